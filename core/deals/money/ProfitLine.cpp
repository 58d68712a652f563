#include "core/deals/money/ProfitLine.h"

#include "core/deals/money/Profit.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace arb::deals::money {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProfitLine)
};

QLatin1String latin(std::string_view text)
{
    return QLatin1String(text.data(), static_cast<int>(text.size()));
}

/// The members of one line. The first thing wrong is kept; reading goes on.
class Members
{
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] InputSet absent() const { return m_absent; }

    void fail(std::string_view name, const QString& why)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Invalid, QString(latin(name)), why, {}, {}};
    }

    /// The member, or undefined where it is absent.
    [[nodiscard]] QJsonValue take(Input input)
    {
        const QJsonValue value = m_object.value(latin(inputName(input)));
        if (value.isUndefined())
            m_absent.insert(input);
        return value;
    }

    /// Nothing where the member is absent or null.
    [[nodiscard]] std::optional<double> number(std::string_view name, const QJsonValue& value, double from,
                                               double to)
    {
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const double number = value.toDouble();
        if (!value.isDouble() || !(number >= from && number <= to)) {
            fail(name, Words::tr("A number from %1 to %2, or null, is expected.")
                           .arg(QString::number(from, 'g', 12), QString::number(to, 'g', 12)));
            return std::nullopt;
        }
        return number;
    }

    [[nodiscard]] std::optional<std::int64_t> integer(Input input, std::int64_t to)
    {
        const auto found = number(inputName(input), take(input), 0, static_cast<double>(to));
        if (!found)
            return std::nullopt;
        if (std::floor(*found) != *found) {
            fail(inputName(input), Words::tr("A whole number is expected."));
            return std::nullopt;
        }
        return static_cast<std::int64_t>(*found);
    }

    /// Cents, up to a million in whole units.
    [[nodiscard]] std::optional<Cents> cents(Input input) { return integer(input, 100'000'000); }

    [[nodiscard]] std::optional<Percent> percent(Input input, double from, double to)
    {
        const auto found = number(inputName(input), take(input), from, to);
        return found ? std::optional(Percent::of(*found)) : std::nullopt;
    }

    [[nodiscard]] std::optional<CentRate> rate(std::string_view name, const QJsonValue& value)
    {
        const auto found = number(name, value, 0, 100'000);
        return found ? std::optional(CentRate::of(*found)) : std::nullopt;
    }
    [[nodiscard]] std::optional<CentRate> rate(std::string_view name)
    {
        return rate(name, m_object.value(latin(name)));
    }

    [[nodiscard]] bool boolean(Input input)
    {
        const QJsonValue value = take(input);
        if (!value.isUndefined() && !value.isNull() && !value.isBool())
            fail(inputName(input), Words::tr("true or false is expected."));
        return value.toBool();
    }

    /// The text of a member, or nothing where it is absent or null; null counts as absent.
    [[nodiscard]] std::optional<std::string> text(Input input)
    {
        const QJsonValue value = take(input);
        if (value.isUndefined() || value.isNull()) {
            m_absent.insert(input);
            return std::nullopt;
        }
        if (!value.isString())
            fail(inputName(input), Words::tr("A text is expected."));
        return value.toString().toStdString();
    }

    /// Which of the texts stands there, letter case ignored; the first one where there is none.
    [[nodiscard]] std::size_t choice(Input input, std::string_view first, std::string_view second)
    {
        const auto found = text(input);
        if (!found)
            return 0;
        const QString word = QString::fromStdString(*found);
        if (word.compare(latin(second), Qt::CaseInsensitive) == 0)
            return 1;
        if (word.compare(latin(first), Qt::CaseInsensitive) != 0)
            fail(inputName(input),
                 Words::tr("\"%1\" or \"%2\" is expected.").arg(latin(first), latin(second)));
        return 0;
    }

private:
    QJsonObject m_object;
    std::optional<Error> m_error;
    InputSet m_absent;
};

