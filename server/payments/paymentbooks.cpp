#include "server/payments/paymentbooks.h"

#include <QStringBuilder>

namespace servery {

namespace {

using engine::Batch;
using ledger::AccountKind;

const QByteArray& currencyOf(const Payment& payment)
{
    return payment.receivedCurrency.isEmpty() ? payment.currency : payment.receivedCurrency;
}

// Whether a provider may have kept something for it.
bool mayCost(ledger::Cause cause)
{
    using Cause = ledger::Cause;
    return cause == Cause::PaymentReceived || cause == Cause::RefundSucceeded ||
           cause == Cause::RefundedAtProvider || cause == Cause::DisputeOpened ||
           cause == Cause::DisputeClosed || cause == Cause::DisputeLost;
}

ledger::Position positionOf(const Payment& payment)
{
    return {payment.receivedCents,   payment.refundedCents,    payment.refundingCents,
            payment.disputedCents,   payment.disputeLostCents, payment.appliedCents,
            payment.writtenOffCents, payment.creditedCents};
}

} // namespace

PaymentBooks::PaymentBooks(PaymentStore& payments, OrderStore& orders, LedgerPoster& ledger,
                           const PaymentProviders& providers)
    : m_payments(payments), m_orders(orders), m_ledger(ledger), m_providers(providers)
{}

void PaymentBooks::announce(const Payment& payment)
{
    if (!isTopUp(payment))
        m_orders.orders.want(payment.order);
    m_ledger.announce(payment.venue, currencyOf(payment),
                      {m_providers.of(payment).receivedInto(payment),
                       {AccountKind::Sales},
                       {AccountKind::TipsPayable},
                       {AccountKind::Refunds},
                       {AccountKind::RefundsPayable},
                       {AccountKind::UnappliedReceipts}});
}

void PaymentBooks::record(const Payment& before, ledger::Cause cause, const QByteArray& causeId,
                          engine::Batch& batch)
{
    if (before.ledgerRevision == 0)
        post(before, {}, positionOf(before), ledger::Cause::Opening, before.id.bytes(), batch);
    const Payment& after = m_payments.payments.at(before.id);
    post(after, positionOf(before), positionOf(after), cause, causeId, batch);
}

void PaymentBooks::open(const PaymentId& id, engine::Batch& batch)
{
    const Payment* payment = m_payments.payments.find(id);
    if (payment == nullptr || payment->ledgerRevision > 0)
        return;
    const Payment before = *payment;
    post(before, {}, positionOf(before), ledger::Cause::Opening, id.bytes(), batch);
}

void PaymentBooks::recordFees(const Payment& before, Batch& batch)
{
    const Payment& after = m_payments.payments.at(before.id);
    if (before.ledgerRevision == 0)
        open(before.id, batch);
    ledger::Transaction transaction{after.venue, ledger::Cause::FeeCharged, after.id.bytes()};
    transaction.postings = ledger::feePostings(
        m_providers.of(after).receivedInto(after), after.feeCents - before.feeCents,
        after.platformFeeCents - before.platformFeeCents, after.feeCurrency);
    postUnder(after, std::move(transaction), batch);
}

void PaymentBooks::post(const Payment& payment, const ledger::Position& from,
                        const ledger::Position& to, ledger::Cause cause, const QByteArray& causeId,
                        engine::Batch& batch)
{
    const Order* order = isTopUp(payment) ? nullptr : m_orders.orders.find(payment.order);
    const PaymentProvider& provider = m_providers.of(payment);
    const auto walletOf = [](const WalletId& wallet) {
        return wallet.isEmpty() ? ledger::Account{}
                                : ledger::Account{AccountKind::Wallet, wallet.bytes()};
    };
    const ledger::PaymentAccounts accounts{
        provider.receivedInto(payment),
        provider.refundedFrom(payment),
        provider.disputedFrom(payment),
        currencyOf(payment),
        order == nullptr ? ledger::Composition{payment.amountCents}
                         : ledger::partOf({order->amountCents, order->tipCents, 0},
                                          payment.coveredCents, payment.appliedCents),
        isTopUp(payment) ? walletOf(payment.wallet) : ledger::Account{},
        walletOf(payment.refundWallet)};
    ledger::Transaction transaction{payment.venue, cause, causeId};
    transaction.postings = paymentPostings(accounts, from, to);
    if (postUnder(payment, std::move(transaction), batch) && mayCost(cause))
        m_providers.of(payment).moneyMoved(m_payments.payments.at(payment.id), batch);
}

bool PaymentBooks::postUnder(const Payment& payment, ledger::Transaction transaction, Batch& batch)
{
    if (transaction.postings.empty())
        return false;
    Payment& changed = m_payments.payments.change(payment.id);
    ++changed.ledgerRevision;
    transaction.key = payment.id.bytes() % '/' % QByteArray::number(changed.ledgerRevision);
    transaction.subject = isTopUp(payment) ? payment.wallet.bytes() : payment.order.bytes();
    (void)m_ledger.postNew(std::move(transaction), batch); // the revision is this payment's own
    return true;
}

} // namespace servery
