#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace arb::app {

/// Turns Ctrl-C and SIGTERM into a stop request: a command ends cleanly, with what it committed. A pipe
/// that nobody reads ends nothing. One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watcher;
};

} // namespace arb::app
