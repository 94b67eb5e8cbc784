// PaymentGateway: the conversation with a provider elsewhere, one request at a time. It sends what
// was stored, always under the same key, and says what is true there; it decides nothing.
//
// Failures (providerresult.h): Rejected and NotFound are final; Ambiguous and RetryLater mean that
// the same call may be made again. A gateway whose key answers an old failure for ever looks up by
// itself what was made, and says Rejected where nothing was.
// Thread: the main event loop; done is called once, never from inside the call.
#pragma once

#include "core/payments/paymentcommands.h"
#include "server/providers/providerresult.h"

namespace servery {

// For so long after it was first used, a key surely leads to what was made under it: providers keep
// keys for a day. After that the same request is another payment or refund.
inline constexpr std::int64_t keyIsKnownMs = 23LL * 60 * 60 * 1000;

// How a payment stands at the provider. No fact: there is no news.
struct ProviderNews
{
    std::optional<PaymentFact> fact = {};
    QByteArray providerPayment = {}; // the object that holds the money, where it is known by now
};

class PaymentGateway
{
public:
    virtual ~PaymentGateway() = default;

    // As in Payment::provider.
    [[nodiscard]] virtual QByteArray name() const = 0;
    virtual void create(const Payment& payment,
                        providers::ProviderDone<RecordProviderObject> done) = 0;
    virtual void check(const Payment& payment, providers::ProviderDone<ProviderNews> done) = 0;
    // Rejected: it is over already, and the money's own news decides what happens.
    virtual void close(const Payment& payment, providers::ProviderDone<ProviderNews> done) = 0;
    virtual void refund(const Refund& refund, const Payment& payment,
                        providers::ProviderDone<RecordRefundResult> done) = 0;
    // Whether a refund that may have been asked for before would be another one by now: its key is
    // forgotten there, and nothing can be looked up.
    [[nodiscard]] virtual bool mayGiveTwice(const Refund&) const { return false; }
};

} // namespace servery
