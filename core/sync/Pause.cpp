#include "core/sync/Pause.h"

#include "core/store/StateStore.h"

#include <string_view>

namespace arb::sync {

namespace {
constexpr std::string_view pausedKey = "paused_until_utc"; // unknown: until resumed
}

Result<Pause> Pause::load(store::Database& database, UtcTime now)
{
    auto stored = store::StateStore(database).get(pausedKey);
    if (!stored)
        return failure(std::move(stored).error());
    Pause pause;
    if (!*stored)
        return pause;
    const auto* until = std::get_if<std::int64_t>(&**stored);
    pause.begin(until ? std::optional{UtcTime{*until}} : std::nullopt);
    if (pause.over(now))
        pause.end();
    return pause;
}

Status Pause::store(store::Database& database) const
{
    return store::inTransaction(database, [&](store::WriteTransaction& transaction) -> Status {
        store::StateStore state(database);
        if (!m_active)
            return state.erase(transaction, pausedKey);
        return state.set(transaction, pausedKey, m_until ? deals::Value{m_until->seconds} : deals::Value{});
    });
}

void Pause::begin(std::optional<UtcTime> until)
{
    m_active = true;
    m_until = until;
}

void Pause::end()
{
    m_active = false;
    m_until.reset();
}

} // namespace arb::sync
