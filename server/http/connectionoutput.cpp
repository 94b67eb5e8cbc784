// The writing half of Connection: answers, streams, and the ways to end.
#include "server/http/connection.h"
#include "server/http/responsewriter.h"

#include <QSslSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#include <algorithm>
#include <utility>

namespace servery::http {

namespace {

// Bodies over this are handed on as they are instead of being copied behind their head.
constexpr qsizetype largeBodyBytes = 64 * 1024;
// How long a refused peer may go on sending before it is cut off.
constexpr int drainMs = 2'000;

} // namespace

void Connection::writeResponse(const Response& response, const QByteArray& requestId, bool close)
{
    QByteArray& output = m_host.output;
    output.resize(0);
    const bool large = response.body.size() > largeBodyBytes && !m_headMethod;
    appendResponse(output, response, requestId, m_host.commonHeaders,
                   {Framing::Length, m_headMethod || large, close});
    const qsizetype sent = large ? 0 : sendAtOnce(output);
    if (sent < output.size())
        m_socket->write(output.constData() + sent, output.size() - sent);
    if (large && response.status != 204 && response.status != 304)
        m_socket->write(response.body);
}

// The last answer for now, where nothing is before it, needs neither a place in the socket's buffer
// nor a notifier. Says how many bytes the kernel took; what went wrong, the socket finds.
qsizetype Connection::sendAtOnce(const QByteArray& bytes)
{
#ifdef Q_OS_LINUX
    if (!m_encrypted && m_socket->state() == QAbstractSocket::ConnectedState &&
        m_socket->bytesToWrite() == 0 && m_socket->bytesAvailable() == 0) {
        const ssize_t sent =
            ::send(static_cast<int>(m_socket->socketDescriptor()), bytes.constData(),
                   static_cast<std::size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        return std::max<ssize_t>(sent, 0);
    }
#else
    Q_UNUSED(bytes);
#endif
    return 0;
}

void Connection::answer(const Exchange& exchange, const Response& response)
{
    m_exchange = nullptr;
    const bool close = !m_keepAlive || m_host.stopping;
    writeResponse(response, exchange.request.requestId, close);
    if (m_host.isObserved())
        m_host.report(exchange.request, response.status, exchange.startedNs);
    afterAnswer(close);
}

void Connection::afterAnswer(bool close)
{
    if (m_phase == Phase::Closed)
        return;
    if (close) {
        closeAfterSending();
        return;
    }
    nextRequest();
    process(); // does nothing when the answer came from inside it
}

void Connection::nextRequest()
{
    m_parser.reset();
    m_headUsed = 0;
    m_headPartial = false;
    m_phase = Phase::Head;
    // The sweep's time is precise enough for idling, and reading the clock for each request is not
    // free.
    m_deadlineMs = m_host.nowMs + m_host.limits.idleTimeoutMs;
}

std::shared_ptr<BodyStream> Connection::beginStream(const Exchange& exchange, const Response& head)
{
    m_exchange = nullptr;
    m_streamed = exchange.request;
    m_streamStartedNs = exchange.startedNs;
    m_streamStatus = head.status;
    m_chunkedStream = !m_parser.isHttp10();
    if (!m_chunkedStream || m_host.stopping)
        m_keepAlive = false;

    QByteArray& output = m_host.output;
    output.resize(0);
    appendResponse(output, head, m_streamed.requestId, m_host.commonHeaders,
                   {m_chunkedStream ? Framing::Chunked : Framing::UntilClose, true, !m_keepAlive});
    m_socket->write(output.constData(), output.size());
    m_phase = Phase::Streaming;
    m_deadlineMs = -1;
    if (m_headMethod) { // the head is all of it
        m_chunkedStream = false;
        finishStream();
        return std::make_shared<Stream>(nullptr);
    }
    m_stream = std::make_shared<Stream>(this);
    const std::shared_ptr<Stream> stream = m_stream;
    writeStream(head.body);
    return stream;
}

void Connection::writeStream(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        flush();
        return;
    }
    QByteArray& output = m_host.output;
    output.resize(0);
    if (m_chunkedStream)
        appendChunk(output, bytes);
    else
        output.append(bytes);
    m_socket->write(output.constData(), output.size());
    flush();
    if (m_phase == Phase::Streaming && unsent() > m_host.limits.unsentBytes)
        abort();
}

void Connection::finishStream()
{
    m_stream.reset();
    if (m_phase != Phase::Streaming)
        return;
    if (m_chunkedStream)
        m_socket->write("0\r\n\r\n");
    if (m_host.isObserved())
        m_host.report(m_streamed, m_streamStatus, m_streamStartedNs);
    afterAnswer(!m_keepAlive || m_host.stopping);
}

// The peer is gone or must go: the stream closes now, and its owner hears of it from the event
// loop, never from inside its own write().
void Connection::endStream()
{
    const std::shared_ptr<Stream> stream = std::exchange(m_stream, nullptr);
    if (!stream)
        return;
    stream->detach();
    QMetaObject::invokeMethod(
        m_host.context(),
        [stream] {
            if (const auto closed = std::exchange(stream->closed, nullptr))
                closed();
        },
        Qt::QueuedConnection);
}

void Connection::flush()
{
    if (m_phase != Phase::Closed && m_socket && unsent() > 0)
        m_socket->flush();
}

void Connection::onWritten()
{
    if (m_phase == Phase::Draining) {
        shutDownSending();
    } else if (m_phase == Phase::Head && !m_processing && m_socket->bytesAvailable() > 0 &&
               !m_headPartial) {
        process(); // requests that waited for the reader to catch up
    }
}

void Connection::drain()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Draining;
    setDeadline(drainMs);
    flush();
    if (m_phase == Phase::Draining) {
        shutDownSending();
        discardInput();
    }
}

// Closing a socket with unread bytes in it makes the peer's side forget our answer; so our end is
// closed for sending only, and the rest is read and thrown away.
void Connection::shutDownSending()
{
    if (unsent() > 0)
        return;
#ifdef Q_OS_UNIX
    if (!m_encrypted)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
#endif
}

void Connection::discardInput()
{
    while (m_phase == Phase::Draining &&
           m_socket->read(m_host.input.data(), m_host.input.size()) > 0) {
    }
}

void Connection::closeAfterSending()
{
    m_phase = Phase::Closing;
    setDeadline(m_host.limits.bodyTimeoutMs);
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->disconnectFromHost();
    else if (m_socket->state() == QAbstractSocket::UnconnectedState)
        closeDown();
}

void Connection::abort()
{
    if (m_phase == Phase::Closed)
        return;
    m_socket->abort();
    closeDown();
}

void Connection::reset()
{
#ifdef Q_OS_UNIX
    if (m_phase != Phase::Closed) {
        const linger atOnce{1, 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof atOnce);
    }
#endif
    abort();
}

void Connection::closeDown()
{
    if (m_phase == Phase::Closed)
        return;
    const bool streaming = m_phase == Phase::Streaming && m_stream;
    m_phase = Phase::Closed;
    countBody(0);
    if (m_exchange)
        std::exchange(m_exchange, nullptr)->detach();
    endStream();
    if (streaming && m_host.isObserved())
        m_host.report(m_streamed, m_streamStatus, m_streamStartedNs);
    m_host.forget(*this);
    deleteLater();
}

qint64 Connection::unsent() const
{
    if (!m_socket)
        return 0;
    const qint64 plain = m_socket->bytesToWrite();
    return m_encrypted ? plain + static_cast<QSslSocket*>(m_socket)->encryptedBytesToWrite()
                       : plain;
}

} // namespace servery::http
