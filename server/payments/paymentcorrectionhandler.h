// PaymentCorrectionHandler: what is learned or decided about a payment after it was made: fees,
// refunds that were made elsewhere, what is written off, what former payments came to, and bodies
// that nobody could read. No SQL. Thread: the storage thread's.
#pragma once

#include "server/payments/paymenthandler.h"

namespace servery {

class PaymentCorrectionHandler
{
public:
    PaymentCorrectionHandler(PaymentStore& payments, OrderStore& orders, PaymentBooks& books,
                             PaymentHandler& handler);
    void registerWith(engine::Engine& engine);

private:
    engine::Outcome recordFees(const RecordFees& command, engine::Batch& batch);
    engine::Outcome recordElsewhere(const RecordRefundElsewhere& command, engine::Batch& batch);
    engine::Outcome writeOff(const WriteOffPayment& command, engine::Batch& batch);
    engine::Outcome lowerDue(const LowerDue& command, engine::Batch& batch);
    engine::Outcome park(const ParkWebhookBody& command, engine::Batch& batch);
    engine::Outcome explain(const ExplainPayment& command, engine::Batch& batch);

    PaymentStore& m_payments;
    OrderStore& m_orders;
    PaymentBooks& m_books;
    PaymentHandler& m_handler;
};

} // namespace servery
