// What it costs now, and against what. (deals.md section 2)
#include "core/deals/columns/Binding.h"
#include "core/deals/columns/Codes.h"

#include <QtGlobal>

namespace arb::deals::columns {

void addDeal(std::vector<Column>& out)
{
    Section section(out, Group::Deal);
    section.add(
        derived<&Derived::buyTotal>(
            "buy_total", QT_TRANSLATE_NOOP("Columns", "Buy"),
            QT_TRANSLATE_NOOP("Columns", "What the cheapest used copy costs you with shipping, before tax. "
                                         "Italic: the shipping is your default, not the seller's."))
            .drawn(Emphasis::Estimate)
            .shownByDefault()
            .inJournal());
    section.add(derived<&Derived::item>(
        "item_price", QT_TRANSLATE_NOOP("Columns", "Item"),
        QT_TRANSLATE_NOOP(
            "Columns", "Item price of the copy to buy. Unknown where only the sum with shipping is known.")));
    section.add(derived<&Derived::shipping>(
        "shipping", QT_TRANSLATE_NOOP("Columns", "Ship"),
        QT_TRANSLATE_NOOP("Columns", "Shipping of the copy to buy; unknown is not free.")));
    section.add(derived<&Derived::fba>(
        "buy_fba", QT_TRANSLATE_NOOP("Columns", "FBA offer"),
        QT_TRANSLATE_NOOP("Columns", "The copy to buy ships from Amazon's warehouse.")));
    section.add(derived<&Derived::buySource>(
                    "buy_source", QT_TRANSLATE_NOOP("Columns", "Buy from"),
                    QT_TRANSLATE_NOOP("Columns", "What the buy price rests on: a live offer, a price with "
                                                 "shipping, or the used price plus your default shipping."))
                    .codes(buySourceText)
                    .wide(150));
    section.add(
        fact<&Facts::usedPrice>(
            "used_price", QT_TRANSLATE_NOOP("Columns", "Used"),
            QT_TRANSLATE_NOOP("Columns", "Lowest used item price now, without shipping (Keepa: USED)."))
            .inJournal());
    section.add(fact<&Facts::used, &PriceAverages::days365>(
                    "used_avg_365", QT_TRANSLATE_NOOP("Columns", "Used 365 d"),
                    QT_TRANSLATE_NOOP("Columns", "Average lowest used price of 365 days, without shipping."))
                    .shownByDefault());
    section.add(fact<&Facts::used, &PriceAverages::days90>(
                    "used_avg_90", QT_TRANSLATE_NOOP("Columns", "Used 90 d"),
                    QT_TRANSLATE_NOOP("Columns", "Average lowest used price of 90 days, without shipping."))
                    .shownByDefault());
    section.add(fact<&Facts::used, &PriceAverages::days2>(
        "used_avg_2", QT_TRANSLATE_NOOP("Columns", "Used 2 d"),
        QT_TRANSLATE_NOOP("Columns", "Average lowest used price of 2 days.")));
    section.add(fact<&Facts::used, &PriceAverages::days8>(
        "used_avg_8", QT_TRANSLATE_NOOP("Columns", "Used 8 d"),
        QT_TRANSLATE_NOOP("Columns", "Average lowest used price of 8 days.")));
    section.add(fact<&Facts::used, &PriceAverages::days30>(
        "used_avg_30", QT_TRANSLATE_NOOP("Columns", "Used 30 d"),
        QT_TRANSLATE_NOOP("Columns", "Average lowest used price of 30 days.")));
    section.add(fact<&Facts::used, &PriceAverages::days180>(
        "used_avg_180", QT_TRANSLATE_NOOP("Columns", "Used 180 d"),
        QT_TRANSLATE_NOOP("Columns", "Average lowest used price of 180 days.")));
    section.add(derived<&Derived::vsAverage>(
                    "percent_below_avg", QT_TRANSLATE_NOOP("Columns", "% below avg"),
                    QT_TRANSLATE_NOOP("Columns", "Used price against its 365-day average, else its 90-day "
                                                 "average, both without shipping. -47 %: that much below."))
                    .as(Unit::Percent)
                    .drawn(Emphasis::Change)
                    .shownByDefault());
    section.add(derived<&Derived::percentDown>(
                    "percent_down", QT_TRANSLATE_NOOP("Columns", "% down"),
                    QT_TRANSLATE_NOOP("Columns", "How far the buy price is below the average inferred sale "
                                                 "of the last year; 0 where it is above."))
                    .as(Unit::Percent));
    section.add(
        fact<&Facts::usedDropLast>(
            "drop_last", QT_TRANSLATE_NOOP("Columns", "Drop last"),
            QT_TRANSLATE_NOOP("Columns",
                              "By how much the used price fell when it last changed; negative: it rose."))
            .shownByDefault());
    section.add(
        fact<&Facts::usedSince>("used_since", QT_TRANSLATE_NOOP("Columns", "Since"),
                                QT_TRANSLATE_NOOP("Columns", "Since when the used price is what it is."))
            .shownByDefault());
    section.add(derived<&Derived::priceSpike>(
        "price_spike", QT_TRANSLATE_NOOP("Columns", "Spike"),
        QT_TRANSLATE_NOOP(
            "Columns",
            "The used price is more than 1.5 times its 90-day average: it will come down again.")));
    section.add(
        fact<&Facts::usedLowest90>("used_lowest_90", QT_TRANSLATE_NOOP("Columns", "90-d low"),
                                   QT_TRANSLATE_NOOP("Columns", "The used price is the lowest of 90 days.")));
    section.add(fact<&Facts::usedBackInStock>(
        "used_back_in_stock", QT_TRANSLATE_NOOP("Columns", "Back"),
        QT_TRANSLATE_NOOP("Columns", "Used copies were sold out and came back within 24 hours.")));
    section.add(fact<&Facts::usedOutOfStock90>(
                    "used_oos_90", QT_TRANSLATE_NOOP("Columns", "Used OOS 90"),
                    QT_TRANSLATE_NOOP("Columns", "Share of the last 90 days without a used offer."))
                    .as(Unit::Percent));
    section.add(
        fact<&Facts::likeNewLanded>("like_new_landed", QT_TRANSLATE_NOOP("Columns", "Like new"),
                                    QT_TRANSLATE_NOOP("Columns", "Lowest like-new price with shipping.")));
    section.add(
        fact<&Facts::veryGoodLanded>("very_good_landed", QT_TRANSLATE_NOOP("Columns", "Very good"),
                                     QT_TRANSLATE_NOOP("Columns", "Lowest very-good price with shipping.")));
    section.add(fact<&Facts::goodLanded>("good_landed", QT_TRANSLATE_NOOP("Columns", "Good"),
                                         QT_TRANSLATE_NOOP("Columns", "Lowest good price with shipping.")));
    section.add(fact<&Facts::acceptableLanded>(
        "acceptable_landed", QT_TRANSLATE_NOOP("Columns", "Acceptable"),
        QT_TRANSLATE_NOOP("Columns", "Lowest acceptable price with shipping.")));
    section.add(fact<&Facts::offer, &ChosenOffer::item>(
        "offer_item", QT_TRANSLATE_NOOP("Columns", "Offer item"),
        QT_TRANSLATE_NOOP("Columns",
                          "Item price of the cheapest live used offer when offers were last read.")));
    section.add(fact<&Facts::offer, &ChosenOffer::shipping>(
        "offer_shipping", QT_TRANSLATE_NOOP("Columns", "Offer ship"),
        QT_TRANSLATE_NOOP("Columns", "Shipping of that offer; unknown is not free.")));
    section.add(fact<&Facts::offer, &ChosenOffer::condition>(
                    "offer_condition", QT_TRANSLATE_NOOP("Columns", "Offer cond."),
                    QT_TRANSLATE_NOOP("Columns", "Condition of that offer."))
                    .codes(conditionText));
    section.add(fact<&Facts::offer, &ChosenOffer::fba>(
        "offer_fba", QT_TRANSLATE_NOOP("Columns", "Offer FBA"),
        QT_TRANSLATE_NOOP("Columns", "That offer ships from Amazon's warehouse.")));
    section.add(fact<&Facts::offer, &ChosenOffer::shipsFromChina>(
        "offer_from_china", QT_TRANSLATE_NOOP("Columns", "From China"),
        QT_TRANSLATE_NOOP("Columns", "That offer ships from China.")));
    section.add(fact<&Facts::offer, &ChosenOffer::priceSince>(
        "offer_since", QT_TRANSLATE_NOOP("Columns", "Offer since"),
        QT_TRANSLATE_NOOP("Columns", "Since when that offer has its price.")));
    section.add(fact<&Facts::offer, &ChosenOffer::sellerId>(
        "offer_seller_id", QT_TRANSLATE_NOOP("Columns", "Offer seller"),
        QT_TRANSLATE_NOOP("Columns", "Amazon's id of the seller of that offer.")));
}

} // namespace arb::deals::columns