UtcDate readDate(Members& members, UtcDate today)
{
    const auto text = members.text(Input::Date);
    if (!text)
        return today;
    const QDate date = QDate::fromString(QString::fromStdString(*text), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid()) {
        members.fail(inputName(Input::Date), Words::tr("A date such as 2026-11-20 is expected."));
        return today;
    }
    return {date.year(), date.month(), date.day()};
}

Category readCategory(Members& members)
{
    const auto text = members.text(Input::Category);
    if (!text)
        return Category::Books;
    const auto category = categoryFromName(*text);
    if (!category)
        members.fail(
            inputName(Input::Category),
            Words::tr("\"%1\" is no category of the fee schedule.").arg(QString::fromStdString(*text)));
    return category.value_or(Category::Books);
}

std::optional<Weight> readWeight(Members& members)
{
    const auto pounds = members.number(inputName(Input::Weight), members.take(Input::Weight), 0, 10'000);
    if (!pounds)
        return std::nullopt;
    const Weight weight = Weight::ofPounds(*pounds);
    if (weight.microPounds == 0)
        members.fail(inputName(Input::Weight), Words::tr("A weight above 0, or null, is expected."));
    return weight;
}

std::optional<Dimensions> readDimensions(Members& members)
{
    const QJsonValue value = members.take(Input::Dimensions);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const QJsonArray sides = value.toArray();
    const std::string_view name = inputName(Input::Dimensions);
    std::array<Length, 3> lengths{};
    bool known = true;
    if (sides.size() != 3) {
        members.fail(name, Words::tr("Three lengths, [l, w, h], are expected."));
        return std::nullopt;
    }
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const auto inches = members.number(name, sides.at(static_cast<qsizetype>(i)), 0, 1'000);
        known = known && inches;
        lengths[i] = Length::ofInches(inches.value_or(0));
    }
    if (!known)
        return std::nullopt;
    const auto dims = Dimensions::of(lengths[0], lengths[1], lengths[2]);
    if (!dims)
        members.fail(name, Words::tr("Lengths above 0, or null, are expected."));
    return dims;
}

void readShared(Members& members, ProfitLine& line, UtcDate today)
{
    line.marketplace =
        QString::fromStdString(members.text(Input::Marketplace).value_or("US")).toUpper().toStdString();
    line.profile =
        members.choice(Input::Profile, "full", "classic") == 0 ? CostProfile::Full : CostProfile::Classic;
    line.targetRoi = members.percent(Input::TargetRoi, -100, 10'000);
    line.taxExempt = members.boolean(Input::TaxExempt);

    FullInputs& in = line.full;
    in.date = readDate(members, today);
    in.category = readCategory(members);
    in.fulfilment = members.choice(Input::Fulfilment, "FBA", "FBM") == 0 ? Fulfilment::Fba : Fulfilment::Fbm;
    in.plan = members.choice(Input::Plan, "professional", "individual") == 0 ? SellingPlan::Professional
                                                                             : SellingPlan::Individual;
    in.price = members.cents(Input::Price);
    in.item = members.cents(Input::Item);
    in.tax = members.percent(Input::Tax, 0, 100);
    in.prep = members.cents(Input::Prep);
    in.fbaFee = members.cents(Input::FbaFee);
    in.referral = members.percent(Input::Referral, 0, 100);
}

void readFull(Members& members, FullInputs& in)
{
    in.buyerShipping = members.cents(Input::BuyerShipping);
    in.shipping = members.cents(Input::Shipping);
    in.inboundPerPound =
        members.rate(inputName(Input::InboundPerPound), members.take(Input::InboundPerPound));
    in.placement = members.cents(Input::Placement);
    in.postage = members.cents(Input::Postage);
    in.weight = readWeight(members);
    in.dims = readDimensions(members);
    in.returns = members.percent(Input::Returns, 0, 100);
    if (const auto months = members.integer(Input::HoldMonths, maxHoldMonths))
        in.holdMonths = static_cast<int>(*months);
    in.storagePerCubicFoot = members.rate("storage_per_cuft_month");
}

void readClassic(Members& members, ProfitLine& line)
{
    ClassicInputs& in = line.classic;
    const FullInputs& shared = line.full;
    in.price = shared.price;
    in.now = shared.item;
    in.taxExempt = line.taxExempt;
    in.shippingIncluded = members.boolean(Input::ShippingIncluded);
    const auto shipping = members.cents(Input::ShippingDefault);
    const auto markup = members.percent(Input::Markup, -100, 100);
    // Null is unknown; only what is absent keeps the earlier system's default.
    const InputSet absent = members.absent();
    if (!absent.contains(Input::ShippingDefault))
        in.shippingDefault = shipping;
    if (!absent.contains(Input::Markup))
        in.markup = markup;
    if (!absent.contains(Input::Tax))
        in.tax = shared.tax;
    if (!absent.contains(Input::Prep))
        in.prep = shared.prep;
    if (!absent.contains(Input::FbaFee))
        in.fbaFee = shared.fbaFee;
    if (!absent.contains(Input::Referral))
        in.referral = shared.referral;
}

} // namespace

Result<ProfitLine> readProfitLine(std::string_view json, UtcDate today)
{
    QJsonParseError syntax;
    const QByteArray bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return failure({ErrorKind::Invalid,
                        {},
                        Words::tr("The line is not JSON: %1.").arg(syntax.errorString()),
                        {},
                        {}});
    if (!document.isObject())
        return failure({ErrorKind::Invalid, {}, Words::tr("The line is not a JSON object."), {}, {}});

    Members members(document.object());
    ProfitLine line;
    readShared(members, line, today);
    readFull(members, line.full);
    readClassic(members, line);
    line.absent = members.absent();
    if (members.error())
        return failure(*members.error());
    return line;
}

void assumeAbsent(ProfitLine& line, const RateCard& card, const CostSettings& defaults)
{
    FullInputs& in = line.full;
    const auto assume = [&](Input input, auto& place, const auto& value) {
        if (!line.absent.contains(input))
            return;
        place = value;
        in.assumed.insert(input);
    };
    for (const Input input :
         {Input::Marketplace, Input::Date, Input::Profile, Input::Category, Input::Fulfilment, Input::Plan}) {
        if (line.absent.contains(input))
            in.assumed.insert(input);
    }
    assume(Input::Shipping, in.shipping, defaults.shippingDefaultCents);
    assume(Input::Prep, in.prep, defaults.prepCents);
    assume(Input::Returns, in.returns, card.returns);
    assume(Input::TargetRoi, line.targetRoi, Percent::ofBasisPoints(defaults.targetRoiBasisPoints));
    if (line.taxExempt) {
        in.tax = Percent{};
    } else {
        const bool exempt = line.absent.contains(Input::TaxExempt) && defaults.taxExempt;
        assume(Input::Tax, in.tax, Percent::ofBasisPoints(exempt ? 0 : defaults.taxBasisPoints));
    }
    if (in.fulfilment == Fulfilment::Fbm) {
        assume(Input::BuyerShipping, in.buyerShipping, defaults.buyerShippingCents);
        assume(Input::Postage, in.postage, defaults.postageCents + defaults.packingCents);
        return;
    }
    assume(Input::InboundPerPound, in.inboundPerPound, card.inboundPerPound);
    assume(Input::HoldMonths, in.holdMonths, defaults.holdMonths);
    if (const auto placement = defaults.placementCents ? defaults.placementCents : assumedPlacement(card, in))
        assume(Input::Placement, in.placement, *placement);
}

void assumeAbsentClassic(ProfitLine& line)
{
    for (const Input input : {Input::Marketplace, Input::Profile, Input::Prep, Input::FbaFee, Input::Referral,
                              Input::ShippingIncluded, Input::Markup}) {
        if (line.absent.contains(input))
            line.classic.assumed.insert(input);
    }
    if (!line.classic.taxExempt && line.absent.contains(Input::Tax))
        line.classic.assumed.insert(Input::Tax);
    if (!line.classic.shippingIncluded && line.absent.contains(Input::ShippingDefault))
        line.classic.assumed.insert(Input::ShippingDefault);
}

} // namespace arb::deals::money
