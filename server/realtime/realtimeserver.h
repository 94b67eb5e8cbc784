// RealtimeServer: the staff consoles' WebSocket (`/ws`, subprotocol servery.v1). It takes over
// sockets whose upgrade request is still unread, greets and authenticates them, and sends each what
// its venue and role may see. Limits and close codes: limits.h and core/protocol/names.h.
// Thread: the main event loop.
#pragma once

#include "server/realtime/presence.h"
#include "server/realtime/rooms.h"
#include "server/realtime/session.h"

#include <QSet>
#include <QTimer>
#include <QWebSocketServer>

namespace servery::realtime {

class RealtimeServer : public QObject
{
    Q_OBJECT

public:
    // All references outlive the server.
    struct Parts
    {
        const Clock& clock;
        Authenticator& authenticator;
        SnapshotSource& snapshots;
        CommandSink& commands;
        VenueInfoSource& venues;
    };
    explicit RealtimeServer(const Parts& parts, const RealtimeLimits& limits = {},
                            QObject* parent = nullptr);
    ~RealtimeServer() override;

    // Takes over a socket; for http::Server::setUpgrade("/ws", …).
    void accept(QTcpSocket* socket);

    // After each commit: sends the events on. Numbers rise within a venue.
    void publish(const std::vector<engine::VenueEvent>& events);
    // The session was signed out or revoked: its sockets close with 4401.
    void endSession(const SessionId& session);
    // The server is going down: all sockets close with 1001.
    void stop();

    // Time-outs, pings and heartbeats; called by the timer unless limits.tickMs is 0.
    void tick();

    // Those that are there, and those that left without signing out.
    [[nodiscard]] protocol::Consoles consoles(const VenueId& venue) const;
    // The newest event on the glass of each connected console, by its venue and session.
    struct PaintedBy
    {
        StaffPrincipal console;
        std::int64_t seq = 0;
    };
    [[nodiscard]] std::vector<PaintedBy> painted() const;
    // Consoles that are connected and do not answer.
    [[nodiscard]] int silentCount() const;
    [[nodiscard]] int socketCount() const { return static_cast<int>(m_sessions.size()); }
    [[nodiscard]] const RealtimeStats& stats() const { return m_stats; }

Q_SIGNALS:
    // A console said what is on its glass.
    void pictureCame(const servery::StaffPrincipal& console,
                     const servery::protocol::Painted& picture);

private:
    void takeConnections();
    [[nodiscard]] QTcpSocket* takeConnectionOf(const QWebSocket& socket);
    [[nodiscard]] bool authenticating() const;

    const RealtimeLimits m_limits;
    const Clock& m_clock;
    RealtimeStats m_stats;
    Rooms m_rooms;
    Presence m_presence;
    SessionServices m_services;
    QWebSocketServer m_handshakes;
    std::vector<QPointer<QTcpSocket>> m_handshaking;
    std::vector<Session*> m_sessions;
    // Ended while somebody's token was being looked up: that look-up may have been too early to
    // see.
    QSet<SessionId> m_justEnded;
    std::int64_t m_lastHeartbeatMs;
    bool m_stopped = false;
    QTimer m_timer;
};

} // namespace servery::realtime
