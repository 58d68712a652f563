#include "app/cli/Interrupt.h"

#include <chrono>
#include <csignal>

namespace arb::app {

namespace {
// A signal handler may do no more than this.
volatile std::sig_atomic_t interrupted = 0;
extern "C" void onInterrupt(int) { interrupted = 1; }
} // namespace

Interrupt::Interrupt()
{
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // nobody has to read the progress of a job; see Output
#endif
    m_watcher = std::jthread([this](const std::stop_token& ended) {
        while (!ended.stop_requested()) {
            if (interrupted != 0) {
                m_stop.request_stop();
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
}

Interrupt::~Interrupt()
{
    m_watcher.request_stop();
    m_watcher.join();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_DFL);
#endif
}

} // namespace arb::app
