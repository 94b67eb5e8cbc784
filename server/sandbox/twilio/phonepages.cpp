#include "server/sandbox/twilio/phonepages.h"

#include "server/sandbox/htmlpage.h"

#include <QLocale>
#include <QUrl>
#include <QXmlStreamReader>

namespace servery::sandbox {

namespace {

constexpr int refreshSeconds = 2;

QString text(const QJsonObject& resource, const char* member)
{
    return resource.value(QLatin1String(member)).toString();
}

QString parameter(const http::Request& request, const QString& name)
{
    const qsizetype question = request.target.indexOf('?');
    // A plus sign that nobody encoded is meant as one: it begins every number.
    QByteArray query = question < 0 ? QByteArray() : request.target.mid(question + 1);
    query.replace("=+", "=%2B");
    const auto pairs = parseForm(query);
    QString value = pairs ? firstValue(*pairs, name) : QString();
    return value.trimmed();
}

QString timeText(const QJsonObject& resource)
{
    return Timestamp{resource.value("-createdMs").toInteger()}.toRfc3339();
}

// For people: "21 Nov, 10:55:50 UTC".
QString shownTime(const QJsonObject& resource)
{
    const QDateTime at =
        QDateTime::fromMSecsSinceEpoch(resource.value("-createdMs").toInteger(), Qt::UTC);
    return QLocale::c().toString(at, QStringLiteral("d MMM, HH:mm:ss")) + QStringLiteral(" UTC");
}

} // namespace

QString spokenText(const QString& twiml)
{
    QXmlStreamReader xml(twiml);
    QStringList words;
    bool saying = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("Say"))
            saying = true;
        else if (xml.isEndElement() && xml.name() == QLatin1String("Say"))
            saying = false;
        else if (xml.isCharacters() && saying)
            words.append(xml.text().toString().simplified());
    }
    return words.join(u' ').simplified();
}

void PhonePages::addRoutes(http::Router& router)
{
    http::RouteOptions options;
    options.checkOrigin = false;
    router.add(
        "GET", "/phones",
        [this](const http::Request&, const http::Responder& to) { to.send(phones()); }, options);
    router.add(
        "GET", "/phone",
        [this](const http::Request& request, const http::Responder& to) {
            to.send(phone(parameter(request, "number")));
        },
        options);
    router.add(
        "GET", "/phone.json",
        [this](const http::Request& request, const http::Responder& to) {
            to.send(json(parameter(request, "number")));
        },
        options);
    router.add(
        "POST", "/phone/reply",
        [this](const http::Request& request, const http::Responder& to) {
            to.send(reply(request.body));
        },
        options);
}

http::Response PhonePages::phones() const
{
    QStringList numbers;
    for (const char* prefix : {"SM", "CA"}) {
        for (const QJsonObject& resource : m_progress.all(prefix)) {
            const bool inbound = text(resource, "direction") == QLatin1String("inbound");
            const QString number = text(resource, inbound ? "from" : "to");
            if (!numbers.contains(number))
                numbers.append(number);
        }
    }
    QString main = QStringLiteral("<h1>Phones</h1>");
    if (numbers.isEmpty())
        main += QStringLiteral("<p>No message has been sent and no call made yet.</p>");
    for (const QString& number : numbers)
        main +=
            QStringLiteral("<a class=\"button second\" href=\"/phone?number=%1\">%2</a>")
                .arg(QString::fromLatin1(QUrl::toPercentEncoding(number)), number.toHtmlEscaped());
    return htmlPage(200, QStringLiteral("Phones"), main, refreshSeconds);
}

