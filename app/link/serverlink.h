// ServerLink: the console's one connection to the server. Says hello with the access token,
// subscribes from where it was before, watches for proof of life, comes back by itself, and sends
// what waits in the outbox. What it hears goes out as signals; it keeps no orders.
// Thread: the GUI thread. Units: milliseconds. Source: the WebSocket contract, servery.v1.
#pragma once

#include "app/link/commandoutbox.h"
#include "app/link/reconnectschedule.h"
#include "app/link/replaycursor.h"
#include "core/base/clock.h"
#include "core/protocol/messages.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

class QSslError;
class QWebSocket;

namespace servery::app {

class ServerTime;

class ServerLink : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(servery::app::ServerLink::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(servery::app::ServerLink::Cause cause READ cause NOTIFY stateChanged)
    Q_PROPERTY(qint64 asOfMs READ asOfMs NOTIFY asOfChanged)
    Q_PROPERTY(qint64 downSinceMs READ downSinceMs NOTIFY stateChanged)
    Q_PROPERTY(int queuedCount READ queuedCount NOTIFY queuedCountChanged)
    Q_PROPERTY(int sentAgainCount READ sentAgainCount NOTIFY sentAgainCountChanged)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announcementChanged)

public:
    // The same number for SignedOut in both, since QML sees the names side by side.
    enum class State { Live = 0, Slow = 1, Stale = 2, Offline = 3, SignedOut = 4 };
    Q_ENUM(State)
    enum class Cause { None = 0, NoNetwork = 1, Unreachable = 2, ClockWrong = 3, SignedOut = 4 };
    Q_ENUM(Cause)

    static constexpr qint64 slowAfterMs = 2'000;
    static constexpr qint64 staleAfterMs = 10'000;
    // A socket that says nothing for so long is taken for dead.
    static constexpr qint64 deadAfterMs = 20'000;
    static constexpr qint64 openWithinMs = 10'000;
    // A command that has no answer by then is sent again under its id.
    static constexpr qint64 answerWithinMs = 15'000;
    static constexpr qint64 sentAgainShownMs = 4'000;
    static constexpr qint64 resubscribeAfterMs = 2'000;
    static constexpr qint64 tickMs = 250;

    ServerLink(const Clock& clock, Random& random, CommandOutbox& outbox, ServerTime& time,
               QObject* parent = nullptr);
    ~ServerLink() override;

    // Connects to this server (http or https) and stays connected until stop().
    void start(const QUrl& server, const QByteArray& token);
    // Used from the next hello on; connects at once when the last token was not accepted.
    void setToken(const QByteArray& token);
    void stop();
    // There is no token yet, and the server cannot be reached: offline until start().
    void waitForToken(const QUrl& server);
    // What is shown before the first snapshot is as old as this (server time): stale until then.
    void rememberAsOf(qint64 asOfMs);
    // Looks at the clock; the timer that start() starts calls it, and so do tests.
    void tick();
    // Tells what is on the glass; false when that is said already, or nobody listens.
    bool sendPainted(const protocol::Painted& painted);
    // The number up to which all is heard; 0 before the first.
    [[nodiscard]] qint64 heardSeq() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Cause cause() const { return m_cause; }
    // Server time of the last proof of life; 0 before the first.
    [[nodiscard]] qint64 asOfMs() const { return m_asOfMs; }
    // Server time since when it is offline; 0 while it is not.
    [[nodiscard]] qint64 downSinceMs() const { return m_downSinceMs; }
    [[nodiscard]] int queuedCount() const { return m_queuedCount; }
    // How many actions were sent late, for the first seconds after that.
    [[nodiscard]] int sentAgainCount() const { return m_sentAgainCount; }
    // One sentence for assistive technology when the state changes.
    [[nodiscard]] QString announcement() const { return m_announcement; }
    // Whether an action would be sent now.
    [[nodiscard]] bool isConnected() const { return m_phase == Phase::Welcomed; }
    // Kept on the disk until the line is back. What is not there yet is not said to be queued.
    [[nodiscard]] bool isQueued(const OutboxEntry& entry) const
    {
        return !isConnected() && entry.isStored;
    }
    // A connection is being made at this moment.
    [[nodiscard]] bool isTrying() const
    {
        return m_phase == Phase::Opening || m_phase == Phase::Greeting;
    }

