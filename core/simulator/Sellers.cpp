#include "core/simulator/Sellers.h"

#include "core/simulator/Random.h"
#include "core/simulator/Words.h"

#include <algorithm>

namespace arb::simulator {

namespace {
constexpr int sellerCount = 420;

Seller invent(Random& random)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    Seller seller;
    seller.id = "A";
    while (seller.id.size() < 14)
        seller.id += letters[random.next() % letters.size()];
    seller.name =
        std::string(random.pick(words::shopNames())) + ' ' + std::string(random.pick(words::shopKinds()));
    seller.fba = random.chance(0.35);
    seller.fromChina = random.chance(0.03);
    if (random.chance(0.04)) {
        seller.positivePercent = -1; // just launched
    } else {
        const double quality = random.unit();
        seller.positivePercent =
            std::clamp(static_cast<int>(100 - 22 * quality * quality * quality), 60, 100);
        seller.ratings = static_cast<int>(random.exponential(1.0) * random.exponential(6000.0)) + 1;
    }
    return seller;
}
} // namespace

Sellers::Sellers(std::uint64_t seed)
{
    Random random(scramble(seed, 0x5E11E5));
    m_sellers.push_back({"ATVPDKIKX0DER", "Amazon.com", 96, 1'500'000, true, false});
    while (m_sellers.size() < sellerCount)
        m_sellers.push_back(invent(random));
    for (std::uint16_t i = 0; i < count(); ++i)
        m_byId.emplace(m_sellers[i].id, i);
}

std::optional<std::uint16_t> Sellers::find(std::string_view id) const
{
    const auto found = m_byId.find(std::string(id));
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

} // namespace arb::simulator
