// StripeProvider: how payments by Stripe begin: on its hosted page (Checkout), or by an intent that
// is confirmed elsewhere. A venue with an account of its own gets the money there, less the
// platform's fee. Thread: the storage thread's.
#pragma once

#include "server/payments/remoteprovider.h"

namespace servery {

class StripeProvider final : public RemoteProvider
{
public:
    // publicUrl: where the diner comes back to, without a slash at the end.
    explicit StripeProvider(QByteArray publicUrl) : m_publicUrl(std::move(publicUrl)) {}
    [[nodiscard]] QByteArray name() const override { return "stripe"; }

    // Errors: provider_refused where Stripe does not take the amount as it is (canCharge).
    [[nodiscard]] Result<Done, Error> accepts(std::int64_t amountCents,
                                              const VenueSettings& venue) const override;
    // Asks what was kept (stripefeejob.h).
    void moneyMoved(const Payment& payment, engine::Batch& batch) override;
    // The platform's balance pays for disputes of what it passed on to a venue's account.
    [[nodiscard]] ledger::Account disputedFrom(const Payment& payment) const override;

protected:
    [[nodiscard]] QByteArray request(const Payment& payment, const Order& order,
                                     const VenueSettings& venue, Timestamp now) const override;
    [[nodiscard]] QByteArray topUpRequest(const Payment& payment, const VenueSettings& venue,
                                          Timestamp now) const override;

private:
    QByteArray m_publicUrl;
};

} // namespace servery
