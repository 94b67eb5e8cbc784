#include "server/sandbox/twilio/twilioprogress.h"

#include "core/crypto/hmac.h"

#include <QTimer>

#include <algorithm>

namespace servery::sandbox {

namespace {

// Twilio gives up on a callback within minutes, not days.
constexpr RetryPolicy callbackRetry{1000, 30'000, 10 * 60 * 1000};
constexpr int ringSeconds = 5;

QString text(const QJsonObject& resource, const char* member)
{
    return resource.value(QLatin1String(member)).toString();
}

QString errorMessage(int code)
{
    switch (code) {
    case 30003:
        return QStringLiteral("Unreachable destination handset");
    case 30005:
        return QStringLiteral("Unknown destination handset");
    default:
        return QStringLiteral("Unknown error");
    }
}

} // namespace

QByteArray twilioSignature(const QByteArray& token, const QString& url, FormPairs parameters)
{
    std::sort(parameters.begin(), parameters.end());
    // A value given twice under one key counts once.
    parameters.erase(std::unique(parameters.begin(), parameters.end()), parameters.end());
    QByteArray signedText = url.toUtf8();
    for (const auto& [key, value] : parameters)
        signedText += key.toUtf8() + value.toUtf8();
    return crypto::hmacSha1(token, signedText).toBase64();
}

TwilioProgress::TwilioProgress(const Clock& clock, WebhookDelivery& delivery,
                               http::HttpClient& client, int stepMs, QObject* parent)
    : QObject(parent), m_clock(clock), m_delivery(delivery), m_client(client), m_stepMs(stepMs)
{}

void TwilioProgress::start(const QJsonObject& resource, const QByteArray& token)
{
    m_tokens.insert(text(resource, "account_sid"), token);
    put(resource);
    if (text(resource, "sid").startsWith(QLatin1String("CA")))
        reportCall(resource, QStringLiteral("initiated"));
    later(text(resource, "sid"));
}

void TwilioProgress::keep(const QJsonObject& resource)
{
    put(resource);
}

std::optional<QJsonObject> TwilioProgress::find(const QString& sid) const
{
    const auto found = m_resources.constFind(sid);
    return found == m_resources.constEnd() ? std::nullopt : std::optional(*found);
}

QList<QJsonObject> TwilioProgress::all(const QString& prefix) const
{
    QList<QJsonObject> list;
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it)
        if (it->startsWith(prefix))
            list.append(m_resources.value(*it));
    return list;
}

void TwilioProgress::clear()
{
    ++*m_generation;
    m_resources.clear();
    m_order.clear();
    m_sequence.clear();
}

void TwilioProgress::put(QJsonObject resource)
{
    const QString sid = text(resource, "sid");
    if (!m_resources.contains(sid))
        m_order.append(sid);
    resource.insert("date_updated", twilioDate(m_clock.now()));
    m_resources.insert(sid, resource);
}

void TwilioProgress::later(const QString& sid)
{
    QTimer::singleShot(m_stepMs, this, [this, sid, generation = *m_generation] {
        if (generation != *m_generation)
            return;
        if (sid.startsWith(QLatin1String("CA")))
            stepCall(sid);
        else
            stepMessage(sid);
    });
}

void TwilioProgress::stepMessage(const QString& sid)
{
    auto message = find(sid);
    if (!message)
        return;
    const NumberFate fate = messageFate(text(*message, "to"));
    const QString status = text(*message, "status");
    QString next;
    if (status == QLatin1String("queued"))
        next = fate.last == QLatin1String("failed") ? fate.last : QStringLiteral("sending");
    else if (status == QLatin1String("sending"))
        next = QStringLiteral("sent");
    else if (status == QLatin1String("sent"))
        next = fate.last;
    else
        return;
    message->insert("status", next);
    if (next == QLatin1String("sent")) {
        message->insert("date_sent", twilioDate(m_clock.now()));
        message->insert("-sentMs", static_cast<qint64>(m_clock.now().ms));
        const int segments = text(*message, "num_segments").toInt();
        message->insert("price", QString::number(-0.0079 * segments, 'f', 5));
    }
    if (next == fate.last && fate.errorCode != 0) {
        message->insert("error_code", fate.errorCode);
        message->insert("error_message", errorMessage(fate.errorCode));
    }
    put(*message);
    if (next == QLatin1String("sending") || next == QLatin1String("sent"))
        later(sid);
    if (next != QLatin1String("sending"))
        reportMessage(*message);
}

void TwilioProgress::stepCall(const QString& sid)
{
    auto call = find(sid);
    if (!call)
        return;
    const NumberFate fate = callFate(text(*call, "to"));
    const QString status = text(*call, "status");
    const Timestamp now = m_clock.now();
    QString next;
    QString event = QStringLiteral("completed");
    if (status == QLatin1String("queued")) {
        next = fate.last == QLatin1String("failed") ? fate.last : QStringLiteral("ringing");
        event = next == QLatin1String("ringing") ? next : event;
        call->insert("start_time", twilioDate(now));
        call->insert("-startedMs", static_cast<qint64>(now.ms));
    } else if (status == QLatin1String("ringing")) {
        const bool answered = fate.last == QLatin1String("completed");
        next = answered ? QStringLiteral("in-progress") : fate.last;
        event = answered ? QStringLiteral("answered") : event;
    } else if (status == QLatin1String("in-progress")) {
        next = fate.last;
    } else {
        return;
    }
    call->insert("status", next);
    if (next == QLatin1String("in-progress") && !text(*call, "-machineDetection").isEmpty())
        call->insert("answered_by", fate.machine ? "machine_start" : "human");
    const bool over = event == QLatin1String("completed");
    if (over) {
        const bool talked = next == QLatin1String("completed");
        call->insert("end_time", twilioDate(now));
        call->insert("duration", QString::number(talked ? ringSeconds : 0));
        call->insert("price", talked ? QJsonValue("-0.01400") : QJsonValue());
    }
    put(*call);
    reportCall(*call, event);
    if (next == QLatin1String("in-progress"))
        fetchTwiml(sid);
    if (!over)
        later(sid);
}

void TwilioProgress::reportMessage(const QJsonObject& message)
{
    FormPairs parameters{{"AccountSid", text(message, "account_sid")},
                         {"ApiVersion", "2010-04-01"},
                         {"From", text(message, "from")},
                         {"MessageSid", text(message, "sid")},
                         {"MessageStatus", text(message, "status")},
                         {"SmsSid", text(message, "sid")},
                         {"SmsStatus", text(message, "status")},
                         {"To", text(message, "to")}};
    const int errorCode = message.value("error_code").toInt();
    if (errorCode != 0)
        parameters.emplace_back("ErrorCode", QString::number(errorCode));
    callBack(message, parameters, text(message, "status"));
}

void TwilioProgress::reportCall(const QJsonObject& call, const QString& event)
{
    const QStringList wanted = text(call, "-events").split(u' ', Qt::SkipEmptyParts);
    if (!(wanted.isEmpty() ? event == QLatin1String("completed") : wanted.contains(event)))
        return;
    const QString status = event == QLatin1String("initiated") ? event : text(call, "status");
    const QString sid = text(call, "sid");
    FormPairs parameters{{"AccountSid", text(call, "account_sid")},
                         {"ApiVersion", "2010-04-01"},
                         {"CallSid", sid},
                         {"CallStatus", status},
                         {"CallbackSource", "call-progress-events"},
                         {"Called", text(call, "to")},
                         {"Caller", text(call, "from")},
                         {"Direction", "outbound-api"},
                         {"From", text(call, "from")},
                         {"SequenceNumber", QString::number(m_sequence[sid]++)},
                         {"Timestamp", twilioDate(m_clock.now())},
                         {"To", text(call, "to")}};
    if (!text(call, "answered_by").isEmpty())
        parameters.emplace_back("AnsweredBy", text(call, "answered_by"));
    if (event == QLatin1String("completed")) {
        parameters.emplace_back("CallDuration", text(call, "duration"));
        parameters.emplace_back("Duration", status == QLatin1String("completed") ? "1" : "0");
    }
    callBack(call, parameters, status);
}

void TwilioProgress::callBack(const QJsonObject& resource, const FormPairs& parameters,
                              const QString& status)
{
    const QString url = text(resource, "-callback");
    if (url.isEmpty())
        return;
    Delivery delivery;
    delivery.target = Target::TwilioCallback;
    delivery.url = QUrl(url);
    delivery.body = encodeForm(parameters);
    // Signed over what is sent, so that half a body has a signature of its own.
    delivery.headers = [url, token = m_tokens.value(text(resource, "account_sid"))](
                           const QByteArray& body, Timestamp) {
        const auto sent = parseForm(body);
        return Headers{
            {"content-type", "application/x-www-form-urlencoded; charset=UTF-8"},
            {"user-agent", "TwilioProxy/1.1"},
            {"accept", "*/*"},
            {"x-twilio-signature", twilioSignature(token, url, sent ? *sent : FormPairs())}};
    };
    delivery.subjects = {status, text(resource, "sid"), text(resource, "to")};
    delivery.retry = callbackRetry;
    m_delivery.post(std::move(delivery));
}

// A call made with Url instead of Twiml asks for its words when it is answered.
void TwilioProgress::fetchTwiml(const QString& sid)
{
    const auto call = find(sid);
    const QString url = call ? text(*call, "-url") : QString();
    if (url.isEmpty())
        return;
    const FormPairs parameters{{"AccountSid", text(*call, "account_sid")},
                               {"ApiVersion", "2010-04-01"},
                               {"CallSid", sid},
                               {"CallStatus", "in-progress"},
                               {"Direction", "outbound-api"},
                               {"From", text(*call, "from")},
                               {"To", text(*call, "to")}};
    http::ClientRequest request;
    request.method = "POST";
    request.url = QUrl(url);
    request.headers = {
        {"content-type", "application/x-www-form-urlencoded; charset=UTF-8"},
        {"x-twilio-signature",
         twilioSignature(m_tokens.value(text(*call, "account_sid")), url, parameters)}};
    request.body = encodeForm(parameters);
    m_client.send(std::move(request),
                  [this, sid, shared = m_generation,
                   generation = *m_generation](const http::ClientResponse& response) {
                      auto current = generation == *shared ? find(sid) : std::nullopt;
                      if (!current)
                          return;
                      current->insert("-twiml", QString::fromUtf8(response.body));
                      put(*current);
                  });
}

QJsonArray TwilioProgress::save() const
{
    QJsonArray saved;
    for (const QString& sid : m_order)
        saved.append(m_resources.value(sid));
    return saved;
}

void TwilioProgress::restore(const QJsonArray& saved)
{
    clear();
    for (const QJsonValue resource : saved) {
        const QString sid = text(resource.toObject(), "sid");
        m_order.append(sid);
        m_resources.insert(sid, resource.toObject());
        later(sid); // does nothing when it has come to its end
    }
}

} // namespace servery::sandbox
