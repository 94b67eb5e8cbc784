#include "server/payments/refundhandler.h"

#include "core/orders/ordercommands.h"
#include "core/payments/moneycommands.h"
#include "core/payments/namedrefunds.h"
#include "server/payments/ordertab.h"
#include "server/payments/payconicnews.h"
#include "server/payments/paymentevents.h"

#include <algorithm>

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

namespace {

Reply replyFor(const Payment& payment, std::int64_t seq)
{
    Reply reply;
    reply.body = {{QLatin1String("paymentId"), payment.id.toString()},
                  {QLatin1String("status"), QString::fromLatin1(toString(payment.progress))}};
    reply.seq = seq;
    return reply;
}

ParkMoney parkCommand(const Refund& refund, ParkedKind kind, const QByteArray& payTo)
{
    ParkedMoney money;
    money.venue = refund.venue;
    money.order = refund.order;
    money.payment = refund.payment;
    money.refund = refund.id;
    money.kind = kind;
    money.amountCents = refund.amountCents;
    money.currency = refund.currency;
    money.payTo = payTo;
    return {money};
}

} // namespace

RefundHandler::RefundHandler(PaymentStore& payments, OrderStore& orders, CreditDesk& credit,
                             PaymentBooks& books, const PaymentProviders& providers)
    : m_payments(payments),
      m_orders(orders),
      m_credit(credit),
      m_books(books),
      m_providers(providers)
{}

void RefundHandler::registerWith(engine::Engine& engine)
{
    engine.handle<RefundOrder>(
        [this](const auto& c, Batch&) {
            m_orders.orders.want(c.order);
            m_payments.byOrder.want(c.order);
        },
        [this](const auto& c, Batch& b) { return refundOrder(c, b); });
    engine.handle<RefundPayment>(
        [this](const auto& c, Batch& b) {
            announcePayment(c.payment, b);
            m_payments.refundsOf.want(c.payment);
            if (c.to == RefundTo::Wallet)
                announceCredit(c, b);
        },
        [this](const auto& c, Batch& b) { return refundPayment(c, b); });
    engine.handle<RefundLinesOf>([this](const auto& c, Batch& b) { announceLines(c, b); },
                                 [this](const auto& c, Batch& b) { return refundLines(c, b); });
    engine.handle<RecordRefundResult>(
        [this](const auto& c, Batch& b) {
            m_payments.refunds.want(c.refund);
            const Refund* refund = m_payments.refunds.known(c.refund);
            if (refund == nullptr)
                return;
            announcePayment(refund->payment, b);
            m_payments.refundsOf.want(refund->payment);
            if (const Payment* payment = m_payments.payments.known(refund->payment);
                payment != nullptr && !payment->providerPayment.isEmpty())
                m_payments.waiting.want(
                    refundAnswerKey(payment->provider, payment->providerPayment));
        },
        [this](const auto& c, Batch& b) { return recordResult(c, b); });
}

void RefundHandler::announcePayment(const PaymentId& id, Batch& batch)
{
    m_payments.payments.want(id);
    if (const Payment* payment = m_payments.payments.known(id)) {
        if (isTopUp(*payment))
            m_credit.announceWallet(payment->wallet, batch);
        else
            m_orders.orders.want(payment->order);
        if (const Order* order = m_orders.orders.known(payment->order);
            order != nullptr && order->isSplit)
            m_payments.byOrder.want(order->id);
        m_providers.of(*payment).announce(*payment, batch);
        m_books.announce(*payment);
        batch.wantSequence(payment->venue);
    }
}

void RefundHandler::announceCredit(const RefundPayment& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.known(command.payment);
    const Order* order = payment == nullptr ? nullptr : m_orders.orders.known(payment->order);
    const QByteArray phone =
        order != nullptr && command.phone.isEmpty() ? order->phone : command.phone;
    if (!phone.isEmpty())
        m_credit.announceNumber(command.staff.venue, phone, batch);
}

Outcome RefundHandler::refundOrder(const RefundOrder& command, Batch& batch)
{
    const auto* ids = m_payments.byOrder.find(command.order);
    if (ids == nullptr)
        return Reply{};
    Reply reply;
    const std::vector<PaymentId> all = *ids;
    for (const PaymentId& id : all) {
        const Payment* payment = m_payments.payments.find(id);
        const std::int64_t amount = payment == nullptr ? 0 : returnableCents(*payment);
        if (amount > 0)
            reply.seq = giveBack(id, {amount, {}}, {command.reason}, batch).seq;
    }
    return reply;
}

