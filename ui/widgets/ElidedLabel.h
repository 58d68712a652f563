#pragma once

#include <QLabel>

namespace arb::ui {

/// One line of plain text that gives way: shortened with dots where there is no room, whole in its tooltip
/// then.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace arb::ui
