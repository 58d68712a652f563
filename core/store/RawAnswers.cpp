#include "core/store/RawAnswers.h"

#include "core/store/Rows.h"
#include "core/store/StorageError.h"

#include <zstd.h>

#include <memory>

namespace arb::store {
namespace {

/// Histories are digits, in which higher levels find nothing more: recorded answers of 20 to 110 KB pack to 22-35 % at
/// level 1 as at 3, in half the time.
constexpr int level = 1;
/// No answer is larger; a stored size above it is damage, not something to allocate.
constexpr unsigned long long largest = 64ULL << 20U;

Error damagedAnswer(const Asin& asin, std::string_view kind)
{
    return damagedError(
        QStringLiteral("stored %1 answer of %2").arg(toQString(kind), toQString(asin.view())));
}

std::vector<std::byte> compress(std::string_view json)
{
    // Kept between answers: making its tables costs more than packing an answer.
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype([](ZSTD_CCtx* context) { ZSTD_freeCCtx(context); })> context{
        ZSTD_createCCtx()};
    if (!context)
        return {};
    std::vector<std::byte> packed(ZSTD_compressBound(json.size()));
    const std::size_t size =
        ZSTD_compressCCtx(context.get(), packed.data(), packed.size(), json.data(), json.size(), level);
    packed.resize(ZSTD_isError(size) != 0 ? 0 : size);
    return packed;
}

std::optional<std::string> decompress(std::span<const std::byte> packed)
{
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > largest)
        return std::nullopt;
    std::string json(static_cast<std::size_t>(size), '\0');
    const std::size_t got = ZSTD_decompress(json.data(), json.size(), packed.data(), packed.size());
    if (ZSTD_isError(got) != 0 || got != json.size())
        return std::nullopt;
    return json;
}

} // namespace

Status RawAnswers::put(WriteTransaction& transaction, const Asin& asin, std::string_view kind,
                       UtcTime fetchedAt, std::string_view json)
{
    const std::vector<std::byte> packed = compress(json);
    if (packed.empty())
        return failure(misuseError(QStringLiteral("answer cannot be compressed")));
    Result<Statement> write = prepared(transaction,
                                       "INSERT INTO raw_answers (asin, kind, fetched_utc, answer)"
                                       " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (asin, kind) DO UPDATE"
                                       " SET fetched_utc = ?3, answer = ?4 WHERE fetched_utc <= ?3",
                                       asin, kind, fetchedAt);
    if (!write)
        return failure(write.error());
    return write->bindBlob(4, packed).run();
}

Result<std::optional<RawAnswer>> RawAnswers::get(const Asin& asin, std::string_view kind)
{
    return readFirst(prepared(m_database,
                              "SELECT fetched_utc, answer FROM raw_answers WHERE asin = ?1 AND kind = ?2",
                              asin, kind),
                     [&](const Statement& row) -> Result<RawAnswer> {
                         std::optional<std::string> json = decompress(row.blob(1));
                         if (!json)
                             return failure(damagedAnswer(asin, kind));
                         return RawAnswer{row.time(0), *std::move(json)};
                     });
}

Result<std::vector<Asin>> RawAnswers::asins(std::string_view kind, std::optional<Asin> from,
                                            std::int64_t limit)
{
    return readAll(prepared(m_database,
                            "SELECT asin FROM raw_answers WHERE kind = ?1 AND (?2 IS NULL OR asin > ?2)"
                            " ORDER BY asin LIMIT ?3",
                            kind, from, limit),
                   readAsin);
}

Result<std::int64_t> RawAnswers::bytes()
{
    return readInteger(m_database.prepare("SELECT coalesce(sum(length(answer)), 0) FROM raw_answers"));
}

Result<std::int64_t> RawAnswers::purge(WriteTransaction& transaction, UtcTime before)
{
    return runCounted(transaction, "DELETE FROM raw_answers WHERE fetched_utc < ?1", before);
}

Result<std::int64_t> RawAnswers::purgeTo(WriteTransaction& transaction, std::int64_t bytes)
{
    // Newest first, what is beyond the allowance goes.
    return runCounted(
        transaction,
        "DELETE FROM raw_answers WHERE rowid IN (SELECT id FROM (SELECT rowid AS id,"
        " sum(length(answer)) OVER (ORDER BY fetched_utc DESC, rowid DESC) AS held FROM raw_answers)"
        " WHERE held > ?1)",
        bytes);
}

} // namespace arb::store
