// Batch: what a decision may use besides its stores: the time of the batch, randomness, other
// commands, and the three things that leave it: numbered venue events, jobs, and notes to the
// metrics. Thread: the storage thread's; valid during announce and decide only.
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "server/engine/command.h"

#include <QJsonDocument>

namespace servery::engine {

class Batch
{
public:
    virtual ~Batch() = default;

    // The same for every command of a batch.
    [[nodiscard]] virtual Timestamp now() const = 0;
    [[nodiscard]] virtual Random& random() = 0;

    // Announces that the venue's sequence will be needed. Call it from announce.
    virtual void wantSequence(const VenueId& venue) = 0;
    // Numbers an event in its venue's sequence and returns the number. data: a compact JSON object.
    virtual std::int64_t emitEvent(const VenueId& venue, Audience audience, QByteArray name,
                                   QByteArray subject, QByteArray data) = 0;
    std::int64_t emitEvent(const VenueId& venue, Audience audience, QByteArray name,
                           QByteArray subject, const QJsonObject& data)
    {
        return emitEvent(venue, audience, std::move(name), std::move(subject),
                         QJsonDocument(data).toJson(QJsonDocument::Compact));
    }
    virtual void enqueue(JobRequest job) = 0;
    // Runs another command's handler inside this decision, in the same transaction. Its refusal
    // undoes nothing that was recorded before: dispatch first what may be refused, or accept that.
    // There is no idempotency key; nesting deeper than 8 throws. A command without a handler
    // throws.
    [[nodiscard]] virtual Outcome dispatch(const std::any& command) = 0;
    // Announces what dispatch(command) will need. Call it from announce.
    virtual void announceNested(const std::any& command) = 0;
    // Adds one to a counter that /metrics shows, e.g. servery_webhooks_ignored_total.
    virtual void count(const char* counter) = 0;
};

} // namespace servery::engine
