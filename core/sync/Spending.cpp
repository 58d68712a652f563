#include "core/sync/Spending.h"

#include "core/base/Logging.h"

#include <algorithm>

namespace arb::sync {

std::int64_t Spending::note(const keepa::CallRecord& call)
{
    store::LedgerEntry entry;
    entry.at = call.when;
    entry.purpose = m_purpose;
    entry.kind = keepa::endpointName(call.endpoint);
    entry.items = static_cast<std::int64_t>(call.items);
    entry.estimate = expected(call);
    entry.cost = call.tokensConsumed;
    entry.balanceAfter = call.tokensLeft;
    entry.status = call.error ? errorKindName(*call.error).toStdString() : "ok";
    m_entries.push_back(std::move(entry));

    const std::int64_t cost = call.tokensConsumed.value_or(0);
    const UtcDate day = toDate(call.when.toSeconds());
    if (m_day != day) {
        m_day = day;
        m_today = m_offersToday = 0;
    }
    m_today += cost;
    if (!call.error)
        learn(call, cost);
    return cost;
}

// What the learned costs say of the call with all its items.
std::int64_t Spending::expected(const keepa::CallRecord& call) const
{
    const auto items = static_cast<std::int64_t>(call.items);
    switch (call.endpoint) {
    case keepa::Endpoint::Product:
        return (m_purpose == "offers" ? m_offers : m_product).estimate(items);
    case keepa::Endpoint::Seller:
        return items;
    case keepa::Endpoint::Deal:
        return m_page.estimate(items);
    case keepa::Endpoint::Token:
        return 0;
    }
    return 0;
}

void Spending::learn(const keepa::CallRecord& call, std::int64_t cost)
{
    const auto items = static_cast<std::int64_t>(call.items);
    if (call.endpoint == keepa::Endpoint::Deal)
        m_page.learn(items, cost);
    else if (call.endpoint == keepa::Endpoint::Product && m_purpose == "offers")
        m_offers.learn(items, cost);
    else if (call.endpoint == keepa::Endpoint::Product) {
        m_product.learn(items, cost);
        m_lookUpCap = std::min<std::int64_t>(100, m_lookUpCap * 2);
    }
}

void Spending::flush(store::Database& database)
{
    store::Ledger ledger(database);
    for (const store::LedgerEntry& entry : m_entries)
        if (Status appended = ledger.append(entry); !appended) {
            qCWarning(logSync).noquote() << appended.error().line();
            break;
        }
    m_entries.clear();
}

} // namespace arb::sync
