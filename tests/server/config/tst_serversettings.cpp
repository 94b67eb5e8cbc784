// What the server is told from outside: what it does without, what it refuses and by which name,
// and a file beside the environment.
#include "server/config/settings.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {
namespace {

using Values = QHash<QByteArray, QByteArray>;

Lookup lookupOf(const Values& values)
{
    return [values](const char* name) -> std::optional<QByteArray> {
        const auto found = values.constFind(name);
        return found == values.constEnd() ? std::nullopt : std::optional(*found);
    };
}

// All that a server cannot do without.
Values enough()
{
    return {{"SERVERY_OTP_PEPPER", QByteArray(32, 'p')},
            {"SERVERY_TOKEN_KEY", QByteArray(32, 't')},
            {"STRIPE_SECRET_KEY", "sk_test_1"},
            {"STRIPE_WEBHOOK_SECRET", "whsec_1"}};
}

Result<Settings, QString> with(const Values& more)
{
    Values values = enough();
    values.insert(more);
    return readSettings(lookupOf(values), SettingsScope::Server);
}

Values payconic()
{
    return {{"PAYCONIC_API_URL", "https://payconic.example"},
            {"PAYCONIC_API_KEY", "key"},
            {"PAYCONIC_MERCHANT_ID", "mer_1"},
            {"PAYCONIC_WEBHOOK_SECRET", "one, two"}};
}

} // namespace

class ServerSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void littleIsEnough()
    {
        const auto settings = with({});
        QVERIFY2(settings.ok(), qPrintable(settings ? QString() : settings.error()));
        QVERIFY(settings->listen.address.isLoopback());
        QCOMPARE(settings->listen.port, quint16{8080});
        QVERIFY(!settings->operatorListen.has_value());
        QCOMPARE(settings->publicUrl, QByteArray("http://127.0.0.1:8080"));
        QCOMPARE(settings->allowedOrigins, QByteArrayList{"http://127.0.0.1:8080"});
        QCOMPARE(settings->database, QStringLiteral("sqlite:servery.db"));
        QCOMPARE(settings->logLevel, QStringLiteral("info"));
        QCOMPARE(settings->stripe.secretKey, QByteArray("sk_test_1"));
        QCOMPARE(settings->stripe.webhookSecrets, QByteArrayList{"whsec_1"});
        QCOMPARE(settings->stripe.apiUrl, QByteArray("https://api.stripe.com"));
        QCOMPARE(settings->providerTimeoutSeconds, 20);
        QCOMPARE(settings->connections, 10'000);
        QCOMPARE(settings->connectionsPerAddress, 256);
        QVERIFY(!settings->twilio.has_value());
        QVERIFY(!settings->payconic.has_value());
        QVERIFY(settings->tlsCertificate.isEmpty());
    }

    void whatIsSaidIsTaken()
    {
        Values values{{"SERVERY_LISTEN", "[::1]:9000"},
                      {"SERVERY_OPERATOR_LISTEN", "localhost:9100"},
                      {"SERVERY_PUBLIC_URL", "https://eat.example/venue//"},
                      {"SERVERY_DATABASE", "postgresql://db/servery"},
                      {"SERVERY_LOG_LEVEL", "debug"},
                      {"SERVERY_TLS_CERTIFICATE", "/etc/c.pem"},
                      {"SERVERY_TLS_KEY", "/etc/k.pem"},
                      {"SERVERY_PROVIDER_TIMEOUT_SECONDS", "50"},
                      {"SERVERY_CREDIT_CODES_PER_NUMBER", "3"},
                      {"SERVERY_CONNECTIONS", "20000"},
                      {"SERVERY_CONNECTIONS_PER_ADDRESS", "1000"},
                      {"STRIPE_WEBHOOK_SECRET", " whsec_new ,, whsec_old"},
                      {"STRIPE_API_URL", "http://localhost:12111/"},
                      {"TWILIO_ACCOUNT_SID", "AC1"},
                      {"TWILIO_AUTH_TOKEN", "token"},
                      {"TWILIO_FROM", "+61400000000"},
                      {"TWILIO_MESSAGES_PER_SECOND", "25"}};
        values.insert(payconic());
        const auto settings = with(values);
        QVERIFY2(settings.ok(), qPrintable(settings ? QString() : settings.error()));
        QCOMPARE(settings->listen.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(settings->listen.port, quint16{9000});
        QCOMPARE(settings->operatorListen->port, quint16{9100});
        // No slash at the end, and of an origin no path.
        QCOMPARE(settings->publicUrl, QByteArray("https://eat.example/venue"));
        QCOMPARE(settings->allowedOrigins, QByteArrayList{"https://eat.example"});
        QCOMPARE(settings->database, QStringLiteral("postgresql://db/servery"));
        QCOMPARE(settings->tlsKey, QStringLiteral("/etc/k.pem"));
        QCOMPARE(settings->providerTimeoutSeconds, 50);
        QCOMPARE(settings->walletCodes.perNumber, 3);
        QCOMPARE(settings->connections, 20'000);
        QCOMPARE(settings->connectionsPerAddress, 1000);
        QCOMPARE(settings->stripe.webhookSecrets, (QByteArrayList{"whsec_new", "whsec_old"}));
        QCOMPARE(settings->stripe.apiUrl, QByteArray("http://localhost:12111"));
        QCOMPARE(settings->twilio->messagesPerSecond, 25);
        QCOMPARE(settings->twilio->callsPerSecond, 1);
        QVERIFY(settings->payconic->protocol == PayconicSettings::Protocol::Payconic);
        QCOMPARE(settings->payconic->webhookSecrets, (QByteArrayList{"one", "two"}));
    }

    // Otherwise the page's own requests would be refused.
    void originsAreAsBrowsersSayThem_data()
    {
        QTest::addColumn<QByteArray>("publicUrl");
        QTest::addColumn<QByteArray>("origins");
        QTest::addColumn<QByteArrayList>("allowed");
        QTest::newRow("usual port") << QByteArray("https://eat.example:443/x") << QByteArray()
                                    << QByteArrayList{"https://eat.example"};
        QTest::newRow("other port") << QByteArray("http://eat.example:443") << QByteArray()
                                    << QByteArrayList{"http://eat.example:443"};
        QTest::newRow("letters") << QByteArray("https://caf\xc3\xa9.example") << QByteArray()
                                 << QByteArrayList{"https://xn--caf-dma.example"};
        QTest::newRow("several") << QByteArray("https://eat.example")
                                 << QByteArray("https://a.example/, http://b.example:80")
                                 << QByteArrayList{"https://a.example", "http://b.example"};
    }
    void originsAreAsBrowsersSayThem()
    {
        QFETCH(QByteArray, publicUrl);
        QFETCH(QByteArray, origins);
        const auto settings =
            with({{"SERVERY_PUBLIC_URL", publicUrl}, {"SERVERY_ALLOWED_ORIGINS", origins}});
        QVERIFY2(settings.ok(), qPrintable(settings ? QString() : settings.error()));
        QTEST(settings->allowedOrigins, "allowed");
    }

    void payconiqIsProvedByItsKeys()
    {
        Values values = payconic();
        values.remove("PAYCONIC_WEBHOOK_SECRET");
        values.insert("PAYCONIC_PROTOCOL", "payconiq-v3");
        const auto without = with(values);
        QCOMPARE(without.error(),
                 QStringLiteral("PAYCONIC_JWKS_URL is required, since others of its group are "
                                "set"));
        values.insert("PAYCONIC_JWKS_URL", "https://jwks.example/keys");
        const auto settings = with(values);
        QVERIFY(settings.ok());
        QVERIFY(settings->payconic->protocol == PayconicSettings::Protocol::PayconiqV3);
        QCOMPARE(settings->payconic->jwksUrl, QByteArray("https://jwks.example/keys"));
        QVERIFY(settings->payconic->webhookSecrets.isEmpty());
    }

    void isRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const QByteArray& value, const char* why) {
            QTest::addRow("%s=%s", name, value.constData()) << value << QString::fromLatin1(why);
        };
        const char* const number = "must be a whole number from 1 to ";
        const char* const https = "must be an https URL, or http on loopback";
        row("SERVERY_OTP_PEPPER", "", "is required");
        row("SERVERY_TOKEN_KEY", QByteArray(31, 'k'), "must have at least 32 characters");
        row("STRIPE_SECRET_KEY", "", "is required");
        row("STRIPE_WEBHOOK_SECRET", "", "is required");
        row("STRIPE_WEBHOOK_SECRET", " , ", "is required");
        row("STRIPE_CONNECT_WEBHOOK_SECRET", ",", "is required");
        row("STRIPE_API_URL", "http://api.stripe.com", https);
        row("STRIPE_API_URL", "api.stripe.com", https);
        row("SERVERY_LISTEN", "8080", "must be ADDRESS:PORT, such as 127.0.0.1:8080");
        row("SERVERY_LISTEN", "127.0.0.1:70000", "must be ADDRESS:PORT, such as 127.0.0.1:8080");
        row("SERVERY_LISTEN", "venue:80", "must be ADDRESS:PORT, such as 127.0.0.1:8080");
        row("SERVERY_PUBLIC_URL", "ftp://eat.example", "must be an http or https URL");
        for (const char* origin : {"eat.example", "*", "https://eat.example,ftp://b.example",
                                   "https://eat.example/order"})
            row("SERVERY_ALLOWED_ORIGINS", origin,
                "must be origins with commas between them, such as https://eat.example");
        row("SERVERY_DATABASE", "mysql://db", "must begin with sqlite: or postgresql://");
        row("SERVERY_LOG_LEVEL", "loud", "must be debug, info, warning or error");
        row("SERVERY_TLS_KEY", "/etc/k.pem", "");
        row("SERVERY_PROVIDER_TIMEOUT_SECONDS", "0", number);
        row("SERVERY_PROVIDER_TIMEOUT_SECONDS", "51", number);
        row("SERVERY_CREDIT_CODES_PER_VENUE", "many", number);
        row("SERVERY_CONNECTIONS", "0", number);
        row("SERVERY_CONNECTIONS_PER_ADDRESS", "many", number);
        row("SERVERY_TRUSTED_PROXIES", "10.0.0.0/99",
            "must be addresses or networks with commas between them, such as "
            "127.0.0.1,10.0.0.0/8");
        row("PAYCONIC_PROTOCOL", "payconiq", "must be payconic or payconiq-v3");
        row("PAYCONIC_API_KEY", "key", "");
        row("TWILIO_FROM", "+61400000000", "");
        row("TWILIO_MESSAGES_PER_SECOND", "many", number); // also where Twilio is not set up
        row("TWILIO_API_URL", "http://api.twilio.com", https);
        row("QR_BANK_ACCOUNT", "12345678", "");
    }
    // One line, with the setting's name first, or, of a group, the name of one that is missing.
    void isRefusedByName()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, why);
        const QByteArray name = QByteArray(QTest::currentDataTag()).split('=').front();
        const auto settings = with({{name, value}});
        QVERIFY(!settings.ok());
        const QString group = QStringLiteral(" is required, since others of its group are set");
        if (why.isEmpty())
            QVERIFY2(settings.error().endsWith(group), qPrintable(settings.error()));
        else
            QVERIFY2(settings.error().startsWith(QString::fromLatin1(name) + u' ' + why),
                     qPrintable(settings.error()));
        QVERIFY(!settings.error().contains(u'\n'));
        // A secret is not said again.
        QVERIFY(value.size() < 31 || !settings.error().contains(QString::fromLatin1(value)));
    }

    void administrationNeedsTheDatabaseAlone()
    {
        const auto settings = readSettings(
            lookupOf({{"SERVERY_DATABASE", "sqlite:venue.db"}, {"SERVERY_LISTEN", "nowhere"}}),
            SettingsScope::Admin);
        QVERIFY(settings.ok());
        QCOMPARE(settings->database, QStringLiteral("sqlite:venue.db"));
        QVERIFY(
            !readSettings(lookupOf({{"SERVERY_DATABASE", "venue.db"}}), SettingsScope::Admin).ok());
    }

    void aFileBesideTheEnvironment()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("servery.conf"));
        const auto write = [&path](const QByteArray& text) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("# a comment\n\n OTHER_TEST_ONE = \"two words\" \nOTHER_TEST_TWO='file'\n"
              "OTHER_TEST_THREE=a=b\n");
        qputenv("OTHER_TEST_TWO", "environment");
        const auto lookup = lookupWithFile(path);
        QVERIFY(lookup.ok());
        QCOMPARE((*lookup)("OTHER_TEST_ONE").value_or("none"), QByteArray("two words"));
        QCOMPARE((*lookup)("OTHER_TEST_TWO").value_or("none"), QByteArray("environment"));
        QCOMPARE((*lookup)("OTHER_TEST_THREE").value_or("none"), QByteArray("a=b"));
        QVERIFY(!(*lookup)("OTHER_TEST_FOUR").has_value());
        qunsetenv("OTHER_TEST_TWO");
        QCOMPARE((*lookup)("OTHER_TEST_TWO").value_or("none"), QByteArray("file"));

        write("SERVERY_LISTEN=127.0.0.1:1\nnonsense\n");
        QCOMPARE(lookupWithFile(path).error(),
                 path + QStringLiteral(", line 2: expected NAME=value"));
        write("export SERVERY_LISTEN=127.0.0.1:1\n");
        QCOMPARE(lookupWithFile(path).error(),
                 path + QStringLiteral(", line 1: expected NAME=value"));
        write("SERVERY_LISTEN=127.0.0.1:1\nSERVERY_LISTN=127.0.0.1:2\n");
        QCOMPARE(lookupWithFile(path).error(),
                 path + QStringLiteral(", line 2: there is no setting SERVERY_LISTN"));
        // Those of a group too, whatever else of it is there.
        write("SERVERY_TLS_KEY=k\nSERVERY_OPERATOR_LISTEN=127.0.0.1:1\n"
              "SERVERY_CREDIT_CODES_PER_VENUE=1\nSERVERY_TRUSTED_PROXIES=10.0.0.0/8\n");
        QVERIFY(lookupWithFile(path).ok());
        QVERIFY(lookupWithFile(folder.filePath(QStringLiteral("none")))
                    .error()
                    .contains(QStringLiteral("cannot be read")));
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::ServerSettingsTest)
#include "tst_serversettings.moc"
