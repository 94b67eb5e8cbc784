#include "app/link/serverlink.h"

#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/protocol/codec.h"

#include <QLoggingCategory>
#include <QNetworkRequest>
#include <QSslError>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <utility>

namespace servery::app {
namespace {

Q_LOGGING_CATEGORY(lcLink, "servery.app.link")

constexpr quint64 largestMessage = 32ULL * 1024 * 1024; // a snapshot of a very full evening

QUrl socketUrl(const QUrl& server)
{
    QUrl url = server;
    url.setScheme(server.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    QString path = server.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + QStringLiteral("/ws"));
    return url;
}

} // namespace

ServerLink::ServerLink(const Clock& clock, Random& random, CommandOutbox& outbox, ServerTime& time,
                       QObject* parent)
    : QObject(parent), m_clock(clock), m_outbox(outbox), m_time(time), m_schedule(random)
{
    m_timer.setInterval(int(tickMs));
    connect(&m_timer, &QTimer::timeout, this, &ServerLink::tick);
    connect(&m_outbox, &CommandOutbox::stored, this, &ServerLink::pump);
    connect(&m_outbox, &CommandOutbox::notStored, this, &ServerLink::onNotStored);
    connect(&m_outbox, &CommandOutbox::changed, this, &ServerLink::updateQueuedCount);
    connect(&m_outbox, &CommandOutbox::cancelled, this,
            [this](const QString& id) { countCaughtUp(id, false); });
}

ServerLink::~ServerLink()
{
    dropSocket();
}

void ServerLink::start(const QUrl& server, const QByteArray& token)
{
    stop();
    rememberAsOf(0); // what was shown before may be another venue's
    m_server = server;
    m_token = token;
    m_lifeMonoMs = m_clock.monotonicMs();
    m_timer.start();
    connectNow();
}

void ServerLink::setToken(const QByteArray& token)
{
    m_token = token;
    if (m_phase == Phase::WaitingForToken)
        connectNow();
}

void ServerLink::stop()
{
    m_timer.stop();
    m_retryMonoMs = 0;
    dropSocket();
    m_cursor.forget();
    m_schedule.reset();
    m_outbox.connectionReset();
    m_isDown = false;
    m_isRemembered = false;
    m_isPartial = false;
    m_behindSinceMonoMs.reset();
    m_downSinceMs = 0;
    m_painted = {};
    m_token.clear();
    m_catchingUp.clear();
    setPhase(Phase::Stopped);
}

void ServerLink::waitForToken(const QUrl& server)
{
    stop();
    m_server = server;
    m_isDown = true;
    m_downSinceMs = m_time.now().ms;
    m_downCause = silenceCause();
    setPhase(Phase::WaitingForToken);
}

void ServerLink::rememberAsOf(qint64 asOfMs)
{
    m_isRemembered = asOfMs > 0;
    m_asOfMs = asOfMs;
    Q_EMIT asOfChanged();
    updateState();
}

void ServerLink::tryNow()
{
    m_schedule.reset();
    if (m_phase == Phase::WaitingForToken)
        Q_EMIT tokenRefused();
    if (m_phase == Phase::Waiting)
        connectNow();
}

void ServerLink::connectNow()
{
    dropSocket();
    m_tokenInUse = m_token;
    m_socketCause = Cause::None;
    m_openedMonoMs = m_clock.monotonicMs();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    connect(m_socket, &QWebSocket::connected, this, &ServerLink::onOpened);
    connect(m_socket, &QWebSocket::disconnected, this, &ServerLink::onClosed);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &ServerLink::onText);
    connect(m_socket, &QWebSocket::sslErrors, this, &ServerLink::onSslErrors);
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &ServerLink::onSocketError);
    setPhase(Phase::Opening);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QString(protocol::subprotocol)});
    m_socket->open(QNetworkRequest(socketUrl(m_server)), options);
}

void ServerLink::dropSocket()
{
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void ServerLink::setPhase(Phase phase)
{
    const bool wasConnected = isConnected();
    m_phase = phase;
    if (wasConnected != isConnected()) {
        updateQueuedCount();
        Q_EMIT connectedChanged();
    }
    updateState();
}

void ServerLink::onOpened()
{
    setPhase(Phase::Greeting);
    send(protocol::Hello{m_tokenInUse, QStringLiteral("console/" SERVERY_VERSION)});
}

void ServerLink::onClosed()
{
    const int code = m_socket == nullptr ? 0 : int(m_socket->closeCode());
    qCInfo(lcLink) << "the connection ended, code" << code;
    if (code == protocol::closecodes::unauthenticated) {
        // While it was on its way a newer token may have come.
        const bool isNewer = m_token != m_tokenInUse;
        // A new one that is refused as well: not as fast as the server can say no.
        const bool isAgain = m_isDown && m_downCause == Cause::SignedOut;
        lost(isNewer ? Cause::None : Cause::SignedOut);
        if (isNewer) {
            connectNow();
            return;
        }
        setPhase(Phase::WaitingForToken);
        if (isAgain)
            return;
        m_retryMonoMs = 0;
        Q_EMIT tokenRefused();
        return;
    }
    lost(m_socketCause == Cause::None ? Cause::Unreachable : m_socketCause);
}

void ServerLink::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_socketCause == Cause::None) {
        const bool noNetwork =
            error == QAbstractSocket::NetworkError || error == QAbstractSocket::HostNotFoundError;
        m_socketCause = noNetwork ? Cause::NoNetwork : Cause::Unreachable;
    }
    qCInfo(lcLink) << "cannot reach the server:" << error;
    // Before the upgrade there is no "disconnected" that would follow.
    if (m_phase == Phase::Opening)
        lost(m_socketCause);
}

