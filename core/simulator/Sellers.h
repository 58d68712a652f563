#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace arb::simulator {

/// Somebody who sells on the market.
struct Seller
{
    std::string id; ///< as Amazon's: "A" and 13 letters or digits
    std::string name;
    int positivePercent = 0; ///< lifetime; negative means too new to be rated
    int ratings = 0;
    bool fba = false;
    bool fromChina = false;
};

/// The market's sellers. The first one is Amazon itself.
class Sellers
{
public:
    static constexpr std::uint16_t amazon = 0;

    explicit Sellers(std::uint64_t seed);

    [[nodiscard]] const Seller& operator[](std::uint16_t number) const { return m_sellers[number]; }
    [[nodiscard]] std::uint16_t count() const { return static_cast<std::uint16_t>(m_sellers.size()); }
    [[nodiscard]] std::optional<std::uint16_t> find(std::string_view id) const;

private:
    std::vector<Seller> m_sellers;
    std::unordered_map<std::string, std::uint16_t> m_byId;
};

} // namespace arb::simulator
