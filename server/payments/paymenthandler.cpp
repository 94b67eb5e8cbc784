#include "server/payments/paymenthandler.h"

#include "core/orders/ordercommands.h"
#include "core/protocol/names.h"
#include "server/payments/ordertab.h"
#include "server/payments/payconicnews.h"
#include "server/payments/paymentevents.h"
#include "server/payments/paymentjobs.h"
#include "server/payments/settling.h"
#include "server/payments/stripefacts.h"

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using paymentevents::emitPayment;
using paymentevents::raiseAlarm;

Reply replyFor(const Payment& payment, std::int64_t seq)
{
    Reply reply;
    reply.body = {{QLatin1String("paymentId"), payment.id.toString()},
                  {QLatin1String("status"), QString::fromLatin1(toString(payment.progress))}};
    reply.seq = seq;
    return reply;
}

} // namespace

PaymentHandler::PaymentHandler(PaymentStore& payments, OrderStore& orders, VenueStore& venues,
                               PaymentRulesStore& rules, PaymentBooks& books,
                               RefundHandler& refunds, TopUpHandler& topUps,
                               const PaymentProviders& providers)
    : m_payments(payments),
      m_orders(orders),
      m_venues(venues),
      m_rules(rules),
      m_books(books),
      m_refunds(refunds),
      m_topUps(topUps),
      m_providers(providers)
{}

void PaymentHandler::registerWith(engine::Engine& engine)
{
    engine.handle<StartPayment>([this](const auto& c, Batch& b) { announceStart(c, b); },
                                [this](const auto& c, Batch& b) { return start(c, b); });
    const auto announceOne = [this](const auto& c, Batch& b) { announceFact(c.payment, b); };
    engine.handle<RecordProviderObject>(
        [this](const auto& c, Batch& b) {
            announceFact(c.payment, b);
            announceWaiting(c.payment, {c.session, c.providerPayment});
        },
        [this](const auto& c, Batch& b) { return recordObject(c, b); });
    engine.handle<RecordPaymentRefused>(
        announceOne, [this](const auto& c, Batch& b) { return recordRefused(c, b); });
    engine.handle<RecordPaymentFact>(
        [this](const auto& c, Batch& b) {
            announceFact(c.payment, b);
            announceWaiting(c.payment, {c.providerPayment});
        },
        [this](const auto& c, Batch& b) { return recordFact(c, b); });
    engine.handle<VerifyPayment>(
        [this](const auto& c, Batch& b) {
            announceFact(c.payment, b);
            if (const Payment* payment = m_payments.payments.known(c.payment))
                m_providers.of(*payment).announceAsk(*payment, c, b);
        },
        [this](const auto& c, Batch& b) { return verify(c, b); });
    engine.handle<AcceptMismatch>(announceOne,
                                  [this](const auto& c, Batch& b) { return acceptMismatch(c, b); });
    engine.handle<ApplyDisputes>(announceOne,
                                 [this](const auto& c, Batch& b) { return applyDisputes(c, b); });
    engine.handle<CheckPayment>([this](const auto& c, Batch&) { m_venues.venues.want(c.venue); },
                                [this](const auto& c, Batch&) -> Outcome {
                                    const auto provider = providerFor(c, c.amountCents);
                                    return provider ? Outcome(Reply{})
                                                    : Outcome(Failure<Error>{provider.error()});
                                });
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
        m_rules.rules.want(order->venue);
        batch.wantSequence(order->venue);
    }
}

void PaymentHandler::announceWaiting(const PaymentId& id, const QByteArrayList& objects)
{
    if (const Payment* payment = m_payments.payments.known(id))
        for (const QByteArray& object : objects)
            if (!object.isEmpty())
                m_payments.waiting.want(providerKey(payment->provider, object));
}

