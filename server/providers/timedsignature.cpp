#include "server/providers/timedsignature.h"

#include "core/crypto/constanttime.h"
#include "core/crypto/hmac.h"
#include "server/providers/providerresult.h"

#include <QVarLengthArray>

namespace servery::providers {
namespace {

struct Header
{
    QByteArrayView timestamp; // the digits as sent: they are what is signed
    std::int64_t seconds = 0;
    QVarLengthArray<QByteArrayView, 4> signatures; // v1 alone
};

// Digits only; -1 for anything else and for what no clock shows.
std::int64_t secondsFrom(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 12)
        return -1;
    std::int64_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool read(QByteArrayView text, Header& header)
{
    while (!text.isEmpty()) {
        const qsizetype comma = text.indexOf(',');
        const QByteArrayView item = comma < 0 ? text : text.first(comma);
        text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
        if (item.startsWith("t=")) {
            if (!header.timestamp.isEmpty())
                return false;
            header.timestamp = item.sliced(2);
            header.seconds = secondsFrom(header.timestamp);
            if (header.seconds < 0)
                return false;
        } else if (item.startsWith("v1=")) {
            header.signatures.push_back(item.sliced(3));
        }
    }
    return !header.timestamp.isEmpty() && !header.signatures.isEmpty();
}

} // namespace

SignatureVerdict verifyTimed(const QByteArray& rawBody, const QByteArray& headerValue,
                             const QByteArrayList& secrets, Timestamp now)
{
    Header header;
    if (!read(headerValue, header))
        return SignatureVerdict::HeaderMalformed;
    bool matches = false;
    for (const QByteArray& secret : secrets) {
        if (secret.isEmpty())
            continue; // an empty key would let anyone sign
        const QByteArray expected =
            crypto::hmacSha256(secret, {header.timestamp, QByteArrayView("."), rawBody}).toHex();
        for (const QByteArrayView signature : header.signatures)
            matches |= crypto::equalInConstantTime(signature, expected);
    }
    if (!matches)
        return SignatureVerdict::NoMatch;
    const std::int64_t age = now.ms / 1000 - header.seconds;
    return age > signatureToleranceSeconds || age < -signatureToleranceSeconds
               ? SignatureVerdict::OutsideTolerance
               : SignatureVerdict::Valid;
}

Error signatureError(SignatureVerdict verdict)
{
    const auto detail = [verdict] {
        switch (verdict) {
        case SignatureVerdict::HeaderMalformed:
            return QStringLiteral("The signature header cannot be read.");
        case SignatureVerdict::OutsideTolerance:
            return QStringLiteral("The signature's time is more than 300 seconds away.");
        case SignatureVerdict::NoMatch:
        case SignatureVerdict::Valid:
            break;
        }
        return QString();
    };
    return Error{errors::signatureInvalid, detail()};
}

} // namespace servery::providers
