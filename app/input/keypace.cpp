#include "app/input/keypace.h"

namespace servery::app {

KeyPace::KeyPace(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

bool KeyPace::counts(int key)
{
    const std::int64_t nowMs = m_clock.monotonicMs();
    const auto before = m_counted.constFind(key);
    if (before != m_counted.cend() && nowMs - *before < againMs)
        return false;
    m_counted.insert(key, nowMs);
    return true;
}

} // namespace servery::app
