#pragma once

#include "core/keepa/History.h"

#include <cstdint>
#include <vector>

namespace arb::deals::history {

/// A copy that seems to have been sold.
struct Sale
{
    keepa::KeepaTime at;
    std::int64_t price = 0; ///< item price, smallest currency unit

    friend bool operator==(const Sale&, const Sale&) = default;
};

/// What the histories of one class of offers (used, new) say.
struct Inference
{
    std::int64_t drops = 0;    ///< times the number of offers fell
    std::vector<Sale> sales;   ///< confirmed and in line, by time
    std::int64_t outliers = 0; ///< confirmed, priced out of line, left out
};

/// The rank drops of a product. Each stands for one sale, so each confirms at most one drop of offers: use
/// one of these for all classes, the most important class first.
class RankDrops
{
public:
    explicit RankDrops(const keepa::History& rank);

    /// Whether the rank tells of a sale around a drop of offers at `time`. First rule: the rank falls within
    /// 240 hours. Second, for sparse histories: the first rank of the next 30 days is below the last one
    /// known before. Unknown ranks (-1) never confirm, neither as a drop nor as a level. A fall counts from 5
    /// % on: that reproduces Keepa's own count of rank drops on the recorded products (2, 6 and 13 a year),
    /// where every decrease would give 2, 10 and 372.
    [[nodiscard]] bool confirm(keepa::KeepaTime time);

private:
    const keepa::History& m_rank;
    std::vector<bool> m_used; ///< parallel to m_rank: this point has confirmed a sale
};

/// Infers sales (deals.md section 3) within three years before `now`: the number of offers fell, and the rank
/// tells of a sale. The price is the last known at or before the drop; where it rises in that very minute,
/// the one before, because the dearer price is the next offer's. A count that becomes unknown is no drop, and
/// a drop by several is one.
[[nodiscard]] Inference inferSales(const keepa::History& price, const keepa::History& count, RankDrops& rank,
                                   keepa::KeepaTime now);

/// Takes prices out of line from `sales`, returns how many. Judged by the logarithm, so that twice and half
/// weigh the same: out of line is further from the median than five robust deviations (MAD) and than a factor
/// of four, without a companion within a quarter of its price in the same month of any year (a season, not an
/// accident). At most a quarter of the sales goes, the furthest first; of fewer than four nothing goes.
std::int64_t removeOutliers(std::vector<Sale>& sales);

} // namespace arb::deals::history
