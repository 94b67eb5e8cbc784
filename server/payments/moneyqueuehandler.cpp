#include "server/payments/moneyqueuehandler.h"

#include "core/payments/paymentcommands.h"
#include "core/protocol/names.h"
#include "server/payments/moneyviews.h"

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

namespace {

std::int64_t emit(Batch& batch, QLatin1String name, const VenueId& venue, const OrderId& order,
                  const QJsonObject& data)
{
    return batch.emitEvent(venue, engine::Audience::Manager, QByteArray(name.data(), name.size()),
                           order.bytes(), data);
}

// The command that a decision about so many cents comes to; nothing where the row alone changes.
std::any commandOf(const ParkedMoney& money, const DecideMoney& decision, std::int64_t cents)
{
    const bool isUnsure = money.kind == ParkedKind::RefundUnsure;
    if (money.kind == ParkedKind::RefundByHand || isUnsure) {
        RecordRefundResult result{money.refund, RefundStatus::Succeeded};
        if (decision.decision != MoneyDecision::Refund)
            result.status = RefundStatus::Failed;
        // What did not go back is still owed: it waits once more, to be tried again or not.
        result.isDecided = !isUnsure || result.status == RefundStatus::Succeeded;
        return result;
    }
    const bool isReleased =
        money.kind == ParkedKind::RefundFailed && decision.decision != MoneyDecision::Refund;
    if (cents == 0 || isReleased)
        return {};
    switch (decision.decision) {
    case MoneyDecision::Refund:
        return RefundPayment{decision.staff, money.payment,      {cents, {}},
                             decision.note,  RefundTo::Original, {},
                             cents};
    case MoneyDecision::Accept:
        return AcceptMismatch{money.payment};
    case MoneyDecision::WriteOff:
        return WriteOffPayment{money.payment, cents};
    }
    return {};
}

} // namespace

MoneyQueueHandler::MoneyQueueHandler(MoneyQueueStore& queue, PaymentStore& payments,
                                     OrderStore& orders, TopUpHandler& topUps)
    : m_queue(queue), m_payments(payments), m_orders(orders), m_topUps(topUps)
{}

void MoneyQueueHandler::registerWith(engine::Engine& engine)
{
    engine.handle<ParkMoney>([](const auto& c, Batch& b) { b.wantSequence(c.money.venue); },
                             [this](const auto& c, Batch& b) { return park(c, b); });
    engine.handle<DecideMoney>([this](const auto& c, Batch& b) { announceDecision(c, b); },
                               [this](const auto& c, Batch& b) { return decide(c, b); });
    engine.handle<RecordDispute>(
        [this](const auto& c, Batch& b) {
            m_queue.disputes.want(c.dispute.id);
            if (c.dispute.payment.isEmpty())
                return;
            m_queue.disputesOf.want(c.dispute.payment);
            b.announceNested(ApplyDisputes{c.dispute.payment, {}});
        },
        [this](const auto& c, Batch& b) { return record(c, b); });
}

void MoneyQueueHandler::announceDecision(const DecideMoney& command, Batch& batch)
{
    m_queue.parked.want(command.money);
    const ParkedMoney* money = m_queue.parked.known(command.money);
    if (money == nullptr)
        return;
    batch.wantSequence(money->venue);
    m_payments.payments.want(money->payment);
    if (!money->order.isEmpty())
        m_orders.orders.want(money->order);
    if (const std::any next = commandOf(*money, command, money->amountCents); next.has_value())
        batch.announceNested(next);
}

Outcome MoneyQueueHandler::park(const ParkMoney& command, Batch& batch)
{
    ParkedMoney money = command.money;
    money.id = newId<ParkedMoneyId>(batch.now(), batch.random());
    money.createdAt = batch.now();
    m_queue.parked.insert(money.id, money);
    batch.count("servery_money_parked_total");
    Reply reply;
    reply.body = {{QLatin1String("parkedId"), money.id.toString()}};
    reply.seq = emit(batch, protocol::events::moneyParked, money.venue, money.order, toJson(money));
    return reply;
}

bool MoneyQueueHandler::isAnswered(const ParkedMoney& money)
{
    if (money.kind != ParkedKind::RefundUnsure)
        return false;
    const Refund* refund = m_payments.refunds.find(money.refund);
    return refund == nullptr || refund->status != RefundStatus::Pending;
}

Outcome MoneyQueueHandler::decide(const DecideMoney& command, Batch& batch)
{
    const ParkedMoney* money = m_queue.parked.find(command.money);
    if (money == nullptr || money->venue != command.staff.venue)
        return fail(errors::parkedMoneyNotFound);
    if (!mayDo(command.staff.role, StaffAction::Refund))
        return fail(errors::forbidden);
    const Payment* payment = m_payments.payments.find(money->payment);
    const bool isCredit = payment != nullptr && isTopUp(*payment);
    const Order* order = isCredit ? nullptr : m_orders.orders.find(money->order);
    if (payment == nullptr || (order == nullptr && !isCredit))
        return fail(errors::paymentNotFound);
    const auto may = mayDecide(
        *money, *payment, isCredit ? m_topUps.asOrder(*payment, batch) : *order, command.decision);
    if (!may)
        return Failure<Error>{may.error()};
    const std::int64_t cents = decidableCents(*money, *payment);
    if (isAnswered(*money)) {
        // The provider has said meanwhile what became of it: there is nothing left to decide.
    } else if (const std::any next = commandOf(*money, command, cents); next.has_value()) {
        if (const Outcome outcome = batch.dispatch(next); !outcome)
            return outcome;
    } else if (cents > 0) {
        // A refund that failed is not asked again: what it was of is the payment's as before.
        Payment& kept = m_payments.payments.change(money->payment);
        kept.parkedCents -= cents;
        kept.isHeld = false; // its order is paid or over
    }
    ParkedMoney& decided = m_queue.parked.change(command.money);
    decided.state = stateAfter(command.decision);
    decided.decidedAt = batch.now();
    decided.decidedBy = command.staff.staff;
    decided.note = command.note;
    Reply reply;
    reply.body = toJson(decided);
    reply.seq =
        emit(batch, protocol::events::moneyDecided, decided.venue, decided.order, reply.body);
    return reply;
}

Outcome MoneyQueueHandler::record(const RecordDispute& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.dispute.payment);
    if (payment == nullptr || command.dispute.id.isEmpty())
        return fail(errors::paymentNotFound);
    Dispute news = command.dispute;
    news.order = payment->order;
    news.venue = payment->venue;
    if (isClosed(news.status))
        news.closedAt = news.factAt;
    const Dispute* known = m_queue.disputes.find(news.id);
    const auto before = known == nullptr ? std::nullopt : std::optional(*known);
    if (before && before->payment != news.payment)
        return fail(errors::paymentNotFound); // a dispute stays with its payment
    const Dispute now = merged(before, news);
    m_queue.put(now);
    const Outcome applied = batch.dispatch(ApplyDisputes{
        now.payment, totalsOf(m_queue.allOf(now.payment), *payment), newsOf(before, now)});
    Reply reply;
    reply.seq = emit(batch, protocol::events::disputeUpdated, now.venue, now.order, toJson(now));
    return applied ? Outcome(reply) : applied;
}

} // namespace servery
