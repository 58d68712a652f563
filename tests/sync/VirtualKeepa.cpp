#include "tests/sync/VirtualKeepa.h"

#include "core/deals/money/RateCards.h"
#include "core/keepa/Parse.h"
#include "core/store/StateStore.h"

#include <QStringList>

#include <algorithm>

namespace arb::sync::test {

namespace {

constexpr int stepsAtOnce = 2'000;
constexpr Milliseconds never = Hours{24 * 365};

simulator::MarketOptions marketOf(const Options& options)
{
    simulator::MarketOptions market;
    market.deals = options.deals;
    market.turnoverPercentPerDay = options.turnoverPercent;
    market.changesPerDealAndDay = options.changesPerDay;
    market.seed = options.seed;
    market.reference.deltaLastRange.reset();
    return market;
}

} // namespace

Result<keepa::HttpResponse> Wire::send(const keepa::HttpRequest& request, const Secret& key,
                                       std::stop_token stop)
{
    ++m_calls;
    ++m_byPath[request.path];
    if (request.path == "/product")
        for (const auto& [name, value] : request.parameters)
            if (name == "asin")
                for (const QString& asin : QString::fromStdString(value).split(QLatin1Char(',')))
                    m_lookedUp.insert(asin.toStdString());
    if (instead)
        if (auto own = instead(request))
            return *std::move(own);
    auto response = m_line.send(request, key, std::move(stop));
    if (!response)
        return response;
    if (const auto envelope = keepa::parseEnvelope(response->body))
        m_tokens += envelope->tokensConsumed;
    m_refused += response->status == 429;
    if (spoil)
        spoil(request, *response);
    return response;
}

void Wire::outage(simulator::Outage::Kind kind, UtcMillis from, Milliseconds length)
{
    m_line.addOutage({kind, from, from + length});
}

int Wire::calls(const std::string& path) const
{
    const auto found = m_byPath.find(path);
    return found == m_byPath.end() ? 0 : found->second;
}

VirtualKeepa::VirtualKeepa(Options options)
    : clock(std::make_shared<ManualClock>(marketOf(options).start)), keepasClock(marketOf(options).start),
      cards(std::make_shared<deals::money::RateCards>(deals::money::RateCards::builtIn())),
      m_options(options), m_query(marketOf(options).reference)
{
    simulator::KeepaOptions account;
    account.refillRate = options.tokensPerMinute;
    keepa = std::make_shared<simulator::SimulatedKeepa>(simulator::Market(marketOf(options)), account);
    keepa->withMarket([](simulator::Market& market) { market.collectEvents(false); });
    wire = std::make_shared<Wire>(keepa, keepasClock);
    open();
}

void VirtualKeepa::open()
{
    m_session.reset();
    m_session = std::make_unique<Session>(
        Session::Setup{clock, wire, m_options.columns, cards, false, m_options.automatic});
    must(m_session->open(file()));
    must(m_session->database().execute("PRAGMA synchronous=OFF"));
    m_session->setSettings(settings);
    must(m_session->setQuery(m_query));
    m_session->setKey(Secret(std::string(simulator::KeepaOptions::defaultKey)));
}

void VirtualKeepa::pass(Milliseconds time)
{
    clock->advance(time);
    keepasClock.advance(time);
}

bool VirtualKeepa::runUntil(const std::function<bool()>& reached, Milliseconds most)
{
    const Milliseconds end = clock->elapsed() + most;
    int stepsNow = 0;
    while (!reached()) {
        const Session::Next next = m_session->next();
        if (next.run) {
            m_session->step(*next.run, {});
            std::ranges::move(m_session->takeReports(), std::back_inserter(m_reports));
            if (++stepsNow > stepsAtOnce) {
                m_spun = true;
                return false;
            }
            continue;
        }
        const Milliseconds left = end - clock->elapsed();
        if (left <= Milliseconds{0})
            return false;
        stepsNow = 0;
        const Milliseconds wait = next.at ? *next.at - clock->utc() : never;
        m_longestSleep = std::max(m_longestSleep, wait);
        pass(std::clamp(wait, Milliseconds{100}, left));
    }
    return true;
}

std::vector<RunReport> VirtualKeepa::runFor(Milliseconds time)
{
    m_reports.clear();
    // What is due at the very end is done too.
    static_cast<void>(runUntil([] { return false; }, time));
    return std::exchange(m_reports, {});
}

void VirtualKeepa::fill()
{
    const bool filled = runUntil(
        [this] { return m_session->status().lastSync && !m_session->busy() && !m_session->hasDetailsDue(); });
    if (!filled)
        qFatal("The database did not fill.");
}

std::optional<RunReport> VirtualKeepa::run(JobKind kind, Milliseconds most)
{
    m_reports.clear();
    m_session->request(kind);
    static_cast<void>(runUntil(
        [&] { return std::ranges::find(m_reports, kind, &RunReport::kind) != m_reports.end(); }, most));
    const auto found = std::ranges::find(m_reports, kind, &RunReport::kind);
    return found == m_reports.end() ? std::nullopt : std::optional{*found};
}

std::set<Asin> VirtualKeepa::listed()
{
    std::set<Asin> asins;
    keepa->advanceTo(keepasClock.utc());
    keepa->withMarket([&](simulator::Market& market) {
        market.forEachQualifying([&](const Asin& asin, const simulator::Truth& truth) {
            if (truth.listed)
                asins.insert(asin);
        });
    });
    return asins;
}

std::set<Asin> VirtualKeepa::rows()
{
    std::set<Asin> asins;
    for (const auto& [asin, price] : usedPrices())
        asins.insert(asin);
    return asins;
}

std::map<Asin, std::optional<std::int64_t>> VirtualKeepa::usedPrices()
{
    const std::size_t column = m_options.columns->ordinal("used_price").value();
    std::map<Asin, std::optional<std::int64_t>> prices;
    for (const store::StoredDeal& deal : must(store::DealStore(database()).list({}))) {
        const auto* cents = std::get_if<std::int64_t>(&deal.row[column]);
        prices.emplace(deal.asin, cents ? std::optional{*cents} : std::nullopt);
    }
    return prices;
}

std::optional<store::StoredDeal> VirtualKeepa::find(const Asin& asin)
{
    return must(store::DealStore(database()).find(asin));
}

double VirtualKeepa::missingPercent()
{
    const auto truth = listed();
    const auto stored = rows();
    const auto missing =
        std::ranges::count_if(truth, [&](const Asin& asin) { return !stored.contains(asin); });
    return 100.0 * static_cast<double>(missing) / static_cast<double>(std::max<std::size_t>(1, truth.size()));
}

double VirtualKeepa::ghostPercent()
{
    const auto stored = rows();
    keepa->advanceTo(keepasClock.utc());
    const auto ghosts = keepa->withMarket([&](simulator::Market& market) {
        return std::ranges::count_if(stored, [&](const Asin& asin) {
            const auto truth = market.truth(asin);
            return !truth || !truth->qualifies;
        });
    });
    return 100.0 * static_cast<double>(ghosts) / static_cast<double>(std::max<std::size_t>(1, stored.size()));
}

std::optional<std::string> VirtualKeepa::stateText(std::string_view key)
{
    return must(store::StateStore(database()).text(key));
}

void VirtualKeepa::setState(std::string_view key, const deals::Value& value)
{
    must(store::inTransaction(database(), [&](store::WriteTransaction& transaction) {
        return store::StateStore(database()).set(transaction, key, value);
    }));
}

std::int64_t VirtualKeepa::number(const std::string& sql)
{
    auto statement = must(database().prepare(sql));
    if (!must(statement.step()))
        qFatal("no row: %s", sql.c_str());
    return statement.integer(0);
}

std::vector<RunReport> of(const std::vector<RunReport>& reports, JobKind kind)
{
    std::vector<RunReport> found;
    std::ranges::copy_if(reports, std::back_inserter(found),
                         [kind](const RunReport& r) { return r.kind == kind; });
    return found;
}

} // namespace arb::sync::test
