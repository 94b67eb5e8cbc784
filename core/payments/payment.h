// Payment: one attempt to pay in one way: for one order, or for credit on a customer's wallet.
// Amounts are minor units of the payment's
// currency. Thread: values.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace servery {

enum class PaymentStatus {
    Unpaid,
    Pending,
    Paid,
    PartiallyRefunded,
    RefundPending,
    Refunded,
    Mismatch,
    Disputed,
};
[[nodiscard]] QByteArray toString(PaymentStatus status);
[[nodiscard]] std::optional<PaymentStatus> paymentStatusFromString(const QByteArray& text);

// How the diner is taken through it: Stripe's hosted page, a PaymentIntent confirmed elsewhere,
// Payconic's page or QR, cash at the counter, a transfer from a bank, or the diner's own credit.
enum class PaymentFlow { Checkout, Intent, Payconic, Cash, BankTransfer, Wallet };
[[nodiscard]] QByteArray toString(PaymentFlow flow);
[[nodiscard]] std::optional<PaymentFlow> paymentFlowFromString(const QByteArray& text);
// The way to pay, as on the wire: stripe, payconic, cash, bank_transfer, wallet.
[[nodiscard]] QLatin1String methodOf(PaymentFlow flow);
// The flow that a diner's page begins a method with; nothing for an unknown method.
[[nodiscard]] std::optional<PaymentFlow> flowOfMethod(const QString& method);
// Whether Servery itself settles it. The others are settled by a provider elsewhere.
[[nodiscard]] bool isSettledHere(PaymentFlow flow);

enum class PaymentProgress {
    Created,   // stored; the provider may not know of it yet
    Pending,   // the diner is paying
    Failed,    // a try failed; another may succeed
    Cancelled, // the provider's object is dead
    Succeeded, // money arrived
};
[[nodiscard]] QByteArray toString(PaymentProgress progress);
[[nodiscard]] std::optional<PaymentProgress> paymentProgressFromString(const QByteArray& text);

struct Payment
{
    PaymentId id;
    OrderId order; // empty: it buys credit (isTopUp())
    VenueId venue;
    PaymentFlow flow = PaymentFlow::Checkout;
    QByteArray provider; // who settles it: stripe, payconic, payconiq, cash, …
    PaymentProgress progress = PaymentProgress::Created;
    QByteArray currency;
    std::int64_t amountCents = 0;    // what is asked
    std::int64_t receivedCents = 0;  // what arrived
    std::int64_t refundedCents = 0;  // what went back, as far as the provider confirmed
    std::int64_t refundingCents = 0; // what is on its way back
    std::int64_t creditedCents = 0;  // of what went back, what went onto a wallet
    // The largest total of its refunds that Stripe told, with what failed since; 0: none yet.
    std::int64_t toldRefundedCents = 0;
    WalletId refundWallet;          // the one that last got some
    QByteArray receivedCurrency;    // of what arrived; empty: the currency asked
    std::int64_t disputedCents = 0; // held back by the provider until the dispute is decided
    std::int64_t disputeLostCents = 0;
    int ledgerRevision = 0;        // how many ledger transactions it caused
    DrawerSessionId drawerSession; // cash: the drawer session that took it
    DrawerSessionId refundSession; // cash: the one that last gave some back
    bool isMismatch = false;       // arrived, but not exactly the amount and currency asked
    bool isDisputed = false;
    bool settledOrder = false;     // it pays for its order, by itself or as the last of the parts;
                                   // a top-up: its credit was given
    bool isPart = false;           // asks for a part of what its order costs
    bool isHeld = false;           // a part that arrived: it waits for the rest
    std::int64_t appliedCents = 0; // what of it pays for the order; a top-up: lies on the wallet
    std::int64_t coveredCents = 0; // what the parts before it pay for
    WalletId wallet;               // whose credit it spends, or buys
    QByteArray providerPayment;    // its object that holds the money: pi_…
    QByteArray providerSession;    // the one that the diner pays on, where that is another: cs_…
    QByteArray providerRequest; // the exact body of the creating request, stored before it is sent
    QByteArray clientSecret;
    QByteArray checkoutUrl;
    QByteArray qrPayload;              // what a QR code says that the diner pays by
    QByteArray reference;              // what the diner names when paying, where it is not the id
    std::int64_t writtenOffCents = 0;  // stays with the venue, for nothing
    std::int64_t parkedCents = 0;      // waits for a person's decision; nothing else may take it
    std::int64_t feeCents = 0;         // what the provider kept, as far as it was asked
    std::int64_t platformFeeCents = 0; // what the platform kept
    QByteArray feeCurrency;            // empty: not asked yet
    Timestamp feesAskedAt;             // when the newest answer was asked for
    Timestamp lastFactAt;              // when the newest non-terminal fact was made at the provider
    int lastFactRank = 0;
    QString failure; // why the last try failed, in the provider's words
    Timestamp createdAt;
    Timestamp updatedAt;
};

