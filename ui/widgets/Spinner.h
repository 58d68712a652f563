#pragma once

#include <QTimer>
#include <QWidget>

namespace arb::ui {

/// A small turning arc: something is being done. Takes no processor time while hidden or still.
class Spinner final : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(QWidget* parent = nullptr);

    void setRunning(bool running);
    [[nodiscard]] bool running() const { return m_running; }

    /// Paints an arc turned by `angle` degrees; shared with widgets that draw themselves.
    static void paintArc(QPainter& painter, const QRectF& rect, const QColor& color, int angle);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QTimer m_timer;
    int m_angle = 0;
    bool m_running = false;
};

} // namespace arb::ui
