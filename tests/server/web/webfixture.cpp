#include "tests/server/web/webfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace servery::testing {

namespace {

const char* const sampleOrderId = "ord_sample";
const char* const sampleToken = "sample-order-token";

QJsonObject bodyOf(const http::Request& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QJsonObject sampleOrder()
{
    return QJsonDocument::fromJson(R"({
        "id": "ord_sample", "number": 145, "version": 1, "state": "CREATED",
        "paymentStatus": "unpaid", "amountCents": 3465, "tipCents": 315, "currency": "AUD",
        "items": [
            {"name": "Fish & chips", "quantity": 1, "unitPriceCents": 1950,
             "modifiers": [{"name": "+ tartare"}]},
            {"name": "Halloumi fries", "quantity": 1, "unitPriceCents": 1200,
             "modifiers": [{"name": "Sweet chilli"}]}],
        "timeline": [{"state": "CREATED", "at": "2026-11-21T19:23:00.000Z"}],
        "store": {"slug": "copper-lane", "name": "Copper Lane"}})")
        .object();
}

// Stripe's page as far as these tests go: two ways back.
QByteArray payPage()
{
    return "<!doctype html><title>Stand-in for Stripe</title>"
           "<p><a id=\"paid\" href=\"/orders/ord_sample?paid=1\">Paid</a></p>"
           "<p><a id=\"back\" href=\"/orders/ord_sample?back=1\">Back</a></p>";
}

} // namespace

