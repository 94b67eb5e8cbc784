#include "server/realtime/presence.h"

#include "core/protocol/codec.h"
#include "server/realtime/session.h"

#include <algorithm>

namespace servery::realtime {

void Presence::joined(const Session& session)
{
    const StaffPrincipal& who = session.principal();
    std::erase_if(m_gone[who.venue], [&who](const protocol::ConsoleState& console) {
        return console.session == who.session;
    });
    mark(who.venue);
}

void Presence::left(const Session& session, Timestamp now)
{
    protocol::ConsoleState console = session.consoleState();
    console.state = protocol::ConsoleState::State::Gone;
    console.cause = session.closedWith() == protocol::closecodes::tooSlow
                        ? QStringLiteral("too_slow")
                        : QStringLiteral("connection_lost");
    console.since = now;
    std::vector<protocol::ConsoleState>& gone = m_gone[session.principal().venue];
    if (gone.size() >= mostGone)
        gone.erase(gone.begin());
    gone.push_back(std::move(console));
    mark(session.principal().venue);
}

void Presence::ended(const SessionId& session)
{
    for (auto it = m_gone.begin(); it != m_gone.end(); ++it) {
        if (std::erase_if(*it, [&session](const auto& c) { return c.session == session; }) > 0)
            mark(it.key());
    }
}

void Presence::forgetOld(Timestamp now)
{
    for (auto it = m_gone.begin(); it != m_gone.end(); ++it) {
        const auto isOld = [now](const auto& c) { return now >= c.since.plusMs(forgetMs); };
        if (std::erase_if(*it, isOld) > 0)
            mark(it.key());
    }
    m_gone.removeIf([](const auto& entry) { return entry.value().empty(); });
}

protocol::Consoles Presence::consoles(const std::vector<Session*>& sessions,
                                      const VenueId& venue) const
{
    protocol::Consoles message;
    for (const Session* session : sessions)
        if (session->isWelcomed() && session->principal().venue == venue)
            message.consoles.push_back(session->consoleState());
    for (const protocol::ConsoleState& gone : m_gone.value(venue)) {
        const bool isBack =
            std::any_of(message.consoles.begin(), message.consoles.end(),
                        [&gone](const auto& console) { return console.session == gone.session; });
        if (!isBack)
            message.consoles.push_back(gone);
    }
    return message;
}

void Presence::look(const std::vector<Session*>& sessions, Timestamp now, bool isBeat)
{
    if (isBeat)
        forgetOld(now);
    for (Session* session : sessions)
        if (session->isWelcomed() &&
            (session->updateSilence(now) || (isBeat && session->hasNews())))
            mark(session->principal().venue);
    const QSet<VenueId> dirty = std::exchange(m_dirty, {});
    for (const VenueId& venue : dirty) {
        QString text;
        // Sending may end a session, which then leaves the list that was handed in.
        // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
        const std::vector<Session*> all = sessions;
        for (Session* session : all) {
            if (!session->watchesConsoles() || session->principal().venue != venue)
                continue;
            if (text.isEmpty())
                text = QString::fromUtf8(
                    protocol::encode(protocol::ServerMessage(consoles(sessions, venue))));
            session->sendText(text);
        }
    }
}

} // namespace servery::realtime
