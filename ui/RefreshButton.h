#pragma once

#include "core/sync/Status.h"

#include <QPushButton>

namespace arb::ui {

/// "Refresh Deals", the window's main command. While a refresh runs it shows a spinner and the progress, and
/// cancels.
class RefreshButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit RefreshButton(QWidget* parent = nullptr);

    /// The delta job's state; null while nothing is known of it.
    void setJob(const sync::JobStatus* job);
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void refreshRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer* m_timer = nullptr;
    int m_angle = 0;
    double m_share = 0.0; ///< done of the total; 0 where the total is not known
    bool m_running = false;
};

} // namespace arb::ui