http::Response PhonePages::phone(const QString& number) const
{
    if (number.isEmpty())
        return phones();
    QString messages;
    QString ours;
    for (const QJsonObject& message : m_progress.all("SM")) {
        const bool mine = text(message, "from") == number;
        if (!mine && text(message, "to") != number)
            continue;
        if (ours.isEmpty())
            ours = text(message, mine ? "to" : "from");
        messages += QStringLiteral("<li><div class=\"bubble%1\">%2</div><p class=\"small\">%3, "
                                   "%4, %5</p></li>")
                        .arg(mine ? " mine" : "", text(message, "body").toHtmlEscaped(),
                             text(message, mine ? "to" : "from").toHtmlEscaped(),
                             text(message, "status").toHtmlEscaped(), shownTime(message));
    }
    QString calls;
    for (const QJsonObject& call : m_progress.all("CA")) {
        if (text(call, "to") != number)
            continue;
        calls += QStringLiteral("<li><div class=\"bubble\">%1</div><p class=\"small\">call from "
                                "%2, %3, %4</p></li>")
                     .arg(spokenText(text(call, "-twiml")).toHtmlEscaped(),
                          text(call, "from").toHtmlEscaped(), text(call, "status").toHtmlEscaped(),
                          shownTime(call));
    }
    const QString shown = number.toHtmlEscaped();
    QString main =
        "<h1>Phone " + shown + "</h1><h2>Messages</h2>" +
        (messages.isEmpty() ? QStringLiteral("<p>None yet.</p>") : "<ul>" + messages + "</ul>") +
        "<h2>Calls</h2>" +
        (calls.isEmpty() ? QStringLiteral("<p>None yet.</p>") : "<ul>" + calls + "</ul>");
    if (!ours.isEmpty()) {
        main +=
            QStringLiteral("<h2>Reply</h2><form method=\"post\" action=\"/phone/reply\">"
                           "<input type=\"hidden\" name=\"number\" value=\"%1\">"
                           "<input type=\"hidden\" name=\"to\" value=\"%2\">"
                           "<button class=\"second\" name=\"body\" value=\"%3\">%3</button>"
                           "</form>")
                .arg(shown, ours.toHtmlEscaped(), m_optOuts.isOut(number, ours) ? "START" : "STOP");
    }
    return htmlPage(200, "Phone " + number, main, refreshSeconds);
}

http::Response PhonePages::json(const QString& number) const
{
    QJsonArray messages;
    QJsonArray calls;
    QList<QJsonObject> sent = m_progress.all("SM");
    QList<QJsonObject> made = m_progress.all("CA");
    for (auto it = sent.crbegin(); it != sent.crend(); ++it)
        if (text(*it, "to") == number || text(*it, "from") == number)
            messages.append(QJsonObject{{"sid", it->value("sid")},
                                        {"to", it->value("to")},
                                        {"from", it->value("from")},
                                        {"body", it->value("body")},
                                        {"status", it->value("status")},
                                        {"direction", it->value("direction")},
                                        {"at", timeText(*it)}});
    for (auto it = made.crbegin(); it != made.crend(); ++it)
        if (text(*it, "to") == number)
            calls.append(QJsonObject{{"sid", it->value("sid")},
                                     {"to", it->value("to")},
                                     {"from", it->value("from")},
                                     {"twiml", it->value("-twiml")},
                                     {"spoken", spokenText(text(*it, "-twiml"))},
                                     {"status", it->value("status")},
                                     {"at", timeText(*it)}});
    return http::Response::json(200,
                                {{"number", number}, {"messages", messages}, {"calls", calls}});
}

http::Response PhonePages::reply(const QByteArray& body)
{
    const auto pairs = parseForm(body);
    const QString number = pairs ? firstValue(*pairs, "number") : QString();
    const QString ours = pairs ? firstValue(*pairs, "to") : QString();
    const QString words = pairs ? firstValue(*pairs, "body") : QString();
    if (!isE164(number) || !isE164(ours) || words.isEmpty())
        return http::Response::json(400, {{"error", "Send number, to and body."}});
    m_optOuts.read(number, ours, words);
    MessageTerms terms{
        "SM" + QString::fromLatin1(m_random.bytes(16).toHex()), {}, ours, number, words, true};
    m_progress.keep(messageObject(terms, m_clock.now()));
    return seeOther("/phone?number=" + QString::fromLatin1(QUrl::toPercentEncoding(number)));
}

} // namespace servery::sandbox
