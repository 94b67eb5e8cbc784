#include "server/sandbox/stripe/stripepages.h"

#include "server/sandbox/formparameters.h"
#include "server/sandbox/htmlpage.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace servery::sandbox {

namespace {

const QString sandboxNote =
    QStringLiteral("<p class=\"note\">Sandbox of the payment provider: no money moves.</p>");

QString alertBox(const QString& text)
{
    return text.isEmpty() ? QString()
                          : "<p class=\"alert\" role=\"alert\">" + text.toHtmlEscaped() + "</p>";
}

QString linkButton(const QString& url, const QString& text)
{
    return "<a class=\"button second\" href=\"" + url.toHtmlEscaped() + "\">" +
           text.toHtmlEscaped() + "</a>";
}

QString linesTable(const QJsonArray& items, const QJsonObject& session)
{
    const QString currency = session.value("currency").toString();
    QString rows;
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        rows += QStringLiteral("<tr><th scope=\"row\">%1 &times; %2</th><td>%3</td></tr>")
                    .arg(item.value("quantity").toInteger())
                    .arg(item.value("description").toString().toHtmlEscaped(),
                         moneyText(item.value("amount_total").toInteger(), currency));
    }
    return QStringLiteral("<table><tbody>%1</tbody><tfoot><tr class=\"total\">"
                          "<th scope=\"row\">Total</th><td>%2</td></tr></tfoot></table>")
        .arg(rows, moneyText(session.value("amount_total").toInteger(), currency));
}

http::Response notFound()
{
    return htmlPage(404, QStringLiteral("Not found"),
                    QStringLiteral("<h1>There is nothing at this address</h1>"));
}

