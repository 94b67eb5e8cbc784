#include "server/serverapplication.h"

#include "server/cash/cashroutes.h"
#include "server/config/tlsfiles.h"
#include "server/console/consolecommands.h"
#include "server/console/consolesources.h"
#include "server/displays/displayjobhandler.h"
#include "server/displays/paintdesk.h"
#include "server/edge/eventtail.h"
#include "server/engine/enginethread.h"
#include "server/engine/eventlog.h"
#include "server/engine/readerthread.h"
#include "server/http/networkhttpclient.h"
#include "server/http/server.h"
#include "server/jobs/jobrunner.h"
#include "server/ledger/ledgerroutes.h"
#include "server/menu/menuroutes.h"
#include "server/menu/stockroutes.h"
#include "server/notifications/notificationcostjob.h"
#include "server/notifications/notificationjobhandler.h"
#include "server/notifications/notificationstore.h"
#include "server/notifications/twiliowebhookroutes.h"
#include "server/observability/jsonlog.h"
#include "server/observability/operatorroutes.h"
#include "server/orders/orderjobhandler.h"
#include "server/orders/orderroutes.h"
#include "server/payconicparts.h"
#include "server/payments/moneyqueueroutes.h"
#include "server/payments/paymentjobhandler.h"
#include "server/payments/paymentjobs.h"
#include "server/payments/paymentroutes.h"
#include "server/payments/stripefeejob.h"
#include "server/payments/stripegateway.h"
#include "server/payments/stripewebhookroutes.h"
#include "server/payouts/payoutjobhandler.h"
#include "server/payouts/payoutjobs.h"
#include "server/payouts/payoutroutes.h"
#include "server/payouts/payoutsweeper.h"
#include "server/realtime/realtimeserver.h"
#include "server/reports/jobalarms.h"
#include "server/reports/reportroutes.h"
#include "server/serverlogic.h"
#include "server/settings/settingsjobhandler.h"
#include "server/settings/settingsroutes.h"
#include "server/staff/staffroutes.h"
#include "server/storage/serverlock.h"
#include "server/tags/tagroutes.h"
#include "server/tips/tiproutes.h"
#include "server/transfers/paymentrulesroutes.h"
#include "server/transfers/transferroutes.h"
#include "server/wallets/walletjobhandler.h"
#include "server/wallets/walletroutes.h"
#include "server/web/interfaceroutes.h"
#include "server/web/webpages.h"
#include "system/systemclock.h"
#include "system/systemrandom.h"

#include <QLoggingCategory>

#include <chrono>

namespace servery {

namespace {

Q_LOGGING_CATEGORY(lcApplication, "servery.application")
Q_LOGGING_CATEGORY(lcRequests, "servery.requests")

using namespace std::chrono_literals;

constexpr int graceMs = 5'000;
constexpr std::int64_t providerWaitMs = 20'000;
constexpr std::int64_t askWaitMs = 10'000;

std::optional<PayconicOffer> payconicOffer(const Settings& settings)
{
    if (!settings.payconic)
        return std::nullopt;
    const bool isPayconiq = settings.payconic->protocol == PayconicSettings::Protocol::PayconiqV3;
    return PayconicOffer{isPayconiq ? PayconicOffer::Protocol::PayconiqV3
                                    : PayconicOffer::Protocol::Payconic,
                         settings.payconic->merchantId};
}

// What the pages cannot offer here, whatever a venue would like: credit takes a text that proves
// the number.
QStringList unavailableMethods(const Settings& settings)
{
    QStringList out;
    if (!settings.payconic)
        out.append(QStringLiteral("payconic"));
    if (!settings.twilio)
        out.append(QStringLiteral("wallet"));
    return out;
}

LogicOptions logicOptions(const Settings& settings)
{
    return {{settings.otpPepper, settings.twilio.has_value()},
            settings.publicUrl,
            payconicOffer(settings),
            providers::stripe::StripeConfig{settings.stripe.apiUrl, settings.stripe.secretKey}
                .livemode(),
            settings.bankAccount,
            settings.walletCodes};
}

providers::twilio::TwilioConfig twilioConfig(const Settings& settings)
{
    if (!settings.twilio)
        return {};
    return {settings.twilio->apiUrl, settings.twilio->accountSid, settings.twilio->authToken};
}

http::HttpLimits httpLimitsOf(const Settings& settings)
{
    http::HttpLimits limits;
    limits.connections = settings.connections;
    limits.connectionsPerAddress = settings.connectionsPerAddress;
    return limits;
}

} // namespace

struct ServerApplication::Parts
{
    explicit Parts(const Settings& settings);

    void addRoutes(const Settings& settings);
    void addJobs(const Settings& settings);
    void addMetrics();
    void publish(const std::vector<engine::VenueEvent>& events);
    void onCommitted(const engine::Committed& committed);

