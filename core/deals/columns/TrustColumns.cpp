// What the figures rest on, and what could go wrong. (deals.md section 2)
#include "core/deals/columns/Binding.h"
#include "core/deals/columns/Codes.h"

#include <QtGlobal>

namespace arb::deals::columns {

namespace {

// The seller's columns speak of the offer that the buy price is from; the facts may be of an offer that is
// gone.
Value sellerOf(const Facts& facts, const Derived& figures)
{
    if (!figures.sellerId)
        return {};
    return facts.seller.name ? *facts.seller.name : *figures.sellerId;
}
Value sellerRatingOf(const Facts& facts, const Derived& figures)
{
    return figures.sellerId ? cell(facts.seller.rating) : Value{};
}
Value sellerCountOf(const Facts& facts, const Derived& figures)
{
    return figures.sellerId ? cell(facts.seller.ratingCount) : Value{};
}

} // namespace

void addTrust(std::vector<Column>& out)
{
    Section section(out, Group::Trust);
    section.add(computed("seller", Unit::Text, sellerOf, QT_TRANSLATE_NOOP("Columns", "Seller"),
                         QT_TRANSLATE_NOOP(
                             "Columns",
                             "Seller of the copy to buy. Unknown where the price is not tied to one offer."))
                    .wide(130)
                    .shownByDefault());
    section.add(computed("seller_rating", Unit::Percent, sellerRatingOf,
                         QT_TRANSLATE_NOOP("Columns", "Rating"),
                         QT_TRANSLATE_NOOP("Columns", "Positive feedback of that seller."))
                    .shownByDefault());
    section.add(computed("seller_rating_count", Unit::Count, sellerCountOf,
                         QT_TRANSLATE_NOOP("Columns", "Ratings"),
                         QT_TRANSLATE_NOOP("Columns", "How many ratings that seller has.")));
    section.add(derived<&Derived::sellerTrust>(
                    "seller_trust", QT_TRANSLATE_NOOP("Columns", "Seller trust"),
                    QT_TRANSLATE_NOOP("Columns", "Lower bound (95 %) of that seller's share of positive "
                                                 "feedback; few ratings count for less."))
                    .as(Unit::Percent));
    section.add(fact<&Facts::seller, &SellerFacts::name>(
        "offer_seller_name", QT_TRANSLATE_NOOP("Columns", "Offer seller name"),
        QT_TRANSLATE_NOOP("Columns", "Name of the seller of the offer that was last read.")));
    section.add(fact<&Facts::seller, &SellerFacts::rating>(
                    "offer_seller_rating", QT_TRANSLATE_NOOP("Columns", "Offer seller %"),
                    QT_TRANSLATE_NOOP("Columns", "Positive feedback of that seller."))
                    .as(Unit::Percent));
    section.add(fact<&Facts::seller, &SellerFacts::ratingCount>(
        "offer_seller_ratings", QT_TRANSLATE_NOOP("Columns", "Offer seller n"),
        QT_TRANSLATE_NOOP("Columns", "How many ratings that seller has.")));
    section.add(fact<&Facts::seller, &SellerFacts::scammer>(
        "offer_seller_scammer", QT_TRANSLATE_NOOP("Columns", "Scammer"),
        QT_TRANSLATE_NOOP("Columns", "Keepa marks that seller as a scammer.")));
    section.add(fact<&Facts::seller, &SellerFacts::at>(
        "offer_seller_at", QT_TRANSLATE_NOOP("Columns", "Seller read"),
        QT_TRANSLATE_NOOP("Columns", "When that seller's data was fetched.")));
    section.add(derived<&Derived::season>("season", QT_TRANSLATE_NOOP("Columns", "Season"),
                                          QT_TRANSLATE_NOOP("Columns", "When it sells best."))
                    .codes(seasonText)
                    .wide(72)
                    .shownByDefault());
    section.add(derived<&Derived::daysToPeak>(
                    "peak_days", QT_TRANSLATE_NOOP("Columns", "Peak in"),
                    QT_TRANSLATE_NOOP("Columns", "Days until the next peak month begins; 0 in that month."))
                    .as(Unit::Days)
                    .shownByDefault());
    section.add(
        derived<&Derived::peakMonth>("season_peak_month", QT_TRANSLATE_NOOP("Columns", "Peak month"),
                                     QT_TRANSLATE_NOOP("Columns", "The month in which it sells best."))
            .codes(monthText)
            .wide(64));
    section.add(
        derived<&Derived::seasonSource>(
            "season_source", QT_TRANSLATE_NOOP("Columns", "Season from"),
            QT_TRANSLATE_NOOP("Columns", "Inferred sales, prices by month, or keywords of the title."))
            .codes(seasonSourceText)
            .wide(110));
    section.add(derived<&Derived::seasonClass>("season_class", QT_TRANSLATE_NOOP("Columns", "Season class"),
                                               QT_TRANSLATE_NOOP("Columns", "Kind of book by keywords."))
                    .codes(seasonClassText)
                    .wide(150));
    section.add(derived<&Derived::archetype>(
                    "archetype", QT_TRANSLATE_NOOP("Columns", "Archetype"),
                    QT_TRANSLATE_NOOP("Columns", "Flip: sells all year. Hold: buy now, sell in season."))
                    .codes(archetypeText)
                    .wide(60));
    section.add(derived<&Derived::grade>(
                    "evidence", QT_TRANSLATE_NOOP("Columns", "Evidence"),
                    QT_TRANSLATE_NOOP("Columns",
                                      "How well the list price is supported. A: ten or more sales, tight and "
                                      "recent. B: five or more. C: fewer. D: an estimate from listings."))
                    .codes(gradeText)
                    .wide(56)
                    .centred()
                    .shownByDefault());
    section.add(derived<&Derived::dealTrust>(
                    "deal_trust", QT_TRANSLATE_NOOP("Columns", "Trust"),
                    QT_TRANSLATE_NOOP("Columns", "Share of the drops in used offers that look like sales."))
                    .as(Unit::Percent)
                    .shownByDefault());
    section.add(fact<&Facts::evidence, &history::Evidence::usedDrops>(
        "used_drops", QT_TRANSLATE_NOOP("Columns", "Offer drops"),
        QT_TRANSLATE_NOOP("Columns", "Times the number of used offers fell, three years.")));
    section.add(fact<&Facts::evidence, &history::Evidence::usedSales>(
        "used_sales", QT_TRANSLATE_NOOP("Columns", "Used sales"),
        QT_TRANSLATE_NOOP("Columns", "Inferred sales of used copies, three years.")));
    section.add(fact<&Facts::evidence, &history::Evidence::usedOutliers>(
        "used_outliers", QT_TRANSLATE_NOOP("Columns", "Outliers"),
        QT_TRANSLATE_NOOP("Columns", "Inferred sales left out because the price was out of line.")));
    section.add(fact<&Facts::evidence, &history::Evidence::newDrops>(
        "new_drops", QT_TRANSLATE_NOOP("Columns", "New drops"),
        QT_TRANSLATE_NOOP("Columns", "Times the number of new offers fell, three years.")));
    section.add(fact<&Facts::evidence, &history::Evidence::newSales>(
        "new_sales", QT_TRANSLATE_NOOP("Columns", "New sales"),
        QT_TRANSLATE_NOOP("Columns", "Inferred sales of new copies, three years.")));
    section.add(fact<&Facts::evidence, &history::Evidence::newMedian>(
        "new_sale_median", QT_TRANSLATE_NOOP("Columns", "New median"),
        QT_TRANSLATE_NOOP("Columns", "Median price of the inferred sales of new copies.")));
    section.add(fact<&Facts::evidence, &history::Evidence::historyDays>(
                    "history_days", QT_TRANSLATE_NOOP("Columns", "History"),
                    QT_TRANSLATE_NOOP("Columns", "Days of used price history behind the inference."))
                    .as(Unit::Days));
    section.add(fact<&Facts::evidence, &history::Evidence::inferredAt>(
        "inferred_at", QT_TRANSLATE_NOOP("Columns", "Inferred"),
        QT_TRANSLATE_NOOP("Columns", "When sales were inferred from the history.")));
    section.add(
        local("gated", Unit::Code, QT_TRANSLATE_NOOP("Columns", "Gated"),
              QT_TRANSLATE_NOOP("Columns", "Whether you may sell it, as far as you imported or checked."))
            .codes(gatedText)
            .wide(64)
            .shownByDefault());
    section.add(fact<&Facts::hazmat>("hazmat", QT_TRANSLATE_NOOP("Columns", "Hazmat"),
                                     QT_TRANSLATE_NOOP("Columns", "Keepa lists it as hazardous material."))
                    .shownByDefault());
    section.add(fact<&Facts::heatSensitive>(
        "heat_sensitive", QT_TRANSLATE_NOOP("Columns", "Meltable"),
        QT_TRANSLATE_NOOP("Columns", "Sensitive to heat: not stored by Amazon in summer.")));
    section.add(fact<&Facts::returnRate>(
                    "return_rate", QT_TRANSLATE_NOOP("Columns", "Returns rate"),
                    QT_TRANSLATE_NOOP("Columns", "How often it is returned, as Amazon states it."))
                    .codes(returnRateText));
    section.add(derived<&Derived::riskFlags>(
                    "risk_flags", QT_TRANSLATE_NOOP("Columns", "Risk"),
                    QT_TRANSLATE_NOOP(
                        "Columns",
                        "Editions that sell badly or are refused: access code, loose-leaf, international, "
                        "instructor's, custom, workbook, set, large print. From title, edition and binding."))
                    .codes(riskFlagsText)
                    .wide(110)
                    .shownByDefault());
}

} // namespace arb::deals::columns
