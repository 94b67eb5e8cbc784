#include "core/protocol/orderview.h"

#include "core/orders/order.h"
#include "tests/core/arbitrary.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace servery;
using namespace servery::protocol;

class OrderViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void unknownFieldsAreIgnored();
    void emptyFieldsAreLeftOut();
    void refusesWrongFields_data();
    void refusesWrongFields();
    void showsAnOrderWithoutItsSecrets();
    void theCodesBookkeeping_data();
    void theCodesBookkeeping();

private:
    testing::ManualClock m_clock;
};

namespace {

QJsonObject smallest()
{
    return {{QStringLiteral("id"), QStringLiteral("ord_1")},
            {QStringLiteral("number"), 7},
            {QStringLiteral("version"), 1},
            {QStringLiteral("state"), QStringLiteral("READY")},
            {QStringLiteral("paymentStatus"), QStringLiteral("paid")},
            {QStringLiteral("currency"), QStringLiteral("AUD")},
            {QStringLiteral("amountCents"), 1999}};
}

Order paidOrder(Timestamp now)
{
    Order order;
    order.id = OrderId(QByteArray("ord_1"));
    order.number = 7;
    order.currency = "AUD";
    order.phone = "+61400123407";
    order.createdAt = now;
    order.amountCents = 3000;
    OrderLine line;
    line.id = LineId(QByteArray("lin_1"));
    line.quantity = 3;
    line.unitPriceCents = 1000;
    line.modifiers.push_back({ModifierId(QByteArray("mod_1")), QStringLiteral("No onion"),
                              QStringLiteral("NO onion"), 0, true});
    order.lines.push_back(line);
    return order;
}

} // namespace

void OrderViewTest::roundTrip()
{
    QVERIFY(rc::check("whatever is written is read back", [] {
        const OrderView order = testing::arbitraryOrder();
        const QByteArray text = QJsonDocument(toJson(order)).toJson(QJsonDocument::Compact);
        const auto read = orderViewFromJson(QJsonDocument::fromJson(text).object());
        RC_ASSERT(read.ok());
        RC_ASSERT(read.value() == order);
    }));
}

void OrderViewTest::unknownFieldsAreIgnored()
{
    QJsonObject json = smallest();
    json.insert(QStringLiteral("fromTheFuture"), QJsonArray{1, 2});
    const auto read = orderViewFromJson(json);
    QVERIFY(read.ok());
    QCOMPARE(read->number, 7);
    QVERIFY(read->serviceMode == ServiceMode::Pickup);
}

void OrderViewTest::emptyFieldsAreLeftOut()
{
    const QJsonObject json = toJson(*orderViewFromJson(smallest()));
    for (const char* name : {"table", "customerName", "phoneEnds", "cancelReason", "paidAt",
                             "readyAt", "heldAt", "firedAt", "scheduledFor", "recalled"})
        QVERIFY2(!json.contains(QLatin1String(name)), name);
}

void OrderViewTest::refusesWrongFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QString& field, const QJsonValue& value,
                        const QString& path = {}) {
        QTest::newRow(name) << field << value
                            << (value.isUndefined() ? QStringLiteral("field_missing")
                                                    : QStringLiteral("field_invalid"))
                            << (path.isEmpty() ? field : path);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row("no id", QStringLiteral("id"), gone);
    row("empty id", QStringLiteral("id"), QString());
    row("no state", QStringLiteral("state"), gone);
    row("unknown state", QStringLiteral("state"), QStringLiteral("LOST"));
    row("number as text", QStringLiteral("number"), QStringLiteral("7"));
    row("number beyond int", QStringLiteral("number"), 5'000'000'000.0);
    row("no amount", QStringLiteral("amountCents"), gone);
    row("fraction of a cent", QStringLiteral("amountCents"), 19.5);
    row("null table", QStringLiteral("table"), QJsonValue::Null);
    row("unknown service", QStringLiteral("serviceMode"), QStringLiteral("drone"));
    row("no time", QStringLiteral("paidAt"), QStringLiteral("yesterday"));
    row("items no array", QStringLiteral("items"), QJsonObject());
    row("item no object", QStringLiteral("items"), QJsonArray{1});
    row("line without id", QStringLiteral("items"),
        QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Soup")},
                               {QStringLiteral("quantity"), 1},
                               {QStringLiteral("lineId"), 3}}},
        QStringLiteral("items[0].lineId"));
    row("moment of no state", QStringLiteral("timeline"),
        QJsonArray{QJsonObject{{QStringLiteral("state"), QStringLiteral("LOST")},
                               {QStringLiteral("at"), QStringLiteral("2026-11-21T09:30:00Z")}}},
        QStringLiteral("timeline[0].state"));
}

void OrderViewTest::refusesWrongFields()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QFETCH(QString, path);
    QJsonObject json = smallest();
    if (value.isUndefined())
        json.remove(field);
    else
        json.insert(field, value);
    const auto read = orderViewFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(QLatin1String(read.error().kind.code), code);
    QCOMPARE(read.error().members.value(QLatin1String("field")).toString(), path);
}

void OrderViewTest::showsAnOrderWithoutItsSecrets()
{
    const OrderView view = viewOf(paidOrder(m_clock.now()));
    QCOMPARE(view.phoneEnds, QStringLiteral("07"));
    QCOMPARE(view.items.at(0).totalCents, 3000);
    QVERIFY(view.items.at(0).modifiers.at(0).isRemoval);
    QVERIFY(view.serviceMode == ServiceMode::Pickup);
    const QByteArray text = QJsonDocument(toJson(view)).toJson();
    QVERIFY(!text.contains("61400"));

    Order atTable = paidOrder(m_clock.now());
    atTable.table = QStringLiteral("12");
    QVERIFY(viewOf(atTable).serviceMode == ServiceMode::Table);
}

void OrderViewTest::theCodesBookkeeping_data()
{
    QTest::addColumn<int>("issue");
    QTest::addColumn<int>("wrongAttempts");
    QTest::addColumn<int>("attemptsLeft");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<int>("issuesLeft");
    QTest::newRow("none issued") << 0 << 0 << 0 << false << 0;
    QTest::newRow("fresh") << 1 << 0 << 5 << false << 3;
    QTest::newRow("four wrong") << 1 << 4 << 1 << false << 3;
    QTest::newRow("five wrong") << 2 << 5 << 0 << true << 2;
    QTest::newRow("last issue") << 4 << 1 << 4 << false << 0;
}

void OrderViewTest::theCodesBookkeeping()
{
    QFETCH(int, issue);
    QFETCH(int, wrongAttempts);
    Order order = paidOrder(m_clock.now());
    order.code.issue = issue;
    order.code.wrongAttempts = wrongAttempts;
    const CodeView code = viewOf(order).code;
    QTEST(code.attemptsLeft, "attemptsLeft");
    QTEST(code.locked, "locked");
    QTEST(code.issuesLeft, "issuesLeft");
}

QTEST_GUILESS_MAIN(OrderViewTest)
#include "orderviewtest.moc"
