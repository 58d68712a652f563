#include "core/base/Places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace arb {

Places::Places(const QString& dataDir, bool demo) : m_demo(demo)
{
    if (!dataDir.isEmpty()) {
        m_data = m_config = QDir(dataDir).absolutePath();
        return;
    }
    const QString name = QStringLiteral("/agent-arbitrage");
    m_data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name;
    m_config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + name;
}

QString Places::databaseFile() const
{
    return m_data + (m_demo ? QStringLiteral("/demo.db") : QStringLiteral("/deals.db"));
}
QString Places::settingsFile() const { return m_config + QStringLiteral("/settings.json"); }
QString Places::columnsFile() const { return m_config + QStringLiteral("/columns.json"); }
QString Places::windowFile() const { return m_config + QStringLiteral("/window.json"); }
QString Places::logFile() const { return m_data + QStringLiteral("/logs/agent-arbitrage.log"); }
QString Places::activityFile() const
{
    return m_data + (m_demo ? QStringLiteral("/logs/demo-activity.jsonl") : QStringLiteral("/logs/activity.jsonl"));
}
QString Places::rateCardDir() const { return m_config + QStringLiteral("/ratecards"); }
QString Places::instanceLock() const
{
    return m_data + (m_demo ? QStringLiteral("/demo.lock") : QStringLiteral("/instance.lock"));
}

bool Places::create() const
{
    const auto make = [](const QString& path) {
        if (QFileInfo(path).isDir())
            return true; // whoever made it decided who may enter: it may be a folder of others, too
        if (!QDir().mkpath(path))
            return false;
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return true;
    };
    return make(m_config) && make(m_data) && make(m_data + QStringLiteral("/logs"));
}

} // namespace arb
