#pragma once

#include "core/base/Result.h"
#include "core/store/Statement.h"

#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;

namespace arb::deals {
class Columns;
}

namespace arb::store {

class WriterQueue;
struct DealSchema;

enum class Mode : std::uint8_t {
    ReadWrite, ///< creates the file and brings its schema up to date
    ReadOnly,  ///< the file must exist with the current schema; writing through it fails
};

/// One connection to deals.db, for one thread: opened, used and destroyed there. Use from another thread is
/// refused with an Internal error. Cheap enough to open per job.
///
/// Stores hold a reference to it: it must outlive them and must not be moved while they exist.
class Database
{
public:
    /// Opens `path`, checks its version, migrates (ReadWrite; a copy of an older file is kept beside it), and
    /// adds the columns of the registry that the file lacks. `columns` must outlive the connection. Errors:
    /// Storage, with words for a newer schema, a full disk, missing rights, another program's lock, damage.
    [[nodiscard]] static Result<Database> open(const QString& path, Mode mode, const deals::Columns& columns);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] const deals::Columns& columns() const;
    /// How the registry's columns lie in this file's tables.
    [[nodiscard]] const DealSchema& schema() const;
    /// The schema's version, as this program writes it.
    [[nodiscard]] static int schemaVersion();

    /// A statement from the cache, prepared at its first use.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// Runs one or several statements without parameters or results.
    [[nodiscard]] Status execute(std::string_view sql);
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] std::int64_t lastInsertId() const;

    /// SQLite's own check of the file; an error says what is damaged.
    [[nodiscard]] Status quickCheck();
    /// Moves the write-ahead log into the file and empties it, if no reader is in the way. For idle moments.
    [[nodiscard]] Status checkpoint();
    /// This connection no longer waits for the disk and keeps everybody else out: faster, and a power cut may damage the
    /// file. For throw-away databases of benchmarks.
    [[nodiscard]] Status forgoDurability();
    /// A number that changes whenever another connection has committed; of use only beside an earlier one.
    [[nodiscard]] Result<std::int64_t> dataVersion();
    /// Bytes of the file and its log on disk.
    [[nodiscard]] std::int64_t fileBytes() const;

private:
    friend class WriteTransaction;
    friend class ReadTransaction;
    class Connection;
    explicit Database(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace arb::store
