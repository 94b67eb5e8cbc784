// What an order's other payments came to, and what went back of one. Nothing is looked up for an
// order that was never paid in parts. Thread: the storage thread's.
#pragma once

#include "core/payments/settlement.h"
#include "server/payments/paymentstore.h"

namespace servery {

// All payments of the order, oldest first.
[[nodiscard]] std::vector<Payment> paymentsOf(const OrderId& order, PaymentStore& payments);
[[nodiscard]] Tab tabBeside(const Payment& payment, const Order& order, PaymentStore& payments);

// All refunds of a payment.
[[nodiscard]] std::vector<Refund> refundsOf(const PaymentId& payment, PaymentStore& payments);
// One of them that failed; empty: none did.
[[nodiscard]] RefundId lastFailedOf(const PaymentId& payment, PaymentStore& payments);

} // namespace servery
