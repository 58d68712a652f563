#pragma once

#include <QDir>
#include <QFile>

#include <optional>
#include <string>

namespace arb::test {

/// A recorded answer of Keepa; nothing where the recordings are not on this machine.
inline std::optional<std::string> recorded(const QString& name)
{
    QFile file(QStringLiteral(ARB_SHARED_DIR "/keepa/recorded/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

/// The names of the recorded answers in one folder.
inline QStringList recordedNames(const QString& folder)
{
    QStringList names;
    const QDir dir(QStringLiteral(ARB_SHARED_DIR "/keepa/recorded/") + folder);
    for (const QString& file : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names += folder + QLatin1Char('/') + file;
    return names;
}

} // namespace arb::test

#define SKIP_WITHOUT(body)                                                                                   \
    if (!(body))                                                                                             \
    QSKIP("The recorded answers of Keepa are not on this machine (ARB_SHARED_DIR).")