// It buys credit instead of paying for an order.
[[nodiscard]] inline bool isTopUp(const Payment& payment)
{
    return payment.order.isEmpty();
}

// Whether the diner can still pay with it.
[[nodiscard]] inline bool isOpen(const Payment& payment)
{
    return payment.progress == PaymentProgress::Created ||
           payment.progress == PaymentProgress::Pending ||
           payment.progress == PaymentProgress::Failed;
}

// Whether what the diner needs to pay is there, or nothing more is needed.
[[nodiscard]] bool isPayable(const Payment& payment);

// What a provider's object is looked up by: "stripe|pi_…". Ids of two providers never meet.
[[nodiscard]] QByteArray providerKey(const QByteArray& provider, const QByteArray& object);

enum class RefundStatus { Requested, Pending, Succeeded, Failed };
[[nodiscard]] QByteArray toString(RefundStatus status);
[[nodiscard]] std::optional<RefundStatus> refundStatusFromString(const QByteArray& text);

struct RefundLine
{
    LineId line;
    int quantity = 0;

    friend bool operator==(const RefundLine&, const RefundLine&) = default;
};

struct Refund
{
    RefundId id;
    PaymentId payment;
    OrderId order;
    VenueId venue;
    std::int64_t amountCents = 0;
    QByteArray currency;
    RefundStatus status = RefundStatus::Requested;
    QString reason;            // late_payment, second_payment, amount_mismatch, order_cancelled;
                               // refunded_at_provider; what staff wrote, where askedBy is set
    QByteArray providerRefund; // re_…
    std::vector<RefundLine> lines; // empty: a sum
    StaffId askedBy;               // empty: Servery itself
    WalletId wallet;               // onto whose credit it goes; empty: the way that it came
    Timestamp createdAt;
    Timestamp updatedAt;
};

namespace limits {
inline constexpr int partsPerOrder = 20;
} // namespace limits

namespace errors {
inline constexpr ErrorKind paymentNotFound{"payment_not_found", ErrorClass::NotFound,
                                           "There is no such payment."};
inline constexpr ErrorKind paymentNotOpen{"payment_not_open", ErrorClass::Conflict,
                                          "This payment cannot be made any more."};
inline constexpr ErrorKind refundNotFound{"refund_not_found", ErrorClass::NotFound,
                                          "There is no such refund."};
inline constexpr ErrorKind refundNotDue{"refund_not_due", ErrorClass::Conflict,
                                        "This refund is not for the counter to give."};
inline constexpr ErrorKind refundExceedsPayment{"refund_exceeds_payment", ErrorClass::Conflict,
                                                "That is more than this payment still holds."};
inline constexpr ErrorKind refundAmbiguous{"refund_ambiguous", ErrorClass::Invalid,
                                           "A refund is of an amount or of lines, not of both."};
inline constexpr ErrorKind methodUnavailable{"method_unavailable", ErrorClass::Invalid,
                                             "This way to pay is not offered here."};
inline constexpr ErrorKind tooManyParts{"too_many_parts", ErrorClass::Conflict,
                                        "This order is being paid in too many parts."};
inline constexpr ErrorKind amountInvalid{"amount_invalid", ErrorClass::Invalid,
                                         "The amount is not what is due."};
inline constexpr ErrorKind providerUnavailable{"provider_unavailable", ErrorClass::Unavailable,
                                               "The payment provider does not answer. The order is "
                                               "kept and nothing was charged."};
inline constexpr ErrorKind providerRefused{"provider_refused", ErrorClass::Conflict,
                                           "The payment provider refused. Nothing was charged."};
inline constexpr ErrorKind signatureInvalid{"signature_invalid", ErrorClass::Malformed,
                                            "The signature does not match."};
} // namespace errors

} // namespace servery
