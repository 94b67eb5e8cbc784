// Connection: one socket, from its first byte to its last. Reads a request, waits for its answer,
// then reads the next; so pipelined requests are answered in order, and a peer that sends faster
// than it is answered is held back by its own socket. Heads are peeked and only then taken, so that
// an upgrade can be handed over unread. Thread: the server's. Units: milliseconds since the server
// began, unless named otherwise.
#pragma once

#include "server/http/clientaddress.h"
#include "server/http/exchange.h"
#include "server/http/httperrors.h"
#include "server/http/requestparser.h"
#include "server/http/server.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace servery::http {

// What the connections of one server share.
class ConnectionHost
{
public:
    ConnectionHost(const Router& routes, HttpLimits httpLimits) : router(routes), limits(httpLimits)
    {
        clock.start();
    }
    virtual ~ConnectionHost() = default;
    ConnectionHost(const ConnectionHost&) = delete;
    ConnectionHost& operator=(const ConnectionHost&) = delete;

    // For calls that must come from the event loop; lives as long as the host.
    [[nodiscard]] virtual QObject* context() = 0;
    [[nodiscard]] virtual QByteArray freshRequestId() = 0;
    [[nodiscard]] virtual bool isUpgradePath(const QByteArray& path) const = 0;
    // The socket is the host's from now on; it still counts as one of the connections.
    virtual void takeUpgrade(Connection& connection, QTcpSocket* socket) = 0;
    // Called once; the connection deletes itself later.
    virtual void forget(Connection& connection) = 0;
    [[nodiscard]] virtual bool isObserved() const = 0;
    virtual void report(const Request& request, int status, qint64 startedNs) = 0;
    // More of bodies is held than may be: refuses the largest of them, until it is enough.
    virtual void relieve() = 0;

    const Router& router;
    const HttpLimits limits;
    QElapsedTimer clock;
    qint64 nowMs = 0;         // as of the last sweep
    QByteArray commonHeaders; // whole lines, refreshed by the sweep
    QByteArray input;         // scratch for one read
    QByteArray output;        // scratch for one answer
    TrustedProxies trustedProxies;
    qint64 partialBodyBytes = 0; // of all connections
    bool stopping = false;
};

class Connection final : public QObject
{
    Q_OBJECT

public:
    // Takes the socket over. The peer's address is as counted by the host.
    Connection(ConnectionHost& host, QTcpSocket* socket, bool encrypted,
               const QHostAddress& countedAs);
    ~Connection() override;

    // Called by the host's timer: time-outs and readers that stand still.
    void sweep();
    // No more requests; whatever is running may end.
    void wind();
    // What there is of a body that is not whole.
    [[nodiscard]] qint64 partialBodyBytes() const { return m_partialBodyBytes; }
    // Refuses the request whose body that is, and forgets it.
    void giveUpBody();
    // At once, without an answer.
    void abort();
    // As abort(), and the peer sees a reset even when it has sent nothing more.
    void reset();
    [[nodiscard]] const QHostAddress& countedAs() const { return m_countedAs; }

    // The answer of an exchange of this connection.
    void answer(const Exchange& exchange, const Response& response);
    [[nodiscard]] std::shared_ptr<BodyStream> beginStream(const Exchange& exchange,
                                                          const Response& head);
    void writeStream(const QByteArray& bytes);
    void finishStream();

    std::size_t slot = 0; // the host's index of this connection

private:
    enum class Phase {
        Handshake, // TLS
        Head,
        Body,
        Answering, // a route has the request
        Streaming,
        Draining, // refused: what still comes is thrown away, so that the refusal is not lost
        Closing,  // answered: waits for the last bytes to leave
        Closed,
    };

    // Reading (connection.cpp).
    void process();
    [[nodiscard]] bool advance();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool startRequest();
    void meetExpectation();
    [[nodiscard]] bool readBody();
    void countBody(qint64 bytes);
    [[nodiscard]] bool tryUpgrade();
    void identifyRequest();
    void dispatch();
    void refuseOrdinary();
    void refuseParse();
    void refuse(const Refusal& refusal, const QString& detail = {});
    void refuse(const Response& response);
    void nextRequest();
    void setDeadline(int afterMs);

    // Writing (connectionoutput.cpp).
    void writeResponse(const Response& response, const QByteArray& requestId, bool close);
    [[nodiscard]] qsizetype sendAtOnce(const QByteArray& bytes);
    void afterAnswer(bool close);
    void endStream();
    void flush();
    void onWritten();
    void drain();
    void shutDownSending();
    void discardInput();
    void closeAfterSending();
    void closeDown();
    [[nodiscard]] qint64 unsent() const;

    ConnectionHost& m_host;
    QTcpSocket* m_socket;
    const QHostAddress m_countedAs;
    const QHostAddress m_peer;
    RequestParser m_parser;
    Exchange* m_exchange = nullptr; // while Answering; it is owned by its Responders
    std::shared_ptr<Stream> m_stream;
    Request m_streamed; // what the stream answers, for the report
    qint64 m_streamStartedNs = 0;
    int m_streamStatus = 0;
    qint64 m_deadlineMs = -1;
    qint64 m_partialBodyBytes = 0;
    qint64 m_unsentBefore = 0;
    qint64 m_stalledSinceMs = 0;
    qsizetype m_headUsed = 0; // bytes of the head that the parser has had, still in the socket
    Phase m_phase = Phase::Head;
    const bool m_encrypted;
    bool m_processing = false;
    bool m_headPartial = false; // some of a head has come, not all
    bool m_keepAlive = true;
    bool m_headMethod = false;
    bool m_chunkedStream = true;
};

} // namespace servery::http
