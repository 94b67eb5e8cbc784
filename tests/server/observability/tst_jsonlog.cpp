// Logs: one JSON object a line whatever a caller sends, and nothing secret in it.
#include "server/observability/jsonlog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace servery::testing {

class JsonLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreStruckOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("logged");
        const auto row = [](const char* name, const char* text, const char* logged) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(logged);
        };
        row("phone", "to +15550100142: refused", "to [removed]: refused");
        row("key", "key sk_test_abcdefghijkl bad", "key [removed] bad");
        row("webhook secret", "whsec_live_0123456789", "[removed]");
        row("client secret", "pi_3Abc_secret_DefGhi", "[removed]");
        row("bearer", "Authorization: Bearer abc.def-1", "Authorization: [removed]");
        row("token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.c2ln", "[removed]");
        row("plain", "order ord_01M8D754G96PG8H4NM8SHC71AB is 12 minutes late",
            "order ord_01M8D754G96PG8H4NM8SHC71AB is 12 minutes late");
    }
    void secretsAreStruckOut()
    {
        QFETCH(QString, text);
        QTEST(withoutSecrets(text), "logged");
    }

    void aRequestIsOneObjectWhateverItsPath_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char* path : {"/plain", "/a\"b", "/back\\slash", "/%1/%3", "/line\nfeed", "/é"})
            QTest::newRow(path) << QByteArray(path);
    }
    void aRequestIsOneObjectWhateverItsPath()
    {
        QFETCH(QByteArray, path);
        const QString line = servedLine({"GET", path, "req-1", 404, 120});
        QVERIFY(!line.contains(u'\n'));
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(object["path"].toString(), QString::fromUtf8(path));
        QCOMPARE(object["status"].toInt(), 404);
        QCOMPARE(object["us"].toInt(), 120);
        QCOMPARE(object["requestId"].toString(), QStringLiteral("req-1"));
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::JsonLogTest)
#include "tst_jsonlog.moc"
