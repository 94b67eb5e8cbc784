#include "server/sandbox/twilio/twilioapi.h"

#include "core/crypto/constanttime.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace servery::sandbox {

namespace {

constexpr int longestBody = 1600;
constexpr int longestTwiml = 4000;

bool isSid(const QString& sid, const char* prefix)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9a-fA-F]{32}$"));
    return sid.startsWith(QLatin1String(prefix)) && form.match(sid).hasMatch();
}

bool isCallbackUrl(const QString& text)
{
    const QUrl url(text);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

// "2026-11-21" is a day; "2026-11-21T10:00:00Z" a second.
struct TimeFilter
{
    qint64 fromMs = INT64_MIN;
    qint64 toMs = INT64_MAX; // exclusive
};

std::optional<TimeFilter> spanOf(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid()) {
        const qint64 from = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        return TimeFilter{from, from + 24 * 3600 * 1000};
    }
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return std::nullopt;
    const qint64 from = at.toMSecsSinceEpoch() / 1000 * 1000;
    return TimeFilter{from, from + 1000};
}

// Name, Name> and Name<, all of them inclusive as with Twilio.
TimeFilter timeFilter(const FormPairs& parameters, const QString& name)
{
    TimeFilter filter;
    if (const auto exactly = spanOf(firstValue(parameters, name)))
        filter = *exactly;
    if (const auto after = spanOf(firstValue(parameters, name + u'>')))
        filter.fromMs = std::max(filter.fromMs, after->fromMs);
    if (const auto before = spanOf(firstValue(parameters, name + u'<')))
        filter.toMs = std::min(filter.toMs, before->toMs);
    return filter;
}

TwilioError errorForStatus(int status)
{
    if (status == 429)
        return {429, 20429, QStringLiteral("Too Many Requests")};
    if (status == 401)
        return {401, 20003, QStringLiteral("Authenticate")};
    if (status >= 500)
        return {status, 20500, QStringLiteral("An internal server error has occurred")};
    return {status, 20001, QStringLiteral("The request was refused on purpose")};
}

} // namespace

bool OptOuts::read(const QString& number, const QString& ours, const QString& reply)
{
    static const QStringList stops{"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL",
                                   "END",  "QUIT",    "REVOKE",      "OPTOUT"};
    static const QStringList starts{"START", "YES", "UNSTOP"};
    const QString word = reply.trimmed().toUpper();
    if (stops.contains(word))
        m_out.insert(number + u' ' + ours);
    else if (starts.contains(word))
        m_out.remove(number + u' ' + ours);
    else
        return false;
    return true;
}

QJsonArray OptOuts::save() const
{
    return QJsonArray::fromStringList(QStringList(m_out.begin(), m_out.end()));
}

void OptOuts::restore(const QJsonArray& saved)
{
    m_out.clear();
    for (const QJsonValue pair : saved)
        m_out.insert(pair.toString());
}

TwilioApi::TwilioApi(Parts parts, TwilioAccount account, QObject* parent)
    : QObject(parent), m_parts(parts), m_account(std::move(account))
{}

void TwilioApi::clear()
{
    for (const http::Responder& responder : m_hanging)
        responder.abort();
    m_hanging.clear();
}

void TwilioApi::addRoutes(http::Router& router)
{
    addRoute(router, "POST", "/2010-04-01/Accounts/{account}/Messages.json",
             [this](const Call& call) { return createMessage(call); });
    addRoute(router, "GET", "/2010-04-01/Accounts/{account}/Messages.json",
             [this](const Call& call) { return list(call, "messages"); });
    addRoute(router, "GET", "/2010-04-01/Accounts/{account}/Messages/{sid}",
             [this](const Call& call) { return retrieve(call, "SM"); });
    addRoute(router, "POST", "/2010-04-01/Accounts/{account}/Calls.json",
             [this](const Call& call) { return createCall(call); });
    addRoute(router, "GET", "/2010-04-01/Accounts/{account}/Calls.json",
             [this](const Call& call) { return list(call, "calls"); });
    addRoute(router, "GET", "/2010-04-01/Accounts/{account}/Calls/{sid}",
             [this](const Call& call) { return retrieve(call, "CA"); });
    const Endpoint nothing = [](const Call& call) {
        return Answer{404, toJson(twilioNotFound(call.path))};
    };
    for (const char* method : {"GET", "POST"})
        for (const char* pattern : {"/2010-04-01/{a}", "/2010-04-01/{a}/{b}",
                                    "/2010-04-01/{a}/{b}/{c}", "/2010-04-01/{a}/{b}/{c}/{d}"})
            addRoute(router, method, pattern, nothing);
}

