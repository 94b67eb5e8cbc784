// The counter's cash: who waits and what the till makes of it, the drawer's forms, the blind count
// from its first line to the closing report, and what happens while the line is down.
#include "tests/app/cashfixture.h"
#include "tests/support/helddisk.h"
#include "tests/support/modelsnapshot.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {

using app::DrawerCount;
using app::Till;

namespace {

protocol::Problem conflict(const char* code)
{
    protocol::Problem problem;
    problem.status = 409;
    problem.code = QLatin1String(code);
    return problem;
}

QString texts(const QVariantList& rows, const QStringList& keys)
{
    QStringList out;
    for (const QVariant& row : rows) {
        QStringList parts;
        for (const QString& key : keys)
            parts += row.toMap().value(key).toString();
        out += parts.join(u' ');
    }
    return out.join(u'|');
}

} // namespace

class CashDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhoWaits()
    {
        CashFixture f;
        QVERIFY(f.start());
        QCOMPARE(modelSnapshot(*f.desk.awaiting(), {"key", "number", "title", "dueText"}),
                 QStringLiteral("key=pay_1 number=156 title=Table 3 dueText=$43.50\n"
                                "key=pay_2 number=157 title=Table 3 dueText=$43.50\n"));
        QCOMPARE(
            modelSnapshot(*f.desk.refundsDue(), {"key", "number", "orderId", "paymentId", "title",
                                                 "detail", "amountText"}),
            QStringLiteral("key=ref_1 number=98 orderId=ord_98 paymentId=pay_98 title=Table 4 "
                           "detail=since Fri 12 Jun 18:12, Mara T., cold amountText=$24.00\n"));
        QCOMPARE(
            modelSnapshot(*f.desk.moves(), {"word", "timeText", "amountText", "causes"}),
            QStringLiteral("word=To the safe timeText=18:40 amountText=−$40.00 causes=[drm_2]\n"
                           "word=Opened timeText=15:02 amountText=$200.00 causes=[]\n"));
        QCOMPARE(f.desk.openedText(), QStringLiteral("Priya N. since 15:02"));
        // The sales would tell what should be there.
        QCOMPARE(texts(f.desk.drawerLines(), {"label", "amount"}),
                 QStringLiteral("Started with, 15:02 $200.00|Cash sales, 23 |"
                                "Cash refunds, 1 −$18.50|To the safe −$40.00"));
        QCOMPARE(f.desk.expectedText() + f.desk.account(), QString());
        QCOMPARE(f.asked.front().authorization, QByteArray("Bearer token-1"));
    }

    void readsAnewWhenCashMoves()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.drawer["awaitingCash"] = QJsonArray{CashFixture::awaited("pay_2", 157)};
        f.event(QStringLiteral("payment_completed"), {{"paymentId", "pay_1"}});
        QTRY_COMPARE(f.desk.awaiting()->count(), 1);
        QCOMPARE(f.resets.count(), 0);
        const std::size_t before = f.asked.size();
        f.event(QStringLiteral("order_line_updated"), {{"orderId", "ord_1"}});
        QCOMPARE(f.asked.size(), before);
    }

    void theKitchenIsToldNothing()
    {
        CashFixture f;
        QVERIFY(f.connectNow());
        f.desk.setVenue("USD", QStringLiteral("kitchen"));
        f.event(QStringLiteral("drawer_updated"), {});
        QVERIFY(f.asked.empty());
    }

    void aTipIsSentWithTheCash()
    {
        CashFixture f;
        QJsonObject waiting = CashFixture::awaited("pay_1", 156);
        waiting["itemsCents"] = 4350;
        f.drawer["awaitingCash"] = QJsonArray{waiting};
        f.drawer["tips"] = QJsonObject{{"percents", QJsonArray{10}}, {"takesOther", false}};
        QVERIFY(f.start());
        f.desk.takeUp(QStringLiteral("pay_1"));
        f.desk.till()->chooseTip(QStringLiteral("10"));
        f.desk.till()->choose(5000);
        f.desk.take();
        QCOMPARE(f.command().data["tipCents"].toInt(), 435);
    }

    void takesCashWithItsChange()
    {
        CashFixture f;
        QVERIFY(f.start());
        Till& till = *f.desk.till();
        f.desk.takeUp(QStringLiteral("pay_1"));
        QCOMPARE(till.dueText(), QStringLiteral("$43.50"));
        QCOMPARE(texts(till.quickAmounts(), {"text", "isExact"}),
                 QStringLiteral("$43.50 true|$45 false|$50 false|$60 false|$100 false"));
        QVERIFY(!till.canTake());
        for (const char* digit : {"4", "00", "0"})
            till.given()->press(QLatin1String(digit));
        QCOMPARE(till.given()->text(), QStringLiteral("$40.00"));
        QCOMPARE(till.shortText(), QStringLiteral("$3.50 short"));
        QVERIFY(!till.canTake());
        till.choose(6000);
        QCOMPARE(till.shortText(), QString());
        QCOMPARE(till.changeText(), QStringLiteral("$16.50"));
        QCOMPARE(texts(till.changeRows(), {"text", "count"}),
                 QStringLiteral("$10 1|$5 1|$1 1|25¢ 2"));
        f.desk.take();
        QCOMPARE(f.kicks.count(), 1);
        QCOMPARE(till.stage(), QStringLiteral("sending"));
        const auto command = f.command();
        QCOMPARE(command.name, QStringLiteral("cash.take"));
        QCOMPARE(command.data, (QJsonObject{{"paymentId", "pay_1"}, {"tenderedCents", 6000}}));
        f.desk.take(); // a second touch
        f.drawer["awaitingCash"] = QJsonArray{};
        f.acknowledge(command, {});
        QCOMPARE(till.stage(), QStringLiteral("taken"));
        // The change stays until the next order, or until the drawer is shut.
        QTRY_COMPARE(f.desk.awaiting()->count(), 0);
        QCOMPARE(till.changeText(), QStringLiteral("$16.50"));
        QCOMPARE(f.server.count<protocol::CommandMessage>(), 1);
    }

    void aRefusalKeepsTheAmount()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.desk.takeUp(QStringLiteral("pay_1"));
        f.desk.till()->choose(4350);
        f.desk.take();
        f.refuse(f.command(), conflict("drawer_closed"));
        QCOMPARE(f.desk.till()->stage(), QStringLiteral("entry"));
        QCOMPARE(f.desk.till()->problem(), QStringLiteral("The drawer is closed. Open it first."));
        QCOMPARE(f.desk.till()->given()->cents(), qint64{4350});
    }

    void cashIsKeptWhileTheLineIsDown()
    {
        CashFixture f;
        QVERIFY(f.start());
        QVERIFY(f.losesTheLineWithCashGiven());
        f.desk.take();
        QCOMPARE(f.desk.till()->stage(), QStringLiteral("queued"));
        QCOMPARE(f.desk.till()->changeText(), QStringLiteral("$6.50"));
        QCOMPARE(f.outbox.count(), 1);
        f.desk.till()->close();
        f.server.listenAgain();
        f.advanceMs(60'000);
        const auto command = f.command();
        QCOMPARE(command.name, QStringLiteral("cash.take"));
        f.refuse(command, conflict("payment_not_open"));
        QVERIFY(f.desk.alarm().contains(QStringLiteral("could not be booked")));
        f.desk.alarmUnderstood();
        QCOMPARE(f.desk.alarm(), QString());
    }

    void whatWaitsToBeSentIsNotTakenTwice()
    {
        CashFixture f;
        QVERIFY(f.start());
        QVERIFY(f.losesTheLineWithCashGiven());
        f.desk.take();
        f.desk.takeUp(QStringLiteral("pay_2"));
        QCOMPARE(f.desk.till()->stage(), QStringLiteral("entry"));
        // The list is as the server said it last.
        f.desk.takeUp(QStringLiteral("pay_1"));
        QCOMPARE(f.desk.till()->stage(), QStringLiteral("queued"));
        f.desk.till()->choose(4350);
        QVERIFY(!f.desk.till()->canTake());
        f.desk.take();
        QCOMPARE(f.outbox.count(), 1);
        QCOMPARE(f.kicks.count(), 1);
    }

    // The drawer is open and the cash in it: what the till says of it outlives the till.
    void cashIsQueuedWhenTheDiskHasIt()
    {
        CashFixture f;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("outbox.db"));
        f.outbox.open(path);
        QVERIFY(f.start());
        QVERIFY(f.losesTheLineWithCashGiven());
        HeldDisk disk(path);
        f.desk.take();
        QCOMPARE(f.desk.till()->stage(), QStringLiteral("sending"));
        disk.release();
        QTRY_COMPARE(f.desk.till()->stage(), QStringLiteral("queued"));
    }

    void cashThatTheDiskDidNotTake()
    {
        CashFixture f;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("outbox.db"));
        f.outbox.open(path);
        HeldDisk::refuse(path, "cash.take");
        QVERIFY(f.start());
        f.desk.takeUp(QStringLiteral("pay_1"));
        f.desk.till()->choose(5000);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("disk is full")));
        f.desk.take();
        QTRY_COMPARE(f.desk.till()->stage(), QStringLiteral("entry"));
        QVERIFY(f.desk.till()->problem().contains(QStringLiteral("disk")));
        QCOMPARE(f.desk.till()->given()->cents(), qint64{5000});
        QCOMPARE(f.outbox.count(), 0);
    }

    void anOrderPaidElsewhereLeavesTheTill()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.desk.takeUp(QStringLiteral("pay_1"));
        f.drawer["awaitingCash"] = QJsonArray{};
        f.event(QStringLiteral("payment_completed"), {});
        QTRY_COMPARE(f.desk.till()->stage(), QStringLiteral("none"));
    }

    void cashIsAskedForWhereTheDinerDidNot()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.desk.takeUpOrder(QStringLiteral("ord_160"));
        QTRY_VERIFY(std::any_of(f.asked.begin(), f.asked.end(), [](const HttpRequest& each) {
            return each.path == "/api/payments/initiate" &&
                   each.body == QJsonObject{{"orderId", "ord_160"}, {"method", "cash"}};
        }));
        f.drawer["awaitingCash"] = QJsonArray{CashFixture::awaited("pay_9", 160)};
        f.event(QStringLiteral("payment_initiated"), {});
        QTRY_COMPARE(f.desk.till()->number(), 160);
    }

    void formsSayWhatTheyDo_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QJsonObject>("data");
        QTest::newRow("open") << "open"
                              << "drawer.open" << QJsonObject{{"floatCents", 2000}};
        QTest::newRow("pay in") << "payIn"
                                << "drawer.pay_in"
                                << QJsonObject{{"amountCents", 2000}, {"reason", "why"}};
        QTest::newRow("pay out") << "payOut"
                                 << "drawer.pay_out"
                                 << QJsonObject{{"amountCents", 2000}, {"reason", "why"}};
        QTest::newRow("safe") << "drop"
                              << "drawer.drop" << QJsonObject{{"amountCents", 2000}};
        QTest::newRow("no sale") << "noSale"
                                 << "drawer.no_sale" << QJsonObject{{"reason", "why"}};
    }
    void formsSayWhatTheyDo()
    {
        QFETCH(QString, form);
        QFETCH(QString, command);
        QFETCH(QJsonObject, data);
        CashFixture f;
        QVERIFY(f.start());
        f.desk.openForm(form);
        f.desk.amount()->press(QStringLiteral("2"));
        f.desk.amount()->press(QStringLiteral("00"));
        f.desk.amount()->press(QStringLiteral("0"));
        f.desk.submitForm(QStringLiteral("why"));
        f.desk.submitForm(QStringLiteral("why"));
        const auto sent = f.command();
        QCOMPARE(sent.name, command);
        QCOMPARE(sent.data, data);
        QVERIFY(f.desk.formBusy());
        f.refuse(sent, conflict("drawer_insufficient"));
        QCOMPARE(f.desk.problem(), QStringLiteral("The drawer does not hold that much."));
        QCOMPARE(f.desk.form(), form);
        f.desk.submitForm(QStringLiteral("why"));
        f.acknowledge(f.command(1), {});
        QCOMPARE(f.desk.form(), QString());
        QCOMPARE(f.server.count<protocol::CommandMessage>(), 2);
    }

    void cashGoesBackOnce()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.desk.giveBack(QStringLiteral("ref_1"));
        f.desk.giveBack(QStringLiteral("ref_1"));
        const auto command = f.command();
        QCOMPARE(command.name, QStringLiteral("cash.give_back"));
        QVERIFY(f.desk.refundsDue()->rows().front().values.value("isSending").toBool());
        f.drawer["refundsDue"] = QJsonArray{};
        f.acknowledge(command, {});
        QTRY_COMPARE(f.desk.refundsDue()->count(), 0);
        QCOMPARE(f.server.count<protocol::CommandMessage>(), 1);
    }

    void theNotesOfACurrency_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QString>("notes");
        QTest::newRow("yen") << QByteArray("JPY") << QStringLiteral("¥10,000 ¥5,000 ¥2,000 ¥1,000");
        QTest::newRow("dinars of Kuwait")
            << QByteArray("KWD")
            << QStringLiteral("KWD\u00a020 KWD\u00a010 KWD\u00a05 KWD\u00a01 KWD\u00a00.500 "
                              "KWD\u00a00.250");
        QTest::newRow("dinars of Bahrain")
            << QByteArray("BHD")
            << QStringLiteral("BHD\u00a020 BHD\u00a010 BHD\u00a05 BHD\u00a01 BHD\u00a00.500");
    }
    void theNotesOfACurrency()
    {
        QFETCH(QByteArray, currency);
        DrawerCount count;
        count.setCurrency(currency);
        count.begin();
        QStringList notes;
        for (const app::ValuesRow& row : count.notes()->rows())
            notes += row.values.value(QStringLiteral("valueText")).toString();
        QTEST(notes.join(u' '), "notes");
        QVERIFY(count.coins()->count() > 0);
    }

    void countsBlindAndCloses()
    {
        CashFixture f;
        QVERIFY(f.start());
        DrawerCount& count = *f.desk.count();
        f.desk.beginClose();
        QCOMPARE(count.linesLeft(), 10);
        f.desk.compare();
        QCOMPARE(count.stage(), QStringLiteral("counting"));
        f.countAll();
        QCOMPARE(count.linesLeft(), 0);
        QCOMPARE(count.countedText(), QStringLiteral("$549.50"));
        QCOMPARE(count.expectedText(), QString());
        QCOMPARE(modelSnapshot(*count.notes(), {"valueText", "countText", "sumText"}),
                 QStringLiteral("valueText=$100 countText=1 sumText=$100.00\n"
                                "valueText=$50 countText=3 sumText=$150.00\n"
                                "valueText=$20 countText=9 sumText=$180.00\n"
                                "valueText=$10 countText=6 sumText=$60.00\n"
                                "valueText=$5 countText=7 sumText=$35.00\n"));
        f.desk.compare();
        const auto compared = f.command();
        QCOMPARE(compared.name, QStringLiteral("drawer.count"));
        QCOMPARE(compared.data["counts"].toArray().size(), 10);
        f.acknowledge(compared, {{"expectedCents", 55400},
                                 {"countedCents", 54950},
                                 {"overShortCents", -450},
                                 {"needsReason", true},
                                 {"needsManager", false}});
        QCOMPARE(count.verdictText(), QStringLiteral("$4.50 short"));
        QCOMPARE(count.limitText(), QStringLiteral("Within the $5.00 limit"));
        QCOMPARE(texts(f.desk.countLines(), {"label", "amount"}),
                 QStringLiteral("Started with, 15:02 $200.00|Cash sales, 23 $412.50|"
                                "Cash refunds, 1 −$18.50|To the safe −$40.00"));
        QCOMPARE(f.desk.stillOpen(),
                 (QStringList{QStringLiteral("2 order(s) still to be paid in cash"),
                              QStringLiteral("1 cash refund(s) still to be given back")}));
        f.desk.closeDrawer();
        QCOMPARE(count.stage(), QStringLiteral("compared")); // the reason is missing
        count.setReason(QStringLiteral("Wrong change"));
        f.desk.closeDrawer();
        const auto closed = f.command(1);
        QCOMPARE(closed.name, QStringLiteral("drawer.close"));
        QCOMPARE(closed.data["reason"].toString(), QStringLiteral("Wrong change"));
        f.drawer = {{"state", "closed"}, {"overShortLimitCents", 500}};
        f.acknowledge(closed, {{"zNumber", 7},
                               {"openedBy", "Priya N."},
                               {"closedBy", "Priya N."},
                               {"floatCents", 20000},
                               {"salesCents", 41250},
                               {"saleCount", 23},
                               {"expectedCents", 55400},
                               {"countedCents", 54950},
                               {"overShortCents", -450},
                               {"reason", "Wrong change"}});
        QCOMPARE(count.stage(), QStringLiteral("idle"));
        QCOMPARE(f.desk.closings()->shown().value("number").toInt(), 7);
        QCOMPARE(f.desk.closings()->shown().value("verdictText").toString(),
                 QStringLiteral("$4.50 short"));
        QTRY_VERIFY(!f.desk.isOpen());
        f.desk.closings()->close();
        QVERIFY(f.desk.closings()->shown().isEmpty());
        f.desk.closings()->open(QStringLiteral("7"));
        QCOMPARE(f.desk.closings()->shown().value("countedText").toString(),
                 QStringLiteral("$549.50"));
    }

    void aSessionHasItsReport()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.server.http = [&f](const HttpRequest& request) {
            f.asked.push_back(request);
            return request.path == "/api/cash/reports?session=drw_9"
                       ? HttpAnswer{200,
                                    {{"reports", QJsonArray{QJsonObject{{"zNumber", 3},
                                                                        {"sessionId", "drw_9"}}}}}}
                       : HttpAnswer{200, {{"reports", QJsonArray{}}}};
        };
        f.desk.showSession(QStringLiteral("drw_9"));
        QTRY_COMPARE(f.desk.closings()->shown().value("number").toInt(), 3);
        QCOMPARE(f.desk.closings()->shown().value("account").toString(),
                 QStringLiteral("cash_drawer/drw_9|USD"));
        // One that is open, or that nobody knows, has none.
        f.desk.showSession(QStringLiteral("drw_none"));
        QVERIFY(f.desk.closings()->shown().isEmpty());
    }

    void aManagerClosesPastTheLimit()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.desk.beginClose();
        f.desk.count()->restIsNothing();
        f.desk.compare();
        f.acknowledge(f.command(), {{"expectedCents", 55400},
                                    {"overShortCents", -55400},
                                    {"needsReason", true},
                                    {"needsManager", true}});
        QVERIFY(f.desk.count()->needsManager());
        f.desk.count()->setReason(QStringLiteral("Do not know"));
        f.answer = {401, {{"status", 401}, {"code", "unauthenticated"}}};
        f.desk.closeAsManager(QStringLiteral("marta"), QStringLiteral("0000"));
        QTRY_VERIFY(f.desk.count()->problem().contains(QStringLiteral("do not match")));
        QCOMPARE(f.desk.count()->stage(), QStringLiteral("compared"));
        f.server.http = [&f](const HttpRequest& request) {
            f.asked.push_back(request);
            if (request.path == "/api/staff/login")
                return HttpAnswer{200,
                                  {{"accessToken", "manager-token"},
                                   {"refreshToken", "r"},
                                   {"role", "manager"},
                                   {"expiresAt", "2027-01-01T00:00:00Z"}}};
            if (request.method == "POST" && request.path == "/api/cash/drawer")
                return HttpAnswer{200, {{"zNumber", 8}, {"overShortCents", -55400}}};
            return HttpAnswer{200, {{"state", "closed"}, {"overShortLimitCents", 500}}};
        };
        f.desk.closeAsManager(QStringLiteral("marta"), QStringLiteral("8642"));
        QTRY_COMPARE(f.desk.closings()->shown().value("number").toInt(), 8);
        const auto closed =
            std::find_if(f.asked.begin(), f.asked.end(), [](const HttpRequest& each) {
                return each.method == "POST" && each.path == "/api/cash/drawer";
            });
        QVERIFY(closed != f.asked.end());
        QCOMPARE(closed->authorization, QByteArray("Bearer manager-token"));
        QCOMPARE(closed->body["action"].toString(), QStringLiteral("close"));
        // The manager's sign-in was for this alone.
        QTRY_VERIFY(std::any_of(f.asked.begin(), f.asked.end(), [](const HttpRequest& each) {
            return each.path == "/api/staff/logout" && each.authorization == "Bearer manager-token";
        }));
    }

    void whatIsExactNeedsNoReason()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.desk.beginClose();
        f.countAll();
        f.desk.count()->step(QStringLiteral("100"), -1);
        f.desk.count()->step(QStringLiteral("100"), 1);
        f.desk.compare();
        f.acknowledge(f.command(), {{"expectedCents", 54950}, {"overShortCents", 0}});
        QCOMPARE(f.desk.count()->verdictText(), QStringLiteral("Exact"));
        f.desk.closeDrawer();
        QVERIFY(!f.command(1).data.contains(QStringLiteral("reason")));
    }

    void nothingIsLeftForTheNextPerson()
    {
        CashFixture f;
        QVERIFY(f.start());
        f.desk.takeUp(QStringLiteral("pay_1"));
        f.desk.clear();
        QVERIFY(!f.desk.isKnown());
        QCOMPARE(f.desk.awaiting()->count(), 0);
        QCOMPARE(f.desk.till()->dueText(), QString());
        QVERIFY(f.desk.drawerLines().isEmpty());
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::CashDeskTest)
#include "cashdesktest.moc"
