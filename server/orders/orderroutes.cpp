#include "server/orders/orderroutes.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/orderview.h"
#include "server/edge/bindroutes.h"
#include "server/edge/page.h"
#include "server/edge/plaintext.h"
#include "server/orders/cartreader.h"
#include "server/orders/orderstore.h"

#include <QJsonArray>

namespace servery {

namespace {

using http::Request;
using http::Responder;
using http::Response;

constexpr int pageSize = 50;

const http::RouteOptions jsonBody{{"application/json"}};

Error withField(const ErrorKind& kind, const char* field)
{
    return {kind, QLatin1String(field), {{QLatin1String("field"), QLatin1String(field)}}, 0};
}

// Whose page the diner pays on: Stripe's, unless `?method=` says another.
Result<PaymentFlow, Error> hostedFlowOf(const Request& request)
{
    const QString method = request.query.queryItemValue(QStringLiteral("method"));
    const auto flow =
        method.isEmpty() ? std::optional(PaymentFlow::Checkout) : flowOfMethod(method);
    if (!flow || isSettledHere(*flow))
        return fail(errors::methodUnavailable, method);
    return *flow;
}

} // namespace

OrderRoutes::OrderRoutes(Edge& edge, DinerOrders& diners, PaymentWaiters& waiters,
                         const StaffAuthenticator& staff)
    : m_edge(edge), m_diners(diners), m_waiters(waiters), m_staff(staff)
{}

void OrderRoutes::addTo(http::Router& router)
{
    const auto bind = edge::binderOf(this);
    router.add(
        "POST", "/api/checkout-session",
        [this](const Request& q, const Responder& r) {
            const auto flow = hostedFlowOf(q);
            flow ? place(q, r, *flow) : r.fail(flow.error());
        },
        jsonBody);
    router.add(
        "POST", "/api/orders",
        [this](const Request& q, const Responder& r) { place(q, r, PaymentFlow::Intent); },
        jsonBody);
    router.add("POST", "/api/stores/{slug}/orders", bind(&OrderRoutes::placeUnpaid), jsonBody);
    router.add("GET", "/api/orders/{id}", [this](const Request& q, const Responder& r) {
        const auto access = m_diners.accessOf(q);
        access ? m_diners.show(OrderId(q.parameter("id")), *access, r) : r.fail(access.error());
    });
    router.add("GET", "/api/orders/{id}/events", [this](const Request& q, const Responder& r) {
        const auto access = m_diners.accessOf(q);
        access ? m_diners.follow(OrderId(q.parameter("id")), *access, r) : r.fail(access.error());
    });
    router.add("POST", "/api/orders/{id}/cancel", bind(&OrderRoutes::cancel));
    router.add("GET", "/api/staff/orders", bind(&OrderRoutes::list));
    router.add("POST", "/api/staff/orders", bind(&OrderRoutes::placeAtCounter), jsonBody);
    router.add("GET", "/api/staff/orders/{id}", bind(&OrderRoutes::showToStaff));
    router.add("POST", "/api/staff/orders/{id}/status", bind(&OrderRoutes::setStatus), jsonBody);
    router.add("POST", "/api/staff/orders/{id}/complete", bind(&OrderRoutes::complete), jsonBody);
    router.add("POST", "/api/staff/orders/{id}/code", [this](const Request& q, const Responder& r) {
        RunStaffAction action;
        action.kind = RunStaffAction::Kind::ResendCode;
        runStaffAction(q, r, std::move(action));
    });
}

void OrderRoutes::place(const Request& request, const Responder& responder, PaymentFlow flow)
{
    auto cart = readCart(request, m_edge.clock().now());
    if (!cart)
        return responder.fail(cart.error());
    auto claim = m_edge.claim(request, "diner");
    if (!claim)
        return responder.fail(claim.error());
    m_edge.submit(
        PlaceOrder{std::move(cart).value(), flow},
        [this, flow, responder, hold = claim->hold](const engine::Outcome& outcome) {
            if (!outcome)
                return responder.fail(outcome.error());
            answerPlaced(*outcome, flow, responder, hold);
        },
        claim->key);
}

void OrderRoutes::placeAtCounter(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    auto cart = readStaffCart(request, m_edge.clock().now());
    if (!cart)
        return responder.fail(cart.error());
    auto claim = m_edge.claim(request, staff->session.bytes());
    if (!claim)
        return responder.fail(claim.error());
    // The payment waits at the counter; nothing is asked of a provider.
    m_edge.submit(
        PlaceOrder{std::move(cart).value(), PaymentFlow::Cash, *staff},
        [responder, hold = claim->hold](const engine::Outcome& outcome) {
            edge::answer(responder, outcome);
        },
        claim->key);
}

void OrderRoutes::placeUnpaid(const Request& request, const Responder& responder)
{
    auto cart = readCart(request, m_edge.clock().now());
    if (!cart)
        return responder.fail(cart.error());
    if (cart->storeSlug != request.parameter("slug"))
        return responder.fail(withField(errors::fieldInvalid, "storeSlug"));
    auto claim = m_edge.claim(request, "diner");
    if (!claim)
        return responder.fail(claim.error());
    PlaceOrder command{std::move(cart).value()};
    command.startsPayment = false;
    m_edge.submit(
        std::move(command),
        [this, responder, hold = claim->hold](const engine::Outcome& outcome) {
            if (!outcome)
                return responder.fail(outcome.error());
            QJsonObject body = outcome->body;
            const OrderId order(body.value(QLatin1String("orderId")).toString());
            body.insert(QLatin1String("orderToken"), QString::fromLatin1(m_diners.tokenFor(order)));
            responder.send(Response::json(201, body));
        },
        claim->key);
}

void OrderRoutes::answerPlaced(const engine::Reply& reply, PaymentFlow flow,
                               const Responder& responder, const std::shared_ptr<void>& hold)
{
    const OrderId order(reply.body.value(QLatin1String("orderId")).toString());
    const PaymentId payment(reply.body.value(QLatin1String("paymentId")).toString());
    m_waiters.wait(
        payment, [this, reply, order, flow, responder, hold](const Result<Payment, Error>& ready) {
            QJsonObject body = reply.body;
            const QString token = QString::fromLatin1(m_diners.tokenFor(order));
            if (!ready) {
                // The order is there; its holder can look and try again.
                Error error = ready.error();
                error.members.insert(QLatin1String("orderId"), order.toString());
                error.members.insert(QLatin1String("orderToken"), token);
                return responder.fail(error);
            }
            body.insert(QLatin1String("orderToken"), token);
            if (flow != PaymentFlow::Intent)
                body.insert(QLatin1String("url"), QString::fromUtf8(ready->checkoutUrl));
            else
                body.insert(QLatin1String("clientSecret"), QString::fromUtf8(ready->clientSecret));
            responder.send(Response::json(201, body));
        });
}

void OrderRoutes::cancel(const Request& request, const Responder& responder)
{
    const auto id = m_diners.authorise(request);
    if (!id)
        return responder.fail(id.error());
    m_edge.run(CancelOrder{*id, QStringLiteral("diner")}, "diner|" + id->bytes(), request,
               responder);
}

void OrderRoutes::list(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const QByteArray state = request.query.queryItemValue(QStringLiteral("state")).toLatin1();
    if (!state.isEmpty() && !orderStateFromString(state))
        return responder.fail(withField(errors::fieldInvalid, "state"));
    const auto cursor = edge::startOf<OrderId>(request);
    if (!cursor)
        return responder.fail(cursor.error());
    m_edge.read(
        [venue = staff->venue, state, cursor = *cursor](storage::Database& database) {
            return OrderStore::readPage(database, venue, state, cursor, edge::rowsToRead(pageSize));
        },
        [responder](const Result<std::vector<Order>, Error>& orders) {
            edge::sendPage(
                responder, "orders", orders, pageSize,
                [](const Order& order) { return protocol::toJson(protocol::viewOf(order)); },
                [](const Order& order) { return order.id.toString(); });
        });
}

void OrderRoutes::showToStaff(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [id = OrderId(request.parameter("id"))](storage::Database& database) {
            return OrderStore::read(database, id);
        },
        [responder, venue = staff->venue](const Result<std::optional<Order>, Error>& order) {
            if (!order)
                return responder.fail(order.error());
            if (!*order || (*order)->venue != venue)
                return responder.fail(Error{errors::orderNotFound});
            responder.send(Response::json(200, protocol::toJson(protocol::viewOf(**order))));
        });
}

