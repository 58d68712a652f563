#include "core/simulator/Market.h"

#include "core/simulator/Catalogue.h"
#include "core/simulator/DealBounds.h"
#include "core/simulator/DealFeed.h"
#include "core/simulator/Population.h"
#include "core/simulator/ProductWriter.h"
#include "core/simulator/QueryMatch.h"
#include "core/simulator/Reality.h"
#include "core/simulator/SellerWriter.h"
#include "core/simulator/Sellers.h"
#include "core/simulator/Snapshot.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <queue>
#include <unordered_map>

namespace arb::simulator {

namespace {
constexpr std::int64_t hourMs = 3'600'000;
/// The market runs this long before it opens, so that looks, ages and the mix of deals have settled.
constexpr std::int64_t warmUpMs = 30 * hourMs;
/// A look this soon after the last newer rank finds the same rank.
constexpr std::int32_t rankPauseMinutes = 155;
/// Share of the arrivals that were cheap before and whose rank came back; the others become cheap.
constexpr double arrivalsByRank = 0.22;

std::int32_t minuteOf(std::int64_t ms) { return keepa::toKeepa(UtcMillis{ms}.toSeconds()).minutes; }

/// +1 when Americans list and reprice, -1 at their night: over a day the feed breathes by about three
/// percent.
double timeOfDay(std::int64_t ms, double peakHour)
{
    const double hours = static_cast<double>(ms % (24 * hourMs)) / static_cast<double>(hourMs);
    return std::cos((hours - peakHour) / 12 * std::numbers::pi);
}

/// Keepa looks at a product, or (product == arrival) another one becomes a deal.
struct Event
{
    static constexpr std::uint32_t arrival = ~0U;

    std::int64_t when = 0;
    std::uint32_t product = 0;

    friend auto operator<=>(const Event&, const Event&) = default;
};
/// How many products that meet the reference query Keepa has looked at lately: the feed lists those.
class ListedCounter
{
public:
    void add(std::int32_t lookedAt)
    {
        ++m_byMinute[lookedAt];
        ++m_count;
    }
    void remove(std::int32_t lookedAt)
    {
        const auto found = m_byMinute.find(lookedAt);
        if (found == m_byMinute.end())
            return; // aged out already
        --m_count;
        if (--found->second == 0)
            m_byMinute.erase(found);
    }
    /// Forgets those last looked at before `oldest`, which never goes back, and counts the others.
    int since(std::int32_t oldest)
    {
        while (!m_byMinute.empty() && m_byMinute.begin()->first < oldest) {
            m_count -= m_byMinute.begin()->second;
            m_byMinute.erase(m_byMinute.begin());
        }
        return m_count;
    }

private:
    std::map<std::int32_t, int> m_byMinute;
    int m_count = 0;
};

} // namespace

struct Market::Impl
{
    explicit Impl(MarketOptions given);

    void run(std::int64_t until);
    void look(std::uint32_t number, std::int64_t when);
    void arrive(std::int64_t when);
    void scheduleArrival(std::int64_t when);
    [[nodiscard]] Truth truthOf(std::uint32_t number) const;
    [[nodiscard]] bool listed(std::uint32_t number, std::int64_t when) const;
    void note(std::uint32_t number, std::int64_t when, std::int32_t usedBefore, bool qualifiedBefore);

