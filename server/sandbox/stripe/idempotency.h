// Idempotency: Stripe's rules for Idempotency-Key. The first answer is kept for 24 hours, failures
// of ours included, and replayed to the same request; another request under the same key is
// refused; one that is still running is a conflict. A request refused before it was carried out is
// forgotten. Thread: the sandbox's. Source: Stripe API reference, "Idempotent requests".
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>

namespace servery::sandbox {

struct KeptAnswer
{
    int status = 0;
    QByteArray body = {};
    QByteArray requestId = {};
};

class Idempotency
{
public:
    static constexpr std::int64_t keptMs = 24 * 3600 * 1000;

    enum class Begin {
        Run,     // the first with this key: carry it out, then keep() or forget()
        Replay,  // answered before
        Running, // 409 idempotency_key_in_use
        Reused,  // 400 idempotency_error
    };
    struct Begun
    {
        Begin begin = Begin::Run;
        KeptAnswer answer = {}; // of a replay
    };

    explicit Idempotency(const Clock& clock) : m_clock(clock) {}

    // The fingerprint stands for method, path and parameters.
    [[nodiscard]] Begun begin(const QByteArray& key, const QByteArray& fingerprint);
    void keep(const QByteArray& key, KeptAnswer answer);
    void forget(const QByteArray& key) { m_entries.remove(key); }
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        QByteArray fingerprint;
        Timestamp at;
        bool running = true;
        KeptAnswer answer;
    };
    const Clock& m_clock;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace servery::sandbox
