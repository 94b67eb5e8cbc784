// What the server has to speak to Payconic, put together. Thread: the main event loop.
#pragma once

#include "server/config/settings.h"
#include "server/jobs/jobrunner.h"
#include "server/payments/payconicgateway.h"
#include "server/payments/payconicprovider.h"
#include "server/payments/payconicwebhookroutes.h"
#include "server/payments/paymentjobhandler.h"
#include "server/payments/paymentjobs.h"

namespace servery {

// Payconic, or Payconiq: whichever is configured. What an earlier setting left to do is parked.
struct PayconicParts
{
    PayconicParts(const Settings& all, http::HttpClient& http, engine::Reader& reader, Edge& edge,
                  const Clock& clock)
        : payconicClient(http, {urlOf(all), keyOf(all), all.providerTimeoutSeconds * 1000}),
          payconiqClient(http, {urlOf(all), keyOf(all), all.providerTimeoutSeconds * 1000}),
          payconicGateway(payconicClient, clock),
          payconiqGateway(payconiqClient, clock),
          payconicJobs(reader, isPayconic(all.payconic) ? &payconicGateway : nullptr),
          payconiqJobs(reader,
                       all.payconic && !isPayconic(all.payconic) ? &payconiqGateway : nullptr),
          keys(http, QUrl(all.payconic ? QString::fromUtf8(all.payconic->jwksUrl) : QString()),
               clock)
    {
        if (isPayconic(all.payconic))
            webhooks.emplace(edge, all.payconic->webhookSecrets);
        else if (all.payconic)
            webhooks.emplace(
                edge, keys,
                providers::payconiq::Expected{all.payconic->merchantId,
                                              PayconicProvider::callbackUrl(all.publicUrl)});
    }
    static QByteArray urlOf(const Settings& all)
    {
        return all.payconic ? all.payconic->apiUrl : QByteArray();
    }
    static QByteArray keyOf(const Settings& all)
    {
        return all.payconic ? all.payconic->apiKey : QByteArray();
    }
    static bool isPayconic(const std::optional<PayconicSettings>& settings)
    {
        return settings && settings->protocol == PayconicSettings::Protocol::Payconic;
    }
    void addJobs(jobs::JobRunner& runner)
    {
        for (const char* action : paymentjobs::actions) {
            runner.addHandler(paymentjobs::kindOf("payconic", action), payconicJobs);
            runner.addHandler(paymentjobs::kindOf("payconiq", action), payconiqJobs);
        }
    }

    providers::payconic::PayconicClient payconicClient;
    providers::payconiq::PayconiqClient payconiqClient;
    PayconicGateway payconicGateway;
    PayconiqGateway payconiqGateway;
    PaymentJobHandler payconicJobs;
    PaymentJobHandler payconiqJobs;
    providers::payconiq::PayconiqKeys keys;
    std::optional<PayconicWebhookRoutes> webhooks;
};

} // namespace servery
