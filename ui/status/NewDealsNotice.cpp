#include "ui/status/NewDealsNotice.h"

#include "ui/status/MoneyText.h"

#include <algorithm>

namespace arb::ui {

namespace {

constexpr Milliseconds pause{60'000};

template <class T>
std::optional<T> cell(const deals::Columns& columns, const deals::RowValues& row, std::string_view id)
{
    const auto at = columns.ordinal(id);
    if (!at || *at >= row.size())
        return std::nullopt;
    const T* value = std::get_if<T>(&row[*at]);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

NewDealsNotice::NewDealsNotice(const deals::Columns& columns, const Clock& clock, QObject* parent)
    : QObject(parent), m_columns(columns), m_clock(clock), m_started(clock.now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NewDealsNotice::flush);
}

void NewDealsNotice::setSettings(const settings::UiSettings& settings, keepa::DomainId marketplace)
{
    m_settings = settings;
    m_marketplace = marketplace;
}

void NewDealsNotice::apply(std::shared_ptr<const store::Changes> changes)
{
    if (!m_settings.notifyNewDeals || changes->initial)
        return;
    for (const store::ChangedRow& changed : changes->rows)
        consider(changed);
    if (m_pending.empty() || m_timer.isActive())
        return;
    const Milliseconds since = m_lastMessage ? m_clock.elapsed() - *m_lastMessage : pause;
    if (since >= pause)
        flush();
    else
        m_timer.start(pause - since);
}

void NewDealsNotice::consider(const store::ChangedRow& changed)
{
    const auto profit = cell<std::int64_t>(m_columns, changed.row, "profit");
    const auto found = cell<std::int64_t>(m_columns, changed.row, "first_seen_utc");
    if (!profit || *profit < m_settings.notifyMinProfitCents || !found || *found < m_started.seconds)
        return;
    if (!m_announced.insert(changed.asin).second)
        return;
    const auto title = cell<std::string>(m_columns, changed.row, "title");
    m_pending.push_back({changed.asin, *profit, QString::fromStdString(title.value_or(changed.asin.str()))});
}

void NewDealsNotice::flush()
{
    if (m_pending.empty())
        return;
    std::ranges::sort(m_pending, std::ranges::greater{}, &Find::profitCents);
    const Find& best = m_pending.front();
    const Currency currency = keepa::domainInfo(m_marketplace).currency;
    const int count = static_cast<int>(m_pending.size());
    const QString title = tr("%Ln new deal(s)", "notification", count);
    const QString text =
        count == 1
            ? tr("%1: profit %2").arg(best.title, moneyText({best.profitCents, currency}))
            : tr("The best one: %1, profit %2").arg(best.title, moneyText({best.profitCents, currency}));
    std::vector<Asin> asins;
    for (const Find& find : m_pending)
        asins.push_back(find.asin);
    m_pending.clear();
    m_lastMessage = m_clock.elapsed();
    Q_EMIT announce(title, text, asins);
}

} // namespace arb::ui
