#pragma once

#include "core/base/Time.h"

#include <QString>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace arb::store {

/// The threads of this process that want to write one file, in order of arrival. SQLite alone would let them
/// poll for its lock, and the unlucky one starve.
class WriterQueue
{
public:
    /// The queue of a file; every connection to the same file gets the same one.
    [[nodiscard]] static std::shared_ptr<WriterQueue> of(const QString& file);

    /// Waits for this thread's turn; false where it did not come in time.
    [[nodiscard]] bool enter(Milliseconds patience);
    void leave();
    [[nodiscard]] bool heldByThisThread() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::uint64_t> m_waiting;
    std::uint64_t m_nextTicket = 0;
    std::thread::id m_holder; ///< nobody by default
};

} // namespace arb::store
