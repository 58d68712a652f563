#pragma once

#include "core/keepa/Condition.h"
#include "core/keepa/History.h"

#include <cstdint>
#include <optional>
#include <string>

namespace arb::keepa {

/// One marketplace offer of a product, live or historical (protocol 5.5).
struct Offer
{
    std::optional<std::int64_t> offerId; ///< stable per product; not the position in the list
    std::optional<KeepaTime> lastSeen;
    std::string sellerId;
    Condition condition = Condition::Unknown;
    std::string conditionComment;
    std::optional<std::int64_t> price; ///< newest item price, without shipping
    std::optional<std::int64_t>
        shipping;   ///< newest shipping; 0 = free; nothing: unknown or not shippable, never free
    History prices; ///< offerCSV; values are landed where shipping is known
    std::optional<std::int64_t> stock; ///< newest entry of stockCSV (with stock=1)
    std::optional<KeepaTime> lastStockUpdate;
    std::optional<int> minOrderQuantity;
    std::optional<std::int64_t> coupon; ///< positive: absolute; negative: percent
    bool isFba = false;
    bool isPrime = false;
    bool isAmazon = false;
    bool isWarehouseDeal = false;
    bool isShippable = false;
    bool isPreorder = false;
    bool isMap = false;
    bool isAddonItem = false;
    bool isPrimeExclusive = false;
    bool isScam = false;
    bool shipsFromChina = false;

    /// Price plus shipping; nothing where one of both is unknown.
    [[nodiscard]] std::optional<std::int64_t> landed() const
    {
        return price && shipping ? std::optional{*price + *shipping} : std::nullopt;
    }
};

} // namespace arb::keepa
