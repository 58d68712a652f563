#include "core/deals/money/ProfitAnswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace arb::deals::money {
namespace {

QJsonValue amount(std::optional<Cents> cents)
{
    return cents ? QJsonValue(static_cast<qint64>(*cents)) : QJsonValue(QJsonValue::Null);
}

QJsonValue percentage(std::optional<std::int64_t> basisPoints)
{
    return basisPoints ? QJsonValue(static_cast<double>(*basisPoints) / 100.0) : QJsonValue(QJsonValue::Null);
}

QStringList names(InputSet inputs)
{
    QStringList names;
    for (const Input input : inputs.items()) {
        const std::string_view name = inputName(input);
        names.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    }
    return names;
}

} // namespace

QJsonObject profitAnswer(const Breakdown& breakdown, const SolvedPrices& solved, const QString& reason)
{
    QJsonObject answer{
        {QStringLiteral("fba_fee"), amount(breakdown.fbaFee)},
        {QStringLiteral("referral_fee"), amount(breakdown.referralFee)},
        {QStringLiteral("closing_fee"), amount(breakdown.closingFee)},
        {QStringLiteral("per_item_fee"), amount(breakdown.perItemFee)},
        {QStringLiteral("storage"), amount(breakdown.hold)},
        {QStringLiteral("returns"), amount(breakdown.returns)},
        {QStringLiteral("all_in"), amount(breakdown.allIn)},
        {QStringLiteral("profit"), amount(breakdown.profit)},
        {QStringLiteral("roi_pct"), percentage(breakdown.roiBasisPoints)},
        {QStringLiteral("margin_pct"), percentage(breakdown.marginBasisPoints)},
        {QStringLiteral("break_even"), amount(solved.breakEven)},
        {QStringLiteral("min_list"), amount(solved.minList)},
        {QStringLiteral("max_buy"), amount(solved.maxBuy)},
        {QStringLiteral("rate_card"), breakdown.rateCard.empty()
                                          ? QJsonValue(QJsonValue::Null)
                                          : QString::fromStdString(breakdown.rateCard)},
        {QStringLiteral("assumed"), QJsonArray::fromStringList(names(breakdown.assumed))},
    };
    if (!reason.isEmpty())
        answer.insert(QStringLiteral("reason"), reason);
    else if (!breakdown.unknown.empty())
        answer.insert(QStringLiteral("reason"),
                      QCoreApplication::translate("ProfitAnswer", "Profit is unknown without: %1.")
                          .arg(names(breakdown.unknown).join(QStringLiteral(", "))));
    return answer;
}

} // namespace arb::deals::money
