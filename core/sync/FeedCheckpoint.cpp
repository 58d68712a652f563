#include "core/sync/FeedCheckpoint.h"

#include "core/base/Logging.h"
#include "core/keepa/KeepaTime.h"
#include "core/store/StateStore.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace arb::sync {

namespace {
constexpr UtcTime keepaEpoch{keepa::keepaEpochMinutes * 60};
}

FeedCheckpoint FeedCheckpoint::after(int number, UtcTime at, std::optional<UtcTime> stamp) const
{
    FeedCheckpoint next = *this;
    if (number == 0) {
        next.startedAt = at;
        next.newest = stamp;
    }
    next.page = number + 1;
    return next;
}

std::string FeedCheckpoint::text() const
{
    QJsonObject object{{QStringLiteral("page"), page}};
    if (startedAt)
        object.insert(QStringLiteral("started"), static_cast<qint64>(startedAt->seconds));
    if (newest)
        object.insert(QStringLiteral("newest"), static_cast<qint64>(newest->seconds));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<FeedCheckpoint> FeedCheckpoint::fromText(std::string_view text)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    const auto time = [&object](const QString& name) -> std::optional<UtcTime> {
        const QJsonValue value = object.value(name);
        return value.isDouble() ? std::optional{UtcTime{value.toInteger()}} : std::nullopt;
    };
    FeedCheckpoint checkpoint;
    checkpoint.page = object.value(QStringLiteral("page")).toInt(-1);
    checkpoint.startedAt = time(QStringLiteral("started"));
    checkpoint.newest = time(QStringLiteral("newest"));
    // Without the time of its first page, a pass under way would end without saying as of when.
    const bool sound = checkpoint.page == 0 || (checkpoint.page > 0 && checkpoint.startedAt);
    return sound ? std::optional{checkpoint} : std::nullopt;
}

Result<std::optional<UtcTime>> readWatermark(store::Database& database, UtcTime now)
{
    auto stored = store::StateStore(database).get(store::key::watermark);
    if (!stored)
        return failure(std::move(stored).error());
    const auto* text = *stored ? std::get_if<std::string>(&**stored) : nullptr;
    if (!text)
        return std::optional<UtcTime>{};
    UtcTime watermark;
    if (!fromIso(QString::fromStdString(*text), watermark) || watermark < keepaEpoch || watermark > now + Hours{1}) {
        qCWarning(logSync, "watermark %s cannot be true; reading the whole feed", text->c_str());
        return std::optional<UtcTime>{};
    }
    return watermark;
}

Status concludePass(store::Database& database, store::WriteTransaction& transaction, const FeedCheckpoint& checkpoint,
                    UtcTime at)
{
    auto watermark = readWatermark(database, at);
    if (!watermark)
        return failure(std::move(watermark).error());
    store::StateStore state(database);
    if (checkpoint.newest && (!*watermark || *checkpoint.newest > **watermark))
        if (Status set = state.setIsoTime(transaction, store::key::watermark, *checkpoint.newest); !set)
            return set;
    auto synced = state.time(store::key::lastSuccessfulSync);
    if (!synced)
        return failure(std::move(synced).error());
    const bool laterSync = *synced && checkpoint.startedAt && **synced > *checkpoint.startedAt && **synced <= at;
    if (!checkpoint.startedAt || laterSync)
        return {};
    return state.setTime(transaction, store::key::lastSuccessfulSync, *checkpoint.startedAt);
}

} // namespace arb::sync