void PaymentHandler::announceFact(const PaymentId& id, Batch& batch)
{
    if (const Payment* payment = m_payments.payments.want(id)) {
        if (isTopUp(*payment))
            return m_topUps.announceFact(*payment, batch);
        m_venues.venues.want(payment->venue);
        batch.announceNested(ApplyPaymentOutcome{payment->order, {}, {}});
        if (const Order* order = m_orders.orders.known(payment->order);
            order != nullptr && order->isSplit)
            m_payments.byOrder.want(order->id);
        m_providers.of(*payment).announce(*payment, batch);
        m_books.announce(*payment);
        batch.wantSequence(payment->venue);
    }
}

Payment PaymentHandler::makePayment(const Order& order, const StartPayment& command,
                                    std::int64_t amountCents, const PaymentProvider& provider,
                                    Batch& batch)
{
    Payment payment;
    payment.id = newId<PaymentId>(batch.now(), batch.random());
    payment.order = order.id;
    payment.venue = order.venue;
    payment.flow = command.flow;
    payment.provider = provider.name();
    payment.currency = order.currency;
    payment.amountCents = amountCents;
    payment.isPart = amountCents < order.amountCents;
    payment.wallet = command.wallet;
    payment.createdAt = batch.now();
    payment.updatedAt = batch.now();
    return payment;
}

Result<PaymentProvider*, Error> PaymentHandler::providerFor(const CheckPayment& wanted,
                                                            std::int64_t dueCents) const
{
    const VenueSettings* venue = m_venues.venues.find(wanted.venue);
    PaymentProvider* provider = m_providers.find(wanted.flow);
    const QString method = methodOf(wanted.flow);
    if (venue == nullptr || provider == nullptr || !provider->isConfigured() ||
        !venue->paymentMethods.contains(method))
        return fail(errors::methodUnavailable, method);
    if (wanted.amountCents < 1 || wanted.amountCents > dueCents)
        return fail(errors::amountInvalid, {}, {{QLatin1String("dueCents"), qint64{dueCents}}});
    if (const auto accepted = provider->accepts(wanted.amountCents, *venue); !accepted)
        return Failure<Error>{accepted.error()};
    return provider;
}

Outcome PaymentHandler::start(const StartPayment& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr)
        return fail(errors::orderNotFound);
    if (!mayBePaid(*order))
        return fail(errors::invalidTransition, {},
                    {{QLatin1String("state"), toString(order->state)}});
    const std::int64_t due = order->amountCents - order->heldCents;
    const std::int64_t amount = command.amountCents.value_or(due);
    const auto provider = providerFor({order->venue, command.flow, amount}, due);
    if (!provider)
        return Failure<Error>{provider.error()};
    Payment payment = makePayment(*order, command, amount, **provider, batch);
    const std::vector<Payment> running = runningOf(*order, batch);
    for (const Payment& each : running)
        if (isOpen(each) && each.flow == command.flow && !each.isPart && !payment.isPart)
            return replyFor(each, 0);
    if (payment.isPart && running.size() >= std::size_t{limits::partsPerOrder})
        return fail(errors::tooManyParts);
    const VenueSettings& venue = m_venues.venues.at(order->venue);
    const auto fact = (*provider)->start(payment, *order, venue, batch);
    if (!fact)
        return Failure<Error>{fact.error()};
    // Who else pays a part goes on with it; what asks for the whole is not wanted any more.
    for (const Payment& each : running)
        if (isOpen(each) && !each.isPart)
            cancel(each, batch);
    // Money may still come by any of them: whichever pays ends the others.
    if (const auto* earlier = m_payments.byOrder.find(order->id);
        earlier != nullptr && !earlier->empty() && !order->isSplit)
        m_orders.orders.change(order->id).isSplit = true;
    m_payments.insertPayment(payment);
    std::int64_t seq = 0;
    if (payment.progress == PaymentProgress::Pending)
        seq = opened(payment.id, *fact, batch);
    return replyFor(m_payments.payments.at(payment.id), seq);
}

std::vector<Payment> PaymentHandler::runningOf(const Order& order, Batch& batch)
{
    const bool isNew = order.createdAt == batch.now() && order.version == 1;
    if (isNew && m_payments.byOrder.known(order.id) == nullptr)
        m_payments.byOrder.loaded(order.id, {}); // placed in this very batch: it has none
    std::vector<Payment> out = paymentsOf(order.id, m_payments);
    std::erase_if(out, [](const Payment& each) { return !isOpen(each) && !each.isHeld; });
    return out;
}

