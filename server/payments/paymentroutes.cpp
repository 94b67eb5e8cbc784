#include "server/payments/paymentroutes.h"

#include "core/base/phone.h"
#include "core/orders/order.h"
#include "core/payments/paymentcommands.h"
#include "core/protocol/jsonreader.h"
#include "core/transfers/transferreference.h"
#include "server/edge/plaintext.h"
#include "server/edge/qrpath.h"
#include "server/orders/orderstore.h"
#include "server/payments/paymentstore.h"
#include "server/venues/venuestore.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

QJsonObject statusBody(const Payment& payment)
{
    QJsonObject body{{QLatin1String("paymentId"), payment.id.toString()},
                     {QLatin1String("method"), methodOf(payment.flow)},
                     {QLatin1String("status"), QString::fromLatin1(toString(payment.progress))},
                     {QLatin1String("amountCents"), qint64{payment.amountCents}},
                     {QLatin1String("receivedCents"), qint64{payment.receivedCents}},
                     {QLatin1String("refundedCents"), qint64{payment.refundedCents}},
                     {QLatin1String("currency"), QString::fromLatin1(payment.currency)}};
    if (isTopUp(payment))
        body.insert(QLatin1String("walletId"), payment.wallet.toString());
    else
        body.insert(QLatin1String("orderId"), payment.order.toString());
    return body;
}

QJsonObject toJson(const Refund& refund)
{
    QJsonArray lines;
    for (const RefundLine& line : refund.lines)
        lines.append(QJsonObject{{QLatin1String("lineId"), line.line.toString()},
                                 {QLatin1String("quantity"), line.quantity}});
    return {{QLatin1String("refundId"), refund.id.toString()},
            {QLatin1String("amountCents"), qint64{refund.amountCents}},
            {QLatin1String("status"), QString::fromLatin1(toString(refund.status))},
            {QLatin1String("reason"), refund.reason},
            {QLatin1String("byStaff"), !refund.askedBy.isEmpty()},
            {QLatin1String("to"), QLatin1String(refund.wallet.isEmpty() ? "original" : "wallet")},
            {QLatin1String("at"), refund.createdAt.toRfc3339()},
            {QLatin1String("lines"), lines}};
}

// Of one order: its payments, each with its refunds.
struct PaidAndReturned
{
    std::optional<Order> order;
    std::vector<Payment> payments;
    std::vector<Refund> refunds;
    bool hasWallets = false; // the venue does
};

QJsonObject toJson(const PaidAndReturned& all)
{
    QJsonArray payments;
    for (const Payment& payment : all.payments) {
        QJsonObject body = statusBody(payment);
        QJsonArray refunds;
        for (const Refund& refund : all.refunds)
            if (refund.payment == payment.id)
                refunds.append(toJson(refund));
        body.insert(QLatin1String("refundingCents"), qint64{payment.refundingCents});
        body.insert(QLatin1String("refundableCents"), qint64{returnableCents(payment)});
        if (payment.parkedCents > 0)
            body.insert(QLatin1String("parkedCents"), qint64{payment.parkedCents});
        body.insert(QLatin1String("refunds"), refunds);
        payments.append(body);
    }
    // What was taken off before it was paid was never paid for.
    QJsonArray unpaid;
    for (const OrderLine& line : all.order->lines)
        if (line.takenOffUnpaid > 0)
            unpaid.append(QJsonObject{{QLatin1String("lineId"), line.id.toString()},
                                      {QLatin1String("quantity"), line.takenOffUnpaid}});
    QJsonObject out{{QLatin1String("payments"), payments}};
    if (!unpaid.isEmpty())
        out.insert(QLatin1String("unpaidLines"), unpaid);
    // A refund may go onto the credit of the number that the order has.
    if (all.hasWallets && !all.order->phone.isEmpty())
        out.insert(QLatin1String("creditPhoneEnds"),
                   QString::fromLatin1(all.order->phone.right(2)));
    return out;
}

RefundLine readRefundLine(protocol::JsonReader& reader)
{
    RefundLine line{LineId(reader.string("lineId")), 0};
    if (reader.has("quantity")) {
        line.quantity = reader.integer32("quantity");
        if (line.quantity < 1 || line.quantity > limits::quantityPerLine)
            reader.invalid("quantity");
    }
    return line;
}

