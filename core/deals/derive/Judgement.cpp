#include "core/deals/derive/Judgement.h"

#include "core/deals/Derived.h"
#include "core/deals/Words.h"

#include <cmath>

namespace arb::deals::derivation {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;

Season seasonOf(int month)
{
    return static_cast<Season>(month % 12 / 3 + 1); // December, January, February are winter
}

/// The peak's price by the trough's, of the inferred sales; nothing where they show no season.
std::optional<double> salesStrength(const history::Evidence& evidence)
{
    if (!evidence.peakMonth || !evidence.troughMonth || evidence.peakMonth == evidence.troughMonth ||
        !evidence.listAtRaw || !evidence.troughPrice || evidence.troughPrice->cents <= 0)
        return std::nullopt;
    return static_cast<double>(evidence.listAtRaw->cents) / static_cast<double>(evidence.troughPrice->cents);
}

void setPeak(Derived& out, SeasonSource source, int month, std::int64_t days)
{
    out.seasonSource = source;
    out.peakMonth = month;
    out.season = seasonOf(month);
    out.daysToPeak = days;
}

/// The month in which the class starts to sell next; this month while it sells.
int nextSellingMonth(const history::SellingMonths& months, int now)
{
    for (int ahead = 0; ahead < 12; ++ahead) {
        const int month = (now - 1 + ahead) % 12 + 1;
        if (months.contains(month))
            return month;
    }
    return months.first;
}

OfferTrend trendOf(std::int64_t now, std::int64_t average, double falling, double rising)
{
    const double ratio = static_cast<double>(now) / static_cast<double>(average);
    if (ratio < falling)
        return OfferTrend::Falling;
    return ratio > rising ? OfferTrend::Rising : OfferTrend::Steady;
}

std::optional<OfferTrend> trendOf(std::optional<std::int64_t> now, const CountAverages& averages,
                                  double falling, double rising)
{
    for (const auto& average : {averages.days90, averages.days30, averages.days180, averages.days365}) {
        if (now && average && *average > 0)
            return trendOf(*now, *average, falling, rising);
    }
    return std::nullopt;
}

} // namespace

std::int64_t daysToMonth(UtcDate today, int month)
{
    if (today.month == month)
        return 0;
    const int year = month > today.month ? today.year : today.year + 1;
    return (toTime({year, month, 1}) - toTime(today)).count() / secondsPerDay;
}

void season(const Facts& facts, UtcDate today, Derived& out)
{
    constexpr double strongSales = 1.15;
    constexpr double strongIndex = 1.10;
    const history::Evidence& evidence = facts.evidence;
    const std::string_view none;
    out.seasonClass = history::classify(facts.title ? std::string_view(*facts.title) : none,
                                        facts.categoryPath ? std::string_view(*facts.categoryPath) : none,
                                        facts.manufacturer ? std::string_view(*facts.manufacturer) : none);
    if (salesStrength(evidence).value_or(0) >= strongSales) {
        const int month = static_cast<int>(*evidence.peakMonth);
        setPeak(out, SeasonSource::Sales, month, daysToMonth(today, month));
    } else if (evidence.indexPeakMonth && evidence.peakIndex.value_or(0) >= strongIndex) {
        const int month = static_cast<int>(*evidence.indexPeakMonth);
        setPeak(out, SeasonSource::PriceIndex, month, daysToMonth(today, month));
    } else if (const auto months =
                   out.seasonClass ? history::sellingMonths(*out.seasonClass) : std::nullopt) {
        const int month = nextSellingMonth(*months, today.month);
        setPeak(out, SeasonSource::Keywords, month, daysToMonth(today, month));
    }
}

void archetype(const Facts& facts, Derived& out)
{
    constexpr double worthWaiting = 1.30;
    const double strength =
        out.seasonSource == SeasonSource::Sales        ? salesStrength(facts.evidence).value_or(0)
        : out.seasonSource == SeasonSource::PriceIndex ? facts.evidence.peakIndex.value_or(0)
                                                       : 0.0;
    if (strength >= worthWaiting && out.daysToPeak && *out.daysToPeak >= 30 && *out.daysToPeak <= 210)
        out.archetype = Archetype::Hold;
    else if (facts.rankDrops30.value_or(0) >= 1 || facts.rankDrops365.value_or(0) >= 4)
        out.archetype = Archetype::Flip;
}

