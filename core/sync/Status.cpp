#include "core/sync/Status.h"

#include <QCoreApplication>
#include <QDateTime>

namespace arb::sync {

std::string_view jobId(JobKind kind)
{
    switch (kind) {
    case JobKind::Delta: return "delta";
    case JobKind::Sweep: return "sweep";
    case JobKind::Details: return "details";
    case JobKind::Verify: return "verify";
    case JobKind::Prune: return "prune";
    case JobKind::Backfill: return "backfill";
    case JobKind::BackfillAll: return "backfill_all";
    case JobKind::Recalculate: return "recalculate";
    }
    return "delta";
}

QString jobTitle(JobKind kind)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("JobKind", text); };
    switch (kind) {
    case JobKind::Delta: return words(QT_TRANSLATE_NOOP("JobKind", "Refresh"));
    case JobKind::Sweep: return words(QT_TRANSLATE_NOOP("JobKind", "Sweep"));
    case JobKind::Details: return words(QT_TRANSLATE_NOOP("JobKind", "Details"));
    case JobKind::Verify: return words(QT_TRANSLATE_NOOP("JobKind", "Check of missing deals"));
    case JobKind::Prune: return words(QT_TRANSLATE_NOOP("JobKind", "Clean-up"));
    case JobKind::Backfill: return words(QT_TRANSLATE_NOOP("JobKind", "Fill"));
    case JobKind::BackfillAll: return words(QT_TRANSLATE_NOOP("JobKind", "Fill of new columns"));
    case JobKind::Recalculate: return words(QT_TRANSLATE_NOOP("JobKind", "Recalculation"));
    }
    return {};
}

std::string_view healthId(Health::Code code)
{
    switch (code) {
    case Health::Code::UpToDate: return "up_to_date";
    case Health::Code::FirstFill: return "first_fill";
    case Health::Code::NoKey: return "no_key";
    case Health::Code::KeyRefused: return "key_refused";
    case Health::Code::QueryRefused: return "query_refused";
    case Health::Code::QueryMatchesNothing: return "query_matches_nothing";
    case Health::Code::WaitingForTokens: return "waiting_for_tokens";
    case Health::Code::Offline: return "offline";
    case Health::Code::KeepaFails: return "keepa_fails";
    case Health::Code::StorageFails: return "storage_fails";
    case Health::Code::Paused: return "paused";
    case Health::Code::NeverSynced: return "never_synced";
    case Health::Code::OtherProcess: return "other_process";
    }
    return "never_synced";
}

QString clockText(UtcTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds).toString(QStringLiteral("HH:mm"));
}

} // namespace arb::sync
