#pragma once

#include "core/simulator/Product.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace arb::simulator {

inline constexpr std::size_t dateRangeCount = 4;

/// The numbers of a deal by protocol 4.4 and 4.5, from a product's histories as of Keepa's last look.
class DealValues
{
public:
    explicit DealValues(const Product& product) : m_product(product) {}

    /// Time-weighted mean over the window of `range`, rounded; -1 without an offer in it, -2 if there never
    /// was one.
    [[nodiscard]] std::int32_t average(std::size_t range, std::size_t type) const;

    struct Delta
    {
        std::int32_t absolute = 0; ///< positive: below the average
        std::int32_t percent = 0;  ///< -1000..99
    };
    /// The difference to the average; of some types to another type's average.
    [[nodiscard]] Delta delta(std::size_t range, std::size_t type) const;
    /// The same where `average(range, type)` is known already.
    [[nodiscard]] Delta delta(std::size_t range, std::size_t type, std::int32_t average) const;

    /// Value before the latest look minus current; 0 unless it changed at that very look.
    [[nodiscard]] std::int32_t deltaLast(std::size_t type) const;
    /// Out of stock and back within the last day.
    [[nodiscard]] bool backInStock(std::size_t type) const;
    /// Went out of stock within the last day.
    [[nodiscard]] bool wentOutOfStock(std::size_t type) const;
    /// Keepa minute; -1 if the type never had data.
    [[nodiscard]] std::int32_t since(std::size_t type) const;
    /// The lowest and highest value ever, or of the last `minutes`; nothing without one.
    struct Extremes
    {
        std::int32_t lowest = 0;
        std::int32_t highest = 0;
    };
    [[nodiscard]] std::optional<Extremes> extremes(std::size_t type, std::int32_t minutes) const;

private:
    const Product& m_product;
};

} // namespace arb::simulator