WebFixture::WebFixture(http::Router& router) : m_pages(m_source, {})
{
    reset();
    m_pages.addRoutes(router);
    addDinerRoutes(router);
    addSteering(router);
    m_heartbeat.setInterval(15'000);
    connect(&m_heartbeat, &QTimer::timeout, this, &WebFixture::beat);
    m_heartbeat.start();
}

void WebFixture::addDinerRoutes(http::Router& router)
{
    router.add("GET", "/api/stores/{slug}/menu",
               [this](const auto& request, const auto& responder) {
                   responder.send(web::answer(request, m_source.kept()));
               });
    router.add("GET", "/api/stores/{slug}/menu/events", [this](const auto&, const auto& responder) {
        // As the server: the first message says where the menu is now.
        openStream(m_menuStreams, responder);
        m_menuStreams.back()->write(menuMessage());
    });
    router.add("POST", "/api/checkout-session", [this](const auto& request, const auto& responder) {
        remember(request);
        if (refuses(request, responder))
            return;
        responder.send(http::Response::json(201, {{QStringLiteral("orderId"), sampleOrderId},
                                                  {QStringLiteral("orderToken"), sampleToken},
                                                  {QStringLiteral("url"), "/fixture/pay"}}));
    });
    router.add(
        "POST", "/api/payments/initiate", [this](const auto& request, const auto& responder) {
            remember(request);
            if (refuses(request, responder) || !mayRead(request, responder))
                return;
            responder.send(
                http::Response::json(200, {{QStringLiteral("checkoutUrl"), "/fixture/pay"}}));
        });
    router.add("GET", "/api/orders/{id}", [this](const auto& request, const auto& responder) {
        if (mayRead(request, responder))
            responder.send(http::Response::json(200, m_order));
    });
    router.add("GET", "/api/orders/{id}/events",
               [this](const auto& request, const auto& responder) {
                   if (mayRead(request, responder))
                       openStream(m_streams, responder);
               });
    router.add("POST", "/api/orders/{id}/cancel",
               [this](const auto& request, const auto& responder) {
                   remember(request);
                   if (refuses(request, responder) || !mayRead(request, responder))
                       return;
                   m_order.insert(QStringLiteral("state"), QStringLiteral("CANCELLED"));
                   publish();
                   responder.send(http::Response::json(200, m_order));
               });
}

void WebFixture::addSteering(http::Router& router)
{
    const auto done = [](const http::Responder& responder) {
        responder.send(http::Response::json(200, {}));
    };
    router.add("GET", "/fixture/pay", [](const auto&, const auto& responder) {
        responder.send(http::Response::text(200, "text/html", payPage()));
    });
    router.add("GET", "/fixture/last", [this](const auto&, const auto& responder) {
        responder.send(http::Response::json(200, m_last));
    });
    router.add("POST", "/fixture/reset", [this, done](const auto&, const auto& responder) {
        reset();
        done(responder);
    });
    router.add("POST", "/fixture/order", [this, done](const auto& request, const auto& responder) {
        const QJsonObject change = bodyOf(request);
        for (auto field = change.begin(); field != change.end(); ++field)
            m_order.insert(field.key(), field.value());
        publish();
        done(responder);
    });
    router.add("POST", "/fixture/refuse", [this, done](const auto& request, const auto& responder) {
        const QJsonObject refusal = bodyOf(request);
        m_refusals.insert(refusal.value(QStringLiteral("path")).toString(), refusal);
        done(responder);
    });
    router.add("POST", "/fixture/item", [this, done](const auto& request, const auto& responder) {
        changeItem(bodyOf(request));
        tellMenuChanged();
        done(responder);
    });
    router.add(
        "POST", "/fixture/settings", [this, done](const auto& request, const auto& responder) {
            const QJsonObject settings = bodyOf(request);
            m_source.smsConfigured =
                settings.value(QStringLiteral("smsConfigured")).toBool(m_source.smsConfigured);
            if (settings.contains(QStringLiteral("currency")))
                m_source.current.store.currency =
                    settings.value(QStringLiteral("currency")).toString().toLatin1();
            changeService(settings);
            setMute(settings.value(QStringLiteral("isMute")).toBool(m_isMute));
            if (settings.value(QStringLiteral("beats")).toBool())
                beat();
            done(responder);
        });
}

void WebFixture::reset()
{
    m_source.current = sampleMenu();
    m_source.smsConfigured = true;
    m_order = sampleOrder();
    m_last = {};
    m_refusals.clear();
    m_isMute = false;
}

void WebFixture::remember(const http::Request& request)
{
    m_last = {{QStringLiteral("path"), QString::fromUtf8(request.path)},
              {QStringLiteral("key"), QString::fromUtf8(request.header("idempotency-key"))},
              {QStringLiteral("authorization"), QString::fromUtf8(request.header("authorization"))},
              {QStringLiteral("body"), bodyOf(request)}};
}

bool WebFixture::refuses(const http::Request& request, const http::Responder& responder)
{
    const QJsonObject refusal = m_refusals.take(QString::fromUtf8(request.path));
    if (refusal.isEmpty())
        return false;
    responder.send(http::Response::json(refusal.value(QStringLiteral("status")).toInt(), refusal));
    return true;
}

bool WebFixture::mayRead(const http::Request& request, const http::Responder& responder)
{
    if (m_isMute) {
        responder.fail(Error{errors::overloaded});
        return false;
    }
    if (request.header("authorization") != QByteArray("Bearer ") + sampleToken) {
        responder.fail(Error{errors::unauthenticated});
        return false;
    }
    return true;
}

void WebFixture::changeItem(const QJsonObject& change)
{
    const MenuItemId id(change.value(QStringLiteral("id")).toString());
    const ModifierId choice(change.value(QStringLiteral("id")).toString());
    for (MenuCategory& category : m_source.current.categories) {
        for (MenuItem& item : category.items) {
            for (ModifierGroup& group : item.modifierGroups)
                for (Modifier& modifier : group.modifiers)
                    if (modifier.id == choice)
                        modifier.isAvailable = change.value(QStringLiteral("isAvailable")).toBool();
            if (item.id != id)
                continue;
            item.isAvailable = change.value(QStringLiteral("isAvailable")).toBool(item.isAvailable);
            item.priceCents = change.value(QStringLiteral("priceCents")).toInteger(item.priceCents);
        }
    }
}

void WebFixture::changeService(const QJsonObject& change)
{
    VenueSettings& store = m_source.current.store;
    if (const QJsonArray methods = change.value(QStringLiteral("paymentMethods")).toArray();
        !methods.isEmpty())
        store.paymentMethods = QVariant(methods.toVariantList()).toStringList();
    store.takesOtherTips =
        change.value(QStringLiteral("takesOtherTips")).toBool(store.takesOtherTips);
    ServiceSettings& service = store.service;
    const ServiceSettings before = service;
    service.orderingPaused =
        change.value(QStringLiteral("isPaused")).toBool(service.orderingPaused);
    service.orderingResumesAt =
        Timestamp::fromRfc3339(change.value(QStringLiteral("resumesAt")).toString());
    service.busyMinutes = change.value(QStringLiteral("busyMinutes")).toInt(service.busyMinutes);
    if (service != before || change.contains(QStringLiteral("paymentMethods")) ||
        change.contains(QStringLiteral("takesOtherTips")))
        tellMenuChanged();
}

void WebFixture::tellMenuChanged()
{
    ++m_menuVersion;
    for (const auto& stream : m_menuStreams)
        stream->write(menuMessage());
}

QByteArray WebFixture::menuMessage() const
{
    const QByteArray version = QByteArray::number(m_menuVersion);
    return "id: " + version + "\ndata: {\"changed\":" + version + "}\n\n";
}

void WebFixture::beat()
{
    for (const Streams* streams : {&m_streams, &m_menuStreams})
        for (const auto& stream : *streams)
            stream->write(":\n\n");
}

void WebFixture::setMute(bool isMute)
{
    m_isMute = isMute;
    if (!isMute)
        return;
    for (const auto& stream : m_streams)
        stream->finish();
    m_streams.clear();
}

void WebFixture::publish()
{
    m_order.insert(QStringLiteral("version"), m_order.value(QStringLiteral("version")).toInt() + 1);
    const QByteArray json = QJsonDocument(m_order).toJson(QJsonDocument::Compact);
    for (const auto& stream : m_streams)
        stream->write("data: " + json + "\n\n");
}

void WebFixture::openStream(Streams& streams, const http::Responder& responder)
{
    http::Response head;
    head.header("Content-Type", "text/event-stream").header("Cache-Control", "no-store");
    const auto stream = responder.stream(std::move(head));
    stream->write(":\n\n");
    streams.push_back(stream);
    stream->closed = [&streams, gone = stream.get()] {
        std::erase_if(streams, [gone](const auto& one) { return one.get() == gone; });
    };
}

} // namespace servery::testing
