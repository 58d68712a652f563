#pragma once

#include "core/sync/Status.h"
#include "ui/widgets/Banner.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace arb::ui {

/// How a state of health is presented above the grid: a kind of banner, or none for states that are well or
/// pass by themselves soon.
[[nodiscard]] std::optional<Banner::Kind> healthBanner(sync::Health::Code code);
/// The button's text: the engine's, or a plain one for the action. Empty for None.
[[nodiscard]] QString healthActionText(const sync::Health& health);

/// "Why is nothing new?": the one sentence, with the action that helps.
class HealthLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit HealthLabel(QWidget* parent = nullptr);

    void setHealth(const sync::Health& health);

Q_SIGNALS:
    void actionRequested(arb::sync::Health::Action action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcon();

    sync::Health m_health;
    QLabel* m_icon = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_action = nullptr;
};

} // namespace arb::ui
