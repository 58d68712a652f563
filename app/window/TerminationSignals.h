#pragma once

#include "app/cli/Interrupt.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace arb::app {

/// Ctrl-C and SIGTERM as a signal on the GUI thread, so that the window ends as it does by Quit.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    TerminationSignals()
    {
        m_callback.emplace(m_interrupt.token(), [this] {
            QMetaObject::invokeMethod(this, [this] { Q_EMIT received(); }, Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    void received();

private:
    Interrupt m_interrupt;
    std::optional<std::stop_callback<std::function<void()>>> m_callback;
};

} // namespace arb::app