std::vector<Refund> RefundHandler::earlierRefunds(const Payment& payment)
{
    std::vector<Refund> earlier;
    const Order* order = isTopUp(payment) ? nullptr : m_orders.orders.find(payment.order);
    // A line that was given back from one part is not given back from another.
    const std::vector<Payment> payments = order != nullptr && order->isSplit
                                              ? paymentsOf(order->id, m_payments)
                                              : std::vector<Payment>{payment};
    for (const Payment& each : payments) {
        const std::vector<Refund> refunds = refundsOf(each.id, m_payments);
        earlier.insert(earlier.end(), refunds.begin(), refunds.end());
    }
    return earlier;
}

Result<WalletId, Error> RefundHandler::walletFor(const Payment& payment,
                                                 const RefundPayment& command, Batch& batch)
{
    // What was paid with credit goes back onto it by itself.
    if (command.to == RefundTo::Original || payment.flow == PaymentFlow::Wallet)
        return WalletId();
    if (isTopUp(payment) || !payment.receivedCurrency.isEmpty())
        return fail(errors::methodUnavailable, methodOf(PaymentFlow::Wallet));
    const QByteArray phone =
        command.phone.isEmpty() ? m_orders.orders.find(payment.order)->phone : command.phone;
    if (phone.isEmpty())
        return fail(errors::walletNotFound);
    return m_credit.walletFor(payment.venue, phone, batch);
}

Result<RefundHandler::Decided, Error>
RefundHandler::decide(const Payment& payment, const RefundPayment& command, Batch& batch)
{
    const bool isCredit = isTopUp(payment);
    const Purse purse = isCredit ? m_credit.purseOf(payment.wallet, batch) : Purse{};
    // What waits for a decision is given back by that decision alone.
    Payment asked = payment;
    asked.parkedCents -= std::min(command.parkedCents, payment.parkedCents);
    auto sum = decideRefund(
        asked, isCredit ? creditAsOrder(payment, purse) : *m_orders.orders.find(payment.order),
        earlierRefunds(payment), command.ask);
    if (!sum)
        return Failure<Error>{sum.error()};
    // What was spent of a top-up cannot go back any more.
    if (payment.settledOrder && isCredit && sum->amountCents > purse.balanceCents)
        return fail(errors::walletInsufficient, {},
                    {{QLatin1String("balanceCents"), qint64{purse.balanceCents}}});
    const auto wallet = walletFor(payment, command, batch);
    if (!wallet)
        return Failure<Error>{wallet.error()};
    return Decided{std::move(sum).value(), *wallet};
}

Outcome RefundHandler::refundPayment(const RefundPayment& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    const bool isThere = payment != nullptr && payment->venue == command.staff.venue &&
                         (isTopUp(*payment) || m_orders.orders.find(payment->order) != nullptr);
    if (!isThere)
        return fail(errors::paymentNotFound);
    if (!mayDo(command.staff.role, StaffAction::Refund))
        return fail(errors::forbidden);
    auto decided = decide(*payment, command, batch);
    if (!decided)
        return Failure<Error>{decided.error()};
    const std::int64_t amount = decided->sum.amountCents;
    Payment& asked = m_payments.payments.change(command.payment);
    asked.parkedCents -= std::min(command.parkedCents, asked.parkedCents);
    const Given given = giveBack(command.payment, std::move(decided->sum),
                                 {command.reason, command.staff.staff, decided->wallet}, batch);
    const Refund& refund = *m_payments.refunds.find(given.refund);
    const Payment& after = *m_payments.payments.find(command.payment);
    Reply reply;
    reply.body = {{QLatin1String("refundId"), given.refund.toString()},
                  {QLatin1String("paymentId"), after.id.toString()},
                  {QLatin1String("amountCents"), qint64{amount}},
                  {QLatin1String("currency"), QString::fromLatin1(refund.currency)},
                  {QLatin1String("status"), QString::fromLatin1(toString(refund.status))},
                  {QLatin1String("refundableCents"), qint64{returnableCents(after)}}};
    if (!refund.wallet.isEmpty())
        reply.body.insert(QLatin1String("walletId"), refund.wallet.toString());
    reply.seq = given.seq;
    return reply;
}

