// What a diner is told, in the language that the order was placed in.
#include "server/notifications/dinertexts.h"
#include "server/orders/cartreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace servery {

class DinerTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsFacts_data();
    void everyTextHasItsFacts();
    void aCartNamesItsLanguage_data();
    void aCartNamesItsLanguage();
};

void DinerTextsTest::everyTextHasItsFacts_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("voice");
    const auto row = [](Language language, const char* word, const char* voice) {
        QTest::newRow(codeOf(language).constData())
            << static_cast<int>(language) << QString::fromUtf8(word) << QByteArray(voice);
    };
    row(Language::English, "Your pickup code is 419073.", "");
    row(Language::Spanish, "código de recogida", "es-ES");
    row(Language::German, "Abholcode", "de-DE");
    row(Language::French, "code de retrait", "fr-FR");
    row(Language::Arabic, "رمز الاستلام", "arb");
}

void DinerTextsTest::everyTextHasItsFacts()
{
    QFETCH(int, language);
    QFETCH(QString, word);
    QFETCH(QByteArray, voice);
    const auto wanted = static_cast<Language>(language);
    // A venue's name may look like a place for a value.
    const QString venue = QStringLiteral("Bar %2");
    const QString text = dinertexts::pickupCode(wanted, venue, 147, "419073");
    for (const QString& fact :
         {venue, QStringLiteral("147"), QStringLiteral("419073"), QStringLiteral("STOP"), word})
        QVERIFY2(text.contains(fact), qPrintable(text));
    const QString ready = dinertexts::ready(wanted, venue, 147);
    QVERIFY2(ready.contains(venue) && ready.contains(QLatin1String("147")), qPrintable(ready));
    QCOMPARE(dinertexts::voiceOf(wanted), voice);
}

void DinerTextsTest::aCartNamesItsLanguage_data()
{
    QTest::addColumn<QJsonValue>("language");
    QTest::addColumn<QByteArray>("outcome"); // the language, or the refusal
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined) << QByteArray("en");
    QTest::newRow("german") << QJsonValue(QLatin1String("de")) << QByteArray("de");
    QTest::newRow("arabic") << QJsonValue(QLatin1String("ar")) << QByteArray("ar");
    QTest::newRow("not ours") << QJsonValue(QLatin1String("tlh")) << QByteArray("field_invalid");
    QTest::newRow("a region") << QJsonValue(QLatin1String("de-AT")) << QByteArray("field_invalid");
    QTest::newRow("no text") << QJsonValue(7) << QByteArray("field_invalid");
}

void DinerTextsTest::aCartNamesItsLanguage()
{
    QFETCH(QJsonValue, language);
    QFETCH(QByteArray, outcome);
    QJsonObject body{{QLatin1String("storeSlug"), QLatin1String("copper-lane")},
                     {QLatin1String("phone"), QString()},
                     {QLatin1String("consentSms"), false},
                     {QLatin1String("items"),
                      QJsonArray{QJsonObject{{QLatin1String("menuItemId"), QLatin1String("itm_1")},
                                             {QLatin1String("quantity"), 1}}}}};
    if (!language.isUndefined())
        body.insert(QLatin1String("language"), language);
    http::Request request;
    request.method = "POST";
    request.headers = {{"content-type", "application/json"}};
    request.body = QJsonDocument(body).toJson();
    const auto cart = readCart(request, {1'795'253'400'000});
    QCOMPARE(cart ? codeOf(cart->language) : QByteArray(cart.error().kind.code), outcome);
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::DinerTextsTest)
#include "tst_dinertexts.moc"
