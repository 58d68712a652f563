<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackfillRun</name>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>not among Keepa&apos;s deals when the database was rebuilt</source>
        <translation>beim Neuaufbau der Datenbank nicht mehr unter Keepas Deals</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>The saved columns cannot be read.</source>
        <translation>Die gespeicherten Spalten sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What you did with the deal: new, seen, starred, buy, rejected or muted.</source>
        <translation>Was Sie mit dem Deal gemacht haben: neu, gesehen, markiert, kaufen, abgelehnt oder stumm.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File name of the cover picture at Amazon.</source>
        <translation>Dateiname des Titelbilds bei Amazon.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title as Amazon shows it, without markup.</source>
        <translation>Titel, wie Amazon ihn zeigt, ohne Auszeichnung.</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>Amazon&apos;s number of the product; for most printed books the ISBN-10.</source>
        <translation>Amazons Produktnummer; bei den meisten gedruckten Büchern die ISBN-10.</translation>
    </message>
    <message>
        <source>ISBN-13</source>
        <translation>ISBN-13</translation>
    </message>
    <message>
        <source>The primary EAN code of the product; for books the ISBN-13.</source>
        <translation>Der erste EAN-Code des Produkts; bei Büchern die ISBN-13.</translation>
    </message>
    <message>
        <source>Cond.</source>
        <translation>Zust.</translation>
    </message>
    <message>
        <source>Condition of the copy that the buy price is for: LN like new, VG very good, G good, A acceptable. Unknown where the price is not tied to a condition.</source>
        <translation>Zustand des Exemplars, für das der Kaufpreis gilt: WN wie neu, SG sehr gut, G gut, A akzeptabel. Unbekannt, wo der Preis zu keinem Zustand gehört.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>kaufen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>approval needed</source>
        <translation>Freigabe nötig</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>deal feed</source>
        <translation>Deal-Feed</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>with offers</source>
        <translation>mit Angeboten</translation>
    </message>
    <message>
        <source>details not fetched yet</source>
        <translation>Details noch nicht geholt</translation>
    </message>
    <message>
        <source>Keepa has no data</source>
        <translation>Keepa hat keine Daten</translation>
    </message>
    <message>
        <source>no live offers</source>
        <translation>keine aktuellen Angebote</translation>
    </message>
    <message>
        <source>the look-up failed</source>
        <translation>die Abfrage ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>LN</source>
        <translation>WN</translation>
    </message>
    <message>
        <source>VG</source>
        <translation>SG</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Refurb</source>
        <translation>Gen.überholt</translation>
    </message>
    <message>
        <source>C-LN</source>
        <translation>S-WN</translation>
    </message>
    <message>
        <source>C-VG</source>
        <translation>S-SG</translation>
    </message>
    <message>
        <source>C-G</source>
        <translation>S-G</translation>
    </message>
    <message>
        <source>C-A</source>
        <translation>S-A</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>live offer</source>
        <translation>aktuelles Angebot</translation>
    </message>
    <message>
        <source>live offer, shipping estimated</source>
        <translation>aktuelles Angebot, Versand geschätzt</translation>
    </message>
    <message>
        <source>price with shipping</source>
        <translation>Preis mit Versand</translation>
    </message>
    <message>
        <source>used price, shipping estimated</source>
        <translation>Gebrauchtpreis, Versand geschätzt</translation>
    </message>
    <message>
        <source>inferred sales</source>
        <translation>abgeleitete Verkäufe</translation>
    </message>
    <message>
        <source>few inferred sales</source>
        <translation>wenige abgeleitete Verkäufe</translation>
    </message>
    <message>
        <source>listings: used buy box</source>
        <translation>Angebote: Buy Box gebraucht</translation>
    </message>
    <message>
        <source>listings: used average</source>
        <translation>Angebote: Gebraucht-Durchschnitt</translation>
    </message>
    <message>
        <source>as inferred</source>
        <translation>wie abgeleitet</translation>
    </message>
    <message>
        <source>capped by Amazon&apos;s price</source>
        <translation>durch Amazons Preis begrenzt</translation>
    </message>
    <message>
        <source>estimate from listings</source>
        <translation>Schätzung aus Angeboten</translation>
    </message>
    <message>
        <source>very high: review</source>
        <translation>sehr hoch: prüfen</translation>
    </message>
    <message>
        <source>far above the used price: review</source>
        <translation>weit über dem Gebrauchtpreis: prüfen</translation>
    </message>
    <message>
        <source>median of one or two sales</source>
        <translation>Median aus ein oder zwei Verkäufen</translation>
    </message>
    <message>
        <source>median of all sales</source>
        <translation>Median aller Verkäufe</translation>
    </message>
    <message>
        <source>median of the peak month</source>
        <translation>Median des Spitzenmonats</translation>
    </message>
    <message>
        <source>most frequent price of the peak month</source>
        <translation>häufigster Preis des Spitzenmonats</translation>
    </message>
    <message>
        <source>rate card</source>
        <translation>Gebührentabelle</translation>
    </message>
    <message>
        <source>Keepa</source>
        <translation>Keepa</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>prices by month</source>
        <translation>Preise nach Monat</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Frühling</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>High school AP textbooks</source>
        <translation>AP-Schulbücher</translation>
    </message>
    <message>
        <source>Textbook (summer)</source>
        <translation>Lehrbuch (Sommer)</translation>
    </message>
    <message>
        <source>Textbook (winter)</source>
        <translation>Lehrbuch (Winter)</translation>
    </message>
    <message>
        <source>Law school</source>
        <translation>Jurastudium</translation>
    </message>
    <message>
        <source>Nursing school</source>
        <translation>Pflegeausbildung</translation>
    </message>
    <message>
        <source>Medical school</source>
        <translation>Medizinstudium</translation>
    </message>
    <message>
        <source>Community college</source>
        <translation>Community College</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Garten</translation>
    </message>
    <message>
        <source>Grilling</source>
        <translation>Grillen</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Weihnachten</translation>
    </message>
    <message>
        <source>New Year and fitness</source>
        <translation>Neujahr und Fitness</translation>
    </message>
    <message>
        <source>Tax preparation</source>
        <translation>Steuererklärung</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Halloween</source>
        <translation>Halloween</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Thanksgiving</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Liebesromane</translation>
    </message>
    <message>
        <source>Year-round</source>
        <translation>Ganzjährig</translation>
    </message>
    <message>
        <source>no price to buy at</source>
        <translation>kein Kaufpreis</translation>
    </message>
    <message>
        <source>no sale price</source>
        <translation>kein Verkaufspreis</translation>
    </message>
    <message>
        <source>no rate card for this marketplace</source>
        <translation>keine Gebührentabelle für diesen Marktplatz</translation>
    </message>
    <message>
        <source>a fee is unknown</source>
        <translation>eine Gebühr ist unbekannt</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>price hidden</source>
        <translation>Preis verborgen</translation>
    </message>
    <message>
        <source>not at Keepa</source>
        <translation>nicht bei Keepa</translation>
    </message>
    <message>
        <source>parent of variations</source>
        <translation>Sammelprodukt mit Varianten</translation>
    </message>
    <message>
        <source>access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>loose-leaf</source>
        <translation>Lose Blätter</translation>
    </message>
    <message>
        <source>international edition</source>
        <translation>internationale Ausgabe</translation>
    </message>
    <message>
        <source>instructor&apos;s edition</source>
        <translation>Dozentenausgabe</translation>
    </message>
    <message>
        <source>custom edition</source>
        <translation>Sonderausgabe einer Hochschule</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsheft</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>audio or disc</source>
        <translation>Audio oder Datenträger</translation>
    </message>
    <message>
        <source>library copy</source>
        <translation>Bibliotheksexemplar</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>sale price</source>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>FBA fee</source>
        <translation>FBA-Gebühr</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>referral fee</source>
        <translation>Vermittlungsgebühr</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>What the cheapest used copy costs you with shipping, before tax. Italic: the shipping is your default, not the seller&apos;s.</source>
        <translation>Was das günstigste gebrauchte Exemplar Sie mit Versand kostet, vor Steuer. Kursiv: Der Versand ist Ihr Standardwert, nicht der des Verkäufers.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Item price of the copy to buy. Unknown where only the sum with shipping is known.</source>
        <translation>Artikelpreis des Exemplars. Unbekannt, wo nur die Summe mit Versand bekannt ist.</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Shipping of the copy to buy; unknown is not free.</source>
        <translation>Versand des Exemplars; unbekannt heißt nicht kostenlos.</translation>
    </message>
    <message>
        <source>FBA offer</source>
        <translation>FBA-Angebot</translation>
    </message>
    <message>
        <source>The copy to buy ships from Amazon&apos;s warehouse.</source>
        <translation>Das Exemplar wird aus Amazons Lager verschickt.</translation>
    </message>
    <message>
        <source>Buy from</source>
        <translation>Kauf aus</translation>
    </message>
    <message>
        <source>What the buy price rests on: a live offer, a price with shipping, or the used price plus your default shipping.</source>
        <translation>Worauf der Kaufpreis beruht: ein aktuelles Angebot, ein Preis mit Versand oder der Gebrauchtpreis plus Ihr Standardversand.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Lowest used item price now, without shipping (Keepa: USED).</source>
        <translation>Niedrigster Gebrauchtpreis jetzt, ohne Versand (Keepa: USED).</translation>
    </message>
    <message>
        <source>Used 365 d</source>
        <translation>Gebr. 365 T</translation>
    </message>
    <message>
        <source>Average lowest used price of 365 days, without shipping.</source>
        <translation>Durchschnitt des niedrigsten Gebrauchtpreises über 365 Tage, ohne Versand.</translation>
    </message>
    <message>
        <source>Used 90 d</source>
        <translation>Gebr. 90 T</translation>
    </message>
    <message>
        <source>Average lowest used price of 90 days, without shipping.</source>
        <translation>Durchschnitt des niedrigsten Gebrauchtpreises über 90 Tage, ohne Versand.</translation>
    </message>
    <message>
        <source>Used 2 d</source>
        <translation>Gebr. 2 T</translation>
    </message>
    <message>
        <source>Average lowest used price of 2 days.</source>
        <translation>Durchschnitt des niedrigsten Gebrauchtpreises über 2 Tage.</translation>
    </message>
    <message>
        <source>Used 8 d</source>
        <translation>Gebr. 8 T</translation>
    </message>
    <message>
        <source>Average lowest used price of 8 days.</source>
        <translation>Durchschnitt des niedrigsten Gebrauchtpreises über 8 Tage.</translation>
    </message>
    <message>
        <source>Used 30 d</source>
        <translation>Gebr. 30 T</translation>
    </message>
    <message>
        <source>Average lowest used price of 30 days.</source>
        <translation>Durchschnitt des niedrigsten Gebrauchtpreises über 30 Tage.</translation>
    </message>
    <message>
        <source>Used 180 d</source>
        <translation>Gebr. 180 T</translation>
    </message>
    <message>
        <source>Average lowest used price of 180 days.</source>
        <translation>Durchschnitt des niedrigsten Gebrauchtpreises über 180 Tage.</translation>
    </message>
    <message>
        <source>% below avg</source>
        <translation>% unter Ø</translation>
    </message>
    <message>
        <source>Used price against its 365-day average, else its 90-day average, both without shipping. -47 %: that much below.</source>
        <translation>Gebrauchtpreis gegenüber seinem 365-Tage-Durchschnitt, sonst dem 90-Tage-Durchschnitt, beide ohne Versand. -47 %: so viel darunter.</translation>
    </message>
    <message>
        <source>% down</source>
        <translation>% gefallen</translation>
    </message>
    <message>
        <source>How far the buy price is below the average inferred sale of the last year; 0 where it is above.</source>
        <translation>Wie weit der Kaufpreis unter dem durchschnittlichen abgeleiteten Verkauf des letzten Jahres liegt; 0, wo er darüber liegt.</translation>
    </message>
    <message>
        <source>Drop last</source>
        <translation>Letzter Fall</translation>
    </message>
    <message>
        <source>By how much the used price fell when it last changed; negative: it rose.</source>
        <translation>Um wie viel der Gebrauchtpreis bei der letzten Änderung gefallen ist; negativ: Er ist gestiegen.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since when the used price is what it is.</source>
        <translation>Seit wann der Gebrauchtpreis so ist.</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>The used price is more than 1.5 times its 90-day average: it will come down again.</source>
        <translation>Der Gebrauchtpreis liegt über dem 1,5-Fachen seines 90-Tage-Durchschnitts: Er wird wieder fallen.</translation>
    </message>
    <message>
        <source>90-d low</source>
        <translation>90-T-Tief</translation>
    </message>
    <message>
        <source>The used price is the lowest of 90 days.</source>
        <translation>Der Gebrauchtpreis ist der niedrigste seit 90 Tagen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Used copies were sold out and came back within 24 hours.</source>
        <translation>Gebrauchte Exemplare waren ausverkauft und sind innerhalb von 24 Stunden zurückgekommen.</translation>
    </message>
    <message>
        <source>Used OOS 90</source>
        <translation>Gebr. fehlt 90</translation>
    </message>
    <message>
        <source>Share of the last 90 days without a used offer.</source>
        <translation>Anteil der letzten 90 Tage ohne gebrauchtes Angebot.</translation>
    </message>
    <message>
        <source>Like new</source>
        <translation>Wie neu</translation>
    </message>
    <message>
        <source>Lowest like-new price with shipping.</source>
        <translation>Niedrigster Preis im Zustand „wie neu“ mit Versand.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Lowest very-good price with shipping.</source>
        <translation>Niedrigster Preis im Zustand „sehr gut“ mit Versand.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Lowest good price with shipping.</source>
        <translation>Niedrigster Preis im Zustand „gut“ mit Versand.</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Akzeptabel</translation>
    </message>
    <message>
        <source>Lowest acceptable price with shipping.</source>
        <translation>Niedrigster Preis im Zustand „akzeptabel“ mit Versand.</translation>
    </message>
    <message>
        <source>Offer item</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Item price of the cheapest live used offer when offers were last read.</source>
        <translation>Artikelpreis des günstigsten gebrauchten Angebots, als die Angebote zuletzt gelesen wurden.</translation>
    </message>
    <message>
        <source>Offer ship</source>
        <translation>Ang. Versand</translation>
    </message>
    <message>
        <source>Shipping of that offer; unknown is not free.</source>
        <translation>Versand dieses Angebots; unbekannt heißt nicht kostenlos.</translation>
    </message>
    <message>
        <source>Offer cond.</source>
        <translation>Ang. Zust.</translation>
    </message>
    <message>
        <source>Condition of that offer.</source>
        <translation>Zustand dieses Angebots.</translation>
    </message>
    <message>
        <source>Offer FBA</source>
        <translation>Ang. FBA</translation>
    </message>
    <message>
        <source>That offer ships from Amazon&apos;s warehouse.</source>
        <translation>Dieses Angebot wird aus Amazons Lager verschickt.</translation>
    </message>
    <message>
        <source>From China</source>
        <translation>Aus China</translation>
    </message>
    <message>
        <source>That offer ships from China.</source>
        <translation>Dieses Angebot wird aus China verschickt.</translation>
    </message>
    <message>
        <source>Offer since</source>
        <translation>Angebot seit</translation>
    </message>
    <message>
        <source>Since when that offer has its price.</source>
        <translation>Seit wann dieses Angebot seinen Preis hat.</translation>
    </message>
    <message>
        <source>Offer seller</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Amazon&apos;s id of the seller of that offer.</source>
        <translation>Amazons Kennung des Anbieters dieses Angebots.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Sales rank now; lower sells better.</source>
        <translation>Verkaufsrang jetzt; niedriger verkauft sich besser.</translation>
    </message>
    <message>
        <source>Rank 90 d</source>
        <translation>Rang 90 T</translation>
    </message>
    <message>
        <source>Average sales rank of 90 days.</source>
        <translation>Durchschnittlicher Verkaufsrang über 90 Tage.</translation>
    </message>
    <message>
        <source>Rank 30 d</source>
        <translation>Rang 30 T</translation>
    </message>
    <message>
        <source>Average sales rank of 30 days.</source>
        <translation>Durchschnittlicher Verkaufsrang über 30 Tage.</translation>
    </message>
    <message>
        <source>Rank 180 d</source>
        <translation>Rang 180 T</translation>
    </message>
    <message>
        <source>Average sales rank of 180 days.</source>
        <translation>Durchschnittlicher Verkaufsrang über 180 Tage.</translation>
    </message>
    <message>
        <source>Rank 365 d</source>
        <translation>Rang 365 T</translation>
    </message>
    <message>
        <source>Average sales rank of 365 days.</source>
        <translation>Durchschnittlicher Verkaufsrang über 365 Tage.</translation>
    </message>
    <message>
        <source>Drops 30</source>
        <translation>Drops 30</translation>
    </message>
    <message>
        <source>Rank drops of 30 days: about the sales of a slow book.</source>
        <translation>Rangverbesserungen in 30 Tagen: bei langsamen Büchern etwa die Verkäufe.</translation>
    </message>
    <message>
        <source>Drops 90</source>
        <translation>Drops 90</translation>
    </message>
    <message>
        <source>Rank drops of 90 days.</source>
        <translation>Rangverbesserungen in 90 Tagen.</translation>
    </message>
    <message>
        <source>Drops 180</source>
        <translation>Drops 180</translation>
    </message>
    <message>
        <source>Rank drops of 180 days.</source>
        <translation>Rangverbesserungen in 180 Tagen.</translation>
    </message>
    <message>
        <source>Drops 365</source>
        <translation>Drops 365</translation>
    </message>
    <message>
        <source>Rank drops of 365 days.</source>
        <translation>Rangverbesserungen in 365 Tagen.</translation>
    </message>
    <message>
        <source>Sale days</source>
        <translation>Verk.-Tage</translation>
    </message>
    <message>
        <source>Days of the last 180 on which it looks like a copy sold: rank below 100,000, or more than 10 % better than the day before.</source>
        <translation>Tage der letzten 180, an denen wohl ein Exemplar verkauft wurde: Rang unter 100.000 oder mehr als 10 % besser als am Vortag.</translation>
    </message>
    <message>
        <source>Sold/month</source>
        <translation>Verk./Monat</translation>
    </message>
    <message>
        <source>Bought in the past month, at least so many, as Amazon states it.</source>
        <translation>Im letzten Monat mindestens so oft gekauft, wie Amazon angibt.</translation>
    </message>
    <message>
        <source>Used offers</source>
        <translation>Gebr. Ang.</translation>
    </message>
    <message>
        <source>Used offers now. The arrow compares with the average of 90 days; falling is good for a seller.</source>
        <translation>Gebrauchte Angebote jetzt. Der Pfeil vergleicht mit dem Durchschnitt von 90 Tagen; fallend ist gut für Verkäufer.</translation>
    </message>
    <message>
        <source>Used trend</source>
        <translation>Gebr. Trend</translation>
    </message>
    <message>
        <source>Used offers now against their average.</source>
        <translation>Gebrauchte Angebote jetzt gegenüber ihrem Durchschnitt.</translation>
    </message>
    <message>
        <source>Used off. 30</source>
        <translation>Gebr. Ang. 30</translation>
    </message>
    <message>
        <source>Average number of used offers of 30 days.</source>
        <translation>Durchschnittliche Zahl gebrauchter Angebote über 30 Tage.</translation>
    </message>
    <message>
        <source>Used off. 90</source>
        <translation>Gebr. Ang. 90</translation>
    </message>
    <message>
        <source>Average number of used offers of 90 days.</source>
        <translation>Durchschnittliche Zahl gebrauchter Angebote über 90 Tage.</translation>
    </message>
    <message>
        <source>Used off. 180</source>
        <translation>Gebr. Ang. 180</translation>
    </message>
    <message>
        <source>Average number of used offers of 180 days.</source>
        <translation>Durchschnittliche Zahl gebrauchter Angebote über 180 Tage.</translation>
    </message>
    <message>
        <source>Used off. 365</source>
        <translation>Gebr. Ang. 365</translation>
    </message>
    <message>
        <source>Average number of used offers of 365 days.</source>
        <translation>Durchschnittliche Zahl gebrauchter Angebote über 365 Tage.</translation>
    </message>
    <message>
        <source>Live used</source>
        <translation>Gebr. aktuell</translation>
    </message>
    <message>
        <source>Used offers seen when offers were last read.</source>
        <translation>Gebrauchte Angebote, als die Angebote zuletzt gelesen wurden.</translation>
    </message>
    <message>
        <source>Offer spread</source>
        <translation>Streuung Ang.</translation>
    </message>
    <message>
        <source>Spread of the live used offers: distance of the quartiles by the median.</source>
        <translation>Streuung der aktuellen gebrauchten Angebote: Abstand der Quartile geteilt durch den Median.</translation>
    </message>
    <message>
        <source>New offers</source>
        <translation>Neue Ang.</translation>
    </message>
    <message>
        <source>New offers now.</source>
        <translation>Neue Angebote jetzt.</translation>
    </message>
    <message>
        <source>New trend</source>
        <translation>Neu Trend</translation>
    </message>
    <message>
        <source>New offers now against their average; rising above 1.4 times it is a pile-in.</source>
        <translation>Neue Angebote jetzt gegenüber ihrem Durchschnitt; steigt es über das 1,4-Fache, drängen viele Anbieter hinein.</translation>
    </message>
    <message>
        <source>New off. 30</source>
        <translation>Neue Ang. 30</translation>
    </message>
    <message>
        <source>Average number of new offers of 30 days.</source>
        <translation>Durchschnittliche Zahl neuer Angebote über 30 Tage.</translation>
    </message>
    <message>
        <source>New off. 90</source>
        <translation>Neue Ang. 90</translation>
    </message>
    <message>
        <source>Average number of new offers of 90 days.</source>
        <translation>Durchschnittliche Zahl neuer Angebote über 90 Tage.</translation>
    </message>
    <message>
        <source>New off. 180</source>
        <translation>Neue Ang. 180</translation>
    </message>
    <message>
        <source>Average number of new offers of 180 days.</source>
        <translation>Durchschnittliche Zahl neuer Angebote über 180 Tage.</translation>
    </message>
    <message>
        <source>New off. 365</source>
        <translation>Neue Ang. 365</translation>
    </message>
    <message>
        <source>Average number of new offers of 365 days.</source>
        <translation>Durchschnittliche Zahl neuer Angebote über 365 Tage.</translation>
    </message>
    <message>
        <source>FBA offers</source>
        <translation>FBA-Angebote</translation>
    </message>
    <message>
        <source>New offers that ship from Amazon&apos;s warehouse, Amazon included.</source>
        <translation>Neue Angebote, die aus Amazons Lager verschickt werden, Amazon eingeschlossen.</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Amazon&apos;s own price; unknown: Amazon does not sell it now.</source>
        <translation>Amazons eigener Preis; unbekannt: Amazon verkauft es derzeit nicht.</translation>
    </message>
    <message>
        <source>Amazon OOS</source>
        <translation>Amazon fehlt</translation>
    </message>
    <message>
        <source>Share of the last 90 days in which Amazon did not sell it.</source>
        <translation>Anteil der letzten 90 Tage, in denen Amazon es nicht verkauft hat.</translation>
    </message>
    <message>
        <source>Amazon 90 d</source>
        <translation>Amazon 90 T</translation>
    </message>
    <message>
        <source>Amazon&apos;s average price of 90 days.</source>
        <translation>Amazons Durchschnittspreis über 90 Tage.</translation>
    </message>
    <message>
        <source>Amazon 180 d</source>
        <translation>Amazon 180 T</translation>
    </message>
    <message>
        <source>Amazon&apos;s average price of 180 days.</source>
        <translation>Amazons Durchschnittspreis über 180 Tage.</translation>
    </message>
    <message>
        <source>Amazon 365 d</source>
        <translation>Amazon 365 T</translation>
    </message>
    <message>
        <source>Amazon&apos;s average price of 365 days.</source>
        <translation>Amazons Durchschnittspreis über 365 Tage.</translation>
    </message>
    <message>
        <source>Used buy box</source>
        <translation>Buy Box gebr.</translation>
    </message>
    <message>
        <source>Used buy box price with shipping.</source>
        <translation>Preis der Buy Box für Gebrauchtes mit Versand.</translation>
    </message>
    <message>
        <source>Used box 90</source>
        <translation>BB gebr. 90</translation>
    </message>
    <message>
        <source>Average used buy box price of 90 days.</source>
        <translation>Durchschnittlicher Preis der Buy Box für Gebrauchtes über 90 Tage.</translation>
    </message>
    <message>
        <source>Buy box</source>
        <translation>Buy Box</translation>
    </message>
    <message>
        <source>New buy box price with shipping.</source>
        <translation>Preis der Buy Box für Neues mit Versand.</translation>
    </message>
    <message>
        <source>Lowest new price of any seller.</source>
        <translation>Niedrigster Neupreis aller Verkäufer.</translation>
    </message>
    <message>
        <source>New 90 d</source>
        <translation>Neu 90 T</translation>
    </message>
    <message>
        <source>Average lowest new price of 90 days.</source>
        <translation>Durchschnitt des niedrigsten Neupreises über 90 Tage.</translation>
    </message>
    <message>
        <source>New FBA</source>
        <translation>Neu FBA</translation>
    </message>
    <message>
        <source>Lowest new price shipped from Amazon&apos;s warehouse by other sellers.</source>
        <translation>Niedrigster Neupreis anderer Verkäufer mit Versand aus Amazons Lager.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>The publisher&apos;s list price.</source>
        <translation>Der Listenpreis des Verlags.</translation>
    </message>
    <message>
        <source>Collectible</source>
        <translation>Sammlerstück</translation>
    </message>
    <message>
        <source>Lowest collectible price: another market than used.</source>
        <translation>Niedrigster Preis als Sammlerstück: ein anderer Markt als Gebrauchtes.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Average review, out of 5.</source>
        <translation>Durchschnittliche Bewertung, von 5.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rezensionen</translation>
    </message>
    <message>
        <source>Number of reviews.</source>
        <translation>Zahl der Rezensionen.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category path at Amazon.</source>
        <translation>Kategoriepfad bei Amazon.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Oberkategorie</translation>
    </message>
    <message>
        <source>Root category at Amazon.</source>
        <translation>Oberste Kategorie bei Amazon.</translation>
    </message>
    <message>
        <source>Root id</source>
        <translation>Oberkat.-Nr.</translation>
    </message>
    <message>
        <source>Keepa&apos;s number of the root category.</source>
        <translation>Keepas Nummer der obersten Kategorie.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Einband</translation>
    </message>
    <message>
        <source>Binding or format.</source>
        <translation>Einband oder Format.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Edition as Amazon states it.</source>
        <translation>Auflage, wie Amazon sie angibt.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author or first contributors.</source>
        <translation>Autor oder erste Beteiligte.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Publication date as precise as it is known.</source>
        <translation>Erscheinungsdatum, so genau es bekannt ist.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Number of pages.</source>
        <translation>Zahl der Seiten.</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>Spr.</translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation>Sprache des Textes.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Publisher or maker.</source>
        <translation>Verlag oder Hersteller.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight of the package in pounds.</source>
        <translation>Gewicht der Verpackung in Pfund.</translation>
    </message>
    <message>
        <source>Dims</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Length, width and height of the package in inches.</source>
        <translation>Länge, Breite und Höhe der Verpackung in Zoll.</translation>
    </message>
    <message>
        <source>Size tier</source>
        <translation>Größenklasse</translation>
    </message>
    <message>
        <source>Amazon&apos;s size tier by the rate card.</source>
        <translation>Amazons Größenklasse nach der Gebührentabelle.</translation>
    </message>
    <message>
        <source>Length mm</source>
        <translation>Länge mm</translation>
    </message>
    <message>
        <source>Length of the package in millimetres.</source>
        <translation>Länge der Verpackung in Millimetern.</translation>
    </message>
    <message>
        <source>Width mm</source>
        <translation>Breite mm</translation>
    </message>
    <message>
        <source>Width of the package in millimetres.</source>
        <translation>Breite der Verpackung in Millimetern.</translation>
    </message>
    <message>
        <source>Height mm</source>
        <translation>Höhe mm</translation>
    </message>
    <message>
        <source>Height of the package in millimetres.</source>
        <translation>Höhe der Verpackung in Millimetern.</translation>
    </message>
    <message>
        <source>Weight g</source>
        <translation>Gewicht g</translation>
    </message>
    <message>
        <source>Weight of the package in grams.</source>
        <translation>Gewicht der Verpackung in Gramm.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Keepa&apos;s product type.</source>
        <translation>Keepas Produktart.</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Erotik</translation>
    </message>
    <message>
        <source>An adult product.</source>
        <translation>Ein Produkt für Erwachsene.</translation>
    </message>
    <message>
        <source>All-in</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>All cash out before the sale: buy price, tax, prep, inbound freight and placement.</source>
        <translation>Alles, was vor dem Verkauf zu zahlen ist: Kaufpreis, Steuer, Vorbereitung, Fracht zum Lager und Einlagerungsgebühr.</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Amazon&apos;s fees at the list price: referral, closing, per item and fulfilment.</source>
        <translation>Amazons Gebühren zum Verkaufspreis: Vermittlung, Abschluss, je Artikel und Versand durch Amazon.</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>What is left of the list price after fees, storage, returns and the all-in cost.</source>
        <translation>Was vom Verkaufspreis nach Gebühren, Lagerung, Retouren und Einsatz bleibt.</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Profit by all-in cost. Never capped.</source>
        <translation>Gewinn geteilt durch den Einsatz. Nie gedeckelt.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Profit by what the buyer pays.</source>
        <translation>Gewinn geteilt durch das, was der Käufer zahlt.</translation>
    </message>
    <message>
        <source>Annual ROI</source>
        <translation>ROI/Jahr</translation>
    </message>
    <message>
        <source>ROI over a year at the expected days to sell.</source>
        <translation>ROI auf ein Jahr gerechnet, bei den erwarteten Tagen bis zum Verkauf.</translation>
    </message>
    <message>
        <source>Min list</source>
        <translation>Min. Preis</translation>
    </message>
    <message>
        <source>Smallest list price that meets your target ROI.</source>
        <translation>Kleinster Verkaufspreis, der Ihren Ziel-ROI erreicht.</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Smallest list price without a loss.</source>
        <translation>Kleinster Verkaufspreis ohne Verlust.</translation>
    </message>
    <message>
        <source>Max buy</source>
        <translation>Max. Kauf</translation>
    </message>
    <message>
        <source>Most you can pay for item and shipping and still meet your target ROI.</source>
        <translation>Das Meiste, was Sie für Artikel und Versand zahlen können, um den Ziel-ROI noch zu erreichen.</translation>
    </message>
    <message>
        <source>Profit P25</source>
        <translation>Gewinn P25</translation>
    </message>
    <message>
        <source>Profit if it sells at the lower quartile of the inferred sales.</source>
        <translation>Gewinn, wenn es sich zum unteren Quartil der abgeleiteten Verkäufe verkauft.</translation>
    </message>
    <message>
        <source>Better price</source>
        <translation>Besserer Preis</translation>
    </message>
    <message>
        <source>A lower list price that nets more than the list price, because it falls into a cheaper fee band.</source>
        <translation>Ein niedrigerer Verkaufspreis, der mehr einbringt, weil er in eine günstigere Gebührenstufe fällt.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Amazon&apos;s referral fee at the list price.</source>
        <translation>Amazons Vermittlungsgebühr zum Verkaufspreis.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Amazon&apos;s closing fee for media.</source>
        <translation>Amazons Abschlussgebühr für Medien.</translation>
    </message>
    <message>
        <source>Per item</source>
        <translation>Je Artikel</translation>
    </message>
    <message>
        <source>Fee for each sale of the individual selling plan.</source>
        <translation>Gebühr je Verkauf beim Verkaufstarif „Einzelanbieter“.</translation>
    </message>
    <message>
        <source>Amazon&apos;s fulfilment fee with surcharge; unknown without a size or Keepa&apos;s figure.</source>
        <translation>Amazons Versandgebühr mit Zuschlag; unbekannt ohne Maße und ohne Keepas Angabe.</translation>
    </message>
    <message>
        <source>Fee source</source>
        <translation>Geb.-Quelle</translation>
    </message>
    <message>
        <source>What the fulfilment fee rests on: the rate card and the package, Keepa&apos;s figure, or a default.</source>
        <translation>Worauf die Versandgebühr beruht: Gebührentabelle und Maße, Keepas Angabe oder ein Standardwert.</translation>
    </message>
    <message>
        <source>Fee diff.</source>
        <translation>Geb.-Diff.</translation>
    </message>
    <message>
        <source>Keepa&apos;s fulfilment fee minus the rate card&apos;s, where the difference is at or above your threshold.</source>
        <translation>Keepas Versandgebühr minus die der Gebührentabelle, wenn der Unterschied Ihre Schwelle erreicht.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Sales tax on the purchase; 0 with a resale certificate.</source>
        <translation>Umsatzsteuer auf den Einkauf; 0 mit Wiederverkaufsbescheinigung.</translation>
    </message>
    <message>
        <source>Prep</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Your preparation cost for each unit.</source>
        <translation>Ihre Kosten der Vorbereitung je Stück.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Freight to the warehouse by weight.</source>
        <translation>Fracht zum Lager nach Gewicht.</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Einlagerung</translation>
    </message>
    <message>
        <source>Amazon&apos;s inbound placement fee.</source>
        <translation>Amazons Gebühr für die Einlagerung.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagerung</translation>
    </message>
    <message>
        <source>Storage over the expected holding time, with the aged surcharge.</source>
        <translation>Lagerung über die erwartete Haltezeit, mit Langzeitzuschlag.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Allowance for returns.</source>
        <translation>Rücklage für Retouren.</translation>
    </message>
    <message>
        <source>Rate card</source>
        <translation>Gebührentab.</translation>
    </message>
    <message>
        <source>Version of the rate card that priced the row.</source>
        <translation>Version der Gebührentabelle, mit der die Zeile gerechnet wurde.</translation>
    </message>
    <message>
        <source>No profit</source>
        <translation>Kein Gewinn</translation>
    </message>
    <message>
        <source>Why there is no profit figure.</source>
        <translation>Warum es keine Gewinnzahl gibt.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Some input of the figures was assumed or estimated.</source>
        <translation>Eine Eingabe der Zahlen ist angenommen oder geschätzt.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Which inputs were assumed or estimated.</source>
        <translation>Welche Eingaben angenommen oder geschätzt sind.</translation>
    </message>
    <message>
        <source>Keepa FBA</source>
        <translation>Keepa FBA</translation>
    </message>
    <message>
        <source>Fulfilment fee as Keepa states it.</source>
        <translation>Versandgebühr, wie Keepa sie angibt.</translation>
    </message>
    <message>
        <source>Keepa FBA at</source>
        <translation>Keepa FBA am</translation>
    </message>
    <message>
        <source>When Keepa read that fee.</source>
        <translation>Wann Keepa diese Gebühr gelesen hat.</translation>
    </message>
    <message>
        <source>Keepa ref. %</source>
        <translation>Keepa Verm. %</translation>
    </message>
    <message>
        <source>Referral percentage as Keepa states it, at the price of its look-up.</source>
        <translation>Vermittlungsgebühr in Prozent, wie Keepa sie zum Preis seiner Abfrage angibt.</translation>
    </message>
    <message>
        <source>Keepa closing</source>
        <translation>Keepa Abschl.</translation>
    </message>
    <message>
        <source>Closing fee as Keepa states it.</source>
        <translation>Abschlussgebühr, wie Keepa sie angibt.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the price that the query watches last changed.</source>
        <translation>Wann sich der Preis, den die Abfrage beobachtet, zuletzt geändert hat.</translation>
    </message>
    <message>
        <source>Keepa looked</source>
        <translation>Keepa-Stand</translation>
    </message>
    <message>
        <source>When Keepa last looked at the product: the age of price, rank and counts.</source>
        <translation>Wann Keepa das Produkt zuletzt angesehen hat: das Alter von Preis, Rang und Zahlen.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>When the deal was last seen in Keepa&apos;s feed or confirmed by a look-up.</source>
        <translation>Wann der Deal zuletzt in Keepas Feed war oder durch eine Abfrage bestätigt wurde.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>When the deal was first stored.</source>
        <translation>Wann der Deal zuerst gespeichert wurde.</translation>
    </message>
    <message>
        <source>Enriched</source>
        <translation>Details am</translation>
    </message>
    <message>
        <source>When the product look-up was made.</source>
        <translation>Wann das Produkt abgefragt wurde.</translation>
    </message>
    <message>
        <source>Offers read</source>
        <translation>Angebote am</translation>
    </message>
    <message>
        <source>When Keepa last read the live offers.</source>
        <translation>Wann Keepa die aktuellen Angebote zuletzt gelesen hat.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>How much is known: the deal feed alone, the product, or its offers too.</source>
        <translation>Wie viel bekannt ist: nur der Deal-Feed, das Produkt oder auch seine Angebote.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Why the row is incomplete.</source>
        <translation>Warum die Zeile unvollständig ist.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Look-ups in vain.</source>
        <translation>Vergebliche Abfragen.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Vers.</translation>
    </message>
    <message>
        <source>When a look-up is tried again.</source>
        <translation>Wann die Abfrage wieder versucht wird.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Keepa tokens spent on this deal.</source>
        <translation>Für diesen Deal ausgegebene Keepa-Tokens.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note.</source>
        <translation>Ihre Notiz.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Your tags.</source>
        <translation>Ihre Schlagwörter.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why you rejected it.</source>
        <translation>Warum Sie ihn abgelehnt haben.</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Stumm bis</translation>
    </message>
    <message>
        <source>Hidden until then.</source>
        <translation>Bis dahin ausgeblendet.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Amazon marketplace.</source>
        <translation>Amazon-Marktplatz.</translation>
    </message>
    <message>
        <source>List at</source>
        <translation>Verkauf für</translation>
    </message>
    <message>
        <source>What it should sell for in season, from inferred sales of used copies, capped by Amazon&apos;s price. Italic: an estimate from listings, not from sales.</source>
        <translation>Wofür es sich in der Saison verkaufen sollte, aus abgeleiteten Verkäufen gebrauchter Exemplare, begrenzt durch Amazons Preis. Kursiv: eine Schätzung aus Angeboten, nicht aus Verkäufen.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>How many inferred sales the list price rests on.</source>
        <translation>Auf wie vielen abgeleiteten Verkäufen der Verkaufspreis beruht.</translation>
    </message>
    <message>
        <source>List raw</source>
        <translation>Verk. roh</translation>
    </message>
    <message>
        <source>The list price before the cap.</source>
        <translation>Der Verkaufspreis vor der Begrenzung.</translation>
    </message>
    <message>
        <source>List cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>90 % of the lowest of Amazon&apos;s price now and its 180-day and 365-day averages.</source>
        <translation>90 % des Niedrigsten aus Amazons Preis jetzt und seinen 180- und 365-Tage-Durchschnitten.</translation>
    </message>
    <message>
        <source>List reason</source>
        <translation>Preisgrund</translation>
    </message>
    <message>
        <source>What was done to the list price, or why it should be looked at.</source>
        <translation>Was mit dem Verkaufspreis gemacht wurde oder warum man ihn prüfen sollte.</translation>
    </message>
    <message>
        <source>Price source</source>
        <translation>Preisquelle</translation>
    </message>
    <message>
        <source>Inferred sales, or an estimate from listings.</source>
        <translation>Abgeleitete Verkäufe oder eine Schätzung aus Angeboten.</translation>
    </message>
    <message>
        <source>List basis</source>
        <translation>Preisbasis</translation>
    </message>
    <message>
        <source>Which statistic of the inferred sales the list price is.</source>
        <translation>Welche Kennzahl der abgeleiteten Verkäufe der Verkaufspreis ist.</translation>
    </message>
    <message>
        <source>Inferred price</source>
        <translation>Abgel. Preis</translation>
    </message>
    <message>
        <source>Expected sale price in season as inferred from the history.</source>
        <translation>Erwarteter Verkaufspreis in der Saison, aus dem Verlauf abgeleitet.</translation>
    </message>
    <message>
        <source>Peak sales</source>
        <translation>Verk. Spitze</translation>
    </message>
    <message>
        <source>Inferred sales behind the expected sale price.</source>
        <translation>Abgeleitete Verkäufe hinter dem erwarteten Verkaufspreis.</translation>
    </message>
    <message>
        <source>Sale median</source>
        <translation>Median Verk.</translation>
    </message>
    <message>
        <source>Median of the inferred sales of used copies.</source>
        <translation>Median der abgeleiteten Verkäufe gebrauchter Exemplare.</translation>
    </message>
    <message>
        <source>Sale P25</source>
        <translation>Verkauf P25</translation>
    </message>
    <message>
        <source>A quarter of the inferred sales were below this price.</source>
        <translation>Ein Viertel der abgeleiteten Verkäufe lag unter diesem Preis.</translation>
    </message>
    <message>
        <source>Sales 365 d</source>
        <translation>Verk. Ø 365 T</translation>
    </message>
    <message>
        <source>Mean price of the inferred sales of the last 365 days.</source>
        <translation>Mittlerer Preis der abgeleiteten Verkäufe der letzten 365 Tage.</translation>
    </message>
    <message>
        <source>Sold 365 d</source>
        <translation>Verk. 365 T</translation>
    </message>
    <message>
        <source>Inferred sales of used copies in the last 365 days.</source>
        <translation>Abgeleitete Verkäufe gebrauchter Exemplare in den letzten 365 Tagen.</translation>
    </message>
    <message>
        <source>Recent sale</source>
        <translation>Letzter Verk.</translation>
    </message>
    <message>
        <source>Price of the latest inferred sale.</source>
        <translation>Preis des letzten abgeleiteten Verkaufs.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>When the latest inferred sale was.</source>
        <translation>Wann der letzte abgeleitete Verkauf war.</translation>
    </message>
    <message>
        <source>Sale spread</source>
        <translation>Streuung Verk.</translation>
    </message>
    <message>
        <source>Spread of the inferred sales: distance of the quartiles by the median.</source>
        <translation>Streuung der abgeleiteten Verkäufe: Abstand der Quartile geteilt durch den Median.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Where the used price has been going.</source>
        <translation>Wohin der Gebrauchtpreis sich bewegt.</translation>
    </message>
    <message>
        <source>Sales peak</source>
        <translation>Verk.-Spitze</translation>
    </message>
    <message>
        <source>Month with the highest inferred sale prices.</source>
        <translation>Monat mit den höchsten abgeleiteten Verkaufspreisen.</translation>
    </message>
    <message>
        <source>Sales trough</source>
        <translation>Verk.-Tief</translation>
    </message>
    <message>
        <source>Month with the lowest inferred sale prices.</source>
        <translation>Monat mit den niedrigsten abgeleiteten Verkaufspreisen.</translation>
    </message>
    <message>
        <source>Trough price</source>
        <translation>Preis im Tief</translation>
    </message>
    <message>
        <source>Median of the inferred sales in that month.</source>
        <translation>Median der abgeleiteten Verkäufe in diesem Monat.</translation>
    </message>
    <message>
        <source>Peak index</source>
        <translation>Spitzenindex</translation>
    </message>
    <message>
        <source>Median used price of the dearest month by the median of all months; needs two years.</source>
        <translation>Median des Gebrauchtpreises im teuersten Monat geteilt durch den Median aller Monate; braucht zwei Jahre.</translation>
    </message>
    <message>
        <source>Price peak</source>
        <translation>Preisspitze</translation>
    </message>
    <message>
        <source>Month with the highest used prices.</source>
        <translation>Monat mit den höchsten Gebrauchtpreisen.</translation>
    </message>
    <message>
        <source>Price trough</source>
        <translation>Preistief</translation>
    </message>
    <message>
        <source>Month with the lowest used prices.</source>
        <translation>Monat mit den niedrigsten Gebrauchtpreisen.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Seller of the copy to buy. Unknown where the price is not tied to one offer.</source>
        <translation>Verkäufer des Exemplars. Unbekannt, wo der Preis zu keinem einzelnen Angebot gehört.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Positive feedback of that seller.</source>
        <translation>Positive Bewertungen dieses Verkäufers.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>How many ratings that seller has.</source>
        <translation>Wie viele Bewertungen dieser Verkäufer hat.</translation>
    </message>
    <message>
        <source>Seller trust</source>
        <translation>Vertrauen Verk.</translation>
    </message>
    <message>
        <source>Lower bound (95 %) of that seller&apos;s share of positive feedback; few ratings count for less.</source>
        <translation>Untere Grenze (95 %) des Anteils positiver Bewertungen dieses Verkäufers; wenige Bewertungen zählen weniger.</translation>
    </message>
    <message>
        <source>Offer seller name</source>
        <translation>Name Anbieter</translation>
    </message>
    <message>
        <source>Name of the seller of the offer that was last read.</source>
        <translation>Name des Anbieters des zuletzt gelesenen Angebots.</translation>
    </message>
    <message>
        <source>Offer seller %</source>
        <translation>Anbieter %</translation>
    </message>
    <message>
        <source>Offer seller n</source>
        <translation>Anbieter n</translation>
    </message>
    <message>
        <source>Scammer</source>
        <translation>Betrüger</translation>
    </message>
    <message>
        <source>Keepa marks that seller as a scammer.</source>
        <translation>Keepa kennzeichnet diesen Verkäufer als Betrüger.</translation>
    </message>
    <message>
        <source>Seller read</source>
        <translation>Verk. gelesen</translation>
    </message>
    <message>
        <source>When that seller&apos;s data was fetched.</source>
        <translation>Wann die Daten dieses Verkäufers geholt wurden.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>When it sells best.</source>
        <translation>Wann es sich am besten verkauft.</translation>
    </message>
    <message>
        <source>Peak in</source>
        <translation>Spitze in</translation>
    </message>
    <message>
        <source>Days until the next peak month begins; 0 in that month.</source>
        <translation>Tage bis zum Beginn des nächsten Spitzenmonats; 0 in diesem Monat.</translation>
    </message>
    <message>
        <source>Peak month</source>
        <translation>Spitzenmonat</translation>
    </message>
    <message>
        <source>The month in which it sells best.</source>
        <translation>Der Monat, in dem es sich am besten verkauft.</translation>
    </message>
    <message>
        <source>Season from</source>
        <translation>Saison aus</translation>
    </message>
    <message>
        <source>Inferred sales, prices by month, or keywords of the title.</source>
        <translation>Abgeleitete Verkäufe, Preise nach Monat oder Stichwörter des Titels.</translation>
    </message>
    <message>
        <source>Season class</source>
        <translation>Saisonklasse</translation>
    </message>
    <message>
        <source>Kind of book by keywords.</source>
        <translation>Art des Buchs nach Stichwörtern.</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Flip: sells all year. Hold: buy now, sell in season.</source>
        <translation>Sofort: verkauft sich das ganze Jahr. Halten: jetzt kaufen, in der Saison verkaufen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>How well the list price is supported. A: ten or more sales, tight and recent. B: five or more. C: fewer. D: an estimate from listings.</source>
        <translation>Wie gut der Verkaufspreis belegt ist. A: zehn oder mehr Verkäufe, eng beieinander und frisch. B: fünf oder mehr. C: weniger. D: eine Schätzung aus Angeboten.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Share of the drops in used offers that look like sales.</source>
        <translation>Anteil der Rückgänge gebrauchter Angebote, die nach Verkäufen aussehen.</translation>
    </message>
    <message>
        <source>Offer drops</source>
        <translation>Ang.-Rückg.</translation>
    </message>
    <message>
        <source>Times the number of used offers fell, three years.</source>
        <translation>Wie oft die Zahl gebrauchter Angebote gefallen ist, drei Jahre.</translation>
    </message>
    <message>
        <source>Used sales</source>
        <translation>Gebr. Verk.</translation>
    </message>
    <message>
        <source>Inferred sales of used copies, three years.</source>
        <translation>Abgeleitete Verkäufe gebrauchter Exemplare, drei Jahre.</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Inferred sales left out because the price was out of line.</source>
        <translation>Abgeleitete Verkäufe, die wegen eines abwegigen Preises nicht zählen.</translation>
    </message>
    <message>
        <source>New drops</source>
        <translation>Neu Rückg.</translation>
    </message>
    <message>
        <source>Times the number of new offers fell, three years.</source>
        <translation>Wie oft die Zahl neuer Angebote gefallen ist, drei Jahre.</translation>
    </message>
    <message>
        <source>New sales</source>
        <translation>Neu Verk.</translation>
    </message>
    <message>
        <source>Inferred sales of new copies, three years.</source>
        <translation>Abgeleitete Verkäufe neuer Exemplare, drei Jahre.</translation>
    </message>
    <message>
        <source>New median</source>
        <translation>Neu Median</translation>
    </message>
    <message>
        <source>Median price of the inferred sales of new copies.</source>
        <translation>Medianpreis der abgeleiteten Verkäufe neuer Exemplare.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Days of used price history behind the inference.</source>
        <translation>Tage des Gebrauchtpreis-Verlaufs hinter der Ableitung.</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>When sales were inferred from the history.</source>
        <translation>Wann Verkäufe aus dem Verlauf abgeleitet wurden.</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Whether you may sell it, as far as you imported or checked.</source>
        <translation>Ob Sie es verkaufen dürfen, soweit importiert oder geprüft.</translation>
    </message>
    <message>
        <source>Hazmat</source>
        <translation>Gefahrgut</translation>
    </message>
    <message>
        <source>Keepa lists it as hazardous material.</source>
        <translation>Keepa führt es als Gefahrgut.</translation>
    </message>
    <message>
        <source>Meltable</source>
        <translation>Hitzeempf.</translation>
    </message>
    <message>
        <source>Sensitive to heat: not stored by Amazon in summer.</source>
        <translation>Hitzeempfindlich: Amazon lagert es im Sommer nicht.</translation>
    </message>
    <message>
        <source>Returns rate</source>
        <translation>Retourenquote</translation>
    </message>
    <message>
        <source>How often it is returned, as Amazon states it.</source>
        <translation>Wie oft es zurückgegeben wird, wie Amazon angibt.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Editions that sell badly or are refused: access code, loose-leaf, international, instructor&apos;s, custom, workbook, set, large print. From title, edition and binding.</source>
        <translation>Ausgaben, die sich schlecht verkaufen oder abgelehnt werden: Zugangscode, lose Blätter, international, Dozenten-, Sonderausgabe, Arbeitsheft, Set, Großdruck. Aus Titel, Auflage und Einband.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n deal(s) cannot match it and left.</source>
        <translation>
            <numerusform>%n Deal kann nicht mehr passen und ist gegangen.</numerusform>
            <numerusform>%n Deals können nicht mehr passen und sind gegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) lack the new columns; about as many tokens fill them: say backfill --new-columns --fetch.</source>
        <translation>
            <numerusform>Einem Deal fehlen die neuen Spalten; etwa ein Token füllt sie: backfill --new-columns --fetch.</numerusform>
            <numerusform>%n Deals fehlen die neuen Spalten; etwa so viele Token füllen sie: backfill --new-columns --fetch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) written to %1</source>
        <translation>
            <numerusform>%n Angebot nach %1 geschrieben</numerusform>
            <numerusform>%n Angebote nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) put back</source>
        <translation>
            <numerusform>%n Angebot zurückgeholt</numerusform>
            <numerusform>%n Angebote zurückgeholt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealQuery</name>
    <message>
        <source>Correct this member of the deal query.</source>
        <translation>Berichtigen Sie diese Angabe der Deal-Abfrage.</translation>
    </message>
    <message>
        <source>Keepa has no deals for this marketplace.</source>
        <translation>Für diesen Marktplatz hat Keepa keine Deals.</translation>
    </message>
    <message>
        <source>Keepa has no deals for this price type.</source>
        <translation>Für diese Preisart hat Keepa keine Deals.</translation>
    </message>
    <message>
        <source>The date range must be from 0 to 4.</source>
        <translation>Der Zeitraum muss zwischen 0 und 4 liegen.</translation>
    </message>
    <message>
        <source>The sort type must be from 1 to 4.</source>
        <translation>Die Sortierung muss zwischen 1 und 4 liegen.</translation>
    </message>
    <message>
        <source>Sorting by age cannot be inverted.</source>
        <translation>Die Sortierung nach Alter lässt sich nicht umkehren.</translation>
    </message>
    <message>
        <source>At most 500 categories are possible.</source>
        <translation>Höchstens 500 Kategorien sind möglich.</translation>
    </message>
    <message>
        <source>A category id must be a positive number.</source>
        <translation>Eine Kategorienummer muss eine positive Zahl sein.</translation>
    </message>
    <message>
        <source>The rating must be from 0 to 50.</source>
        <translation>Die Bewertung muss zwischen 0 und 50 liegen.</translation>
    </message>
    <message>
        <source>A warehouse condition must be from 1 to 5.</source>
        <translation>Ein Warehouse-Zustand muss zwischen 1 und 5 liegen.</translation>
    </message>
    <message>
        <source>At most 50 keywords are possible.</source>
        <translation>Höchstens 50 Stichwörter sind möglich.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>Der kleinste Wert liegt über dem größten.</translation>
    </message>
    <message>
        <source>For the sales rank, Keepa finds drops from 80 % on.</source>
        <translation>Beim Verkaufsrang findet Keepa Rückgänge ab 80 %.</translation>
    </message>
    <message>
        <source>Keepa finds drops from 10 % on.</source>
        <translation>Keepa findet Preisrückgänge ab 10 %.</translation>
    </message>
    <message>
        <source>The deal query has a member that cannot be used.</source>
        <translation>Die Deal-Abfrage hat eine Angabe, die nicht brauchbar ist.</translation>
    </message>
    <message>
        <source>The deal query is not valid JSON.</source>
        <translation>Die Deal-Abfrage ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Copy the whole text that Keepa&apos;s deals page shows.</source>
        <translation>Kopieren Sie den ganzen Text, den Keepas Deal-Seite zeigt.</translation>
    </message>
    <message>
        <source>The deal query lacks a member that Keepa needs.</source>
        <translation>Der Abfrage fehlt eine Angabe, die Keepa braucht.</translation>
    </message>
