// SandboxApplication: the sandbox put together: both stand-ins, what they send, and the control
// routes for tests. Thread: the one that it was made on.
#pragma once

#include "server/http/server.h"
#include "server/sandbox/requestlog.h"
#include "server/sandbox/sandboxoptions.h"
#include "server/sandbox/twilio/phonepages.h"

namespace servery::sandbox {

class SandboxApplication : public QObject
{
    Q_OBJECT

public:
    SandboxApplication(const SandboxOptions& options, const Clock& clock, Random& random,
                       http::HttpClient& client, QObject* parent = nullptr);
    ~SandboxApplication() override;

    // Empty on success, else one sentence saying why not.
    [[nodiscard]] QString listen();
    [[nodiscard]] const QString& baseUrl() const { return m_baseUrl; }
    // For tests that need no socket.
    [[nodiscard]] const http::Router& router() const { return m_router; }
    void save() const;

private:
    void addControlRoutes();
    void addBehaviourRoutes();
    void restore();
    void clear();

    const SandboxOptions m_options;
    QString m_baseUrl;
    http::Router m_router;
    Behaviours m_behaviours;
    RequestLog m_log;
    WebhookDelivery m_delivery;
    StripeSandbox m_stripe;
    PayconicSandbox m_payconic;
    TwilioProgress m_progress;
    OptOuts m_optOuts;
    TwilioApi m_twilio;
    PhonePages m_phones;
    http::Server m_server;
    QTimer m_saving;
};

} // namespace servery::sandbox
