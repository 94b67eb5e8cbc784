#include "server/sandbox/twilio/twilioobjects.h"

#include <QLocale>

#include <array>

namespace servery::sandbox {

namespace {

const QJsonValue null = QJsonValue::Null;

struct Refusal
{
    const char* number;
    int code;
    const char* message;
};

constexpr std::array messageRefusals{
    Refusal{"+15005550001", 21211, "The 'To' number %1 is not a valid phone number."},
    Refusal{"+15005550002", 21612,
            "Message cannot be sent with the current combination of 'To' (%1) and 'From' "
            "parameters"},
    Refusal{"+15005550003", 21408,
            "Permission to send an SMS or MMS has not been enabled for the region indicated by "
            "the 'To' number: %1"},
    Refusal{"+15005550004", 21610, "Attempt to send to unsubscribed recipient"},
    Refusal{"+15005550009", 21614, "'To' number %1 is not a valid mobile number"},
};
constexpr std::array callRefusals{
    Refusal{"+15005550001", 21217, "Phone number %1 does not appear to be valid."},
    Refusal{"+15005550002", 21214, "'To' phone number cannot be reached: %1"},
    Refusal{"+15005550003", 21215, "Account not authorized to call %1."},
    Refusal{"+15005550004", 21216, "Account not allowed to call %1."},
};

template <std::size_t size>
bool refusedBy(const std::array<Refusal, size>& table, const QString& to, NumberFate& fate)
{
    for (const Refusal& row : table) {
        if (to != QLatin1String(row.number))
            continue;
        fate.refusedCode = row.code;
        fate.refusal = QString::fromLatin1(row.message);
        if (fate.refusal.contains(QLatin1String("%1")))
            fate.refusal = fate.refusal.arg(to);
        return true;
    }
    return false;
}

QString uriOf(const QString& accountSid, const char* kind, const QString& sid)
{
    return QStringLiteral("/2010-04-01/Accounts/%1/%2/%3")
        .arg(accountSid, QLatin1String(kind), sid);
}

QString formatted(const QString& number)
{
    if (number.size() != 12 || !number.startsWith(QLatin1String("+1")))
        return number;
    return QStringLiteral("(%1) %2-%3").arg(number.mid(2, 3), number.mid(5, 3), number.mid(8, 4));
}

} // namespace

QJsonObject toJson(const TwilioError& error)
{
    return {{"code", error.code},
            {"message", error.message},
            {"more_info", "https://www.twilio.com/docs/errors/" + QString::number(error.code)},
            {"status", error.status}};
}

TwilioError twilioNotFound(const QString& path)
{
    return {404, 20404, QStringLiteral("The requested resource %1 was not found").arg(path)};
}

QJsonObject messageObject(const MessageTerms& terms, Timestamp now)
{
    const QString uri = uriOf(terms.accountSid, "Messages", terms.sid);
    return {{"account_sid", terms.accountSid},
            {"api_version", "2010-04-01"},
            {"body", terms.body},
            {"date_created", twilioDate(now)},
            {"date_sent", terms.inbound ? QJsonValue(twilioDate(now)) : null},
            {"date_updated", twilioDate(now)},
            {"direction", terms.inbound ? "inbound" : "outbound-api"},
            {"error_code", null},
            {"error_message", null},
            {"from", terms.from},
            {"messaging_service_sid", null},
            {"num_media", "0"},
            {"num_segments", QString::number(segmentsOf(terms.body))},
            {"price", null},
            {"price_unit", "USD"},
            {"sid", terms.sid},
            {"status", terms.inbound ? "received" : "queued"},
            {"subresource_uris",
             QJsonObject{{"feedback", uri + "/Feedback.json"}, {"media", uri + "/Media.json"}}},
            {"to", terms.to},
            {"uri", uri + ".json"},
            {"-createdMs", static_cast<qint64>(now.ms)}};
}

QJsonObject callObject(const CallTerms& terms, Timestamp now)
{
    const QString uri = uriOf(terms.accountSid, "Calls", terms.sid);
    QJsonObject subresources;
    for (const char* name : {"Events", "Notifications", "Payments", "Recordings", "Siprec",
                             "Streams", "Transcriptions"})
        subresources.insert(QString::fromLatin1(name).toLower(),
                            uri + u'/' + QLatin1String(name) + ".json");
    return {{"account_sid", terms.accountSid},
            {"annotation", null},
            {"answered_by", null},
            {"api_version", "2010-04-01"},
            {"caller_name", null},
            {"date_created", twilioDate(now)},
            {"date_updated", twilioDate(now)},
            {"direction", "outbound-api"},
            {"duration", null},
            {"end_time", null},
            {"forwarded_from", null},
            {"from", terms.from},
            {"from_formatted", formatted(terms.from)},
            {"group_sid", null},
            {"parent_call_sid", null},
            {"phone_number_sid", terms.phoneNumberSid},
            {"price", null},
            {"price_unit", "USD"},
            {"queue_time", "0"},
            {"sid", terms.sid},
            {"start_time", null},
            {"status", "queued"},
            {"subresource_uris", subresources},
            {"to", terms.to},
            {"to_formatted", formatted(terms.to)},
            {"trunk_sid", null},
            {"uri", uri + ".json"},
            {"-createdMs", static_cast<qint64>(now.ms)}};
}

QJsonObject publicTwilio(QJsonObject resource)
{
    for (const QString& key : resource.keys())
        if (key.startsWith(u'-'))
            resource.remove(key);
    return resource;
}

QString twilioDate(Timestamp at)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC),
                                 QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) +
           QStringLiteral(" +0000");
}