</context>
<context>
    <name>DeltaRun</name>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Try &gt;8, &lt;=1M or 5~20.</source>
        <translation>„%1“ ist keine Zahl. Versuchen Sie &gt;8, &lt;=1M oder 5~20.</translation>
    </message>
    <message>
        <source>“%1” is neither an age nor a date. Try &lt;2h, &gt;3d or &gt;=2026-11-20.</source>
        <translation>„%1“ ist weder ein Alter noch ein Datum. Versuchen Sie &lt;2h, &gt;3d oder &gt;=2026-11-20.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Schreiben Sie yes oder no.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>Schreiben Sie, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>The pattern is not valid at position %1: %2.</source>
        <translation>Das Muster ist an Stelle %1 ungültig: %2.</translation>
    </message>
    <message>
        <source>Write at least one end of the range.</source>
        <translation>Geben Sie mindestens ein Ende des Bereichs an.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Edit query</source>
        <translation>Abfrage bearbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>There is no Keepa key, so no deals can arrive.</source>
        <translation>Ohne Keepa-Schlüssel können keine Deals eintreffen.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Keepa refused the key, so no deals can arrive.</source>
        <translation>Keepa hat den Schlüssel abgelehnt, deshalb können keine Deals eintreffen.</translation>
    </message>
    <message>
        <source>Edit the query</source>
        <translation>Abfrage bearbeiten</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pausiert bis %1.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Keepa answers with errors: %1</source>
        <translation>Keepa antwortet mit Fehlern: %1</translation>
    </message>
    <message>
        <source>Out of tokens: the next refresh starts at %1.</source>
        <translation>Keine Tokens mehr: Die nächste Aktualisierung beginnt um %1.</translation>
    </message>
    <message>
        <source>%1 Out of tokens, it goes on at %2.</source>
        <comment>%1: a sentence on the fill</comment>
        <translation>%1 Keine Tokens mehr, es geht um %2 weiter.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>&quot;page 12&quot;, &quot;waiting for 5 tokens, resumes 14:32&quot;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The database is being filled: %1 deals so far.</source>
        <translation>Die Datenbank wird gefüllt: bisher %1 Deals.</translation>
    </message>
    <message>
        <source>Another run of the program is keeping this database up to date.</source>
        <translation>Ein anderer Lauf des Programms hält diese Datenbank aktuell.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Es wurde noch nichts geholt.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Keepa has no deal that matches the query.</source>
        <translation>Keepa hat keinen Deal, der zur Abfrage passt.</translation>
    </message>
    <message>
        <source>Up to date as of %1.</source>
        <translation>Auf dem Stand von %1.</translation>
    </message>
    <message>
        <source>every %1 min: as often as the plan affords at +%2/min</source>
        <translation>alle %1 min: so oft, wie der Tarif mit +%2/min erlaubt</translation>
    </message>
    <message>
        <source>every %1 min, as set</source>
        <translation>alle %1 min, wie eingestellt</translation>
    </message>
    <message>
        <source>The query was not accepted. %1</source>
        <translation>Die Abfrage wurde nicht angenommen. %1</translation>
    </message>
    <message>
        <source>Keepa cannot be reached since %1: %2</source>
        <translation>Keepa ist seit %1 nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Show where the tokens went</source>
        <translation>Zeigen, wohin die Tokens gingen</translation>
    </message>
    <message numerus="yes">
        <source>details of %Ln more deal(s) today</source>
        <translation>
            <numerusform>Einzelheiten zu %Ln weiteren Deal heute</numerusform>
            <numerusform>Einzelheiten zu %Ln weiteren Deals heute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobKind</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Check of missing deals</source>
        <translation>Prüfung fehlender Deals</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill of new columns</source>
        <translation>Füllen neuer Spalten</translation>
    </message>
    <message>
        <source>Recalculation</source>
        <translation>Neuberechnung</translation>
    </message>