void RefundHandler::announceLines(const RefundLinesOf& command, Batch& batch)
{
    m_payments.byOrder.want(command.order);
    if (const auto* ids = m_payments.byOrder.known(command.order))
        for (const PaymentId& id : *ids) {
            announcePayment(id, batch);
            m_payments.refundsOf.want(id);
        }
}

Outcome RefundHandler::refundLines(const RefundLinesOf& command, Batch& batch)
{
    const auto* ids = m_payments.byOrder.find(command.order);
    const std::vector<PaymentId> all = ids == nullptr ? std::vector<PaymentId>{} : *ids;
    Outcome outcome = fail(errors::paymentNotFound);
    for (const PaymentId& id : all) {
        const Payment* payment = m_payments.payments.find(id);
        if (payment == nullptr || !payment->settledOrder)
            continue;
        outcome = refundPayment({command.staff, id, {{}, command.lines}, command.reason}, batch);
        // Of several parts, the first that still holds enough gives it back.
        if (outcome || outcome.error().kind != errors::refundExceedsPayment)
            break;
    }
    return outcome;
}

RefundHandler::Given RefundHandler::giveBack(const PaymentId& id, RefundSum sum, const Asked& asked,
                                             Batch& batch)
{
    Payment& payment = m_payments.payments.change(id);
    const Payment before = payment;
    const std::int64_t amount = sum.amountCents;
    payment.refundingCents += amount;
    payment.updatedAt = batch.now();
    const RefundId refund = store(payment, std::move(sum), asked, batch);
    // Credit that was bought goes with the money that bought it.
    if (isTopUp(payment) && payment.settledOrder) {
        payment.appliedCents -= amount;
        (void)m_credit.move({payment.wallet, -amount, WalletMoveKind::TakeBack, refund.bytes()},
                            batch);
    }
    m_books.record(before, ledger::Cause::RefundRequested, refund.bytes(), batch);
    send(refund, batch);
    return {refund, updateOrder(payment, batch)};
}

std::int64_t RefundHandler::updateOrder(const Payment& payment, Batch& batch)
{
    const Order* order = isTopUp(payment) ? nullptr : m_orders.orders.find(payment.order);
    if (order == nullptr)
        return 0;
    const Tab others = tabBeside(payment, *order, m_payments);
    ApplyPaymentOutcome news{payment.order, std::nullopt,
                             toString(statusAfter(payment, *order, order->state, others))};
    if (order->isSplit)
        news.heldCents = others.heldCents + heldCentsOf(payment);
    const Outcome outcome = batch.dispatch(news);
    return outcome ? outcome->seq : 0;
}

RefundId RefundHandler::request(const Payment& payment, RefundSum sum, const QString& reason,
                                Batch& batch)
{
    const RefundId refund = store(payment, std::move(sum), {reason}, batch);
    send(refund, batch);
    return refund;
}

RefundId RefundHandler::store(const Payment& payment, RefundSum sum, const Asked& asked,
                              Batch& batch)
{
    Refund refund;
    refund.id = newId<RefundId>(batch.now(), batch.random());
    refund.payment = payment.id;
    refund.order = payment.order;
    refund.venue = payment.venue;
    refund.amountCents = sum.amountCents;
    refund.lines = std::move(sum.lines);
    refund.askedBy = asked.by;
    refund.wallet = asked.wallet;
    refund.currency =
        payment.receivedCurrency.isEmpty() ? payment.currency : payment.receivedCurrency;
    refund.reason = asked.reason;
    refund.createdAt = batch.now();
    refund.updatedAt = batch.now();
    m_payments.insertRefund(refund);
    return refund.id;
}

void RefundHandler::send(const RefundId& id, Batch& batch)
{
    const Refund refund = *m_payments.refunds.find(id);
    const Payment payment = *m_payments.payments.find(refund.payment);
    RefundStatus status = RefundStatus::Succeeded;
    if (refund.wallet.isEmpty())
        status = m_providers.of(payment).refund(refund, payment, batch);
    else
        (void)m_credit.move(
            {refund.wallet, refund.amountCents, WalletMoveKind::Refund, refund.id.bytes()}, batch);
    if (status == RefundStatus::Succeeded)
        (void)recordResult({id, RefundStatus::Succeeded}, batch);
}

