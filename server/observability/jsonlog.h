// Structured logs: every Qt message becomes one line of JSON on standard error. Messages are
// written by us and hold no secrets, codes or phone numbers; as a second wall, anything that looks
// like a phone number, a bearer token or a key is struck out here. Thread: any.
#pragma once

#include <QString>

namespace servery {

// level: debug, info, warning or error; what is below is not written.
void installJsonLog(const QString& level);

// Strikes out what must not be in a log. Exposed for its test.
[[nodiscard]] QString withoutSecrets(QString text);

// A request that was answered, as such an object. The path is decoded, and so may hold anything.
struct Served
{
    QByteArray method;
    QByteArray path;
    QByteArray requestId;
    int status = 0;
    std::int64_t durationUs = 0;
};
[[nodiscard]] QString servedLine(const Served& served);

} // namespace servery
