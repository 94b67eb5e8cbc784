// Submitter: where edges hand in commands. Production: EngineThread. Tests: an inline one.
#pragma once

#include "server/engine/command.h"
#include "server/storage/database.h"

namespace servery::engine {

class Submitter
{
public:
    virtual ~Submitter() = default;
    // The completion is called once, later, on the thread that the submitter was made on (its event
    // loop). When too much is waiting (10,000 commands) it is answered `overloaded`. Thread: any.
    virtual void submit(Envelope envelope) = 0;
};

// Reads outside commands: fn runs on the reading thread with a read-only connection, inside one
// read transaction (one consistent picture); then runs on the thread that the reader was made on.
// fn throwing DatabaseError: `then` gets internal_error. Thread: any.
class Reader
{
public:
    using Function = std::function<std::any(storage::Database&)>;
    using Then = std::function<void(Result<std::any, Error>)>;
    virtual ~Reader() = default;
    virtual void read(Function fn, Then then) = 0;
};

} // namespace servery::engine