</context>
<context>
    <name>Keepa</name>
    <message>
        <source>Offers must be from 20 to 100.</source>
        <translation>Die Zahl der Angebote muss zwischen 20 und 100 liegen.</translation>
    </message>
    <message>
        <source>Statistics need at least one day.</source>
        <translation>Statistiken brauchen mindestens einen Tag.</translation>
    </message>
    <message>
        <source>A history needs at least one day.</source>
        <translation>Ein Verlauf braucht mindestens einen Tag.</translation>
    </message>
    <message>
        <source>The age of an update must be -1 or more.</source>
        <translation>Das Alter einer Aktualisierung muss -1 oder mehr sein.</translation>
    </message>
    <message>
        <source>There is no Keepa key.</source>
        <translation>Es gibt keinen Keepa-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter your Keepa key in the settings.</source>
        <translation>Geben Sie Ihren Keepa-Schlüssel in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Keepa has no such page of deals.</source>
        <translation>Eine solche Seite mit Deals hat Keepa nicht.</translation>
    </message>
    <message>
        <source>A request takes 1 to 100 ASINs.</source>
        <translation>Eine Abfrage nimmt 1 bis 100 ASINs.</translation>
    </message>
    <message>
        <source>Keepa has no sellers for this marketplace.</source>
        <translation>Für diesen Marktplatz hat Keepa keine Verkäufer.</translation>
    </message>
    <message>
        <source>A request takes 1 to 100 seller ids.</source>
        <translation>Eine Abfrage nimmt 1 bis 100 Verkäuferkennungen.</translation>
    </message>
    <message>
        <source>Keepa refused the request: %1</source>
        <translation>Keepa hat die Abfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>Keepa refused the request (HTTP status %1).</source>
        <translation>Keepa hat die Abfrage abgelehnt (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>The Keepa account has no tokens left.</source>
        <translation>Das Keepa-Konto hat keine Tokens mehr.</translation>
    </message>
    <message>
        <source>Wait until it has refilled; the program goes on by itself.</source>
        <translation>Warten Sie, bis es sich wieder gefüllt hat; das Programm macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Keepa refused the key.</source>
        <translation>Keepa hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Check the key on keepa.com and enter it again in the settings.</source>
        <translation>Prüfen Sie den Schlüssel auf keepa.com und geben Sie ihn in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>Correct the deal query in the settings.</source>
        <translation>Berichtigen Sie die Deal-Abfrage in den Einstellungen.</translation>
    </message>
    <message>
        <source>A web page came instead of Keepa&apos;s answer.</source>
        <translation>Statt Keepas Antwort kam eine Webseite.</translation>
    </message>
    <message>
        <source>Check the network: a proxy or a login page of the Wi-Fi may be in between.</source>
        <translation>Prüfen Sie das Netz: Vielleicht ist ein Proxy oder die Anmeldeseite des WLANs dazwischen.</translation>
    </message>
    <message>
        <source>Keepa&apos;s answer is incomplete or not readable.</source>
        <translation>Keepas Antwort ist unvollständig oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This Keepa key has no access to the API.</source>
        <translation>Dieser Keepa-Schlüssel hat keinen Zugang zur API.</translation>
    </message>
    <message>
        <source>Book an API plan on keepa.com, or enter another key in the settings.</source>
        <translation>Buchen Sie auf keepa.com einen API-Tarif oder geben Sie in den Einstellungen einen anderen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The server sent the request elsewhere.</source>
        <translation>Der Server hat die Abfrage anderswohin geschickt.</translation>
    </message>
    <message>
        <source>Keepa is out of order at the moment (HTTP status %1).</source>
        <translation>Keepa ist gerade gestört (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>Keepa&apos;s answer does not have the documented shape.</source>
        <translation>Keepas Antwort hat nicht die dokumentierte Form.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, this program needs an update.</source>
        <translation>Versuchen Sie es später noch einmal. Passiert es wieder, braucht dieses Programm eine Aktualisierung.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The system&apos;s keychain does not work.</source>
        <translation>Der Schlüsselbund des Systems funktioniert nicht.</translation>
    </message>
    <message>
        <source>Unlock or install a keyring (for example GNOME Keyring), or use the key for this run only.</source>
        <translation>Entsperren oder installieren Sie einen Schlüsselbund (zum Beispiel GNOME Keyring) oder verwenden Sie den Schlüssel nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Die Schlüsseldatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>Die Schlüsseldatei ist leer.</translation>
    </message>
    <message>
        <source>Its first line has to be the Keepa key.</source>
        <translation>Ihre erste Zeile muss der Keepa-Schlüssel sein.</translation>
    </message>
</context>
<context>
    <name>LocalRuns</name>
    <message>
        <source>All columns are filled.</source>
        <translation>Alle Spalten sind gefüllt.</translation>
    </message>
    <message>
        <source>%1 of %2 deals filled from stored answers.</source>
        <translation>%1 von %2 Deals aus gespeicherten Antworten gefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) recalculated</source>
        <translation>
            <numerusform>%Ln Deal neu berechnet</numerusform>
            <numerusform>%Ln Deals neu berechnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection to Keepa is not secure, so it was not used.</source>
        <translation>Die Verbindung zu Keepa ist nicht sicher und wurde deshalb nicht benutzt.</translation>
    </message>
    <message>
        <source>Check the date of this computer and whether a proxy or a virus scanner opens secure connections.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob ein Proxy oder Virenscanner sichere Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>Keepa&apos;s server was not found.</source>
        <translation>Keepas Server wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Keepa&apos;s server refused the connection.</source>
        <translation>Keepas Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Keepa&apos;s server took too long to answer.</source>
        <translation>Keepas Server hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The proxy server did not pass the request on.</source>
        <translation>Der Proxy hat die Abfrage nicht weitergegeben.</translation>
    </message>
    <message>
        <source>The connection to Keepa was interrupted.</source>
        <translation>Die Verbindung zu Keepa wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The answer is larger than Keepa&apos;s answers can be.</source>
        <translation>Die Antwort ist größer, als Keepas Antworten sein können.</translation>
    </message>
    <message>
        <source>Keepa&apos;s address must begin with https://. Only this computer itself may be asked by http://.</source>
        <translation>Keepas Adresse muss mit https:// beginnen. Nur dieser Computer selbst darf über http:// gefragt werden.</translation>
    </message>
</context>
<context>
    <name>OffersRun</name>
    <message numerus="yes">
        <source>%Ln deal(s) to look up</source>
        <translation>
            <numerusform>%Ln Deal nachzuschlagen</numerusform>
            <numerusform>%Ln Deals nachzuschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfitAnswer</name>
    <message>
        <source>Profit is unknown without: %1.</source>
        <translation>Der Gewinn ist unbekannt ohne: %1.</translation>
    </message>
</context>
<context>
    <name>ProfitLine</name>
    <message>
        <source>A number from %1 to %2, or null, is expected.</source>
        <translation>Erwartet wird eine Zahl von %1 bis %2 oder null.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>A text is expected.</source>
        <translation>Erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>A date such as 2026-11-20 is expected.</source>
        <translation>Erwartet wird ein Datum wie 2026-11-20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no category of the fee schedule.</source>
        <translation>„%1“ ist keine Kategorie der Gebührentabelle.</translation>
    </message>
    <message>
        <source>A weight above 0, or null, is expected.</source>
        <translation>Erwartet wird ein Gewicht über 0 oder null.</translation>
    </message>
    <message>
        <source>Three lengths, [l, w, h], are expected.</source>
        <translation>Erwartet werden drei Längen: [l, w, h].</translation>
    </message>
    <message>
        <source>Lengths above 0, or null, are expected.</source>
        <translation>Erwartet werden Längen über 0 oder null.</translation>
    </message>
    <message>
        <source>The line is not JSON: %1.</source>
        <translation>Die Zeile ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>PruneRun</name>
    <message>
        <source>Nothing was synced yet, so nothing can be stale.</source>
        <translation>Es wurde noch nichts abgeglichen, also kann nichts veraltet sein.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>%1 more stale deals were left alone: one run removes at most %2 % of all deals.</source>
        <translation>%1 weitere veraltete Deals blieben stehen: Ein Lauf entfernt höchstens %2 % aller Deals.</translation>
    </message>
    <message>
        <source>not seen at Keepa for more than %1 hours</source>
        <translation>seit mehr als %1 Stunden nicht bei Keepa gesehen</translation>
    </message>
    <message>
        <source>Waiting for a complete pass over Keepa&apos;s pages, so that nothing is removed unseen.</source>
        <translation>Wartet auf einen vollständigen Durchgang über Keepas Seiten, damit nichts ungesehen entfernt wird.</translation>
    </message>
    <message>
        <source>No deal is stale.</source>
        <translation>Kein Deal ist veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stale deal(s) looked at.</source>
        <translation>
            <numerusform>%Ln veralteter Deal angesehen.</numerusform>
            <numerusform>%Ln veraltete Deals angesehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Amazon</source>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Sales rank</source>
        <translation>Verkaufsrang</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Collectible</source>
        <translation>Sammlerstück</translation>
    </message>
    <message>
        <source>Refurbished</source>
        <translation>Generalüberholt</translation>
    </message>
    <message>
        <source>New, FBM</source>
        <translation>Neu, FBM</translation>
    </message>
    <message>
        <source>Lightning deal</source>
        <translation>Blitzangebot</translation>
    </message>
    <message>
        <source>Warehouse deal</source>
        <translation>Warehouse-Deal</translation>
    </message>
    <message>
        <source>New, FBA</source>
        <translation>Neu, FBA</translation>
    </message>
    <message>
        <source>Number of new offers</source>
        <translation>Zahl der neuen Angebote</translation>
    </message>
    <message>
        <source>Number of used offers</source>
        <translation>Zahl der gebrauchten Angebote</translation>
    </message>
    <message>
        <source>Buy box</source>
        <translation>Buy Box</translation>
    </message>
    <message>
        <source>Used, like new</source>
        <translation>Gebraucht, wie neu</translation>
    </message>
    <message>
        <source>Used, very good</source>
        <translation>Gebraucht, sehr gut</translation>
    </message>
    <message>
        <source>Used, good</source>
        <translation>Gebraucht, gut</translation>
    </message>
    <message>
        <source>Used, acceptable</source>
        <translation>Gebraucht, akzeptabel</translation>
    </message>
    <message>
        <source>Buy box, used</source>
        <translation>Buy Box, gebraucht</translation>
    </message>
    <message>
        <source>Prime exclusive</source>
        <translation>Nur für Prime</translation>
    </message>
    <message>
        <source>the day&apos;s average</source>
        <translation>Durchschnitt des Tages</translation>
    </message>
    <message>
        <source>the week&apos;s average</source>
        <translation>Durchschnitt der Woche</translation>
    </message>
    <message>
        <source>the month&apos;s average</source>
        <translation>Durchschnitt des Monats</translation>
    </message>
    <message>
        <source>the 90-day average</source>
        <translation>Durchschnitt der letzten 90 Tage</translation>
    </message>
    <message>
        <source>all of them (undocumented)</source>
        <translation>alle zusammen (undokumentiert)</translation>
    </message>
</context>
<context>
    <name>QueryMatch</name>
    <message>
        <source>used price</source>
        <translation>Gebrauchtpreis</translation>
    </message>
    <message>
        <source>new price</source>
        <translation>Neupreis</translation>
    </message>
    <message>
        <source>Amazon&apos;s price</source>
        <translation>Amazons Preis</translation>
    </message>
    <message>
        <source>sales rank</source>
        <translation>Verkaufsrang</translation>
    </message>
    <message>
        <source>used buy box price</source>
        <translation>Preis der Buy Box für Gebrauchtes</translation>
    </message>
    <message>
        <source>%1 %2 above your %3</source>
        <translation>%1 %2 über Ihrer Grenze %3</translation>
    </message>
    <message>
        <source>%1 %2 below your %3</source>
        <translation>%1 %2 unter Ihrer Grenze %3</translation>
    </message>
    <message>
        <source>no %1 any more</source>
        <translation>%1 nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>drop below the average</source>
        <translation>Abstand zum Durchschnitt</translation>
    </message>
    <message>
        <source>last drop</source>
        <translation>letzter Rückgang</translation>
    </message>
    <message>
        <source>rating %1 below your %2</source>
        <translation>Bewertung %1 unter Ihrer Grenze %2</translation>
    </message>
    <message>
        <source>in a category you exclude</source>
        <translation>in einer Kategorie, die Sie ausschließen</translation>
    </message>
    <message>
        <source>in none of your categories</source>
        <translation>in keiner Ihrer Kategorien</translation>
    </message>
    <message>
        <source>the title does not contain &quot;%1&quot;</source>
        <translation>der Titel enthält „%1“ nicht</translation>
    </message>
    <message>
        <source>Amazon does not sell it now</source>
        <translation>Amazon verkauft es derzeit nicht</translation>
    </message>
    <message>
        <source>Amazon sells it now</source>
        <translation>Amazon verkauft es derzeit</translation>
    </message>
    <message>
        <source>not at its all-time low any more</source>
        <translation>nicht mehr auf dem tiefsten Stand</translation>
    </message>
    <message>
        <source>not at its 90-day low any more</source>
        <translation>nicht mehr auf dem 90-Tage-Tief</translation>
    </message>
    <message>
        <source>an adult product</source>
        <translation>ein Produkt für Erwachsene</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which your query does not accept</source>
        <translation>%1 ist „%2“, was Ihre Abfrage nicht zulässt</translation>
    </message>
    <message>
        <source>Keepa has no data for it any more</source>
        <translation>Keepa hat keine Daten mehr dazu</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>An object is expected here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>Diese Angabe fehlt.</translation>
    </message>
    <message>
        <source>A list that is not empty is expected here.</source>
        <translation>Hier wird eine nicht leere Liste erwartet.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>Hier wird eine Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>A date such as 2026-01-15 is expected here.</source>
        <translation>Hier wird ein Datum wie 2026-01-15 erwartet.</translation>
    </message>
    <message>
        <source>A, B, C or D is expected here.</source>
        <translation>Hier wird A, B, C oder D erwartet.</translation>
    </message>
    <message>
        <source>Correct the rate card, or remove it.</source>
        <translation>Berichtigen Sie die Gebührentabelle oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The rows are expected in rising order.</source>
        <translation>Die Zeilen werden in steigender Reihenfolge erwartet.</translation>
    </message>
    <message>
        <source>whole_price or part_above is expected here.</source>
        <translation>Hier wird whole_price oder part_above erwartet.</translation>
    </message>
    <message>
        <source>Rising limits &apos;up_to&apos; are expected, and none in the last row.</source>
        <translation>Erwartet werden steigende Grenzen „up_to“ und keine in der letzten Zeile.</translation>
    </message>
    <message>
        <source>One amount for each of the %1 price bands is expected here.</source>
        <translation>Hier wird ein Betrag für jede der %1 Preisstufen erwartet.</translation>
    </message>
    <message>
        <source>A size tier such as small_standard is expected here.</source>
        <translation>Hier wird eine Größenklasse wie small_standard erwartet.</translation>
    </message>
    <message>
        <source>Three lengths are expected, the longest first.</source>
        <translation>Erwartet werden drei Längen, die längste zuerst.</translation>
    </message>
    <message>
        <source>The first price band is expected to start at 0.</source>
        <translation>Die erste Preisstufe muss bei 0 beginnen.</translation>
    </message>
    <message>
        <source>The last day is expected to be on or after the first.</source>
        <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>Twelve rates are expected, January first.</source>
        <translation>Erwartet werden zwölf Sätze, zuerst der Januar.</translation>
    </message>
    <message>
        <source>A currency such as USD is expected here.</source>
        <translation>Hier wird eine Währung wie USD erwartet.</translation>
    </message>
    <message>
        <source>The rate card is not JSON: %1.</source>
        <translation>Die Gebührentabelle ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The rate card cannot be read: %1.</source>
        <translation>Die Gebührentabelle ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>There is no rate card for marketplace %1 on that date.</source>
        <translation>Für den Marktplatz %1 gibt es an diesem Tag keine Gebührentabelle.</translation>
    </message>
    <message>
        <source>There is no rate card for marketplace %1.</source>
        <translation>Für den Marktplatz %1 gibt es keine Gebührentabelle.</translation>
    </message>
    <message>
        <source>Add a rate card for it to price its deals.</source>
        <translation>Fügen Sie eine Gebührentabelle hinzu, damit seine Deals berechnet werden können.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>There is no Keepa key.</source>
        <translation>Es gibt keinen Keepa-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter your key first.</source>
        <translation>Geben Sie zuerst Ihren Schlüssel ein.</translation>
    </message>
    <message>
        <source>Another process is already doing this.</source>
        <translation>Ein anderer Prozess macht das bereits.</translation>
    </message>
    <message>
        <source>Another process took over.</source>
        <translation>Ein anderer Prozess hat übernommen.</translation>
    </message>
    <message>
        <source>This job runs on local data.</source>
        <translation>Diese Aufgabe arbeitet mit lokalen Daten.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Complete pass over %1 pages.</source>
        <translation>Vollständiger Durchgang über %1 Seiten.</translation>
    </message>
    <message>
        <source>%1 deals checked</source>
        <translation>%1 Deals geprüft</translation>
    </message>
    <message>
        <source>%1 deals missing from the pages checked: %2 left, %3 stay.</source>
        <translation>%1 auf den Seiten fehlende Deals geprüft: %2 gegangen, %3 bleiben.</translation>
    </message>
    <message>
        <source>Offers of a deal looked up.</source>
        <translation>Angebote eines Deals abgefragt.</translation>
    </message>
    <message>
        <source>%1 deals looked up</source>
        <translation>%1 Deals abgefragt</translation>
    </message>
    <message>
        <source>The database is not open.</source>
        <translation>Die Datenbank ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Keepa refused the key.</source>
        <translation>Keepa hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>waiting before the next try, at %1</source>
        <translation>wartet auf den nächsten Versuch um %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n token(s), resumes %1</source>
        <translation>
            <numerusform>wartet auf %n Token, weiter um %1</numerusform>
            <numerusform>wartet auf %n Token, weiter um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;agent-arbitrage query import FILE&apos; puts another query in its place.</source>
        <translation>&apos;agent-arbitrage query import DATEI&apos; setzt eine andere Abfrage an ihre Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %Ln token(s), resumes %1</source>
        <translation>
            <numerusform>wartet auf %Ln Token, weiter um %1</numerusform>
            <numerusform>wartet auf %Ln Tokens, weiter um %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) looked at</source>
        <translation>
            <numerusform>%Ln Deal angesehen</numerusform>
            <numerusform>%Ln Deals angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) read</source>
        <translation>
            <numerusform>%Ln Deal gelesen</numerusform>
            <numerusform>%Ln Deals gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Enter a percentage from %1 to %2, with at most two decimals.</source>
        <translation>Geben Sie einen Prozentsatz von %1 bis %2 mit höchstens zwei Nachkommastellen ein.</translation>
    </message>
    <message>
        <source>Enter an amount from %1 to %2, or leave the field empty.</source>
        <translation>Geben Sie einen Betrag von %1 bis %2 ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter an amount from %1 to %2.</source>
        <translation>Geben Sie einen Betrag von %1 bis %2 ein.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Amazon (FBA)</source>
        <translation>Amazon (FBA)</translation>
    </message>
    <message>
        <source>You (FBM)</source>
        <translation>Sie selbst (FBM)</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionell</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Einzelanbieter</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation>Differenzbesteuerung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>The Amazon marketplace that deals are read from. Profit is computed where a rate card exists.</source>
        <translation>Der Amazon-Marktplatz, dessen Deals gelesen werden. Gewinn wird berechnet, wo es eine Gebührentabelle gibt.</translation>
    </message>
    <message>
        <source>Cost profile</source>
        <translation>Kostenprofil</translation>
    </message>
    <message>
        <source>Full: every fee and cost. Classic: the earlier system&apos;s definitions, to compare row by row.</source>
        <translation>Vollständig: alle Gebühren und Kosten. Klassisch: die Rechenweise des früheren Systems, zum zeilenweisen Vergleich.</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Versand an den Käufer</translation>
    </message>
    <message>
        <source>Who ships to the buyer: Amazon, or you.</source>
        <translation>Wer an den Käufer verschickt: Amazon oder Sie.</translation>
    </message>
    <message>
        <source>Selling plan</source>
        <translation>Verkaufstarif</translation>
    </message>
    <message>
        <source>The individual plan pays a fee for each sale.</source>
        <translation>Als Einzelanbieter zahlen Sie je Verkauf eine Gebühr.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Cost of preparing one unit.</source>
        <translation>Kosten der Vorbereitung je Stück.</translation>
    </message>
    <message>
        <source>Shipping to you</source>
        <translation>Versand an Sie</translation>
    </message>
    <message>
        <source>Assumed where an offer does not state its shipping; the row is then an estimate.</source>
        <translation>Wird angenommen, wo ein Angebot keinen Versand nennt; die Zeile ist dann eine Schätzung.</translation>
    </message>
    <message>
        <source>Tax-exempt</source>
        <translation>Steuerbefreit</translation>
    </message>
    <message>
        <source>You hold a resale certificate: purchases carry no sales tax.</source>
        <translation>Sie haben eine Wiederverkaufsbescheinigung: Einkäufe sind ohne Umsatzsteuer.</translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>On purchases, unless you are exempt.</source>
        <translation>Auf Einkäufe, wenn Sie nicht befreit sind.</translation>
    </message>
    <message>
        <source>Inbound freight per pound</source>
        <translation>Fracht zum Lager je Pfund</translation>
    </message>
    <message>
        <source>To Amazon&apos;s warehouse.</source>
        <translation>Zu Amazons Lager.</translation>
    </message>
    <message>
        <source>Inbound placement</source>
        <translation>Einlagerungsgebühr</translation>
    </message>
    <message>
        <source>Fee for one unit. Empty: the rate card&apos;s fee for its size.</source>
        <translation>Gebühr je Stück. Leer: die der Gebührentabelle für die Größe.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Allowance for returns, of the sale price.</source>
        <translation>Rücklage für Retouren, vom Verkaufspreis.</translation>
    </message>
    <message>
        <source>Months in storage</source>
        <translation>Monate im Lager</translation>
    </message>
    <message>
        <source>Expected time until it sells, for storage fees.</source>
        <translation>Erwartete Zeit bis zum Verkauf, für die Lagergebühren.</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Outbound postage when you ship yourself.</source>
        <translation>Porto, wenn Sie selbst verschicken.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Packing material when you ship yourself.</source>
        <translation>Verpackungsmaterial, wenn Sie selbst verschicken.</translation>
    </message>
    <message>
        <source>Shipping credit</source>
        <translation>Versandgutschrift</translation>
    </message>
    <message>
        <source>What the buyer pays for shipping when you ship yourself.</source>
        <translation>Was der Käufer für den Versand zahlt, wenn Sie selbst verschicken.</translation>
    </message>
    <message>
        <source>Target ROI</source>
        <translation>Ziel-ROI</translation>
    </message>
    <message>
        <source>What the minimum list price and the maximum buy price aim at.</source>
        <translation>Worauf der kleinste Verkaufspreis und der höchste Kaufpreis zielen.</translation>
    </message>
    <message>
        <source>Days to sell</source>
        <translation>Tage bis zum Verkauf</translation>
    </message>
    <message>
        <source>For the annualised ROI where demand is unknown.</source>
        <translation>Für den ROI pro Jahr, wo die Nachfrage unbekannt ist.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Mehrwertsteuer</translation>
    </message>
    <message>
        <source>How VAT applies to you.</source>
        <translation>Wie die Mehrwertsteuer für Sie gilt.</translation>
    </message>
    <message>
        <source>VAT on sales</source>
        <translation>Mehrwertsteuer auf Verkäufe</translation>
    </message>
    <message>
        <source>Rate on the goods you sell.</source>
        <translation>Satz für die Waren, die Sie verkaufen.</translation>
    </message>
    <message>
        <source>VAT on fees</source>
        <translation>Mehrwertsteuer auf Gebühren</translation>
    </message>
    <message>
        <source>Local VAT that Amazon adds to its fees.</source>
        <translation>Steuer, die Amazon auf seine Gebühren aufschlägt.</translation>
    </message>
    <message>
        <source>Reclaim VAT</source>
        <translation>Vorsteuerabzug</translation>
    </message>
    <message>
        <source>Your suppliers invoice VAT, and you reclaim it.</source>
        <translation>Ihre Lieferanten berechnen Mehrwertsteuer, und Sie ziehen sie ab.</translation>
    </message>
    <message>
        <source>Classic: preparation</source>
        <translation>Klassisch: Vorbereitung</translation>
    </message>
    <message>
        <source>Cost of preparing one unit in the classic profile.</source>
        <translation>Kosten der Vorbereitung je Stück im klassischen Profil.</translation>
    </message>
    <message>
        <source>Classic: shipping</source>
        <translation>Klassisch: Versand</translation>
    </message>
    <message>
        <source>Added where the price does not include shipping.</source>
        <translation>Kommt hinzu, wo der Preis keinen Versand enthält.</translation>
    </message>
    <message>
        <source>Classic: sales tax</source>
        <translation>Klassisch: Umsatzsteuer</translation>
    </message>
    <message>
        <source>On the buy price.</source>
        <translation>Auf den Kaufpreis.</translation>
    </message>
    <message>
        <source>Classic: tax-exempt</source>
        <translation>Klassisch: steuerbefreit</translation>
    </message>
    <message>
        <source>No sales tax in the classic profile.</source>
        <translation>Keine Umsatzsteuer im klassischen Profil.</translation>
    </message>
    <message>
        <source>Classic: markup</source>
        <translation>Klassisch: Aufschlag</translation>
    </message>
    <message>
        <source>Really a margin on the list price.</source>
        <translation>In Wahrheit eine Marge auf den Verkaufspreis.</translation>
    </message>
    <message>
        <source>Classic: FBA fee</source>
        <translation>Klassisch: FBA-Gebühr</translation>
    </message>
    <message>
        <source>Where Keepa does not state one.</source>
        <translation>Wo Keepa keine angibt.</translation>
    </message>
    <message>
        <source>Classic: referral</source>
        <translation>Klassisch: Vermittlung</translation>
    </message>
    <message>
        <source>Fee difference to show</source>
        <translation>Gebührenunterschied zeigen ab</translation>
    </message>
    <message>
        <source>Keepa&apos;s fulfilment fee is shown beside the rate card&apos;s from this difference on.</source>
        <translation>Ab diesem Unterschied steht Keepas Versandgebühr neben der der Gebührentabelle.</translation>
    </message>
    <message>
        <source>Adapt to the plan</source>
        <translation>An den Tarif anpassen</translation>
    </message>
    <message>
        <source>Look for deals as often as your Keepa plan affords.</source>
        <translation>So oft nach Deals sehen, wie Ihr Keepa-Tarif es erlaubt.</translation>
    </message>
    <message>
        <source>Look for new deals every (min)</source>
        <translation>Nach neuen Deals sehen alle (min)</translation>
    </message>
    <message>
        <source>Never more often than (s)</source>
        <translation>Nie öfter als alle (s)</translation>
    </message>
    <message>
        <source>When adapting to the plan.</source>
        <translation>Beim Anpassen an den Tarif.</translation>
    </message>
    <message>
        <source>Complete sweep every (h)</source>
        <translation>Vollständiger Durchgang alle (h)</translation>
    </message>
    <message>
        <source>The slowest interval of reading all results of the query.</source>
        <translation>Der längste Abstand, in dem alle Ergebnisse der Abfrage gelesen werden.</translation>
    </message>
    <message>
        <source>Clean up every (h)</source>
        <translation>Aufräumen alle (h)</translation>
    </message>
    <message>
        <source>How often stale deals are looked for.</source>
        <translation>Wie oft nach veralteten Deals gesucht wird.</translation>
    </message>
    <message>
        <source>Deals are stale after (h)</source>
        <translation>Deals sind veraltet nach (h)</translation>
    </message>
    <message>
        <source>Not seen and not verified for this long, a deal may be removed.</source>
        <translation>So lange weder gesehen noch bestätigt, darf ein Deal entfernt werden.</translation>
    </message>
    <message>
        <source>Remove at most (%)</source>
        <translation>Höchstens entfernen (%)</translation>
    </message>
    <message>
        <source>Of all deals in one run, without asking you.</source>
        <translation>Von allen Deals in einem Lauf, ohne Sie zu fragen.</translation>
    </message>
    <message>
        <source>Keep removed deals (days)</source>
        <translation>Entfernte Deals behalten (Tage)</translation>
    </message>
    <message>
        <source>So long a removal can be undone.</source>
        <translation>So lange lässt sich das Entfernen rückgängig machen.</translation>
    </message>
    <message>
        <source>Token floor</source>
        <translation>Token-Untergrenze</translation>
    </message>
    <message>
        <source>The token balance may be taken down to this.</source>
        <translation>Bis hierher darf der Token-Stand sinken.</translation>
    </message>
    <message>
        <source>Offer look-ups a day</source>
        <translation>Angebotsabfragen am Tag</translation>
    </message>
    <message>
        <source>At most so many; each costs about 6 tokens.</source>
        <translation>Höchstens so viele; jede kostet etwa 6 Tokens.</translation>
    </message>
    <message>
        <source>Look at offers from profit</source>
        <translation>Angebote abfragen ab Gewinn</translation>
    </message>
    <message>
        <source>Only deals with at least this profit.</source>
        <translation>Nur Deals mit mindestens diesem Gewinn.</translation>
    </message>
    <message>
        <source>Keep raw answers (days)</source>
        <translation>Rohantworten behalten (Tage)</translation>
    </message>
    <message>
        <source>Stored answers of Keepa, for recalculation without tokens.</source>
        <translation>Gespeicherte Antworten von Keepa, zum Neuberechnen ohne Tokens.</translation>
    </message>
    <message>
        <source>Keep the token ledger (days)</source>
        <translation>Token-Buch behalten (Tage)</translation>
    </message>
    <message>
        <source>What every call to Keepa cost.</source>
        <translation>Was jede Abfrage bei Keepa gekostet hat.</translation>
    </message>
    <message>
        <source>Keep the journal (days)</source>
        <translation>Journal behalten (Tage)</translation>
    </message>
    <message>
        <source>Changes of prices and figures.</source>
        <translation>Änderungen von Preisen und Zahlen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>More deals on the screen.</source>
        <translation>Mehr Deals auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Changed cells do not flash.</source>
        <translation>Geänderte Zellen blinken nicht auf.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>In den Infobereich schließen</translation>
    </message>
    <message>
        <source>Closing the window keeps deals current in the background.</source>
        <translation>Nach dem Schließen des Fensters bleiben die Deals im Hintergrund aktuell.</translation>
    </message>
    <message>
        <source>Notify of new deals</source>
        <translation>Neue Deals melden</translation>
    </message>
    <message>
        <source>A desktop notification for new deals.</source>
        <translation>Eine Meldung auf dem Schreibtisch bei neuen Deals.</translation>
    </message>
    <message>
        <source>Notify from profit</source>
        <translation>Melden ab Gewinn</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>Der Wert muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The value is none of the choices.</source>
        <translation>Der Wert gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Yes or no is expected.</source>
        <translation>Erwartet wird Ja oder Nein.</translation>
    </message>
    <message>
        <source>A text is expected.</source>
        <translation>Erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>The default is used.</source>
        <translation>Der Standardwert wird verwendet.</translation>
    </message>
    <message>
        <source>The settings file is damaged.</source>
        <translation>Die Einstellungsdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>It was kept as %1; the defaults are used.</source>
        <translation>Sie wurde als %1 aufgehoben; die Standardwerte gelten.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>Der Wert hat die falsche Art.</translation>
    </message>
    <message>
        <source>The settings file could not be read.</source>
        <translation>Die Einstellungsdatei war nicht lesbar.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The interval when not adapting to the plan.</source>
        <translation>Der Abstand, wenn nicht an den Tarif angepasst wird.</translation>
    </message>
    <message>
        <source>When adapting to the plan. Keepa answers from a cache for 120 s.</source>
        <translation>Beim Anpassen an den Tarif. Keepa antwortet 120 s lang aus einem Zwischenspeicher.</translation>
    </message>
    <message>
        <source>Never more rarely than (min)</source>
        <translation>Nie seltener als alle (min)</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Choose another port, or 0 for a free one.</source>
        <translation>Wählen Sie einen anderen Port oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>Check the connection to the internet.</source>
        <translation>Prüfen Sie die Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>Keepa cannot be reached.</source>
        <translation>Keepa ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Die Antwort ist abgebrochen.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <comment>status bar: all deals</comment>
        <translation>
            <numerusform>%Ln Deal</numerusform>
            <numerusform>%Ln Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deal(s)</source>
        <comment>status bar: %1 of all deals pass the filter</comment>
        <translation>
            <numerusform>%1 von %Ln Deal</numerusform>
            <numerusform>%1 von %Ln Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>status bar: deals that arrived</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>status bar: deals that left</comment>
        <translation>
            <numerusform>%Ln weg</numerusform>
            <numerusform>%Ln weg</numerusform>
        </translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>status bar: %1 is &quot;2 min ago&quot;</comment>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>status bar: time of the next sync</comment>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>next now</source>
        <translation>nächster jetzt</translation>
    </message>
    <message>
        <source>tokens unknown</source>
        <translation>Tokens unbekannt</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>status bar: Keepa tokens at hand</comment>
        <translation>%1 Tok.</translation>
    </message>
    <message>
        <source>+%1/min</source>
        <comment>status bar: refill of tokens</comment>
        <translation>+%1/min</translation>
    </message>
    <message>
        <source>full in %1</source>
        <comment>status bar: %1 is &quot;12 min&quot;</comment>
        <translation>voll in %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Keepa has not said yet how many tokens there are.</source>
        <translation>Keepa hat noch nicht mitgeteilt, wie viele Tokens vorhanden sind.</translation>
    </message>
    <message>
        <source>Keepa tokens: %1</source>
        <translation>Keepa-Tokens: %1</translation>
    </message>
    <message>
        <source>Refill: %1 a minute</source>
        <translation>Nachschub: %1 pro Minute</translation>
    </message>
    <message>
        <source>Most that can be saved up: %1</source>
        <translation>Höchstens ansparbar: %1</translation>
    </message>
    <message>
        <source>Full at %1</source>
        <translation>Voll um %1</translation>
    </message>
    <message>
        <source>Spent today: %1</source>
        <translation>Heute ausgegeben: %1</translation>
    </message>
    <message>
        <source>What is left is enough for: %1</source>
        <translation>Der Rest reicht für: %1</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen</source>
        <comment>deals looked at in a run</comment>
        <translation>
            <numerusform>%Ln gesehen</numerusform>
            <numerusform>%Ln gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>deals added in a run</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>deals changed in a run</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>deals removed in a run</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln min</numerusform>
            <numerusform>vor %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln h</numerusform>
            <numerusform>vor %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a length of time</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1 is a time of day</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>Next request at %1</source>
        <translation>Nächste Anfrage um %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 tokens, %3 more a minute.</source>
        <translation>%1 von höchstens %2 Tokens, %3 mehr je Minute.</translation>
    </message>
    <message>
        <source>%1 tokens.</source>
        <translation>%1 Tokens.</translation>
    </message>
    <message>
        <source>Full at %1.</source>
        <translation>Voll um %1.</translation>
    </message>
    <message>
        <source>The next request can start at %1.</source>
        <translation>Die nächste Anfrage kann um %1 beginnen.</translation>
    </message>
    <message>
        <source>The next request can start now.</source>
        <translation>Die nächste Anfrage kann jetzt beginnen.</translation>
    </message>
    <message>
        <source>What is left is enough for %1.</source>
        <comment>%1 is &quot;details of 412 more deals today&quot;</comment>
        <translation>Der Rest reicht für %1.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 deals on %Ln page(s): %2 tokens.</source>
        <translation>
            <numerusform>Etwa %1 Deals auf %Ln Seite: %2 Tokens.</numerusform>
            <numerusform>Etwa %1 Deals auf %Ln Seiten: %2 Tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln page(s): %1 tokens.</source>
        <translation>
            <numerusform>Höchstens %Ln Seite: %1 Tokens.</numerusform>
            <numerusform>Höchstens %Ln Seiten: %1 Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan refills that in %1.</source>
        <translation>Ihr Tarif füllt das in %1 wieder auf.</translation>
    </message>
    <message>
        <source>Offers</source>
        <comment>purpose of tokens</comment>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Sellers</source>
        <comment>purpose of tokens</comment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>purpose of tokens</comment>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>purpose of tokens</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Deal page</source>
        <comment>call to Keepa</comment>
        <translation>Deal-Seite</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>call to Keepa</comment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Sellers</source>
        <comment>call to Keepa</comment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>call to Keepa</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>outcome of a call</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>outcome of a call</comment>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Out of order</source>
        <comment>outcome of a call</comment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Out of tokens</source>
        <comment>outcome of a call</comment>
        <translation>Keine Tokens</translation>
    </message>
    <message>
        <source>Key refused</source>
        <comment>outcome of a call</comment>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a call</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <comment>outcome of a call</comment>
        <translation>Unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>This condition does not fit column &quot;%1&quot;.</source>
        <translation>Diese Bedingung passt nicht zur Spalte „%1“.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program (schema %1, this program knows up to %2).</source>
        <translation>Die Datenbank stammt von einer neueren Version dieses Programms (Schema %1, dieses Programm kennt bis %2).</translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation>Installieren Sie die neuere Version des Programms.</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>Diese Datei ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>Choose another data folder, or move the file away.</source>
        <translation>Wählen Sie einen anderen Datenordner oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>The database is older than this program.</source>
        <translation>Die Datenbank ist älter als dieses Programm.</translation>
    </message>
    <message>
        <source>Start the program once to bring it up to date.</source>
        <translation>Starten Sie das Programm einmal, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>No rebuild is in progress.</source>
        <translation>Es läuft kein Neuaufbau.</translation>
    </message>
    <message>
        <source>The disk is full, so the database could not be written.</source>
        <translation>Der Datenträger ist voll, deshalb konnte die Datenbank nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again. Nothing that was stored is lost.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Die Datenbank lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check that its file and folder belong to you and are not write-protected.</source>
        <translation>Prüfen Sie, ob Datei und Ordner Ihnen gehören und nicht schreibgeschützt sind.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>Die Datenbank ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation>Schließen Sie andere Programme, die sie geöffnet haben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>Die Datenbankdatei ist beschädigt oder keine Datenbank.</translation>
    </message>
    <message>
        <source>Quit, move the file away, and start again: the deals are fetched anew. A copy from before the last update may lie beside it.</source>
        <translation>Beenden Sie das Programm, verschieben Sie die Datei und starten Sie neu: Die Deals werden neu geholt. Daneben kann eine Kopie von vor der letzten Aktualisierung liegen.</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>Die Datenbank konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation>Prüfen Sie, ob ihr Ordner existiert und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database was in use.</source>
        <translation>Der Datenträger hat während der Arbeit mit der Datenbank einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Prüfen Sie den Datenträger und den freien Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There was not enough memory for the database.</source>
        <translation>Für die Datenbank war nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation>Die Datenbank hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look into the log.</source>
        <translation>Versuchen Sie es noch einmal; bleibt der Fehler, sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>The database holds something that cannot be read.</source>
        <translation>Die Datenbank enthält etwas, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>If it stays, use &quot;Rebuild from scratch&quot; in the settings.</source>
        <translation>Bleibt der Fehler, nutzen Sie „Ganz neu aufbauen“ in den Einstellungen.</translation>
    </message>
    <message>
        <source>The program made a mistake while using its database.</source>
        <translation>Das Programm hat im Umgang mit seiner Datenbank einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is expected.</source>
        <translation>Erwartet wird „%1“ oder „%2“.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Hier wird eine ganze Zahl von %1 bis %2 erwartet.</translation>
    </message>
