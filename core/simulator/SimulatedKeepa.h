#pragma once

#include "core/keepa/Transport.h"
#include "core/simulator/Market.h"
#include "core/simulator/TokenBucket.h"

#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace arb::simulator {

/// What can go wrong with an answer on purpose.
enum class FaultKind : std::uint8_t {
    TooManyRequests, ///< "429": tokensLeft -249, no error member
    BadRequest,      ///< "400"
    PaymentRequired, ///< "402"
    ServerError,     ///< "500"
    Slow,            ///< "slow": the body dribbles in (HTTP server)
    Reset,           ///< "reset": the connection dies in mid-body
    TruncatedGzip,   ///< "truncated-gzip": the compressed body lacks its end
    BrokenJson,      ///< "broken-json": 200, the JSON ends in the middle
    Html,            ///< "html": 502 with a proxy's page
    OffersFailed,    ///< "offers-failed": 200, `offersSuccessful` false, costs 1
    WrongTypes,      ///< "wrong-types": 200, strings for numbers, null and short arrays
};

[[nodiscard]] std::optional<FaultKind> faultFromName(std::string_view name);
[[nodiscard]] std::string_view faultName(FaultKind kind);
[[nodiscard]] std::span<const FaultKind> allFaults();

/// A switched-on fault. Faults are used up in the order they were added.
struct Fault
{
    static constexpr int always = -1;

    FaultKind kind = FaultKind::ServerError;
    int remaining = always; ///< answers it still spoils
};

struct KeepaOptions
{
    int refillRate = 20; ///< tokens a minute; the bucket holds 60 times as many and starts full
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

    /// The answer at the market's present time. Wire faults (slow, reset, truncated-gzip) are reported, not played.
    [[nodiscard]] Answer serve(const keepa::HttpRequest& request, std::string_view key);
    [[nodiscard]] keepa::HttpResponse answer(const keepa::HttpRequest& request, std::string_view key)
    {
        return serve(request, key).http;
    }

    void addFault(Fault fault);
    void clearFaults();

    /// The balance of the accepted key now.
    [[nodiscard]] std::int64_t tokensLeft();
    [[nodiscard]] const KeepaOptions& options() const { return m_options; }

    /// Works on the market while nobody else does: the truth for benchmarks.
    template <class Work> decltype(auto) withMarket(Work&& work)
    {
        const std::scoped_lock lock(m_mutex);
        return std::forward<Work>(work)(m_market);
    }

private:
    struct Call;

    [[nodiscard]] std::optional<FaultKind> takeFault(std::string_view path);
    [[nodiscard]] Answer spoiled(FaultKind kind, Answer answer, const Call& call);
    [[nodiscard]] Answer work(const Call& call);
    [[nodiscard]] Answer deal(const Call& call);
    [[nodiscard]] Answer product(const Call& call);
    [[nodiscard]] Answer seller(const Call& call);
    [[nodiscard]] Answer success(std::string_view before, std::string_view payload, std::string_view after, int cost);
    [[nodiscard]] Answer failure(int status, std::string_view message, std::optional<std::string_view> details);
    [[nodiscard]] std::string envelope(int cost, int processingMs);

    std::mutex m_mutex;
    Market m_market;
    KeepaOptions m_options;
    TokenBucket m_bucket;
    std::vector<Fault> m_faults;
    bool m_offersFail = false;
};

} // namespace arb::simulator
