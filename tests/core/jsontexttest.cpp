// JsonText writes what QJsonDocument reads, JsonScanner reads what either writes, and RFC 3339
// times agree with Qt's.
#include "core/protocol/jsontext.h"
#include "core/protocol/jsonscanner.h"
#include "tests/core/arbitrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace servery::testing {

using protocol::JsonScanner;
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

    void theScannerWalksAlong()
    {
        JsonScanner json(
            " {\"n\" : -7, \"skipped\": [{\"a\":[1,\"]}\"]}, null], \"t\":true, \"f\": false,\n"
            " \"s\":[\"p\",\"q\"],\"big\":1.5, \"last\":\"x\\ty\\\"\\u00e9\"} ");
        QByteArrayView key;
        QStringList seen;
        QVERIFY(json.beginObject());
        while (json.nextKey(key)) {
            if (key == "n")
                seen.append(QString::number(json.integer()));
            else if (key == "t" || key == "f")
                seen.append(json.boolean() ? "yes" : "no");
            else if (key == "s")
                seen.append(json.strings());
            else if (key == "big")
                seen.append(QString::number(json.integer(-1)));
            else if (key == "last")
                seen.append(json.string());
            else
                json.skip();
        }
        QVERIFY(!json.hasFailed());
        QCOMPARE(seen, QStringList({"-7", "yes", "no", "p", "q", "-1", "x\ty\"\u00e9"}));
    }

    void theScannerPassesOverOtherKinds()
    {
        JsonScanner json(R"([{"a":1},"text",3,[4]])");
        QVERIFY(json.beginArray() && json.nextElement());
        QCOMPARE(json.string(), QString());
        QVERIFY(json.nextElement());
        QCOMPARE(json.integer(9), std::int64_t{9});
        QVERIFY(json.nextElement());
        QVERIFY(!json.beginObject());
        QVERIFY(json.nextElement());
        QVERIFY(!json.boolean());
        QVERIFY(!json.nextElement());
        QVERIFY(!json.hasFailed());
    }

    void theScannerFails_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "[", "[1", "[\"a", "[\"a\\", "[\"a\\\"", "[{\"a\"", "[{\"a\":",
                                 "[{a:1}]", "[}", "[,]", "[\"a\nb\"]", "nothing else", "[&]"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void theScannerFails()
    {
        QFETCH(const QByteArray, text);
        JsonScanner json(text);
        int steps = 0;
        if (json.beginArray())
            while (json.nextElement() && ++steps < 100) {
                QByteArrayView key;
                if (json.beginObject())
                    while (json.nextKey(key) && ++steps < 100)
                        json.skip();
            }
        QVERIFY(steps < 100);
        QVERIFY(json.hasFailed() || text == "nothing else");
    }

    void theScannerAgreesWithQt()
    {
        QVERIFY(rc::check("texts", [](const std::vector<std::u16string>& all) {
            QStringList texts;
            for (const std::u16string& units : all)
                texts.append(QString::fromUtf8(QString::fromStdU16String(units).toUtf8()));
            const QByteArray text =
                QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
            JsonScanner json(text);
            RC_ASSERT(json.strings() == texts);
            RC_ASSERT(!json.hasFailed());
        }));
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
