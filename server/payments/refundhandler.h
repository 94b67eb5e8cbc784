// RefundHandler: the commands that give money back, and what became of them. Who may, how much and
// of which lines is decided by core (core/payments/refunding); how it goes back is the payment's
// provider's business (paymentprovider.h). No SQL. Thread: the storage thread's.
#pragma once

#include "core/payments/paymentcommands.h"
#include "server/engine/engine.h"
#include "server/orders/orderstore.h"
#include "server/payments/creditdesk.h"
#include "server/payments/paymentbooks.h"
#include "server/payments/paymentstore.h"

namespace servery {

class RefundHandler
{
public:
    RefundHandler(PaymentStore& payments, OrderStore& orders, CreditDesk& credit,
                  PaymentBooks& books, const PaymentProviders& providers);
    void registerWith(engine::Engine& engine);

    // Announces all that a refund of the payment needs.
    void announcePayment(const PaymentId& id, engine::Batch& batch);
    // Records a refund that was decided and posted, and has its provider give it back.
    RefundId request(const Payment& payment, RefundSum sum, const QString& reason,
                     engine::Batch& batch);

private:
    engine::Outcome refundOrder(const RefundOrder& command, engine::Batch& batch);
    engine::Outcome refundPayment(const RefundPayment& command, engine::Batch& batch);
    void announceCredit(const RefundPayment& command, engine::Batch& batch);
    void announceLines(const RefundLinesOf& command, engine::Batch& batch);
    engine::Outcome refundLines(const RefundLinesOf& command, engine::Batch& batch);
    engine::Outcome recordResult(const RecordRefundResult& command, engine::Batch& batch);
    engine::Outcome settle(const Refund& known, const RecordRefundResult& command,
                           engine::Batch& batch);

    // What staff may give back of it, and where to. Errors: as of RefundPayment.
    struct Decided
    {
        RefundSum sum;
        WalletId wallet = {};
    };
    Result<Decided, Error> decide(const Payment& payment, const RefundPayment& command,
                                  engine::Batch& batch);
    // The wallet that it goes onto; none where it goes the way that it came.
    Result<WalletId, Error> walletFor(const Payment& payment, const RefundPayment& command,
                                      engine::Batch& batch);
    // Refunds so far of all that pay for the same order.
    std::vector<Refund> earlierRefunds(const Payment& payment);

    struct Asked
    {
        QString reason;
        StaffId by = {};
        WalletId wallet = {};
    };
    struct Given
    {
        RefundId refund;
        std::int64_t seq = 0;
    };
    // What is asked for is stored, then posted, then sent.
    RefundId store(const Payment& payment, RefundSum sum, const Asked& asked, engine::Batch& batch);
    void send(const RefundId& id, engine::Batch& batch);
    // Takes the sum from what the payment holds, posts and asks for it.
    Given giveBack(const PaymentId& id, RefundSum sum, const Asked& asked, engine::Batch& batch);
    std::int64_t updateOrder(const Payment& payment, engine::Batch& batch);

    PaymentStore& m_payments;
    OrderStore& m_orders;
    CreditDesk& m_credit;
    PaymentBooks& m_books;
    const PaymentProviders& m_providers;
};

} // namespace servery
