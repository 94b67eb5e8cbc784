// SequenceStore: each venue's gapless sequence of events, and the last number that each channel
// saw. Thread: the storage thread's.
#pragma once

#include "server/engine/command.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

namespace servery::engine {

class SequenceStore final : public Store
{
public:
    explicit SequenceStore(storage::Database& database);

    void want(const VenueId& venue) { m_heads.want(venue); }
    // Gives the event its number and its predecessors; returns the number.
    std::int64_t append(VenueEvent event);
    // What was appended since the last clear.
    [[nodiscard]] std::vector<VenueEvent> takeEvents() { return std::exchange(m_events, {}); }

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

private:
    struct Head
    {
        std::int64_t number = 0; // of the venue; 0: the database has not given it one yet
        std::int64_t seq = 0;
        std::int64_t kitchen = 0;
        std::int64_t counter = 0;
        std::int64_t manager = 0;
    };
    void insertHeads(storage::Database& database);
    void fetch(storage::Database& database, const std::vector<VenueId>& venues);

    storage::Database& m_database;
    WorkingTable<VenueId, Head> m_heads;
    std::vector<VenueEvent> m_events;
};

} // namespace servery::engine
