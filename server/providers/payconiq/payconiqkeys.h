// PayconiqKeys: Payconiq's public keys, fetched from its JWKS when one is needed and kept for a
// day. An unknown key id fetches them anew, but not more than once a minute, so that whoever sends
// made-up ids does not make us ask. Thread: the HttpClient's event loop.
#pragma once

#include "server/http/client.h"
#include "server/providers/payconiq/payconiqsignature.h"

namespace servery::providers::payconiq {

class PayconiqKeys
{
public:
    static constexpr std::int64_t keptMs = 24LL * 60 * 60 * 1000;
    static constexpr std::int64_t atMostEveryMs = 60'000;

    PayconiqKeys(http::HttpClient& http, QUrl jwksUrl, const Clock& clock);

    // Gives the newest set that could be had once it has the key, or cannot have it now; null where
    // none was ever fetched: then the callback should be tried again later.
    void withKey(const QByteArray& keyId, std::function<void(const KeySet*)> then);

private:
    void fetch();
    void answerAll();

    http::HttpClient& m_http;
    QUrl m_url;
    const Clock& m_clock;
    std::optional<KeySet> m_keys;
    std::int64_t m_fetchedMs = 0; // monotonic
    std::int64_t m_askedMs = 0;
    bool m_wasAsked = false;
    bool m_isFetching = false;
    std::vector<std::function<void(const KeySet*)>> m_waiting;
};

} // namespace servery::providers::payconiq