    SystemClock clock;
    SystemRandom random;
    Metrics metrics;
    std::unique_ptr<storage::ServerLock> lock;
    storage::SyncedDatabase opened;
    ServerLogic logic;
    engine::CommitGate gate;
    engine::EngineThread engine;
    engine::ReaderThread reader;
    Edge edge;
    EventTail tail;
    jobs::JobRunner runner;
    http::NetworkHttpClient httpClient;
    providers::stripe::StripeClient stripe;
    providers::twilio::TwilioClient twilio;
    StripeGateway stripeGateway;
    StripeResolver stripeResolver;
    StripeFeeJob stripeFees;
    PaymentJobHandler stripeJobs;
    PayoutJobHandler payoutJobs;
    PayconicParts payconic;
    NotificationJobHandler notificationJobs;
    NotificationCostJob notificationCosts;
    OrderJobHandler orderJobs;
    SettingsJobHandler settingsJobs;
    DisplayJobHandler displayJobs;
    WalletJobHandler walletJobs;
    PaintDesk paint;
    StaffAuthenticator staff;
    DinerOrders diners;
    PaymentWaiters waiters;
    AskWaiters asks;
    MenuRoutes menu;
    OrderRoutes orders;
    PaymentRoutes payments;
    MoneyQueueRoutes moneyQueue;
    LedgerRoutes ledger;
    CashRoutes cash;
    SettingsRoutes settingsRoutes;
    PayoutRoutes payouts;
    TipRoutes tips;
    ReportRoutes reports;
    PayoutSweeper payoutSweeper;
    JobAlarmRoutes jobAlarms;
    StockRoutes stock;
    TransferRoutes transfers;
    PaymentRulesRoutes paymentRules;
    WalletRoutes wallets;
    StaffRoutes staffRoutes;
    StripeWebhookRoutes stripeWebhooks;
    std::optional<TwilioWebhookRoutes> twilioWebhooks;
    web::WebPages pages;
    TagRoutes tags;
    OperatorRoutes operators;
    ConsoleSources consoleSources;
    ConsoleCommands consoleCommands;
    realtime::RealtimeServer realtime;
    http::Router router;
    http::Router operatorRouter;
    http::Server server;
    std::unique_ptr<http::Server> operatorServer;
    QTimer housekeeping;
};

ServerApplication::Parts::Parts(const Settings& settings)
    : lock(storage::lockForServer(settings.database)),
      opened(storage::openSyncedDatabase(settings.database)),
      logic((storage::migrate(*opened.database), *opened.database), clock, random,
            logicOptions(settings)),
      gate(std::move(opened.sync)),
      engine(logic.engine(), gate, [this](const engine::Committed& c) { onCommitted(c); }),
      reader(settings.database, gate),
      edge(engine, reader, clock),
      tail(edge, [this](const std::vector<engine::VenueEvent>& events) { publish(events); }),
      runner(engine, clock),
      stripe(httpClient, {.apiUrl = settings.stripe.apiUrl,
                          .secretKey = settings.stripe.secretKey,
                          .timeoutMs = settings.providerTimeoutSeconds * 1000}),
      twilio(httpClient, twilioConfig(settings)),
      stripeGateway(stripe, clock),
      stripeResolver(stripe),
      stripeFees(reader, stripe, clock),
      stripeJobs(reader, &stripeGateway),
      payoutJobs(stripe, clock),
      payconic(settings, httpClient, reader, edge, clock),
      notificationJobs(reader, twilio,
                       {settings.otpPepper, settings.twilio ? settings.twilio->from : QByteArray(),
                        settings.publicUrl}),
      notificationCosts(reader, twilio),
      walletJobs(reader, twilio,
                 {settings.otpPepper, settings.twilio ? settings.twilio->from : QByteArray()}),
      paint(edge),
      staff(settings.tokenKey, clock),
      diners(edge, {settings.tokenKey, settings.otpPepper, settings.twilio.has_value(),
                    [](storage::Database& database, const Order& order) {
                        return NotificationStore::hasTextFailed(database, order.id,
                                                                order.code.issue);
                    }}),
      waiters(edge, providerWaitMs),
      asks(edge, askWaitMs),
      menu(edge, settings.twilio.has_value(), unavailableMethods(settings)),
      orders(edge, diners, waiters, staff),
      payments(edge, diners, waiters, staff),
      moneyQueue(edge, staff),
      ledger(edge, staff),
      cash(edge, staff),
      settingsRoutes(edge, staff),
      payouts(edge, staff),
      tips(edge, staff),
      reports(edge, staff),
      payoutSweeper(edge),
      jobAlarms(edge, staff),
      stock(edge, staff),
      transfers(edge, staff),
      paymentRules(edge, staff),
      wallets(edge, staff, waiters, settings.tokenKey),
      staffRoutes(edge, staff, random),
      stripeWebhooks(edge, {settings.stripe.webhookSecrets, settings.stripe.connectWebhookSecrets}),
      pages(menu, {QString::fromUtf8(settings.publicUrl)}),
      tags(edge, pages),
      operators(metrics,
                [this](std::function<void(const QString&)> then) {
                    if (!engine.isAvailable())
                        return then(QStringLiteral("the database takes no changes"));
                    edge.read([](storage::Database& db) { return engine::heads(db).size(); },
                              [then = std::move(then)](const Result<std::size_t, Error>& r) {
                                  then(r ? QString()
                                         : QStringLiteral("the database does not answer"));
                              });
                }),
      consoleSources(edge, staff),
      consoleCommands(edge),
      realtime({clock, consoleSources, consoleSources, consoleCommands, consoleSources}),
      server(router, httpLimitsOf(settings), random)
{
    QObject::connect(&realtime, &realtime::RealtimeServer::pictureCame, &realtime,
                     [this](const StaffPrincipal& console, const protocol::Painted& picture) {
                         paint.painted(console, picture);
                     });
    staff.sessionEnded = [this](const SessionId& session) { realtime.endSession(session); };
    if (settings.twilio)
        twilioWebhooks.emplace(edge, settings.publicUrl, settings.twilio->authToken);
    addRoutes(settings);
    addJobs(settings);
    addMetrics();
    housekeeping.setInterval(60s);
    QObject::connect(&housekeeping, &QTimer::timeout, &housekeeping, [this] {
        edge.submit(engine::PurgeExpired{}, {});
        payoutSweeper.tick();
    });
}

void ServerApplication::Parts::addRoutes(const Settings& settings)
{
    router.setAllowedOrigins(settings.allowedOrigins);
    orders.addTo(router);
    payments.addTo(router);
    moneyQueue.addTo(router);
    ledger.addTo(router);
    cash.addTo(router);
    payouts.addTo(router);
    tips.addTo(router);
    reports.addTo(router);
    jobAlarms.addTo(router);
    transfers.addTo(router);
    paymentRules.addTo(router);
    wallets.addTo(router);
    payments.setAsks(asks);
    QObject::connect(&runner, &jobs::JobRunner::attemptEnded, &asks, [this] { asks.look(); });
    payments.setWallet(
        [this](const StartPayment& start, const PaymentRoutes::Asker& asker,
               const QJsonObject& body) { return wallets.readSpending(start, asker, body); },
        [this](const QByteArray& token) { return wallets.holderOf(token); });
    menu.addTo(router);
    settingsRoutes.addTo(router);
    stock.addTo(router);
    staffRoutes.addTo(router);
    stripeWebhooks.addTo(router);
    if (payconic.webhooks)
        payconic.webhooks->addTo(router);
    if (twilioWebhooks)
        twilioWebhooks->addTo(router);
    tags.addTo(router);
    pages.addRoutes(router);
    web::addInterfaceRoutes(router);
    operators.addLiveness(router);
    if (settings.operatorListen) {
        operators.addLiveness(operatorRouter);
        operators.addOperator(operatorRouter, false);
    } else {
        operators.addOperator(router, true);
    }
    server.setTrustedProxies(settings.trustedProxies);
    server.setUpgrade("/ws", [this](QTcpSocket* socket) { realtime.accept(socket); });
    QObject::connect(&server, &http::Server::served, &server,
                     [this](const QByteArray& method, const QByteArray& path, int status,
                            qint64 durationUs, const QByteArray& requestId) {
                         metrics.request(method, status, durationUs);
                         if (lcRequests().isDebugEnabled() || status >= 400)
                             qCInfo(lcRequests).noquote()
                                 << servedLine({method, path, requestId, status, durationUs});
                     });
}

void ServerApplication::Parts::addJobs(const Settings& settings)
{
    for (const char* action : paymentjobs::actions)
        runner.addHandler(paymentjobs::kindOf("stripe", action), stripeJobs);
    runner.addHandler(paymentjobs::resolve, stripeResolver);
    runner.addHandler(orderjobs::expire, orderJobs);
    runner.addHandler(orderjobs::fire, orderJobs);
    for (const char* kind : {payoutjobs::reconcile, payoutjobs::sweep})
        runner.addHandler(kind, payoutJobs);
    runner.addHandler(settingsjobs::end, settingsJobs);
    // Nobody waits for these, so they leave the way to the others.
    runner.addHandler(paymentjobs::kindOf("stripe", paymentjobs::fees), stripeFees,
                      {.concurrency = 2});
    payconic.addJobs(runner);
    runner.addHandler(displayjobs::check, displayJobs);
    runner.addHandler(walletjobs::expire, walletJobs);
    if (settings.twilio) {
        jobs::JobKindOptions messages;
        messages.ratePerSecond = settings.twilio->messagesPerSecond;
        runner.addHandler(notificationjobs::message, notificationJobs, messages);
        runner.addHandler(walletjobs::code, walletJobs, messages);
        jobs::JobKindOptions calls;
        calls.ratePerSecond = settings.twilio->callsPerSecond;
        runner.addHandler(notificationjobs::call, notificationJobs, calls);
        runner.addHandler(notificationjobs::cost, notificationCosts,
                          {.concurrency = 2, .retry = NotificationCostJob::retry});
    }
}

void ServerApplication::Parts::addMetrics()
{
    metrics.gauge("servery_http_connections", [this] { return server.connectionCount(); });
    metrics.gauge("servery_consoles", [this] { return realtime.socketCount(); });
    metrics.gauges("servery_console_painted_seq", [this] {
        Metrics::Labelled values;
        for (const auto& [console, seq] : realtime.painted())
            values.emplace_back("venue=\"" + console.venue.bytes() + "\",session=\"" +
                                    console.session.bytes() + '"',
                                seq);
        return values;
    });
    metrics.gauge("servery_consoles_silent", [this] { return realtime.silentCount(); });
    metrics.gauge("servery_tickets_unpainted", [this] { return paint.waiting(); });
    metrics.gauge("servery_menu_followers", [this] { return menu.followerCount(); });
    metrics.gauge("servery_order_followers", [this] { return diners.followerCount(); });
    metrics.gauge("servery_commands_waiting",
                  [this] { return static_cast<std::int64_t>(engine.waiting()); });
}

void ServerApplication::Parts::publish(const std::vector<engine::VenueEvent>& events)
{
    staff.publish(events);
    menu.publish(events);
    paint.publish(events); // before a console can have painted them
    realtime.publish(events);
    diners.publish(events);
    waiters.publish(events);
}

void ServerApplication::Parts::onCommitted(const engine::Committed& committed)
{
    metrics.addAll(committed.counters);
    metrics.add("servery_events_total", static_cast<std::int64_t>(committed.events.size()));
    tail.committed(committed.events);
    if (committed.jobsWaiting)
        runner.wake();
}

ServerApplication::ServerApplication(Settings settings) : m_settings(std::move(settings)) {}

ServerApplication::~ServerApplication()
{
    if (m_parts) {
        m_parts->runner.stop();
        m_parts->engine.stop();
        m_parts->reader.stop();
    }
}

QString ServerApplication::start()
{
    std::optional<QSslConfiguration> tls;
    if (const QString complaint = readTls(m_settings, tls); !complaint.isEmpty())
        return complaint;
    try {
        m_parts = std::make_unique<Parts>(m_settings);
        // Tokens of sessions that ended before a restart stay refused.
        for (const StaffSession& session :
             StaffStore::readEnded(*m_parts->opened.database, m_parts->clock.now()))
            m_parts->staff.end(session.id);
        if (const auto outcome = m_parts->logic.explainFormerPayments(); !outcome)
            return QStringLiteral("SERVERY_DATABASE: the ledger cannot be opened: ") +
                   QLatin1String(outcome.error().kind.code);
        m_parts->paint.expect(DisplayStore::readUnpainted(*m_parts->opened.database));
        m_parts->tail.start(engine::heads(*m_parts->opened.database));
    } catch (const storage::DatabaseError& error) {
        return QStringLiteral("SERVERY_DATABASE: ") + QString::fromUtf8(error.what());
    }
    Parts& parts = *m_parts;
    parts.engine.start();
    parts.reader.start();
    if (const QString complaint =
            parts.server.listen(m_settings.listen.address, m_settings.listen.port, tls);
        !complaint.isEmpty())
        return QStringLiteral("SERVERY_LISTEN: ") + complaint;
    if (m_settings.operatorListen) {
        parts.operatorServer =
            std::make_unique<http::Server>(parts.operatorRouter, http::HttpLimits{}, parts.random);
        if (const QString complaint = parts.operatorServer->listen(
                m_settings.operatorListen->address, m_settings.operatorListen->port);
            !complaint.isEmpty())
            return QStringLiteral("SERVERY_OPERATOR_LISTEN: ") + complaint;
    }
    parts.runner.start();
    parts.housekeeping.start();
    connect(&parts.server, &http::Server::stopped, this, [this] {
        m_parts->runner.stop();
        m_parts->engine.stop();
        m_parts->reader.stop();
        Q_EMIT stopped();
    });
    qCInfo(lcApplication) << "listening on port" << parts.server.port();
    return {};
}

quint16 ServerApplication::port() const
{
    return m_parts->server.port();
}

void ServerApplication::stop()
{
    m_parts->housekeeping.stop();
    m_parts->realtime.stop();
    m_parts->server.stop(graceMs);
}

} // namespace servery