void ServerLink::onSslErrors(const QList<QSslError>& errors)
{
    for (const QSslError& error : errors) {
        // Mostly it is this device's clock that is wrong, not the server's certificate.
        if (error.error() == QSslError::CertificateNotYetValid ||
            error.error() == QSslError::CertificateExpired)
            m_socketCause = Cause::ClockWrong;
    }
}

void ServerLink::lost(Cause cause)
{
    dropSocket();
    m_outbox.connectionReset();
    m_catchingUp.clear();
    m_resubscribedMonoMs.reset();
    m_behindSinceMonoMs.reset();
    if (!m_isDown) {
        m_isDown = true;
        m_downSinceMs = m_time.now().ms;
    }
    m_downCause = cause == Cause::Unreachable ? silenceCause() : cause;
    m_retryMonoMs = m_clock.monotonicMs() + m_schedule.nextDelayMs();
    setPhase(Phase::Waiting);
}

void ServerLink::onText(const QString& text)
{
    m_lifeMonoMs = m_clock.monotonicMs();
    const auto message = protocol::decodeServerMessage(text.toUtf8());
    if (!message) {
        // A newer server may say more than this console understands.
        qCDebug(lcLink) << "left out a message:" << message.error().error.kind.code
                        << message.error().error.detail;
        return;
    }
    const QWebSocket* const before = m_socket;
    std::visit([this](const auto& content) { receive(content); }, *message);
    if (m_socket != before)
        return;
    if (m_state != State::Live)
        updateState();
}

void ServerLink::receive(const protocol::Welcome& welcome)
{
    m_time.learn(welcome.serverTime);
    const auto channel = protocol::channelOf(welcome.role);
    if (channel != m_channel)
        m_cursor.forget();
    m_channel = channel;
    m_schedule.reset();
    m_painted = {};
    m_outbox.connectionReset();
    m_catchingUp.clear();
    m_caughtUp = 0;
    for (OutboxEntry& entry : m_outbox.takeExpired())
        m_expired.push_back(std::move(entry));
    if (m_isDown) {
        for (const OutboxEntry& entry : m_outbox.entries())
            m_catchingUp.insert(entry.id);
    }
    m_isDown = false;
    m_downSinceMs = 0;
    Q_EMIT welcomed(welcome);
    subscribe();
    setPhase(Phase::Welcomed);
    // Otherwise with the orders that they are about.
    if (heardSeq() > 0)
        tellExpired();
    pump();
}

void ServerLink::subscribe()
{
    const auto since = m_cursor.position(toString(m_channel));
    if (!since)
        noteBehind();
    send(protocol::Subscribe{m_channel, since, m_cursor.at(toString(m_channel))});
}

void ServerLink::receive(const protocol::Snapshot& snapshot)
{
    m_resubscribedMonoMs.reset();
    m_behindSinceMonoMs.reset();
    m_isRemembered = false;
    m_isPartial = snapshot.unread > 0;
    if (m_isPartial)
        qCWarning(lcLink) << snapshot.unread << "orders cannot be read: the server is newer";
    m_cursor.moveTo(toString(snapshot.channel), snapshot.seq, snapshot.at);
    // The next picture is another one, whatever its number.
    m_painted = {};
    Q_EMIT snapshotArrived(snapshot);
    Q_EMIT heardMore();
    tellExpired();
    updateState();
}

void ServerLink::receive(const protocol::Event& event)
{
    const QString channel = toString(event.channel);
    switch (m_cursor.judge(channel, event.seq, event.prev)) {
    case ReplayCursor::Verdict::Duplicate:
        return;
    case ReplayCursor::Verdict::Gap:
        // The events in between come again with this one, so it is not kept.
        if (!m_resubscribedMonoMs) {
            qCInfo(lcLink) << "missed what came before event" << event.seq;
            m_resubscribedMonoMs = m_clock.monotonicMs();
            noteBehind();
            subscribe();
        }
        return;
    case ReplayCursor::Verdict::Next:
        break;
    }
    m_resubscribedMonoMs.reset();
    m_behindSinceMonoMs.reset();
    m_cursor.moveTo(channel, event.seq, event.at);
    Q_EMIT eventArrived(event);
    Q_EMIT heardMore();
}

void ServerLink::receive(const protocol::Ack& ack)
{
    const auto entry = m_outbox.settle(QString::fromUtf8(ack.id));
    if (!entry)
        return;
    countCaughtUp(entry->id, true);
    Q_EMIT acknowledged(*entry, ack.seq, ack.result);
    pump();
}

