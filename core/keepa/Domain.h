#pragma once

#include "core/base/Money.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace arb::keepa {

/// Keepa's marketplace ids (protocol 3.3). 7 (cn) is dropped.
enum class DomainId : std::uint8_t { Us = 1, Uk = 2, De = 3, Fr = 4, Jp = 5, Ca = 6, It = 8, Es = 9, In = 10, Mx = 11, Br = 12 };

struct DomainInfo
{
    DomainId id;
    std::string_view code;   ///< "US"
    std::string_view host;   ///< "amazon.com"
    Currency currency;
    bool deals;              ///< usable with /deal and /seller
};

/// All marketplaces, in the order of their ids.
[[nodiscard]] std::span<const DomainInfo> allDomains();
[[nodiscard]] const DomainInfo& domainInfo(DomainId id);
[[nodiscard]] std::optional<DomainId> domainFromId(std::int64_t id);
[[nodiscard]] std::optional<DomainId> domainFromCode(std::string_view code);

} // namespace arb::keepa
