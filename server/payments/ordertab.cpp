#include "server/payments/ordertab.h"

#include <algorithm>

namespace servery {

std::vector<Payment> paymentsOf(const OrderId& order, PaymentStore& payments)
{
    std::vector<Payment> out;
    if (const auto* ids = payments.byOrder.find(order)) {
        const std::vector<PaymentId> all = *ids;
        for (const PaymentId& id : all)
            if (const Payment* payment = payments.payments.find(id))
                out.push_back(*payment);
    }
    std::sort(out.begin(), out.end(),
              [](const Payment& a, const Payment& b) { return a.id < b.id; });
    return out;
}

Tab tabBeside(const Payment& payment, const Order& order, PaymentStore& payments)
{
    if (!order.isSplit)
        return {};
    std::vector<Payment> others = paymentsOf(order.id, payments);
    std::erase_if(others, [&](const Payment& each) { return each.id == payment.id; });
    return tabOf(others);
}

std::vector<Refund> refundsOf(const PaymentId& payment, PaymentStore& payments)
{
    std::vector<Refund> out;
    if (const auto* ids = payments.refundsOf.find(payment))
        for (const RefundId& id : *ids)
            out.push_back(payments.refunds.at(id));
    return out;
}

RefundId lastFailedOf(const PaymentId& payment, PaymentStore& payments)
{
    RefundId out;
    for (const Refund& each : refundsOf(payment, payments))
        if (each.status == RefundStatus::Failed)
            out = each.id;
    return out;
}

} // namespace servery
