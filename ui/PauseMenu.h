#pragma once

#include "core/base/Clock.h"

#include <QMenu>

#include <optional>

namespace arb::ui {

/// "Pause": for an hour, until tomorrow morning, until resumed. Shared by window and tray.
class PauseMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit PauseMenu(const Clock& clock, QWidget* parent = nullptr);

    /// Six in the morning, local time, of the day after.
    [[nodiscard]] static UtcTime tomorrow(UtcTime now);

Q_SIGNALS:
    void pauseRequested(std::optional<arb::UtcTime> until);
};

} // namespace arb::ui