// Errors: field_missing, field_invalid, field_unknown.
Result<RefundPayment, Error> readRefund(const QJsonObject& body)
{
    protocol::JsonReader reader(body);
    RefundPayment command;
    if (reader.has("amountCents"))
        command.ask.amountCents = reader.integer("amountCents");
    command.reason = edge::plainSentence(reader, "reason", limits::noteCharacters);
    const QString to = reader.stringOr("to", QStringLiteral("original"));
    if (to == QLatin1String("wallet"))
        command.to = RefundTo::Wallet;
    else if (to != QLatin1String("original"))
        reader.invalid("to");
    const QString phone = reader.stringOr("phone");
    if (reader.has("phone") && (command.to != RefundTo::Wallet || !isPhone(phone)))
        reader.invalid("phone", QStringLiteral("E.164, such as +61491570156"));
    command.phone = phone.toLatin1();
    const QJsonArray lines = reader.arrayOr("lines");
    if (lines.size() > limits::linesPerOrder || (reader.has("lines") && lines.isEmpty()))
        reader.invalid("lines");
    for (qsizetype i = 0; i < lines.size() && !reader.error(); ++i) {
        const QString path = QStringLiteral("lines[%1]").arg(i);
        const QJsonObject line = lines[i].toObject();
        if (auto unknown = edge::unknownField(line, {"lineId", "quantity"}, path))
            return Failure<Error>{*unknown};
        protocol::JsonReader inner(line, path);
        command.ask.lines.push_back(readRefundLine(inner));
        reader.adopt(inner);
    }
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return command;
}

// What POST /api/payments/initiate answers: how it stands, and what the diner pays by.
QJsonObject initiatedBody(const Payment& payment)
{
    QJsonObject body = statusBody(payment);
    const auto add = [&body](const char* name, const QByteArray& value) {
        if (!value.isEmpty())
            body.insert(QLatin1String(name), QString::fromUtf8(value));
    };
    add("checkoutUrl", payment.checkoutUrl);
    add("clientSecret", payment.clientSecret);
    add("qrPayload", payment.qrPayload);
    if (!payment.qrPayload.isEmpty())
        body.insert(QLatin1String("qr"), edge::qrPath(payment.qrPayload));
    if (!payment.reference.isEmpty())
        body.insert(QLatin1String("reference"), shownReference(payment.reference));
    return body;
}

} // namespace

PaymentRoutes::PaymentRoutes(Edge& edge, const DinerOrders& diners, PaymentWaiters& waiters,
                             const StaffAuthenticator& staff)
    : m_edge(edge), m_diners(diners), m_waiters(waiters), m_staff(staff)
{}

void PaymentRoutes::addTo(http::Router& router)
{
    router.add("POST", "/api/payments/initiate",
               [this](const Request& q, const Responder& r) { initiate(q, r); },
               {{"application/json"}});
    router.add("GET", "/api/orders/{id}/payments",
               [this](const Request& q, const Responder& r) { showOfOrder(q, r); });
    router.add("POST", "/api/payments/{id}/refund",
               [this](const Request& q, const Responder& r) { refund(q, r); },
               {{"application/json"}});
    router.add("POST", "/api/payments/{id}/verify",
               [this](const Request& q, const Responder& r) { verify(q, r); },
               {{"application/json"}});
    router.add("GET", "/api/staff/orders/{id}/payments",
               [this](const Request& q, const Responder& r) { listOfOrder(q, r); });
    router.add("GET", "/api/payments/{id}/status",
               [this](const Request& q, const Responder& r) { showStatus(q, r); });
}

bool PaymentRoutes::isDinerOf(const OrderId& order, const Request& request) const
{
    return m_diners.accessOf(order, edge::bearerToken(request)) != DinerAccess::None;
}

bool PaymentRoutes::isPayerOf(const Payment& payment, const Request& request) const
{
    if (!isTopUp(payment))
        return isDinerOf(payment.order, request);
    return m_holder && m_holder(edge::bearerToken(request)) == payment.wallet;
}

