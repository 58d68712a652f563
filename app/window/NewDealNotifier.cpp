#include "app/window/NewDealNotifier.h"

#include <QTimer>

namespace arb::app {

namespace {
constexpr int gatherMs = 5'000; // a page brings its deals at once: one message for all of them
}

NewDealNotifier::NewDealNotifier(const deals::Columns& columns, const Clock& clock, QObject* parent)
    : QObject(parent), m_columns(columns), m_started(clock.now()), m_gather(new QTimer(this))
{
    m_gather->setSingleShot(true);
    m_gather->setInterval(gatherMs);
    connect(m_gather, &QTimer::timeout, this, &NewDealNotifier::tell);
}

void NewDealNotifier::look(const std::shared_ptr<const store::Changes>& changes)
{
    const auto profit = m_columns.ordinal("profit");
    const auto firstSeen = m_columns.ordinal("first_seen_utc");
    const auto title = m_columns.ordinal("title");
    if (!m_ui.notifyNewDeals || !profit || !firstSeen || !title || changes->initial)
        return;
    for (const store::ChangedRow& row : changes->rows) {
        const auto* cents = std::get_if<std::int64_t>(&row.row[*profit]);
        const auto* since = std::get_if<std::int64_t>(&row.row[*firstSeen]);
        if (!cents || *cents < m_ui.notifyMinProfitCents || !since || *since < m_started.seconds ||
            !m_known.insert(row.asin).second)
            continue;
        ++m_waiting;
        if (const auto* text = std::get_if<std::string>(&row.row[*title]); text && *cents > m_bestProfit) {
            m_bestProfit = *cents;
            m_best = QString::fromStdString(*text);
        }
    }
    if (m_waiting > 0 && !m_gather->isActive())
        m_gather->start();
}

void NewDealNotifier::tell()
{
    Q_EMIT newDeals(std::exchange(m_waiting, 0), std::exchange(m_best, {}));
    m_bestProfit = 0;
}

} // namespace arb::app
