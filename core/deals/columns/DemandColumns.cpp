// How it sells, and how many others sell it. (deals.md section 2)
#include "core/deals/columns/Binding.h"
#include "core/deals/columns/Codes.h"

#include <QtGlobal>

namespace arb::deals::columns {

void addDemand(std::vector<Column>& out)
{
    Section section(out, Group::Demand);
    section.add(fact<&Facts::salesRank>("sales_rank", QT_TRANSLATE_NOOP("Columns", "Rank"),
                                        QT_TRANSLATE_NOOP("Columns", "Sales rank now; lower sells better."))
                    .as(Unit::Rank)
                    .shownByDefault());
    section.add(fact<&Facts::rank, &CountAverages::days90>(
                    "rank_avg_90", QT_TRANSLATE_NOOP("Columns", "Rank 90 d"),
                    QT_TRANSLATE_NOOP("Columns", "Average sales rank of 90 days."))
                    .as(Unit::Rank));
    section.add(fact<&Facts::rank, &CountAverages::days30>(
                    "rank_avg_30", QT_TRANSLATE_NOOP("Columns", "Rank 30 d"),
                    QT_TRANSLATE_NOOP("Columns", "Average sales rank of 30 days."))
                    .as(Unit::Rank));
    section.add(fact<&Facts::rank, &CountAverages::days180>(
                    "rank_avg_180", QT_TRANSLATE_NOOP("Columns", "Rank 180 d"),
                    QT_TRANSLATE_NOOP("Columns", "Average sales rank of 180 days."))
                    .as(Unit::Rank));
    section.add(fact<&Facts::rank, &CountAverages::days365>(
                    "rank_avg_365", QT_TRANSLATE_NOOP("Columns", "Rank 365 d"),
                    QT_TRANSLATE_NOOP("Columns", "Average sales rank of 365 days."))
                    .as(Unit::Rank));
    section.add(fact<&Facts::rankDrops30>(
                    "rank_drops_30", QT_TRANSLATE_NOOP("Columns", "Drops 30"),
                    QT_TRANSLATE_NOOP("Columns", "Rank drops of 30 days: about the sales of a slow book."))
                    .shownByDefault());
    section.add(fact<&Facts::rankDrops90>("rank_drops_90", QT_TRANSLATE_NOOP("Columns", "Drops 90"),
                                          QT_TRANSLATE_NOOP("Columns", "Rank drops of 90 days.")));
    section.add(fact<&Facts::rankDrops180>("rank_drops_180", QT_TRANSLATE_NOOP("Columns", "Drops 180"),
                                           QT_TRANSLATE_NOOP("Columns", "Rank drops of 180 days.")));
    section.add(fact<&Facts::rankDrops365>("rank_drops_365", QT_TRANSLATE_NOOP("Columns", "Drops 365"),
                                           QT_TRANSLATE_NOOP("Columns", "Rank drops of 365 days."))
                    .shownByDefault());
    section.add(fact<&Facts::evidence, &history::Evidence::saleDays180>(
        "sale_days_180", QT_TRANSLATE_NOOP("Columns", "Sale days"),
        QT_TRANSLATE_NOOP("Columns", "Days of the last 180 on which it looks like a copy sold: rank below "
                                     "100,000, or more than 10 % better than the day before.")));
    section.add(fact<&Facts::monthlySold>(
        "monthly_sold", QT_TRANSLATE_NOOP("Columns", "Sold/month"),
        QT_TRANSLATE_NOOP("Columns", "Bought in the past month, at least so many, as Amazon states it.")));
    section.add(fact<&Facts::usedOffers>(
                    "used_offers", QT_TRANSLATE_NOOP("Columns", "Used offers"),
                    QT_TRANSLATE_NOOP("Columns", "Used offers now. The arrow compares with the average of 90 "
                                                 "days; falling is good for a seller."))
                    .drawn(Emphasis::Trend)
                    .shownByDefault());
    section.add(derived<&Derived::usedOffersTrend>(
                    "used_offers_trend", QT_TRANSLATE_NOOP("Columns", "Used trend"),
                    QT_TRANSLATE_NOOP("Columns", "Used offers now against their average."))
                    .codes(trendText)
                    .drawn(Emphasis::Trend));
    section.add(fact<&Facts::usedOffersAvg, &CountAverages::days30>(
        "used_offers_avg_30", QT_TRANSLATE_NOOP("Columns", "Used off. 30"),
        QT_TRANSLATE_NOOP("Columns", "Average number of used offers of 30 days.")));
    section.add(fact<&Facts::usedOffersAvg, &CountAverages::days90>(
        "used_offers_avg_90", QT_TRANSLATE_NOOP("Columns", "Used off. 90"),
        QT_TRANSLATE_NOOP("Columns", "Average number of used offers of 90 days.")));
    section.add(fact<&Facts::usedOffersAvg, &CountAverages::days180>(
        "used_offers_avg_180", QT_TRANSLATE_NOOP("Columns", "Used off. 180"),
        QT_TRANSLATE_NOOP("Columns", "Average number of used offers of 180 days.")));
    section.add(fact<&Facts::usedOffersAvg, &CountAverages::days365>(
        "used_offers_avg_365", QT_TRANSLATE_NOOP("Columns", "Used off. 365"),
        QT_TRANSLATE_NOOP("Columns", "Average number of used offers of 365 days.")));
    section.add(fact<&Facts::liveUsedOffers>(
        "live_used_offers", QT_TRANSLATE_NOOP("Columns", "Live used"),
        QT_TRANSLATE_NOOP("Columns", "Used offers seen when offers were last read.")));
    section.add(fact<&Facts::usedDispersion>(
        "used_dispersion", QT_TRANSLATE_NOOP("Columns", "Offer spread"),
        QT_TRANSLATE_NOOP("Columns",
                          "Spread of the live used offers: distance of the quartiles by the median.")));
    section.add(fact<&Facts::newOffers>("new_offers", QT_TRANSLATE_NOOP("Columns", "New offers"),
                                        QT_TRANSLATE_NOOP("Columns", "New offers now.")));
    section.add(
        derived<&Derived::newOffersTrend>(
            "new_offers_trend", QT_TRANSLATE_NOOP("Columns", "New trend"),
            QT_TRANSLATE_NOOP(
                "Columns", "New offers now against their average; rising above 1.4 times it is a pile-in."))
            .codes(trendText)
            .drawn(Emphasis::Trend));
    section.add(fact<&Facts::newOffersAvg, &CountAverages::days30>(
        "new_offers_avg_30", QT_TRANSLATE_NOOP("Columns", "New off. 30"),
        QT_TRANSLATE_NOOP("Columns", "Average number of new offers of 30 days.")));
    section.add(fact<&Facts::newOffersAvg, &CountAverages::days90>(
        "new_offers_avg_90", QT_TRANSLATE_NOOP("Columns", "New off. 90"),
        QT_TRANSLATE_NOOP("Columns", "Average number of new offers of 90 days.")));
    section.add(fact<&Facts::newOffersAvg, &CountAverages::days180>(
        "new_offers_avg_180", QT_TRANSLATE_NOOP("Columns", "New off. 180"),
        QT_TRANSLATE_NOOP("Columns", "Average number of new offers of 180 days.")));
    section.add(fact<&Facts::newOffersAvg, &CountAverages::days365>(
        "new_offers_avg_365", QT_TRANSLATE_NOOP("Columns", "New off. 365"),
        QT_TRANSLATE_NOOP("Columns", "Average number of new offers of 365 days.")));
    section.add(fact<&Facts::fbaOffers>(
        "fba_offers", QT_TRANSLATE_NOOP("Columns", "FBA offers"),
        QT_TRANSLATE_NOOP("Columns", "New offers that ship from Amazon's warehouse, Amazon included.")));
    section.add(fact<&Facts::amazonPrice>(
                    "amazon_price", QT_TRANSLATE_NOOP("Columns", "Amazon"),
                    QT_TRANSLATE_NOOP("Columns", "Amazon's own price; unknown: Amazon does not sell it now."))
                    .shownByDefault()
                    .inJournal());
    section.add(
        fact<&Facts::amazonOutOfStock90>(
            "amazon_oos_90", QT_TRANSLATE_NOOP("Columns", "Amazon OOS"),
            QT_TRANSLATE_NOOP("Columns", "Share of the last 90 days in which Amazon did not sell it."))
            .as(Unit::Percent)
            .shownByDefault());
    section.add(
        fact<&Facts::amazonAvg90>("amazon_avg_90", QT_TRANSLATE_NOOP("Columns", "Amazon 90 d"),
                                  QT_TRANSLATE_NOOP("Columns", "Amazon's average price of 90 days.")));
    section.add(
        fact<&Facts::amazonAvg180>("amazon_avg_180", QT_TRANSLATE_NOOP("Columns", "Amazon 180 d"),
                                   QT_TRANSLATE_NOOP("Columns", "Amazon's average price of 180 days.")));
    section.add(
        fact<&Facts::amazonAvg365>("amazon_avg_365", QT_TRANSLATE_NOOP("Columns", "Amazon 365 d"),
                                   QT_TRANSLATE_NOOP("Columns", "Amazon's average price of 365 days.")));
    section.add(
        fact<&Facts::buyBoxUsedLanded>("used_buy_box", QT_TRANSLATE_NOOP("Columns", "Used buy box"),
                                       QT_TRANSLATE_NOOP("Columns", "Used buy box price with shipping.")));
    section.add(fact<&Facts::buyBoxUsedAvg90>(
        "used_buy_box_avg_90", QT_TRANSLATE_NOOP("Columns", "Used box 90"),
        QT_TRANSLATE_NOOP("Columns", "Average used buy box price of 90 days.")));
    section.add(fact<&Facts::buyBoxLanded>("buy_box", QT_TRANSLATE_NOOP("Columns", "Buy box"),
                                           QT_TRANSLATE_NOOP("Columns", "New buy box price with shipping.")));
    section.add(fact<&Facts::newPrice>("new_price", QT_TRANSLATE_NOOP("Columns", "New"),
                                       QT_TRANSLATE_NOOP("Columns", "Lowest new price of any seller."))
                    .inJournal());
    section.add(fact<&Facts::newAvg90>("new_avg_90", QT_TRANSLATE_NOOP("Columns", "New 90 d"),
                                       QT_TRANSLATE_NOOP("Columns", "Average lowest new price of 90 days.")));
    section.add(fact<&Facts::newFbaPrice>(
        "new_fba_price", QT_TRANSLATE_NOOP("Columns", "New FBA"),
        QT_TRANSLATE_NOOP("Columns", "Lowest new price shipped from Amazon's warehouse by other sellers.")));
    section.add(fact<&Facts::listPrice>("list_price", QT_TRANSLATE_NOOP("Columns", "List price"),
                                        QT_TRANSLATE_NOOP("Columns", "The publisher's list price.")));
    section.add(fact<&Facts::collectiblePrice>(
        "collectible_price", QT_TRANSLATE_NOOP("Columns", "Collectible"),
        QT_TRANSLATE_NOOP("Columns", "Lowest collectible price: another market than used.")));
    section.add(fact<&Facts::stars>("rating", QT_TRANSLATE_NOOP("Columns", "Stars"),
                                    QT_TRANSLATE_NOOP("Columns", "Average review, out of 5.")));
    section.add(fact<&Facts::reviewCount>("review_count", QT_TRANSLATE_NOOP("Columns", "Reviews"),
                                          QT_TRANSLATE_NOOP("Columns", "Number of reviews.")));
}

} // namespace arb::deals::columns