    MarketOptions options;
    std::int64_t now;
    DealBounds bounds;
    Dynamics dynamics;
    Sellers sellers;
    Reality reality;
    Random random; ///< of the market as a whole; every product has its own
    std::vector<Product> products;
    std::vector<std::int32_t> lastUpdates; ///< by product; what a page has to look through
    LookLog looks;
    DealFeed feed;
    std::unordered_map<std::string_view, std::uint32_t> byAsin;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> queue;
    ListedCounter listedCounter;
    int qualifying = 0;
    bool collect = true;
    std::vector<TruthEvent> events;
};

Market::Impl::Impl(MarketOptions given)
    : options(std::move(given)), now(options.start.value - warmUpMs), bounds(options.reference),
      dynamics(options), sellers(options.seed), reality(bounds, dynamics, sellers.count()),
      random(scramble(options.seed, 0xA11)),
      products(Population(options, bounds, dynamics, reality).make(minuteOf(now))),
      lastUpdates(products.size()), looks(products.size()),
      feed(products, lastUpdates, looks, options.feedLimit)
{
    byAsin.reserve(products.size());
    for (std::uint32_t i = 0; i < products.size(); ++i) {
        Product& product = products[i];
        byAsin.emplace(product.asin.view(), i);
        lastUpdates[i] = product.lastUpdate;
        product.leavesAt = now + dynamics.remainingLife(product.random);
        product.qualifies = qualifies(options.reference, product);
        if (product.qualifies) {
            ++qualifying;
            listedCounter.add(product.lastUpdate);
        }
        const double part = product.random.unit();
        queue.push(
            {now + static_cast<std::int64_t>(part * static_cast<double>(Reality::untilNextLook(product))),
             i});
    }
    scheduleArrival(now);
    run(options.start.value);
    events.clear();
}

void Market::Impl::run(std::int64_t until)
{
    while (!queue.empty() && queue.top().when <= until) {
        const Event event = queue.top();
        queue.pop();
        now = event.when;
        if (event.product == Event::arrival)
            arrive(event.when);
        else
            look(event.product, event.when);
    }
    now = until;
}

void Market::Impl::look(std::uint32_t number, std::int64_t when)
{
    Product& product = products[number];
    const std::int32_t minute =
        std::max(minuteOf(when), product.lastUpdate + 1); // a look has a minute of its own
    const std::int32_t usedBefore = product.current(keepa::PriceType::Used);
    const bool qualifiedBefore = product.qualifies;
    const bool seesRank = minute - product.lastRankUpdate >= rankPauseMinutes;
    if (qualifiedBefore)
        listedCounter.remove(product.lastUpdate);
    reality.pass(product, when, minute, seesRank);
    record(product, {minute, seesRank, product.random.chance(0.25)});
    lastUpdates[number] = product.lastUpdate;
    product.qualifies = qualifies(options.reference, product);
    qualifying += static_cast<int>(product.qualifies) - static_cast<int>(qualifiedBefore);
    if (product.qualifies)
        listedCounter.add(product.lastUpdate);
    looks.add(number);
    note(number, when, usedBefore, qualifiedBefore);
    queue.push({when + Reality::untilNextLook(product), number});
}

void Market::Impl::note(std::uint32_t number, std::int64_t when, std::int32_t usedBefore,
                        bool qualifiedBefore)
{
    const Product& product = products[number];
    const std::int32_t usedAfter = product.current(keepa::PriceType::Used);
    if (!collect || (usedBefore == usedAfter && qualifiedBefore == product.qualifies))
        return;
    const auto known = [](std::int32_t price) {
        return price > 0 ? std::optional<std::int64_t>(price) : std::nullopt;
    };
    events.push_back(
        {product.asin, {when}, known(usedBefore), known(usedAfter), qualifiedBefore, product.qualifies});
}

void Market::Impl::scheduleArrival(std::int64_t when)
{
    if (dynamics.still || options.deals <= 0)
        return;
    // Departures are made good as they come, steered gently back to the wanted size.
    const double wanted = options.deals * (1 + 0.030 * timeOfDay(when, 22));
    const double flow =
        options.deals * dynamics.arrivalsPerHour * (1 + dynamics.breath * timeOfDay(when, 14));
    const double perHour = std::max(flow * 0.1, flow + (wanted - qualifying) / 10);
    const double hours = random.exponential(1 / perHour);
    queue.push({when + 1 + static_cast<std::int64_t>(hours * static_cast<double>(hourMs)), Event::arrival});
}

void Market::Impl::arrive(std::int64_t when)
{
    const Stage from = random.chance(arrivalsByRank) ? Stage::RankAway : Stage::Ordinary;
    for (int attempt = 0; attempt < 64; ++attempt) {
        Product& product = products[random.next() % products.size()];
        if (product.stage == from && !product.entering) {
            product.entering = true;
            break;
        }
    }
    scheduleArrival(when);
}

bool Market::Impl::listed(std::uint32_t number, std::int64_t when) const
{
    return products[number].qualifies && lastUpdates[number] >= minuteOf(when) - options.feedLimit.count();
}

Truth Market::Impl::truthOf(std::uint32_t number) const
{
    const Product& product = products[number];
    const std::int32_t used = product.current(keepa::PriceType::Used);
    return {used > 0 ? std::optional<std::int64_t>(used) : std::nullopt,
            product.qualifies,
            listed(number, now),
            {product.lastUpdate}};
}

Market::Market(MarketOptions options) : m(std::make_unique<Impl>(std::move(options))) {}
Market::~Market() = default;
Market::Market(Market&&) noexcept = default;
Market& Market::operator=(Market&&) noexcept = default;

const MarketOptions& Market::options() const { return m->options; }

UtcMillis Market::now() const { return {m->now}; }

void Market::advanceTo(UtcMillis when)
{
    if (when.value > m->now)
        m->run(when.value);
}

std::shared_ptr<const DealPage> Market::deals(const keepa::DealQuery& query, int page)
{
    return m->feed.page(query, page, now());
}

std::optional<int> Market::appendProduct(std::string& out, const Asin& asin, const ProductRequest& request)
{
    const auto found = m->byAsin.find(asin.view());
    if (found == m->byAsin.end())
        return std::nullopt;
    return writeProduct(out, m->products[found->second], request, m->sellers, minuteOf(m->now));
}

std::optional<Asin> Market::findByCode(std::string_view code) const
{
    if (code.size() != 13)
        return std::nullopt;
    // An ISBN-13 holds the ISBN-10 but for the check digit.
    for (const char check : std::string_view("0123456789X")) {
        const auto asin = Asin::parse(std::string(code.substr(3, 9)) + check);
        if (asin && m->byAsin.contains(asin->view()) && isbn13(*asin) == code)
            return asin;
    }
    return std::nullopt;
}

bool Market::appendSeller(std::string& out, std::string_view sellerId, bool storefront)
{
    const auto number = m->sellers.find(sellerId);
    if (!number)
        return false;
    writeSeller(out, m->sellers[*number], m->options.seed, minuteOf(m->now),
                storefront ? &m->products : nullptr, *number);
    return true;
}

std::optional<Truth> Market::truth(const Asin& asin) const
{
    const auto found = m->byAsin.find(asin.view());
    return found == m->byAsin.end() ? std::nullopt : std::optional(m->truthOf(found->second));
}

void Market::forEachQualifying(const std::function<void(const Asin&, const Truth&)>& visit) const
{
    for (std::uint32_t i = 0; i < m->products.size(); ++i)
        if (m->products[i].qualifies)
            visit(m->products[i].asin, m->truthOf(i));
}

int Market::listedCount() const
{
    return m->listedCounter.since(minuteOf(m->now) - static_cast<std::int32_t>(m->options.feedLimit.count()));
}

std::vector<TruthEvent> Market::takeEvents() { return std::exchange(m->events, {}); }

void Market::collectEvents(bool on)
{
    m->collect = on;
    if (!on)
        m->events.clear();
}

} // namespace arb::simulator
