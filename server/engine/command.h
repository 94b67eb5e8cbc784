// What goes into the engine and what comes out of it. Thread: values, free to move between threads.
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QJsonObject>

#include <any>
#include <functional>
#include <optional>
#include <vector>

namespace servery::engine {

// The answer to a command that was carried out. It is kept under the command's idempotency key.
struct Reply
{
    int status = 200; // the HTTP status that tells success
    QJsonObject body = {};
    std::int64_t seq = 0; // the last venue event that the command caused; 0: none
};
using Outcome = Result<Reply, Error>;

// Makes a command idempotent: the same key with the same fingerprint answers the first outcome.
struct IdempotencyKey
{
    QByteArray scope;                                // caller and route, or venue and session
    QByteArray key;                                  // what the caller sent
    QByteArray fingerprint;                          // SHA-256 of what it asked for
    std::int64_t keepMs = 0;                         // how long the outcome is kept
    ErrorKind reused = errors::idempotencyKeyReused; // the refusal for another body
};

// Called once, after the commit, on the thread that the engine's owner chose.
using Completion = std::function<void(Outcome)>;

struct Envelope
{
    std::any command; // one of the types that a handler was registered for
    std::optional<IdempotencyKey> idempotency;
    Completion completion; // may be empty
};

// Who sees an event: each audience includes those below it.
enum class Audience : std::uint8_t { Kitchen = 1, Counter = 2, Manager = 3 };

// One row of a venue's gapless sequence, as fanned out after the commit.
struct VenueEvent
{
    VenueId venue;
    std::int64_t seq = 0;
    Timestamp at;
    Audience audience = Audience::Manager;
    QByteArray name;    // e.g. order_status_updated
    QByteArray subject; // the id that it is about, e.g. the order's
    QByteArray data;    // compact JSON object
    // The number before it on each channel, 0 before the first; meaningless where not visible.
    std::int64_t prevKitchen = 0;
    std::int64_t prevCounter = 0;
    std::int64_t prevManager = 0;
};

// Work for later, outside the transaction: a call to a provider, or a wait.
struct JobRequest
{
    QByteArray kind; // e.g. stripe.create_checkout_session
    QByteArray key;  // unique for ever: a second request with the same key is ignored
    VenueId venue;
    QByteArray payload; // compact JSON object; no secrets, no codes
    Timestamp runAt;    // unset: at once
};

} // namespace servery::engine
