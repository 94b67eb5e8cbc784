// A counter's evening with cash, with the real programs: the drawer is opened, a diner's order is
// paid in cash, staff take another one down, a manager gives a line back, the cash goes back from
// the drawer, and the drawer is counted a coin short and closed. In the end the ledger, the
// drawer's report and the manager's day say the same. Pictures of each step are kept in
// <build>/tests/pictures/flow.
#include "app/manager/entrytrail.h"
#include "app/money/moneytext.h"
#include "core/cash/denominations.h"
#include "tests/flow/console/station.h"
#include "tests/support/serverprocess.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace servery;
using testing::ServerProcess;
using testing::Station;

namespace {

constexpr int patienceMs = Station::patienceMs;
const QString pictures = QStringLiteral("flow");

QJsonObject bodyOf(const ServerProcess::Answer& answer)
{
    return answer.json();
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// A diner who orders on the page and chooses to pay at the counter. Answers the order's id.
QString orderForCash(const ServerProcess& server)
{
    const QJsonObject line{{"menuItemId", QString::fromLatin1(server.plainItem())},
                           {"quantity", 2}};
    const QJsonObject cart{{"storeSlug", "demo"},
                           {"items", QJsonArray{line}},
                           {"phone", ""},
                           {"consentSms", false},
                           {"customerName", "Ines"}};
    const ServerProcess::Headers json{{"Content-Type", "application/json"}};
    const QJsonObject placed = bodyOf(server.post("/api/orders", compact(cart), json));
    const QString order = placed["orderId"].toString();
    const QByteArray token = placed["orderToken"].toString().toLatin1();
    const auto asked =
        server.post("/api/payments/initiate", compact({{"orderId", order}, {"method", "cash"}}),
                    {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + token}});
    return asked.status == 200 ? order : QString();
}

} // namespace

class CounterCashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEveningWithCash();

private:
    void takeTheDinersCash(Station& counter, const QString& order);
    void takeAnOrderDown(Station& counter);
    void giveALineBack(Station& manager, Station& counter, int number);
    void countACoinShort(Station& counter);
    void readTheEntries(Station& manager, const QJsonObject& report);

    ServerProcess m_server;
    QByteArray m_manager; // its token
};

void CounterCashTest::takeTheDinersCash(Station& counter, const QString& order)
{
    app::CashDesk& cash = *counter.console().cash();
    QTRY_COMPARE_WITH_TIMEOUT(cash.awaiting()->count(), 1, patienceMs);
    counter.press(Qt::Key_F4);
    QTRY_COMPARE_WITH_TIMEOUT(cash.till()->stage(), QStringLiteral("entry"), patienceMs);
    QVERIFY(counter.click(QStringLiteral("quick_1")));
    counter.picture(pictures, QStringLiteral("cash-2-taking"));
    QVERIFY(counter.click(QStringLiteral("takeCashButton")));
    QTRY_COMPARE_WITH_TIMEOUT(cash.till()->stage(), QStringLiteral("taken"), patienceMs);
    counter.picture(pictures, QStringLiteral("cash-3-taken"));
    const QJsonObject paid = bodyOf(m_server.get("/api/staff/orders/" + order.toLatin1(),
                                                 {{"Authorization", "Bearer " + m_manager}}));
    QCOMPARE(paid["paymentStatus"].toString(), QStringLiteral("paid"));
    counter.press(Qt::Key_Return);
}

void CounterCashTest::takeAnOrderDown(Station& counter)
{
    app::CashDesk& cash = *counter.console().cash();
    counter.press(Qt::Key_F5);
    QVERIFY(counter.click(QStringLiteral("dish_Garlic bread")));
    QVERIFY(counter.click(QStringLiteral("dish_Chips")));
    QVERIFY(counter.find(QStringLiteral("dishAdd")) != nullptr);
    counter.picture(pictures, QStringLiteral("cash-4-dish"));
    QVERIFY(counter.click(QStringLiteral("dishAdd")));
    counter.picture(pictures, QStringLiteral("cash-5-order"));
    QVERIFY(counter.click(QStringLiteral("entryPlace")));
    QTRY_COMPARE_WITH_TIMEOUT(cash.till()->stage(), QStringLiteral("entry"), patienceMs);
    QVERIFY(counter.click(QStringLiteral("quick_0")));
    QVERIFY(counter.click(QStringLiteral("takeCashButton")));
    QTRY_COMPARE_WITH_TIMEOUT(cash.till()->stage(), QStringLiteral("taken"), patienceMs);
    counter.press(Qt::Key_Return);
}

