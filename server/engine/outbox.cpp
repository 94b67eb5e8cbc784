#include "server/engine/outbox.h"

#include <utility>

namespace servery::engine {

void Outbox::post(std::function<void()> work)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_posted.empty();
        m_posted.push_back(std::move(work));
    }
    if (isFirst)
        QMetaObject::invokeMethod(
            &m_context, [this] { deliver(); }, Qt::QueuedConnection);
}

void Outbox::deliver()
{
    std::vector<std::function<void()>> posted;
    {
        const std::lock_guard lock(m_mutex);
        posted.swap(m_posted);
    }
    for (const auto& work : posted)
        work();
}

} // namespace servery::engine