int segmentsOf(const QString& body)
{
    static const QString gsm = QString::fromUtf8(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRST"
        "UVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    static const QString extended = QString::fromUtf8("^{}\\[~]|€");
    qsizetype length = 0;
    bool fits = true;
    for (const QChar c : body) {
        const bool isExtended = extended.contains(c);
        fits = fits && (isExtended || gsm.contains(c));
        length += isExtended ? 2 : 1;
    }
    if (!fits)
        length = body.size();
    const qsizetype single = fits ? 160 : 70;
    const qsizetype part = fits ? 153 : 67;
    return static_cast<int>(length <= single ? 1 : (length + part - 1) / part);
}

bool isE164(const QString& number)
{
    if (number.size() < 9 || number.size() > 16 || number[0] != u'+' || number[1] == u'0')
        return false;
    for (qsizetype i = 1; i < number.size(); ++i)
        if (number[i] < u'0' || number[i] > u'9')
            return false;
    return true;
}

NumberFate messageFate(const QString& to)
{
    NumberFate fate;
    fate.last = QStringLiteral("delivered");
    if (refusedBy(messageRefusals, to, fate))
        return fate;
    if (to.endsWith(QLatin1String("0001"))) {
        fate.last = QStringLiteral("undelivered");
        fate.errorCode = 30003;
    } else if (to.endsWith(QLatin1String("0004"))) {
        fate.refusedCode = 21610;
        fate.refusal = QStringLiteral("Attempt to send to unsubscribed recipient");
    } else if (to.endsWith(QLatin1String("0005"))) {
        fate.last = QStringLiteral("failed");
        fate.errorCode = 30005;
    }
    return fate;
}

NumberFate callFate(const QString& to)
{
    NumberFate fate;
    fate.last = QStringLiteral("completed");
    if (refusedBy(callRefusals, to, fate))
        return fate;
    if (to.endsWith(QLatin1String("0001")) || to.endsWith(QLatin1String("0005")))
        fate.last = QStringLiteral("failed");
    else if (to.endsWith(QLatin1String("0002")))
        fate.last = QStringLiteral("busy");
    else if (to.endsWith(QLatin1String("0003")))
        fate.last = QStringLiteral("no-answer");
    fate.machine = to.endsWith(QLatin1String("0006"));
    return fate;
}

} // namespace servery::sandbox