</context>
<context>
    <name>WorkedExample</name>
    <message>
        <source>A used textbook for $14.00 and $3.99 shipping that sells at $45.00:</source>
        <translation>Ein gebrauchtes Lehrbuch für $14.00 und $3.99 Versand, das sich für $45.00 verkauft:</translation>
    </message>
    <message>
        <source>All-in cost %1, fees %2</source>
        <translation>Einsatz %1, Gebühren %2</translation>
    </message>
    <message>
        <source>Profit %1, return on investment %2 %</source>
        <translation>Gewinn %1, Rendite %2 %</translation>
    </message>
    <message>
        <source>Lowest list price for your target %1</source>
        <translation>Kleinster Verkaufspreis für Ihr Ziel %1</translation>
    </message>
</context>
<context>
    <name>arb::app::Workspace</name>
    <message numerus="yes">
        <source>%n new deal(s)</source>
        <translation>
            <numerusform>%n neuer Deal</numerusform>
            <numerusform>%n neue Deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arb::ui::AboutDialog</name>
    <message>
        <source>About Agent Arbitrage</source>
        <translation>Über Agent Arbitrage</translation>
    </message>
    <message>
        <source>Agent Arbitrage</source>
        <translation>Agent Arbitrage</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Keepa&apos;s deals, mirrored and priced for resellers.</source>
        <translation>Keepas Deals, gespiegelt und durchgerechnet für Wiederverkäufer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation>Ihre Daten liegen in %1</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, places and the current state, for a bug report. Contains no key.</source>
        <translation>Versionen, Orte und der aktuelle Zustand für eine Fehlermeldung. Enthält keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>arb::ui::AccountPage</name>
    <message>
        <source>You are looking at demo data: a simulated market. With a Keepa key the program shows real deals.</source>
        <translation>Sie sehen Demodaten: einen simulierten Markt. Mit einem Keepa-Schlüssel zeigt das Programm echte Deals.</translation>
    </message>
    <message>
        <source>A key is in use. To replace it, paste another one.</source>
        <translation>Ein Schlüssel ist in Gebrauch. Um ihn zu ersetzen, fügen Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one no deals can be fetched.</source>
        <translation>Es gibt noch keinen Schlüssel. Ohne ihn lassen sich keine Deals holen.</translation>
    </message>
    <message>
        <source>Keepa key</source>
        <translation>Keepa-Schlüssel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>arb::ui::ActivityView</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>Abgeschlossene Läufe</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show only lines that contain...</source>
        <translation>Nur Zeilen zeigen, die enthalten ...</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>Filter des Protokolls</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the lines shown</source>
        <translation>Die gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Nothing was logged since the start.</source>
        <translation>Seit dem Start wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>A fill reads all pages of your query.</source>
        <translation>Ein Füllen liest alle Seiten Ihrer Abfrage.</translation>
    </message>
    <message>
        <source>Start the fill</source>
        <translation>Füllen starten</translation>
    </message>
