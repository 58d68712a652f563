#include "app/cli/FillEstimate.h"

#include "app/cli/TokenAccount.h"
#include "core/store/StateStore.h"
#include "core/sync/FillCost.h"

#include <algorithm>

namespace arb::app {

namespace {

QString duration(std::int64_t minutes)
{
    if (minutes < 60)
        return QStringLiteral("%1 min").arg(minutes);
    return QStringLiteral("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

std::optional<std::int64_t> pageReached(sync::Session& session)
{
    auto page = store::StateStore(session.database()).integer(store::key::backfillPage);
    return page ? *page : std::nullopt;
}

/// The sentence for `matches` deals and an account as it is.
QString fillEstimateText(std::int64_t matches, std::optional<std::int64_t> balance,
                         std::optional<std::int64_t> perMinute)
{
    const std::int64_t pages = sync::fillPages(matches);
    const std::int64_t tokens = pages * sync::tokensPerPage;
    QString words =
        QStringLiteral("About %1 deals match: %2 pages, %3 tokens").arg(matches).arg(pages).arg(tokens);
    if (!balance || !perMinute || *perMinute <= 0)
        return words + QLatin1Char('.');
    const std::int64_t missing = std::max<std::int64_t>(0, tokens - *balance);
    const std::int64_t minutes = (missing + *perMinute - 1) / *perMinute;
    words += QStringLiteral(", %1 are there").arg(*balance);
    words += minutes == 0
                 ? QStringLiteral(", so a minute at most")
                 : QStringLiteral(", about %1 at %2 a minute").arg(duration(minutes)).arg(*perMinute);
    return words + QLatin1Char('.');
}

} // namespace

QString fillEstimate(Headless& run, sync::Session& session)
{
    if (const auto page = pageReached(session); page && *page > 0)
        return QStringLiteral("A fill goes on at page %1.").arg(*page + 1);
    const sync::EngineStatus status = session.status();
    const auto recorded = readTokenAccount(session.database());
    TokenAccount account = recorded.value_or(TokenAccount{});
    std::int64_t matches = status.totalDeals;
    if (!status.watermark) {
        auto counted = session.countMatches(session.query(), run.stop());
        if (!counted)
            return {};
        matches = *counted;
        return fillEstimateText(matches, session.bucket().balance(), session.bucket().rate());
    }
    return fillEstimateText(matches, account.expectedAt(run.clock().now()), account.perMinute);
}

} // namespace arb::app
