#include "server/sandbox/sandboxapplication.h"

#include "server/sandbox/htmlpage.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace servery::sandbox {

namespace {

constexpr int savingMs = 2000;

http::HttpLimits limits()
{
    http::HttpLimits limits;
    // Everything comes from this machine, and a hanging answer is meant to hang.
    limits.connectionsPerAddress = limits.connections;
    return limits;
}

http::RouteOptions anyOrigin()
{
    http::RouteOptions options;
    options.checkOrigin = false;
    return options;
}

} // namespace

SandboxApplication::SandboxApplication(const SandboxOptions& options, const Clock& clock,
                                       Random& random, http::HttpClient& client, QObject* parent)
    : QObject(parent),
      m_options(options),
      m_log(clock),
      m_delivery(client, clock, m_behaviours),
      m_stripe(options.stripe, m_baseUrl, clock, random, m_delivery, m_behaviours, m_log),
      m_payconic(options.payconic, m_baseUrl, clock, random, m_delivery, m_behaviours, m_log),
      m_progress(clock, m_delivery, client, options.twilioStepMs),
      m_twilio({clock, random, m_progress, m_optOuts, m_behaviours, m_log}, options.twilio),
      m_phones(clock, random, m_progress, m_optOuts),
      m_server(m_router, limits(), random)
{
    m_progress.setToken(QString::fromLatin1(options.twilio.sid), options.twilio.token);
    m_stripe.addRoutes(m_router);
    m_payconic.addRoutes(m_router);
    m_twilio.addRoutes(m_router);
    m_phones.addRoutes(m_router);
    addControlRoutes();
    addBehaviourRoutes();
    if (!m_options.stateFile.isEmpty()) {
        restore();
        connect(&m_saving, &QTimer::timeout, this, &SandboxApplication::save);
        m_saving.start(savingMs);
    }
}

SandboxApplication::~SandboxApplication()
{
    save();
}

QString SandboxApplication::listen()
{
    const QString error = m_server.listen(m_options.address, m_options.port);
    if (!error.isEmpty())
        return error;
    const bool v6 = m_options.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = m_options.address.toString();
    m_baseUrl =
        QStringLiteral("http://%1:%2").arg(v6 ? u'[' + host + u']' : host).arg(m_server.port());
    return {};
}

void SandboxApplication::addControlRoutes()
{
    m_router.add(
        "GET", "/",
        [](const http::Request&, const http::Responder& to) {
            to.send(htmlPage(
                200, QStringLiteral("Provider sandbox"),
                QStringLiteral("<h1>Provider sandbox</h1><p class=\"note\">Stands in for "
                               "Stripe, Payconic and Twilio. No money moves, no phone rings.</p>"
                               "<a class=\"button second\" href=\"/phones\">Phones</a>")));
        },
        anyOrigin());
    m_router.add(
        "GET", "/sandbox/requests",
        [this](const http::Request& request, const http::Responder& to) {
            const QString part = request.query.queryItemValue("path");
            to.send(http::Response::json(200, {{"requests", m_log.list(part)}}));
        },
        anyOrigin());
    m_router.add(
        "GET", "/sandbox/webhooks",
        [this](const http::Request&, const http::Responder& to) {
            to.send(http::Response::json(
                200, {{"pending", m_delivery.pending()}, {"attempts", m_delivery.attempts()}}));
        },
        anyOrigin());
    m_router.add(
        "POST", "/sandbox/webhooks/flush",
        [this](const http::Request&, const http::Responder& to) {
            m_delivery.flush(
                [to](const QJsonObject& result) { to.send(http::Response::json(200, result)); });
        },
        anyOrigin());
    m_router.add(
        "POST", "/sandbox/reset",
        [this](const http::Request&, const http::Responder& to) {
            clear();
            to.send(http::Response::json(200, {{"reset", true}}));
        },
        anyOrigin());
}

void SandboxApplication::addBehaviourRoutes()
{
    m_router.add(
        "POST", "/sandbox/behaviour",
        [this](const http::Request& request, const http::Responder& to) {
            QJsonParseError error;
            const QJsonDocument body = QJsonDocument::fromJson(request.body, &error);
            const auto parsed = Behaviours::parse(body.object());
            if (error.error != QJsonParseError::NoError || !body.isObject())
                to.send(http::Response::json(400, {{"error", "Send a JSON object."}}));
            else if (!parsed)
                to.send(http::Response::json(400, {{"error", parsed.error()}}));
            else
                to.send(http::Response::json(201, toJson(m_behaviours.add(*parsed))));
        },
        anyOrigin());
    m_router.add(
        "GET", "/sandbox/behaviour",
        [this](const http::Request&, const http::Responder& to) {
            to.send(http::Response::json(200, {{"behaviours", m_behaviours.list()}}));
        },
        anyOrigin());
    m_router.add(
        "DELETE", "/sandbox/behaviour",
        [this](const http::Request&, const http::Responder& to) {
            m_behaviours.clear();
            to.send(http::Response::json(200, {{"cleared", true}}));
        },
        anyOrigin());
}

void SandboxApplication::clear()
{
    m_behaviours.clear();
    m_delivery.clear();
    m_stripe.clear();
    m_payconic.clear();
    m_twilio.clear();
    m_progress.clear();
    m_optOuts.clear();
    m_log.clear();
}

void SandboxApplication::save() const
{
    if (m_options.stateFile.isEmpty())
        return;
    QSaveFile file(m_options.stateFile);
    const QJsonObject state{{"stripe", m_stripe.save()},
                            {"payconic", m_payconic.save()},
                            {"twilio", m_progress.save()},
                            {"optOuts", m_optOuts.save()}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(state).toJson()) < 0 ||
        !file.commit())
        qWarning("The state could not be saved: %s", qUtf8Printable(file.errorString()));
}

void SandboxApplication::restore()
{
    QFile file(m_options.stateFile);
    if (!file.open(QIODevice::ReadOnly))
        return; // the first run
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    m_stripe.restore(state.value("stripe").toObject());
    m_payconic.restore(state.value("payconic").toObject());
    m_progress.restore(state.value("twilio").toArray());
    m_optOuts.restore(state.value("optOuts").toArray());
}

} // namespace servery::sandbox
