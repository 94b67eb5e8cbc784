#include "server/config/settings.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <array>

namespace servery {

namespace {

constexpr qsizetype shortestKey = 32;

// Reads settings one by one and keeps the first complaint.
class SettingsReader
{
public:
    explicit SettingsReader(const Lookup& lookup) : m_lookup(lookup) {}

    [[nodiscard]] bool has(const char* name) const
    {
        const auto value = m_lookup(name);
        return value && !value->isEmpty();
    }
    [[nodiscard]] QByteArray value(const char* name, const QByteArray& fallback = {}) const
    {
        const auto value = m_lookup(name);
        return value && !value->isEmpty() ? *value : fallback;
    }
    QByteArray required(const char* name)
    {
        if (!has(name))
            complain(name, "is required");
        return value(name);
    }
    QByteArray key(const char* name)
    {
        const QByteArray out = required(name);
        if (has(name) && out.size() < shortestKey)
            complain(name, "must have at least 32 characters");
        return out;
    }
    QByteArrayList list(const char* name)
    {
        QByteArrayList out;
        for (const QByteArray& part : value(name).split(','))
            if (!part.trimmed().isEmpty())
                out.append(part.trimmed());
        return out;
    }
    // A list that proves who sends; commas alone would refuse everybody without a word.
    QByteArrayList secrets(const char* name)
    {
        const QByteArrayList out = list(name);
        if (out.isEmpty())
            complain(name, "is required");
        return out;
    }
    int number(const char* name, int fallback, int least, int most)
    {
        if (!has(name))
            return fallback;
        bool isNumber = false;
        const int out = value(name).toInt(&isNumber);
        if (!isNumber || out < least || out > most)
            complain(name, "must be a whole number from " + QByteArray::number(least) + " to " +
                               QByteArray::number(most));
        return out;
    }
    // https anywhere, http on loopback; without a slash at the end.
    QByteArray providerUrl(const char* name, const QByteArray& fallback)
    {
        QByteArray text = value(name, fallback);
        const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
        const bool loopback =
            url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
        if (!url.isValid() || url.host().isEmpty() ||
            !(url.scheme() == QLatin1String("https") ||
              (url.scheme() == QLatin1String("http") && loopback)))
            complain(name, "must be an https URL, or http on loopback");
        while (text.endsWith('/'))
            text.chop(1);
        return text;
    }
    std::optional<ListenAddress> listen(const char* name)
    {
        const QByteArray text = value(name);
        const qsizetype colon = text.lastIndexOf(':');
        bool isNumber = false;
        const uint port = text.mid(colon + 1).toUInt(&isNumber);
        QByteArray host = text.left(colon);
        if (host.startsWith('[') && host.endsWith(']'))
            host = host.mid(1, host.size() - 2);
        const QHostAddress address = host == "localhost" ? QHostAddress(QHostAddress::LocalHost)
                                                         : QHostAddress(QString::fromUtf8(host));
        if (colon < 1 || !isNumber || port > 65535 || address.isNull()) {
            complain(name, "must be ADDRESS:PORT, such as 127.0.0.1:8080");
            return std::nullopt;
        }
        return ListenAddress{address, static_cast<quint16>(port)};
    }
    // All of a group, or none. True when it is set.
    bool group(std::initializer_list<const char*> names)
    {
        int present = 0;
        for (const char* name : names)
            present += has(name) ? 1 : 0;
        if (present == 0)
            return false;
        for (const char* name : names)
            if (!has(name))
                complain(name, "is required, since others of its group are set");
        return true;
    }
    void complain(const char* name, const QByteArray& what)
    {
        if (m_complaint.isEmpty())
            m_complaint = QString::fromLatin1(name) + QLatin1Char(' ') + QString::fromUtf8(what);
    }
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

private:
    const Lookup& m_lookup;
    QString m_complaint;
};

void readStripe(SettingsReader& reader, StripeSettings& stripe)
{
    stripe.secretKey = reader.required("STRIPE_SECRET_KEY");
    stripe.webhookSecrets = reader.secrets("STRIPE_WEBHOOK_SECRET");
    if (reader.has("STRIPE_CONNECT_WEBHOOK_SECRET"))
        stripe.connectWebhookSecrets = reader.secrets("STRIPE_CONNECT_WEBHOOK_SECRET");
    stripe.apiUrl = reader.providerUrl("STRIPE_API_URL", stripe.apiUrl);
}

void readBankAccount(SettingsReader& reader, BankAccount& out)
{
    if (!reader.group({"QR_BANK_ACCOUNT_NAME", "QR_BANK_BSB", "QR_BANK_ACCOUNT"}))
        return;
    const auto account = checkedAccount({QString::fromUtf8(reader.value("QR_BANK_ACCOUNT_NAME")),
                                         reader.value("QR_BANK_BSB"),
                                         reader.value("QR_BANK_ACCOUNT"),
                                         {},
                                         {}});
    if (account) {
        out = *account;
        return;
    }
    const QString field = account.error().members.value(QLatin1String("field")).toString();
    reader.complain(field == QLatin1String("holder")    ? "QR_BANK_ACCOUNT_NAME"
                    : field == QLatin1String("account") ? "QR_BANK_ACCOUNT"
                                                        : "QR_BANK_BSB",
                    "is not one: " + account.error().detail.toUtf8());
}

void readTwilio(SettingsReader& reader, std::optional<TwilioSettings>& out)
{
    // What has a default is read, and so refused when it is malformed, without the others too.
    TwilioSettings twilio;
    twilio.apiUrl = reader.providerUrl("TWILIO_API_URL", twilio.apiUrl);
    twilio.messagesPerSecond = reader.number("TWILIO_MESSAGES_PER_SECOND", 10, 1, 1000);
    twilio.callsPerSecond = reader.number("TWILIO_CALLS_PER_SECOND", 1, 1, 1000);
    if (!reader.group({"TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM"}))
        return;
    twilio.accountSid = reader.value("TWILIO_ACCOUNT_SID");
    twilio.authToken = reader.value("TWILIO_AUTH_TOKEN");
    twilio.from = reader.value("TWILIO_FROM");
    out = twilio;
}

void readPayconic(SettingsReader& reader, std::optional<PayconicSettings>& out)
{
    const QByteArray protocol = reader.value("PAYCONIC_PROTOCOL", "payconic");
    if (protocol != "payconic" && protocol != "payconiq-v3")
        reader.complain("PAYCONIC_PROTOCOL", "must be payconic or payconiq-v3");
    const bool isPayconiq = protocol == "payconiq-v3";
    const char* proof = isPayconiq ? "PAYCONIC_JWKS_URL" : "PAYCONIC_WEBHOOK_SECRET";
    if (!reader.group({"PAYCONIC_API_URL", "PAYCONIC_API_KEY", "PAYCONIC_MERCHANT_ID", proof}))
        return;
    PayconicSettings payconic;
    payconic.apiUrl = reader.providerUrl("PAYCONIC_API_URL", {});
    payconic.apiKey = reader.value("PAYCONIC_API_KEY");
    payconic.merchantId = reader.value("PAYCONIC_MERCHANT_ID");
    if (isPayconiq) {
        payconic.protocol = PayconicSettings::Protocol::PayconiqV3;
        payconic.jwksUrl = reader.providerUrl("PAYCONIC_JWKS_URL", {});
    } else {
        payconic.webhookSecrets = reader.secrets("PAYCONIC_WEBHOOK_SECRET");
    }
    out = payconic;
}

bool isWebAddress(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

// As a browser says it (RFC 6454 section 6.2): without a path, and without the scheme's own port.
QByteArray originOf(const QUrl& url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(-1));
    if (url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80))
        origin.setPort(-1);
    return origin.toEncoded();
}

void readOrigins(SettingsReader& reader, const QUrl& publicUrl, QByteArrayList& out)
{
    constexpr auto name = "SERVERY_ALLOWED_ORIGINS";
    for (const QByteArray& each : reader.list(name)) {
        const QUrl url(QString::fromUtf8(each), QUrl::StrictMode);
        const bool isOrigin = isWebAddress(url) && (url.path().isEmpty() || url.path() == u"/") &&
                              !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
        if (!isOrigin)
            reader.complain(name, "must be origins with commas between them, such as "
                                  "https://eat.example");
        out.append(originOf(url));
    }
    if (out.isEmpty())
        out = {originOf(publicUrl)};
}

void readPublicUrl(SettingsReader& reader, Settings& settings)
{
    const QByteArray fallback = "http://" + reader.value("SERVERY_LISTEN", "127.0.0.1:8080");
    QByteArray text = reader.value("SERVERY_PUBLIC_URL", fallback);
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    if (!isWebAddress(url))
        reader.complain("SERVERY_PUBLIC_URL", "must be an http or https URL");
    while (text.endsWith('/'))
        text.chop(1);
    settings.publicUrl = text;
    readOrigins(reader, url, settings.allowedOrigins);
}

void readCodeLimits(SettingsReader& reader, WalletCodeLimits& out)
{
    constexpr int most = 100'000;
    out.perNumber = reader.number("SERVERY_CREDIT_CODES_PER_NUMBER", out.perNumber, 1, most);
    out.perAddress = reader.number("SERVERY_CREDIT_CODES_PER_ADDRESS", out.perAddress, 1, most);
    out.perVenue = reader.number("SERVERY_CREDIT_CODES_PER_VENUE", out.perVenue, 1, most);
}

void readTrustedProxies(SettingsReader& reader, http::TrustedProxies& out)
{
    if (const auto proxies = http::trustedProxiesFrom(reader.value("SERVERY_TRUSTED_PROXIES")))
        out = *proxies;
    else
        reader.complain("SERVERY_TRUSTED_PROXIES",
                        "must be addresses or networks with commas between them, such as "
                        "127.0.0.1,10.0.0.0/8");
}

void readConnectionLimits(SettingsReader& reader, Settings& out)
{
    constexpr int most = 1'000'000;
    out.connections = reader.number("SERVERY_CONNECTIONS", out.connections, 1, most);
    out.connectionsPerAddress =
        reader.number("SERVERY_CONNECTIONS_PER_ADDRESS", out.connectionsPerAddress, 1, most);
}

} // namespace

