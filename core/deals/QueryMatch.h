#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace arb::keepa {
struct Deal;
struct DealQuery;
struct Product;
} // namespace arb::keepa

namespace arb::deals {

struct Facts;

/// The condition of the query that a product does not meet.
enum class MismatchCode : std::uint8_t {
    CurrentRange = 1, ///< the price is outside the query's range, or there is no such offer any more
    SalesRankRange,
    MinRating,
    DeltaRange,        ///< the drop against the average, absolute
    DeltaPercentRange, ///< the same in percent of the average
    DeltaLastRange,
    Category,
    Title,
    AmazonOffer,
    Lowest,    ///< not at its low any more
    Attribute, ///< binding, author, ... of the query's lists
    Withdrawn, ///< Keepa has no data for the ASIN any more
};

/// Why a product does not belong to the query's results.
struct Mismatch
{
    MismatchCode code;
    QString words; ///< "used price 52.10 above your 45.00"
};

/// What a local check of a query says. `mismatch` unset with `undecided` true: nothing contradicts the query,
/// but some condition could not be checked.
struct MatchResult
{
    std::optional<Mismatch> mismatch;
    bool undecided = false;
};

/// Evaluates the query's conditions on a product look-up: current values from its stats, deltas against the
/// time-weighted average of the query's window from csv where the history came along (protocol 4.5), else
/// from the stats. Unknown is not a mismatch.
[[nodiscard]] MatchResult match(const keepa::DealQuery& query, const keepa::Product& product);

/// The same for a deal object.
[[nodiscard]] MatchResult match(const keepa::DealQuery& query, const keepa::Deal& deal);

/// The same for what the database knows of a row, for a changed query: only price types that are kept as
/// facts decide.
[[nodiscard]] MatchResult match(const keepa::DealQuery& query, const Facts& facts);

[[nodiscard]] inline std::optional<Mismatch> mismatch(const keepa::DealQuery& query,
                                                      const keepa::Product& product)
{
    return match(query, product).mismatch;
}
[[nodiscard]] inline std::optional<Mismatch> mismatch(const keepa::DealQuery& query, const keepa::Deal& deal)
{
    return match(query, deal).mismatch;
}
[[nodiscard]] inline std::optional<Mismatch> mismatch(const keepa::DealQuery& query, const Facts& facts)
{
    return match(query, facts).mismatch;
}

/// 100 * (average - current) / average as Keepa rounds and clamps it (protocol 4.5). `average` is positive.
[[nodiscard]] std::int64_t deltaPercent(std::int64_t average, std::int64_t current);

/// Stable lower-case name of a code for the journal ("current_range").
[[nodiscard]] std::string mismatchName(MismatchCode code);

} // namespace arb::deals
