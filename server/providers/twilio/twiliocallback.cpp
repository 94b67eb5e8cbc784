#include "server/providers/twilio/twiliocallback.h"

#include "server/providers/providerresult.h"

namespace servery::providers::twilio {
namespace {

Failure<Error> missing(const char* what)
{
    return fail(providers::errors::webhookMalformed,
                QStringLiteral("%1 is missing").arg(QLatin1StringView(what)));
}

QByteArray firstOf(const FormParameters& parameters, const char* name, const char* olderName)
{
    const QByteArray value = formValue(parameters, name);
    return value.isEmpty() ? formValue(parameters, olderName) : value;
}

} // namespace

Result<MessageCallback, Error> parseMessageCallback(const FormParameters& parameters)
{
    MessageCallback callback;
    callback.messageSid = firstOf(parameters, "MessageSid", "SmsSid");
    callback.statusText = firstOf(parameters, "MessageStatus", "SmsStatus");
    if (callback.messageSid.isEmpty())
        return missing("MessageSid");
    if (callback.statusText.isEmpty())
        return missing("MessageStatus");
    callback.status = notifications::messageStatusFrom(callback.statusText);
    callback.errorCode = formValue(parameters, "ErrorCode").toInt();
    return callback;
}

Result<CallCallback, Error> parseCallCallback(const FormParameters& parameters)
{
    CallCallback callback;
    callback.callSid = formValue(parameters, "CallSid");
    callback.statusText = formValue(parameters, "CallStatus");
    if (callback.callSid.isEmpty())
        return missing("CallSid");
    if (callback.statusText.isEmpty())
        return missing("CallStatus");
    callback.status = notifications::callStatusFrom(callback.statusText);
    callback.answeredBy = formValue(parameters, "AnsweredBy");
    bool ok = false;
    const int seconds = formValue(parameters, "CallDuration").toInt(&ok);
    callback.durationSeconds = ok && seconds >= 0 ? seconds : -1;
    callback.errorCode = formValue(parameters, "ErrorCode").toInt();
    return callback;
}

} // namespace servery::providers::twilio
