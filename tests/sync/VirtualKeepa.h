#pragma once

#include "core/base/Clock.h"
#include "core/deals/Column.h"
#include "core/keepa/Transport.h"
#include "core/simulator/InProcessTransport.h"
#include "core/simulator/SimulatedKeepa.h"
#include "core/store/DealStore.h"
#include "core/sync/Session.h"

#include <QString>
#include <QTemporaryDir>
#include <QtGlobal>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace arb::sync::test {

/// The value, or the end of the test program with the error in words.
template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().line()));
    return *std::move(result);
}
inline void must(Status status)
{
    if (!status)
        qFatal("%s", qUtf8Printable(status.error().line()));
}

/// The line to the simulated Keepa: counts what goes over it, and can be tampered with.
class Wire final : public keepa::Transport
{
public:
    Wire(std::shared_ptr<simulator::SimulatedKeepa> keepa, const Clock& clock)
        : m_line(std::move(keepa), clock)
    {}

    [[nodiscard]] Result<keepa::HttpResponse> send(const keepa::HttpRequest& request, const Secret& key,
                                                   std::stop_token stop) override;

    /// From now on (the transport's own time is `clock`'s) and for so long.
    void outage(simulator::Outage::Kind kind, UtcMillis from, Milliseconds length);

    /// Asked before each call: an answer of its own keeps the call from Keepa.
    std::function<std::optional<Result<keepa::HttpResponse>>(const keepa::HttpRequest&)> instead;
    /// May change what Keepa answered.
    std::function<void(const keepa::HttpRequest&, keepa::HttpResponse&)> spoil;

    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] int calls(const std::string& path) const;
    [[nodiscard]] int refusedForTokens() const { return m_refused; }
    /// What Keepa said that all calls together have cost.
    [[nodiscard]] std::int64_t tokens() const { return m_tokens; }
    /// The ASINs asked for by /product, each time.
    [[nodiscard]] const std::multiset<std::string>& lookedUp() const { return m_lookedUp; }
    void forgetLookUps() { m_lookedUp.clear(); }

private:
    simulator::InProcessTransport m_line;
    std::map<std::string, int> m_byPath;
    std::multiset<std::string> m_lookedUp;
    int m_calls = 0;
    int m_refused = 0;
    std::int64_t m_tokens = 0;
};

struct Options
{
    int deals = 200;
    int tokensPerMinute = 20;
    double turnoverPercent = 25;
    double changesPerDay = 2;
    std::uint64_t seed = 7;
    const deals::Columns* columns = &deals::Columns::standard();
    bool automatic = true;
};

/// A Keepa, the market behind it, and the engine's Session over a database in a folder of its own, in virtual
/// time. The program's clock and Keepa's run side by side; only a test that sets one of them drives them
/// apart.
class VirtualKeepa
{
public:
    explicit VirtualKeepa(Options options = {});

    /// Starts the program: a new Session on the same file, with the market's query and the right key.
    void open();
    /// The program ends. All that it still says to the database is when deals were last seen.
    void close() { m_session.reset(); }
    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] store::Database& database() { return m_session->database(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("deals.db")); }
    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] const keepa::DealQuery& query() const { return m_query; }

    /// Time passes for both; nobody does anything.
    void pass(Milliseconds time);
    /// The Session does what it wants for so long. Returns the runs that ended. More than `stepsAtOnce` steps
    /// without time passing are a livelock: then `spun()`.
    std::vector<RunReport> runFor(Milliseconds time);
    /// The same, until `reached`; false where it is not reached within `most`.
    bool runUntil(const std::function<bool()>& reached, Milliseconds most = Hours{24});
    /// Until the database is filled and the details of what is worth it are there.
    void fill();
    /// One step of `kind`, whatever the schedule says.
    void step(JobKind kind) { m_session->step(kind, {}); }
    /// Asks for a run and does only what is due until it ends; its report.
    [[nodiscard]] std::optional<RunReport> run(JobKind kind, Milliseconds most = Hours{12});

    [[nodiscard]] bool spun() const { return m_spun; }
    /// The longest that the Session wanted to sleep since the last call; a year where it wanted nothing at
    /// all.
    [[nodiscard]] Milliseconds takeLongestSleep() { return std::exchange(m_longestSleep, Milliseconds{0}); }

    // The truth, and what the database says of it.
    [[nodiscard]] std::set<Asin> listed();
    [[nodiscard]] std::set<Asin> rows();
    [[nodiscard]] std::map<Asin, std::optional<std::int64_t>> usedPrices();
    [[nodiscard]] std::optional<store::StoredDeal> find(const Asin& asin);
    /// Percent of the listed deals that are not in the database, and of the rows that do not qualify.
    [[nodiscard]] double missingPercent();
    [[nodiscard]] double ghostPercent();
    [[nodiscard]] std::optional<std::string> stateText(std::string_view key);
    void setState(std::string_view key, const deals::Value& value);
    [[nodiscard]] std::int64_t number(const std::string& sql);

    std::shared_ptr<ManualClock> clock; ///< the program's
    ManualClock keepasClock;
    std::shared_ptr<simulator::SimulatedKeepa> keepa;
    std::shared_ptr<Wire> wire;
    std::shared_ptr<const deals::money::RateCards> cards;
    settings::Settings settings;

private:
    Options m_options;
    keepa::DealQuery m_query;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::vector<RunReport> m_reports;
    bool m_spun = false;
    Milliseconds m_longestSleep{0};
};

/// Those of `reports` that are of `kind`.
[[nodiscard]] std::vector<RunReport> of(const std::vector<RunReport>& reports, JobKind kind);

} // namespace arb::sync::test
