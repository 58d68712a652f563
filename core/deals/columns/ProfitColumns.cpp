// What is left. (deals.md section 2)
#include "core/deals/columns/Binding.h"
#include "core/deals/columns/Codes.h"

#include <QtGlobal>

namespace arb::deals::columns {

void addProfit(std::vector<Column>& out)
{
    Section section(out, Group::Profit);
    section.add(derived<&Derived::allIn>(
                    "all_in", QT_TRANSLATE_NOOP("Columns", "All-in"),
                    QT_TRANSLATE_NOOP(
                        "Columns",
                        "All cash out before the sale: buy price, tax, prep, inbound freight and placement."))
                    .drawn(Emphasis::Estimate)
                    .shownByDefault());
    section.add(
        derived<&Derived::fees>(
            "fees", QT_TRANSLATE_NOOP("Columns", "Fees"),
            QT_TRANSLATE_NOOP("Columns",
                              "Amazon's fees at the list price: referral, closing, per item and fulfilment."))
            .drawn(Emphasis::Estimate)
            .shownByDefault());
    section.add(derived<&Derived::profit>(
                    "profit", QT_TRANSLATE_NOOP("Columns", "Profit"),
                    QT_TRANSLATE_NOOP(
                        "Columns",
                        "What is left of the list price after fees, storage, returns and the all-in cost."))
                    .drawn(Emphasis::Profit)
                    .shownByDefault()
                    .inJournal());
    section.add(derived<&Derived::roi>("roi", QT_TRANSLATE_NOOP("Columns", "ROI"),
                                       QT_TRANSLATE_NOOP("Columns", "Profit by all-in cost. Never capped."))
                    .as(Unit::Percent)
                    .drawn(Emphasis::Estimate)
                    .shownByDefault());
    section.add(derived<&Derived::margin>("margin", QT_TRANSLATE_NOOP("Columns", "Margin"),
                                          QT_TRANSLATE_NOOP("Columns", "Profit by what the buyer pays."))
                    .as(Unit::Percent));
    section.add(derived<&Derived::annualRoi>(
                    "annual_roi", QT_TRANSLATE_NOOP("Columns", "Annual ROI"),
                    QT_TRANSLATE_NOOP("Columns", "ROI over a year at the expected days to sell."))
                    .as(Unit::Percent));
    section.add(derived<&Derived::minList>(
                    "min_list", QT_TRANSLATE_NOOP("Columns", "Min list"),
                    QT_TRANSLATE_NOOP("Columns", "Smallest list price that meets your target ROI."))
                    .shownByDefault());
    section.add(
        derived<&Derived::breakEven>("break_even", QT_TRANSLATE_NOOP("Columns", "Break-even"),
                                     QT_TRANSLATE_NOOP("Columns", "Smallest list price without a loss.")));
    section.add(derived<&Derived::maxBuy>(
        "max_buy", QT_TRANSLATE_NOOP("Columns", "Max buy"),
        QT_TRANSLATE_NOOP("Columns",
                          "Most you can pay for item and shipping and still meet your target ROI.")));
    section.add(
        derived<&Derived::riskProfit>(
            "risk_profit", QT_TRANSLATE_NOOP("Columns", "Profit P25"),
            QT_TRANSLATE_NOOP("Columns", "Profit if it sells at the lower quartile of the inferred sales."))
            .drawn(Emphasis::Profit));
    section.add(derived<&Derived::cliffPrice>(
        "cliff_price", QT_TRANSLATE_NOOP("Columns", "Better price"),
        QT_TRANSLATE_NOOP("Columns", "A lower list price that nets more than the list price, because it "
                                     "falls into a cheaper fee band.")));
    section.add(derived<&Derived::referralFee>(
        "referral_fee", QT_TRANSLATE_NOOP("Columns", "Referral"),
        QT_TRANSLATE_NOOP("Columns", "Amazon's referral fee at the list price.")));
    section.add(
        derived<&Derived::closingFee>("closing_fee", QT_TRANSLATE_NOOP("Columns", "Closing"),
                                      QT_TRANSLATE_NOOP("Columns", "Amazon's closing fee for media.")));
    section.add(derived<&Derived::perItemFee>(
        "per_item_fee", QT_TRANSLATE_NOOP("Columns", "Per item"),
        QT_TRANSLATE_NOOP("Columns", "Fee for each sale of the individual selling plan.")));
    section.add(derived<&Derived::fbaFee>(
        "fba_fee", QT_TRANSLATE_NOOP("Columns", "FBA fee"),
        QT_TRANSLATE_NOOP(
            "Columns", "Amazon's fulfilment fee with surcharge; unknown without a size or Keepa's figure.")));
    section.add(derived<&Derived::feeSource>(
                    "fee_source", QT_TRANSLATE_NOOP("Columns", "Fee source"),
                    QT_TRANSLATE_NOOP("Columns", "What the fulfilment fee rests on: the rate card and the "
                                                 "package, Keepa's figure, or a default."))
                    .codes(feeSourceText));
    section.add(derived<&Derived::feeDifference>(
        "fee_difference", QT_TRANSLATE_NOOP("Columns", "Fee diff."),
        QT_TRANSLATE_NOOP("Columns", "Keepa's fulfilment fee minus the rate card's, where the difference is "
                                     "at or above your threshold.")));
    section.add(derived<&Derived::tax>(
        "tax", QT_TRANSLATE_NOOP("Columns", "Tax"),
        QT_TRANSLATE_NOOP("Columns", "Sales tax on the purchase; 0 with a resale certificate.")));
    section.add(
        derived<&Derived::prep>("prep", QT_TRANSLATE_NOOP("Columns", "Prep"),
                                QT_TRANSLATE_NOOP("Columns", "Your preparation cost for each unit.")));
    section.add(
        derived<&Derived::inbound>("inbound", QT_TRANSLATE_NOOP("Columns", "Inbound"),
                                   QT_TRANSLATE_NOOP("Columns", "Freight to the warehouse by weight.")));
    section.add(
        derived<&Derived::placement>("placement", QT_TRANSLATE_NOOP("Columns", "Placement"),
                                     QT_TRANSLATE_NOOP("Columns", "Amazon's inbound placement fee.")));
    section.add(derived<&Derived::storage>(
        "storage", QT_TRANSLATE_NOOP("Columns", "Storage"),
        QT_TRANSLATE_NOOP("Columns", "Storage over the expected holding time, with the aged surcharge.")));
    section.add(derived<&Derived::returns>("returns", QT_TRANSLATE_NOOP("Columns", "Returns"),
                                           QT_TRANSLATE_NOOP("Columns", "Allowance for returns.")));
    section.add(derived<&Derived::rateCard>(
        "rate_card", QT_TRANSLATE_NOOP("Columns", "Rate card"),
        QT_TRANSLATE_NOOP("Columns", "Version of the rate card that priced the row.")));
    section.add(derived<&Derived::noProfit>("no_profit_reason", QT_TRANSLATE_NOOP("Columns", "No profit"),
                                            QT_TRANSLATE_NOOP("Columns", "Why there is no profit figure."))
                    .codes(noProfitText)
                    .wide(150));
    section.add(computed(
        "estimate", Unit::Flag, [](const Facts&, const Derived& figures) { return cell(figures.estimate()); },
        QT_TRANSLATE_NOOP("Columns", "Estimate"),
        QT_TRANSLATE_NOOP("Columns", "Some input of the figures was assumed or estimated.")));
    section.add(
        derived<&Derived::assumed>("assumed", QT_TRANSLATE_NOOP("Columns", "Assumed"),
                                   QT_TRANSLATE_NOOP("Columns", "Which inputs were assumed or estimated."))
            .codes(assumedText)
            .wide(150));
    section.add(fact<&Facts::keepaFees, &KeepaFees::pickAndPack>(
        "keepa_fba_fee", QT_TRANSLATE_NOOP("Columns", "Keepa FBA"),
        QT_TRANSLATE_NOOP("Columns", "Fulfilment fee as Keepa states it.")));
    section.add(fact<&Facts::keepaFees, &KeepaFees::pickAndPackAt>(
        "keepa_fba_fee_at", QT_TRANSLATE_NOOP("Columns", "Keepa FBA at"),
        QT_TRANSLATE_NOOP("Columns", "When Keepa read that fee.")));
    section.add(fact<&Facts::keepaFees, &KeepaFees::referralPercent>(
                    "keepa_referral_percent", QT_TRANSLATE_NOOP("Columns", "Keepa ref. %"),
                    QT_TRANSLATE_NOOP("Columns",
                                      "Referral percentage as Keepa states it, at the price of its look-up."))
                    .as(Unit::Percent));
    section.add(fact<&Facts::keepaFees, &KeepaFees::closing>(
        "keepa_closing_fee", QT_TRANSLATE_NOOP("Columns", "Keepa closing"),
        QT_TRANSLATE_NOOP("Columns", "Closing fee as Keepa states it.")));
}

} // namespace arb::deals::columns
