#include "server/payments/paymentcorrectionhandler.h"

#include "core/payments/namedrefunds.h"
#include "core/protocol/names.h"
#include "server/payments/ordertab.h"
#include "server/payments/paymentevents.h"

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

QByteArray parkedKey(const ParkWebhookBody& command)
{
    return providerKey(command.provider, "body:" + command.bodyDigest);
}

} // namespace

PaymentCorrectionHandler::PaymentCorrectionHandler(PaymentStore& payments, OrderStore& orders,
                                                   PaymentBooks& books, PaymentHandler& handler)
    : m_payments(payments), m_orders(orders), m_books(books), m_handler(handler)
{}

void PaymentCorrectionHandler::registerWith(engine::Engine& engine)
{
    const auto announce = [this](const auto& c, Batch& b) { m_handler.announceFact(c.payment, b); };
    engine.handle<RecordFees>(announce,
                              [this](const auto& c, Batch& b) { return recordFees(c, b); });
    engine.handle<RecordRefundElsewhere>(
        [this](const auto& c, Batch& b) {
            m_handler.announceFact(c.payment, b);
            m_payments.refundsOf.want(c.payment);
        },
        [this](const auto& c, Batch& b) { return recordElsewhere(c, b); });
    engine.handle<WriteOffPayment>(announce,
                                   [this](const auto& c, Batch& b) { return writeOff(c, b); });
    engine.handle<ExplainPayment>(announce,
                                  [this](const auto& c, Batch& b) { return explain(c, b); });
    engine.handle<LowerDue>(
        [this](const auto& c, Batch&) {
            m_orders.orders.want(c.order);
            m_payments.byOrder.want(c.order);
            if (const auto* ids = m_payments.byOrder.known(c.order))
                for (const PaymentId& id : *ids)
                    m_payments.payments.want(id);
        },
        [this](const auto& c, Batch& b) { return lowerDue(c, b); });
    engine.handle<ParkWebhookBody>(
        [this](const auto& c, Batch&) { m_payments.events.want(parkedKey(c)); },
        [this](const auto& c, Batch& b) { return park(c, b); });
}

Outcome PaymentCorrectionHandler::recordFees(const RecordFees& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    if (payment == nullptr)
        return fail(errors::paymentNotFound);
    const bool isNews =
        command.askedAt > payment->feesAskedAt &&
        (payment->feeCurrency.isEmpty() || payment->feeCurrency == command.currency);
    if (!isNews)
        return Reply{};
    const Payment before = *payment;
    Payment& after = m_payments.payments.change(command.payment);
    after.feeCents = command.feeCents;
    after.platformFeeCents = command.platformFeeCents;
    after.feeCurrency = command.currency;
    after.feesAskedAt = command.askedAt;
    m_books.recordFees(before, batch);
    return Reply{};
}

Outcome PaymentCorrectionHandler::recordElsewhere(const RecordRefundElsewhere& command,
                                                  Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    if (payment == nullptr || command.providerRefund.isEmpty() || command.amountCents < 1)
        return fail(errors::paymentNotFound);
    const std::vector<Refund> known = refundsOf(command.payment, m_payments);
    const auto same = std::find_if(known.begin(), known.end(), [&](const Refund& each) {
        return each.providerRefund == command.providerRefund;
    });
    RecordRefundResult failed{
        {}, RefundStatus::Failed, command.providerRefund, command.failure, {}, false};
    if (same != known.end()) {
        failed.refund = same->id;
        return command.hasFailed ? batch.dispatch(failed) : Outcome(Reply{});
    }
    const std::int64_t nameless = namelessOf(*payment, namedOf(known));
    Refund refund;
    refund.id = newId<RefundId>(batch.now(), batch.random());
    refund.payment = payment->id;
    refund.order = payment->order;
    refund.venue = payment->venue;
    refund.amountCents = command.amountCents;
    refund.currency =
        payment->receivedCurrency.isEmpty() ? payment->currency : payment->receivedCurrency;
    refund.status = RefundStatus::Succeeded; // until it fails
    refund.reason = QStringLiteral("refunded_at_provider");
    refund.providerRefund = command.providerRefund;
    refund.createdAt = refund.updatedAt = batch.now();
    m_payments.insertRefund(refund);
    const Payment before = *m_payments.payments.find(command.payment);
    const std::int64_t named = command.mayBeCounted ? command.amountCents : 0;
    const CountedRefunds counted =
        countedOf(before, namedOf(refundsOf(command.payment, m_payments)),
                  std::max<std::int64_t>(0, nameless - named));
    // A total may have counted it, and was taken for one of ours: that one is on its way still.
    if (counted.refundingCents != before.refundingCents) {
        m_payments.payments.change(command.payment).refundingCents = counted.refundingCents;
        m_books.record(before, ledger::Cause::RefundedAtProvider, command.payment.bytes(), batch);
    }
    Reply reply;
    if (const std::int64_t news = counted.refundedCents - before.refundedCents; news > 0)
        reply.seq = m_handler.applyFact(
            command.payment, {PaymentFact::Kind::RefundedElsewhere, batch.now(), news}, batch);
    failed.refund = refund.id;
    return command.hasFailed ? batch.dispatch(failed) : Outcome(reply);
}

Outcome PaymentCorrectionHandler::writeOff(const WriteOffPayment& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    if (payment == nullptr)
        return fail(errors::paymentNotFound);
    if (command.amountCents < 1 || command.amountCents > payment->parkedCents)
        return fail(errors::refundExceedsPayment, {},
                    {{QLatin1String("refundableCents"), qint64{payment->parkedCents}}});
    const Payment before = *payment;
    Payment& after = m_payments.payments.change(command.payment);
    after.writtenOffCents += command.amountCents;
    after.parkedCents -= command.amountCents;
    after.updatedAt = batch.now();
    m_books.record(before, ledger::Cause::WrittenOff, command.payment.bytes(), batch);
    return Reply{};
}

Outcome PaymentCorrectionHandler::lowerDue(const LowerDue& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr)
        return fail(errors::orderNotFound);
    const std::int64_t due = command.amountCents - order->heldCents;
    std::vector<Payment> open = paymentsOf(command.order, m_payments);
    std::erase_if(open, [](const Payment& each) { return !isOpen(each); });
    // Cash is counted when it is taken; whoever pays elsewhere pays what was asked there.
    for (const Payment& each : open)
        if (each.flow != PaymentFlow::Cash)
            return fail(errors::paymentInFlight, {},
                        {{QLatin1String("method"), methodOf(each.flow)},
                         {QLatin1String("paymentId"), each.id.toString()}});
    Reply reply;
    reply.body = {{QLatin1String("dueCents"), qint64{due}}};
    for (const Payment& each : open)
        if (each.amountCents > due) {
            Payment& payment = m_payments.payments.change(each.id);
            payment.amountCents = due;
            payment.updatedAt = batch.now();
            reply.seq =
                paymentevents::emitPayment(batch, protocol::events::paymentInitiated, payment);
        }
    return reply;
}

Outcome PaymentCorrectionHandler::park(const ParkWebhookBody& command, Batch& batch)
{
    const QByteArray key = parkedKey(command);
    if (m_payments.events.find(key) == nullptr) {
        m_payments.events.insert(key,
                                 {key, "malformed", "parked", {}, command.rawBody, batch.now()});
        batch.count("servery_webhooks_malformed_total");
    }
    return Reply{};
}

Outcome PaymentCorrectionHandler::explain(const ExplainPayment& command, Batch& batch)
{
    m_books.open(command.payment, batch);
    return Reply{};
}

} // namespace servery
