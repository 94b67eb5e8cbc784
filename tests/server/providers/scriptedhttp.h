// ScriptedHttp: an HttpClient that answers from a script and keeps what was sent. An answer comes
// from the event loop, as the real client's does; deliver() runs it. Thread: the test's.
#pragma once

#include "server/http/client.h"

#include <deque>

namespace servery::testing {

class ScriptedHttp : public http::HttpClient
{
public:
    void send(http::ClientRequest request, std::function<void(http::ClientResponse)> done) override
    {
        requests.push_back(std::move(request));
        m_waiting.push_back(std::move(done));
    }
    // Answers the oldest request that waits.
    void deliver(http::ClientResponse response)
    {
        const auto done = std::move(m_waiting.front());
        m_waiting.pop_front();
        done(std::move(response));
    }

    std::vector<http::ClientRequest> requests;

private:
    std::deque<std::function<void(http::ClientResponse)>> m_waiting;
};

inline http::ClientResponse answer(int status, const QByteArray& body,
                                   std::vector<std::pair<QByteArray, QByteArray>> headers = {})
{
    return {http::ClientResponse::Result::Answered, status, std::move(headers), body, {}};
}

inline http::ClientResponse notSent()
{
    return {http::ClientResponse::Result::NotSent, 0, {}, {}, QStringLiteral("refused")};
}

inline http::ClientResponse noAnswer()
{
    return {http::ClientResponse::Result::Ambiguous, 0, {}, {}, QStringLiteral("timed out")};
}

// The value of a request's header, by its exact name.
inline QByteArray header(const http::ClientRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers)
        if (key == name)
            return value;
    return {};
}

} // namespace servery::testing
