<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackfillRun</name>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among Keepa&apos;s deals when the database was rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>The saved columns cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did with the deal: new, seen, starred, buy, rejected or muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name of the cover picture at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title as Amazon shows it, without markup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s number of the product; for most printed books the ISBN-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISBN-13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary EAN code of the product; for books the ISBN-13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition of the copy that the buy price is for: LN like new, VG very good, G good, A acceptable. Unknown where the price is not tied to a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa has no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no live offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look-up failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refurb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-LN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-VG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live offer, shipping estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price with shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used price, shipping estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few inferred sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listings: used buy box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listings: used average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capped by Amazon&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate from listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high: review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far above the used price: review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of one or two sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of all sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of the peak month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most frequent price of the peak month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High school AP textbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook (summer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook (winter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Year and fitness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halloween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price to buy at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sale price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate card for this marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fee is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at Keepa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent of variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loose-leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instructor&apos;s edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio or disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sale price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FBA fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cheapest used copy costs you with shipping, before tax. Italic: the shipping is your default, not the seller&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item price of the copy to buy. Unknown where only the sum with shipping is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping of the copy to buy; unknown is not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FBA offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to buy ships from Amazon&apos;s warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the buy price rests on: a live offer, a price with shipping, or the used price plus your default shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest used item price now, without shipping (Keepa: USED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 365 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average lowest used price of 365 days, without shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 90 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average lowest used price of 90 days, without shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 2 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average lowest used price of 2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 8 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average lowest used price of 8 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average lowest used price of 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 180 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average lowest used price of 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% below avg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used price against its 365-day average, else its 90-day average, both without shipping. -47 %: that much below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the buy price is below the average inferred sale of the last year; 0 where it is above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the used price fell when it last changed; negative: it rose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when the used price is what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The used price is more than 1.5 times its 90-day average: it will come down again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90-d low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The used price is the lowest of 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used copies were sold out and came back within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used OOS 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last 90 days without a used offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest like-new price with shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest very-good price with shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest good price with shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest acceptable price with shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item price of the cheapest live used offer when offers were last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping of that offer; unknown is not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer cond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition of that offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer FBA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That offer ships from Amazon&apos;s warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That offer ships from China.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when that offer has its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s id of the seller of that offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales rank now; lower sells better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 90 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average sales rank of 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average sales rank of 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 180 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average sales rank of 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 365 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average sales rank of 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank drops of 30 days: about the sales of a slow book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank drops of 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops 180</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank drops of 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank drops of 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the last 180 on which it looks like a copy sold: rank below 100,000, or more than 10 % better than the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold/month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in the past month, at least so many, as Amazon states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used offers now. The arrow compares with the average of 90 days; falling is good for a seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used offers now against their average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used off. 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of used offers of 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used off. 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of used offers of 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used off. 180</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of used offers of 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used off. 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of used offers of 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used offers seen when offers were last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the live used offers: distance of the quartiles by the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offers now against their average; rising above 1.4 times it is a pile-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New off. 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of new offers of 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New off. 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of new offers of 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New off. 180</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of new offers of 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New off. 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average number of new offers of 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FBA offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offers that ship from Amazon&apos;s warehouse, Amazon included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s own price; unknown: Amazon does not sell it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon OOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last 90 days in which Amazon did not sell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon 90 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s average price of 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon 180 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s average price of 180 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon 365 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s average price of 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used buy box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used buy box price with shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used box 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average used buy box price of 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New buy box price with shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest new price of any seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New 90 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average lowest new price of 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New FBA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest new price shipped from Amazon&apos;s warehouse by other sellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher&apos;s list price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest collectible price: another market than used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average review, out of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category path at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root category at Amazon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s number of the root category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding or format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition as Amazon states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author or first contributors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date as precise as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher or maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the package in pounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length, width and height of the package in inches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s size tier by the rate card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the package in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the package in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the package in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the package in grams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s product type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cash out before the sale: buy price, tax, prep, inbound freight and placement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s fees at the list price: referral, closing, per item and fulfilment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the list price after fees, storage, returns and the all-in cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit by all-in cost. Never capped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit by what the buyer pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual ROI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROI over a year at the expected days to sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest list price that meets your target ROI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest list price without a loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most you can pay for item and shipping and still meet your target ROI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit P25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit if it sells at the lower quartile of the inferred sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower list price that nets more than the list price, because it falls into a cheaper fee band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s referral fee at the list price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s closing fee for media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for each sale of the individual selling plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s fulfilment fee with surcharge; unknown without a size or Keepa&apos;s figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the fulfilment fee rests on: the rate card and the package, Keepa&apos;s figure, or a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee diff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s fulfilment fee minus the rate card&apos;s, where the difference is at or above your threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales tax on the purchase; 0 with a resale certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your preparation cost for each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight to the warehouse by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s inbound placement fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage over the expected holding time, with the aged surcharge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance for returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the rate card that priced the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no profit figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some input of the figures was assumed or estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which inputs were assumed or estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa FBA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilment fee as Keepa states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa FBA at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Keepa read that fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa ref. %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral percentage as Keepa states it, at the price of its look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing fee as Keepa states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the price that the query watches last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Keepa last looked at the product: the age of price, rank and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the deal was last seen in Keepa&apos;s feed or confirmed by a look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the deal was first stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enriched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the product look-up was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Keepa last read the live offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is known: the deal feed alone, the product, or its offers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the row is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ups in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a look-up is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa tokens spent on this deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you rejected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it should sell for in season, from inferred sales of used copies, capped by Amazon&apos;s price. Italic: an estimate from listings, not from sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many inferred sales the list price rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list price before the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % of the lowest of Amazon&apos;s price now and its 180-day and 365-day averages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the list price, or why it should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred sales, or an estimate from listings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which statistic of the inferred sales the list price is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected sale price in season as inferred from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred sales behind the expected sale price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the inferred sales of used copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale P25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of the inferred sales were below this price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales 365 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean price of the inferred sales of the last 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold 365 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred sales of used copies in the last 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the latest inferred sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the latest inferred sale was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the inferred sales: distance of the quartiles by the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the used price has been going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month with the highest inferred sale prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales trough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month with the lowest inferred sale prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trough price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the inferred sales in that month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median used price of the dearest month by the median of all months; needs two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month with the highest used prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price trough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month with the lowest used prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller of the copy to buy. Unknown where the price is not tied to one offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive feedback of that seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many ratings that seller has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound (95 %) of that seller&apos;s share of positive feedback; few ratings count for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer seller name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the seller of the offer that was last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer seller %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer seller n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa marks that seller as a scammer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that seller&apos;s data was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it sells best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the next peak month begins; 0 in that month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which it sells best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred sales, prices by month, or keywords of the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of book by keywords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip: sells all year. Hold: buy now, sell in season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the list price is supported. A: ten or more sales, tight and recent. B: five or more. C: fewer. D: an estimate from listings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the drops in used offers that look like sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the number of used offers fell, three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred sales of used copies, three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred sales left out because the price was out of line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the number of new offers fell, three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred sales of new copies, three years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median price of the inferred sales of new copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of used price history behind the inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When sales were inferred from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you may sell it, as far as you imported or checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazmat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa lists it as hazardous material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meltable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive to heat: not stored by Amazon in summer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is returned, as Amazon states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions that sell badly or are refused: access code, loose-leaf, international, instructor&apos;s, custom, workbook, set, large print. From title, edition and binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealQuery</name>
    <message>
        <source>Correct this member of the deal query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa has no deals for this marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa has no deals for this price type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date range must be from 0 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sort type must be from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting by age cannot be inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 500 categories are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category id must be a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating must be from 0 to 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warehouse condition must be from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 50 keywords are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sales rank, Keepa finds drops from 80 % on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa finds drops from 10 % on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal query has a member that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal query is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole text that Keepa&apos;s deals page shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeltaRun</name>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Try &gt;8, &lt;=1M or 5~20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an age nor a date. Try &lt;2h, &gt;3d or &gt;=2026-11-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is not valid at position %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one end of the range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Enter key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keepa</name>
    <message>
        <source>Offers must be from 20 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics need at least one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A history needs at least one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age of an update must be -1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Keepa key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your Keepa key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa has no such page of deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request takes 1 to 100 ASINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa has no sellers for this marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request takes 1 to 100 seller ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa refused the request (HTTP status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Keepa account has no tokens left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has refilled; the program goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa refused the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key on keepa.com and enter it again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the deal query in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of Keepa&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network: a proxy or a login page of the Wi-Fi may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s answer is incomplete or not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Keepa key has no access to the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book an API plan on keepa.com, or enter another key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa is out of order at the moment (HTTP status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s answer does not have the documented shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it happens again, this program needs an update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalRuns</name>
    <message>
        <source>All columns are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 deals filled from stored answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Keepa is not secure, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer and whether a proxy or a virus scanner opens secure connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s server was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s server refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s server took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy server did not pass the request on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Keepa was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than Keepa&apos;s answers can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s address must begin with https://. Only this computer itself may be asked by http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfitAnswer</name>
    <message>
        <source>Profit is unknown without: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfitLine</name>
    <message>
        <source>A number from %1 to %2, or null, is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-11-20 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no category of the fee schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight above 0, or null, is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lengths, [l, w, h], are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths above 0, or null, are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collectible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refurbished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, FBM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightning deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, FBA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of new offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of used offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, like new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy box, used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime exclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day&apos;s average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week&apos;s average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month&apos;s average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 90-day average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them (undocumented)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryMatch</name>
    <message>
        <source>used price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used buy box price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 above your %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 below your %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop below the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating %1 below your %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a category you exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in none of your categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title does not contain &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon does not sell it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon sells it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at its all-time low any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at its 90-day low any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an adult product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which your query does not accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa has no data for it any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>An object is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that is not empty is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-01-15 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, B, C or D is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the rate card, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are expected in rising order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole_price or part_above is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising limits &apos;up_to&apos; are expected, and none in the last row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One amount for each of the %1 price bands is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size tier such as small_standard is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lengths are expected, the longest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first price band is expected to start at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is expected to be on or after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve rates are expected, January first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency such as USD is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate card is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate card cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rate card for marketplace %1 on that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rate card for marketplace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rate card for it to price its deals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a percentage from %1 to %2, with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount from %1 to %2, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon (FBA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You (FBM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Amazon marketplace that deals are read from. Profit is computed where a rate card exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: every fee and cost. Classic: the earlier system&apos;s definitions, to compare row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ships to the buyer: Amazon, or you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The individual plan pays a fee for each sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of preparing one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed where an offer does not state its shipping; the row is then an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax-exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold a resale certificate: purchases carry no sales tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On purchases, unless you are exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound freight per pound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Amazon&apos;s warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for one unit. Empty: the rate card&apos;s fee for its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance for returns, of the sale price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months in storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected time until it sells, for storage fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound postage when you ship yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing material when you ship yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the buyer pays for shipping when you ship yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target ROI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the minimum list price and the maximum buy price aim at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the annualised ROI where demand is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How VAT applies to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT on sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate on the goods you sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT on fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local VAT that Amazon adds to its fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your suppliers invoice VAT, and you reclaim it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic: preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of preparing one unit in the classic profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic: shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added where the price does not include shipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic: sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the buy price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic: tax-exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales tax in the classic profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic: markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really a margin on the list price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic: FBA fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Keepa does not state one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic: referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee difference to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s fulfilment fee is shown beside the rate card&apos;s from this difference on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for deals as often as your Keepa plan affords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new deals every (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed interval; when adapting, the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never more often than (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When adapting to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete sweep every (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest interval of reading all results of the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up every (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often stale deals are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals are stale after (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen and not verified for this long, a deal may be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove at most (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all deals in one run, without asking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep removed deals (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long a removal can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token balance may be taken down to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer look-ups a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; each costs about 6 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at offers from profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only deals with at least this profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep raw answers (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored answers of Keepa, for recalculation without tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the token ledger (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every call to Keepa cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the journal (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of prices and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More deals on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed cells do not flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps deals current in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify of new deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop notification for new deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify from profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is none of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as %1; the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <comment>status bar: all deals</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deal(s)</source>
        <comment>status bar: %1 of all deals pass the filter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>status bar: deals that arrived</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <comment>status bar: deals that left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>status bar: %1 is &quot;2 min ago&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>status bar: time of the next sync</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>status bar: Keepa tokens at hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1/min</source>
        <comment>status bar: refill of tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full in %1</source>
        <comment>status bar: %1 is &quot;12 min&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa has not said yet how many tokens there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa tokens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill: %1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that can be saved up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is enough for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen</source>
        <comment>deals looked at in a run</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>deals added in a run</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>deals changed in a run</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>deals removed in a run</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1 is a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition does not fit column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program (schema %1, this program knows up to %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another data folder, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is older than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rebuild is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb</name>
    <message>
        <source>The system&apos;s keychain does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or install a keyring (for example GNOME Keyring), or use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line has to be the Keepa key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::SystemKeyStore</name>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::store</name>
    <message>
        <source>The disk is full, so the database could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again. Nothing that was stored is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its file and folder belong to you and are not write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that have it open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit, move the file away, and start again: the deals are fetched anew. A copy from before the last update may lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while the database was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, look into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds something that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, use &quot;Rebuild from scratch&quot; in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake while using its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::sync::PruneRun</name>
    <message>
        <source>Nothing was synced yet, so nothing can be stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more stale deals were left alone: one run removes at most %2 % of all deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen at Keepa for more than %1 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::sync::Session</name>
    <message>
        <source>There is no Keepa key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is already doing this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job runs on local data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete pass over %1 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deals checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deals missing from the pages checked: %2 left, %3 stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers of a deal looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deals looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa refused the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting before the next try, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Keepa key, so no deals can arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa refused the key, so no deals can arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa refused the query: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa cannot be reached since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa answers with errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of tokens: the next refresh starts at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is being filled: %1 deals so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run of the program is keeping this database up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa has no deal that matches the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 s: as often as %2 tokens a minute afford</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 min, as set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::AboutDialog</name>
    <message>
        <source>About Agent Arbitrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Arbitrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa&apos;s deals, mirrored and priced for resellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, places and the current state, for a bug report. Contains no key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::AccountPage</name>
    <message>
        <source>You are looking at demo data: a simulated market. With a Keepa key the program shows real deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is in use. To replace it, paste another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet. Without one no deals can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::ActivityView</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only lines that contain...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lines shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::ConditionEditor</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;8, &lt;=1M, 5~20, text, !text, =NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ondition:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::DangerPage</name>
    <message>
        <source>Rebuild from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches all deals of your query again, which costs tokens and can take hours. The new data is built beside the old and takes its place at the end, so the grid is never empty. Your notes, tags and decisions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that this spends tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rebuild has been started. The activity view shows how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts every setting back to its default. Your key, your query and your deals stay. Nothing is saved before you press OK or Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsModel</name>
    <message>
        <source>%1, sorted descending, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted ascending, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate: something it rests on is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed for more than a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, profit %2, return %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsStatusBar</name>
    <message>
        <source>Progress of the current job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals that pass the filter, and all deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals that arrived and left since you last looked. Click when you have seen them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program does right now. Click for the activity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::DealsView</name>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, profit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by This Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter This Column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::EmptyState</name>
    <message>
        <source>No deals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here by themselves as soon as Keepa&apos;s answers arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deals are hidden by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1 (+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter (+%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::FilterBar</name>
    <message>
        <source>Search title, author, ASIN, seller, category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur. &quot;Words in quotes&quot; stay together, /regex/ matches a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the search text and all conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of deals shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the condition %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::FirstStart</name>
    <message>
        <source>Welcome to Agent Arbitrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It watches Keepa&apos;s deals for you, works out what each would really earn after all fees, and keeps the list current by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your Keepa key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find it at keepa.com under &quot;API&quot;. It is kept in your system&apos;s keychain and sent to Keepa only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with a simulated book market: everything works, nothing is real, and no request leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with demo data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::JobRow</name>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outcome and when, e.g. &quot;Done 2 min ago&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>&quot;Done 2 min ago&quot;: what it did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>next run and its reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::KeyForm</name>
    <message>
        <source>Check and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your Keepa key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your key first. You find it at keepa.com, under &quot;API&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Keepa key consists of letters and digits only. Please copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Keepa about the key...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works: %1 tokens a minute. Saving it in the keychain...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works. Saving it in the keychain...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works and is saved in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but the keychain does not: %1 The key is kept for this run only; next time you will be asked for it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::MainWindow</name>
    <message>
        <source>Agent Arbitrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Agent Arbitrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not work, so your key is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Arbitrage: demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data: a simulated market. Nothing here is a real offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your Keepa key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on fetching deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch nothing for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system tray here to go on in, so closing the window quits the program and no deals are fetched until the next start. Close it once more to quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::NewDealsNotice</name>
    <message numerus="yes">
        <source>%Ln new deal(s)</source>
        <comment>notification</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: profit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best one: %1, profit %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::QueryEditor</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price chosen above, without shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below average by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average minus current value: drops are positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below average by percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa takes 10 percent or more; 80 or more for the sales rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop since the last look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with Keepa&apos;s previous value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as it is set, books without a rank are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category numbers, e.g. 283155 for books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them must occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 5; empty: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One variation of each product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its lowest ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its 90-day low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest of all new offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its highest ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is back in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by Amazon too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold by Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising instead of falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime exclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without adult items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Keepa for one page: 5 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many deals it matches, and what it costs to fill them in (asking takes 5 tokens).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter category numbers, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter stars from 0 to 5, with at most one decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from the imported query as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please correct the marked field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Keepa...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 deals. Filling them in costs %2 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan refills that in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::QueryImport</name>
    <message>
        <source>Query as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the query that Keepa&apos;s deals page shows under &quot;Show API query&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the pasted query into the fields below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a query member: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a deal query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read, or it is too large for a query.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::RangeField</name>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the two ends of a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number must not be greater than the second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::RefreshButton</name>
    <message>
        <source>Cancel refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click to stop; what has been stored stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch what is new from Keepa now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::RowActions</name>
    <message>
        <source>Amazon Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used Offers at Amazon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keepa Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark to Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %n pages?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace and query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arb::ui::Tray</name>
    <message>
        <source>Open Agent Arbitrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Arbitrage keeps fetching deals in the background. To end it, choose Quit in the menu of this icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Arbitrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals: %1</source>
        <comment>tray menu: %1 is &quot;27 new, 3 gone&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
