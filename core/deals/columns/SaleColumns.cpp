// What it should sell for. (deals.md section 2)
#include "core/deals/columns/Binding.h"
#include "core/deals/columns/Codes.h"

#include <QtGlobal>

namespace arb::deals::columns {

void addSale(std::vector<Column>& out)
{
    Section section(out, Group::Sale);
    section.add(
        derived<&Derived::listAt>(
            "list_at", QT_TRANSLATE_NOOP("Columns", "List at"),
            QT_TRANSLATE_NOOP("Columns",
                              "What it should sell for in season, from inferred sales of used copies, capped "
                              "by Amazon's price. Italic: an estimate from listings, not from sales."))
            .drawn(Emphasis::Estimate)
            .shownByDefault()
            .inJournal());
    section.add(derived<&Derived::listAtSales>(
        "list_at_sales", QT_TRANSLATE_NOOP("Columns", "Sales"),
        QT_TRANSLATE_NOOP("Columns", "How many inferred sales the list price rests on.")));
    section.add(derived<&Derived::listAtRaw>("list_at_raw", QT_TRANSLATE_NOOP("Columns", "List raw"),
                                             QT_TRANSLATE_NOOP("Columns", "The list price before the cap.")));
    section.add(derived<&Derived::listAtCap>(
        "list_at_cap", QT_TRANSLATE_NOOP("Columns", "List cap"),
        QT_TRANSLATE_NOOP("Columns",
                          "90 % of the lowest of Amazon's price now and its 180-day and 365-day averages.")));
    section.add(
        derived<&Derived::listReason>(
            "list_at_reason", QT_TRANSLATE_NOOP("Columns", "List reason"),
            QT_TRANSLATE_NOOP("Columns", "What was done to the list price, or why it should be looked at."))
            .codes(listReasonText)
            .wide(150));
    section.add(derived<&Derived::saleSource>(
                    "sale_price_source", QT_TRANSLATE_NOOP("Columns", "Price source"),
                    QT_TRANSLATE_NOOP("Columns", "Inferred sales, or an estimate from listings."))
                    .codes(saleSourceText)
                    .wide(140));
    section.add(fact<&Facts::evidence, &history::Evidence::listBasis>(
                    "list_at_basis", QT_TRANSLATE_NOOP("Columns", "List basis"),
                    QT_TRANSLATE_NOOP("Columns", "Which statistic of the inferred sales the list price is."))
                    .codes(listBasisText)
                    .wide(150));
    section.add(fact<&Facts::evidence, &history::Evidence::listAtRaw>(
        "list_at_inferred", QT_TRANSLATE_NOOP("Columns", "Inferred price"),
        QT_TRANSLATE_NOOP("Columns", "Expected sale price in season as inferred from the history.")));
    section.add(fact<&Facts::evidence, &history::Evidence::peakSales>(
        "list_at_peak_sales", QT_TRANSLATE_NOOP("Columns", "Peak sales"),
        QT_TRANSLATE_NOOP("Columns", "Inferred sales behind the expected sale price.")));
    section.add(fact<&Facts::evidence, &history::Evidence::medianSale>(
        "sale_median", QT_TRANSLATE_NOOP("Columns", "Sale median"),
        QT_TRANSLATE_NOOP("Columns", "Median of the inferred sales of used copies.")));
    section.add(fact<&Facts::evidence, &history::Evidence::p25Sale>(
        "sale_p25", QT_TRANSLATE_NOOP("Columns", "Sale P25"),
        QT_TRANSLATE_NOOP("Columns", "A quarter of the inferred sales were below this price.")));
    section.add(fact<&Facts::evidence, &history::Evidence::yearAverage>(
        "sales_avg_365", QT_TRANSLATE_NOOP("Columns", "Sales 365 d"),
        QT_TRANSLATE_NOOP("Columns", "Mean price of the inferred sales of the last 365 days.")));
    section.add(fact<&Facts::evidence, &history::Evidence::yearSales>(
        "sales_count_365", QT_TRANSLATE_NOOP("Columns", "Sold 365 d"),
        QT_TRANSLATE_NOOP("Columns", "Inferred sales of used copies in the last 365 days.")));
    section.add(fact<&Facts::evidence, &history::Evidence::recentSale>(
        "recent_sale", QT_TRANSLATE_NOOP("Columns", "Recent sale"),
        QT_TRANSLATE_NOOP("Columns", "Price of the latest inferred sale.")));
    section.add(fact<&Facts::evidence, &history::Evidence::recentSaleAt>(
        "recent_sale_at", QT_TRANSLATE_NOOP("Columns", "Sold"),
        QT_TRANSLATE_NOOP("Columns", "When the latest inferred sale was.")));
    section.add(fact<&Facts::evidence, &history::Evidence::dispersion>(
        "sale_dispersion", QT_TRANSLATE_NOOP("Columns", "Sale spread"),
        QT_TRANSLATE_NOOP("Columns",
                          "Spread of the inferred sales: distance of the quartiles by the median.")));
    section.add(fact<&Facts::evidence, &history::Evidence::trend>(
                    "trend", QT_TRANSLATE_NOOP("Columns", "Trend"),
                    QT_TRANSLATE_NOOP("Columns", "Where the used price has been going."))
                    .codes(trendText)
                    .drawn(Emphasis::Trend));
    section.add(fact<&Facts::evidence, &history::Evidence::peakMonth>(
                    "peak_month", QT_TRANSLATE_NOOP("Columns", "Sales peak"),
                    QT_TRANSLATE_NOOP("Columns", "Month with the highest inferred sale prices."))
                    .codes(monthText)
                    .wide(64));
    section.add(fact<&Facts::evidence, &history::Evidence::troughMonth>(
                    "trough_month", QT_TRANSLATE_NOOP("Columns", "Sales trough"),
                    QT_TRANSLATE_NOOP("Columns", "Month with the lowest inferred sale prices."))
                    .codes(monthText)
                    .wide(64));
    section.add(fact<&Facts::evidence, &history::Evidence::troughPrice>(
        "trough_price", QT_TRANSLATE_NOOP("Columns", "Trough price"),
        QT_TRANSLATE_NOOP("Columns", "Median of the inferred sales in that month.")));
    section.add(
        fact<&Facts::evidence, &history::Evidence::peakIndex>(
            "price_index_peak", QT_TRANSLATE_NOOP("Columns", "Peak index"),
            QT_TRANSLATE_NOOP(
                "Columns",
                "Median used price of the dearest month by the median of all months; needs two years."))
            .as(Unit::Number));
    section.add(fact<&Facts::evidence, &history::Evidence::indexPeakMonth>(
                    "price_index_month", QT_TRANSLATE_NOOP("Columns", "Price peak"),
                    QT_TRANSLATE_NOOP("Columns", "Month with the highest used prices."))
                    .codes(monthText)
                    .wide(64));
    section.add(fact<&Facts::evidence, &history::Evidence::indexTroughMonth>(
                    "price_index_trough", QT_TRANSLATE_NOOP("Columns", "Price trough"),
                    QT_TRANSLATE_NOOP("Columns", "Month with the lowest used prices."))
                    .codes(monthText)
                    .wide(64));
}

} // namespace arb::deals::columns
