// Settings: everything that the server is told from outside, read once at start from the
// environment or from a file with the same names (the environment wins). Errors: one clear line
// that names the setting; nothing is guessed. Secrets are never logged. Thread: a value.
#pragma once

#include "core/base/result.h"
#include "core/transfers/bankaccount.h"
#include "core/wallets/wallet.h"
#include "server/http/clientaddress.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QString>

#include <functional>
#include <optional>

namespace servery {

struct ListenAddress
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8080;
};

struct StripeSettings
{
    QByteArray secretKey;
    QByteArrayList webhookSecrets;        // several while rotating
    QByteArrayList connectWebhookSecrets; // may be empty
    QByteArray apiUrl = "https://api.stripe.com";
};

struct TwilioSettings
{
    QByteArray accountSid;
    QByteArray authToken;
    QByteArray from; // E.164
    QByteArray apiUrl = "https://api.twilio.com";
    int messagesPerSecond = 10;
    int callsPerSecond = 1;
};

struct PayconicSettings
{
    enum class Protocol { Payconic, PayconiqV3 };
    Protocol protocol = Protocol::Payconic;
    QByteArray apiUrl;
    QByteArray apiKey;
    QByteArray merchantId;         // of PayconiqV3: the payment profile's id
    QByteArrayList webhookSecrets; // Payconic; several while rotating
    QByteArray jwksUrl;            // PayconiqV3: where its public keys are
};

struct Settings
{
    ListenAddress listen;
    std::optional<ListenAddress> operatorListen; // /metrics and /readyz; unset: main port, loopback
    QByteArray publicUrl;                        // without a slash at the end
    QString database = QStringLiteral("sqlite:servery.db");
    QByteArray otpPepper;
    QByteArray tokenKey;
    QByteArrayList allowedOrigins;
    QString logLevel = QStringLiteral("info");
    QString tlsCertificate; // PEM files; both or none
    QString tlsKey;
    int connections = 10'000;            // at once, on the main port
    int connectionsPerAddress = 256;     // of them
    http::TrustedProxies trustedProxies; // whose X-Forwarded-For is believed; may be empty
    StripeSettings stripe;
    std::optional<TwilioSettings> twilio;
    std::optional<PayconicSettings> payconic;
    int providerTimeoutSeconds = 20; // how long a payment provider may take to answer
    BankAccount bankAccount;         // for venues without one of their own; may be not set
    WalletCodeLimits walletCodes;    // an hour
};

// Gives a setting's value; an empty optional when it is not set.
using Lookup = std::function<std::optional<QByteArray>(const char* name)>;

// What is needed: everything to serve, or the database alone (admin commands).
enum class SettingsScope { Server, Admin };

[[nodiscard]] Result<Settings, QString> readSettings(const Lookup& lookup, SettingsScope scope);

// NAME=value lines; # begins a comment; quotes around a value are taken off.
// Error: the file cannot be read, a line is not one of these, or names a setting SERVERY_… that
// there is not; other names may be other programs'.
[[nodiscard]] Result<Lookup, QString> lookupWithFile(const QString& path);
[[nodiscard]] Lookup environmentLookup();

} // namespace servery
