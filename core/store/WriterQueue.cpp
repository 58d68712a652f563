#include "core/store/WriterQueue.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace arb::store {

std::shared_ptr<WriterQueue> WriterQueue::of(const QString& file)
{
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<WriterQueue>> queues;

    // Two spellings of one file must meet in one queue.
    const QFileInfo info(file);
    const QString key = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const std::lock_guard lock(mutex);
    std::shared_ptr<WriterQueue> queue = queues.value(key).lock();
    if (!queue) {
        queue = std::make_shared<WriterQueue>();
        queues.insert(key, queue);
    }
    return queue;
}

bool WriterQueue::enter(Milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t ticket = m_nextTicket++;
    m_waiting.push_back(ticket);
    const bool mine = m_changed.wait_for(
        lock, patience, [&] { return m_holder == std::thread::id{} && m_waiting.front() == ticket; });
    std::erase(m_waiting, ticket);
    if (mine)
        m_holder = std::this_thread::get_id();
    else
        m_changed.notify_all(); // whoever stood behind may be first now
    return mine;
}

void WriterQueue::leave()
{
    const std::lock_guard lock(m_mutex);
    m_holder = {};
    m_changed.notify_all();
}

bool WriterQueue::heldByThisThread() const
{
    const std::lock_guard lock(m_mutex);
    return m_holder == std::this_thread::get_id();
}

} // namespace arb::store
