#include "core/store/Migrations.h"

#include "core/store/Rows.h"
#include "core/store/StorageError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace arb::store {
namespace {

constexpr int copiesKept = 3;

Result<std::int64_t> readVersion(Database& database)
{
    return readInteger(database.prepare("PRAGMA user_version"));
}

Error newerError(const Database& database, std::int64_t version, std::int64_t known)
{
    return {ErrorKind::Storage,
            QFileInfo(database.path()).fileName(),
            QCoreApplication::translate("Store",
                                        "The database was written by a newer version of this program (schema "
                                        "%1, this program knows up to %2).")
                .arg(version)
                .arg(known),
            QCoreApplication::translate("Store", "Install the newer version of the program."),
            {}};
}

/// A file without version must be empty: anything else is another program's database.
Status refuseForeign(Database& database)
{
    const Result<std::int64_t> objects = readInteger(database.prepare("SELECT count(*) FROM sqlite_schema"));
    if (!objects)
        return failure(objects.error());
    if (*objects == 0)
        return {};
    return failure(
        {ErrorKind::Storage,
         QFileInfo(database.path()).fileName(),
         QCoreApplication::translate("Store", "This file is a database of another program."),
         QCoreApplication::translate("Store", "Choose another data folder, or move the file away."),
         {}});
}

struct CloseDatabase
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};
using RawDatabase = std::unique_ptr<sqlite3, CloseDatabase>;

Result<RawDatabase> openRaw(const QString& path, int flags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    RawDatabase database(handle);
    if (code != SQLITE_OK)
        return failure(
            storageError(code, QFileInfo(path).fileName(), QString::fromUtf8(sqlite3_errstr(code))));
    return database;
}

/// Copies the last committed state. On connections of its own, because the caller's holds the write lock.
Status copyDatabase(const QString& from, const QString& to)
{
    const Result<RawDatabase> source = openRaw(from, SQLITE_OPEN_READONLY);
    if (!source)
        return failure(source.error());
    const Result<RawDatabase> target = openRaw(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!target)
        return failure(target.error());
    sqlite3_backup* backup = sqlite3_backup_init(target->get(), "main", source->get(), "main");
    if (backup == nullptr)
        return failure(lastError(target->get(), sqlite3_errcode(target->get())));
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        return failure(storageError(code, QFileInfo(to).fileName(), QString::fromUtf8(sqlite3_errstr(code))));
    return {};
}

void dropOldCopies(const QFileInfo& file)
{
    const QString prefix = file.fileName() + QStringLiteral(".before-v");
    const QDir folder = file.absoluteDir();
    QStringList copies = folder.entryList({prefix + QStringLiteral("*")}, QDir::Files);
    copies.removeIf([&](const QString& name) {
        bool isNumber = false;
        name.mid(prefix.size()).toInt(&isNumber);
        return !isNumber;
    });
    const auto version = [&](const QString& name) { return name.mid(prefix.size()).toInt(); };
    std::ranges::sort(copies, std::ranges::greater{}, version);
    for (qsizetype i = copiesKept; i < copies.size(); ++i)
        QFile::remove(folder.filePath(copies.at(i)));
}

Status keepCopy(const QString& path, int nextVersion)
{
    const QString copy = path + QStringLiteral(".before-v%1").arg(nextVersion);
    const QString unfinished = copy + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (Status copied = copyDatabase(path, unfinished); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        return failure(
            storageError(SQLITE_CANTOPEN, QFileInfo(copy).fileName(), QStringLiteral("cannot rename")));
    dropOldCopies(QFileInfo(path));
    return {};
}

/// One step, unless another process took it meanwhile.
Status take(Database& database, const Migration& step, int target, bool& copyKept)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const Result<std::int64_t> version = readVersion(database);
    if (!version)
        return failure(version.error());
    if (*version >= step.version)
        return {};
    if (*version > 0 && !copyKept) {
        if (Status kept = keepCopy(database.path(), target); !kept)
            return kept;
        copyKept = true;
    }
    if (Status changed = database.execute(step.sql.toStdString()); !changed)
        return changed;
    const std::string stamp = "PRAGMA user_version = " + std::to_string(step.version);
    if (Status stamped = database.execute(stamp); !stamped)
        return stamped;
    return transaction->commit();
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> steps = [] {
        std::vector<Migration> read;
        const QDir folder(QStringLiteral(":/migrations"));
        for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                read.push_back({name.left(4).toInt(), file.readAll()});
        }
        return read;
    }();
    return steps;
}

Status migrate(Database& database, std::span<const Migration> steps)
{
    const Result<std::int64_t> version = readVersion(database);
    if (!version)
        return failure(version.error());
    const int target = steps.empty() ? 0 : steps.back().version;
    if (*version > target)
        return failure(newerError(database, *version, target));
    if (*version == 0) {
        if (Status empty = refuseForeign(database); !empty) {
            // Another process may have created the schema between the two looks.
            const Result<std::int64_t> again = readVersion(database);
            if (!again || *again == 0)
                return empty;
        }
    }
    bool copyKept = *version == 0; // of a new file there is nothing to keep
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        if (Status taken = take(database, step, target, copyKept); !taken)
            return taken;
    }
    return {};
}

Status checkVersion(Database& database, int version)
{
    const Result<std::int64_t> found = readVersion(database);
    if (!found)
        return failure(found.error());
    if (*found > version)
        return failure(newerError(database, *found, version));
    if (*found == version)
        return {};
    return failure({ErrorKind::Storage,
                    QFileInfo(database.path()).fileName(),
                    QCoreApplication::translate("Store", "The database is older than this program."),
                    QCoreApplication::translate("Store", "Start the program once to bring it up to date."),
                    {}});
}

} // namespace arb::store
