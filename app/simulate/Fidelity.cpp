#include "app/simulate/Fidelity.h"

#include "app/simulate/MirrorObserver.h"
#include "core/deals/Column.h"
#include "core/deals/money/RateCards.h"
#include "core/simulator/InProcessTransport.h"
#include "core/simulator/SimulatedKeepa.h"
#include "core/store/DealStore.h"
#include "core/store/Ledger.h"
#include "core/sync/Session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace arb::app {

namespace {

constexpr Milliseconds hour{3'600'000};

Milliseconds hours(double count) { return Milliseconds{static_cast<std::int64_t>(count * 3'600'000)}; }

/// A market, a Keepa over it, and the program under test, all on one clock that is turned by hand.
class Trial
{
public:
    explicit Trial(const FidelityOptions& options);

    [[nodiscard]] Result<FidelityFigures> run(const std::stop_token& stop);

private:
    [[nodiscard]] Status openSession();
    [[nodiscard]] Status killSession();
    [[nodiscard]] Status fill(const std::stop_token& stop);
    [[nodiscard]] Status work(UtcMillis end, const std::stop_token& stop);
    void passTime(UtcMillis until);
    void observe();
    [[nodiscard]] QString databaseFile() const { return m_directory.filePath(QStringLiteral("deals.db")); }
    [[nodiscard]] Status followRows();

