// Exchange: one request and its single answer, shared by the route (through Responder) and nobody
// else; when every Responder is gone without an answer, the peer gets internal_error rather than
// silence. Stream: the body that comes piece by piece. Both outlive their connection safely.
// Thread: the server's.
#pragma once

#include "server/http/message.h"

namespace servery::http {

class Connection;

class Exchange final : public Responder::Sink
{
public:
    Exchange(Connection& connection, Request&& incoming);
    ~Exchange() override;
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    void send(Response response) override;
    std::shared_ptr<BodyStream> stream(Response head) override;
    void abort() override;
    // The connection is gone: answers go nowhere.
    void detach() { m_connection = nullptr; }

    Request request;
    qint64 startedNs = 0;

private:
    Connection* m_connection; // null once answered or gone
};

class Stream final : public BodyStream
{
public:
    // A null connection makes a stream that is closed from the start.
    explicit Stream(Connection* connection) : m_connection(connection) {}

    void write(const QByteArray& bytes) override;
    void finish() override;
    [[nodiscard]] bool isOpen() const override { return m_connection != nullptr; }
    void detach() { m_connection = nullptr; }

private:
    Connection* m_connection;
};

} // namespace servery::http