void PaymentRoutes::initiate(const Request& request, const Responder& responder)
{
    if (edge::bearerToken(request).isEmpty())
        return responder.fail(Error{errors::unauthenticated});
    const auto body =
        edge::readBody(request, {"orderId", "method", "amountCents", "walletToken", "phone"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const OrderId order(reader.string("orderId"));
    const QString method = reader.string("method");
    std::optional<std::int64_t> amount;
    if (reader.has("amountCents"))
        amount = reader.integer("amountCents");
    if (reader.error())
        return responder.fail(*reader.error());
    const auto staff = m_staff.authenticate(request);
    if (!staff && !isDinerOf(order, request))
        return responder.fail(Error{errors::orderNotFound});
    const auto flow = flowOfMethod(method);
    if (!flow)
        return responder.fail(Error{errors::methodUnavailable, method, {}, 0});
    const auto claim =
        m_edge.claim(request, staff ? staff->session.bytes() : "diner|" + order.bytes());
    if (!claim)
        return responder.fail(claim.error());
    const StartPayment asked{order, *flow, amount};
    if (!staff)
        return start(commandFor(asked, std::nullopt, *body), *claim, responder);
    m_edge.read([order](storage::Database& database) { return OrderStore::read(database, order); },
                [this, asked, body = *body, claim = *claim, staff = *staff,
                 responder](const Result<std::optional<Order>, Error>& found) {
                    if (!found)
                        return responder.fail(found.error());
                    if (!*found || (*found)->venue != staff.venue)
                        return responder.fail(Error{errors::orderNotFound});
                    QJsonObject said = body;
                    const QByteArray& phone = (*found)->phone;
                    if (!said.contains(QLatin1String("phone")) && !phone.isEmpty())
                        said.insert(QLatin1String("phone"), QString::fromLatin1(phone));
                    start(commandFor(asked, staff, said), claim, responder);
                });
}

Result<std::any, Error> PaymentRoutes::commandFor(const StartPayment& asked, const Asker& staff,
                                                  const QJsonObject& body) const
{
    if (asked.flow != PaymentFlow::Wallet)
        return std::any(asked);
    if (!m_wallet)
        return fail(errors::methodUnavailable, methodOf(asked.flow));
    return m_wallet(asked, staff, body);
}

void PaymentRoutes::showOfOrder(const Request& request, const Responder& responder)
{
    const auto access = m_diners.accessOf(request);
    if (!access)
        return responder.fail(access.error());
    struct Paid
    {
        std::optional<Order> order;
        std::vector<Payment> payments;
        QStringList methods;
    };
    m_edge.read(
        [id = OrderId(request.parameter("id"))](storage::Database& database) {
            Paid paid{OrderStore::read(database, id), PaymentStore::readByOrder(database, id), {}};
            if (paid.order)
                if (const auto venue = VenueStore::readById(database, paid.order->venue))
                    paid.methods = venue->paymentMethods;
            return paid;
        },
        [responder](const Result<Paid, Error>& paid) {
            if (!paid)
                return responder.fail(paid.error());
            if (!paid->order)
                return responder.fail(Error{errors::orderNotFound});
            QJsonArray payments;
            for (const Payment& payment : paid->payments)
                if (isOpen(payment) || payment.receivedCents > 0)
                    payments.append(initiatedBody(payment));
            const Order& order = *paid->order;
            const std::int64_t due = mayBePaid(order) ? order.amountCents - order.heldCents : 0;
            responder.send(Response::json(
                200, {{QLatin1String("payments"), payments},
                      {QLatin1String("dueCents"), qint64{due}},
                      {QLatin1String("heldCents"), qint64{order.heldCents}},
                      {QLatin1String("paymentMethods"), QJsonArray::fromStringList(paid->methods)},
                      {QLatin1String("currency"), QString::fromLatin1(order.currency)}}));
        });
}

void PaymentRoutes::start(Result<std::any, Error> command, const Edge::Claim& claim,
                          const Responder& responder)
{
    if (!command)
        return responder.fail(command.error());
    m_edge.submit(
        std::move(command).value(),
        [this, responder, hold = claim.hold](const engine::Outcome& outcome) {
            if (!outcome)
                return responder.fail(outcome.error());
            const PaymentId id(outcome->body.value(QLatin1String("paymentId")).toString());
            m_waiters.wait(id, [responder, hold](const Result<Payment, Error>& payment) {
                if (!payment)
                    return responder.fail(payment.error());
                responder.send(Response::json(200, initiatedBody(*payment)));
            });
        },
        claim.key);
}

void PaymentRoutes::refund(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"amountCents", "lines", "reason", "to", "phone"});
    if (!body)
        return responder.fail(body.error());
    auto command = readRefund(*body);
    if (!command)
        return responder.fail(command.error());
    command->staff = *staff;
    command->payment = PaymentId(request.parameter("id"));
    m_edge.run(std::move(command).value(), staff->session.bytes(), request, responder);
}