void CounterCashTest::giveALineBack(Station& manager, Station& counter, int number)
{
    QVERIFY(manager.click(QStringLiteral("orderRow_%1").arg(number)));
    QVERIFY(manager.click(QStringLiteral("counterRefund")));
    app::RefundEntry& refund = *manager.console().refunds();
    QTRY_COMPARE_WITH_TIMEOUT(refund.stage(), QStringLiteral("entry"), patienceMs);
    QVERIFY(manager.click(QStringLiteral("stepMore")));
    QVERIFY(manager.click(QStringLiteral("reason_0")));
    QTRY_VERIFY_WITH_TIMEOUT(refund.canRefund(), patienceMs);
    manager.picture(pictures, QStringLiteral("cash-6-refund"));
    manager.find(QStringLiteral("refundHold"))->forceActiveFocus();
    manager.press(Qt::Key_Return);
    manager.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(refund.stage(), QStringLiteral("done"), patienceMs);

    // A manager sees what is booked for it, and is led back to the drawer.
    manager.press(Qt::Key_F6);
    QTRY_COMPARE_WITH_TIMEOUT(manager.console().cash()->refundsDue()->count(), 1, patienceMs);
    QVERIFY(manager.click(QStringLiteral("dueEntries_%1").arg(number)));
    app::EntryTrail& trail = *manager.console().trail();
    QTRY_COMPARE_WITH_TIMEOUT(trail.lines()->count(), 1, patienceMs);
    manager.picture(pictures, QStringLiteral("cash-7-entries"));
    QVERIFY(manager.click(QStringLiteral("trailBack")));
    QVERIFY(manager.find(QStringLiteral("dueEntries_%1").arg(number)) != nullptr);

    app::CashDesk& cash = *counter.console().cash();
    QTRY_COMPARE_WITH_TIMEOUT(cash.refundsDue()->count(), 1, patienceMs);
    counter.press(Qt::Key_F6);
    QVERIFY(counter.find(QStringLiteral("giveBack_%1").arg(number)) != nullptr);
    counter.picture(pictures, QStringLiteral("cash-7-drawer"));
    QVERIFY(counter.click(QStringLiteral("giveBack_%1").arg(number)));
    QTRY_COMPARE_WITH_TIMEOUT(cash.refundsDue()->count(), 0, patienceMs);
}

void CounterCashTest::countACoinShort(Station& counter)
{
    const QJsonObject drawer =
        bodyOf(m_server.get("/api/cash/drawer", {{"Authorization", "Bearer " + m_manager}}));
    const QByteArray currency = drawer["currency"].toString().toLatin1();
    const auto values = denominationsOf(currency);
    std::int64_t left = drawer["expectedCents"].toInteger() - values.back();
    QVERIFY(counter.click(QStringLiteral("drawerClose")));
    QTRY_COMPARE_WITH_TIMEOUT(counter.console().cash()->count()->stage(),
                              QStringLiteral("counting"), patienceMs);
    counter.picture(pictures, QStringLiteral("cash-8-count"));
    for (const std::int64_t value : values) {
        counter.type(QString::number(left / value));
        left %= value;
        if (value != values.back())
            counter.press(Qt::Key_Return);
    }
    app::DrawerCount& count = *counter.console().cash()->count();
    QCOMPARE(count.linesLeft(), 0);
    QVERIFY(count.expectedText().isEmpty());
    counter.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(count.stage(), QStringLiteral("compared"), patienceMs);
    QCOMPARE(count.verdict(), QStringLiteral("short"));
    QVERIFY(counter.click(QStringLiteral("reason_0")));
    counter.picture(pictures, QStringLiteral("cash-9-compare"));
    QVERIFY(counter.click(QStringLiteral("closeDrawer")));
    QVERIFY(counter.find(QStringLiteral("reportTitle")) != nullptr);
    counter.picture(pictures, QStringLiteral("cash-10-report"));
}