QString returnAddress(const QJsonObject& intent, bool succeeded)
{
    const QJsonObject redirect =
        intent.value("next_action").toObject().value("redirect_to_url").toObject();
    const QString returnUrl = redirect.value("return_url").toString();
    if (returnUrl.isEmpty())
        return {};
    QUrl url(returnUrl);
    QUrlQuery query(url);
    query.addQueryItem("payment_intent", intent.value("id").toString());
    query.addQueryItem("payment_intent_client_secret", intent.value("client_secret").toString());
    query.addQueryItem("redirect_status", succeeded ? "succeeded" : "failed");
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

void StripePages::addRoutes(http::Router& router)
{
    http::RouteOptions options;
    options.checkOrigin = false; // its own forms name an origin that nobody listed
    router.add(
        "GET", "/pay/{id}",
        [this](const http::Request& r, const http::Responder& to) {
            to.send(payPage(r.parameter("id"), {}));
        },
        options);
    router.add(
        "POST", "/pay/{id}",
        [this](const http::Request& r, const http::Responder& to) {
            to.send(pay(r.parameter("id"), r.body));
        },
        options);
    router.add(
        "GET", "/authenticate/{id}",
        [this](const http::Request& r, const http::Responder& to) {
            to.send(authenticatePage(r.parameter("id")));
        },
        options);
    router.add(
        "POST", "/authenticate/{id}",
        [this](const http::Request& r, const http::Responder& to) {
            to.send(authenticate(r.parameter("id"), r.body));
        },
        options);
    router.add(
        "GET", "/receipts/{id}",
        [this](const http::Request& r, const http::Responder& to) {
            to.send(receipt(r.parameter("id")));
        },
        options);
}

http::Response StripePages::payPage(const QString& sessionId, const QString& alert) const
{
    const auto session = m_checkout.session(sessionId);
    if (!session)
        return notFound();
    const QString status = session->value("status").toString();
    const QString cancelUrl = session->value("cancel_url").toString();
    if (status == QLatin1String("complete"))
        return htmlPage(200, QStringLiteral("Paid"),
                        sandboxNote + "<h1>This payment has been made</h1>" +
                            linkButton(CheckoutFlow::successUrl(*session), "Continue"));
    if (status == QLatin1String("expired"))
        return htmlPage(410, QStringLiteral("Expired"),
                        sandboxNote + "<h1>This payment page has expired</h1>" +
                            "<p>You have not been charged.</p>" +
                            (cancelUrl.isEmpty() ? QString() : linkButton(cancelUrl, "Back")));
    const StripeResult items = m_checkout.lineItems(sessionId, {{"limit", "100"}});
    const QString total = moneyText(session->value("amount_total").toInteger(),
                                    session->value("currency").toString());
    QString main = sandboxNote + alertBox(alert) +
                   "<h1>Pay your order</h1><section class=\"card\" "
                   "aria-label=\"Order\">" +
                   linesTable(items ? items->value("data").toArray() : QJsonArray(), *session) +
                   "</section>";
    main += QStringLiteral(
                "<form method=\"post\" action=\"/pay/%1\" class=\"card\">"
                "<label for=\"card\">Card number</label>"
                "<input id=\"card\" name=\"card\" inputmode=\"numeric\" autocomplete=\"off\" "
                "spellcheck=\"false\" maxlength=\"30\" value=\"4242 4242 4242 4242\" "
                "aria-describedby=\"cardhelp\">"
                "<p class=\"small\" id=\"cardhelp\">Only test cards work here.</p>"
                "<button name=\"action\" value=\"pay\">Pay %2</button>"
                "<button class=\"second\" name=\"action\" value=\"decline\">"
                "Decline this card</button>")
                .arg(sessionId.toHtmlEscaped(), total);
    if (!cancelUrl.isEmpty())
        main += QStringLiteral("<button class=\"second\" name=\"action\" value=\"cancel\">"
                               "Cancel</button>");
    main += QStringLiteral(
        "</form><details><summary>Test cards</summary><table>"
        "<tr><th scope=\"row\">4242 4242 4242 4242</th><td>approved</td></tr>"
        "<tr><th scope=\"row\">4000 0000 0000 0002</th><td>declined</td></tr>"
        "<tr><th scope=\"row\">4000 0000 0000 9995</th><td>insufficient funds</td></tr>"
        "<tr><th scope=\"row\">4000 0027 6000 3184</th><td>authentication</td></tr>"
        "<tr><th scope=\"row\">4000 0000 0000 7007</th><td>settles later</td></tr>"
        "<tr><th scope=\"row\">4000 0000 0000 8005</th><td>fails later</td></tr>"
        "</table></details>");
    return htmlPage(200, "Pay " + total, main);
}

http::Response StripePages::pay(const QString& sessionId, const QByteArray& body)
{
    const auto session = m_checkout.session(sessionId);
    if (!session)
        return notFound();
    // A second click on Pay ends where the first one does.
    if (session->value("status").toString() == QLatin1String("complete"))
        return seeOther(CheckoutFlow::successUrl(*session));
    const auto pairs = parseForm(body);
    const QString action = pairs ? firstValue(*pairs, "action") : QString();
    if (action == QLatin1String("cancel"))
        return seeOther(session->value("cancel_url").toString());
    if (action != QLatin1String("pay") && action != QLatin1String("decline"))
        return payPage(sessionId, QStringLiteral("Choose one of the buttons."));
    const Card card =
        cardByNumber(action == QLatin1String("decline") ? QStringLiteral("4000000000000002")
                                                        : firstValue(*pairs, "card"));
    const StripeResult intent = m_checkout.pay(sessionId, card);
    if (!intent)
        return payPage(sessionId, intent.error().message);
    if (intent->value("status").toString() == QLatin1String("requires_action"))
        return seeOther("/authenticate/" + intent->value("id").toString());
    return seeOther(CheckoutFlow::successUrl(*session));
}

http::Response StripePages::authenticatePage(const QString& intentId) const
{
    const auto intent = m_store.find("payment_intent", intentId);
    if (!intent)
        return notFound();
    if (intent->value("status").toString() != QLatin1String("requires_action"))
        return htmlPage(200, QStringLiteral("Done"),
                        sandboxNote + "<h1>There is nothing to confirm here</h1>");
    return htmlPage(
        200, QStringLiteral("Confirm your payment"),
        sandboxNote +
            QStringLiteral("<h1>Confirm your payment</h1><p>Your bank wants to know that it is "
                           "you who pays %1.</p><form method=\"post\" class=\"card\">"
                           "<button name=\"action\" value=\"complete\">Complete</button>"
                           "<button class=\"second\" name=\"action\" value=\"fail\">Fail</button>"
                           "</form>")
                .arg(moneyText(intent->value("amount").toInteger(),
                               intent->value("currency").toString())));
}

http::Response StripePages::authenticate(const QString& intentId, const QByteArray& body)
{
    const auto intent = m_store.find("payment_intent", intentId);
    if (!intent)
        return notFound();
    const auto pairs = parseForm(body);
    const bool passed = pairs && firstValue(*pairs, "action") == QLatin1String("complete");
    const StripeResult result = m_payments.authenticate(intentId, passed, {});
    if (const auto session = m_checkout.sessionOf(intentId))
        return result ? seeOther(CheckoutFlow::successUrl(*session))
                      : payPage(session->value("id").toString(), result.error().message);
    const QString back = returnAddress(*intent, result.ok());
    if (!back.isEmpty())
        return seeOther(back);
    return htmlPage(200, QStringLiteral("Done"),
                    sandboxNote + (result ? QStringLiteral("<h1>Payment confirmed</h1>")
                                          : alertBox(result.error().message)));
}

http::Response StripePages::receipt(const QString& chargeId) const
{
    const auto charge = m_store.find("charge", chargeId);
    if (!charge)
        return notFound();
    const QString currency = charge->value("currency").toString();
    return htmlPage(
        200, QStringLiteral("Receipt"),
        sandboxNote + QStringLiteral("<h1>Receipt</h1><section class=\"card\"><table>"
                                     "<tr><th scope=\"row\">Paid</th><td>%1</td></tr>"
                                     "<tr><th scope=\"row\">Refunded</th><td>%2</td></tr>"
                                     "</table></section>")
                          .arg(moneyText(charge->value("amount").toInteger(), currency),
                               moneyText(charge->value("amount_refunded").toInteger(), currency)));
}

} // namespace servery::sandbox