std::int64_t PaymentHandler::opened(const PaymentId& id, const KnownFact& fact, Batch& batch)
{
    const Payment& payment = m_payments.payments.at(id);
    if (fact) {
        const std::int64_t seq = emitPayment(batch, protocol::events::paymentInitiated, payment);
        return std::max(seq, applyFact(id, *fact, batch));
    }
    const Order* order = m_orders.orders.find(payment.order);
    const bool isForLater = payment.flow == PaymentFlow::Cash && !payment.isPart &&
                            awaitsPayment(order->state) && !order->isDue &&
                            order->amountCents <= m_rules.of(order->venue).payOnPickupCents;
    if (isForLater) {
        (void)batch.dispatch(MakeOrderDue{order->id});
        return emitPayment(batch, protocol::events::paymentInitiated, payment);
    }
    const auto trigger = next(order->state, OrderTrigger::ConfirmationRequired)
                             ? std::optional(OrderTrigger::ConfirmationRequired)
                             : std::nullopt;
    (void)batch.dispatch(
        ApplyPaymentOutcome{payment.order, trigger, toString(PaymentStatus::Pending)});
    return emitPayment(batch, protocol::events::paymentInitiated, payment);
}

Outcome PaymentHandler::verify(const VerifyPayment& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    if (payment == nullptr || (command.staff && command.staff->venue != payment->venue))
        return fail(errors::paymentNotFound);
    auto answer = m_providers.of(*payment).ask(*payment, command, batch);
    if (!answer)
        return Failure<Error>{answer.error()};
    std::int64_t seq = answer->told.seq;
    if (answer->fact)
        seq = std::max(seq, applySeen(command.payment, *answer->fact, batch));
    Reply reply = replyFor(m_payments.payments.at(command.payment), seq);
    for (auto it = answer->told.body.constBegin(); it != answer->told.body.constEnd(); ++it)
        reply.body.insert(it.key(), it.value());
    return reply;
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
    if (!command.qrPayload.isEmpty())
        payment.qrPayload = command.qrPayload;
    if (!command.session.isEmpty() && payment.providerSession.isEmpty())
        m_payments.linkSession(payment.id, command.session);
    if (!command.providerPayment.isEmpty() && payment.providerPayment.isEmpty())
        m_payments.linkPayment(payment.id, command.providerPayment);
    std::int64_t seq = emitPayment(batch, protocol::events::paymentInitiated, payment);
    // The provider's news may have overtaken its answer.
    for (const QByteArray& object : {command.session, command.providerPayment})
        if (!object.isEmpty())
            seq = std::max(seq,
                           applyWaiting(payment.id, providerKey(payment.provider, object), batch));
    // The order may have been cancelled while the provider was making its object.
    const Order* order = isTopUp(payment) ? nullptr : m_orders.orders.find(payment.order);
    if (order != nullptr && !mayBePaid(*order) && isOpen(payment))
        cancel(payment, batch);
    return replyFor(payment, seq);
}

Outcome PaymentHandler::recordRefused(const RecordPaymentRefused& command, Batch& batch)
{
    const Payment* known = m_payments.payments.find(command.payment);
    if (known == nullptr)
        return fail(errors::paymentNotFound);
    // This try made nothing; what an earlier one made, whose answer was lost, may be paid by now.
    if (known->progress == PaymentProgress::Succeeded)
        return replyFor(*known, 0);
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
    const QByteArray key = providerKey(payment->provider, command.providerPayment);
    const bool isNew = !key.isEmpty() && payment->providerPayment.isEmpty();
    if (isNew)
        m_payments.linkPayment(command.payment, command.providerPayment);
    std::int64_t seq = 0;
    if (command.fact)
        seq = applyFact(command.payment, *command.fact, batch);
    if (isNew)
        seq = std::max(seq, applyWaiting(command.payment, key, batch));
    payment = m_payments.payments.find(command.payment);
    const int number = command.checkNumber;
    if (number > 0 && number < paymentjobs::checkCount && isOpen(*payment))
        batch.enqueue(paymentjobs::nextCheck(*payment, number + 1));
    return replyFor(*payment, seq);
}