void OrderRoutes::setStatus(const Request& request, const Responder& responder)
{
    const auto body = edge::readBody(request, {"status", "reason"});
    if (!body)
        return m_staff.authenticate(request) ? responder.fail(body.error())
                                             : responder.fail(Error{errors::unauthenticated});
    protocol::JsonReader reader(*body);
    const QString status = reader.string("status");
    RunStaffAction action;
    action.reason = edge::plainText(reader, "reason", limits::noteCharacters);
    if (!reader.error() && status != QLatin1String("PREPARING") &&
        status != QLatin1String("READY") && status != QLatin1String("CANCELLED"))
        reader.invalid("status", QStringLiteral("PREPARING, READY or CANCELLED"));
    if (const auto staff = m_staff.authenticate(request); !staff)
        return responder.fail(staff.error());
    if (reader.error())
        return responder.fail(*reader.error());
    if (status == QLatin1String("READY"))
        action.kind = RunStaffAction::Kind::Ready;
    else if (status == QLatin1String("CANCELLED"))
        action.kind = RunStaffAction::Kind::Cancel;
    else
        action.kind = RunStaffAction::Kind::PrepareOrRecall;
    runStaffAction(request, responder, std::move(action));
}

void OrderRoutes::complete(const Request& request, const Responder& responder)
{
    if (const auto staff = m_staff.authenticate(request); !staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"otp", "handover"});
    if (!body)
        return responder.fail(body.error());
    RunStaffAction action;
    action.kind = RunStaffAction::Kind::Complete;
    const QJsonValue otp = body->value(QLatin1String("otp"));
    const QJsonValue handover = body->value(QLatin1String("handover"));
    if (otp.isUndefined() && handover.isUndefined())
        return responder.fail(withField(errors::fieldMissing, "otp"));
    if (!handover.isUndefined() && handover.toString() != QLatin1String("table"))
        return responder.fail(withField(errors::fieldInvalid, "handover"));
    // Which of the two was meant is not for the server to guess, and the code would be counted.
    if (!otp.isUndefined() && !handover.isUndefined())
        return responder.fail(withField(errors::fieldInvalid, "handover"));
    action.handOverAtTable = otp.isUndefined();
    action.code = otp.toString().toLatin1(); // not text: empty, and so malformed
    runStaffAction(request, responder, std::move(action));
}

void OrderRoutes::runStaffAction(const Request& request, const Responder& responder,
                                 RunStaffAction action)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    auto claim = m_edge.claim(request, staff->session.bytes());
    if (!claim)
        return responder.fail(claim.error());
    action.staff = *staff;
    action.order = OrderId(request.parameter("id"));
    m_edge.submit(
        std::move(action),
        [responder, hold = claim->hold](const engine::Outcome& outcome) {
            edge::answer(responder, outcome);
        },
        claim->key);
}

} // namespace servery
