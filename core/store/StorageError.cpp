#include "core/store/StorageError.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace arb::store {
namespace {

struct Words
{
    QString words;
    QString action;
};

/// Its tr() has a context that lupdate finds, which a plain function named tr has not.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Words explain(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Texts::tr("The disk is full, so the database could not be written."),
                Texts::tr("Free some space on the disk, then try again. Nothing that was stored is lost.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Texts::tr("The database cannot be written."),
                Texts::tr("Check that its file and folder belong to you and are not write-protected.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Texts::tr("The database is locked by another program."),
                Texts::tr("Close other programs that have it open, then try again.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Texts::tr("The database file is damaged or is no database."),
                Texts::tr("Quit, move the file away, and start again: the deals are fetched anew. A copy from "
                   "before the "
                   "last update may lie beside it.")};
    case SQLITE_CANTOPEN:
        return {Texts::tr("The database could not be opened."),
                Texts::tr("Check that its folder exists and that you may write there.")};
    case SQLITE_IOERR:
        return {Texts::tr("The disk reported an error while the database was in use."),
                Texts::tr("Check the disk and its free space, then try again.")};
    case SQLITE_NOMEM:
        return {Texts::tr("There was not enough memory for the database."),
                Texts::tr("Close other programs, then try again.")};
    default:
        return {Texts::tr("The database reported an error."), Texts::tr("Try again; if it stays, look into the log.")};
    }
}

} // namespace

Error storageError(int sqliteCode, const QString& file, const QString& detail)
{
    const Words text = explain(sqliteCode);
    const QString what = QStringLiteral("%1: %2, code %3").arg(file, detail).arg(sqliteCode);
    return {ErrorKind::Storage, what, text.words, text.action, {}};
}

Error lastError(sqlite3* handle, int sqliteCode)
{
    const char* file = sqlite3_db_filename(handle, "main");
    return storageError(sqliteCode, QFileInfo(QString::fromUtf8(file)).fileName(),
                        QString::fromUtf8(sqlite3_errmsg(handle)));
}

Error damagedError(const QString& what)
{
    return {ErrorKind::Storage,
            what,
            Texts::tr("The database holds something that cannot be read."),
            Texts::tr("If it stays, use \"Rebuild from scratch\" in the settings."),
            {}};
}

Error misuseError(const QString& what)
{
    return {ErrorKind::Internal,
            what,
            Texts::tr("The program made a mistake while using its database."),
            Texts::tr("Please report this."),
            {}};
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace arb::store
