// RawPeer: a client that sends exactly the bytes it is told to and keeps all that comes back, and a
// reader of responses. For tests on the server's own event loop; waits run that loop.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTcpSocket>

namespace servery::testing {

struct RawResponse
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString code() const; // of a problem document
};

class RawPeer
{
public:
    explicit RawPeer(quint16 port);

    void send(const QByteArray& bytes);
    // Waits until that many whole responses are there; fewer come back when time runs out or the
    // server closes first. headOnly: they answer HEAD.
    QList<RawResponse> responses(qsizetype count, bool headOnly = false);
    RawResponse response(bool headOnly = false);
    // Waits for the server's close.
    bool closed();
    // Waits until the received bytes contain this text.
    bool received(const QByteArray& text);

    [[nodiscard]] const QByteArray& bytes() const { return m_received; }
    QTcpSocket& socket() { return m_socket; }

private:
    void take();

    QTcpSocket m_socket;
    QByteArray m_received;
    qsizetype m_read = 0; // how much of it responses() has used
};

// Reads one response from the front of the text and says how long it was; 0 when it is not whole.
qsizetype readResponse(const QByteArray& bytes, bool headOnly, RawResponse& response);

} // namespace servery::testing