void ServerLink::receive(const protocol::ErrorMessage& error)
{
    const QString id = QString::fromUtf8(error.id);
    if (id.isEmpty()) {
        qCWarning(lcLink) << "the server refused" << error.re << error.problem.code;
        // The close with its code follows a refused hello; anything else leaves the connection.
        // Without what was asked for nothing would come but the server's heart beats.
        if (error.re == u"subscribe") {
            noteBehind();
            m_resubscribedMonoMs = m_clock.monotonicMs();
        }
        return;
    }
    const qint64 waitMs =
        qMin(1000LL * qMax(1, error.problem.retryAfterSeconds), CommandOutbox::longestWaitMs);
    if (isPassing(error.problem) && m_outbox.postpone(id, waitMs))
        return;
    const auto entry = m_outbox.settle(id);
    if (!entry)
        return;
    countCaughtUp(entry->id, false);
    Q_EMIT refused(*entry, error.problem);
    pump();
}

void ServerLink::receive(const protocol::Heartbeat& heartbeat)
{
    m_time.learn(heartbeat.serverTime);
}

void ServerLink::receive(const protocol::Consoles& consoles)
{
    Q_EMIT consolesHeard(consoles);
}

void ServerLink::send(const protocol::ClientMessage& message)
{
    if (m_socket != nullptr)
        m_socket->sendTextMessage(QString::fromUtf8(protocol::encode(message)));
}

void ServerLink::pump()
{
    if (!isConnected())
        return;
    while (const OutboxEntry* entry = m_outbox.nextToSend()) {
        const QString id = entry->id;
        send(protocol::CommandMessage{id.toUtf8(), entry->name, entry->data});
        m_outbox.markSent(id);
    }
}

void ServerLink::onNotStored(const OutboxEntry& entry)
{
    countCaughtUp(entry.id, false);
    refuseHere(entry, "device_storage_failed");
    // It stood in the way of those behind it.
    pump();
}

void ServerLink::refuseHere(const OutboxEntry& entry, const char* code)
{
    protocol::Problem problem;
    problem.status = 507;
    problem.code = QLatin1String(code);
    Q_EMIT refused(entry, problem);
}

void ServerLink::tellExpired()
{
    for (const OutboxEntry& entry : std::exchange(m_expired, {}))
        refuseHere(entry, "action_too_old");
}

bool ServerLink::sendPainted(const protocol::Painted& painted)
{
    const bool isNews = painted.seq > m_painted.seq || painted.screen != m_painted.screen ||
                        painted.notShown != m_painted.notShown;
    // One of before the last snapshot may be of a past that a restored server does not have.
    const bool isOfThis = painted.seq >= m_painted.seq && painted.seq <= heardSeq();
    if (!isConnected() || !isOfThis || !isNews)
        return false;
    m_painted = painted;
    send(painted);
    return true;
}

qint64 ServerLink::heardSeq() const
{
    return m_cursor.position(toString(m_channel)).value_or(0);
}

void ServerLink::countCaughtUp(const QString& id, bool accepted)
{
    if (!m_catchingUp.remove(id))
        return;
    m_caughtUp += accepted ? 1 : 0;
    if (!m_catchingUp.isEmpty() || m_caughtUp == 0)
        return;
    m_sentAgainCount = m_caughtUp;
    m_sentAgainUntilMonoMs = m_clock.monotonicMs() + sentAgainShownMs;
    Q_EMIT sentAgainCountChanged();
}

void ServerLink::tick()
{
    const qint64 now = m_clock.monotonicMs();
    if (m_phase == Phase::WaitingForToken && m_retryMonoMs > 0 && now >= m_retryMonoMs) {
        m_retryMonoMs = 0;
        Q_EMIT tokenRefused();
    }
    if (m_phase == Phase::Waiting && now >= m_retryMonoMs)
        connectNow();
    else if ((isTrying() && now - m_openedMonoMs > openWithinMs) ||
             (isConnected() && now - m_lifeMonoMs > deadAfterMs))
        lost(Cause::Unreachable);

    if (isConnected() && m_resubscribedMonoMs && now - *m_resubscribedMonoMs > resubscribeAfterMs) {
        // What was asked for did not close the gap: take the whole picture instead.
        m_cursor.forget();
        m_resubscribedMonoMs = now;
        subscribe();
    }
    if (m_sentAgainCount > 0 && now >= m_sentAgainUntilMonoMs) {
        m_sentAgainCount = 0;
        Q_EMIT sentAgainCountChanged();
    }
    m_outbox.giveUpWaiting(answerWithinMs);
    pump();
    updateState();
}

void ServerLink::updateQueuedCount()
{
    int count = 0;
    for (const OutboxEntry& entry : m_outbox.entries())
        count += entry.durable && isQueued(entry) ? 1 : 0;
    if (count == m_queuedCount)
        return;
    m_queuedCount = count;
    Q_EMIT queuedCountChanged();
}

} // namespace servery::app