void TwilioApi::addRoute(http::Router& router, const char* method, const char* pattern,
                         Endpoint endpoint)
{
    http::RouteOptions options;
    options.checkOrigin = false;
    router.add(
        method, pattern,
        [this, endpoint = std::move(endpoint)](const http::Request& request,
                                               const http::Responder& responder) {
            handle(request, responder, endpoint);
        },
        options);
}

bool TwilioApi::authorise(const QByteArray& header, Call& call) const
{
    if (!header.startsWith("Basic "))
        return false;
    const QByteArray pair = QByteArray::fromBase64(header.mid(6));
    const qsizetype colon = pair.indexOf(':');
    const QByteArray user = pair.left(colon < 0 ? pair.size() : colon);
    call.token = colon < 0 ? QByteArray() : pair.mid(colon + 1);
    if (call.token.isEmpty() || !isSid(QString::fromLatin1(user), "AC"))
        return false;
    if (!m_account.sid.isEmpty() && user != m_account.sid)
        return false;
    return m_account.token.isEmpty() || crypto::equalInConstantTime(call.token, m_account.token);
}

void TwilioApi::handle(const http::Request& request, const http::Responder& responder,
                       const Endpoint& endpoint)
{
    Call call;
    call.accountSid = request.parameter("account");
    call.sid = request.parameter("sid");
    call.path = QString::fromUtf8(request.path);
    const qsizetype question = request.target.indexOf('?');
    const auto pairs = parseForm(request.method == "POST" ? request.body
                                 : question < 0           ? QByteArray()
                                                          : request.target.mid(question + 1));
    QJsonObject shown;
    for (const auto& [key, value] : pairs ? *pairs : FormPairs())
        shown.insert(key, shown.contains(key) ? shown.value(key).toString() + u' ' + value : value);
    m_parts.log.record(request, shown);
    const auto behaviour = m_parts.behaviours.take(
        Target::TwilioApi, {call.path, QString::fromLatin1(request.method) + u' ' + call.path});
    const Mode mode = behaviour ? behaviour->mode : Mode::Delay;
    if (mode == Mode::Drop || mode == Mode::Reset) {
        responder.abort();
        return;
    }
    if (mode == Mode::Hang) {
        m_hanging.push_back(responder);
        return;
    }
    auto run = [this, responder, endpoint, mode, call, pairs,
                authorization = request.header("authorization"),
                status = behaviour ? behaviour->status : 0]() mutable {
        Answer answer;
        if (mode == Mode::Fail || mode == Mode::Status) {
            const int code = mode == Mode::Fail ? 500 : status;
            answer = {code, toJson(errorForStatus(code))};
        } else if (!authorise(authorization, call)) {
            answer = {401, toJson(errorForStatus(401))};
        } else if (!call.accountSid.isEmpty() &&
                   (!isSid(call.accountSid, "AC") ||
                    (!m_account.sid.isEmpty() && call.accountSid.toLatin1() != m_account.sid))) {
            answer = {404, toJson(twilioNotFound(call.path))};
        } else if (!pairs) {
            answer = {400, toJson(TwilioError{400, 20001, pairs.error()})};
        } else {
            call.parameters = *pairs;
            answer = endpoint(call);
        }
        if (mode == Mode::HangAfterAccept) {
            m_hanging.push_back(responder);
            return;
        }
        if (mode == Mode::ResetAfterAccept) {
            responder.abort();
            return;
        }
        QByteArray body = QJsonDocument(answer.body).toJson(QJsonDocument::Compact);
        if (mode == Mode::HalfJson)
            body.truncate(body.size() / 2);
        http::Response response = http::Response::text(answer.status, "application/json", body);
        response.header("twilio-request-id", newSid("RQ").toLatin1());
        if (answer.status == 401)
            response.header("www-authenticate", "Basic realm=\"Twilio API\"");
        responder.send(response);
    };
    if (behaviour && mode == Mode::Delay)
        QTimer::singleShot(behaviour->delayMs > 0 ? behaviour->delayMs : 1000, this, run);
    else
        run();
}