</context>
<context>
    <name>arb::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>arb::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns by group</source>
        <translation>Spalten nach Gruppe</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>arb::ui::ConditionEditor</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>&gt;8, &lt;=1M, 5~20, text, !text, =NULL</source>
        <translation>&gt;8, &lt;=1M, 5~20, text, !text, =NULL</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Spalte:</translation>
    </message>
    <message>
        <source>C&amp;ondition:</source>
        <translation>&amp;Bedingung:</translation>
    </message>
</context>
<context>
    <name>arb::ui::DangerPage</name>
    <message>
        <source>Rebuild from scratch</source>
        <translation>Ganz neu aufbauen</translation>
    </message>
    <message>
        <source>I understand that this spends tokens</source>
        <translation>Mir ist klar, dass das Tokens kostet</translation>
    </message>
    <message>
        <source>Rebuild now</source>
        <translation>Jetzt neu aufbauen</translation>
    </message>
    <message>
        <source>The rebuild has been started. The activity view shows how it goes.</source>
        <translation>Der Neuaufbau hat begonnen. Die Ansicht „Aktivität“ zeigt, wie er vorankommt.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Puts every setting back to its default. Your key, your query and your deals stay. Nothing is saved before you press OK or Apply.</source>
        <translation>Setzt jede Einstellung auf ihren Standard zurück. Ihr Schlüssel, Ihre Abfrage und Ihre Deals bleiben. Gespeichert wird erst mit „OK“ oder „Anwenden“.</translation>
    </message>
    <message>
        <source>Put in the defaults</source>
        <translation>Standardwerte eintragen</translation>
    </message>
    <message>
        <source>Fetches all deals of your query again, which costs tokens and can take a while. The new data is built beside the old and takes its place at the end, so the grid is never empty. Your notes, tags and decisions are kept.</source>
        <translation>Holt alle Deals Ihrer Abfrage neu, was Tokens kostet und eine Weile dauern kann. Die neuen Daten entstehen neben den alten und nehmen am Ende deren Platz ein, die Tabelle ist also nie leer. Ihre Notizen, Markierungen und Entscheidungen bleiben.</translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsModel</name>
    <message>
        <source>%1, sorted descending, level %2</source>
        <translation>%1, absteigend sortiert, Ebene %2</translation>
    </message>
    <message>
        <source>%1, sorted ascending, level %2</source>
        <translation>%1, aufsteigend sortiert, Ebene %2</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
    <message>
        <source>An estimate: something it rests on is not known.</source>
        <translation>Eine Schätzung: Etwas, worauf sie beruht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not confirmed for more than a day.</source>
        <translation>Seit mehr als einem Tag nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1, profit %2, return %3</source>
        <translation>%1, Gewinn %2, Rendite %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsStatusBar</name>
    <message>
        <source>Progress of the current job</source>
        <translation>Fortschritt der laufenden Aufgabe</translation>
    </message>
    <message>
        <source>Deals that pass the filter, and all deals</source>
        <translation>Deals, die der Filter zeigt, und alle Deals</translation>
    </message>
    <message>
        <source>Deals that arrived and left since you last looked. Click when you have seen them.</source>
        <translation>Deals, die gekommen und gegangen sind, seit Sie zuletzt nachgesehen haben. Klicken Sie, wenn Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>What the program does right now. Click for the activity.</source>
        <translation>Was das Programm gerade tut. Klicken Sie für die Aktivität.</translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsView</name>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, profit %2</source>
        <translation>%1, Gewinn %2</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Then by This Column</source>
        <translation>Danach nach dieser Spalte</translation>
    </message>
    <message>
        <source>Filter This Column…</source>
        <translation>Diese Spalte filtern …</translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>arb::ui::EmptyState</name>
    <message>
        <source>No deals yet</source>
        <translation>Noch keine Deals</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n deals are hidden by it.</source>
        <translation>
            <numerusform>Er verbirgt %n Deal.</numerusform>
            <numerusform>Er verbirgt %n Deals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1 (+%2)</source>
        <translation>Ohne %1 (+%2)</translation>
    </message>
    <message>
        <source>Clear the filter (+%1)</source>
        <translation>Filter löschen (+%1)</translation>
    </message>
    <message>
        <source>What Keepa lists for your query appears here by itself.</source>
        <translation>Was Keepa zu Ihrer Abfrage zeigt, erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>arb::ui::FilterBar</name>
    <message>
        <source>Search title, author, ASIN, seller, category</source>
        <translation>Titel, Autor, ASIN, Verkäufer, Kategorie suchen</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Deals suchen</translation>
    </message>
    <message>
        <source>Every word must occur. &quot;Words in quotes&quot; stay together, /regex/ matches a pattern.</source>
        <translation>Jedes Wort muss vorkommen. &quot;Wörter in Anführungszeichen&quot; bleiben zusammen, /regex/ sucht ein Muster.</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>Bedingung für eine Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop the search text and all conditions</source>
        <translation>Suchtext und alle Bedingungen entfernen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Number of deals shown</source>
        <translation>Zahl der gezeigten Deals</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>Suche „%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n Deal</numerusform>
            <numerusform>%n Deals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Change this condition</source>
        <translation>Diese Bedingung ändern</translation>
    </message>
    <message>
        <source>Change the condition %1</source>
        <translation>Bedingung %1 ändern</translation>
    </message>
    <message>
        <source>Drop this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Drop the condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>arb::ui::FirstStart</name>
    <message>
        <source>Welcome to Agent Arbitrage</source>
        <translation>Willkommen bei Agent Arbitrage</translation>
    </message>
    <message>
        <source>It watches Keepa&apos;s deals for you, works out what each would really earn after all fees, and keeps the list current by itself.</source>
        <translation>Das Programm beobachtet Keepas Deals für Sie, rechnet aus, was jeder nach allen Gebühren wirklich einbringt, und hält die Liste von selbst aktuell.</translation>
    </message>
    <message>
        <source>Enter your Keepa key</source>
        <translation>Keepa-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>You find it at keepa.com under &quot;API&quot;. It is kept in your system&apos;s keychain and sent to Keepa only.</source>
        <translation>Sie finden ihn auf keepa.com unter „API“. Er wird im Schlüsselbund Ihres Systems aufbewahrt und nur an Keepa gesendet.</translation>
    </message>
    <message>
        <source>No key yet?</source>
        <translation>Noch kein Schlüssel?</translation>
    </message>
    <message>
        <source>Look around with a simulated book market: everything works, nothing is real, and no request leaves this computer.</source>
        <translation>Sehen Sie sich mit einem simulierten Buchmarkt um: Alles funktioniert, nichts ist echt, und keine Anfrage verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Explore with demo data</source>
        <translation>Mit Demodaten umsehen</translation>
    </message>
