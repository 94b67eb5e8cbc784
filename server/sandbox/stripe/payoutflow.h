// PayoutFlow: the balances of connected accounts and their payouts. A charge with a destination
// becomes a payment in the destination's balance, a refund that reverses the transfer takes it back
// out, and an automatic payout takes all of one currency that no payout has taken yet. Thread: the
// sandbox's. Errors: Stripe's. Source: Stripe's documentation, "Destination charges", "Payouts".
#pragma once

#include "server/sandbox/stripe/stripeevents.h"

namespace servery::sandbox {

class PayoutFlow
{
public:
    PayoutFlow(StripeStore& store, StripeEvents& events) : m_store(store), m_events(events) {}

    // The charge with its transfer, both in the balance of the destination; other charges stay.
    [[nodiscard]] QJsonObject transferred(QJsonObject charge);
    // The refund with its transfer's reversal; withFee: the application fee goes back in part.
    [[nodiscard]] QJsonObject reversed(QJsonObject refund, const QJsonObject& charge, bool withFee);

    // The account's payouts and balance transactions, of ?payout=… only where it is automatic.
    [[nodiscard]] StripeResult list(const QJsonObject& parameters, const QString& account) const;
    [[nodiscard]] StripeResult listTransactions(const QJsonObject& parameters,
                                                const QString& account) const;
    [[nodiscard]] StripeResult retrieve(const QString& kind, const QString& id,
                                        const QString& account) const;

    // Takes what is there into an automatic payout, with its events up to "paid"; those that follow
    // the first are kept back where the payout is to stay on its way.
    [[nodiscard]] StripeResult payOut(const QString& account, const QString& currency, bool stays);
    // pay, fail (also what was paid), cancel.
    [[nodiscard]] StripeResult move(const QString& id, const QString& action);
    // A balance transaction of another kind in the account's balance: for what nothing leads to.
    [[nodiscard]] QJsonObject adjust(const QString& account, const QString& type, qint64 amount,
                                     const QString& currency);

private:
    void enter(const QJsonObject& transaction, const QString& account);
    [[nodiscard]] QString accountOf(const QString& id) const;
    [[nodiscard]] QString payoutOf(const QString& transaction) const;
    void tell(const QString& type, const QJsonObject& payout);

    StripeStore& m_store;
    StripeEvents& m_events;
};

} // namespace servery::sandbox