QString TwilioApi::newSid(const char* prefix)
{
    return QLatin1String(prefix) + QString::fromLatin1(m_parts.random.bytes(16).toHex());
}

TwilioApi::Answer TwilioApi::createMessage(const Call& call)
{
    const auto refuse = [](int code, const QString& message) {
        return Answer{400, toJson(TwilioError{400, code, message})};
    };
    const QString to = firstValue(call.parameters, "To");
    const QString from = firstValue(call.parameters, "From");
    const QString body = firstValue(call.parameters, "Body");
    const QString callback = firstValue(call.parameters, "StatusCallback");
    const QString validity = firstValue(call.parameters, "ValidityPeriod");
    if (to.isEmpty())
        return refuse(21604, "A 'To' phone number is required.");
    if (from.isEmpty())
        return refuse(21603, "A 'From' phone number is required.");
    if (body.isEmpty())
        return refuse(21602, "Message body is required.");
    if (body.size() > longestBody)
        return refuse(21617, "The concatenated message body exceeds the 1600 character limit");
    const NumberFate fate = messageFate(to);
    if (!isE164(to))
        return refuse(21211,
                      QStringLiteral("The 'To' number %1 is not a valid phone number.").arg(to));
    if (!isE164(from) || from == QLatin1String("+15005550001"))
        return refuse(21212, QStringLiteral("The 'From' number %1 is not a valid phone number, "
                                            "shortcode, or alphanumeric sender ID.")
                                 .arg(from));
    if (from == QLatin1String("+15005550007"))
        return refuse(21606, QStringLiteral("The 'From' phone number %1 is not a valid, "
                                            "message-capable Twilio phone number for this "
                                            "destination.")
                                 .arg(from));
    if (!callback.isEmpty() && !isCallbackUrl(callback))
        return refuse(
            21609, QStringLiteral("The StatusCallback URL %1 is not a valid URL.").arg(callback));
    if (!validity.isEmpty() && (validity.toInt() < 1 || validity.toInt() > 36'000))
        return refuse(21623, "ValidityPeriod is a number of seconds from 1 to 36000.");
    if (fate.refusedCode != 0)
        return refuse(fate.refusedCode, fate.refusal);
    if (m_parts.optOuts.isOut(to, from))
        return refuse(21610, "Attempt to send to unsubscribed recipient");
    QJsonObject message =
        messageObject({newSid("SM"), call.accountSid, to, from, body}, m_parts.clock.now());
    message.insert("-callback", callback);
    m_parts.progress.start(message, call.token);
    return {201, publicTwilio(message)};
}

TwilioApi::Answer TwilioApi::createCall(const Call& call)
{
    const auto refuse = [](int code, const QString& message) {
        return Answer{400, toJson(TwilioError{400, code, message})};
    };
    const QString to = firstValue(call.parameters, "To");
    const QString from = firstValue(call.parameters, "From");
    const QString twiml = firstValue(call.parameters, "Twiml");
    const QString url = firstValue(call.parameters, "Url");
    const QString callback = firstValue(call.parameters, "StatusCallback");
    const QStringList events = allValues(call.parameters, "StatusCallbackEvent");
    if (to.isEmpty())
        return refuse(21201, "No 'To' number is specified");
    if (from.isEmpty())
        return refuse(21213, "'From' phone number is required");
    if (twiml.isEmpty() == url.isEmpty())
        return refuse(21218, "Exactly one of Twiml and Url is required.");
    if (twiml.size() > longestTwiml)
        return refuse(21219, "Twiml can be at most 4000 characters long.");
    if (!isE164(to))
        return refuse(21211, QStringLiteral("The phone number you are attempting to call, %1, is "
                                            "not valid.")
                                 .arg(to));
    if (!isE164(from) || from == QLatin1String("+15005550001"))
        return refuse(21212, QStringLiteral("The source phone number provided, %1, is not yet "
                                            "verified for your account.")
                                 .arg(from));
    if (!url.isEmpty() && !isCallbackUrl(url))
        return refuse(21205, "Url is not a valid URL: " + url);
    if (!callback.isEmpty() && !isCallbackUrl(callback))
        return refuse(21609, "The StatusCallback URL is not a valid URL.");
    for (const QString& event : events.join(u' ').split(u' ', Qt::SkipEmptyParts))
        if (!QStringList{"initiated", "ringing", "answered", "completed"}.contains(event))
            return refuse(21626, "StatusCallbackEvent is not known: " + event);
    const NumberFate fate = callFate(to);
    if (fate.refusedCode != 0)
        return refuse(fate.refusedCode, fate.refusal);
    QJsonObject made =
        callObject({newSid("CA"), call.accountSid, newSid("PN"), to, from}, m_parts.clock.now());
    made.insert("-callback", callback);
    made.insert("-events", events.join(u' '));
    made.insert("-twiml", twiml);
    made.insert("-url", url);
    made.insert("-machineDetection", firstValue(call.parameters, "MachineDetection"));
    m_parts.progress.start(made, call.token);
    return {201, publicTwilio(made)};
}

TwilioApi::Answer TwilioApi::list(const Call& call, const char* kind) const
{
    const bool calls = qstrcmp(kind, "calls") == 0;
    const TimeFilter times =
        timeFilter(call.parameters, calls ? QStringLiteral("StartTime") : "DateSent");
    const auto fits = [&](const QJsonObject& resource, const char* parameter, const char* member) {
        const QString wanted = firstValue(call.parameters, QLatin1String(parameter));
        return wanted.isEmpty() || resource.value(QLatin1String(member)).toString() == wanted;
    };
    QList<QJsonObject> matching;
    for (const QJsonObject& resource : m_parts.progress.all(calls ? "CA" : "SM")) {
        // One that has not started yet is found by when it was asked for.
        const qint64 at =
            resource.value(calls ? QLatin1String("-startedMs") : QLatin1String("-sentMs"))
                .toInteger(resource.value("-createdMs").toInteger());
        if (fits(resource, "To", "to") && fits(resource, "From", "from") &&
            fits(resource, "Status", "status") && at >= times.fromMs && at < times.toMs &&
            resource.value("account_sid").toString() == call.accountSid)
            matching.append(resource);
    }
    const QString sizeText = firstValue(call.parameters, "PageSize");
    const int size = sizeText.isEmpty() ? 50 : sizeText.toInt();
    const int page = firstValue(call.parameters, "Page").toInt();
    if (size < 1 || size > 1000 || page < 0)
        return {400, toJson(TwilioError{400, 20001, "PageSize is from 1 to 1000."})};
    const auto uri = [&](int number) {
        FormPairs query;
        for (const auto& [key, value] : call.parameters)
            if (key != QLatin1String("Page") && key != QLatin1String("PageSize") &&
                key != QLatin1String("PageToken"))
                query.emplace_back(key, value);
        query.emplace_back("PageSize", QString::number(size));
        query.emplace_back("Page", QString::number(number));
        return call.path + u'?' + QString::fromLatin1(encodeForm(query));
    };
    const qsizetype from = std::min<qsizetype>(qsizetype(page) * size, matching.size());
    const qsizetype to = std::min<qsizetype>(from + size, matching.size());
    QJsonArray data;
    for (qsizetype i = from; i < to; ++i)
        data.append(publicTwilio(matching[i]));
    return {200,
            {{QLatin1String(kind), data},
             {"start", from},
             {"end", std::max<qsizetype>(from, to - 1)},
             {"page", page},
             {"page_size", size},
             {"first_page_uri", uri(0)},
             {"next_page_uri", to < matching.size() ? QJsonValue(uri(page + 1)) : QJsonValue()},
             {"previous_page_uri", page > 0 ? QJsonValue(uri(page - 1)) : QJsonValue()},
             {"uri", uri(page)}}};
}

TwilioApi::Answer TwilioApi::retrieve(const Call& call, const char* prefix) const
{
    QString sid = call.sid;
    if (sid.endsWith(QLatin1String(".json")))
        sid.chop(5);
    const auto resource = m_parts.progress.find(sid);
    if (!isSid(sid, prefix) || !resource ||
        resource->value("account_sid").toString() != call.accountSid)
        return {404, toJson(twilioNotFound(call.path))};
    return {200, publicTwilio(*resource)};
}

} // namespace servery::sandbox