Outcome RefundHandler::recordResult(const RecordRefundResult& command, Batch& batch)
{
    const Refund* known = m_payments.refunds.find(command.refund);
    if (known == nullptr)
        return fail(errors::refundNotFound);
    const PaymentId id = known->payment;
    const bool isNamed = known->providerRefund.isEmpty() && !command.providerRefund.isEmpty();
    Outcome outcome = settle(*known, command, batch);
    if (isNamed)
        m_payments.refunds.change(command.refund).providerRefund = command.providerRefund;
    // The provider's news may have overtaken its answer, or what is known now instead of one.
    const Payment& payment = *m_payments.payments.find(id);
    if (payment.providerPayment.isEmpty())
        return outcome;
    for (const ProviderEvent& event :
         m_payments.takeWaiting(refundAnswerKey(payment.provider, payment.providerPayment)))
        (void)batch.dispatch(ReplayPayconicEvent{payment.provider, event.payload});
    return outcome;
}

Outcome RefundHandler::settle(const Refund& known, const RecordRefundResult& command, Batch& batch)
{
    // A refund that went through may still come back; one that failed is over.
    const RefundStatus before = known.status;
    if (before == RefundStatus::Failed || before == command.status ||
        (before == RefundStatus::Succeeded && command.status != RefundStatus::Failed))
        return Reply{};
    const std::int64_t nameless = namelessOf(*m_payments.payments.find(known.payment),
                                             namedOf(refundsOf(known.payment, m_payments)));
    Refund& refund = m_payments.refunds.change(command.refund);
    refund.status = command.status;
    if (refund.providerRefund.isEmpty())
        refund.providerRefund = command.providerRefund;
    refund.updatedAt = batch.now();
    if (command.status == RefundStatus::Pending) {
        if (!command.payTo.isEmpty())
            (void)batch.dispatch(parkCommand(refund, ParkedKind::RefundByHand, command.payTo));
        if (!command.isUnsure)
            return Reply{};
        (void)batch.dispatch(parkCommand(refund, ParkedKind::RefundUnsure, {}));
        const Payment& owed = *m_payments.payments.find(refund.payment);
        return replyFor(owed,
                        paymentevents::raiseAlarm(batch, owed, QStringLiteral("refund_unsure")));
    }
    Payment& payment = m_payments.payments.change(refund.payment);
    const Payment unchanged = payment;
    payment.updatedAt = batch.now();
    // What went back is derived anew from the names and the totals, never added up.
    const auto count = [&] {
        const CountedRefunds counted =
            countedOf(payment, namedOf(refundsOf(payment.id, m_payments)), nameless);
        payment.refundedCents = counted.refundedCents;
        payment.refundingCents = counted.refundingCents;
    };
    if (command.status == RefundStatus::Succeeded) {
        if (!refund.wallet.isEmpty()) {
            payment.creditedCents += refund.amountCents;
            payment.refundWallet = refund.wallet;
        }
        count();
        m_books.record(unchanged, ledger::Cause::RefundSucceeded, refund.id.bytes(), batch);
        return replyFor(payment, updateOrder(payment, batch));
    }
    count();
    // Where the money did not go back by another hand either, the credit that it bought comes back.
    const std::int64_t credit = std::min(refund.amountCents, looseCents(payment));
    if (isTopUp(payment) && payment.settledOrder && credit > 0) {
        payment.appliedCents += credit;
        (void)m_credit.move({payment.wallet, credit, WalletMoveKind::TopUp, refund.id.bytes()},
                            batch);
    }
    if (!command.isDecided)
        payment.parkedCents +=
            std::clamp<std::int64_t>(refundableCents(payment), 0, refund.amountCents);
    m_books.record(unchanged, ledger::Cause::RefundFailed, refund.id.bytes(), batch);
    const std::int64_t seq = updateOrder(payment, batch);
    if (command.isDecided)
        return replyFor(payment, seq);
    (void)batch.dispatch(parkCommand(refund, ParkedKind::RefundFailed, {}));
    return replyFor(payment,
                    paymentevents::raiseAlarm(batch, payment, QStringLiteral("refund_failed")));
}

} // namespace servery
