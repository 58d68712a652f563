#pragma once

#include "core/sync/Status.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace arb::ui {

class ElidedLabel;

/// One background job in the activity view: what it does now, how it ended last, when and why it runs next,
/// and a button to run or cancel it.
class JobRow final : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(sync::JobKind kind, QWidget* parent = nullptr);

    void setJob(const sync::JobStatus& job, UtcTime now);

Q_SIGNALS:
    void runRequested(arb::sync::JobKind kind);
    void cancelRequested(arb::sync::JobKind kind);

private:
    sync::JobKind m_kind;
    bool m_active = false;
    QLabel* m_title = nullptr;
    ElidedLabel* m_state = nullptr;
    ElidedLabel* m_last = nullptr;
    ElidedLabel* m_next = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace arb::ui
