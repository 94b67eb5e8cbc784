#include "server/realtime/session.h"

#include "core/protocol/protocolerrors.h"
#include "server/realtime/lingeringclose.h"
#include "server/realtime/rooms.h"

#include <QNetworkRequest>
#include <QTcpSocket>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace servery::realtime {
namespace {

using protocol::Channel;

// The token of an Authorization header that came with the upgrade; empty: none.
QByteArray bearerToken(const QWebSocket& socket)
{
    const QByteArray value = socket.request().rawHeader("Authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

QString typeOf(const protocol::ClientMessage& message)
{
    struct Name
    {
        QString operator()(const protocol::Hello&) const { return QStringLiteral("hello"); }
        QString operator()(const protocol::Subscribe&) const { return QStringLiteral("subscribe"); }
        QString operator()(const protocol::CommandMessage&) const
        {
            return QStringLiteral("command");
        }
        QString operator()(const protocol::Painted&) const { return QStringLiteral("painted"); }
    };
    return std::visit(Name{}, message);
}

QByteArray commandIdOf(const protocol::ClientMessage& message)
{
    const auto* command = std::get_if<protocol::CommandMessage>(&message);
    return command ? command->id : QByteArray();
}

} // namespace

Session::Session(QWebSocket* socket, QTcpSocket* connection, const SessionServices& services,
                 QObject* parent)
    : QObject(parent),
      m_socket(socket),
      m_connection(connection),
      m_services(services),
      m_headerToken(bearerToken(*socket)),
      m_startedMs(services.clock.monotonicMs()),
      m_lastHeardMs(m_startedMs),
      m_lastPingMs(m_startedMs),
      m_feeds{ChannelFeed(Channel::Kitchen, services.limits, *this),
              ChannelFeed(Channel::Counter, services.limits, *this),
              ChannelFeed(Channel::Manager, services.limits, *this)}
{
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingFrameSize(services.limits.messageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(services.limits.messageBytes);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &Session::textReceived);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] { binaryReceived(); });
    connect(m_socket, &QWebSocket::pong, this,
            [this] { m_lastHeardMs = m_services.clock.monotonicMs(); });
    connect(m_socket, &QWebSocket::bytesWritten, this, [this] {
        for (ChannelFeed& feed : m_feeds)
            feed.pump();
    });
    // After the web socket has had what came.
    if (m_connection)
        connect(m_connection, &QTcpSocket::readyRead, this, &Session::checkBacklog);
    connect(m_socket, &QWebSocket::aboutToClose, this, &Session::holdConnectionOpen);
    connect(m_socket, &QWebSocket::disconnected, this, &Session::disconnected);
}

Session::~Session()
{
    if (m_state == State::Welcomed)
        m_services.rooms.leave(*this, m_principal.venue);
    m_socket->disconnect(this);
    if (m_heldDescriptor >= 0)
        ::close(m_heldDescriptor);
}

void Session::tick(std::int64_t nowMs)
{
    const RealtimeLimits& limits = m_services.limits;
    if (m_state == State::Closing) {
        if (nowMs >= m_closeByMs)
            m_socket->abort();
        return;
    }
    if (m_state == State::AwaitingHello && nowMs - m_startedMs >= limits.helloTimeoutMs) {
        ++m_services.stats.helloTimeouts;
        close(protocol::closecodes::unauthenticated, QStringLiteral("no hello in time"));
        return;
    }
    if (m_endsAt.isSet() && m_services.clock.now() >= m_endsAt) {
        close(protocol::closecodes::unauthenticated, QStringLiteral("the session is over"));
        return;
    }
    if (nowMs - m_lastHeardMs >= limits.silenceMs) {
        close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("not heard of for too long"));
        m_socket->abort();
        return;
    }
    if (nowMs - m_lastPingMs >= limits.pingMs) {
        m_lastPingMs = nowMs;
        m_socket->ping();
    }
}

