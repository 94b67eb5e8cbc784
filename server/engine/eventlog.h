// The events that were committed, for replay. Thread: the connection's. Errors: DatabaseError.
#pragma once

#include "server/engine/command.h"
#include "server/storage/database.h"

namespace servery::engine {

// The number of the venue's last event, 0 when there is none.
[[nodiscard]] std::int64_t head(storage::Database& database, const VenueId& venue);

// The number of the first event that is still there, 0 when there is none. A client whose `since`
// is below this number less one has missed events that were pruned: it needs a snapshot.
// The newest number of every venue.
[[nodiscard]] std::vector<std::pair<VenueId, std::int64_t>> heads(storage::Database& database);
[[nodiscard]] std::int64_t oldestEvent(storage::Database& database, const VenueId& venue);

// When the venue's event with this number happened; nothing when there is none, or no longer.
[[nodiscard]] std::optional<Timestamp> eventAt(storage::Database& database, const VenueId& venue,
                                               std::int64_t seq);

// What the channel sees of the venue's events after `since`, in order, at most limit. A channel
// sees its own audience's events and those of the audiences below it.
[[nodiscard]] std::vector<VenueEvent> eventsAfter(storage::Database& database, const VenueId& venue,
                                                  Audience channel, std::int64_t since, int limit);

} // namespace servery::engine
