// The hosted pay page of PayconicSandbox, and its control routes.
#include "server/sandbox/formparameters.h"
#include "server/sandbox/htmlpage.h"
#include "server/sandbox/payconic/payconicsandbox.h"

#include <QJsonDocument>

namespace servery::sandbox {

namespace {

const QString note =
    QStringLiteral("<p class=\"note\">Sandbox of the payment provider: no money moves.</p>");

http::RouteOptions anyOrigin()
{
    http::RouteOptions options;
    options.checkOrigin = false; // its own forms name an origin that nobody listed
    return options;
}

QString linkButton(const QString& url, const QString& text)
{
    return "<a class=\"button second\" href=\"" + url.toHtmlEscaped() + "\">" +
           text.toHtmlEscaped() + "</a>";
}

QString headingFor(const QString& status)
{
    if (status == QLatin1String("SUCCEEDED") || status == QLatin1String("REFUNDED"))
        return QStringLiteral("This payment has been made");
    if (status == QLatin1String("EXPIRED"))
        return QStringLiteral("This payment has expired");
    if (status == QLatin1String("CANCELLED"))
        return QStringLiteral("This payment was cancelled");
    return QStringLiteral("This payment failed");
}

} // namespace

void PayconicSandbox::addPages(http::Router& router)
{
    router.add(
        "GET", "/payconic/pay/{id}",
        [this](const http::Request& r, const http::Responder& to) {
            to.send(payPage(r.parameter("id")));
        },
        anyOrigin());
    router.add(
        "POST", "/payconic/pay/{id}",
        [this](const http::Request& r, const http::Responder& to) {
            to.send(pay(r.parameter("id"), r.body));
        },
        anyOrigin());
}

http::Response PayconicSandbox::payPage(const QString& id) const
{
    const auto payment = m_ledger.find(id);
    if (!payment)
        return htmlPage(404, QStringLiteral("Not found"),
                        QStringLiteral("<h1>There is nothing at this address</h1>"));
    const bool isOpen = payment->status == QLatin1String("PENDING") ||
                        payment->status == QLatin1String("AUTHORIZED");
    if (!isOpen)
        return htmlPage(200, headingFor(payment->status),
                        note + "<h1>" + headingFor(payment->status) + "</h1>" +
                            (payment->returnUrl.isEmpty()
                                 ? QString()
                                 : linkButton(payment->returnUrl, QStringLiteral("Continue"))));
    const QString total = moneyText(payment->amount, payment->currency);
    return htmlPage(
        200, "Pay " + total,
        note +
            QStringLiteral("<h1>Pay with %1</h1><section class=\"card\" aria-label=\"Order\">"
                           "<table><tbody><tr><th scope=\"row\">%2</th><td></td></tr></tbody>"
                           "<tfoot><tr class=\"total\"><th scope=\"row\">Total</th><td>%3</td></tr>"
                           "</tfoot></table></section>"
                           "<form method=\"post\" action=\"/payconic/pay/%4\">"
                           "<button name=\"action\" value=\"pay\">Pay %3</button>"
                           "<button class=\"second\" name=\"action\" value=\"fail\">"
                           "Let the payment fail</button>"
                           "<button class=\"second\" name=\"action\" value=\"cancel\">"
                           "Cancel</button></form>")
                .arg(payment->isPayconiq ? QStringLiteral("Payconiq") : QStringLiteral("Payconic"),
                     payment->description.toHtmlEscaped(), total, id.toHtmlEscaped()));
}

http::Response PayconicSandbox::pay(const QString& id, const QByteArray& body)
{
    const auto payment = m_ledger.find(id);
    const auto pairs = parseForm(body);
    const QString action = pairs ? firstValue(*pairs, "action") : QString();
    if (!payment)
        return payPage(id);
    if (action == QLatin1String("pay"))
        settle(id, QStringLiteral("SUCCEEDED"));
    else if (action == QLatin1String("fail"))
        settle(id, QStringLiteral("FAILED"));
    else if (action == QLatin1String("cancel"))
        settle(id, QStringLiteral("CANCELLED"));
    else
        return payPage(id);
    return payment->returnUrl.isEmpty() ? payPage(id) : seeOther(payment->returnUrl);
}

// What a person or a test makes happen: {status} of a payment, with another {amount} as a planted
// fault; {status} of a refund.
void PayconicSandbox::addControlRoutes(http::Router& router)
{
    router.add(
        "POST", "/sandbox/payconic/payments/{id}",
        [this](const http::Request& request, const http::Responder& to) {
            const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
            const QString id = request.parameter("id");
            if (wish.contains("amount"))
                m_ledger.changeAmount(id, wish["amount"].toInteger());
            settle(id, wish["status"].toString());
            const auto payment = m_ledger.find(id);
            to.send(payment ? http::Response::json(200, viewOf(*payment))
                            : http::Response::json(404, {{"error", "no such payment"}}));
        },
        anyOrigin());
    router.add(
        "POST", "/sandbox/payconic/refunds/{id}",
        [this](const http::Request& request, const http::Responder& to) {
            settleRefund(request.parameter("id"),
                         QJsonDocument::fromJson(request.body).object()["status"].toString());
            to.send(http::Response::json(200, {{"settled", true}}));
        },
        anyOrigin());
    router.add(
        "GET", "/sandbox/payconic",
        [this](const http::Request&, const http::Responder& to) {
            to.send(http::Response::json(200, m_ledger.save()));
        },
        anyOrigin());
}

} // namespace servery::sandbox
