// What the engine itself keeps. Inside: only engine.cpp and enginerun.cpp include it.
#pragma once

#include "server/engine/engine.h"
#include "server/engine/idempotencystore.h"
#include "server/engine/jobqueue.h"
#include "server/engine/sequencestore.h"

namespace servery::engine {

struct Engine::OwnStores
{
    explicit OwnStores(storage::Database& database) : idempotency(database), sequences(database) {}

    IdempotencyStore idempotency;
    SequenceStore sequences;
    JobQueue jobs;
};

} // namespace servery::engine
