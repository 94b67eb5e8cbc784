// Outcomes as they are kept under an idempotency key: what comes back answers exactly as the first
// time. Thread: any.
#pragma once

#include "server/engine/command.h"

namespace servery::engine {

struct StoredOutcome
{
    int status = 0;
    QByteArray body;  // compact JSON; empty for none
    QByteArray error; // compact JSON; empty when the command was carried out
    std::int64_t seq = 0;
};

// Whether an outcome is kept: everything but 5xx and 429, which may go better next time.
[[nodiscard]] bool isKept(const Outcome& outcome);
[[nodiscard]] StoredOutcome encodeOutcome(const Outcome& outcome);
[[nodiscard]] Outcome decodeOutcome(const StoredOutcome& stored);

} // namespace servery::engine
