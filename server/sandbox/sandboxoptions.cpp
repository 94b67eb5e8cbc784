#include "server/sandbox/sandboxoptions.h"

namespace servery::sandbox {

namespace {

bool readListen(const QString& text, SandboxOptions& options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const int port = text.mid(colon + 1).toInt(&ok);
    QString host = colon < 0 ? QStringLiteral("127.0.0.1") : text.left(colon);
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    options.address = QHostAddress(host);
    options.port = static_cast<quint16>(port);
    return ok && port >= 0 && port <= 65535 && options.address.isLoopback();
}

bool readUrl(const QString& text, QUrl& url)
{
    url = QUrl(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

bool readMs(const QString& text, int& ms)
{
    bool ok = false;
    ms = text.toInt(&ok);
    return ok && ms >= 0 && ms <= 3'600'000;
}

QByteArrayList secretsOf(const QString& text)
{
    QByteArrayList secrets;
    for (const QString& secret : text.split(u',', Qt::SkipEmptyParts))
        secrets.append(secret.trimmed().toUtf8());
    return secrets;
}

// False when the value is wrong; nullopt when there is no such option.
std::optional<bool> readOption(const QString& name, const QString& value, SandboxOptions& options)
{
    if (name == QLatin1String("--listen"))
        return readListen(value, options);
    if (name == QLatin1String("--stripe-webhook-url"))
        return readUrl(value, options.stripe.platform.url);
    if (name == QLatin1String("--stripe-connect-webhook-url"))
        return readUrl(value, options.stripe.connect.url);
    if (name == QLatin1String("--stripe-settle-ms"))
        return readMs(value, options.stripe.settleMs);
    if (name == QLatin1String("--payconic-settle-ms"))
        return readMs(value, options.payconic.settleMs);
    if (name == QLatin1String("--twilio-step-ms"))
        return readMs(value, options.twilioStepMs);
    if (name == QLatin1String("--stripe-webhook-secret"))
        options.stripe.platform.secrets = secretsOf(value);
    else if (name == QLatin1String("--stripe-connect-webhook-secret"))
        options.stripe.connect.secrets = secretsOf(value);
    else if (name == QLatin1String("--stripe-secret-key"))
        options.stripe.secretKey = value.toUtf8();
    else if (name == QLatin1String("--payconic-api-key"))
        options.payconic.apiKey = value.toUtf8();
    else if (name == QLatin1String("--payconic-webhook-secret"))
        options.payconic.secrets = secretsOf(value);
    else if (name == QLatin1String("--payconic-profile"))
        options.payconic.profileId = value.toUtf8();
    else if (name == QLatin1String("--twilio-account-sid"))
        options.twilio.sid = value.toUtf8();
    else if (name == QLatin1String("--twilio-auth-token"))
        options.twilio.token = value.toUtf8();
    else if (name == QLatin1String("--state-file"))
        options.stateFile = value;
    else
        return std::nullopt;
    return !value.isEmpty();
}

} // namespace

Result<SandboxOptions, QString> parseOptions(const QStringList& arguments)
{
    SandboxOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.wish = SandboxOptions::Wish::Help;
            return options;
        }
        if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
            options.wish = SandboxOptions::Wish::Version;
            return options;
        }
        QString value;
        const qsizetype equals = name.indexOf(u'=');
        if (equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        const auto read = readOption(name, value, options);
        if (!read)
            return Failure{QStringLiteral("There is no option %1; see --help.").arg(name)};
        if (!*read)
            return Failure{QStringLiteral("The value of %1 cannot be used.").arg(name)};
    }
    if (options.stripe.platform.url.isEmpty() != options.stripe.platform.secrets.isEmpty())
        return Failure{
            QStringLiteral("--stripe-webhook-url and --stripe-webhook-secret go together.")};
    if (options.stripe.connect.url.isEmpty() != options.stripe.connect.secrets.isEmpty())
        return Failure{QStringLiteral(
            "--stripe-connect-webhook-url and --stripe-connect-webhook-secret go together.")};
    return options;
}

QString helpText()
{
    return QStringLiteral(
        "Usage: servery-sandbox [options]\n"
        "Stand-ins for Stripe, Payconic and Twilio on this machine, for development and tests.\n"
        "Set STRIPE_API_URL and TWILIO_API_URL to the address that it prints, and "
        "PAYCONIC_API_URL\n"
        "to /payconic below it (or, with PAYCONIC_PROTOCOL=payconiq-v3, to /payconiq/v3, and\n"
        "PAYCONIC_JWKS_URL to /payconiq/certificates).\n"
        "\n"
        "  --listen HOST:PORT                   a loopback address (127.0.0.1:4010); port 0: any\n"
        "  --stripe-secret-key KEY              the only key to accept; else any sk_test_ key\n"
        "  --stripe-webhook-url URL             where the platform's events go\n"
        "  --stripe-webhook-secret S[,S]        what they are signed with\n"
        "  --stripe-connect-webhook-url URL     where connected accounts' events go\n"
        "  --stripe-connect-webhook-secret S[,S]\n"
        "  --stripe-settle-ms N                 how long slow payments and refunds take (3000)\n"
        "  --payconic-api-key KEY               the only key to accept; else any\n"
        "  --payconic-webhook-secret S[,S]      what Payconic's webhooks are signed with\n"
        "  --payconic-profile ID                whom Payconiq's callbacks are for (prf_1)\n"
        "  --payconic-settle-ms N               how long a refund takes (3000)\n"
        "  --twilio-account-sid SID             the only account to accept; else any\n"
        "  --twilio-auth-token TOKEN            its token\n"
        "  --twilio-step-ms N                   time between two statuses (300)\n"
        "  --state-file FILE                    keep everything there between runs\n"
        "  --help, --version\n"
        "\n"
        "Pages: /pay/{session} and /payconic/pay/{payment} hosted payment, /phones messages and "
        "calls.\n"
        "Control: GET|POST|DELETE /sandbox/behaviour, GET /sandbox/requests,\n"
        "GET /sandbox/webhooks, POST /sandbox/webhooks/flush, POST /sandbox/reset,\n"
        "GET /sandbox/payconic, POST /sandbox/payconic/payments/{id}, POST\n"
        "/sandbox/payconic/refunds/{id}, POST /sandbox/stripe/settle, POST "
        "/sandbox/stripe/events,\n"
        "POST /sandbox/stripe/events/{id}/resend, POST /sandbox/stripe/accounts/{id},\n"
        "POST /sandbox/stripe/balance, POST /sandbox/stripe/payouts,\n"
        "POST /sandbox/stripe/payouts/{id}/{action}.\n");
}

} // namespace servery::sandbox
