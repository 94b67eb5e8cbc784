#include "server/payments/paymenthandler.h"

#include "core/orders/ordercommands.h"
#include "core/protocol/names.h"
#include "server/payments/paymentevents.h"
#include "server/payments/paymentjobs.h"
#include "server/payments/stripefacts.h"
#include "server/providers/stripe/striperequests.h"

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using paymentevents::emitPayment;
using paymentevents::raiseAlarm;
namespace stripe = providers::stripe;

// What a Checkout Session's life must at least be, says Stripe; a little more for the way there.
constexpr std::int64_t shortestSessionMs = 31LL * 60 * 1000;

Reply replyFor(const Payment& payment, std::int64_t seq)
{
    Reply reply;
    reply.body = {{QLatin1String("paymentId"), payment.id.toString()},
                  {QLatin1String("status"), QString::fromLatin1(toString(payment.progress))}};
    reply.seq = seq;
    return reply;
}

QString lineName(const OrderLine& line)
{
    QString name = line.name;
    for (const LineModifier& modifier : line.modifiers)
        name += QLatin1String(", ") + modifier.name;
    return name.left(250);
}

// Why the fact moved money. A refund that goes with the money's arrival has the same cause.
ledger::Cause causeOf(const PaymentFact& fact, const Settlement& settlement)
{
    switch (fact.kind) {
    case PaymentFact::Kind::DisputeOpened:
        return ledger::Cause::DisputeOpened;
    case PaymentFact::Kind::DisputeClosed:
        return ledger::Cause::DisputeClosed;
    case PaymentFact::Kind::DisputeLost:
        return ledger::Cause::DisputeLost;
    case PaymentFact::Kind::Refunded:
        return settlement.alarm.isEmpty() ? ledger::Cause::RefundSucceeded
                                          : ledger::Cause::RefundedAtProvider;
    default:
        return ledger::Cause::PaymentReceived;
    }
}

} // namespace

PaymentHandler::PaymentHandler(PaymentStore& payments, OrderStore& orders, VenueStore& venues,
                               PaymentBooks& books, RefundHandler& refunds, PaymentOptions options)
    : m_payments(payments),
      m_orders(orders),
      m_venues(venues),
      m_books(books),
      m_refunds(refunds),
      m_options(std::move(options))
{}

void PaymentHandler::registerWith(engine::Engine& engine)
{
    engine.handle<StartPayment>([this](const auto& c, Batch& b) { announceStart(c, b); },
                                [this](const auto& c, Batch& b) { return start(c, b); });
    const auto announceOne = [this](const auto& c, Batch& b) { announceFact(c.payment, b); };
    engine.handle<RecordProviderObject>(
        [this](const auto& c, Batch& b) {
            announceFact(c.payment, b);
            for (const QByteArray& object : {c.session, c.intent})
                if (!object.isEmpty())
                    m_payments.waiting.want(object);
        },
        [this](const auto& c, Batch& b) { return recordObject(c, b); });
    engine.handle<RecordPaymentRefused>(
        announceOne, [this](const auto& c, Batch& b) { return recordRefused(c, b); });
    engine.handle<RecordPaymentFact>(
        [this](const auto& c, Batch& b) {
            announceFact(c.payment, b);
            if (!c.intent.isEmpty())
                m_payments.waiting.want(c.intent);
        },
        [this](const auto& c, Batch& b) { return recordFact(c, b); });
    engine.handle<ExplainPayment>(announceOne,
                                  [this](const auto& c, Batch& b) { return explain(c, b); });
    const auto announceOrder = [this](const auto& c, Batch&) {
        m_orders.orders.want(c.order);
        m_payments.byOrder.want(c.order);
    };
    engine.handle<ClosePayments>(announceOrder,
                                 [this](const auto& c, Batch& b) { return closePayments(c, b); });
}

