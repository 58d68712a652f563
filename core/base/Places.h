#pragma once

#include <QString>

namespace arb {

/// Where this run keeps its files. Without a data directory of the user's choice: the platform's places.
/// Demo mode has a database, columns and logs of its own; settings are shared.
class Places
{
public:
    /// `dataDir` empty: QStandardPaths. Nothing is created before `create`.
    explicit Places(const QString& dataDir = {}, bool demo = false);

    [[nodiscard]] QString dataDir() const { return m_data; }
    [[nodiscard]] QString databaseFile() const;  ///< deals.db (demo: demo.db)
    [[nodiscard]] QString settingsFile() const;  ///< settings.json
    [[nodiscard]] QString columnsFile() const;   ///< columns.json
    [[nodiscard]] QString windowFile() const;    ///< window.json
    [[nodiscard]] QString logFile() const;       ///< logs/agent-arbitrage.log (rotated beside)
    [[nodiscard]] QString activityFile() const;  ///< logs/activity.jsonl
    [[nodiscard]] QString rateCardDir() const;   ///< ratecards/: the user's own cards
    [[nodiscard]] QString instanceLock() const;  ///< one window a data directory

    /// Makes the directories that are missing, readable by the user alone. False where that is impossible.
    [[nodiscard]] bool create() const;

private:
    QString m_config;
    QString m_data;
    bool m_demo;
};

} // namespace arb
