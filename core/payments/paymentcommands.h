// Commands about payments. Each is handled in one place (server/payments). Thread: values.
#pragma once

#include "core/payments/refunding.h"
#include "core/payments/settlement.h"
#include "core/staff/staff.h"

#include <optional>

namespace servery {

// Opens a way to pay for an order that awaits payment; an open payment of the same flow is used
// again, one of another flow is cancelled first. Reply: paymentId, status.
// Errors: method_unavailable where the venue does not offer it, amount_invalid with dueCents,
// too_many_parts.
struct StartPayment
{
    OrderId order;
    PaymentFlow flow = PaymentFlow::Checkout;
    // Less than what is due: a part, which waits for the rest. Not said: all that is due.
    std::optional<std::int64_t> amountCents = {};
    WalletId wallet = {}; // whose credit is spent
};

// Whether so much can be paid so at the venue; records nothing, so that an order is not placed in
// vain. Errors: method_unavailable, amount_invalid, provider_refused.
struct CheckPayment
{
    VenueId venue;
    PaymentFlow flow = PaymentFlow::Checkout;
    std::int64_t amountCents = 0; // in the venue's currency
};

// A customer who proved the wallet's number buys credit by card. An open top-up of the same amount
// is used again; one of another amount is closed first. Reply: paymentId, status.
// Errors: wallet_not_found, method_unavailable where the venue has no wallets or takes no cards,
// amount_invalid with minCents and maxCents, wallet_full, too_many_top_ups.
struct StartTopUp
{
    WalletId wallet;
    std::int64_t amountCents = 0;
};

// The provider made its object for our payment.
struct RecordProviderObject
{
    PaymentId payment;
    QByteArray session = {};
    QByteArray providerPayment = {};
    QByteArray clientSecret = {};
    QByteArray checkoutUrl = {};
    QByteArray qrPayload = {};
};

// The provider refused to make its object.
struct RecordPaymentRefused
{
    PaymentId payment;
    QString failure;
};

// A fact that was asked for, rather than sent to us.
struct RecordPaymentFact
{
    PaymentId payment;
    QByteArray providerPayment = {}; // links it, where it is new
    std::optional<PaymentFact> fact = {};
    int checkNumber = 0; // > 0: the sweeper's; the next check is planned
};

// What a payment's disputes come to, in all. Sent where they are recorded, inside that decision.
struct ApplyDisputes
{
    PaymentId payment;
    DisputeTotals totals;
    DisputeNews news = DisputeNews::Nothing; // about the one that was recorded
};

// Somebody wants to know how a payment stands: whoever settles it is asked. Staff may say what they
// saw themselves: cash in their hand, a transfer in the bank's list. Reply: paymentId, status, and
// what the provider adds, such as the change.
struct VerifyPayment
{
    PaymentId payment;
    std::optional<StaffPrincipal> staff = {};
    std::optional<std::int64_t> amountCents = {};   // what staff saw arrive
    std::optional<std::int64_t> tenderedCents = {}; // the cash that staff were given
    std::int64_t tipCents = 0;                      // of it, a tip on top of the order's
};

// A transfer of another amount than was asked is taken as it is: what is due of it pays, as a part
// or in full, and what is over goes back. Errors: payment_not_open (it is not parked),
// invalid_transition (the order cannot be paid any more). Reply: paymentId, status.
struct AcceptMismatch
{
    PaymentId payment;
};

// Stripe says which session made an intent that nobody stored.
struct LinkIntent
{
    QByteArray intent;
    QByteArray session;
};

// What the provider and the platform kept of a payment so far, in all. An answer that was asked for
// before the newest does nothing.
struct RecordFees
{
    PaymentId payment;
    std::int64_t feeCents = 0;
    std::int64_t platformFeeCents = 0;
    QByteArray currency = {};
    Timestamp askedAt = {};
};

// Gives back what an order's payment took. Sent by orders, inside their decision.
struct RefundOrder
{
    OrderId order;
    QString reason;
};

// Lines that staff took off an order: back from the payment that paid for it. Sent by orders,
// inside their decision. Reply and errors: as of RefundPayment.
struct RefundLinesOf
{
    StaffPrincipal staff;
    OrderId order;
    std::vector<RefundLine> lines;
    QString reason;
};

// An order that is paid later costs less from now on, in all. Sent by orders, inside their
// decision. Reply: dueCents. Errors: payment_in_flight with the method, where somebody is paying
// the former sum elsewhere at this moment.
struct LowerDue
{
    OrderId order;
    std::int64_t amountCents = 0;
};

enum class RefundTo { Original, Wallet };

// Staff give back what a payment took, or part of it: the way that it came, or as credit on the
// wallet of a number, which is opened where there is none. Reply: refundId, paymentId, amountCents,
// currency, status, and how the payment stands then.
struct RefundPayment
{
    StaffPrincipal staff;
    PaymentId payment;
    RefundAsk ask = {};
    QString reason;
    RefundTo to = RefundTo::Original;
    QByteArray phone = {};        // E.164, to a wallet; not said: the order's
    std::int64_t parkedCents = 0; // of what waits for a decision, which is this: that much
};

// Nothing more may be paid for this order: its open payments are closed at the provider.
struct ClosePayments
{
    OrderId order;
};

// Posts what a payment from before there was a ledger had come to. Does nothing for any other.
struct ExplainPayment
{
    PaymentId payment;
};

// Signed by a provider, but nothing that can be read: kept for a person to look at.
struct ParkWebhookBody
{
    QByteArray provider;
    QByteArray bodyDigest; // SHA-256 in hex: the same body is kept once
    QByteArray rawBody;
};

// A refund that nobody here asked for, such as one made in the provider's own pages, as the
// provider names it. It is kept as a refund of the payment, and may fail later as any other. Sent
// by payments, inside their decision.
struct RecordRefundElsewhere
{
    PaymentId payment;
    QByteArray providerRefund; // re_…
    std::int64_t amountCents = 0;
    bool hasFailed = false;
    QString failure = {};
    bool mayBeCounted = true; // in a total that came before it; not where the provider tells none
};

struct RecordRefundResult
{
    RefundId refund;
    RefundStatus status = RefundStatus::Succeeded;
    QByteArray providerRefund = {};
    QString failure = {};
    QByteArray payTo = {};  // the account that a person must transfer it to, where no API does
    bool isDecided = false; // a manager decided so: nobody needs to be told
    bool isUnsure = false;  // pending: asked for, but it is not known whether it was given
};

} // namespace servery
