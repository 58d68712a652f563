#pragma once

#include "core/deals/history/Evidence.h"
#include "core/deals/history/SaleInference.h"

#include <optional>
#include <vector>

namespace arb::deals::history {

/// What inferred sales say of the price in season (deals.md section 4).
struct SalePrice
{
    std::int64_t listAt = 0;
    ListBasis basis = ListBasis::Sparse;
    std::int64_t sales = 0; ///< behind listAt
    std::optional<int> peakMonth;
    std::optional<int> troughMonth;
    std::optional<std::int64_t> troughPrice;
};

/// One or two sales: their median. Three or more: the months are pooled over the years; the peak is the month
/// with the highest median among those with two sales at least, and only if that is not below the median of
/// all sales. Its price is its most frequent one if half of its sales had it (smallest on ties), else its
/// median. Without such a month: the median of all sales, and no season is claimed from single sales. Nothing
/// for no sales. Equal medians: the earlier month.
[[nodiscard]] std::optional<SalePrice> salePrice(const std::vector<Sale>& sales);

} // namespace arb::deals::history
