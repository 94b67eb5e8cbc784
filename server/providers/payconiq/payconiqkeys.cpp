#include "server/providers/payconiq/payconiqkeys.h"

#include "server/providers/jsonapi.h"

#include <utility>

namespace servery::providers::payconiq {

PayconiqKeys::PayconiqKeys(http::HttpClient& http, QUrl jwksUrl, const Clock& clock)
    : m_http(http), m_url(std::move(jwksUrl)), m_clock(clock)
{}

void PayconiqKeys::withKey(const QByteArray& keyId, std::function<void(const KeySet*)> then)
{
    const std::int64_t now = m_clock.monotonicMs();
    const bool isFresh = m_keys && now - m_fetchedMs < keptMs && m_keys->contains(keyId);
    const bool mayAsk = !m_wasAsked || now - m_askedMs >= atMostEveryMs;
    if (!m_isFetching && (isFresh || !mayAsk))
        return then(m_keys ? &*m_keys : nullptr);
    m_waiting.push_back(std::move(then));
    if (!m_isFetching)
        fetch();
}

void PayconiqKeys::fetch()
{
    m_isFetching = true;
    m_wasAsked = true;
    m_askedMs = m_clock.monotonicMs();
    http::ClientRequest request;
    request.method = "GET";
    request.url = m_url;
    request.timeoutMs = 10'000;
    m_http.send(std::move(request), [this](const http::ClientResponse& response) {
        m_isFetching = false;
        auto keys = jsonapi::isSuccess(response) ? readKeySet(response.body) : std::nullopt;
        if (keys) {
            m_keys = std::move(keys);
            m_fetchedMs = m_clock.monotonicMs();
        }
        answerAll();
    });
}

void PayconiqKeys::answerAll()
{
    for (const auto& then : std::exchange(m_waiting, {}))
        then(m_keys ? &*m_keys : nullptr);
}

} // namespace servery::providers::payconiq
