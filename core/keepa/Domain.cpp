#include "core/keepa/Domain.h"

#include <algorithm>
#include <array>

namespace arb::keepa {

namespace {
constexpr std::array domains{
    DomainInfo{DomainId::Us, "US", "amazon.com", Currency::Usd, true},
    DomainInfo{DomainId::Uk, "UK", "amazon.co.uk", Currency::Gbp, true},
    DomainInfo{DomainId::De, "DE", "amazon.de", Currency::Eur, true},
    DomainInfo{DomainId::Fr, "FR", "amazon.fr", Currency::Eur, true},
    DomainInfo{DomainId::Jp, "JP", "amazon.co.jp", Currency::Jpy, true},
    DomainInfo{DomainId::Ca, "CA", "amazon.ca", Currency::Cad, true},
    DomainInfo{DomainId::It, "IT", "amazon.it", Currency::Eur, true},
    DomainInfo{DomainId::Es, "ES", "amazon.es", Currency::Eur, true},
    DomainInfo{DomainId::In, "IN", "amazon.in", Currency::Inr, true},
    DomainInfo{DomainId::Mx, "MX", "amazon.com.mx", Currency::Mxn, true},
    DomainInfo{DomainId::Br, "BR", "amazon.com.br", Currency::Brl, false},
};
} // namespace

std::span<const DomainInfo> allDomains() { return domains; }

const DomainInfo& domainInfo(DomainId id)
{
    return *std::ranges::find(domains, id, &DomainInfo::id);
}

std::optional<DomainId> domainFromId(std::int64_t id)
{
    for (const DomainInfo& domain : domains)
        if (static_cast<std::int64_t>(domain.id) == id)
            return domain.id;
    return std::nullopt;
}

std::optional<DomainId> domainFromCode(std::string_view code)
{
    const auto found = std::ranges::find(domains, code, &DomainInfo::code);
    return found == domains.end() ? std::nullopt : std::optional{found->id};
}

} // namespace arb::keepa