void PaymentRoutes::listOfOrder(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [id = OrderId(request.parameter("id"))](storage::Database& database) {
            PaidAndReturned all{OrderStore::read(database, id),
                                PaymentStore::readByOrder(database, id),
                                PaymentStore::readRefundsByOrder(database, id), false};
            const auto venue =
                all.order ? VenueStore::readById(database, all.order->venue) : std::nullopt;
            all.hasWallets = venue && venue->paymentMethods.contains(methodOf(PaymentFlow::Wallet));
            return all;
        },
        [responder, staff = *staff](const Result<PaidAndReturned, Error>& all) {
            if (!all)
                return responder.fail(all.error());
            if (!all->order || all->order->venue != staff.venue)
                return responder.fail(Error{errors::orderNotFound});
            if (!mayDo(staff.role, StaffAction::ReadPayments))
                return responder.fail(Error{errors::forbidden});
            responder.send(Response::json(200, toJson(*all)));
        });
}

void PaymentRoutes::showStatus(const Request& request, const Responder& responder)
{
    withPayment(request, responder, [responder](const Payment& payment, const Asker&) {
        responder.send(Response::json(200, statusBody(payment)));
    });
}

void PaymentRoutes::verify(const Request& request, const Responder& responder)
{
    if (edge::bearerToken(request).isEmpty())
        return responder.fail(Error{errors::unauthenticated});
    // Nothing to say is nothing to send.
    const auto body = request.body.isEmpty()
                          ? Result<QJsonObject, Error>(QJsonObject())
                          : edge::readBody(request, {"amountCents", "tenderedCents", "tipCents"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    VerifyPayment command;
    if (reader.has("amountCents"))
        command.amountCents = reader.integer("amountCents");
    if (reader.has("tenderedCents"))
        command.tenderedCents = reader.integer("tenderedCents");
    if (reader.has("tipCents"))
        command.tipCents = reader.integer("tipCents");
    if (reader.error())
        return responder.fail(*reader.error());
    withPayment(
        request, responder,
        [this, command, request, responder](const Payment& payment, const Asker& staff) mutable {
            command.payment = payment.id;
            command.staff = staff;
            const QByteArray payer = isTopUp(payment) ? "wallet|" + payment.wallet.bytes()
                                                      : "diner|" + payment.order.bytes();
            const auto claim = m_edge.claim(request, staff ? staff->session.bytes() : payer);
            if (!claim)
                return responder.fail(claim.error());
            m_edge.submit(
                command,
                [this, responder, hold = claim->hold](const engine::Outcome& outcome) {
                    answerVerified(outcome, responder, hold);
                },
                claim->key);
        });
}

void PaymentRoutes::answerVerified(const engine::Outcome& outcome, const Responder& responder,
                                   const std::shared_ptr<void>& hold)
{
    if (!outcome)
        return responder.fail(outcome.error());
    QJsonObject body = outcome->body;
    const QByteArray kind = body.take(QLatin1String("askedBy")).toString().toUtf8();
    const QByteArray key = body.take(QLatin1String("askedUnder")).toString().toUtf8();
    if (kind.isEmpty() || m_asks == nullptr)
        return responder.send(Response::json(200, body));
    const PaymentId id(body.value(QLatin1String("paymentId")).toString());
    m_asks->wait(kind, key, [this, id, body, responder, hold](bool isAnswered) {
        m_edge.read([id](storage::Database& database) { return PaymentStore::read(database, id); },
                    [body, responder, hold,
                     isAnswered](const Result<std::optional<Payment>, Error>& payment) {
                        QJsonObject out = body;
                        if (payment && *payment)
                            out.insert(QLatin1String("status"),
                                       QString::fromLatin1(toString((*payment)->progress)));
                        out.insert(QLatin1String("verified"), isAnswered);
                        responder.send(Response::json(200, out));
                    });
    });
}

void PaymentRoutes::withPayment(const Request& request, const Responder& responder,
                                std::function<void(const Payment&, const Asker&)> then)
{
    if (edge::bearerToken(request).isEmpty())
        return responder.fail(Error{errors::unauthenticated});
    const auto signedIn = m_staff.authenticate(request);
    const Asker staff = signedIn ? Asker(*signedIn) : std::nullopt;
    m_edge.read([id = PaymentId(request.parameter("id"))](
                    storage::Database& database) { return PaymentStore::read(database, id); },
                [this, request, staff, responder,
                 then = std::move(then)](const Result<std::optional<Payment>, Error>& payment) {
                    if (!payment)
                        return responder.fail(payment.error());
                    const bool mine = *payment && (staff ? (*payment)->venue == staff->venue
                                                         : isPayerOf(**payment, request));
                    if (!mine)
                        return responder.fail(Error{errors::paymentNotFound});
                    then(**payment, staff);
                });
}

} // namespace servery