    // Leaves the waiting time out and tries again at once.
    Q_INVOKABLE void tryNow();
    // Whether this device has a network at all; asked when the server falls silent.
    void setNetworkProbe(std::function<bool()> hasNetwork) { m_hasNetwork = std::move(hasNetwork); }

Q_SIGNALS:
    void stateChanged();
    void asOfChanged();
    void queuedCountChanged();
    void sentAgainCountChanged();
    void announcementChanged();
    void connectedChanged();
    // heardSeq() grew.
    void heardMore();
    void welcomed(const servery::protocol::Welcome& welcome);
    void snapshotArrived(const servery::protocol::Snapshot& snapshot);
    // Each event once, in its order, without gaps.
    void eventArrived(const servery::protocol::Event& event);
    void acknowledged(const servery::app::OutboxEntry& entry, qint64 seq,
                      const QJsonObject& result);
    void consolesHeard(const servery::protocol::Consoles& consoles);
    // By the server, or by this device before it was sent: "device_storage_failed" by its disk, and
    // "action_too_old" when it waited too long for a connection.
    void refused(const servery::app::OutboxEntry& entry, const servery::protocol::Problem& problem);
    // The server does not accept the token, or there is none and somebody wants to try at once;
    // nothing is tried before setToken() or start().
    void tokenRefused();

private:
    enum class Phase { Stopped, Waiting, WaitingForToken, Opening, Greeting, Welcomed };

    void connectNow();
    void onOpened();
    void onText(const QString& text);
    void onClosed();
    void onSocketError(QAbstractSocket::SocketError error);
    void onSslErrors(const QList<QSslError>& errors);
    void lost(Cause cause);
    void dropSocket();
    void setPhase(Phase phase);

    void receive(const protocol::Welcome& welcome);
    void receive(const protocol::Snapshot& snapshot);
    void receive(const protocol::Event& event);
    void receive(const protocol::Ack& ack);
    void receive(const protocol::ErrorMessage& error);
    void receive(const protocol::Heartbeat& heartbeat);
    void receive(const protocol::Consoles& consoles);

    void send(const protocol::ClientMessage& message);
    void subscribe();
    void noteBehind();
    [[nodiscard]] bool isBehind() const;
    void pump();
    void onNotStored(const OutboxEntry& entry);
    // Refused by this device before it was sent.
    void refuseHere(const OutboxEntry& entry, const char* code);
    void tellExpired();
    void countCaughtUp(const QString& id, bool accepted);
    void updateState();
    void updateQueuedCount();
    void announce(State before);
    [[nodiscard]] State stateNow() const;
    // Why nothing is heard, as far as this device can tell.
    [[nodiscard]] Cause silenceCause() const;

    const Clock& m_clock;
    CommandOutbox& m_outbox;
    ServerTime& m_time;
    ReconnectSchedule m_schedule;
    ReplayCursor m_cursor;
    QTimer m_timer;
    QWebSocket* m_socket = nullptr; // ours; deleted later, since it may be the one that calls
    QUrl m_server;
    QByteArray m_token;
    QByteArray m_tokenInUse;
    protocol::Channel m_channel = protocol::Channel::Kitchen;
    std::function<bool()> m_hasNetwork;

    Phase m_phase = Phase::Stopped;
    State m_state = State::SignedOut;
    Cause m_cause = Cause::SignedOut;
    Cause m_socketCause = Cause::None;
    Cause m_downCause = Cause::None;
    bool m_isDown = false;
    bool m_isRemembered = false; // the picture is from before this connection
    bool m_isPartial = false;    // it lacks orders that this console cannot read
    // Since when it is known to lack something that was asked for.
    std::optional<qint64> m_behindSinceMonoMs;
    qint64 m_lifeMonoMs = 0;   // of the last thing heard
    qint64 m_openedMonoMs = 0; // when the present try began
    qint64 m_retryMonoMs = 0;
    std::optional<qint64> m_resubscribedMonoMs; // a gap is being closed since
    qint64 m_asOfMs = 0;
    qint64 m_downSinceMs = 0;
    protocol::Painted m_painted; // as last said on the present connection
    int m_queuedCount = 0;
    std::vector<OutboxEntry> m_expired; // not told of yet
    QSet<QString> m_catchingUp;         // waited at the welcome and are not answered yet
    int m_caughtUp = 0;
    int m_sentAgainCount = 0;
    qint64 m_sentAgainUntilMonoMs = 0;
    QString m_announcement;
};

} // namespace servery::app
