// Drives the sandbox without a socket: a client that keeps what is sent and answers when told to,
// and requests that go through the router.
#pragma once

#include "server/http/client.h"
#include "server/http/router.h"
#include "server/sandbox/formparameters.h"

#include <QJsonDocument>

#include <deque>
#include <optional>

namespace servery::sandbox {

class RecordingClient final : public http::HttpClient
{
public:
    struct Sent
    {
        http::ClientRequest request;
        std::function<void(http::ClientResponse)> done;

        [[nodiscard]] QByteArray header(const QByteArray& name) const
        {
            for (const auto& [key, value] : request.headers)
                if (key == name)
                    return value;
            return {};
        }
    };

    void send(http::ClientRequest request, std::function<void(http::ClientResponse)> done) override
    {
        sent.push_back({std::move(request), std::move(done)});
    }
    // Answers the oldest request and takes it off the list.
    Sent answer(int status)
    {
        Sent first = std::move(sent.front());
        sent.pop_front();
        http::ClientResponse response;
        response.result = status > 0 ? http::ClientResponse::Result::Answered
                                     : http::ClientResponse::Result::Ambiguous;
        response.status = status;
        first.done(response);
        return first;
    }

    std::deque<Sent> sent;
};

class RecordingSink final : public http::Responder::Sink
{
public:
    void send(http::Response response) override { answer = std::move(response); }
    std::shared_ptr<http::BodyStream> stream(http::Response) override { return {}; }
    void abort() override { aborted = true; }

    std::optional<http::Response> answer;
    bool aborted = false;
};

struct Reply
{
    std::shared_ptr<RecordingSink> sink;

    [[nodiscard]] bool aborted() const { return sink->aborted; }
    [[nodiscard]] bool answered() const { return sink->answer.has_value(); }
    [[nodiscard]] int status() const { return answered() ? sink->answer->status : 0; }
    [[nodiscard]] QByteArray body() const { return answered() ? sink->answer->body : QByteArray(); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body()).object(); }
    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        if (answered())
            for (const auto& [key, value] : sink->answer->headers)
                if (key.toLower() == name)
                    return value;
        return {};
    }
};

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

inline Reply call(const http::Router& router, const QByteArray& method, const QByteArray& target,
                  const QByteArray& body = {}, const HeaderList& headers = {})
{
    http::Request request;
    request.method = method;
    request.target = target;
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.left(question);
    if (question >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.mid(question + 1)));
    request.body = body;
    request.headers = headers;
    const auto sink = std::make_shared<RecordingSink>();
    router.dispatch(request, http::Responder(sink));
    return {sink};
}

} // namespace servery::sandbox
