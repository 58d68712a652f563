#include "app/window/WorkedExample.h"

#include "core/deals/Derived.h"
#include "core/deals/Facts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace arb::app {

namespace {

/// Its tr() has a context that lupdate finds, which a plain function named tr has not.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkedExample)
};

Money dollars(std::int64_t cents) { return {cents, Currency::Usd}; }

deals::Facts sampleBook(UtcDate today)
{
    deals::Facts facts(*Asin::parse("0000000000"));
    const UtcTime now = toTime(today);
    facts.headlineAt = facts.productAt = facts.offersAt = now;
    facts.tier = deals::DetailTier::Offers;
    facts.rootCategory = 283155;
    facts.usedPrice = dollars(1400);
    facts.usedSince = now - Hours{24};
    facts.offer.item = dollars(1400);
    facts.offer.shipping = dollars(399);
    facts.offer.condition = keepa::Condition::UsedGood;
    facts.package = {241, 191, 28, 635}; // 9.5 x 7.5 x 1.1 in, 1.4 lb
    facts.evidence.inferredAt = now;
    facts.evidence.listAtRaw = facts.evidence.medianSale = facts.evidence.yearAverage = dollars(4500);
    facts.evidence.usedSales = facts.evidence.yearSales = facts.evidence.peakSales = 6;
    facts.evidence.listBasis = deals::history::ListBasis::PeakMedian;
    return facts;
}

QString amount(const std::optional<Money>& money)
{
    return money ? QLocale().toCurrencyString(static_cast<double>(money->cents) / 100, QStringLiteral("$"))
                 : QStringLiteral("–");
}

} // namespace

QString workedExample(const deals::CostSettings& costs, const deals::money::RateCards& cards, UtcDate today)
{
    const deals::Derived figures = deals::derive(sampleBook(today), costs, cards, today);
    QStringList lines;
    lines << Words::tr("A used textbook for $14.00 and $3.99 shipping that sells at $45.00:");
    lines << Words::tr("All-in cost %1, fees %2").arg(amount(figures.allIn), amount(figures.fees));
    lines << Words::tr("Profit %1, return on investment %2 %")
                 .arg(amount(figures.profit))
                 .arg(figures.roi ? QLocale().toString(*figures.roi, 'f', 1) : QStringLiteral("–"));
    lines << Words::tr("Lowest list price for your target %1").arg(amount(figures.minList));
    return lines.join(QLatin1Char('\n'));
}

} // namespace arb::app
