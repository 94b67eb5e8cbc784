#include "server/http/connection.h"

#include "server/http/responsewriter.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace servery::http {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;
// With more than this waiting to leave, the next request is not begun.
constexpr qint64 highWaterBytes = 64 * 1024;
constexpr qsizetype longestRequestId = 128;

bool isRequestId(const QByteArray& text)
{
    if (text.isEmpty() || text.size() > longestRequestId)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '_' || c == '-';
    });
}

const Refusal& refusalFor(ParseError error)
{
    switch (error) {
    case ParseError::RequestLineTooLong:
        return refusals::requestLineTooLong;
    case ParseError::HeadersTooLarge:
        return refusals::headersTooLarge;
    case ParseError::BodyTooLarge:
        return refusals::bodyTooLarge;
    case ParseError::None:
    case ParseError::Malformed:
        break;
    }
    return refusals::malformed;
}

// All values of a header that may come more than once, as if they had been one.
QByteArray joined(const Request& request, const char* name)
{
    QByteArrayList values;
    for (const auto& [key, value] : request.headers)
        if (key == name)
            values.append(value);
    return values.join(',');
}

// What RFC 6455 section 4.2.1 asks beyond the upgrade itself; QWebSocketServer hangs up without it.
bool isHandshake(const Request& request)
{
    constexpr qsizetype keyBytes = 16;
    const auto key = QByteArray::fromBase64Encoding(
        request.header(QByteArrayLiteral("sec-websocket-key")),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return request.header(QByteArrayLiteral("sec-websocket-version")) == "13" && key &&
           key.decoded.size() == keyBytes;
}

} // namespace

Connection::Connection(ConnectionHost& host, QTcpSocket* socket, bool encrypted,
                       const QHostAddress& countedAs)
    : m_host(host),
      m_socket(socket),
      m_countedAs(countedAs),
      m_peer(plainAddress(socket->peerAddress())),
      m_parser({host.limits.requestLineBytes, host.limits.headerBytes}),
      m_encrypted(encrypted)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // A whole head must fit, since it is only peeked until it is complete.
    const qint64 head = host.limits.requestLineBytes + host.limits.headerBytes + 1024;
    m_socket->setReadBufferSize(std::max(readBufferBytes, head));
    if (m_host.input.size() < m_socket->readBufferSize())
        m_host.input.resize(static_cast<qsizetype>(m_socket->readBufferSize()));

    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::process);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::closeDown);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onWritten);
    if (encrypted) {
        auto* tls = static_cast<QSslSocket*>(m_socket);
        m_phase = Phase::Handshake;
        setDeadline(host.limits.headerTimeoutMs);
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::onWritten);
        connect(tls, &QSslSocket::encrypted, this, [this] {
            if (m_phase == Phase::Handshake) {
                nextRequest();
                process();
            }
        });
        connect(tls, &QSslSocket::errorOccurred, this, [this] {
            if (m_phase == Phase::Handshake)
                abort();
        });
    } else {
        nextRequest();
    }
}

Connection::~Connection()
{
    if (m_exchange)
        m_exchange->detach();
    if (m_stream)
        m_stream->detach();
    if (m_socket)
        m_socket->disconnect(this);
}

// Everything that can be done with what the socket holds, and then one flush for all the answers.
void Connection::process()
{
    if (m_processing || m_phase == Phase::Closed)
        return;
    m_processing = true;
    while (advance()) {
    }
    m_processing = false;
    flush();
}

// One step; false when there is nothing to do until something happens.
bool Connection::advance()
{
    switch (m_phase) {
    case Phase::Head:
        return readHead();
    case Phase::Body:
        return readBody();
    case Phase::Streaming:
        // What a peer sends meanwhile waits in the socket. With a full buffer its leaving could no
        // longer be noticed.
        if (m_socket->bytesAvailable() >= m_socket->readBufferSize())
            abort();
        return false;
    case Phase::Draining:
        discardInput();
        return false;
    case Phase::Handshake:
    case Phase::Answering:
    case Phase::Closing:
    case Phase::Closed:
        return false;
    }
    return false;
}

