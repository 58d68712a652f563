#include "app/cli/TokenAccount.h"

#include "core/store/Ledger.h"
#include "core/store/StateStore.h"

#include <algorithm>

namespace arb::app {

namespace {

constexpr std::int64_t minutesKept = 60;
constexpr std::int64_t callsLookedAt = 200;

QString timeText(UtcTime time) { return QString::fromStdString(toIso(time)); }

} // namespace

std::optional<std::int64_t> TokenAccount::capacity() const
{
    return perMinute ? std::optional{*perMinute * minutesKept} : std::nullopt;
}

std::optional<std::int64_t> TokenAccount::expectedAt(UtcTime now) const
{
    if (!balance || !asOf || !perMinute)
        return std::nullopt;
    const std::int64_t minutes = std::max<std::int64_t>(0, (now - *asOf).count() / 60);
    return std::max(*balance, std::min(*capacity(), *balance + minutes * *perMinute));
}

std::optional<UtcTime> TokenAccount::fullAt() const
{
    if (!balance || !asOf || !perMinute || *perMinute <= 0)
        return std::nullopt;
    const std::int64_t missing = std::max<std::int64_t>(0, *capacity() - *balance);
    return *asOf + Minutes{(missing + *perMinute - 1) / *perMinute};
}

QString TokenAccount::text(UtcTime now) const
{
    if (!balance || !asOf)
        return {};
    QString words = QStringLiteral("%1 left as of %2").arg(*balance).arg(timeText(*asOf));
    if (const auto expected = expectedAt(now); expected && *expected != *balance)
        words += QStringLiteral(", about %1 now").arg(*expected);
    if (const auto full = fullAt(); full && *full > now)
        words += QStringLiteral("; full (%1) at %2").arg(*capacity()).arg(timeText(*full));
    if (perMinute)
        words += QStringLiteral("; %1 a minute").arg(*perMinute);
    return words;
}

Result<TokenAccount> readTokenAccount(store::Database& database)
{
    TokenAccount account;
    auto calls = store::Ledger(database).last(callsLookedAt);
    if (!calls)
        return failure(std::move(calls).error());
    // An answer to a wrong key shows zeros, which are nobody's balance.
    const auto known = std::ranges::find_if(
        *calls, [](const store::LedgerEntry& call) { return call.balanceAfter && call.status != "auth"; });
    if (known != calls->end()) {
        account.balance = known->balanceAfter;
        account.asOf = known->at.toSeconds();
    }
    auto rate = store::StateStore(database).integer(store::key::tokensPerMinute);
    if (!rate)
        return failure(std::move(rate).error());
    account.perMinute = *rate;
    return account;
}

} // namespace arb::app