void PaymentHandler::announceStart(const StartPayment& command, Batch& batch)
{
    m_orders.orders.want(command.order);
    m_payments.byOrder.want(command.order);
    if (const Order* order = m_orders.orders.known(command.order)) {
        m_venues.venues.want(order->venue);
        batch.wantSequence(order->venue);
    }
}

void PaymentHandler::announceFact(const PaymentId& id, Batch& batch)
{
    m_payments.payments.want(id);
    if (const Payment* payment = m_payments.payments.known(id)) {
        m_orders.orders.want(payment->order);
        m_venues.venues.want(payment->venue);
        m_books.announce(*payment);
        batch.wantSequence(payment->venue);
    }
}

QByteArray PaymentHandler::providerRequest(const Order& order, const Payment& payment,
                                           Timestamp now) const
{
    const VenueSettings* venue = m_venues.venues.known(order.venue);
    stripe::Destination destination;
    if (venue != nullptr && !venue->stripeAccount.isEmpty()) {
        destination.account = venue->stripeAccount;
        // Whole minor units, rounded down: the venue never pays more than its rate.
        destination.applicationFeeAmount =
            order.amountCents / 10'000 * venue->applicationFeeBasisPoints +
            order.amountCents % 10'000 * venue->applicationFeeBasisPoints / 10'000;
    }
    if (payment.flow == PaymentFlow::Intent)
        return stripe::encodePaymentIntent(
            {order.id.bytes(), order.amountCents, order.currency, destination});
    stripe::CheckoutSessionParameters parameters;
    parameters.orderId = order.id.bytes();
    parameters.currency = order.currency;
    for (const OrderLine& line : order.lines)
        if (line.unitPriceCents > 0)
            parameters.lines.push_back(
                {lineName(line), line.unitPriceCents, line.quantity, QString()});
    parameters.tipAmount = order.tipCents;
    const QByteArray page = m_options.publicUrl + "/orders/" + order.id.bytes();
    parameters.successUrl = page + "?paid=1";
    parameters.cancelUrl = page + "?back=1";
    parameters.expiresAt = std::max(order.expiresAt, now.plusMs(shortestSessionMs));
    parameters.destination = destination;
    return stripe::encodeCheckoutSession(parameters);
}

Payment PaymentHandler::makePayment(const Order& order, PaymentFlow flow, Batch& batch) const
{
    Payment payment;
    payment.id = newId<PaymentId>(batch.now(), batch.random());
    payment.order = order.id;
    payment.venue = order.venue;
    payment.flow = flow;
    payment.currency = order.currency;
    payment.amountCents = order.amountCents;
    payment.createdAt = batch.now();
    payment.updatedAt = batch.now();
    if (flow == PaymentFlow::Cash)
        payment.progress = PaymentProgress::Pending;
    else
        payment.providerRequest = providerRequest(order, payment, batch.now());
    return payment;
}

Outcome PaymentHandler::start(const StartPayment& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr)
        return fail(errors::orderNotFound);
    if (!awaitsPayment(order->state))
        return fail(errors::invalidTransition, {},
                    {{QLatin1String("state"), toString(order->state)}});
    if (command.amountCents && *command.amountCents != order->amountCents)
        return fail(errors::amountInvalid);
    const bool isNew = order->createdAt == batch.now() && order->version == 1;
    if (isNew && m_payments.byOrder.known(order->id) == nullptr)
        m_payments.byOrder.loaded(order->id, {}); // placed in this very batch: it has none
    if (const auto* ids = m_payments.byOrder.find(order->id)) {
        const std::vector<PaymentId> open = *ids;
        for (const PaymentId& id : open) {
            const Payment* payment = m_payments.payments.find(id);
            if (payment == nullptr || !isOpen(*payment))
                continue;
            if (payment->flow == command.flow)
                return replyFor(*payment, 0);
            closeAtProvider(*payment, batch);
        }
    }
    (void)m_venues.venues.find(order->venue);
    const Payment payment = makePayment(*order, command.flow, batch);
    m_payments.insertPayment(payment);
    if (payment.flow == PaymentFlow::Cash)
        return awaitCash(payment, *order, batch);
    batch.enqueue({paymentjobs::create,
                   "create:" + payment.id.bytes(),
                   payment.venue,
                   paymentjobs::payload("paymentId", payment.id.bytes()),
                   {}});
    batch.enqueue({paymentjobs::check, "check:" + payment.id.bytes() + ":1", payment.venue,
                   paymentjobs::payload("paymentId", payment.id.bytes(), 1),
                   batch.now().plusMs(paymentjobs::checkAfterMs[0])});
    return replyFor(payment, 0);
}