    FidelityOptions m_options;
    std::shared_ptr<ManualClock> m_clock;
    std::shared_ptr<simulator::SimulatedKeepa> m_keepa;
    std::shared_ptr<simulator::InProcessTransport> m_transport;
    std::shared_ptr<const deals::money::RateCards> m_cards;
    QTemporaryDir m_directory;
    std::unique_ptr<sync::Session> m_session;
    MirrorObserver m_observer;
    std::int64_t m_sequence = 0;
};

simulator::MarketOptions marketOptions(const FidelityOptions& options)
{
    simulator::MarketOptions market;
    market.seed = options.seed;
    market.deals = options.deals;
    market.turnoverPercentPerDay = options.turnoverPercent;
    market.changesPerDealAndDay = options.changesPerDay;
    market.reference.deltaLastRange.reset();
    return market;
}

Trial::Trial(const FidelityOptions& options)
    : m_options(options),
      m_cards(std::make_shared<deals::money::RateCards>(deals::money::RateCards::builtIn()))
{
    const simulator::MarketOptions market = marketOptions(options);
    simulator::KeepaOptions keepa;
    keepa.refillRate = options.tokensPerMinute;
    m_clock = std::make_shared<ManualClock>(market.start);
    m_keepa = std::make_shared<simulator::SimulatedKeepa>(simulator::Market(market), keepa);
    m_transport = std::make_shared<simulator::InProcessTransport>(m_keepa, *m_clock);
    m_keepa->withMarket([this](simulator::Market& m) {
        m.forEachQualifying([this](const Asin& asin, const simulator::Truth& truth) {
            m_observer.setQualifying(asin, truth.usedPrice);
        });
        return 0;
    });
}

Status Trial::openSession()
{
    m_session = std::make_unique<sync::Session>(sync::Session::Setup{
        m_clock, m_transport, &deals::Columns::standard(), m_cards, m_options.baseline, true});
    if (Status opened = m_session->open(databaseFile()); !opened)
        return opened;
    if (Status fast = m_session->database().forgoDurability(); !fast)
        return fast;
    if (Status set = m_session->setQuery(marketOptions(m_options).reference); !set)
        return set;
    m_session->setKey(Secret(std::string(simulator::KeepaOptions::defaultKey)));
    return {};
}

// As by kill -9: what the program would still write when it ends does not reach the database.
Status Trial::killSession()
{
    const QString left = databaseFile() + QStringLiteral(".left");
    const bool copied = QFile::copy(databaseFile(), left);
    m_session.reset();
    if (copied && QFile::remove(databaseFile()) && QFile::rename(left, databaseFile()))
        return {};
    return failure({ErrorKind::Storage, left, QStringLiteral("The database cannot be copied."), {}, {}});
}

void Trial::observe()
{
    const UtcMillis now = m_clock->utc();
    m_keepa->withMarket([&](simulator::Market& market) {
        market.advanceTo(now);
        m_observer.advance(
            now, market.takeEvents(),
            [&market](const Asin& asin) {
                const auto truth = market.truth(asin);
                return truth && truth->listed;
            },
            market.listedCount());
        return 0;
    });
}

void Trial::passTime(UtcMillis until)
{
    m_clock->advanceTo(until);
    observe();
}

Status Trial::followRows()
{
    store::DealStore deals(m_session->database());
    for (bool more = true; more;) {
        auto batch = deals.changedCells(m_sequence, "used_price");
        if (!batch)
            return failure(std::move(batch).error());
        const UtcMillis now = m_clock->utc();
        for (const auto& [asin, price] : batch->cells) {
            const auto* cents = std::get_if<std::int64_t>(&price);
            m_observer.rowChanged(asin, cents ? std::optional{*cents} : std::nullopt, now);
        }
        for (const Asin& asin : batch->removed)
            m_observer.rowGone(asin, now);
        m_sequence = batch->sequence;
        more = batch->more;
    }
    return {};
}

Status Trial::work(UtcMillis end, const std::stop_token& stop)
{
    while (m_clock->utc() < end) {
        if (stop.stop_requested())
            return failure(cancelledError());
        const sync::Session::Next next = m_session->next();
        if (next.run) {
            m_session->step(*next.run, stop);
            static_cast<void>(m_session->takeReports());
            if (const auto& error = m_session->lastError(); error && error->kind == ErrorKind::Storage)
                return failure(*error);
            if (Status followed = followRows(); !followed)
                return followed;
            continue;
        }
        const UtcMillis soon = m_clock->utc() + Milliseconds{1'000};
        passTime(std::min(end, std::max(soon, next.at.value_or(m_clock->utc() + hour))));
    }
    return {};
}

// Until the first delta has read every page.
Status Trial::fill(const std::stop_token& stop)
{
    for (int minutes = 0; minutes < 24 * 60; ++minutes) {
        if (Status worked = work(m_clock->utc() + Milliseconds{60'000}, stop); !worked)
            return worked;
        if (m_session->status().lastSync)
            return {};
    }
    return failure({ErrorKind::Internal, {}, QStringLiteral("The database did not fill within a day."), {}, {}});
}

Result<FidelityFigures> Trial::run(const std::stop_token& stop)
{
    QElapsedTimer wall;
    wall.start();
    if (Status opened = openSession(); !opened)
        return failure(std::move(opened).error());
    if (Status filled = fill(stop); !filled)
        return failure(std::move(filled).error());

    const UtcMillis begin = m_clock->utc();
    const UtcMillis end = begin + hours(24 * m_options.days);
    m_observer.startCounting(begin);
    std::vector<FidelityOptions::Outage> restarts;
    for (const FidelityOptions::Outage& outage : m_options.outages) {
        using Kind = FidelityOptions::Outage::Kind;
        const UtcMillis from = begin + hours(outage.startHours);
        if (outage.kind == Kind::Restart)
            restarts.push_back(outage);
        else
            m_transport->addOutage({outage.kind == Kind::Offline ? simulator::Outage::Kind::Offline
                                                                 : simulator::Outage::Kind::TooManyRequests,
                                    from, from + hours(outage.hours)});
    }
    std::ranges::sort(restarts, {}, &FidelityOptions::Outage::startHours);
    for (const FidelityOptions::Outage& restart : restarts) {
        if (Status worked = work(std::min(end, begin + hours(restart.startHours)), stop); !worked)
            return failure(std::move(worked).error());
        if (Status killed = killSession(); !killed)
            return failure(std::move(killed).error());
        passTime(std::min(end, begin + hours(restart.startHours + restart.hours)));
        if (Status opened = openSession(); !opened)
            return failure(std::move(opened).error());
    }
    if (Status worked = work(end, stop); !worked)
        return failure(std::move(worked).error());

    FidelityFigures figures = m_observer.figures(m_clock->utc());
    auto totals = store::Ledger(m_session->database()).totals(begin.toSeconds(), end.toSeconds() + Seconds{1});
    if (!totals)
        return failure(std::move(totals).error());
    for (const store::LedgerTotal& total : *totals)
        if (total.tokens > 0)
            figures.tokensPerDay[total.purpose] = static_cast<double>(total.tokens) / m_options.days;
    const auto counts = m_transport->requestCounts();
    figures.http429 = counts.contains("429") ? counts.at("429") : 0;
    figures.wallSeconds = static_cast<double>(wall.elapsed()) / 1000;
    return figures;
}

// Share of events that wait at most `seconds`, where `head` of them wait evenly up to `a` and the others up to `b`.
double mixture(double seconds, double head, double a, double b)
{
    return head * std::min(1.0, seconds / a) + (1 - head) * std::min(1.0, seconds / b);
}

double mixtureQuantile(double share, double head, double a, double b)
{
    double low = 0;
    double high = std::max(a, b);
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (mixture(middle, head, a, b) < share ? low : high) = middle;
    }
    return high;
}

} // namespace

Result<FidelityFigures> measureFidelity(const FidelityOptions& options, std::stop_token stop)
{
    return Trial(options).run(stop);
}

FidelityFigures fidelityBound(const FidelityOptions& options, const FidelityFigures& measured)
{
    constexpr double cacheSeconds = 120;
    constexpr double pageTokens = 5;
    const double minutes = options.days * 1440;
    const double rows = std::max(1.0, measured.rows);
    const double pages = std::ceil(rows / 150);
    const double prices = static_cast<double>(measured.priceEvents) / minutes;
    const double arrivals = static_cast<double>(measured.arrivals) / minutes;
    const double departures = static_cast<double>(measured.departures) / minutes;
    const double all = std::max(1e-9, prices + arrivals + departures);
    const double head = (prices + arrivals) / all; // at best, every arrival shows on the first page
    const double budget =
        std::max(0.05 * options.tokensPerMinute, options.tokensPerMinute - arrivals - departures) / pageTokens;

    FidelityFigures bound;
    bound.missingPercent = bound.ghostPercent = bound.wrongPricePercent = 1e9;
    bound.delayMedianSeconds = bound.delayP95Seconds = 1e9;
    for (double share = 0.02; share < 1; share += 0.01) {
        const double first = std::max(cacheSeconds, 60 / (budget * share));
        const double others = pages > 1 ? std::max(cacheSeconds, 60 * (pages - 1) / (budget * (1 - share))) : first;
        const auto least = [](double& figure, double value) { figure = std::min(figure, value); };
        least(bound.delayMedianSeconds, mixtureQuantile(0.5, head, first, others));
        least(bound.delayP95Seconds, mixtureQuantile(0.95, head, first, others));
        least(bound.wrongPricePercent, 100 * prices * first / 120 / rows);
        least(bound.missingPercent, 100 * arrivals * first / 120 / rows);
        least(bound.ghostPercent, 100 * departures * others / 120 / rows);
    }
    return bound;
}

} // namespace arb::app
