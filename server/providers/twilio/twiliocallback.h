// Twilio's status callbacks, read from their verified form parameters. Thread: values.
// Errors: webhook_malformed for one without an id or a status. A status that is not known is kept
// as text with `status` empty: it is answered 2xx and changes nothing.
#pragma once

#include "core/base/error.h"
#include "core/notifications/deliverystatus.h"
#include "server/providers/form.h"

#include <optional>

namespace servery::providers::twilio {

struct MessageCallback
{
    QByteArray messageSid;
    std::optional<notifications::MessageStatus> status;
    QByteArray statusText;
    int errorCode = 0; // 0: none
};

struct CallCallback
{
    QByteArray callSid;
    std::optional<notifications::CallStatus> status;
    QByteArray statusText;
    QByteArray answeredBy;    // human, machine_start, …; empty without machine detection
    int durationSeconds = -1; // -1: not told
    int errorCode = 0;
};

[[nodiscard]] Result<MessageCallback, Error> parseMessageCallback(const FormParameters& parameters);
[[nodiscard]] Result<CallCallback, Error> parseCallCallback(const FormParameters& parameters);

} // namespace servery::providers::twilio
