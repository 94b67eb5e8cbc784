// StripeClient: typed calls to Stripe's API, one request each; it retries nothing itself.
//
// What a failure means (see ProviderFailure):
//   - `stripe-should-retry` wins over the status: true is RetryLater, false never is.
//   - 409, 429, and 5xx to a first send: RetryLater, with the same key and the same bytes, since a
//     key's result, 500s included, is kept for at least 24 h. 429s and refused parameters are not
//     kept.
//   - A 5xx that is a replay of the kept one (Idempotent-Replayed), or that says not to retry:
//     LookUpFirst; never mint a new key for it blindly.
//   - An ambiguous time-out of a request that changes something: Ambiguous; of a mere read:
//     RetryLater.
//   - 401, 403: AuthFailed. 404: NotFound. Other 4xx: Rejected, with Stripe's code.
//
// Thread: the HttpClient's event loop; done is called once, never from inside the call. The client
// may be destroyed while requests run. Source: Stripe's API reference, pinned to one version.
#pragma once

#include "server/http/client.h"
#include "server/providers/providerresult.h"
#include "server/providers/stripe/stripefees.h"
#include "server/providers/stripe/stripeobjects.h"
#include "server/providers/stripe/stripepayouts.h"
#include "server/providers/stripe/striperequests.h"

namespace servery::providers::stripe {

struct StripeConfig
{
    QByteArray apiUrl = "https://api.stripe.com"; // without a slash at the end
    QByteArray secretKey;                         // sk_…
    QByteArray apiVersion = "2023-08-16";
    int timeoutMs = 20'000;

    // Whether events and objects are expected to be live: told by the key.
    [[nodiscard]] bool livemode() const
    {
        return secretKey.startsWith("sk_live_") || secretKey.startsWith("rk_live_");
    }
};

class StripeClient
{
public:
    // http is not owned and outlives the client.
    StripeClient(http::HttpClient& http, StripeConfig config);

    // `body` is what the matching encode function made. `idempotencyKey` is at most 255 characters.
    void createCheckoutSession(const QByteArray& body, const QByteArray& idempotencyKey,
                               ProviderDone<CheckoutSession> done) const;
    void createPaymentIntent(const QByteArray& body, const QByteArray& idempotencyKey,
                             ProviderDone<PaymentIntent> done) const;
    void createRefund(const QByteArray& body, const QByteArray& idempotencyKey,
                      ProviderDone<Refund> done) const;
    // Rejected when the session is complete or expired already, or the intent is succeeded or
    // cancelled already: retrieve it then.
    void expireCheckoutSession(const QByteArray& id, const QByteArray& idempotencyKey,
                               ProviderDone<CheckoutSession> done) const;
    void cancelPaymentIntent(const QByteArray& id, const QByteArray& idempotencyKey,
                             ProviderDone<PaymentIntent> done) const;

    void retrieveCheckoutSession(const QByteArray& id, ProviderDone<CheckoutSession> done) const;
    void retrievePaymentIntent(const QByteArray& id, ProviderDone<PaymentIntent> done) const;
    // The session that made an intent: how an intent that nobody stored is resolved.
    void listCheckoutSessions(const QByteArray& paymentIntentId,
                              ProviderDone<Page<CheckoutSession>> done) const;
    void listRefunds(const QByteArray& paymentIntentId, ProviderDone<Page<Refund>> done) const;
    // What was kept of an intent's charge, of its refunds and of its disputes.
    void retrieveChargeFees(const QByteArray& paymentIntentId, ProviderDone<ChargeFees> done) const;
    void listRefundFees(const QByteArray& paymentIntentId, ProviderDone<Page<FeeLine>> done) const;
    void listDisputeFees(const QByteArray& paymentIntentId,
                         ProviderDone<Page<DisputeFees>> done) const;
    // The newest 100, from `startingAfter` on: how what a lost answer created is found again, by
    // its metadataOrderId.
    void listRecentCheckoutSessions(const QByteArray& startingAfter,
                                    ProviderDone<Page<CheckoutSession>> done) const;
    void listRecentPaymentIntents(Timestamp createdSince, const QByteArray& startingAfter,
                                  ProviderDone<Page<PaymentIntent>> done) const;

    // Of a connected account: its payouts, and the balance transactions of one, with what they are
    // about. Newest first, 100 a page, from `startingAfter` on.
    void listPayouts(const QByteArray& account, Timestamp createdSince,
                     const QByteArray& startingAfter, ProviderDone<Page<Payout>> done) const;
    void listPayoutTransactions(const QByteArray& account, const QByteArray& payoutId,
                                const QByteArray& startingAfter,
                                ProviderDone<Page<BalanceTransaction>> done) const;
    // The intent of one of the platform's own charges; empty where it has none.
    void retrieveIntentOfCharge(const QByteArray& chargeId, ProviderDone<QByteArray> done) const;

    [[nodiscard]] const StripeConfig& config() const { return m_config; }

private:
    template <class T, class Read>
    void post(const QByteArray& path, const QByteArray& body, const QByteArray& idempotencyKey,
              Read read, ProviderDone<T> done) const;
    template <class T, class Read>
    void get(const QByteArray& pathAndQuery, Read read, ProviderDone<T> done,
             const QByteArray& account = {}) const;
    [[nodiscard]] http::ClientRequest request(const QByteArray& method,
                                              const QByteArray& pathAndQuery) const;

    http::HttpClient& m_http;
    StripeConfig m_config;
};

// What an answer that is not a success means; for POSTs (changes) and GETs. Exposed for its test.
[[nodiscard]] ProviderFailure stripeFailure(const http::ClientResponse& response, bool changes);

} // namespace servery::providers::stripe
