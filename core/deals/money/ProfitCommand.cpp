#include "core/deals/money/ProfitCommand.h"

#include "core/deals/money/Profit.h"
#include "core/deals/money/ProfitAnswer.h"
#include "core/deals/money/ProfitLine.h"
#include "core/deals/money/Solve.h"

#include <QJsonDocument>

#include <algorithm>

namespace arb::deals::money {
namespace {

QJsonObject errorAnswer(const Error& error)
{
    return {{QStringLiteral("error"), error.words},
            {QStringLiteral("field"),
             error.what.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(error.what)}};
}

QJsonObject answerFull(ProfitLine line, const RateCards& cards, const CostSettings& defaults)
{
    const auto card = cards.find(line.marketplace, line.full.date);
    if (!card)
        return profitAnswer({}, {}, card.error().words);
    assumeAbsent(line, **card, defaults);
    const FullInputs& in = line.full;

    SolvedPrices solved{breakEven(**card, in), {}, {}};
    if (line.targetRoi) {
        const Target target{Target::Kind::Roi, *line.targetRoi};
        solved.minList = minList(**card, in, target);
        solved.maxBuy = maxBuy(**card, in, target);
    }
    return profitAnswer(full(**card, in), solved, {});
}

QJsonObject answerClassic(ProfitLine line, const RateCards& cards)
{
    const bool priced = std::ranges::any_of(
        cards.all(), [&](const auto& card) { return card->marketplace == line.marketplace; });
    if (!priced)
        return profitAnswer({}, {}, cards.find(line.marketplace, line.full.date).error().words);
    assumeAbsentClassic(line);
    const ClassicInputs& in = line.classic;

    SolvedPrices solved{classicBreakEven(in), classicMinList(in), {}};
    if (line.targetRoi)
        solved.maxBuy = classicMaxBuy(in, {Target::Kind::Roi, *line.targetRoi});
    else if (in.markup)
        solved.maxBuy = classicMaxBuy(in, {Target::Kind::Margin, *in.markup});
    return profitAnswer(classic(in), solved, {});
}

} // namespace

std::string answerProfitLine(std::string_view jsonLine, const RateCards& cards, UtcDate today,
                             const CostSettings& defaults)
{
    Result<ProfitLine> line = readProfitLine(jsonLine, today);
    QJsonObject answer;
    if (!line)
        answer = errorAnswer(line.error());
    else if (line->profile == CostProfile::Full)
        answer = answerFull(std::move(*line), cards, defaults);
    else
        answer = answerClassic(std::move(*line), cards);
    return QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace arb::deals::money
