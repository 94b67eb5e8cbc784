// PaymentProvider: the seam that every way to pay goes through. What a payment is, what it owes and
// what a fact about it means is decided by core; a provider says how its payments are begun, asked
// about, cancelled and given back, and where their money lies in the books.
//
// Whatever is settled here (cash, wallet, bank transfer) may answer with a fact at once. Whatever
// is settled elsewhere asks by a job (remoteprovider.h) and its facts come later, as commands; the
// conversation itself is a PaymentGateway's (paymentgateway.h).
// Thread: the storage thread's; called inside a decision, after its rules were checked.
#pragma once

#include "core/ledger/ledger.h"
#include "core/menu/menu.h"
#include "core/payments/paymentcommands.h"
#include "server/engine/batch.h"

#include <map>
#include <optional>

namespace servery {

// What is known at once; nothing where the news comes later.
using KnownFact = std::optional<PaymentFact>;

// What somebody who asks is told, besides how the payment stands then.
struct ProviderAnswer
{
    KnownFact fact = {};
    engine::Reply told = {};
};

class PaymentProvider
{
public:
    virtual ~PaymentProvider() = default;

    // Who settles it; kept with each payment: stripe, payconic, payconiq, cash, …
    [[nodiscard]] virtual QByteArray name() const = 0;
    // Whether new payments may begin here; old ones are asked about and given back all the same.
    [[nodiscard]] virtual bool isConfigured() const { return true; }
    // Announce the rows that the decisions about a payment need.
    virtual void announce(const Payment&, engine::Batch&) {}
    virtual void announceAsk(const Payment&, const VerifyPayment&, engine::Batch&) {}

    // Whether a payment of so much can begin at the venue; asked before anything is recorded.
    // Errors: its own, such as a currency that it counts otherwise.
    [[nodiscard]] virtual Result<Done, Error> accepts(std::int64_t /*amountCents*/,
                                                      const VenueSettings&) const
    {
        return Done{};
    }
    // Begins a payment that is not stored yet: adds what is needed to ask for it or to pay it, and
    // leaves it Created where a provider's object has to be made first, otherwise Pending.
    // Errors: its own, such as a wallet that holds less.
    [[nodiscard]] virtual Result<KnownFact, Error> start(Payment& payment, const Order& order,
                                                         const VenueSettings& venue,
                                                         engine::Batch& batch) = 0;
    // The same for a payment that buys credit. Errors: method_unavailable where it cannot.
    [[nodiscard]] virtual Result<Done, Error> startTopUp(Payment& payment, const VenueSettings&,
                                                         engine::Batch&)
    {
        return fail(errors::methodUnavailable, methodOf(payment.flow));
    }
    // How does it stand? Staff who ask may say what they saw themselves. Errors: its own, such as a
    // role that may not say so.
    [[nodiscard]] virtual Result<ProviderAnswer, Error>
    ask(const Payment& payment, const VerifyPayment& question, engine::Batch& batch) = 0;
    // Nothing more may be paid with an open payment.
    [[nodiscard]] virtual KnownFact cancel(const Payment& payment, engine::Batch& batch) = 0;
    // Gives back a refund that is stored and posted as owed: Requested where it is on its way or
    // waits for a person, Succeeded where it is done already.
    [[nodiscard]] virtual RefundStatus refund(const Refund& refund, const Payment& payment,
                                              engine::Batch& batch) = 0;

    // Its money moved and was posted: the provider may have kept something for it.
    virtual void moneyMoved(const Payment&, engine::Batch&) {}

    // Where a payment's money came to, and where it goes back from.
    [[nodiscard]] virtual ledger::Account receivedInto(const Payment& payment) const = 0;
    [[nodiscard]] virtual ledger::Account refundedFrom(const Payment& payment) const
    {
        return receivedInto(payment);
    }
    // What a dispute holds back or takes.
    [[nodiscard]] virtual ledger::Account disputedFrom(const Payment& payment) const
    {
        return receivedInto(payment);
    }
};

// The providers of a server, by the flow that begins with them. They outlive it.
class PaymentProviders
{
public:
    void add(PaymentFlow flow, PaymentProvider& provider) { m_byFlow.insert({flow, &provider}); }
    // Null where there is none for the flow.
    [[nodiscard]] PaymentProvider* find(PaymentFlow flow) const
    {
        const auto it = m_byFlow.find(flow);
        return it == m_byFlow.end() ? nullptr : it->second;
    }
    // Of a payment that is stored: its flow was begun, so it has one.
    [[nodiscard]] PaymentProvider& of(const Payment& payment) const
    {
        return *m_byFlow.at(payment.flow);
    }

private:
    std::map<PaymentFlow, PaymentProvider*> m_byFlow;
};

} // namespace servery
