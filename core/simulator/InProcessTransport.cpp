#include "core/simulator/InProcessTransport.h"

#include <QCoreApplication>

namespace arb::simulator {

namespace {
Error networkError(const std::string& path, const QString& words)
{
    return {ErrorKind::Network,
            QString::fromStdString(path),
            words,
            QCoreApplication::translate("Simulator", "Check the connection to the internet."),
            {}};
}

Error offline(const std::string& path)
{
    return networkError(path, QCoreApplication::translate("Simulator", "Keepa cannot be reached."));
}

Error brokenOff(const std::string& path)
{
    return networkError(path, QCoreApplication::translate("Simulator", "The answer broke off."));
}
} // namespace

InProcessTransport::InProcessTransport(std::shared_ptr<SimulatedKeepa> keepa, const Clock& clock)
    : m_keepa(std::move(keepa)), m_clock(clock)
{}

Result<keepa::HttpResponse> InProcessTransport::send(const keepa::HttpRequest& request, const Secret& key,
                                                     std::stop_token stop)
{
    if (stop.stop_requested())
        return failure(cancelledError());
    const UtcMillis now = m_clock.utc();
    m_keepa->advanceTo(now);
    const auto outage = outageAt(now);
    if (outage == Outage::Kind::Offline)
        return failure(offline(request.path));
    Answer answer =
        outage ? m_keepa->serveSpoiled(*outage == Outage::Kind::TooManyRequests ? FaultKind::TooManyRequests
                                                                                : FaultKind::ServerError,
                                       request, key.reveal())
               : m_keepa->serve(request, key.reveal());
    count(request.path, answer.http.status);
    if (answer.wire == Answer::Wire::Reset || answer.wire == Answer::Wire::TruncatedGzip)
        return failure(brokenOff(request.path));
    return std::move(answer.http);
}

void InProcessTransport::addOutage(Outage outage)
{
    const std::scoped_lock lock(m_mutex);
    m_outages.push_back(outage);
}

std::map<std::string, int> InProcessTransport::requestCounts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

std::optional<Outage::Kind> InProcessTransport::outageAt(UtcMillis time) const
{
    const std::scoped_lock lock(m_mutex);
    for (const Outage& outage : m_outages)
        if (outage.from <= time && time < outage.until)
            return outage.kind;
    return std::nullopt;
}

void InProcessTransport::count(const std::string& path, int status)
{
    const std::scoped_lock lock(m_mutex);
    ++m_counts[path];
    if (status == 429)
        ++m_counts["429"];
}

} // namespace arb::simulator
