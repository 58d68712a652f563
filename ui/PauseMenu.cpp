#include "ui/PauseMenu.h"

#include <QDateTime>

namespace arb::ui {

namespace {

constexpr int morningHour = 6;

} // namespace

PauseMenu::PauseMenu(const Clock& clock, QWidget* parent) : QMenu(tr("Pause"), parent)
{
    setObjectName(QStringLiteral("pauseMenu"));
    addAction(tr("For one hour"), this, [this, &clock] { Q_EMIT pauseRequested(clock.now() + Hours{1}); });
    addAction(tr("Until tomorrow"), this, [this, &clock] { Q_EMIT pauseRequested(tomorrow(clock.now())); });
    addAction(tr("Until I resume"), this, [this] { Q_EMIT pauseRequested(std::nullopt); });
}

UtcTime PauseMenu::tomorrow(UtcTime now)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(now.seconds);
    return {QDateTime(local.date().addDays(1), QTime(morningHour, 0)).toSecsSinceEpoch()};
}

} // namespace arb::ui
