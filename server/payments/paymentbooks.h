// PaymentBooks: posts what happens to a payment's money. The postings are the difference between
// the payment before a change and after it (core/ledger/bookings.h), so the accounts always agree
// with the payments. A payment from before there was a ledger is explained first, by one opening
// transaction. Thread: the storage thread's.
#pragma once

#include "core/ledger/bookings.h"
#include "server/ledger/ledgerposter.h"
#include "server/orders/orderstore.h"
#include "server/payments/paymentprovider.h"
#include "server/payments/paymentstore.h"

namespace servery {

class PaymentBooks
{
public:
    PaymentBooks(PaymentStore& payments, OrderStore& orders, LedgerPoster& ledger,
                 const PaymentProviders& providers);

    void announce(const Payment& payment);
    // Posts how the payment, as it is now in the store, differs from what it was. causeId: the
    // refund's id, or the payment's. Nothing is posted where no money moved.
    void record(const Payment& before, ledger::Cause cause, const QByteArray& causeId,
                engine::Batch& batch);
    // Posts how what was kept of it differs from before.
    void recordFees(const Payment& before, engine::Batch& batch);
    // Explains a payment from before there was a ledger; does nothing when it is explained.
    void open(const PaymentId& id, engine::Batch& batch);

private:
    void post(const Payment& payment, const ledger::Position& from, const ledger::Position& to,
              ledger::Cause cause, const QByteArray& causeId, engine::Batch& batch);

    // Posts it under the payment's next key; false where nothing moved.
    bool postUnder(const Payment& payment, ledger::Transaction transaction, engine::Batch& batch);

    PaymentStore& m_payments;
    OrderStore& m_orders;
    LedgerPoster& m_ledger;
    const PaymentProviders& m_providers;
};

} // namespace servery
