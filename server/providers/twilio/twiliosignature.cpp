#include "server/providers/twilio/twiliosignature.h"

#include "core/crypto/constanttime.h"
#include "core/crypto/hmac.h"
#include "core/crypto/sha256.h"

#include <algorithm>

namespace servery::providers::twilio {
namespace {

struct Authority
{
    qsizetype begin = 0; // of host[:port]
    qsizetype end = 0;
    qsizetype colon = -1; // of the port; -1: none
    QByteArray defaultPort;
};

// Where the host and the port stand; begin == end when this is no http(s) URL.
Authority authorityOf(const QByteArray& url)
{
    Authority authority;
    if (url.startsWith("https://")) {
        authority.begin = 8;
        authority.defaultPort = "443";
    } else if (url.startsWith("http://")) {
        authority.begin = 7;
        authority.defaultPort = "80";
    } else {
        return authority;
    }
    authority.end = authority.begin;
    while (authority.end < url.size() && !QByteArrayView("/?#").contains(url.at(authority.end)))
        ++authority.end;
    const QByteArrayView text =
        QByteArrayView(url).sliced(authority.begin, authority.end - authority.begin);
    const qsizetype colon = text.lastIndexOf(':');
    if (colon > text.lastIndexOf(']')) // the colons inside [::1] are none of the port's
        authority.colon = authority.begin + colon;
    return authority;
}

// The URL as sent, and the same with the port left out or the default one written.
QByteArrayList portVariants(const QByteArray& url)
{
    const Authority authority = authorityOf(url);
    if (authority.begin == authority.end)
        return {url};
    if (authority.colon < 0)
        return {url,
                url.first(authority.end) + ':' + authority.defaultPort + url.sliced(authority.end)};
    return {url, url.first(authority.colon) + url.sliced(authority.end)};
}

bool verifyAnyPort(const QByteArray& publicUrl, const FormParameters& parameters,
                   const QByteArray& signature, const QByteArrayList& authTokens)
{
    bool matches = false;
    for (const QByteArray& url : portVariants(publicUrl))
        for (const QByteArray& token : authTokens)
            if (!token.isEmpty()) // an empty key would let anyone sign
                matches |=
                    crypto::equalInConstantTime(signature, signatureFor(url, parameters, token));
    return matches;
}

// The value of bodySHA256 in the URL's query; empty when absent.
QByteArray bodyHashIn(const QByteArray& url)
{
    const qsizetype question = url.indexOf('?');
    return question < 0
               ? QByteArray()
               : formValue(parseForm(QByteArrayView(url).sliced(question + 1)), "bodySHA256");
}

} // namespace

QByteArray signatureFor(const QByteArray& url, const FormParameters& parameters,
                        const QByteArray& authToken)
{
    FormParameters sorted = parameters;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    // A key is written before each of its values, as Twilio's own libraries do.
    QByteArray text = url;
    for (const auto& [key, value] : sorted)
        text += key + value;
    return crypto::hmacSha1(authToken, text).toBase64();
}

bool verifyForm(const QByteArray& publicUrl, const FormParameters& parameters,
                const QByteArray& signature, const QByteArrayList& authTokens)
{
    return verifyAnyPort(publicUrl, parameters, signature, authTokens);
}

bool verifyJson(const QByteArray& publicUrl, const QByteArray& rawBody, const QByteArray& signature,
                const QByteArrayList& authTokens)
{
    const QByteArray expected = crypto::sha256(rawBody).toHex();
    return crypto::equalInConstantTime(bodyHashIn(publicUrl), expected) &&
           verifyAnyPort(publicUrl, {}, signature, authTokens);
}

} // namespace servery::providers::twilio