Outcome PaymentHandler::awaitCash(const Payment& payment, const Order& order, Batch& batch)
{
    const auto trigger = next(order.state, OrderTrigger::ConfirmationRequired)
                             ? std::optional(OrderTrigger::ConfirmationRequired)
                             : std::nullopt;
    (void)batch.dispatch(ApplyPaymentOutcome{order.id, trigger, toString(PaymentStatus::Pending)});
    return replyFor(payment, emitPayment(batch, protocol::events::paymentInitiated, payment));
}

Outcome PaymentHandler::recordObject(const RecordProviderObject& command, Batch& batch)
{
    const Payment* known = m_payments.payments.find(command.payment);
    if (known == nullptr)
        return fail(errors::paymentNotFound);
    Payment& payment = m_payments.payments.change(command.payment);
    payment.updatedAt = batch.now();
    if (!command.clientSecret.isEmpty())
        payment.clientSecret = command.clientSecret;
    if (!command.checkoutUrl.isEmpty())
        payment.checkoutUrl = command.checkoutUrl;
    if (!command.session.isEmpty() && payment.providerSession.isEmpty())
        m_payments.linkSession(payment.id, command.session);
    if (!command.intent.isEmpty() && payment.providerIntent.isEmpty())
        m_payments.linkIntent(payment.id, command.intent);
    std::int64_t seq = emitPayment(batch, protocol::events::paymentInitiated, payment);
    // The provider's news may have overtaken its answer.
    for (const QByteArray& object : {command.session, command.intent})
        if (!object.isEmpty())
            seq = std::max(seq, applyWaiting(payment.id, object, batch));
    // The order may have been cancelled while the provider was making its object.
    const Order* order = m_orders.orders.find(payment.order);
    if (order != nullptr && !awaitsPayment(order->state) && isOpen(payment))
        closeAtProvider(payment, batch);
    return replyFor(payment, seq);
}

Outcome PaymentHandler::recordRefused(const RecordPaymentRefused& command, Batch& batch)
{
    if (m_payments.payments.find(command.payment) == nullptr)
        return fail(errors::paymentNotFound);
    Payment& payment = m_payments.payments.change(command.payment);
    payment.progress = PaymentProgress::Cancelled;
    payment.failure = command.failure;
    payment.updatedAt = batch.now();
    return replyFor(payment, emitPayment(batch, protocol::events::paymentRefused, payment));
}

Outcome PaymentHandler::recordFact(const RecordPaymentFact& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    if (payment == nullptr)
        return fail(errors::paymentNotFound);
    const bool isNewIntent = !command.intent.isEmpty() && payment->providerIntent.isEmpty();
    if (isNewIntent)
        m_payments.linkIntent(command.payment, command.intent);
    std::int64_t seq = 0;
    if (command.fact)
        seq = applyFact(command.payment, *command.fact, batch);
    if (isNewIntent)
        seq = std::max(seq, applyWaiting(command.payment, command.intent, batch));
    payment = m_payments.payments.find(command.payment);
    const int number = command.checkNumber;
    if (number > 0 && number < paymentjobs::checkCount && isOpen(*payment))
        batch.enqueue({paymentjobs::check,
                       "check:" + payment->id.bytes() + ':' + QByteArray::number(number + 1),
                       payment->venue,
                       paymentjobs::payload("paymentId", payment->id.bytes(), number + 1),
                       payment->createdAt.plusMs(paymentjobs::checkAfterMs[number])});
    return replyFor(*payment, seq);
}