void Session::close(int code, const QString& reason)
{
    if (m_state == State::Closing)
        return;
    m_closedWith = code;
    if (m_state == State::Welcomed) {
        m_services.rooms.leave(*this, m_principal.venue);
        Q_EMIT left();
    }
    m_state = State::Closing;
    m_closeByMs = m_services.clock.monotonicMs() + m_services.limits.closeTimeoutMs;
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

// The close frame is written, and the socket is about to be closed beneath it.
void Session::holdConnectionOpen()
{
    if (m_heldDescriptor < 0 && m_connection && m_connection->socketDescriptor() >= 0)
        m_heldDescriptor = LingeringClose::duplicate(m_connection->socketDescriptor());
}

void Session::disconnected()
{
    if (m_state == State::Welcomed) {
        m_services.rooms.leave(*this, m_principal.venue);
        Q_EMIT left();
    }
    m_state = State::Closing;
    if (m_heldDescriptor >= 0)
        new LingeringClose(std::exchange(m_heldDescriptor, -1), m_services.limits.closeTimeoutMs,
                           parent());
    Q_EMIT ended();
}

bool Session::admit()
{
    if (m_state == State::Closing)
        return false;
    const std::int64_t now = m_services.clock.monotonicMs();
    m_lastHeardMs = now;
    ++m_services.stats.messagesIn;
    while (!m_arrivals.empty() && now - m_arrivals.front() >= 1000)
        m_arrivals.pop_front();
    m_arrivals.push_back(now);
    if (m_arrivals.size() <= static_cast<std::size_t>(m_services.limits.messagesPerSecond))
        return true;
    ++m_services.stats.tooMany;
    Error error{
        errors::tooManyRequests,
        QStringLiteral("More than %1 messages a second.").arg(m_services.limits.messagesPerSecond)};
    error.retryAfterSeconds = 1;
    refuse(error, {}, {});
    close(protocol::closecodes::tooMany, QStringLiteral("too many messages"));
    return false;
}

void Session::binaryReceived()
{
    if (admit())
        refuse(Error{errors::binaryUnsupported}, {}, {});
}

void Session::textReceived(const QString& text)
{
    if (!admit())
        return;
    const auto decoded = protocol::decodeClientMessage(text.toUtf8());
    if (!decoded.ok()) {
        ++m_services.stats.refused;
        send(decoded.error().toMessage());
        return;
    }
    handle(*decoded);
}

void Session::handle(const protocol::ClientMessage& message)
{
    if (const auto* hello = std::get_if<protocol::Hello>(&message)) {
        handleHello(*hello);
        return;
    }
    switch (m_state) {
    case State::AwaitingHello:
        refuse(Error{errors::helloRequired}, commandIdOf(message), typeOf(message));
        return;
    case State::Authenticating:
        if (m_untilWelcome.size() < static_cast<std::size_t>(m_services.limits.messagesPerSecond))
            m_untilWelcome.push_back(message);
        else
            refuse(Error{errors::helloRequired}, commandIdOf(message), typeOf(message));
        return;
    case State::Closing:
        return;
    case State::Welcomed:
        break;
    }
    if (const auto* subscribe = std::get_if<protocol::Subscribe>(&message))
        handleSubscribe(*subscribe);
    else if (const auto* command = std::get_if<protocol::CommandMessage>(&message))
        handleCommand(*command);
    else if (const auto* painted = std::get_if<protocol::Painted>(&message)) {
        ++m_services.stats.painted;
        m_unchecked = *painted;
        takeUnchecked();
    }
}

void Session::takeUnchecked()
{
    const auto any = [this](bool (ChannelFeed::*is)() const) {
        return std::any_of(m_feeds.begin(), m_feeds.end(),
                           [is](const ChannelFeed& each) { return (each.*is)(); });
    };
    // After a failed look-up the client asks again, and does not say again what it shows.
    const bool isKnown =
        !m_hasSubscribed || (any(&ChannelFeed::isActive) && !any(&ChannelFeed::isChecking));
    if (m_unchecked && isKnown && m_state == State::Welcomed)
        handlePainted(*std::exchange(m_unchecked, {}));
}

void Session::handlePainted(const protocol::Painted& picture)
{
    protocol::Painted counted = picture;
    if (m_hasSubscribed) {
        counted.seq = 0;
        for (const ChannelFeed& each : m_feeds)
            counted.seq = std::max(counted.seq, each.vouched(picture.seq));
    }
    m_lastPaintedSeq = std::max(m_lastPaintedSeq, counted.seq);
    m_paintedAt = m_services.clock.now();
    m_screen = picture.screen.left(20);
    m_hasNews = true;
    Q_EMIT painted(counted);
}

void Session::handleHello(const protocol::Hello& hello)
{
    if (m_state != State::AwaitingHello) {
        refuse(Error{errors::helloRepeated}, {}, QStringLiteral("hello"));
        return;
    }
    m_state = State::Authenticating;
    m_client = hello.client.left(100);
    const QByteArray token = hello.token.isEmpty() ? m_headerToken : hello.token;
    if (token.isEmpty()) {
        authenticationDone(fail(errors::unauthenticated));
        return;
    }
    m_services.authenticator.authenticate(
        token, [self = QPointer<Session>(this)](const Result<Authentication, Error>& result) {
            if (self && self->m_state == State::Authenticating)
                self->authenticationDone(result);
        });
    m_headerToken.clear();
}

void Session::authenticationDone(const Result<Authentication, Error>& result)
{
    if (!result.ok()) {
        refuse(result.error(), {}, QStringLiteral("hello"));
        if (result.error().kind.errorClass == ErrorClass::Unauthenticated) {
            ++m_services.stats.unauthenticated;
            close(protocol::closecodes::unauthenticated, QStringLiteral("not signed in"));
        } else {
            // Trouble of ours: the console comes again with the same token.
            close(QWebSocketProtocol::CloseCodeBadOperation, QStringLiteral("try again"));
        }
        return;
    }
    m_principal = result->principal;
    m_endsAt = result->endsAt;
    Q_EMIT authenticated(m_principal.session);
    if (m_state != State::Authenticating)
        return;
    m_services.venues.venue(
        m_principal.venue,
        [self = QPointer<Session>(this)](const Result<protocol::VenueView, Error>& venue) {
            if (self && self->m_state == State::Authenticating)
                self->welcome(venue);
        });
}

void Session::welcome(const Result<protocol::VenueView, Error>& venue)
{
    if (!venue.ok()) {
        refuse(venue.error(), {}, QStringLiteral("hello"));
        close(QWebSocketProtocol::CloseCodeBadOperation, QStringLiteral("try again"));
        return;
    }
    m_state = State::Welcomed;
    ++m_services.stats.welcomed;
    m_stateSince = m_services.clock.now();
    m_services.rooms.join(*this, m_principal.venue);
    Q_EMIT welcomed();
    send(protocol::Welcome{m_principal.session, m_principal.venue, m_principal.role,
                           m_services.clock.now(), *venue, m_principal.staff, m_principal.name});
    for (const protocol::ClientMessage& message : std::exchange(m_untilWelcome, {}))
        handle(message);
}

void Session::handleSubscribe(const protocol::Subscribe& subscribe)
{
    if (!protocol::maySubscribe(m_principal.role, subscribe.channel)) {
        refuse(Error{errors::forbidden}, {}, QStringLiteral("subscribe"));
        return;
    }
    m_services.rooms.listen(*this, m_principal.venue, subscribe.channel);
    m_hasSubscribed = true;
    feed(subscribe.channel)
        .subscribe(subscribe.since ? std::optional(Position{*subscribe.since, subscribe.sinceAt})
                                   : std::nullopt);
    if (subscribe.channel != Channel::Kitchen) {
        m_watches = true;
        Q_EMIT watching();
    }
}

bool Session::updateSilence(Timestamp now)
{
    const std::int64_t quietMs = m_services.clock.monotonicMs() - m_lastHeardMs;
    const bool isSilent = quietMs >= m_services.limits.silentAfterMs;
    if (isSilent == m_isSilent)
        return false;
    m_isSilent = isSilent;
    m_stateSince = isSilent ? now.plusMs(-quietMs) : now;
    return true;
}

protocol::ConsoleState Session::consoleState() const
{
    using Answer = protocol::ConsoleState::State;
    return {m_principal.session,
            m_principal.role,
            m_principal.name,
            m_client,
            m_screen,
            m_isSilent ? Answer::Silent : Answer::Live,
            m_isSilent ? QStringLiteral("no_answer") : QString(),
            m_stateSince,
            m_lastPaintedSeq,
            m_paintedAt};
}

void Session::handleCommand(const protocol::CommandMessage& command)
{
    m_services.commands.execute(m_principal, command,
                                [self = QPointer<Session>(this),
                                 id = command.id](const Result<CommandResult, Error>& done) {
                                    if (!self)
                                        return;
                                    if (done.ok())
                                        self->send(protocol::Ack{id, done->seq, done->body});
                                    else
                                        self->refuse(done.error(), id, {});
                                });
}

void Session::refuse(const Error& error, const QByteArray& id, const QString& re)
{
    ++m_services.stats.refused;
    send(protocol::ErrorMessage{id, id.isEmpty() ? re : QString(), protocol::problemOf(error)});
}

void Session::send(const protocol::ServerMessage& message)
{
    sendText(QString::fromUtf8(protocol::encode(message)));
}

void Session::sendText(const QString& text)
{
    if (m_state == State::Closing)
        return;
    if (unsentBytes() > m_services.limits.unsentBytes) {
        fallenBehind();
        return;
    }
    ++m_services.stats.messagesOut;
    m_socket->sendTextMessage(text);
}

qint64 Session::unsentBytes() const
{
    return m_socket->bytesToWrite();
}

void Session::fallenBehind()
{
    if (m_state == State::Closing)
        return;
    ++m_services.stats.tooSlow;
    close(protocol::closecodes::tooSlow, QStringLiteral("too far behind"));
}

void Session::checkBacklog()
{
    const qint64 most = m_services.limits.unsentBytes;
    const qint64 unsent = unsentBytes();
    if (unsent > most && m_state != State::Closing)
        fallenBehind();
    else if (unsent > 2 * most)
        m_socket->abort(); // it pings on while the close waits for it to read
}

ChannelFeed& Session::feed(Channel channel)
{
    return m_feeds[static_cast<std::size_t>(channel) - 1];
}

void Session::offer(Channel channel, std::int64_t seq, const QString& text)
{
    if (m_state == State::Welcomed)
        feed(channel).offer(seq, text);
}

void Session::snapshotLoaded(Channel channel, unsigned generation,
                             const Result<SnapshotText, Error>& result)
{
    if (m_state == State::Welcomed)
        feed(channel).snapshotLoaded(generation, result);
    takeUnchecked();
}

void Session::pageLoaded(Channel channel, unsigned generation, const Result<Replay, Error>& result)
{
    if (m_state == State::Welcomed)
        feed(channel).pageLoaded(generation, result);
    takeUnchecked();
}

void Session::loadSnapshot(Channel channel, unsigned generation)
{
    m_services.rooms.loadSnapshot(*this, m_principal.venue, channel, generation);
}

void Session::loadPage(Channel channel, Position since, unsigned generation)
{
    m_services.rooms.loadPage(*this, m_principal.venue, channel, since, m_services.limits.replay,
                              generation);
}

void Session::refuseSubscribe(const Error& error)
{
    refuse(error, {}, QStringLiteral("subscribe"));
}

} // namespace servery::realtime
