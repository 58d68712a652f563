#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The arrows of the house (CONTRIBUTING.md, "Rooms and arrows") as rules over source text.
namespace arrows {

/// One file as the rules see it; `path` is relative to the sources ("core/store/Database.cpp").
struct Source
{
    QString path;
    QString text;
};

/// The C++ files of a folder of the sources, its subfolders included.
[[nodiscard]] QList<Source> sourcesOf(const QString& folder);

/// All that breaks a rule in one file, as "file: what".
[[nodiscard]] QStringList violationsIn(const Source& source);

/// The Qt modules that have this header ("QLabel" -> "QtWidgets"); "QtGui/QColor" and "QtWidgets" name
/// theirs.
[[nodiscard]] QStringList modulesOf(const QString& header);

} // namespace arrows
