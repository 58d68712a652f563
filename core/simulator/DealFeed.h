#pragma once

#include "core/simulator/Market.h"
#include "core/simulator/Product.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace arb::simulator {

/// The order in which Keepa looked at products: what a query must evaluate again. Old entries are forgotten.
class LookLog
{
public:
    explicit LookLog(std::size_t products) : m_limit(4 * products + 64) {}

    void add(std::uint32_t product);
    /// The position after the newest entry.
    [[nodiscard]] std::uint64_t end() const { return m_first + m_entries.size(); }
    /// Whether all entries from `position` on are still there.
    [[nodiscard]] bool reaches(std::uint64_t position) const { return position >= m_first; }
    [[nodiscard]] std::uint32_t at(std::uint64_t position) const { return m_entries[position - m_first]; }

private:
    std::size_t m_limit;
    std::uint64_t m_first = 0;
    std::vector<std::uint32_t> m_entries;
};

/// Answers deal queries over the products. A query that was asked before costs only what Keepa looked at
/// since; a page that was asked within 120 s costs nothing.
class DealFeed
{
public:
    DealFeed(const std::vector<Product>& products, const std::vector<std::int32_t>& lastUpdates,
             const LookLog& looks, Minutes feedLimit);

    [[nodiscard]] std::shared_ptr<const DealPage> page(const keepa::DealQuery& query, int page,
                                                       UtcMillis now);

private:
    struct Cached
    {
        UtcMillis computed{};
        std::shared_ptr<const DealPage> page;
    };
    struct Watched
    {
        keepa::DealQuery query;
        std::uint64_t seen = 0; ///< position in the look log
        bool evaluated = false;
        UtcMillis asked{};
        std::vector<std::uint32_t> order;  ///< all that match in any category, as the answer orders them
        std::vector<std::int64_t> keys;    ///< by product
        std::vector<std::uint8_t> wanted;  ///< by product: matches in a wanted category
        std::vector<std::uint8_t> changed; ///< scratch, by product
        std::map<int, Cached> pages;
    };

    [[nodiscard]] Watched& watched(const keepa::DealQuery& query, UtcMillis now);
    void update(Watched& watched) const;
    void evaluateAll(Watched& watched) const;
    void evaluateChanged(Watched& watched) const;
    void evaluate(Watched& watched, std::uint32_t product) const;
    [[nodiscard]] std::shared_ptr<const DealPage> compose(const Watched& watched, int page, UtcMillis now);
    void forgetOld(UtcMillis now);

    const std::vector<Product>& m_products;
    const std::vector<std::int32_t>& m_lastUpdates;
    const LookLog& m_looks;
    std::int32_t m_feedLimit;
    std::vector<std::uint8_t>
        m_genres; ///< by product: beside the products, which are too big to leaf through
    std::vector<DealText> m_texts;
    std::vector<std::unique_ptr<Watched>> m_watched;
};

} // namespace arb::simulator
