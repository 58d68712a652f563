#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace arb::ui {

/// A message inside the window with at most one action, in place of a box that has to be clicked away.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    /// Shows the sentence; no button where `action` is empty.
    void setMessage(Kind kind, const QString& text, const QString& action = {});
    /// Whether the user can close it. Off at first: a state is not closed, it ends.
    void setClosable(bool closable);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString actionText() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateColors();

    Kind m_kind = Kind::Info;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace arb::ui
