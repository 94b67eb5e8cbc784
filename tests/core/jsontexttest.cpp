// JsonText writes what QJsonDocument reads, and RFC 3339 times agree with Qt's.
#include "core/protocol/jsontext.h"
#include "tests/core/arbitrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace servery::testing {

using protocol::JsonText;

namespace {

// What comes back from [text].
QString roundTrip(const QString& text)
{
    const QByteArray json = JsonText().beginArray().value(QStringView(text)).endArray().take();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    RC_ASSERT(error.error == QJsonParseError::NoError);
    return document.array().at(0).toString();
}

} // namespace

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commasAndNesting()
    {
        JsonText json;
        json.beginObject()
            .field(QLatin1String("a"), 1)
            .field(QLatin1String("b"), true)
            .key(QLatin1String("c"))
            .beginArray()
            .value(QLatin1String("x"))
            .beginObject()
            .endObject()
            .beginArray()
            .endArray()
            .raw("{\"raw\":null}")
            .endArray()
            .field(QLatin1String("d"), Timestamp{})
            .field(QLatin1String("e"), QStringList{QStringLiteral("p"), QStringLiteral("q")})
            .endObject();
        QCOMPARE(
            json.take(),
            QByteArray(R"({"a":1,"b":true,"c":["x",{},[],{"raw":null}],"d":null,"e":["p","q"]})"));
    }

    void everyTextComesBack()
    {
        QVERIFY(rc::check("text", [](const std::u16string& units) {
            // What QString makes of it without lone surrogates.
            const QString text = QString::fromUtf8(QString::fromStdU16String(units).toUtf8());
            RC_ASSERT(roundTrip(text) == text);
        }));
        QCOMPARE(roundTrip(QStringLiteral("a\"b\\c\u0001\n\u00e9\U0001F353\"")),
                 QStringLiteral("a\"b\\c\u0001\n\u00e9\U0001F353\""));
    }

    void numbersKeepAllDigits()
    {
        for (const std::int64_t number : {std::int64_t{0}, INT64_MIN, INT64_MAX}) {
            const QByteArray json = JsonText().beginArray().value(number).endArray().take();
            QCOMPARE(json, '[' + QByteArray::number(qlonglong{number}) + ']');
        }
    }

    void timesAgreeWithQt()
    {
        QVERIFY(rc::check("time", [] {
            // Years 1 to 9999.
            const std::int64_t ms =
                *rc::gen::inRange<std::int64_t>(-62'135'596'800'000, 253'402'300'800'000);
            const QString qt =
                QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
            RC_ASSERT(Timestamp{ms}.toRfc3339() == qt);
        }));
    }
};

} // namespace servery::testing

QTEST_APPLESS_MAIN(servery::testing::JsonTextTest)

#include "jsontexttest.moc"