// From the closed drawer's report to what it is made of, and back.
void CounterCashTest::readTheEntries(Station& manager, const QJsonObject& report)
{
    manager.activate();
    manager.press(Qt::Key_Escape);
    manager.press(Qt::Key_F6);
    QVERIFY(manager.click(QStringLiteral("report_1")));
    QVERIFY(manager.click(QStringLiteral("reportEntries")));
    QCOMPARE(manager.console().screen(), QStringLiteral("manager"));
    app::EntryTrail& trail = *manager.console().trail();
    QTRY_COMPARE_WITH_TIMEOUT(trail.state(), QStringLiteral("ready"), patienceMs);
    const QByteArray currency = report["currency"].toString().toLatin1();
    const auto sumOf = [&trail](const char* figure) {
        trail.choose(QString::fromLatin1(figure), {});
        return trail.sumText();
    };
    QCOMPARE(sumOf("sales"), app::moneyText(report["salesCents"].toInteger(), currency));
    QCOMPARE(sumOf("float"), app::moneyText(report["floatCents"].toInteger(), currency));
    QCOMPARE(sumOf("refunds"), app::moneyText(-report["refundsCents"].toInteger(), currency));
    manager.picture(pictures, QStringLiteral("cash-13-entries"));
    QVERIFY(manager.click(QStringLiteral("trailBack")));
    QCOMPARE(manager.console().screen(), QStringLiteral("counter"));
    QVERIFY(manager.find(QStringLiteral("reportTitle")) != nullptr);
}

void CounterCashTest::anEveningWithCash()
{
    QVERIFY2(m_server.startAll(), qPrintable(m_server.complaint()));
    m_manager = m_server.signIn("manager", "8642");
    Station counter({m_server.url(), QStringLiteral("counter")});
    Station manager({m_server.url(),
                     QStringLiteral("manager"),
                     {1366, 768},
                     nullptr,
                     QStringLiteral("counter")});
    QVERIFY(counter.signIn(QStringLiteral("2468")));
    QVERIFY(manager.signIn(QStringLiteral("8642")));
    app::CashDesk& cash = *counter.console().cash();
    QTRY_VERIFY_WITH_TIMEOUT(cash.isKnown(), patienceMs);

    counter.press(Qt::Key_F6);
    QVERIFY(counter.find(QStringLiteral("drawerSubmit")) != nullptr);
    counter.type(QStringLiteral("20000"));
    counter.picture(pictures, QStringLiteral("cash-1-float"));
    QVERIFY(counter.click(QStringLiteral("drawerSubmit")));
    QTRY_VERIFY_WITH_TIMEOUT(cash.isOpen(), patienceMs);

    const QString order = orderForCash(m_server);
    QVERIFY(!order.isEmpty());
    takeTheDinersCash(counter, order);
    takeAnOrderDown(counter);
    giveALineBack(manager, counter, 101);
    countACoinShort(counter);
    if (QTest::currentTestFailed())
        return;

    const QJsonObject report =
        cash.closings()->list()->count() > 0
            ? bodyOf(
                  m_server.get("/api/cash/reports/1", {{"Authorization", "Bearer " + m_manager}}))
            : QJsonObject();
    QCOMPARE(report["saleCount"].toInt(), 2);
    QCOMPARE(report["refundCount"].toInt(), 1);
    QVERIFY(report["overShortCents"].toInteger() < 0);
    // The drawer is empty in the ledger, and the journal is whole.
    int status = -1;
    (void)m_server.admin({QStringLiteral("verify-journal")}, &status);
    QCOMPARE(status, 0);
    readTheEntries(manager, report);
    if (QTest::currentTestFailed())
        return;

    manager.console().setScreen(QStringLiteral("manager"));
    app::TodayReport& today = *manager.console().today();
    QTRY_COMPARE_WITH_TIMEOUT(today.state(), QStringLiteral("ready"), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(today.totals().value("orders").toInt(), 2, patienceMs);
    manager.picture(pictures, QStringLiteral("cash-11-today"));
    manager.press(Qt::Key_F6);
    app::LedgerBooks& books = *manager.console().books();
    QTRY_VERIFY_WITH_TIMEOUT(books.accounts()->count() > 0, patienceMs);
    books.openAccount(books.accounts()->rows().back().key);
    QTRY_VERIFY_WITH_TIMEOUT(books.postings()->count() > 0, patienceMs);
    books.openEntry(
        books.postings()->rows().front().values.value(QStringLiteral("number")).toLongLong());
    QTRY_VERIFY_WITH_TIMEOUT(!books.entry().isEmpty(), patienceMs);
    manager.picture(pictures, QStringLiteral("cash-12-ledger"));
}

int main(int argc, char** argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    Station::prepareApplication();
    CounterCashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_countercash.moc"
