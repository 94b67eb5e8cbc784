#include "server/sandbox/stripe/idempotency.h"

namespace servery::sandbox {

Idempotency::Begun Idempotency::begin(const QByteArray& key, const QByteArray& fingerprint)
{
    const Timestamp now = m_clock.now();
    const auto found = m_entries.find(key);
    if (found != m_entries.end() && (found->running || now < found->at.plusMs(keptMs))) {
        if (found->fingerprint != fingerprint)
            return {Begin::Reused};
        if (found->running)
            return {Begin::Running};
        return {Begin::Replay, found->answer};
    }
    m_entries.insert(key, {fingerprint, now, true, {}});
    return {Begin::Run};
}

void Idempotency::keep(const QByteArray& key, KeptAnswer answer)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    found->running = false;
    found->answer = std::move(answer);
}

} // namespace servery::sandbox
