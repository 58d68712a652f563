#include "ui/deals/ColumnLayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace arb::ui {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ColumnPlace defaultPlace(const deals::Column& column)
{
    return {std::string(column.id), std::clamp(column.width, ColumnLayout::narrowest, ColumnLayout::widest),
            !column.shown};
}

std::unexpected<Error> storageError(const QString& file, const QString& words)
{
    return failure({.kind = ErrorKind::Storage, .what = file, .words = words, .action = {}});
}

bool contains(const std::vector<ColumnPlace>& places, std::string_view id)
{
    return std::ranges::find(places, id, &ColumnPlace::id) != places.end();
}

/// Where a column that the layout does not know goes: behind the nearest column before it in the registry.
std::size_t placeForNew(const std::vector<ColumnPlace>& places, const deals::Columns& columns,
                        std::size_t ordinal)
{
    for (std::size_t before = ordinal; before-- > 0;) {
        const auto at = std::ranges::find(places, columns.at(before).id, &ColumnPlace::id);
        if (at != places.end())
            return static_cast<std::size_t>(at - places.begin()) + 1;
    }
    return 0;
}

} // namespace

ColumnLayout defaultLayout(const deals::Columns& columns)
{
    ColumnLayout layout;
    for (const deals::Column& column : columns.all())
        layout.columns.push_back(defaultPlace(column));
    if (columns.find("profit"))
        layout.sort.push_back({"profit", true});
    return layout;
}

ColumnLayout fitted(const ColumnLayout& layout, const deals::Columns& columns)
{
    ColumnLayout result;
    for (const ColumnPlace& place : layout.columns) {
        if (!columns.find(place.id) || contains(result.columns, place.id))
            continue;
        result.columns.push_back(place);
        int& width = result.columns.back().width;
        width = std::clamp(width, ColumnLayout::narrowest, ColumnLayout::widest);
    }
    for (std::size_t ordinal = 0; ordinal < columns.size(); ++ordinal) {
        const deals::Column& column = columns.at(ordinal);
        if (contains(result.columns, column.id))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(placeForNew(result.columns, columns, ordinal));
        result.columns.insert(result.columns.begin() + at, defaultPlace(column));
    }
    if (std::ranges::all_of(result.columns,
                            &ColumnPlace::hidden)) // a grid without columns cannot be repaired by hand
        for (ColumnPlace& place : result.columns)
            place.hidden = !columns.find(place.id)->shown;
    for (const SortPlace& key : layout.sort)
        if (columns.find(key.id) &&
            std::ranges::find(result.sort, key.id, &SortPlace::id) == result.sort.end())
            result.sort.push_back(key);
    return result;
}

QByteArray toJson(const ColumnLayout& layout)
{
    QJsonArray columns;
    for (const ColumnPlace& place : layout.columns)
        columns.append(QJsonObject{{QStringLiteral("id"), qt(place.id)},
                                   {QStringLiteral("width"), place.width},
                                   {QStringLiteral("hidden"), place.hidden},
                                   {QStringLiteral("order"), static_cast<int>(columns.size())}});
    QJsonArray sort;
    for (const SortPlace& key : layout.sort)
        sort.append(
            QJsonObject{{QStringLiteral("id"), qt(key.id)}, {QStringLiteral("descending"), key.descending}});
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), ColumnLayout::version},
                                     {QStringLiteral("columns"), columns},
                                     {QStringLiteral("sort"), sort}})
        .toJson();
}

Result<ColumnLayout> fromJson(const QByteArray& json, const deals::Columns& columns)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject root = document.object();
    const int version = root.value(QStringLiteral("version")).toInt();
    if (!document.isObject() || version < 1 || version > ColumnLayout::version ||
        !root.value(QStringLiteral("columns")).isArray()) {
        return failure(
            {.kind = ErrorKind::Malformed,
             .what = QStringLiteral("columns"),
             .words = QCoreApplication::translate("ColumnLayout", "The saved columns cannot be read."),
             .action = {}});
    }
    struct Ordered
    {
        int order;
        ColumnPlace place;
    };
    std::vector<Ordered> places;
    for (const QJsonValue& each : root.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject object = each.toObject();
        const deals::Column* column =
            columns.find(object.value(QStringLiteral("id")).toString().toStdString());
        if (!column)
            continue;
        const ColumnPlace fallback = defaultPlace(*column);
        places.push_back({object.value(QStringLiteral("order")).toInt(static_cast<int>(places.size())),
                          {fallback.id, object.value(QStringLiteral("width")).toInt(fallback.width),
                           object.value(QStringLiteral("hidden")).toBool(fallback.hidden)}});
    }
    std::ranges::stable_sort(places, {}, &Ordered::order);
    ColumnLayout layout;
    for (Ordered& each : places)
        layout.columns.push_back(std::move(each.place));
    for (const QJsonValue& each : root.value(QStringLiteral("sort")).toArray())
        layout.sort.push_back({each.toObject().value(QStringLiteral("id")).toString().toStdString(),
                               each.toObject().value(QStringLiteral("descending")).toBool()});
    return fitted(layout, columns);
}

Result<ColumnLayout> loadLayout(const QString& file, const deals::Columns& columns)
{
    QFile source(file);
    if (file.isEmpty() || !source.exists())
        return defaultLayout(columns);
    if (!source.open(QIODevice::ReadOnly))
        return storageError(file, source.errorString());
    return fromJson(source.readAll(), columns);
}

Status saveLayout(const QString& file, const ColumnLayout& layout)
{
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return storageError(file, target.errorString());
    target.write(toJson(layout));
    if (!target.commit())
        return storageError(file, target.errorString());
    return {};
}

} // namespace arb::ui
