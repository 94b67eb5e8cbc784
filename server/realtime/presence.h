// Presence: which consoles a venue has, which of them answer, and what each last painted; told to
// those who watch the counter's or the manager's channel whenever it changes. A console that left
// without signing out stays in the list as gone, so that its absence is seen. Thread: the main
// event loop. Units: milliseconds.
#pragma once

#include "core/protocol/messages.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace servery::realtime {

class Session;

class Presence
{
public:
    // A console that is gone is forgotten after this: its shift is over.
    static constexpr std::int64_t forgetMs = 12LL * 60 * 60 * 1000;
    // For each venue; the oldest is forgotten first.
    static constexpr std::size_t mostGone = 50;

    void joined(const Session& session);
    void left(const Session& session, Timestamp now);
    // The session was signed out: it is not missed.
    void ended(const SessionId& session);
    // The venue's watchers are told at the next look.
    void mark(const VenueId& venue) { m_dirty.insert(venue); }

    // Finds who fell silent or speaks again, and tells. `isBeat`: also what was painted since.
    void look(const std::vector<Session*>& sessions, Timestamp now, bool isBeat);

    // As it would be told now.
    [[nodiscard]] protocol::Consoles consoles(const std::vector<Session*>& sessions,
                                              const VenueId& venue) const;

private:
    void forgetOld(Timestamp now);

    QHash<VenueId, std::vector<protocol::ConsoleState>> m_gone;
    QSet<VenueId> m_dirty;
};

} // namespace servery::realtime