bool Connection::readHead()
{
    if (m_socket->bytesAvailable() <= 0)
        return false;
    if (unsent() > highWaterBytes) {
        m_socket->flush();
        if (m_phase != Phase::Head || unsent() > highWaterBytes)
            return false;
    }
    QByteArray& input = m_host.input;
    const qint64 got = m_socket->peek(input.data(), input.size());
    if (got <= m_headUsed) {
        if (got < 0)
            abort();
        return false;
    }
    m_headUsed += m_parser.feed(input.constData() + m_headUsed, got - m_headUsed);
    switch (m_parser.state()) {
    case RequestParser::State::Head:
        if (!m_headPartial) {
            m_headPartial = true;
            setDeadline(m_host.limits.headerTimeoutMs);
        }
        return false;
    case RequestParser::State::Failed:
        refuseParse();
        return true;
    case RequestParser::State::Body:
    case RequestParser::State::Complete:
        break;
    }
    if (tryUpgrade())
        return m_phase != Phase::Closed;
    m_socket->skip(m_headUsed);
    return startRequest();
}

bool Connection::startRequest()
{
    identifyRequest();
    if (m_host.isUpgradePath(m_parser.request().path)) {
        refuseOrdinary();
        return true;
    }
    m_keepAlive = m_parser.isKeepAlive();
    if (m_parser.state() == RequestParser::State::Complete) {
        dispatch();
        return m_phase != Phase::Answering;
    }
    const Request& request = m_parser.request();
    const qsizetype limit = m_host.router.maxBodyBytes(request.method, request.path);
    if (m_parser.contentLength().value_or(0) > static_cast<quint64>(limit)) {
        refuse(refusals::bodyTooLarge, QStringLiteral("The limit is %1 bytes.").arg(limit));
        return true;
    }
    m_parser.setBodyLimit(limit);
    m_phase = Phase::Body;
    setDeadline(m_host.limits.bodyTimeoutMs);
    meetExpectation();
    return true;
}

// Expect: 100-continue is met unless the body is on its way already.
void Connection::meetExpectation()
{
    const QByteArray& expectation = m_parser.expectation();
    if (expectation.isEmpty() || m_parser.isHttp10())
        return;
    if (expectation != "100-continue") {
        refuse(refusals::expectationFailed);
    } else if (m_socket->bytesAvailable() == 0) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        flush();
    }
}

bool Connection::readBody()
{
    QByteArray& input = m_host.input;
    const qint64 got = m_socket->peek(input.data(), input.size());
    if (got <= 0)
        return false;
    const qsizetype used = m_parser.feed(input.constData(), got);
    if (used > 0)
        m_socket->skip(used);
    switch (m_parser.state()) {
    case RequestParser::State::Failed:
        refuseParse();
        return true;
    case RequestParser::State::Complete:
        dispatch();
        return m_phase != Phase::Answering;
    case RequestParser::State::Head:
    case RequestParser::State::Body:
        break;
    }
    countBody(m_parser.request().body.size());
    if (m_host.partialBodyBytes > m_host.limits.partialBodyBytes)
        m_host.relieve();
    return used > 0 && m_phase == Phase::Body;
}

void Connection::countBody(qint64 bytes)
{
    m_host.partialBodyBytes += bytes - std::exchange(m_partialBodyBytes, bytes);
}

void Connection::giveUpBody()
{
    refuse(Response::problem({errors::overloaded, {}, {}, 1}));
}

// A request without an upgrade, for a path that has nothing else. RFC 9110 section 15.5.22, RFC
// 6455 section 4.4.
void Connection::refuseOrdinary()
{
    if (m_parser.request().method != "GET")
        return refuse(Response::problem({errors::methodNotAllowed})
                          .header(QByteArrayLiteral("Allow"), "GET"));
    Response response = refusalResponse(refusals::upgradeRequired, {});
    response.header(QByteArrayLiteral("Upgrade"), "websocket");
    response.header(QByteArrayLiteral("Sec-WebSocket-Version"), "13");
    refuse(response);
}