</context>
<context>
    <name>arb::ui::JobRow</name>
    <message>
        <source>Idle</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Has not run yet.</source>
        <translation>Ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outcome and when, e.g. &quot;Done 2 min ago&quot;</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>&quot;Done 2 min ago&quot;: what it did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>Next: as soon as possible</source>
        <translation>Nächster Lauf: so bald wie möglich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>next run and its reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <translation>%1 jetzt ausführen</translation>
    </message>
</context>
<context>
    <name>arb::ui::KeyForm</name>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Keepa key</source>
        <translation>Keepa-Schlüssel</translation>
    </message>
    <message>
        <source>Paste your Keepa key here</source>
        <translation>Fügen Sie hier Ihren Keepa-Schlüssel ein</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Paste your key first. You find it at keepa.com, under &quot;API&quot;.</source>
        <translation>Fügen Sie zuerst Ihren Schlüssel ein. Sie finden ihn auf keepa.com unter „API“.</translation>
    </message>
    <message>
        <source>A Keepa key consists of letters and digits only. Please copy it again.</source>
        <translation>Ein Keepa-Schlüssel besteht nur aus Buchstaben und Ziffern. Bitte kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Asking Keepa about the key...</source>
        <translation>Keepa wird nach dem Schlüssel gefragt ...</translation>
    </message>
    <message>
        <source>The key works: %1 tokens a minute. Saving it in the keychain...</source>
        <translation>Der Schlüssel funktioniert: %1 Tokens pro Minute. Er wird im Schlüsselbund gespeichert ...</translation>
    </message>
    <message>
        <source>The key works. Saving it in the keychain...</source>
        <translation>Der Schlüssel funktioniert. Er wird im Schlüsselbund gespeichert ...</translation>
    </message>
    <message>
        <source>The key works and is saved in the keychain.</source>
        <translation>Der Schlüssel funktioniert und ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The key works, but the keychain does not: %1 The key is kept for this run only; next time you will be asked for it again.</source>
        <translation>Der Schlüssel funktioniert, der Schlüsselbund aber nicht: %1 Der Schlüssel gilt nur für diesen Lauf; beim nächsten Mal werden Sie wieder danach gefragt.</translation>
    </message>
