#pragma once

#include "core/base/Clock.h"
#include "core/sync/Status.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace arb::ui {

class HealthLabel;
class JobRow;

/// What happens and happened in the background: why nothing is new, each job with its next run and its
/// reason, the runs, the log.
class ActivityView final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityView(const Clock& clock, QWidget* parent = nullptr);

    void setStatus(const sync::EngineStatus& status);
    /// Newest on top; the list keeps the last few hundred.
    void addReport(const sync::RunReport& report);
    void addLogLine(const QString& line);
    void showLog();

Q_SIGNALS:
    void runRequested(arb::sync::JobKind kind);
    void cancelRequested(arb::sync::JobKind kind);
    void healthActionRequested(arb::sync::Health::Action action);

private:
    [[nodiscard]] QWidget* buildJobs();
    [[nodiscard]] QWidget* buildRuns();
    [[nodiscard]] QWidget* buildLog();
    void refillLog();

    const Clock& m_clock;
    HealthLabel* m_health = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::vector<JobRow*> m_rows; ///< one a kind, in the order of JobKind
    QTreeWidget* m_runs = nullptr;
    QLineEdit* m_logFilter = nullptr;
    QPlainTextEdit* m_log = nullptr;
    QStringList m_lines;
};

} // namespace arb::ui