Result<Settings, QString> readSettings(const Lookup& lookup, SettingsScope scope)
{
    SettingsReader reader(lookup);
    Settings settings;
    settings.database =
        QString::fromUtf8(reader.value("SERVERY_DATABASE", settings.database.toUtf8()));
    if (!settings.database.startsWith(QLatin1String("sqlite:")) &&
        !settings.database.startsWith(QLatin1String("postgresql://")))
        reader.complain("SERVERY_DATABASE", "must begin with sqlite: or postgresql://");
    settings.logLevel = QString::fromUtf8(reader.value("SERVERY_LOG_LEVEL", "info"));
    static constexpr std::array levels = {"debug", "info", "warning", "error"};
    bool known = false;
    for (const char* level : levels)
        known = known || settings.logLevel == QLatin1String(level);
    if (!known)
        reader.complain("SERVERY_LOG_LEVEL", "must be debug, info, warning or error");
    if (scope == SettingsScope::Server) {
        if (reader.has("SERVERY_LISTEN"))
            settings.listen = reader.listen("SERVERY_LISTEN").value_or(ListenAddress{});
        if (reader.has("SERVERY_OPERATOR_LISTEN"))
            settings.operatorListen = reader.listen("SERVERY_OPERATOR_LISTEN");
        readPublicUrl(reader, settings);
        settings.otpPepper = reader.key("SERVERY_OTP_PEPPER");
        settings.tokenKey = reader.key("SERVERY_TOKEN_KEY");
        if (reader.group({"SERVERY_TLS_CERTIFICATE", "SERVERY_TLS_KEY"})) {
            settings.tlsCertificate = QString::fromUtf8(reader.value("SERVERY_TLS_CERTIFICATE"));
            settings.tlsKey = QString::fromUtf8(reader.value("SERVERY_TLS_KEY"));
        }
        readStripe(reader, settings.stripe);
        readTwilio(reader, settings.twilio);
        readPayconic(reader, settings.payconic);
        settings.providerTimeoutSeconds =
            reader.number("SERVERY_PROVIDER_TIMEOUT_SECONDS", 20, 1, 50);
        readBankAccount(reader, settings.bankAccount);
        readCodeLimits(reader, settings.walletCodes);
        readTrustedProxies(reader, settings.trustedProxies);
        readConnectionLimits(reader, settings);
    }
    if (!reader.complaint().isEmpty())
        return Failure<QString>{reader.complaint()};
    return settings;
}

