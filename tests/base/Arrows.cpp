#include "tests/base/Arrows.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace arrows {

namespace {

/// What a room of core may include of the others, and of Qt beside QtCore: the LINKS of its CMakeLists.txt.
struct Room
{
    QStringList rooms;
    QStringList modules;
};

const QMap<QString, Room>& rooms()
{
    const auto list = [](const char* names) {
        return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QMap<QString, Room> all{
        {QStringLiteral("base"), {list(""), list("")}},
        {QStringLiteral("keepa"), {list("base"), list("QtNetwork")}},
        {QStringLiteral("deals"), {list("base keepa"), list("")}},
        {QStringLiteral("settings"), {list("base keepa"), list("")}},
        {QStringLiteral("grid"), {list("base deals"), list("")}},
        {QStringLiteral("store"), {list("base keepa deals"), list("QtSql")}},
        {QStringLiteral("sync"), {list("base keepa deals settings store"), list("")}},
        {QStringLiteral("simulator"), {list("base keepa"), list("QtNetwork")}},
    };
    return all;
}

/// Headers without code that a folder may include beside its arrows.
bool isPlainHeader(const QString& from, const QString& included)
{
    return (from.startsWith(QLatin1String("core/settings/")) &&
            included == QLatin1String("core/deals/CostSettings.h")) ||
           (from.startsWith(QLatin1String("ui/")) && included == QLatin1String("core/store/Changes.h"));
}

QString roomOf(const QString& path)
{
    return path.startsWith(QLatin1String("core/")) ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

QStringList includesOf(const QString& text)
{
    static const QRegularExpression include(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])"),
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

bool coreMayInclude(const QString& path, const QString& included)
{
    const QString room = roomOf(path);
    if (!rooms().contains(room))
        return false;
    const Room& own = rooms()[room];
    if (const QString other = roomOf(included); !other.isEmpty())
        return other == room || own.rooms.contains(other) || isPlainHeader(path, included);
    if (included.startsWith(QLatin1String("ui/")) || included.startsWith(QLatin1String("app/")))
        return false;
    if (included.startsWith(QLatin1String("sqlite3")))
        return room == QLatin1String("store");
    const QStringList modules = modulesOf(included);
    return modules.isEmpty() || modules.contains(QStringLiteral("QtCore")) ||
           std::ranges::any_of(modules,
                               [&own](const QString& module) { return own.modules.contains(module); });
}

bool uiMayInclude(const QString& path, const QString& included)
{
    if (included.startsWith(QLatin1String("core/store/")))
        return isPlainHeader(path, included);
    if (included.startsWith(QLatin1String("app/")) || included.startsWith(QLatin1String("core/simulator/")))
        return false;
    if (included.startsWith(QLatin1String("simdjson")) || included.startsWith(QLatin1String("sqlite3")))
        return false;
    const QStringList modules = modulesOf(included);
    return !modules.contains(QStringLiteral("QtSql")) && !modules.contains(QStringLiteral("QtNetwork"));
}

bool mayInclude(const QString& path, const QString& included)
{
    if (included.startsWith(QLatin1String("tests/")))
        return false;
    if (path.startsWith(QLatin1String("core/")))
        return coreMayInclude(path, included);
    return !path.startsWith(QLatin1String("ui/")) || uiMayInclude(path, included);
}

/// SQL is at home in core/store: no statement, no query object and no handle elsewhere.
QStringList sqlIn(const Source& source)
{
    if (source.path.startsWith(QLatin1String("core/store/")))
        return {};
    static const QRegularExpression commentOrInclude(QStringLiteral(R"(//[^\n]*|#[ \t]*include[^\n]*)"));
    static const QRegularExpression sql(QStringLiteral(
        R"(\bQSql\w+|\bsqlite3_\w+|"\s*(?:SELECT\s[^"]*\sFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s[^"]*\sSET|)"
        R"(DELETE\s+FROM|(?:CREATE|ALTER|DROP)\s+TABLE|PRAGMA)\s[^"]*)"));
    QString code = source.text;
    code.remove(commentOrInclude);
    QStringList found;
    for (auto match = sql.globalMatch(code); match.hasNext();)
        found << match.next().captured();
    return found;
}

} // namespace

QStringList modulesOf(const QString& header)
{
    const QString first = header.section(QLatin1Char('/'), 0, 0);
    if (!first.startsWith(QLatin1Char('Q')) && !first.startsWith(QLatin1Char('q')))
        return {};
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    QStringList found;
    for (const QString& module : modules) {
        if (first == module || QFile::exists(headers.filePath(module + QLatin1Char('/') + header)))
            found << module;
    }
    return found;
}

QStringList violationsIn(const Source& source)
{
    QStringList found;
    for (const QString& included : includesOf(source.text)) {
        if (!mayInclude(source.path, included))
            found << QStringLiteral("%1 includes %2").arg(source.path, included);
    }
    for (const QString& sql : sqlIn(source))
        found << QStringLiteral("%1 speaks SQL: %2").arg(source.path, sql);
    return found;
}

QList<Source> sourcesOf(const QString& folder)
{
    const QDir root(QStringLiteral(ARB_SOURCE_DIR));
    QList<Source> found;
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found << Source{root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
    }
    return found;
}

} // namespace arrows
