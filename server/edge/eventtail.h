// EventTail: hands committed events on in order, each once, also those that another process
// committed (the admin commands, another node). Our own arrive with each commit; once a second the
// venues' sequences are compared with what was handed on, and what is missing is read.
// Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace servery {

class EventTail : public QObject
{
public:
    using Publish = std::function<void(const std::vector<engine::VenueEvent>&)>;

    EventTail(Edge& edge, Publish publish);
    // heads: each venue's newest number, read before the first commit that this process makes. All
    // up to it counts as handed on. Then looks once a second.
    void start(const std::vector<std::pair<VenueId, std::int64_t>>& heads);
    // After each commit of ours.
    void committed(const std::vector<engine::VenueEvent>& events);
    // Looks at once; called by the timer.
    void look();

private:
    void deliver(const std::vector<engine::VenueEvent>& events);

    Edge& m_edge;
    Publish m_publish;
    QHash<VenueId, std::int64_t> m_seen;
    QTimer m_timer;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace servery