std::int64_t PaymentHandler::applySeen(const PaymentId& id, const PaymentFact& fact, Batch& batch)
{
    const std::int64_t before = m_payments.payments.at(id).parkedCents;
    const std::int64_t seq = applyFact(id, fact, batch);
    const Payment& after = m_payments.payments.at(id);
    // No line of a statement waits for a decision about it: it is the manager's.
    if (after.flow != PaymentFlow::BankTransfer || after.parkedCents == before || !after.isMismatch)
        return seq;
    const Outcome parked =
        batch.dispatch(parkCommand(after, ParkedKind::AmountMismatch, after.parkedCents - before));
    return parked ? std::max(seq, parked->seq) : seq;
}

std::int64_t PaymentHandler::applyFact(const PaymentId& id, const PaymentFact& fact, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(id);
    if (payment == nullptr)
        return 0;
    if (isTopUp(*payment))
        return m_topUps.applyFact(*payment, fact, batch);
    const Order* order = m_orders.orders.find(payment->order);
    if (order == nullptr)
        return 0;
    Settlement settlement =
        settle(*payment, *order, fact, batch.now(), tabBeside(*payment, *order, m_payments));
    const ledger::Cause cause = causeOf(fact, settlement);
    return carryOut(std::move(settlement), cause, batch);
}

std::int64_t PaymentHandler::carryOut(Settlement settlement, ledger::Cause cause, Batch& batch,
                                      const RefundId& failedBefore)
{
    const std::int64_t strayCents = settlement.refundCents;
    const auto stray =
        strayCents > 0 && !failedBefore.isEmpty()
            ? std::optional(ParkedKind::RefundFailed)
            : strayKindOf(settlement, m_venues.venues.find(settlement.payment.venue));
    if (stray)
        settlement = withheld(std::move(settlement));
    const std::int64_t seq = record(settlement, cause, batch);
    if (!stray)
        return seq;
    ParkMoney park = parkCommand(settlement.payment, *stray, strayCents);
    park.money.refund = failedBefore;
    const Outcome parked = batch.dispatch(park);
    return parked ? std::max(seq, parked->seq) : seq;
}

Outcome PaymentHandler::applyDisputes(const ApplyDisputes& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    if (payment == nullptr)
        return fail(errors::paymentNotFound);
    Reply reply;
    if (isTopUp(*payment)) {
        reply.seq = m_topUps.applyDisputes(*payment, command, batch);
        return reply;
    }
    const Order* order = m_orders.orders.find(payment->order);
    if (order == nullptr)
        return fail(errors::orderNotFound);
    Settlement settlement = settleDisputes(*payment, *order, command.totals, command.news,
                                           batch.now(), tabBeside(*payment, *order, m_payments));
    const ledger::Cause cause = causeOf(command.news, *payment, settlement.payment);
    const RefundId failed =
        settlement.refundCents > 0 ? lastFailedOf(payment->id, m_payments) : RefundId();
    reply.seq = carryOut(std::move(settlement), cause, batch, failed);
    return reply;
}

std::int64_t PaymentHandler::record(const Settlement& settlement, ledger::Cause cause, Batch& batch)
{
    if (!settlement.changed)
        return 0;
    const PaymentId& id = settlement.payment.id;
    const Payment before = *m_payments.payments.find(id);
    const Order& order = *m_orders.orders.find(before.order);
    const bool succeeded = before.progress != PaymentProgress::Succeeded &&
                           settlement.payment.progress == PaymentProgress::Succeeded;
    const bool isSplit = order.isSplit;
    const bool isLast = isSplit && !before.settledOrder && settlement.payment.settledOrder;
    m_payments.payments.change(id) = settlement.payment;
    m_books.record(before, cause, id.bytes(), batch);
    if (isLast)
        applyParts(settlement.payment, batch);
    std::int64_t seq = 0;
    const bool isNews = settlement.trigger || settlement.paysDue ||
                        settlement.paymentStatus != order.paymentStatus ||
                        settlement.heldCents != order.heldCents;
    if (isNews)
        if (const Outcome outcome = batch.dispatch(ApplyPaymentOutcome{
                settlement.payment.order, settlement.trigger, settlement.paymentStatus,
                settlement.heldCents, settlement.paysDue}))
            seq = outcome->seq;
    if (isLast)
        (void)closePayments({settlement.payment.order}, batch);
    if (succeeded)
        seq = emitPayment(batch, protocol::events::paymentCompleted, settlement.payment);
    if (settlement.refundCents > 0)
        m_refunds.request(settlement.payment, {settlement.refundCents, {}}, settlement.refundReason,
                          batch);
    if (!settlement.alarm.isEmpty())
        seq = raiseAlarm(batch, settlement.payment, settlement.alarm);
    return seq;
}

