// Problem: an error as it is told to the outside (RFC 9457): status, a stable snake_case code, an
// English title, the particulars, and members of its own. Thread: values.
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace servery::protocol {

struct Problem
{
    int status = 500; // as an HTTP status, on a WebSocket too
    QString code;
    QString title;
    QString detail;            // empty: left out
    QJsonObject members = {};  // e.g. {"state": "READY"}; never one of the names above
    int retryAfterSeconds = 0; // 0: left out

    friend bool operator==(const Problem&, const Problem&) = default;
};

[[nodiscard]] Problem problemOf(const Error& error);
[[nodiscard]] QJsonObject toJson(const Problem& problem);
// Reads what it can: anything but a status and a code may be absent.
[[nodiscard]] Result<Problem, Error> problemFromJson(const QJsonObject& json);

} // namespace servery::protocol
