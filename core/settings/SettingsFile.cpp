#include "core/settings/Settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace arb::settings {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Settings", text); }

QString keyOf(const Setting& setting)
{
    return QString::fromLatin1(setting.key.data(), static_cast<qsizetype>(setting.key.size()));
}

/// Nothing where the JSON has no counterpart among setting values (a fraction, a list, an object).
std::optional<SettingValue> fromJson(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Null:
        return SettingValue{};
    case QJsonValue::Bool:
        return SettingValue{json.toBool()};
    case QJsonValue::String:
        return SettingValue{json.toString().toStdString()};
    case QJsonValue::Double: {
        const double number = json.toDouble();
        constexpr double exact =
            9'007'199'254'740'992.0; // 2^53: beyond it a JSON number is not a whole number for sure
        if (std::floor(number) != number || std::abs(number) > exact)
            return std::nullopt;
        return SettingValue{static_cast<std::int64_t>(json.toInteger())};
    }
    default:
        return std::nullopt;
    }
}

QJsonValue toJson(const SettingValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return static_cast<qint64>(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    return QJsonValue::Null;
}

Error badValue(const Setting& setting, const QString& words)
{
    return {.kind = ErrorKind::Invalid,
            .what = keyOf(setting),
            .words = words,
            .action = translated(QT_TRANSLATE_NOOP("Settings", "The default is used."))};
}

/// Keeps an unreadable file beside, so that nothing the user typed is lost by the next save.
Error setAside(const QString& file)
{
    const QString aside = file + QStringLiteral(".bad");
    QFile::remove(aside);
    const bool kept = QFile::rename(file, aside);
    return {.kind = ErrorKind::Malformed,
            .what = file,
            .words = translated(QT_TRANSLATE_NOOP("Settings", "The settings file is damaged.")),
            .action =
                kept ? translated(QT_TRANSLATE_NOOP("Settings", "It was kept as %1; the defaults are used."))
                           .arg(aside)
                     : QString()};
}

void take(Settings& settings, const QJsonObject& members, std::vector<Error>* warnings)
{
    for (const Setting& setting : allSettings()) {
        const auto member = members.constFind(keyOf(setting));
        if (member == members.constEnd())
            continue;
        const auto value = fromJson(member.value());
        Status accepted;
        if (value)
            accepted = check(setting, *value);
        if (value && accepted)
            setting.set(settings, *value);
        else if (warnings)
            warnings->push_back(badValue(
                setting, accepted ? translated(QT_TRANSLATE_NOOP("Settings", "The value has the wrong type."))
                                  : accepted.error().words));
    }
}

} // namespace

Result<Settings> load(const QString& file, std::vector<Error>* warnings)
{
    QFile source(file);
    if (!source.exists())
        return Settings{};
    if (!source.open(QIODevice::ReadOnly))
        return failure(
            {.kind = ErrorKind::Storage,
             .what = file,
             .words = translated(QT_TRANSLATE_NOOP("Settings", "The settings file could not be read.")),
             .action = source.errorString()});
    const QByteArray bytes = source.readAll();
    source.close();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failure(setAside(file));
    Settings settings;
    take(settings, document.object(), warnings);
    return settings;
}

Status save(const QString& file, const Settings& settings)
{
    const Settings defaults;
    QJsonObject members;
    for (const Setting& setting : allSettings()) {
        const SettingValue value = setting.get(settings);
        if (value != setting.get(defaults))
            members.insert(keyOf(setting), toJson(value));
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile target(file);
    const QByteArray bytes = QJsonDocument(members).toJson(QJsonDocument::Indented);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return failure(
            {.kind = ErrorKind::Storage,
             .what = file,
             .words = translated(QT_TRANSLATE_NOOP("Settings", "The settings could not be saved.")),
             .action = target.errorString()});
    return {};
}

} // namespace arb::settings
