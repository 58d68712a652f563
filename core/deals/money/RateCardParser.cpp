#include "core/deals/money/RateCard.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace arb::deals::money {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RateCard)
};

/// A place in the JSON and how it is called. Reading goes on after the first error, with zeros, so that the
/// code that builds a card is a plain list of members; the error is looked at once, at the end.
class Reader
{
public:
    Reader(QJsonValue value, QString path, std::optional<Error>& error)
        : m_value(std::move(value)), m_path(std::move(path)), m_error(&error)
    {}

    [[nodiscard]] bool has(QLatin1String name) const { return m_value.toObject().contains(name); }

    [[nodiscard]] Reader operator[](QLatin1String name) const
    {
        const QString path = m_path.isEmpty() ? QString(name) : m_path + QLatin1Char('.') + name;
        Reader member(m_value.toObject().value(name), path, *m_error);
        if (!m_value.isObject())
            fail(Words::tr("An object is expected here."));
        else if (member.m_value.isUndefined())
            member.fail(Words::tr("This member is missing."));
        return member;
    }

    [[nodiscard]] std::vector<Reader> items() const
    {
        std::vector<Reader> readers;
        const QJsonArray array = m_value.toArray();
        if (array.isEmpty())
            fail(Words::tr("A list that is not empty is expected here."));
        for (qsizetype i = 0; i < array.size(); ++i)
            readers.push_back(Reader(array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i), *m_error));
        return readers;
    }

    template <class T, class Make> [[nodiscard]] std::vector<T> list(Make make) const
    {
        std::vector<T> made;
        for (const Reader& item : items())
            made.push_back(make(item));
        return made;
    }

    [[nodiscard]] std::string text() const
    {
        if (m_value.toString().isEmpty())
            fail(Words::tr("A text is expected here."));
        return m_value.toString().toStdString();
    }

    [[nodiscard]] double number(double from, double to) const
    {
        const double number = m_value.toDouble();
        if (!m_value.isDouble() || number < from || number > to) {
            fail(Words::tr("A number from %1 to %2 is expected here.").arg(from).arg(to));
            return from;
        }
        return number;
    }

    [[nodiscard]] std::int64_t integer(std::int64_t from, std::int64_t to) const
    {
        const double number = m_value.toDouble();
        if (!m_value.isDouble() || std::floor(number) != number || number < static_cast<double>(from) ||
            number > static_cast<double>(to)) {
            fail(Words::tr("A whole number from %1 to %2 is expected here.").arg(from).arg(to));
            return from;
        }
        return static_cast<std::int64_t>(number);
    }

    [[nodiscard]] bool boolean() const
    {
        if (!m_value.isBool())
            fail(Words::tr("true or false is expected here."));
        return m_value.toBool();
    }

    [[nodiscard]] UtcDate date() const
    {
        const QDate date = QDate::fromString(m_value.toString(), Qt::ISODate);
        if (!date.isValid())
            fail(Words::tr("A date such as 2026-01-15 is expected here."));
        return {date.year(), date.month(), date.day()};
    }

    [[nodiscard]] Cents cents() const { return integer(0, 100'000'000); }
    [[nodiscard]] CentRate rate() const { return CentRate::of(number(0, 100'000)); }
    [[nodiscard]] Percent percent() const { return Percent::of(number(0, 100)); }
    [[nodiscard]] Weight ounces() const { return Weight::ofOunces(number(0.001, 16'000)); }
    [[nodiscard]] Length inches() const { return Length::ofInches(number(0.001, 1'000)); }

    [[nodiscard]] Provenance provenance() const
    {
        const std::string grade = (*this)[QLatin1String("grade")].text();
        if (grade != "A" && grade != "B" && grade != "C" && grade != "D")
            (*this)[QLatin1String("grade")].fail(Words::tr("A, B, C or D is expected here."));
        return {(*this)[QLatin1String("source")].text(), grade.empty() ? 'D' : grade.front()};
    }

    void fail(const QString& why) const
    {
        if (!*m_error)
            *m_error = Error{
                ErrorKind::Malformed, m_path, why, Words::tr("Correct the rate card, or remove it."), {}};
    }

private:
    QJsonValue m_value;
    QString m_path;
    std::optional<Error>* m_error;
};

QLatin1String operator""_m(const char* text, std::size_t size)
{
    return QLatin1String(text, static_cast<int>(size));
}

/// Tables are looked up by the first row that fits, so their keys have to rise.
template <class T, class Key> void requireRising(const Reader& reader, const std::vector<T>& rows, Key key)
{
    if (std::ranges::adjacent_find(rows, std::greater_equal<>(), key) != rows.end())
        reader.fail(Words::tr("The rows are expected in rising order."));
}

ReferralTier readReferralTier(const Reader& reader)
{
    ReferralTier tier;
    if (reader.has("up_to"_m))
        tier.upTo = reader["up_to"_m].cents();
    tier.percent = reader["pct"_m].percent();
    return tier;
}

CategoryRule readCategory(const Reader& reader)
{
    CategoryRule rule;
    rule.media = reader["media"_m].boolean();
    rule.minimum = reader["minimum"_m].cents();
    const std::string split = reader["split"_m].text();
    if (split != "whole_price" && split != "part_above")
        reader["split"_m].fail(Words::tr("whole_price or part_above is expected here."));
    rule.split = split == "part_above" ? ReferralSplit::PartAbove : ReferralSplit::WholePrice;
    rule.tiers = reader["tiers"_m].list<ReferralTier>(readReferralTier);
    for (std::size_t i = 0; i < rule.tiers.size(); ++i) {
        const bool last = i + 1 == rule.tiers.size();
        if (last == rule.tiers[i].upTo.has_value() ||
            (i > 0 && !last && *rule.tiers[i].upTo <= *rule.tiers[i - 1].upTo))
            reader["tiers"_m].fail(
                Words::tr("Rising limits 'up_to' are expected, and none in the last row."));
    }
    return rule;
}

void readReferral(const Reader& reader, RateCard& card)
{
    card.referralFrom = reader.provenance();
    const Reader categories = reader["categories"_m];
    for (std::size_t i = 0; i < categoryCount; ++i) {
        const std::string_view id = categoryId(static_cast<Category>(i));
        const QLatin1String name(id.data(), static_cast<int>(id.size()));
        if (categories.has(name))
            card.categories[i] = readCategory(categories[name]);
    }
    if (!card.rule(Category::Books))
        categories["books"_m].fail(Words::tr("This member is missing."));
}

std::vector<Cents> readBandFees(const Reader& reader, std::size_t bands)
{
    std::vector<Cents> fees = reader.list<Cents>([](const Reader& item) { return item.cents(); });
    if (fees.size() != bands) {
        reader.fail(Words::tr("One amount for each of the %1 price bands is expected here.").arg(bands));
        fees.resize(bands);
    }
    return fees;
}

SizeTier readTierId(const Reader& reader)
{
    const auto tier = sizeTierFromId(reader.text());
    if (!tier)
        reader.fail(Words::tr("A size tier such as small_standard is expected here."));
    return tier.value_or(SizeTier::SmallStandard);
}

TierRule readTier(const Reader& reader, std::size_t bands)
{
    TierRule rule;
    rule.tier = readTierId(reader["tier"_m]);
    rule.maxWeight = reader["max_oz"_m].ounces();
    const std::vector<Length> sides =
        reader["max_in"_m].list<Length>([](const Reader& item) { return item.inches(); });
    if (sides.size() == rule.maxSides.size())
        std::ranges::copy(sides, rule.maxSides.begin());
    if (sides.size() != rule.maxSides.size() || !std::ranges::is_sorted(sides, std::greater<>()))
        reader["max_in"_m].fail(Words::tr("Three lengths are expected, the longest first."));
    if (reader.has("max_length_plus_girth_in"_m))
        rule.maxLengthPlusGirth = reader["max_length_plus_girth_in"_m].inches();
    rule.usesDimWeight = reader["uses_dim_weight"_m].boolean();
    rule.steps = reader["steps"_m].list<WeightStep>([&](const Reader& step) {
        return WeightStep{step["up_to_oz"_m].ounces(), readBandFees(step["fee"_m], bands)};
    });
    requireRising(reader["steps"_m], rule.steps, &WeightStep::upTo);
    if (reader.has("above"_m)) {
        const Reader above = reader["above"_m];
        rule.above = WeightIncrement{readBandFees(above["fee"_m], bands), above["per_oz"_m].ounces(),
                                     above["increment"_m].cents()};
    }
    return rule;
}

FulfilmentTable readFulfilment(const Reader& reader)
{
    FulfilmentTable table;
    table.from = reader.provenance();
    table.bandStarts =
        reader["price_bands_from"_m].list<Cents>([](const Reader& item) { return item.cents(); });
    if (table.bandStarts.empty() || table.bandStarts.front() != 0)
        reader["price_bands_from"_m].fail(Words::tr("The first price band is expected to start at 0."));
    requireRising(reader["price_bands_from"_m], table.bandStarts, std::identity());
    table.dimDivisor = static_cast<int>(reader["dim_divisor"_m].integer(1, 10'000));
    table.tiers = reader["tiers"_m].list<TierRule>(
        [&](const Reader& item) { return readTier(item, table.bandStarts.size()); });
    requireRising(reader["tiers"_m], table.tiers, &TierRule::tier);
    return table;
}

DateWindow readWindow(const Reader& reader)
{
    DateWindow window{reader["from"_m].date(), {}};
    if (reader.has("to"_m))
        window.last = reader["to"_m].date();
    if (window.last && *window.last < window.first)
        reader["to"_m].fail(Words::tr("The last day is expected to be on or after the first."));
    return window;
}

/// A card may have no window of a kind; then the list is left out or empty.
template <class T, class Make> std::vector<T> readWindows(const Reader& reader, Make make)
{
    return reader.has("windows"_m) ? reader["windows"_m].list<T>(make) : std::vector<T>{};
}

void readStorage(const Reader& root, RateCard& card)
{
    const Reader storage = root["storage"_m];
    card.storageFrom = storage.provenance();
    const auto rates =
        storage["per_cuft_month"_m].list<CentRate>([](const Reader& item) { return item.rate(); });
    if (rates.size() == card.storagePerCubicFoot.size())
        std::ranges::copy(rates, card.storagePerCubicFoot.begin());
    else
        storage["per_cuft_month"_m].fail(Words::tr("Twelve rates are expected, January first."));

    const Reader aged = root["aged"_m];
    card.agedFrom = aged.provenance();
    card.aged = aged["steps"_m].list<AgedStep>([](const Reader& step) {
        return AgedStep{static_cast<int>(step["from_day"_m].integer(1, 10'000)), step["per_cuft"_m].rate(),
                        step["per_unit"_m].cents()};
    });
    requireRising(aged["steps"_m], card.aged, &AgedStep::fromDay);
}

void readPlacement(const Reader& reader, RateCard& card)
{
    card.placementFrom = reader.provenance();
    card.placement = reader["steps"_m].list<PlacementStep>([](const Reader& step) {
        return PlacementStep{readTierId(step["tier"_m]), step["up_to_oz"_m].ounces(),
                             step["minimal"_m].cents(), step["partial"_m].cents()};
    });
    requireRising(reader["steps"_m], card.placement,
                  [](const PlacementStep& step) { return std::pair(step.tier, step.upTo); });
}

Currency readCurrency(const Reader& reader)
{
    const std::string code = reader.text();
    for (const Currency currency : {Currency::Usd, Currency::Gbp, Currency::Eur, Currency::Jpy, Currency::Cad,
                                    Currency::Inr, Currency::Mxn, Currency::Brl}) {
        if (currencyCode(currency) == code)
            return currency;
    }
    reader.fail(Words::tr("A currency such as USD is expected here."));
    return Currency::Usd;
}

RateCard readCard(const Reader& root)
{
    RateCard card;
    card.marketplace = root["marketplace"_m].text();
    card.currency = readCurrency(root["currency"_m]);
    card.version = root["version"_m].text();
    card.effectiveFrom = root["effective_from"_m].date();
    readReferral(root["referral"_m], card);
    card.closingFrom = root["closing"_m].provenance();
    card.closingFee = root["closing"_m]["fee"_m].cents();
    card.planFrom = root["individual_plan"_m].provenance();
    card.individualPerItem = root["individual_plan"_m]["per_item"_m].cents();
    card.fulfilment = readFulfilment(root["fba"_m]);
    card.surchargesFrom = root["surcharges"_m].provenance();
    card.surcharges = readWindows<Surcharge>(root["surcharges"_m], [](const Reader& item) {
        return Surcharge{readWindow(item), item["pct"_m].percent()};
    });
    card.peaksFrom = root["peaks"_m].provenance();
    card.peaks = readWindows<Peak>(root["peaks"_m], [](const Reader& item) {
        return Peak{readWindow(item), item["per_unit"_m].cents()};
    });
    readStorage(root, card);
    readPlacement(root["placement"_m], card);
    card.assumptionsFrom = root["assumptions"_m].provenance();
    card.inboundPerPound = root["assumptions"_m]["inbound_per_lb"_m].rate();
    card.returns = root["assumptions"_m]["returns_pct"_m].percent();
    card.refundFrom = root["refund_administration"_m].provenance();
    card.refundOfReferral = root["refund_administration"_m]["pct_of_referral"_m].percent();
    card.refundAtMost = root["refund_administration"_m]["at_most"_m].cents();
    return card;
}

constexpr std::array<std::string_view, 4> tierIds{"small_standard", "large_standard", "small_bulky",
                                                  "large_bulky"};

} // namespace

std::string_view sizeTierId(SizeTier tier) { return tierIds[static_cast<std::size_t>(tier)]; }

std::optional<SizeTier> sizeTierFromId(std::string_view id)
{
    const auto found = std::ranges::find(tierIds, id);
    if (found == tierIds.end())
        return std::nullopt;
    return static_cast<SizeTier>(found - tierIds.begin());
}

Result<RateCard> RateCard::parse(const QByteArray& json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    std::optional<Error> error;
    if (syntax.error != QJsonParseError::NoError) {
        return failure({ErrorKind::Malformed,
                        QStringLiteral("byte %1").arg(syntax.offset),
                        Words::tr("The rate card is not JSON: %1.").arg(syntax.errorString()),
                        Words::tr("Correct the rate card, or remove it."),
                        {}});
    }
    const Reader root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {},
                      error);
    RateCard card = readCard(root);
    if (error)
        return failure(*error);
    card.fingerprint = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().toStdString();
    return card;
}

} // namespace arb::deals::money
