#include "tests/server/http/rawpeer.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTest>

namespace servery::testing {

namespace {

constexpr int patienceMs = 10'000;

// The body behind chunk sizes; -1 when it is not whole.
qsizetype readChunks(const QByteArray& bytes, qsizetype from, QByteArray& body)
{
    while (true) {
        const qsizetype end = bytes.indexOf("\r\n", from);
        if (end < 0)
            return -1;
        bool ok = false;
        const qsizetype size = bytes.sliced(from, end - from).toLongLong(&ok, 16);
        if (!ok || end + 2 + size + 2 > bytes.size())
            return -1;
        body += bytes.sliced(end + 2, size);
        from = end + 2 + size + 2;
        if (size == 0)
            return from;
    }
}

} // namespace

QJsonObject RawResponse::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawResponse::code() const
{
    return headers.value("content-type") == "application/problem+json"
               ? json().value(QStringLiteral("code")).toString()
               : QString();
}

RawPeer::RawPeer(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { take(); });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([this] { return m_socket.state() == QTcpSocket::ConnectedState; },
                         patienceMs))
        qWarning("Cannot connect to the server under test");
}

void RawPeer::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawPeer::take()
{
    m_received += m_socket.readAll();
}

QList<RawResponse> RawPeer::responses(qsizetype count, bool headOnly)
{
    QList<RawResponse> all;
    const auto enough = [&] {
        while (all.size() < count) {
            RawResponse next;
            const qsizetype used = readResponse(m_received.sliced(m_read), headOnly, next);
            if (used == 0)
                break;
            m_read += used;
            all.append(next);
        }
        return all.size() == count || m_socket.state() == QTcpSocket::UnconnectedState;
    };
    (void)QTest::qWaitFor(enough, patienceMs);
    (void)enough();
    return all;
}

RawResponse RawPeer::response(bool headOnly)
{
    const QList<RawResponse> all = responses(1, headOnly);
    return all.isEmpty() ? RawResponse() : all.first();
}

bool RawPeer::closed()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QTcpSocket::UnconnectedState; },
                           patienceMs);
}

bool RawPeer::received(const QByteArray& text)
{
    return QTest::qWaitFor([&] { return m_received.contains(text); }, patienceMs);
}

qsizetype readResponse(const QByteArray& bytes, bool headOnly, RawResponse& response)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    response.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.insert(line.left(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype bodyAt = end + 4;
    if (headOnly || response.status == 204 || response.status == 304 || response.status == 100)
        return bodyAt;
    if (response.headers.value("transfer-encoding") == "chunked") {
        const qsizetype after = readChunks(bytes, bodyAt, response.body);
        return after < 0 ? 0 : after;
    }
    const qsizetype length = response.headers.value("content-length").toLongLong();
    if (bytes.size() - bodyAt < length)
        return 0;
    response.body = bytes.sliced(bodyAt, length);
    return bodyAt + length;
}

} // namespace servery::testing
