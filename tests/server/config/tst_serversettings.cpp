// What the server is told from outside: defaults, groups, and one complaint that names the setting.
#include "server/config/settings.h"

#include <QTest>

using namespace servery;

namespace {

using Values = QMap<QByteArray, QByteArray>;

Values required()
{
    return {{"SERVERY_OTP_PEPPER", QByteArray(32, 'p')},
            {"SERVERY_TOKEN_KEY", QByteArray(32, 'k')},
            {"STRIPE_SECRET_KEY", "sk_test_1"},
            {"STRIPE_WEBHOOK_SECRET", "whsec_1"}};
}

Result<Settings, QString> read(const Values& values)
{
    return readSettings(
        [&values](const char* name) -> std::optional<QByteArray> {
            const auto it = values.find(name);
            return it == values.end() ? std::nullopt : std::optional(it.value());
        },
        SettingsScope::Server);
}

} // namespace

class ServerSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeastIsEnough();
    void takesWhatIsSet();
    void complainsByName_data();
    void complainsByName();
};

void ServerSettingsTest::theLeastIsEnough()
{
    const auto settings = read(required());
    QVERIFY(settings.ok());
    QCOMPARE(settings->listen.port, 8080);
    QCOMPARE(settings->publicUrl, QByteArray("http://127.0.0.1:8080"));
    QCOMPARE(settings->allowedOrigins, QByteArrayList{"http://127.0.0.1:8080"});
    QCOMPARE(settings->database, QStringLiteral("sqlite:servery.db"));
    QCOMPARE(settings->connections, 10'000);
    QCOMPARE(settings->connectionsPerAddress, 256);
    QVERIFY(!settings->twilio && !settings->payconic && !settings->operatorListen);
}

void ServerSettingsTest::takesWhatIsSet()
{
    Values values = required();
    values["STRIPE_WEBHOOK_SECRET"] = "whsec_new, whsec_old";
    values["SERVERY_PUBLIC_URL"] = "https://pay.example.com/at/";
    values["SERVERY_CONNECTIONS"] = "20000";
    values["SERVERY_CONNECTIONS_PER_ADDRESS"] = "1000";
    const auto settings = read(values);
    QVERIFY(settings.ok());
    QCOMPARE(settings->stripe.webhookSecrets, (QByteArrayList{"whsec_new", "whsec_old"}));
    QCOMPARE(settings->publicUrl, QByteArray("https://pay.example.com/at"));
    QCOMPARE(settings->allowedOrigins, QByteArrayList{"https://pay.example.com"});
    QCOMPARE(settings->connections, 20'000);
    QCOMPARE(settings->connectionsPerAddress, 1000);
}

void ServerSettingsTest::complainsByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("complaint"); // empty: about the name itself
    const auto row = [](const QByteArray& name, const QByteArray& value,
                        const QString& complaint = {}) {
        QTest::newRow((name + '=' + value.left(40)).constData())
            << name << value << (complaint.isEmpty() ? QString::fromLatin1(name) : complaint);
    };
    const Values needed = required();
    for (const QByteArray& name : needed.keys())
        row(name, {});
    row("SERVERY_OTP_PEPPER", "too short");
    row("SERVERY_LISTEN", "8080");
    row("SERVERY_LISTEN", "127.0.0.1:65536");
    row("SERVERY_OPERATOR_LISTEN", "somewhere");
    row("SERVERY_PUBLIC_URL", "ftp://x");
    row("SERVERY_DATABASE", "mysql:x");
    row("SERVERY_LOG_LEVEL", "loud");
    row("SERVERY_CONNECTIONS", "0");
    row("SERVERY_CONNECTIONS_PER_ADDRESS", "many");
    row("STRIPE_API_URL", "http://stripe.example.com");
    row("TWILIO_FROM", "+15005550006", QStringLiteral("TWILIO_ACCOUNT_SID"));
    row("PAYCONIC_API_KEY", "k", QStringLiteral("PAYCONIC_API_URL"));
    row("QR_BANK_BSB", "062000", QStringLiteral("QR_BANK_ACCOUNT_NAME"));
    row("SERVERY_TLS_KEY", "k.pem", QStringLiteral("SERVERY_TLS_CERTIFICATE"));
}

void ServerSettingsTest::complainsByName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, complaint);
    Values values = required();
    values[name] = value;
    const auto settings = read(values);
    QVERIFY(!settings.ok());
    QVERIFY2(settings.error().startsWith(complaint + QLatin1Char(' ')),
             qPrintable(settings.error()));
    QVERIFY(!settings.error().contains(QLatin1Char('\n')));
}

QTEST_GUILESS_MAIN(ServerSettingsTest)
#include "tst_serversettings.moc"
