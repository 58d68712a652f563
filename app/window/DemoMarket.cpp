#include "app/window/DemoMarket.h"

#include "core/simulator/InProcessTransport.h"
#include "core/simulator/SimulatedKeepa.h"

#include <mutex>

namespace arb::app {

namespace {

class DemoMarket final : public keepa::Transport
{
public:
    explicit DemoMarket(std::shared_ptr<const Clock> clock) : m_clock(std::move(clock)) {}

    Result<keepa::HttpResponse> send(const keepa::HttpRequest& request, const Secret& key, std::stop_token stop) override
    {
        std::call_once(m_made, [this] { make(); });
        return m_transport->send(request, key, std::move(stop));
    }

private:
    void make()
    {
        simulator::MarketOptions market;
        market.start = m_clock->utc();
        market.deals = 2'500;
        market.turnoverPercentPerDay = 60; // livelier than life: something happens while one watches
        market.changesPerDealAndDay = 12;
        simulator::KeepaOptions keepa;
        keepa.refillRate = 60;
        m_transport = std::make_unique<simulator::InProcessTransport>(
            std::make_shared<simulator::SimulatedKeepa>(simulator::Market(market), keepa), *m_clock);
    }

    std::shared_ptr<const Clock> m_clock;
    std::once_flag m_made;
    std::unique_ptr<simulator::InProcessTransport> m_transport;
};

} // namespace

std::shared_ptr<keepa::Transport> makeDemoMarket(std::shared_ptr<const Clock> clock)
{
    return std::make_shared<DemoMarket>(std::move(clock));
}

Secret demoKey() { return Secret(std::string(simulator::KeepaOptions::defaultKey)); }

} // namespace arb::app
