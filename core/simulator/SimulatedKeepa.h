#pragma once

#include "core/keepa/Transport.h"
#include "core/simulator/Faults.h"
#include "core/simulator/Market.h"
#include "core/simulator/TokenBucket.h"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arb::simulator {

struct KeepaOptions
{
    int refillRate = 20;              ///< tokens a minute; the bucket holds 60 times as many and starts full
    Milliseconds refillPhase{13'593}; ///< when in the minute the refill falls
    std::string key{defaultKey};      ///< the only key that is accepted

    /// 64 characters, as Keepa's keys have.
    static constexpr std::string_view defaultKey =
        "simulatedkeepasimulatedkeepasimulatedkeepasimulatedkeepa00000001";
};

/// An answer with what the wire should do to it; only an HTTP server can do all of these.
struct Answer
{
    enum class Wire : std::uint8_t { Fine, Slow, Reset, TruncatedGzip };

    keepa::HttpResponse http;
    Wire wire = Wire::Fine;
};

/// Keepa's API over a market: /token, /deal, /product and /seller with tokens, errors and faults as recorded
/// (protocol 1, 2, 9). Thread-safe.
class SimulatedKeepa
{
public:
    explicit SimulatedKeepa(Market market, KeepaOptions options = {});

    /// Lets market time pass until `when`; an earlier time changes nothing.
    void advanceTo(UtcMillis when);

    /// The answer at the market's present time. Wire faults (slow, reset, truncated-gzip) are reported, not
    /// played.
    [[nodiscard]] Answer serve(const keepa::HttpRequest& request, std::string_view key);
    [[nodiscard]] keepa::HttpResponse answer(const keepa::HttpRequest& request, std::string_view key)
    {
        return serve(request, key).http;
    }

    /// The same with a fault for this one call: an outage.
    [[nodiscard]] Answer serveSpoiled(FaultKind kind, const keepa::HttpRequest& request,
                                      std::string_view key);

    void addFault(Fault fault);
    void clearFaults();

    /// The balance of the accepted key now.
    [[nodiscard]] std::int64_t tokensLeft();
    /// What all answers together charged: what a client's ledger should sum up to.
    [[nodiscard]] std::int64_t tokensCharged();
    [[nodiscard]] const KeepaOptions& options() const { return m_options; }

    /// Works on the market while nobody else does: the truth for benchmarks.
    template <class Work> decltype(auto) withMarket(Work&& work)
    {
        const std::scoped_lock lock(m_mutex);
        return std::forward<Work>(work)(m_market);
    }

private:
    /// What is answered before any work: an unknown path, a wrong key.
    [[nodiscard]] std::optional<Answer> refused(std::string_view path, std::string_view key);
    [[nodiscard]] Answer served(const keepa::HttpRequest& request, std::string_view path);
    [[nodiscard]] Answer spoiled(FaultKind kind, const keepa::HttpRequest& request, std::string_view path);
    [[nodiscard]] Answer deal(const keepa::HttpRequest& request);
    [[nodiscard]] Answer product(const keepa::HttpRequest& request, bool offersFail);
    [[nodiscard]] Answer seller(const keepa::HttpRequest& request);
    /// 200 with `payload` (members and a comma, in parts) put before the envelope member named `before`.
    [[nodiscard]] Answer success(std::initializer_list<std::string_view> payload, std::string_view before,
                                 std::int64_t cost, int work);
    [[nodiscard]] Answer failure(int status, std::string_view type, std::string_view message,
                                 std::optional<std::string_view> details);
    [[nodiscard]] Answer outOfTokens(std::int64_t tokensLeft);
    [[nodiscard]] std::optional<FaultKind> takeFault(const keepa::HttpRequest& request,
                                                     std::string_view path);

    std::mutex m_mutex;
    Market m_market;
    KeepaOptions m_options;
    TokenBucket m_bucket;
    std::vector<Fault> m_faults;
};

} // namespace arb::simulator