void PaymentHandler::applyParts(const Payment& last, Batch& batch)
{
    std::vector<Payment> parts = paymentsOf(last.order, m_payments);
    std::erase_if(parts, [](const Payment& each) { return !each.isHeld; });
    const std::vector<Payment> before = parts;
    parts = servery::applyParts(std::move(parts), batch.now());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        m_payments.payments.change(parts[i].id) = parts[i];
        m_books.record(before[i], ledger::Cause::PaymentReceived, parts[i].id.bytes(), batch);
    }
}

std::int64_t PaymentHandler::applyWaiting(const PaymentId& id, const QByteArray& key, Batch& batch)
{
    std::int64_t seq = 0;
    for (const ProviderEvent& event : m_payments.takeWaiting(key)) {
        const QByteArray provider = event.key.left(event.key.indexOf('|'));
        const Outcome outcome = provider == "stripe"
                                    ? batch.dispatch(ReplayStripeEvent{id, event.payload})
                                    : batch.dispatch(ReplayPayconicEvent{provider, event.payload});
        if (outcome)
            seq = std::max(seq, outcome->seq);
    }
    return seq;
}

Outcome PaymentHandler::acceptMismatch(const AcceptMismatch& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    const bool isCredit = payment != nullptr && isTopUp(*payment);
    const Order* order =
        payment == nullptr || isCredit ? nullptr : m_orders.orders.find(payment->order);
    if (order == nullptr && !isCredit)
        return fail(errors::paymentNotFound);
    const bool isParked = payment->isMismatch && payment->receivedCurrency.isEmpty() &&
                          payment->parkedCents == payment->receivedCents &&
                          disputedOf(*payment) == 0;
    if (!isParked)
        return fail(errors::paymentNotOpen, {},
                    {{QLatin1String("status"), QString::fromLatin1(toString(payment->progress))}});
    if (isCredit)
        return m_topUps.accept(*payment, batch);
    if (!mayBePaid(*order))
        return fail(errors::invalidTransition, {},
                    {{QLatin1String("state"), toString(order->state)}});
    const Settlement settlement = servery::acceptMismatch(*payment, *order, batch.now(),
                                                          tabBeside(*payment, *order, m_payments));
    const std::int64_t seq = record(settlement, ledger::Cause::Correction, batch);
    return replyFor(m_payments.payments.at(command.payment), seq);
}

Outcome PaymentHandler::closePayments(const ClosePayments& command, Batch& batch)
{
    if (const auto* ids = m_payments.byOrder.find(command.order)) {
        const std::vector<PaymentId> all = *ids;
        for (const PaymentId& id : all)
            if (const Payment* payment = m_payments.payments.find(id);
                payment != nullptr && isOpen(*payment))
                cancel(*payment, batch);
    }
    return Reply{};
}

void PaymentHandler::cancel(const Payment& payment, Batch& batch)
{
    if (!m_providers.of(payment).cancel(payment, batch))
        return; // its news will say so
    // What the order makes of it is for the caller to say: it goes on with another payment, or is
    // over already.
    Payment& changed = m_payments.payments.change(payment.id);
    changed.progress = PaymentProgress::Cancelled;
    changed.updatedAt = batch.now();
}

} // namespace servery
