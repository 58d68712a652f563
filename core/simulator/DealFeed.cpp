#include "core/simulator/DealFeed.h"

#include "core/simulator/Catalogue.h"
#include "core/simulator/DealWriter.h"
#include "core/simulator/JsonWriter.h"
#include "core/simulator/QueryMatch.h"

#include <algorithm>

namespace arb::simulator {

namespace {
constexpr std::int64_t cacheMs = 120'000;
constexpr std::size_t watchedLimit = 12;

struct RootCount
{
    Category root;
    int count = 0;
};

/// Deals by genre, summed up by root category, empty ones left out.
std::vector<RootCount> byRoot(const std::vector<int>& byGenre)
{
    std::vector<RootCount> counts;
    for (std::size_t i = 0; i < byGenre.size(); ++i) {
        const Category& root = genres()[i].root;
        const auto found =
            std::ranges::find(counts, root.id, [](const RootCount& entry) { return entry.root.id; });
        if (found != counts.end())
            found->count += byGenre[i];
        else if (byGenre[i] > 0)
            counts.push_back({root, byGenre[i]});
    }
    return counts;
}

void writeCounts(JsonWriter& json, const std::vector<RootCount>& counts)
{
    json.key("categoryCount").beginArray();
    for (const RootCount& entry : counts)
        json.value(entry.count);
    json.endArray().key("categoryIds").beginArray();
    for (const RootCount& entry : counts)
        json.value(entry.root.id);
    json.endArray().key("categoryNames").beginArray();
    for (const RootCount& entry : counts)
        json.value(entry.root.name);
    json.endArray();
}
} // namespace

void LookLog::add(std::uint32_t product)
{
    if (m_entries.size() >= m_limit) {
        const std::size_t half = m_limit / 2;
        m_entries.erase(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(half));
        m_first += half;
    }
    m_entries.push_back(product);
}

DealFeed::DealFeed(const std::vector<Product>& products, const std::vector<std::int32_t>& lastUpdates,
                   const LookLog& looks, Minutes feedLimit)
    : m_products(products), m_lastUpdates(lastUpdates), m_looks(looks),
      m_feedLimit(static_cast<std::int32_t>(feedLimit.count())), m_texts(products.size())
{
    for (const Product& product : products)
        m_genres.push_back(product.genre);
}

std::shared_ptr<const DealPage> DealFeed::page(const keepa::DealQuery& query, int page, UtcMillis now)
{
    forgetOld(now);
    Watched& mine = watched(query, now);
    Cached& kept = mine.pages[page];
    if (!kept.page) {
        update(mine);
        kept = {now, compose(mine, page, now)};
    }
    return kept.page;
}

DealFeed::Watched& DealFeed::watched(const keepa::DealQuery& query, UtcMillis now)
{
    auto found = std::ranges::find(m_watched, query, [](const auto& entry) { return entry->query; });
    if (found == m_watched.end()) {
        if (m_watched.size() >= watchedLimit)
            m_watched.erase(std::ranges::min_element(m_watched, {}, [](const auto& entry) { return entry->asked; }));
        m_watched.push_back(std::make_unique<Watched>());
        found = m_watched.end() - 1;
        (*found)->query = query;
    }
    (*found)->asked = now;
    return **found;
}

void DealFeed::forgetOld(UtcMillis now)
{
    for (const auto& entry : m_watched)
        std::erase_if(entry->pages,
                      [now](const auto& page) { return (now - page.second.computed).count() >= cacheMs; });
}

void DealFeed::evaluate(Watched& watched, std::uint32_t product) const
{
    const auto found = match(watched.query, m_products[product]);
    watched.wanted[product] = found && found->wantedCategory;
    if (!found)
        return;
    watched.keys[product] = found->order;
    watched.order.push_back(product);
}

void DealFeed::update(Watched& watched) const
{
    if (!watched.evaluated || !m_looks.reaches(watched.seen))
        evaluateAll(watched);
    else if (watched.seen < m_looks.end())
        evaluateChanged(watched);
    watched.seen = m_looks.end();
}

void DealFeed::evaluateAll(Watched& watched) const
{
    watched.keys.assign(m_products.size(), 0);
    watched.wanted.assign(m_products.size(), 0);
    watched.changed.assign(m_products.size(), 0);
    watched.order.clear();
    for (std::uint32_t i = 0; i < m_products.size(); ++i)
        evaluate(watched, i);
    std::ranges::sort(watched.order, {}, [&](std::uint32_t i) { return std::pair(watched.keys[i], i); });
    watched.evaluated = true;
}

void DealFeed::evaluateChanged(Watched& watched) const
{
    std::vector<std::uint32_t> changed;
    for (std::uint64_t i = watched.seen; i < m_looks.end(); ++i) {
        const std::uint32_t product = m_looks.at(i);
        if (!watched.changed[product]) {
            watched.changed[product] = 1;
            changed.push_back(product);
        }
    }
    std::erase_if(watched.order, [&](std::uint32_t product) { return watched.changed[product] != 0; });
    const auto kept = static_cast<std::ptrdiff_t>(watched.order.size());
    for (const std::uint32_t product : changed) {
        watched.changed[product] = 0;
        evaluate(watched, product);
    }
    const auto byKey = [&](std::uint32_t i) { return std::pair(watched.keys[i], i); };
    std::ranges::sort(watched.order.begin() + kept, watched.order.end(), {}, byKey);
    std::ranges::inplace_merge(watched.order, watched.order.begin() + kept, {}, byKey);
}

std::shared_ptr<const DealPage> DealFeed::compose(const Watched& watched, int page, UtcMillis now)
{
    const std::int32_t oldest = keepa::toKeepa(now.toSeconds()).minutes - m_feedLimit;
    const int first = page * keepa::dealsPerPage;
    std::vector<int> byGenre(genres().size());
    std::vector<std::uint32_t> shown;
    auto result = std::make_shared<DealPage>();
    for (const std::uint32_t product : watched.order) {
        if (m_lastUpdates[product] < oldest)
            continue;
        ++byGenre[m_genres[product]];
        if (!watched.wanted[product])
            continue;
        if (result->total >= first && result->total < first + keepa::dealsPerPage &&
            page <= keepa::lastDealPage)
            shown.push_back(product);
        ++result->total;
    }
    result->count = static_cast<int>(shown.size());
    std::string& out = result->json;
    out.reserve(shown.size() * 2600 + 400);
    JsonWriter json(out);
    json.beginObject();
    writeCounts(json, byRoot(byGenre));
    json.key("dr").beginArray();
    for (const std::uint32_t product : shown) {
        DealText& text = m_texts[product];
        if (text.lastUpdate != m_lastUpdates[product])
            writeDeal(m_products[product], text);
        json.raw({});
        appendDeal(out, text, keepa::index(watched.query.priceType));
    }
    json.endArray().key("drDateIndex").beginArray().endArray().endObject();
    return result;
}

} // namespace arb::simulator