// Whether the request asked for an upgrade that this server has; then it has been dealt with.
bool Connection::tryUpgrade()
{
    const Request& request = m_parser.request();
    if (m_parser.state() != RequestParser::State::Complete || !m_parser.wantsWebSocket() ||
        request.method != "GET" || !m_host.isUpgradePath(request.path) || !isHandshake(request))
        return false;
    const QByteArray origin = request.header(QByteArrayLiteral("origin"));
    if (!origin.isEmpty() && !m_host.router.originAllowed(origin)) {
        refuse(Response::problem({errors::originForbidden}));
        return true;
    }
    if (m_host.stopping) {
        refuse(Response::problem({errors::overloaded, {}, {}, 1}));
        return true;
    }
    flush();
    if (m_phase == Phase::Closed)
        return true;
    QTcpSocket* socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->setParent(nullptr);
    socket->setReadBufferSize(0); // its new owner's business
    m_host.takeUpgrade(*this, socket);
    closeDown();
    return true;
}

void Connection::identifyRequest()
{
    Request& request = m_parser.request();
    QByteArray id = request.header(QByteArrayLiteral("x-request-id"));
    request.requestId = isRequestId(id) ? std::move(id) : m_host.freshRequestId();
    request.peer = m_peer;
    // Looked for only where somebody could be believed.
    if (!m_host.trustedProxies.isEmpty())
        request.peer =
            clientAddress(m_peer, joined(request, "x-forwarded-for"), m_host.trustedProxies);
    m_headMethod = request.method == "HEAD";
}

void Connection::dispatch()
{
    m_phase = Phase::Answering;
    m_deadlineMs = -1;
    countBody(0);
    const auto exchange = std::make_shared<Exchange>(*this, std::move(m_parser.request()));
    m_exchange = exchange.get();
    if (m_host.isObserved())
        exchange->startedNs = m_host.clock.nsecsElapsed();
    m_host.router.dispatch(exchange->request, Responder(exchange));
}

void Connection::refuseParse()
{
    refuse(refusalFor(m_parser.error()), QString::fromLatin1(m_parser.reason()));
}

void Connection::refuse(const Refusal& refusal, const QString& detail)
{
    refuse(refusalResponse(refusal, detail));
}

// Answers a request that no route will see, and ends the connection.
void Connection::refuse(const Response& response)
{
    if (m_parser.request().requestId.isEmpty())
        identifyRequest();
    const Request& request = m_parser.request();
    writeResponse(response, request.requestId, true);
    if (m_host.isObserved())
        m_host.report(request, response.status, m_host.clock.nsecsElapsed());
    countBody(0);
    m_parser.request().body = {};
    drain();
}

void Connection::sweep()
{
    if (m_phase == Phase::Closed)
        return;
    const qint64 now = m_host.nowMs;
    const qint64 pending = unsent();
    if (pending == 0 || pending != m_unsentBefore) {
        m_unsentBefore = pending;
        m_stalledSinceMs = now;
    } else if (now - m_stalledSinceMs >= m_host.limits.bodyTimeoutMs) {
        abort(); // the reader stands still
        return;
    }
    // Requests that waited for the reader to catch up are begun by onWritten(); when the signal was
    // swallowed because one was just being told, they are begun here.
    if (m_phase == Phase::Head && !m_headPartial && m_socket->bytesAvailable() > 0)
        process();
    if (m_deadlineMs < 0 || now < m_deadlineMs)
        return;
    switch (m_phase) {
    case Phase::Head:
        if (m_headPartial)
            refuse(refusals::timeout);
        else if (pending > 0)
            setDeadline(m_host.limits.idleTimeoutMs); // still busy with the last answer
        else
            closeAfterSending();
        break;
    case Phase::Body:
        refuse(refusals::timeout);
        break;
    default:
        abort();
        break;
    }
}

void Connection::wind()
{
    m_keepAlive = false;
    switch (m_phase) {
    case Phase::Handshake:
        abort();
        break;
    case Phase::Head:
        closeAfterSending();
        break;
    case Phase::Streaming: {
        // A stream has no end of its own to wait for; its peer comes back and finds us gone.
        endStream();
        finishStream();
        break;
    }
    default:
        break;
    }
}

void Connection::setDeadline(int afterMs)
{
    m_deadlineMs = m_host.clock.elapsed() + afterMs;
}

} // namespace servery::http