</context>
<context>
    <name>arb::ui::MainWindow</name>
    <message>
        <source>Agent Arbitrage</source>
        <translation>Agent Arbitrage</translation>
    </message>
    <message>
        <source>&amp;Refresh Deals</source>
        <translation>Deals &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Cancel Refresh</source>
        <translation>Aktualisierung a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen ...</translation>
    </message>
    <message>
        <source>&amp;About Agent Arbitrage</source>
        <translation>Ü&amp;ber Agent Arbitrage</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Deals</source>
        <translation>&amp;Deals</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work, so your key is kept for this run only.</source>
        <translation>Der Schlüsselbund dieses Computers funktioniert nicht, deshalb gilt Ihr Schlüssel nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ktivität</translation>
    </message>
    <message>
        <source>Demo data: a simulated market. Nothing here is a real offer.</source>
        <translation>Demodaten: ein simulierter Markt. Nichts hier ist ein echtes Angebot.</translation>
    </message>
    <message>
        <source>Enter your Keepa key</source>
        <translation>Keepa-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on fetching deals</source>
        <translation>Deals wieder holen</translation>
    </message>
    <message>
        <source>Fetch nothing for a while</source>
        <translation>Eine Weile nichts holen</translation>
    </message>
    <message>
        <source>There is no system tray here to go on in, so closing the window quits the program and no deals are fetched until the next start. Close it once more to quit.</source>
        <translation>Hier gibt es keinen Infobereich, in dem das Programm weiterlaufen könnte. Schließen beendet es also, und bis zum nächsten Start werden keine Deals geholt. Schließen Sie das Fenster noch einmal, um es zu beenden.</translation>
    </message>
    <message numerus="yes">
        <source>This version has new columns. %n deal(s) lack them; filling them costs about as many tokens.</source>
        <translation>
            <numerusform>Diese Version hat neue Spalten. Einem Deal fehlen sie; sie zu füllen kostet etwa ein Token.</numerusform>
            <numerusform>Diese Version hat neue Spalten. %n Deals fehlen sie; sie zu füllen kostet etwa so viele Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill them now</source>
        <translation>Jetzt füllen</translation>
    </message>
    <message>
        <source>&amp;Removed Deals</source>
        <translation>&amp;Entfernte Deals</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more deal(s) have not been seen at Keepa for a long time. One clean-up looks at a share of all deals only; each look costs a token.</source>
        <translation>
            <numerusform>%Ln weiterer Deal wurde bei Keepa lange nicht gesehen. Ein Aufräumen sieht sich nur einen Teil aller Deals an; jeder Blick kostet ein Token.</numerusform>
            <numerusform>%Ln weitere Deals wurden bei Keepa lange nicht gesehen. Ein Aufräumen sieht sich nur einen Teil aller Deals an; jeder Blick kostet ein Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them all now</source>
        <translation>Jetzt alle ansehen</translation>
    </message>
