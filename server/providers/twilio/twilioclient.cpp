#include "server/providers/twilio/twilioclient.h"

#include "server/providers/form.h"
#include "server/providers/retryafter.h"
#include "server/providers/twilio/twilioerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace servery::providers::twilio {
namespace {

using Key = QLatin1StringView;
using Kind = ProviderFailure::Kind;

constexpr qsizetype maxBodyCharacters = 1600;
constexpr qsizetype maxTwimlCharacters = 4000;
constexpr std::int64_t lookUpRows = 100;

QByteArray text(const QJsonObject& object, Key key)
{
    return object.value(key).toString().toUtf8();
}

// Twilio writes dates as "Thu, 24 Aug 2023 05:01:45 +0000".
Timestamp date(const QJsonObject& object, Key key)
{
    const QDateTime parsed = QDateTime::fromString(object.value(key).toString(), Qt::RFC2822Date);
    return {parsed.isValid() ? parsed.toMSecsSinceEpoch() : 0};
}

std::optional<Message> readMessage(const QJsonObject& object)
{
    Message message;
    message.sid = text(object, Key("sid"));
    if (message.sid.isEmpty())
        return std::nullopt;
    message.to = text(object, Key("to"));
    message.body = object.value(Key("body")).toString();
    message.status = notifications::messageStatusFrom(text(object, Key("status")));
    message.errorCode = object.value(Key("error_code")).toInt();
    message.createdAt = date(object, Key("date_created"));
    message.price = text(object, Key("price"));
    message.priceUnit = text(object, Key("price_unit"));
    return message;
}

std::optional<Call> readCall(const QJsonObject& object)
{
    Call call;
    call.sid = text(object, Key("sid"));
    if (call.sid.isEmpty())
        return std::nullopt;
    call.to = text(object, Key("to"));
    call.status = notifications::callStatusFrom(text(object, Key("status")));
    call.createdAt = date(object, Key("date_created"));
    call.price = text(object, Key("price"));
    call.priceUnit = text(object, Key("price_unit"));
    return call;
}

template <class T>
auto readList(Key rowsKey, Timestamp since, std::optional<T> (*readRow)(const QJsonObject&))
{
    return [=](const QJsonObject& object) -> std::optional<Found<T>> {
        if (!object.value(rowsKey).isArray())
            return std::nullopt;
        Found<T> found;
        const std::int64_t sinceSecond = since.ms / 1000;
        bool reachedOlder = false;
        for (const QJsonValue row : object.value(rowsKey).toArray()) {
            std::optional<T> item = readRow(row.toObject());
            if (!item)
                return std::nullopt;
            // A row without a date is taken for a new one: better looked at than sent twice.
            if (!item->createdAt.isSet() || item->createdAt.ms / 1000 >= sinceSecond)
                found.items.push_back(std::move(*item));
            else
                reachedOlder = true;
        }
        found.complete = reachedOlder || !object.value(Key("next_page_uri")).isString();
        return found;
    };
}

template <class T, class Read>
auto answered(bool changes, Read read, ProviderDone<T> done)
{
    return [changes, read = std::move(read),
            done = std::move(done)](const http::ClientResponse& response) {
        const bool success = response.result == http::ClientResponse::Result::Answered &&
                             response.status >= 200 && response.status < 300;
        if (!success) {
            done(Failure{twilioFailure(response, changes)});
            return;
        }
        std::optional<T> value = read(QJsonDocument::fromJson(response.body).object());
        if (value)
            done(std::move(*value));
        else
            done(Failure{ProviderFailure{
                changes ? Kind::Ambiguous : Kind::RetryLater, response.status, "answer_unreadable",
                QStringLiteral("The answer is not the object that was asked for."), 0}});
    };
}

// Twilio's sentences quote the number that they are about; what is stored and logged of them has
// only its end.
QString withoutNumbers(const QString& sentence)
{
    static const QRegularExpression number(
        QStringLiteral("(?:\\+|%2B)?\\d(?:[ ().-]{0,2}\\d){5,}(\\d\\d)(?!\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    QString out = sentence;
    return out.replace(number, QStringLiteral("…\\1"));
}

// What the table says about the code; for an answer that is no server error.
Kind kindOf(int status, int code, bool changes)
{
    switch (dispositionOf(code)) {
    case Disposition::Permanent:
        return Kind::Rejected;
    case Disposition::Retry:
        return Kind::RetryLater;
    case Disposition::Alarm:
        return Kind::AuthFailed;
    case Disposition::Unclassified:
        break;
    }
    if (status == 401 || status == 403)
        return Kind::AuthFailed;
    if (status == 429)
        return Kind::RetryLater;
    if (status == 404 && !changes)
        return Kind::NotFound;
    return Kind::Unclassified;
}

} // namespace

ProviderFailure twilioFailure(const http::ClientResponse& response, bool changes)
{
    using Result = http::ClientResponse::Result;
    if (response.result == Result::NotSent)
        return {Kind::RetryLater, 0, "not_sent", withoutNumbers(response.error), 0};
    if (response.result == Result::Ambiguous)
        return {changes ? Kind::Ambiguous : Kind::RetryLater, 0, "no_answer",
                withoutNumbers(response.error), 0};

    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const int code = body.value(Key("code")).toInt();
    ProviderFailure failure;
    failure.status = response.status;
    failure.code = code > 0 ? QByteArray::number(code) : QByteArray();
    failure.message = withoutNumbers(body.value(Key("message")).toString());
    failure.retryAfterMs = retryAfterMs(response.header("retry-after"));
    if (response.status >= 500)
        failure.kind = code > 0 || !changes ? Kind::RetryLater : Kind::Ambiguous;
    else
        failure.kind = kindOf(response.status, code, changes);
    return failure;
}

Result<QByteArray, Error> encodeMessage(const MessageParameters& parameters)
{
    if (parameters.body.size() > maxBodyCharacters)
        return fail(providers::errors::parameterTooLong,
                    QStringLiteral("Body is over %1 characters").arg(maxBodyCharacters));
    FormBody form;
    form.add("To", parameters.to);
    form.add("From", parameters.from);
    form.add("Body", parameters.body);
    form.addUnlessEmpty("StatusCallback", parameters.statusCallback);
    if (parameters.validityPeriodSeconds > 0)
        form.add("ValidityPeriod", std::int64_t(parameters.validityPeriodSeconds));
    return form.bytes();
}

Result<QByteArray, Error> encodeCall(const CallParameters& parameters)
{
    if (QString::fromUtf8(parameters.twiml).size() > maxTwimlCharacters)
        return fail(providers::errors::parameterTooLong,
                    QStringLiteral("Twiml is over %1 characters").arg(maxTwimlCharacters));
    FormBody form;
    form.add("To", parameters.to);
    form.add("From", parameters.from);
    form.add("Twiml", parameters.twiml);
    if (!parameters.statusCallback.isEmpty()) {
        form.add("StatusCallback", parameters.statusCallback);
        for (const char* event : {"initiated", "ringing", "answered", "completed"})
            form.add("StatusCallbackEvent", event);
    }
    if (parameters.timeoutSeconds > 0)
        form.add("Timeout", std::int64_t(parameters.timeoutSeconds));
    if (parameters.detectMachine)
        form.add("MachineDetection", "Enable");
    return form.bytes();
}

TwilioClient::TwilioClient(http::HttpClient& http, TwilioConfig config)
    : m_http(http), m_config(std::move(config))
{
    while (m_config.apiUrl.endsWith('/'))
        m_config.apiUrl.chop(1);
}

http::ClientRequest TwilioClient::request(const QByteArray& method,
                                          const QByteArray& resource) const
{
    http::ClientRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_config.apiUrl + "/2010-04-01/Accounts/" +
                                        m_config.accountSid.toPercentEncoding() + resource,
                                    QUrl::StrictMode);
    const QByteArray credentials = m_config.accountSid + ':' + m_config.authToken;
    request.headers = {{"Authorization", "Basic " + credentials.toBase64()}};
    request.timeoutMs = m_config.timeoutMs;
    if (method == "POST")
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    return request;
}

void TwilioClient::createMessage(const QByteArray& encoded, ProviderDone<Message> done) const
{
    http::ClientRequest post = request("POST", "/Messages.json");
    post.body = encoded;
    m_http.send(std::move(post), answered<Message>(true, readMessage, std::move(done)));
}

void TwilioClient::createCall(const QByteArray& encoded, ProviderDone<Call> done) const
{
    http::ClientRequest post = request("POST", "/Calls.json");
    post.body = encoded;
    m_http.send(std::move(post), answered<Call>(true, readCall, std::move(done)));
}

void TwilioClient::fetchMessage(const QByteArray& sid, ProviderDone<Message> done) const
{
    m_http.send(request("GET", "/Messages/" + sid.toPercentEncoding() + ".json"),
                answered<Message>(false, readMessage, std::move(done)));
}

void TwilioClient::fetchCall(const QByteArray& sid, ProviderDone<Call> done) const
{
    m_http.send(request("GET", "/Calls/" + sid.toPercentEncoding() + ".json"),
                answered<Call>(false, readCall, std::move(done)));
}

void TwilioClient::findMessages(const QByteArray& to, Timestamp sentSince,
                                ProviderDone<Found<Message>> done) const
{
    FormBody query;
    query.add("To", to).add("PageSize", lookUpRows);
    m_http.send(request("GET", "/Messages.json?" + query.bytes()),
                answered<Found<Message>>(false,
                                         readList<Message>(Key("messages"), sentSince, readMessage),
                                         std::move(done)));
}

void TwilioClient::findCalls(const QByteArray& to, Timestamp startedSince,
                             ProviderDone<Found<Call>> done) const
{
    FormBody query;
    query.add("To", to).add("PageSize", lookUpRows);
    m_http.send(request("GET", "/Calls.json?" + query.bytes()),
                answered<Found<Call>>(false, readList<Call>(Key("calls"), startedSince, readCall),
                                      std::move(done)));
}

} // namespace servery::providers::twilio
