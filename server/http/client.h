// HttpClient: outgoing requests. The real one is NetworkHttpClient; tests inject others. Thread:
// the caller's event loop; done is called once, never from inside send().
#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

namespace servery::http {

struct ClientRequest
{
    QByteArray method;
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int timeoutMs = 20'000;
};

struct ClientResponse
{
    // Answered: a whole response came. NotSent: the request certainly did not reach the server
    // (refused, unresolved, TLS, no connection in time). Ambiguous: it may have (time-out, reset,
    // half an answer).
    enum class Result { Answered, NotSent, Ambiguous };
    Result result = Result::Ambiguous;
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; // names in lower case
    QByteArray body = {};
    QString error = {};

    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const auto& [key, value] : headers)
            if (key == name)
                return value;
        return {};
    }
};

class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual void send(ClientRequest request, std::function<void(ClientResponse)> done) = 0;
};

} // namespace servery::http