void evidenceGrade(const Facts& facts, UtcDate today, Derived& out)
{
    if (!out.saleSource)
        return;
    if (*out.saleSource != SaleSource::Sales && *out.saleSource != SaleSource::FewSales) {
        out.grade = EvidenceGrade::D;
        return;
    }
    const history::Evidence& evidence = facts.evidence;
    const std::int64_t sales = evidence.usedSales.value_or(0);
    const double spread = evidence.dispersion.value_or(0);
    const bool recent = evidence.recentSaleAt &&
                        toTime(today).seconds - evidence.recentSaleAt->seconds <= 365 * secondsPerDay;
    out.grade = EvidenceGrade::C;
    if (sales >= 10 && recent && evidence.yearSales.value_or(0) >= 4 && spread <= 0.35)
        out.grade = EvidenceGrade::A;
    else if (sales >= 5 && recent && spread <= 0.60)
        out.grade = EvidenceGrade::B;
}

void offerTrends(const Facts& facts, Derived& out)
{
    out.usedOffersTrend = trendOf(facts.usedOffers, facts.usedOffersAvg, 0.9, 1.1);
    out.newOffersTrend = trendOf(facts.newOffers, facts.newOffersAvg, 0.9, 1.4);
}

std::optional<double> wilsonPercent(double ratingPercent, std::int64_t count)
{
    if (count <= 0)
        return std::nullopt;
    constexpr double z = 1.96;
    const auto n = static_cast<double>(count);
    const double p = std::floor(ratingPercent / 100.0 * n) / n;
    const double centre = p + z * z / (2 * n);
    const double margin = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return 100.0 * (centre - margin) / (1 + z * z / n);
}

void trust(const Facts& facts, Derived& out)
{
    const history::Evidence& evidence = facts.evidence;
    if (evidence.usedSales && evidence.usedDrops && *evidence.usedDrops > 0)
        out.dealTrust =
            100.0 * static_cast<double>(*evidence.usedSales) / static_cast<double>(*evidence.usedDrops);
    if (out.sellerId && facts.seller.rating && facts.seller.ratingCount)
        out.sellerTrust = wilsonPercent(*facts.seller.rating, *facts.seller.ratingCount);
}

std::int64_t riskFlags(std::string_view title, std::string_view edition, std::string_view binding)
{
    const Words words({title, edition, binding});
    std::int64_t flags = 0;
    const auto flag = [&](RiskFlag risk, std::initializer_list<std::string_view> phrases) {
        if (words.hasAny(phrases))
            flags |= static_cast<std::int64_t>(risk);
    };
    flag(RiskFlag::AccessCode,
         {" access code ", " access codes ", " access card ", " access kit ", " printed access ",
          " online access ", " student access ", " mylab ", " mindtap ", " webassign "});
    flag(RiskFlag::LooseLeaf,
         {" loose leaf ", " looseleaf ", " unbound ", " binder ready ", " three hole punched "});
    flag(RiskFlag::International,
         {" international edition ", " international student edition ", " global edition ",
          " international economy edition ", " indian edition ", " asian edition "});
    flag(RiskFlag::Instructor,
         {" instructor ", " instructors ", " teacher edition ", " teachers edition ", " teacher s edition ",
          " annotated edition ", " examination copy ", " review copy "});
    flag(RiskFlag::Custom, {" custom edition ", " custom version ", " custom publication ",
                            " custom publishing ", " customized for ", " custom for "});
    flag(RiskFlag::Workbook, {" workbook ", " lab manual ", " laboratory manual ", " activity book "});
    flag(RiskFlag::Set, {" boxed set ", " box set ", " book set ", " volume set ", " vol set ",
                         " complete set ", " set of "});
    flag(RiskFlag::LargePrint, {" large print ", " large type "});
    flag(RiskFlag::AudioOrDisc, {" audio cd ", " cd rom ", " audiobook ", " audio cassette ", " dvd "});
    flag(RiskFlag::ExLibrary, {" ex library ", " library binding "});
    return flags;
}

} // namespace arb::deals::derivation
