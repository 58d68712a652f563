#pragma once

#include "core/base/Clock.h"
#include "core/sync/Records.h"
#include "core/sync/Status.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace arb::ui {

class Banner;
class HealthLabel;
class JobRow;
class RemovedView;
class TokenView;

/// What happens and happened in the background: why nothing is new, each job with its next run and its
/// reason, the runs, the deals that left, where the tokens went, the log.
class ActivityView final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityView(const Clock& clock, QWidget* parent = nullptr);

    void setStatus(const sync::EngineStatus& status);
    /// Newest on top; the list keeps the last few hundred.
    void addReport(const sync::RunReport& report);
    /// Instead of those listed; oldest first.
    void setReports(const std::vector<sync::RunReport>& reports);
    void setRemoved(const sync::RemovedDeals& deals);
    void setTokenUse(const sync::SharedTokenUse& use);
    /// Rows came or went: what is looked at is asked for anew.
    void refreshRemoved();
    void addLogLine(const QString& line);
    void showLog();
    void showRemoved();
    void showTokens();

Q_SIGNALS:
    void runRequested(arb::sync::JobKind kind);
    void cancelRequested(arb::sync::JobKind kind);
    void healthActionRequested(arb::sync::Health::Action action);
    /// The list of runs is shown: other processes may have added some.
    void runsWanted();
    void removedWanted();
    void tokenUseWanted();
    void restoreRequested(const std::vector<arb::Asin>& asins);
    void tokenSettingsRequested();

private:
    [[nodiscard]] QWidget* buildJobs();
    [[nodiscard]] QWidget* buildRuns();
    [[nodiscard]] QWidget* buildLog();
    void askBeforeFill();
    void put(const sync::RunReport& report);
    void refillLog();

    const Clock& m_clock;
    sync::EngineStatus m_status;
    HealthLabel* m_health = nullptr;
    Banner* m_question = nullptr; ///< what a fill costs, before it starts
    QTabWidget* m_tabs = nullptr;
    std::vector<JobRow*> m_rows; ///< one a kind, in the order of JobKind
    QTreeWidget* m_runs = nullptr;
    std::array<std::optional<sync::RunReport>, sync::jobKindCount> m_past; ///< last runs before this start
    RemovedView* m_removed = nullptr;
    TokenView* m_tokens = nullptr;
    QLineEdit* m_logFilter = nullptr;
    QPlainTextEdit* m_log = nullptr;
    QStringList m_lines;
};

} // namespace arb::ui
