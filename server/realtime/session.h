// Session: one staff socket, from the upgrade to its end. It hears nothing before `hello`, holds to
// the limits, answers what it cannot take with a named error, and closes with a code that says why.
// Thread: the main event loop.
#pragma once

#include "core/protocol/codec.h"
#include "server/realtime/channelfeed.h"

#include <QObject>
#include <QPointer>
#include <QWebSocket>

#include <array>
#include <deque>

class QTcpSocket;

namespace servery::realtime {

class Rooms;

// What every session needs; outlives them all.
struct SessionServices
{
    const Clock& clock;
    const RealtimeLimits& limits;
    Authenticator& authenticator;
    VenueInfoSource& venues;
    CommandSink& commands;
    Rooms& rooms;
    RealtimeStats& stats;
};

class Session : public QObject, private FeedOutput
{
    Q_OBJECT

public:
    // Takes the socket over. `connection` is the TCP socket beneath it.
    Session(QWebSocket* socket, QTcpSocket* connection, const SessionServices& services,
            QObject* parent);
    ~Session() override;

    // Time-outs and pings; now is the monotonic clock's.
    void tick(std::int64_t nowMs);
    void close(int code, const QString& reason);

    void offer(protocol::Channel channel, std::int64_t seq, const QString& text);
    void snapshotLoaded(protocol::Channel channel, unsigned generation,
                        const Result<SnapshotText, Error>& result);
    void pageLoaded(protocol::Channel channel, unsigned generation,
                    const Result<Replay, Error>& result);
    void sendText(const QString& text) override;

    [[nodiscard]] bool isWelcomed() const { return m_state == State::Welcomed; }
    [[nodiscard]] bool isAuthenticating() const { return m_state == State::Authenticating; }
    // Meaningful once welcomed.
    [[nodiscard]] const StaffPrincipal& principal() const { return m_principal; }
    [[nodiscard]] const QString& client() const { return m_client; }
    [[nodiscard]] std::int64_t lastPaintedSeq() const { return m_lastPaintedSeq; }
    [[nodiscard]] protocol::ConsoleState consoleState() const;
    // Whether it fell silent, or speaks again, since the last look; now is wall-clock time.
    [[nodiscard]] bool updateSilence(Timestamp now);
    // Whether it painted something since this was asked last.
    [[nodiscard]] bool hasNews() { return std::exchange(m_hasNews, false); }
    // Listens to the counter's or the manager's channel.
    [[nodiscard]] bool watchesConsoles() const { return isWelcomed() && m_watches; }
    // The close code that we gave; 0: none.
    [[nodiscard]] int closedWith() const { return m_closedWith; }

Q_SIGNALS:
    // The token was accepted; the listener may still refuse the session by closing it.
    void authenticated(const servery::SessionId& session);
    // The console said what is on its glass.
    void painted(const servery::protocol::Painted& picture);
    void welcomed();
    // It listens to the counter's or the manager's channel from now on.
    void watching();
    // It was welcomed, and its connection is over.
    void left();
    void ended();

private:
    enum class State { AwaitingHello, Authenticating, Welcomed, Closing };

    [[nodiscard]] qint64 unsentBytes() const override;
    void loadSnapshot(protocol::Channel channel, unsigned generation) override;
    void loadPage(protocol::Channel channel, Position since, unsigned generation) override;
    void refuseSubscribe(const Error& error) override;
    void fallenBehind() override;

    void textReceived(const QString& text);
    void binaryReceived();
    // Whether the answers to pings, which QWebSocket gives by itself, pile up.
    void checkBacklog();
    // Whether the message may be looked at; counts it, and ends the session when there are too
    // many.
    [[nodiscard]] bool admit();
    void handle(const protocol::ClientMessage& message);
    void handleHello(const protocol::Hello& hello);
    void authenticationDone(const Result<Authentication, Error>& result);
    void welcome(const Result<protocol::VenueView, Error>& venue);
    void handleSubscribe(const protocol::Subscribe& subscribe);
    void handleCommand(const protocol::CommandMessage& command);
    void handlePainted(const protocol::Painted& picture);
    // A picture that was said while it was looked up whether it can be of this server's events.
    void takeUnchecked();
    void refuse(const Error& error, const QByteArray& id, const QString& re);
    void send(const protocol::ServerMessage& message);
    [[nodiscard]] ChannelFeed& feed(protocol::Channel channel);
    void holdConnectionOpen();
    void disconnected();

    QWebSocket* m_socket;
    QPointer<QTcpSocket> m_connection;
    const SessionServices& m_services;
    State m_state = State::AwaitingHello;
    StaffPrincipal m_principal;
    Timestamp m_endsAt;
    QString m_client;
    QByteArray m_headerToken;
    std::int64_t m_startedMs;
    std::int64_t m_lastHeardMs;
    std::int64_t m_lastPingMs;
    std::int64_t m_closeByMs = 0;
    std::int64_t m_lastPaintedSeq = 0;
    Timestamp m_paintedAt;
    QString m_screen;
    std::optional<protocol::Painted> m_unchecked; // the newest picture, while a feed is checking
    bool m_hasSubscribed = false;
    Timestamp m_stateSince;
    bool m_isSilent = false;
    bool m_hasNews = false;
    bool m_watches = false;
    int m_closedWith = 0;
    std::deque<std::int64_t> m_arrivals;                 // of the last second's messages
    std::vector<protocol::ClientMessage> m_untilWelcome; // sent on the heels of hello
    std::array<ChannelFeed, 3> m_feeds;
    int m_heldDescriptor = -1;
};

} // namespace servery::realtime
