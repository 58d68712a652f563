#pragma once

#include "core/base/Clock.h"
#include "core/keepa/Transport.h"
#include "core/simulator/SimulatedKeepa.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace arb::simulator {

/// A span of time in which Keepa cannot be used normally.
struct Outage
{
    enum class Kind : std::uint8_t {
        Offline,         ///< no connection: Error Network
        TooManyRequests, ///< every costly call is answered 429 with tokensLeft -249
        ServerError,     ///< every call is answered 500
    };

    Kind kind = Kind::Offline;
    UtcMillis from{};
    UtcMillis until{}; ///< exclusive
};

/// The simulated Keepa without a network: demo mode and tests in virtual time. Every call first lets the
/// market's time pass until the clock's. Thread-safe.
class InProcessTransport final : public keepa::Transport
{
public:
    /// `clock` must outlive the transport.
    InProcessTransport(std::shared_ptr<SimulatedKeepa> keepa, const Clock& clock);

    [[nodiscard]] Result<keepa::HttpResponse> send(const keepa::HttpRequest& request, const Secret& key,
                                                   std::stop_token stop) override;

    void addOutage(Outage outage);

    /// Calls that reached Keepa, by path, and those answered 429 under "429".
    [[nodiscard]] std::map<std::string, int> requestCounts() const;

private:
    [[nodiscard]] std::optional<Outage::Kind> outageAt(UtcMillis time) const;
    void count(const std::string& path, int status);

    std::shared_ptr<SimulatedKeepa> m_keepa;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::vector<Outage> m_outages;
    std::map<std::string, int> m_counts;
};

} // namespace arb::simulator
