#pragma once

#include "core/base/Result.h"
#include "core/deals/Column.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace arb::ui {

/// One column of a layout, by its stable id.
struct ColumnPlace
{
    std::string id;
    int width = 80;
    bool hidden = false;

    friend bool operator==(const ColumnPlace&, const ColumnPlace&) = default;
};

struct SortPlace
{
    std::string id;
    bool descending = false;

    friend bool operator==(const SortPlace&, const SortPlace&) = default;
};

/// The columns as the user arranged them: from left to right, with the sort order. Kept as JSON by stable
/// ids, because QHeaderView's own state breaks when columns come, go or move in the registry.
struct ColumnLayout
{
    static constexpr int version = 1;
    static constexpr int narrowest = 24;
    static constexpr int widest = 2000;

    std::vector<ColumnPlace> columns;
    std::vector<SortPlace> sort;

    friend bool operator==(const ColumnLayout&, const ColumnLayout&) = default;
};

/// The registry's own order, widths and choice.
[[nodiscard]] ColumnLayout defaultLayout(const deals::Columns& columns);

/// `layout` made to fit the registry: unknown and repeated columns are left out, missing ones stand behind
/// their neighbour of the registry with their defaults, widths are kept within bounds.
[[nodiscard]] ColumnLayout fitted(const ColumnLayout& layout, const deals::Columns& columns);

[[nodiscard]] QByteArray toJson(const ColumnLayout& layout);
/// A member that cannot be used falls back to its column's default, column by column. Error: Malformed, where
/// the text is no layout at all or of a newer version.
[[nodiscard]] Result<ColumnLayout> fromJson(const QByteArray& json, const deals::Columns& columns);

/// The layout in `file`; a missing file gives the default one. Errors: Storage, Malformed.
[[nodiscard]] Result<ColumnLayout> loadLayout(const QString& file, const deals::Columns& columns);
/// Writes atomically. Error: Storage.
[[nodiscard]] Status saveLayout(const QString& file, const ColumnLayout& layout);

} // namespace arb::ui