</context>
<context>
    <name>arb::ui::PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
</context>
<context>
    <name>arb::ui::QueryEditor</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Aktueller Wert</translation>
    </message>
    <message>
        <source>Of the price chosen above, without shipping</source>
        <translation>Des oben gewählten Preises, ohne Versand</translation>
    </message>
    <message>
        <source>Below average by</source>
        <translation>Unter dem Durchschnitt um</translation>
    </message>
    <message>
        <source>Average minus current value: drops are positive</source>
        <translation>Durchschnitt minus aktueller Wert: Rückgänge sind positiv</translation>
    </message>
    <message>
        <source>Below average by percent</source>
        <translation>Unter dem Durchschnitt um Prozent</translation>
    </message>
    <message>
        <source>Keepa takes 10 percent or more; 80 or more for the sales rank</source>
        <translation>Keepa nimmt 10 Prozent oder mehr; beim Verkaufsrang 80 oder mehr</translation>
    </message>
    <message>
        <source>Drop since the last look</source>
        <translation>Rückgang seit dem letzten Blick</translation>
    </message>
    <message>
        <source>Compared with Keepa&apos;s previous value</source>
        <translation>Verglichen mit Keepas vorigem Wert</translation>
    </message>
    <message>
        <source>Sales rank</source>
        <translation>Verkaufsrang</translation>
    </message>
    <message>
        <source>As soon as it is set, books without a rank are left out</source>
        <translation>Sobald er gesetzt ist, fallen Bücher ohne Rang heraus</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Category numbers, e.g. 283155 for books</source>
        <translation>Kategorienummern, z. B. 283155 für Bücher</translation>
    </message>
    <message>
        <source>Without categories</source>
        <translation>Ohne Kategorien</translation>
    </message>
    <message>
        <source>Category numbers</source>
        <translation>Kategorienummern</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>Wörter im Titel</translation>
    </message>
    <message>
        <source>All of them must occur</source>
        <translation>Alle müssen vorkommen</translation>
    </message>
    <message>
        <source>At least so many stars</source>
        <translation>Mindestens so viele Sterne</translation>
    </message>
    <message>
        <source>0 to 5; empty: any</source>
        <translation>0 bis 5; leer: beliebig</translation>
    </message>
    <message>
        <source>One variation of each product</source>
        <translation>Eine Variante je Produkt</translation>
    </message>
    <message>
        <source>Only with reviews</source>
        <translation>Nur mit Rezensionen</translation>
    </message>
    <message>
        <source>At its lowest ever</source>
        <translation>Auf dem tiefsten Stand</translation>
    </message>
    <message>
        <source>At its 90-day low</source>
        <translation>Auf dem 90-Tage-Tief</translation>
    </message>
    <message>
        <source>Lowest of all new offers</source>
        <translation>Niedrigstes aller neuen Angebote</translation>
    </message>
    <message>
        <source>At its highest ever</source>
        <translation>Auf dem höchsten Stand</translation>
    </message>
    <message>
        <source>Went out of stock</source>
        <translation>Gerade ausverkauft</translation>
    </message>
    <message>
        <source>Is back in stock</source>
        <translation>Wieder auf Lager</translation>
    </message>
    <message>
        <source>Sold by Amazon too</source>
        <translation>Auch von Amazon verkauft</translation>
    </message>
    <message>
        <source>Not sold by Amazon</source>
        <translation>Nicht von Amazon verkauft</translation>
    </message>
    <message>
        <source>Rising instead of falling</source>
        <translation>Steigend statt fallend</translation>
    </message>
    <message>
        <source>Prime exclusive</source>
        <translation>Nur für Prime</translation>
    </message>
    <message>
        <source>Without adult items</source>
        <translation>Ohne Erotik</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Asks Keepa for one page: 5 tokens</source>
        <translation>Fragt Keepa nach einer Seite: 5 Tokens</translation>
    </message>
    <message>
        <source>How many deals it matches, and what it costs to fill them in (asking takes 5 tokens).</source>
        <translation>Wie viele Deals passen und was es kostet, sie zu holen (die Frage kostet 5 Tokens).</translation>
    </message>
    <message>
        <source>Enter category numbers, separated by commas.</source>
        <translation>Geben Sie Kategorienummern ein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Enter stars from 0 to 5, with at most one decimal.</source>
        <translation>Geben Sie Sterne von 0 bis 5 mit höchstens einer Nachkommastelle ein.</translation>
    </message>
    <message>
        <source>Kept from the imported query as it is: %1</source>
        <translation>Aus der importierten Abfrage unverändert übernommen: %1</translation>
    </message>
    <message>
        <source>Please correct the marked field first.</source>
        <translation>Bitte berichtigen Sie zuerst das markierte Feld.</translation>
    </message>
    <message>
        <source>Asking Keepa...</source>
        <translation>Keepa wird gefragt ...</translation>
    </message>
</context>
<context>
    <name>arb::ui::QueryImport</name>
    <message>
        <source>Query as JSON</source>
        <translation>Abfrage als JSON</translation>
    </message>
    <message>
        <source>Paste the query that Keepa&apos;s deals page shows under &quot;Show API query&quot;.</source>
        <translation>Fügen Sie die Abfrage ein, die Keepas Deal-Seite unter „Show API query“ zeigt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Puts the pasted query into the fields below</source>
        <translation>Trägt die eingefügte Abfrage in die Felder ein</translation>
    </message>
    <message>
        <source>Open file...</source>
        <translation>Datei öffnen ...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a query member: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a deal query</source>
        <translation>Deal-Abfrage öffnen</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read, or it is too large for a query.</source>
        <translation>Die Datei ist nicht lesbar oder zu groß für eine Abfrage.</translation>
    </message>
</context>
<context>
    <name>arb::ui::RangeField</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the two ends of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that fits here.</source>
        <translation>„%1“ ist keine Zahl, die hier passt.</translation>
    </message>
    <message>
        <source>The first number must not be greater than the second.</source>
        <translation>Die erste Zahl darf nicht größer als die zweite sein.</translation>
    </message>
</context>
<context>
    <name>arb::ui::RefreshButton</name>
    <message>
        <source>Cancel refresh</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Refresh Deals</source>
        <translation>Deals aktualisieren</translation>
    </message>
    <message>
        <source>%1
Click to stop; what has been stored stays.</source>
        <translation>%1
Klicken Sie zum Anhalten; was gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Fetch what is new from Keepa now (F5)</source>
        <translation>Jetzt holen, was es bei Keepa Neues gibt (F5)</translation>
    </message>
</context>
<context>
    <name>arb::ui::RemovedModel</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>arb::ui::RemovedView</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show only deals that contain...</source>
        <translation>Nur Deals zeigen, die enthalten...</translation>
    </message>
    <message>
        <source>Filter of the removed deals</source>
        <translation>Filter der entfernten Deals</translation>
    </message>
    <message>
        <source>Put the selected deals back into the grid</source>
        <translation>Die gewählten Deals in die Tabelle zurückholen</translation>
    </message>
    <message>
        <source>Removed deals</source>
        <translation>Entfernte Deals</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln deal(s)</source>
        <translation>
            <numerusform>%Ln Deal wiederherstellen</numerusform>
            <numerusform>%Ln Deals wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No deal has left yet. Those that do are kept here for a while, each with the reason, and can be put back.</source>
        <translation>Noch ist kein Deal gegangen. Die gegangenen bleiben hier eine Weile, jeder mit dem Grund, und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>No removed deal contains this text.</source>
        <translation>Kein entfernter Deal enthält diesen Text.</translation>
    </message>
</context>
<context>
    <name>arb::ui::RowActions</name>
    <message>
        <source>Amazon Page</source>
        <translation>Amazon-Seite</translation>
    </message>
    <message>
        <source>Used Offers at Amazon</source>
        <translation>Gebrauchte Angebote bei Amazon</translation>
    </message>
    <message>
        <source>Keepa Page</source>
        <translation>Keepa-Seite</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows with Headers</source>
        <translation>Zeilen mit Überschriften</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark to Buy</source>
        <translation>Zum Kauf vormerken</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Mark as Unseen</source>
        <translation>Als ungesehen kennzeichnen</translation>
    </message>
    <message>
        <source>Next Deal</source>
        <translation>Nächster Deal</translation>
    </message>
    <message>
        <source>Previous Deal</source>
        <translation>Voriger Deal</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Seiten öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n pages?</source>
        <translation>
            <numerusform>%n Seite öffnen?</numerusform>
            <numerusform>%n Seiten öffnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Exclude This Value</source>
        <translation>Diesen Wert ausschließen</translation>
    </message>
    <message>
        <source>This Column</source>
        <translation>Diese Spalte</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
</context>
<context>
    <name>arb::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Marketplace and query</source>
        <translation>Marktplatz und Abfrage</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Rechenbeispiel</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation>Zeitpläne und Grenzen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Appearance and messages</source>
        <translation>Aussehen und Meldungen</translation>
    </message>
    <message>
        <source>Danger zone</source>
        <translation>Gefahrenbereich</translation>
    </message>
</context>
<context>
    <name>arb::ui::TokenView</name>
    <message>
        <source>Token settings</source>
        <translation>Token-Einstellungen</translation>
    </message>
    <message>
        <source>Tokens by purpose and day</source>
        <translation>Tokens nach Zweck und Tag</translation>
    </message>
    <message>
        <source>Latest calls to Keepa</source>
        <translation>Letzte Aufrufe bei Keepa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>total of that many days</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Days begin at midnight UTC.</source>
        <translation>Tage beginnen um Mitternacht UTC.</translation>
    </message>
</context>
<context>
    <name>arb::ui::Tray</name>
    <message>
        <source>Open Agent Arbitrage</source>
        <translation>Agent Arbitrage öffnen</translation>
    </message>
    <message>
        <source>Refresh Deals</source>
        <translation>Deals aktualisieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Agent Arbitrage keeps fetching deals in the background. To end it, choose Quit in the menu of this icon.</source>
        <translation>Agent Arbitrage holt im Hintergrund weiter Deals. Zum Beenden wählen Sie „Beenden“ im Menü dieses Symbols.</translation>
    </message>
    <message>
        <source>Agent Arbitrage</source>
        <translation>Agent Arbitrage</translation>
    </message>
    <message>
        <source>Deals: %1</source>
        <comment>tray menu: %1 is &quot;27 new, 3 gone&quot;</comment>
        <translation>Deals: %1</translation>
    </message>
</context>
</TS>
