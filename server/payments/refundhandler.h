// RefundHandler: the commands that give money back, and what became of them. Who may, how much and
// of which lines is decided by core (core/payments/refunding); a refund in cash waits for the
// counter, any other is a job. No SQL. Thread: the storage thread's.
#pragma once

#include "core/payments/paymentcommands.h"
#include "server/engine/engine.h"
#include "server/orders/orderstore.h"
#include "server/payments/paymentbooks.h"
#include "server/payments/paymentstore.h"

namespace servery {

class RefundHandler
{
public:
    RefundHandler(PaymentStore& payments, OrderStore& orders, PaymentBooks& books);
    void registerWith(engine::Engine& engine);

    // Records a refund that was decided, and asks for it.
    RefundId request(const Payment& payment, RefundSum sum, const QString& reason,
                     const StaffId& askedBy, engine::Batch& batch);

private:
    void announcePayment(const PaymentId& id, engine::Batch& batch);
    engine::Outcome refundOrder(const RefundOrder& command, engine::Batch& batch);
    engine::Outcome refundPayment(const RefundPayment& command, engine::Batch& batch);
    engine::Outcome recordResult(const RecordRefundResult& command, engine::Batch& batch);

    struct Given
    {
        RefundId refund;
        std::int64_t seq = 0;
    };
    // Takes the sum from what the payment holds, posts and asks for it.
    Given giveBack(const PaymentId& id, RefundSum sum, const QString& reason,
                   const StaffId& askedBy, engine::Batch& batch);
    std::int64_t updateOrder(const Payment& payment, engine::Batch& batch);

    PaymentStore& m_payments;
    OrderStore& m_orders;
    PaymentBooks& m_books;
};

} // namespace servery
