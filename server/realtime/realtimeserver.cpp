#include "server/realtime/realtimeserver.h"

#include "core/protocol/names.h"

#include <QTcpSocket>

#include <algorithm>

namespace servery::realtime {

RealtimeServer::RealtimeServer(const Parts& parts, const RealtimeLimits& limits, QObject* parent)
    : QObject(parent),
      m_limits(limits),
      m_clock(parts.clock),
      m_rooms(parts.snapshots),
      m_services{parts.clock, m_limits, parts.authenticator, parts.venues, parts.commands,
                 m_rooms,     m_stats},
      m_handshakes(QStringLiteral("servery"), QWebSocketServer::NonSecureMode),
      m_lastHeartbeatMs(parts.clock.monotonicMs())
{
    m_handshakes.setSupportedSubprotocols({QString(protocol::subprotocol)});
    connect(&m_handshakes, &QWebSocketServer::newConnection, this,
            &RealtimeServer::takeConnections);
    connect(&m_timer, &QTimer::timeout, this, &RealtimeServer::tick);
    if (m_limits.tickMs > 0)
        m_timer.start(m_limits.tickMs);
}

RealtimeServer::~RealtimeServer()
{
    // Before the rooms, which they leave.
    for (Session* session : std::exchange(m_sessions, {}))
        delete session;
}

void RealtimeServer::accept(QTcpSocket* socket)
{
    if (m_stopped) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    std::erase_if(m_handshaking, [](const QPointer<QTcpSocket>& old) { return old.isNull(); });
    m_handshaking.emplace_back(socket);
    m_handshakes.handleConnection(socket);
}

QTcpSocket* RealtimeServer::takeConnectionOf(const QWebSocket& socket)
{
    for (auto it = m_handshaking.begin(); it != m_handshaking.end(); ++it) {
        QTcpSocket* candidate = it->data();
        if (candidate && candidate->peerPort() == socket.peerPort() &&
            candidate->peerAddress() == socket.peerAddress() &&
            candidate->localPort() == socket.localPort()) {
            m_handshaking.erase(it);
            return candidate;
        }
    }
    return nullptr;
}

void RealtimeServer::takeConnections()
{
    while (QWebSocket* socket = m_handshakes.nextPendingConnection()) {
        auto* session = new Session(socket, takeConnectionOf(*socket), m_services, this);
        m_sessions.push_back(session);
        ++m_stats.accepted;
        connect(session, &Session::authenticated, this, [this, session](const SessionId& id) {
            if (m_justEnded.contains(id))
                session->close(protocol::closecodes::unauthenticated,
                               QStringLiteral("the session is over"));
        });
        connect(session, &Session::painted, this, [this, session](const protocol::Painted& p) {
            Q_EMIT pictureCame(session->principal(), p);
        });
        connect(session, &Session::welcomed, this,
                [this, session] { m_presence.joined(*session); });
        connect(session, &Session::watching, this,
                [this, session] { m_presence.mark(session->principal().venue); });
        connect(session, &Session::left, this, [this, session] {
            if (session->closedWith() != protocol::closecodes::unauthenticated && !m_stopped)
                m_presence.left(*session, m_clock.now());
            else
                m_presence.mark(session->principal().venue);
        });
        connect(session, &Session::ended, this, [this, session] {
            std::erase(m_sessions, session);
            session->deleteLater();
        });
    }
}

void RealtimeServer::publish(const std::vector<engine::VenueEvent>& events)
{
    m_rooms.publish(events);
}

bool RealtimeServer::authenticating() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [](const Session* session) { return session->isAuthenticating(); });
}

void RealtimeServer::endSession(const SessionId& id)
{
    if (authenticating())
        m_justEnded.insert(id);
    m_presence.ended(id);
    const std::vector<Session*> sessions = m_sessions;
    for (Session* session : sessions)
        if (session->principal().session == id)
            session->close(protocol::closecodes::unauthenticated,
                           QStringLiteral("the session is over"));
}

void RealtimeServer::stop()
{
    m_stopped = true;
    const std::vector<Session*> sessions = m_sessions;
    for (Session* session : sessions)
        session->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("going down"));
}

void RealtimeServer::tick()
{
    const std::int64_t now = m_clock.monotonicMs();
    const std::vector<Session*> sessions = m_sessions;
    for (Session* session : sessions)
        session->tick(now);
    const bool isBeat = now - m_lastHeartbeatMs >= m_limits.heartbeatMs;
    if (isBeat) {
        m_lastHeartbeatMs = now;
        m_rooms.heartbeat(m_clock.now());
    }
    m_presence.look(m_sessions, m_clock.now(), isBeat);
    if (!m_justEnded.isEmpty() && !authenticating())
        m_justEnded.clear();
}

protocol::Consoles RealtimeServer::consoles(const VenueId& venue) const
{
    return m_presence.consoles(m_sessions, venue);
}

std::vector<RealtimeServer::PaintedBy> RealtimeServer::painted() const
{
    std::vector<PaintedBy> out;
    for (const Session* session : m_sessions)
        if (session->isWelcomed())
            out.push_back({session->principal(), session->lastPaintedSeq()});
    return out;
}

int RealtimeServer::silentCount() const
{
    return static_cast<int>(
        std::count_if(m_sessions.begin(), m_sessions.end(), [](const Session* session) {
            return session->isWelcomed() &&
                   session->consoleState().state == protocol::ConsoleState::State::Silent;
        }));
}

} // namespace servery::realtime