namespace {

// All that a server asks for.
QSet<QByteArray> knownNames()
{
    QSet<QByteArray> out;
    (void)readSettings(
        [&out](const char* name) -> std::optional<QByteArray> {
            out.insert(name);
            return std::nullopt;
        },
        SettingsScope::Server);
    return out;
}

} // namespace

Lookup environmentLookup()
{
    return [](const char* name) -> std::optional<QByteArray> {
        if (!qEnvironmentVariableIsSet(name))
            return std::nullopt;
        return qgetenv(name);
    };
}

Result<Lookup, QString> lookupWithFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure<QString>{QStringLiteral("The settings file %1 cannot be read: %2")
                                    .arg(path, file.errorString())};
    const QSet<QByteArray> known = knownNames();
    QHash<QByteArray, QByteArray> values;
    int number = 0;
    for (const QByteArray& raw : file.readAll().split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype equals = line.indexOf('=');
        const QByteArray name = line.left(equals).trimmed();
        if (equals < 1 || name.contains(' '))
            return Failure<QString>{
                QStringLiteral("%1, line %2: expected NAME=value").arg(path).arg(number)};
        // One that is misspelt would leave its default in place without a word.
        if (name.startsWith("SERVERY_") && !known.contains(name))
            return Failure<QString>{QStringLiteral("%1, line %2: there is no setting %3")
                                        .arg(path)
                                        .arg(number)
                                        .arg(QString::fromUtf8(name))};
        QByteArray value = line.mid(equals + 1).trimmed();
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
            value.back() == value.front())
            value = value.mid(1, value.size() - 2);
        values.insert(name, value);
    }
    return Lookup(
        [values, environment = environmentLookup()](const char* name) -> std::optional<QByteArray> {
            if (auto value = environment(name))
                return value;
            const auto it = values.constFind(QByteArray(name));
            return it == values.cend() ? std::nullopt : std::optional(*it);
        });
}

} // namespace servery
