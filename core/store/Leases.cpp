#include "core/store/Leases.h"

#include "core/store/Rows.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace arb::store {
namespace {

std::string thisHost()
{
    const QByteArray machine = QSysInfo::machineUniqueId();
    return machine.isEmpty() ? QSysInfo::machineHostName().toStdString() : machine.toStdString();
}

/// Whether the process that holds a lease is certainly gone. Only answers for this host.
bool isDead(const Lease& lease)
{
#ifdef Q_OS_UNIX
    return lease.host == thisHost() && kill(static_cast<pid_t>(lease.pid), 0) != 0 && errno == ESRCH;
#else
    Q_UNUSED(lease)
    return false;
#endif
}

Result<Lease> readLease(const Statement& row)
{
    return Lease{std::string(row.text(0)),
                 std::string(row.text(1)),
                 std::string(row.text(2)),
                 row.integer(3),
                 row.time(4),
                 row.time(5)};
}

} // namespace

std::string Leases::newHolder() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

Result<std::optional<Lease>> Leases::find(std::string_view job)
{
    return readFirst(
        prepared(m_database,
                 "SELECT job, holder, host, pid, acquired_utc, expires_utc FROM leases WHERE job = ?1", job),
        readLease);
}

Result<Leases::Outcome> Leases::acquire(std::string_view job, std::string_view holder, Seconds ttl,
                                        UtcTime now)
{
    return inTransaction(m_database, [&](WriteTransaction& transaction) -> Result<Outcome> {
        const Result<std::optional<Lease>> held = find(job);
        if (!held)
            return failure(held.error());
        const std::string deadHolder = *held && isDead(**held) ? (*held)->holder : std::string();
        const Status asked =
            run(transaction,
                "INSERT INTO leases (job, holder, host, pid, acquired_utc, expires_utc) VALUES (?1, ?2, ?3, "
                "?4, ?5, ?6)"
                " ON CONFLICT (job) DO UPDATE SET holder = ?2, host = ?3, pid = ?4,"
                " acquired_utc = iif(holder = ?2, acquired_utc, ?5), expires_utc = ?6"
                " WHERE holder = ?2 OR holder = ?7 OR expires_utc <= ?5",
                job, holder, thisHost(), QCoreApplication::applicationPid(), now, now + ttl, deadHolder);
        if (!asked)
            return failure(asked.error());
        const Result<std::optional<Lease>> inForce = find(job);
        if (!inForce)
            return failure(inForce.error());
        return Outcome{(*inForce)->holder == holder, **inForce};
    });
}

Result<bool> Leases::renew(std::string_view job, std::string_view holder, Seconds ttl, UtcTime now)
{
    // An expired lease that nobody took is still ours.
    return inTransaction(m_database, [&](WriteTransaction& transaction) {
        return mapped(runCounted(transaction,
                                 "UPDATE leases SET expires_utc = ?3 WHERE job = ?1 AND holder = ?2", job,
                                 holder, now + ttl),
                      [](std::int64_t rows) { return rows > 0; });
    });
}

Status Leases::release(std::string_view job, std::string_view holder)
{
    return inTransaction(m_database, [&](WriteTransaction& transaction) {
        return run(transaction, "DELETE FROM leases WHERE job = ?1 AND holder = ?2", job, holder);
    });
}

Result<std::optional<Lease>> Leases::current(std::string_view job, UtcTime now)
{
    const Result<std::optional<Lease>> held = find(job);
    if (!held || !*held || ((*held)->expiresAt > now && !isDead(**held)))
        return held;
    return std::nullopt;
}

} // namespace arb::store
