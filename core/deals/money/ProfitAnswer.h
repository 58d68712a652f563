#pragma once

#include "core/deals/money/Profit.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace arb::deals::money {

/// The prices that the solvers found for one line.
struct SolvedPrices
{
    std::optional<Cents> breakEven;
    std::optional<Cents> minList;
    std::optional<Cents> maxBuy;
};

/// The answer of one line, by the member names of `agent-arbitrage profit`: money in cents, percentages with
/// two decimals (half up), null for unknown. Where profit is unknown, "reason" says why in words.
[[nodiscard]] QJsonObject profitAnswer(const Breakdown& breakdown, const SolvedPrices& solved,
                                       const QString& reason);

} // namespace arb::deals::money