std::int64_t PaymentHandler::applyFact(const PaymentId& id, const PaymentFact& fact, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(id);
    const Order* order = payment == nullptr ? nullptr : m_orders.orders.find(payment->order);
    if (order == nullptr)
        return 0;
    const Settlement settlement = settle(*payment, *order, fact, batch.now());
    if (!settlement.changed)
        return 0;
    const Payment before = *payment;
    const bool succeeded = before.progress != PaymentProgress::Succeeded &&
                           settlement.payment.progress == PaymentProgress::Succeeded;
    m_payments.payments.change(id) = settlement.payment;
    m_books.record(before, causeOf(fact, settlement), id.bytes(), batch);
    std::int64_t seq = 0;
    if (settlement.trigger || settlement.paymentStatus != order->paymentStatus)
        if (const Outcome outcome = batch.dispatch(ApplyPaymentOutcome{
                settlement.payment.order, settlement.trigger, settlement.paymentStatus}))
            seq = outcome->seq;
    if (succeeded)
        seq = emitPayment(batch, protocol::events::paymentCompleted, settlement.payment);
    if (settlement.refundCents > 0)
        m_refunds.request(settlement.payment, {settlement.refundCents, {}}, settlement.refundReason,
                          {}, batch);
    if (!settlement.alarm.isEmpty())
        seq = raiseAlarm(batch, settlement.payment, settlement.alarm);
    return seq;
}

std::int64_t PaymentHandler::applyWaiting(const PaymentId& id, const QByteArray& object,
                                          Batch& batch)
{
    const auto* found = m_payments.waiting.find(object);
    if (found == nullptr)
        return 0;
    std::int64_t seq = 0;
    const std::vector<QByteArray> keys = *found;
    for (const QByteArray& key : keys) {
        ProviderEvent& row = m_payments.events.change(key);
        if (row.disposition != "waiting")
            continue;
        const auto event = stripe::parseEvent(row.payload);
        row.disposition = "applied";
        row.waitsFor.clear();
        row.payload.clear();
        if (!event)
            continue;
        if (const auto fact = factOf(*event))
            seq = std::max(seq, applyFact(id, *fact, batch));
        const QByteArray& intent = event->paymentIntentId;
        const Payment* payment = m_payments.payments.find(id);
        if (!intent.isEmpty() && payment->providerIntent.isEmpty()) {
            m_payments.linkIntent(id, intent);
            seq = std::max(seq, applyWaiting(id, intent, batch));
        }
    }
    return seq;
}

Outcome PaymentHandler::closePayments(const ClosePayments& command, Batch& batch)
{
    if (const auto* ids = m_payments.byOrder.find(command.order)) {
        const std::vector<PaymentId> all = *ids;
        for (const PaymentId& id : all)
            if (const Payment* payment = m_payments.payments.find(id);
                payment != nullptr && isOpen(*payment))
                closeAtProvider(*payment, batch);
    }
    return Reply{};
}

void PaymentHandler::closeAtProvider(const Payment& payment, Batch& batch)
{
    if (payment.flow == PaymentFlow::Cash) {
        m_payments.payments.change(payment.id).progress = PaymentProgress::Cancelled;
        return;
    }
    if (payment.providerSession.isEmpty() && payment.providerIntent.isEmpty())
        return; // not there yet; recordObject looks again
    batch.enqueue({paymentjobs::close,
                   "close:" + payment.id.bytes(),
                   payment.venue,
                   paymentjobs::payload("paymentId", payment.id.bytes()),
                   {}});
}

Outcome PaymentHandler::explain(const ExplainPayment& command, Batch& batch)
{
    m_books.open(command.payment, batch);
    return Reply{};
}

} // namespace servery
