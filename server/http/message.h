// Requests and responses as the routes see them. Thread: the server's (its event loop).
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace servery::http {

struct Request
{
    QByteArray method; // upper case
    QByteArray target; // as sent: path and query
    QByteArray path;   // percent-decoded; always begins with '/'
    QUrlQuery query;
    std::vector<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;                                        // raw bytes
    QHostAddress peer;
    QByteArray requestId; // the caller's X-Request-Id where it is well formed, else ours
    QHash<QByteArray, QString> parameters; // from the route's pattern: {id}
    QByteArray route;                      // the pattern that matched; empty until then

    // The first value of a header (name in lower case); empty when absent.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] QString parameter(const char* name) const
    {
        return parameters.value(QByteArray(name));
    }
};

struct Response
{
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    Response& header(QByteArray name, QByteArray value)
    {
        headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }
    [[nodiscard]] static Response json(int status, const QJsonObject& body);
    [[nodiscard]] static Response text(int status, QByteArray contentType, QByteArray body);
    [[nodiscard]] static Response redirect(QByteArray location); // 302
    // application/problem+json: {type, title, status, code, detail, …members}; Retry-After where
    // set.
    [[nodiscard]] static Response problem(const Error& error);
};

// A response whose body comes piece by piece (Server-Sent Events). Shared by the route and the
// connection; when the peer is gone, isOpen() turns false and closed is called once.
class BodyStream
{
public:
    virtual ~BodyStream() = default;
    virtual void write(const QByteArray& bytes) = 0; // a peer too far behind (1 MiB) is dropped
    virtual void finish() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    std::function<void()> closed;
};

// Answers one request. Copyable; exactly one of the two is called, once. After the peer has gone
// both do nothing.
class Responder
{
public:
    class Sink
    {
    public:
        virtual ~Sink() = default;
        virtual void send(Response response) = 0;
        virtual std::shared_ptr<BodyStream> stream(Response head) = 0;
        // Breaks the connection off; a sink that has none does nothing.
        virtual void abort() {}
    };
    explicit Responder(std::shared_ptr<Sink> sink) : m_sink(std::move(sink)) {}
    void send(Response response) const { m_sink->send(std::move(response)); }
    void fail(const Error& error) const { m_sink->send(Response::problem(error)); }
    [[nodiscard]] std::shared_ptr<BodyStream> stream(Response head) const
    {
        return m_sink->stream(std::move(head));
    }
    // Resets the connection instead of answering: for stand-ins that misbehave on purpose.
    void abort() const { m_sink->abort(); }

private:
    std::shared_ptr<Sink> m_sink;
};

} // namespace servery::http
