// MoneyQueueHandler: the money that waits for a manager's decision, and the disputes. What may be
// decided is core's (core/payments/parkedmoney); what follows is a command of its own, inside the
// same decision. No SQL. Thread: the storage thread's.
#pragma once

#include "core/payments/moneycommands.h"
#include "server/engine/engine.h"
#include "server/orders/orderstore.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payments/paymentstore.h"
#include "server/payments/topuphandler.h"

namespace servery {

class MoneyQueueHandler
{
public:
    MoneyQueueHandler(MoneyQueueStore& queue, PaymentStore& payments, OrderStore& orders,
                      TopUpHandler& topUps);
    void registerWith(engine::Engine& engine);

private:
    void announceDecision(const DecideMoney& command, engine::Batch& batch);
    engine::Outcome park(const ParkMoney& command, engine::Batch& batch);
    engine::Outcome decide(const DecideMoney& command, engine::Batch& batch);
    // A refund that nobody was sure of, until its news came.
    bool isAnswered(const ParkedMoney& money);
    engine::Outcome record(const RecordDispute& command, engine::Batch& batch);

    MoneyQueueStore& m_queue;
    PaymentStore& m_payments;
    OrderStore& m_orders;
    TopUpHandler& m_topUps;
};

} // namespace servery
