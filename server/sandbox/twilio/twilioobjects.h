// Twilio's Message and Call resources and its errors, in the shapes of its API 2010-04-01. Members
// that begin with '-' are the sandbox's own and never answered. Thread: values.
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

namespace servery::sandbox {

struct TwilioError
{
    int status = 400;
    int code = 0;
    QString message = {};
};

[[nodiscard]] QJsonObject toJson(const TwilioError& error);
[[nodiscard]] TwilioError twilioNotFound(const QString& path);

struct MessageTerms
{
    QString sid = {};
    QString accountSid = {};
    QString to = {};
    QString from = {};
    QString body = {};
    bool inbound = false;
};
struct CallTerms
{
    QString sid = {};
    QString accountSid = {};
    QString phoneNumberSid = {};
    QString to = {};
    QString from = {};
};

[[nodiscard]] QJsonObject messageObject(const MessageTerms& terms, Timestamp now);
[[nodiscard]] QJsonObject callObject(const CallTerms& terms, Timestamp now);
[[nodiscard]] QJsonObject publicTwilio(QJsonObject resource);

// "Fri, 24 May 2019 17:44:46 +0000".
[[nodiscard]] QString twilioDate(Timestamp at);
// GSM-7 160 or 153 characters, else UCS-2 70 or 67.
[[nodiscard]] int segmentsOf(const QString& body);
// '+' and 8 to 15 digits, the first not zero (E.164).
[[nodiscard]] bool isE164(const QString& number);

// What becomes of a message or a call to this number. Source: Twilio's magic numbers
// (+1500555000x), and the sandbox's own: any number that ends in
//   0001  the message is undelivered (30003), the call fails
//   0002  the call is busy
//   0003  the call is not answered
//   0004  the message is refused as opted out (21610)
//   0005  the message fails (30005), the call fails
//   0006  the call is answered by a machine
struct NumberFate
{
    int refusedCode = 0; // at once, with this error
    QString refusal = {};
    QString last = {}; // the status that it ends with
    int errorCode = 0; // of a message that did not arrive
    bool machine = false;
};

[[nodiscard]] NumberFate messageFate(const QString& to);
[[nodiscard]] NumberFate callFate(const QString& to);

} // namespace servery::sandbox
