#pragma once

#include "core/sync/Status.h"

#include <QStatusBar>

class QProgressBar;
class QToolButton;

namespace arb::ui {

class ElidedLabel;
class Spinner;
class TokenGauge;

/// The line below the grid: counts | news | selection | current job | sync | tokens. Every part has a
/// tooltip; those that lead somewhere are buttons.
class DealsStatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit DealsStatusBar(QWidget* parent = nullptr);

    void setStatus(const sync::EngineStatus& status, UtcTime now);
    void setCounts(std::int64_t shown, std::int64_t total);
    void setSelection(const QString& text);

Q_SIGNALS:
    /// "27 new, 3 gone" was clicked.
    void newsClicked();
    void activityRequested();
    void tokensClicked();

private:
    void updateCounts();
    void updateJob(const sync::EngineStatus& status, UtcTime now);

    QToolButton* m_counts = nullptr;
    QToolButton* m_news = nullptr;
    ElidedLabel* m_selection = nullptr;
    Spinner* m_spinner = nullptr;
    QToolButton* m_job = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_sync = nullptr;
    TokenGauge* m_tokens = nullptr;
    std::int64_t m_shown = 0;
    std::int64_t m_total = 0;
    std::int64_t m_stored = 0; ///< rows in the database: more than m_total while the table loads
};

} // namespace arb::ui
