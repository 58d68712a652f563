#pragma once

#include <algorithm>
#include <cstdint>

namespace arb::sync {

/// What one unit of a request costs, learned from the answers: Keepa charges for what it found, after the work.
class CostModel
{
public:
    explicit CostModel(double prior) : m_mean(prior) {}

    /// `units` ASINs, pages or sellers cost `tokens`.
    void learn(std::int64_t units, std::int64_t tokens)
    {
        if (units <= 0 || tokens < 0)
            return;
        const double weight = std::min(0.5, 0.05 * static_cast<double>(units));
        m_mean += weight * (static_cast<double>(tokens) / static_cast<double>(units) - m_mean);
    }

    /// Tokens expected for `units`, rounded up, at least 1.
    [[nodiscard]] std::int64_t estimate(std::int64_t units) const
    {
        const double tokens = m_mean * static_cast<double>(units);
        return std::max<std::int64_t>(1, static_cast<std::int64_t>(tokens + 0.999));
    }

    /// How many units fit into `tokens`: at least one, so that something can always start.
    [[nodiscard]] std::int64_t fitting(std::int64_t tokens, std::int64_t most) const
    {
        const double units = static_cast<double>(tokens) / std::max(m_mean, 0.01);
        return std::clamp<std::int64_t>(static_cast<std::int64_t>(units), 1, most);
    }

private:
    double m_mean;
};

} // namespace arb::sync
