// The bank's queue: what is awaited, what a statement came to and what is to be done next, and the
// columns of a table that nobody has named yet.
#include "app/cash/bankqueue.h"
#include "tests/app/apifixture.h"
#include "tests/support/modelsnapshot.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {

using app::BankQueue;

namespace {

QJsonObject queue()
{
    return {{"awaiting", QJsonArray{QJsonObject{{"paymentId", "pay_1"},
                                                {"number", 151},
                                                {"table", "4"},
                                                {"amountCents", 4350},
                                                {"currency", "USD"},
                                                {"reference", "K7M2 9QXA"},
                                                {"since", "2026-11-21T19:02:00Z"}}}},
            {"lines", QJsonArray{QJsonObject{{"lineId", "bln_1"},
                                             {"bookedOn", "2026-11-21"},
                                             {"amountCents", 4000},
                                             {"currency", "USD"},
                                             {"text", "K7M2 9QXA"},
                                             {"payer", "M. Costa"},
                                             {"outcome", "partial"},
                                             {"decisions", QJsonArray{"accept", "give_back"}}}}},
            {"toReturn", QJsonArray{QJsonObject{{"refundId", "ref_1"},
                                                {"number", 139},
                                                {"amountCents", 1200},
                                                {"currency", "USD"},
                                                {"reason", "second_payment"},
                                                {"payer", "J. Okafor"}}}}};
}

struct Desk : ApiFixture
{
    QTemporaryDir folder;
    BankQueue bank{link, time, api};

    explicit Desk(Role role = Role::Manager) : ApiFixture(role)
    {
        answers["/api/bank/queue"] = {200, queue()};
        bank.statements()->setFolder(folder.path());
        bank.setRole(QString::fromLatin1(toString(role)));
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }
};

} // namespace

class BankQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoNext()
    {
        Desk f(Role::Counter);
        QVERIFY(f.connectNow());
        f.bank.refresh();
        QTRY_COMPARE(f.bank.toDo(), 2);
        QCOMPARE(modelSnapshot(*f.bank.awaiting(), {"key", "reference", "amountText", "orderText"}),
                 QStringLiteral("key=pay_1 reference=K7M2 9QXA amountText=$43.50 "
                                "orderText=Order 151, table 4\n"));
        QCOMPARE(modelSnapshot(*f.bank.lines(), {"words", "next", "detail"}),
                 QStringLiteral("words=Less than due next=Take it and ask for the rest, or give it "
                                "back. detail=2026-11-21 \u00b7 M. Costa \u00b7 K7M2 9QXA\n"));
        QCOMPARE(modelSnapshot(*f.bank.returns(), {"amountText", "orderText", "payer"}),
                 QStringLiteral("amountText=$12.00 orderText=Order 139 payer=J. Okafor\n"));
        // Live: a line that is decided elsewhere is gone from here.
        QJsonObject less = queue();
        less["lines"] = QJsonArray{};
        f.answers["/api/bank/queue"] = {200, less};
        protocol::Event event;
        event.name = QStringLiteral("bank_line_updated");
        Q_EMIT f.link.eventArrived(event);
        QTRY_COMPARE(f.bank.toDo(), 1);
    }

    void theAmountOfATransferIsWhatTheStatementSays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("cents");
        QTest::addColumn<QString>("difference");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("noted");
        QTest::newRow("as asked") << "" << 4350 << ""
                                  << "It is what was asked for, and counts as paid."
                                  << "";
        QTest::newRow("less") << "4000" << 4000 << "$3.50 less"
                              << "The order stays unpaid. A manager takes it and the rest is asked "
                                 "for, or gives it back."
                              << "$40.00 for Order 151, table 4 waits for a manager, under Money "
                                 "to decide.";
        QTest::newRow("more") << "4550" << 4550 << "$2.00 more"
                              << "The order stays unpaid. A manager takes it and what is over goes "
                                 "back, or gives all of it back."
                              << "$45.50 for Order 151, table 4 waits for a manager, under Money "
                                 "to decide.";
    }
    void theAmountOfATransferIsWhatTheStatementSays()
    {
        QFETCH(QString, typed);
        QFETCH(int, cents);
        QFETCH(QString, noted);
        Desk f(Role::Counter);
        QVERIFY(f.connectNow());
        f.bank.refresh();
        QTRY_COMPARE(f.bank.toDo(), 2);
        f.bank.confirm(); // nothing is looked at
        f.bank.openTransfer(QStringLiteral("pay_1"));
        QCOMPARE(f.bank.openText(), QStringLiteral("Order 151, table 4"));
        QCOMPARE(f.bank.dueText(), QStringLiteral("$43.50"));
        QCOMPARE(f.bank.seen()->text(), QStringLiteral("$43.50"));
        f.bank.seen()->press(typed);
        QTEST(f.bank.difference(), "difference");
        QTEST(f.bank.next(), "next");
        f.answers["/api/payments/pay_1/verify"] = {200, {}};
        QJsonObject without = queue();
        without["awaiting"] = QJsonArray{};
        f.answers["/api/bank/queue"] = {200, without};
        f.bank.confirm();
        f.bank.confirm();
        QTRY_COMPARE(f.bank.openId(), QString());
        QCOMPARE(f.count("/api/payments/pay_1/verify"), 1);
        const auto sent = std::find_if(f.asked.begin(), f.asked.end(), [](const auto& each) {
            return each.path.endsWith("/verify");
        });
        QCOMPARE(sent->body, (QJsonObject{{"amountCents", cents}}));
        QTRY_COMPARE(f.bank.noted(), noted);
        // Whose entries they are that it leads to.
        const bool isNoted = !noted.isEmpty();
        QCOMPARE(f.bank.notedPaymentId(), isNoted ? QStringLiteral("pay_1") : QString());
        QCOMPARE(f.bank.notedAmountText(), noted.section(u' ', 0, 0));
        QVERIFY(f.bank.next().isEmpty());
    }

    void anOpenTransferFollowsWhatIsDue()
    {
        Desk f;
        QVERIFY(f.connectNow());
        f.bank.refresh();
        QTRY_COMPARE(f.bank.toDo(), 2);
        f.bank.openTransfer(QStringLiteral("pay_1"));
        const auto nowDue = [&f](int cents) {
            QJsonObject changed = queue();
            QJsonObject awaited = changed["awaiting"].toArray()[0].toObject();
            awaited["amountCents"] = cents;
            changed["awaiting"] = QJsonArray{awaited};
            f.answers["/api/bank/queue"] = {200, changed};
            f.bank.refresh();
        };
        nowDue(3150);
        QTRY_COMPARE(f.bank.seen()->cents(), 3150);
        // What somebody has typed stays.
        f.bank.seen()->press(QStringLiteral("40"));
        nowDue(2000);
        QTRY_COMPARE(f.bank.dueText(), QStringLiteral("$20.00"));
        QCOMPARE(f.bank.seen()->cents(), 40);
        QVERIFY(f.bank.next().endsWith(QStringLiteral("It waits for you under Money to decide.")));
        f.bank.seen()->clear();
        QVERIFY(!f.bank.canConfirm());
        QVERIFY(f.bank.difference().isEmpty());
        QCOMPARE(f.bank.next(), QStringLiteral("Type the amount that the bank's statement says."));
        f.bank.openTransfer({});
        QVERIFY(f.bank.dueText().isEmpty());
    }

    void aRefusedTransferStaysOpen()
    {
        Desk f(Role::Counter);
        QVERIFY(f.connectNow());
        f.bank.refresh();
        QTRY_COMPARE(f.bank.toDo(), 2);
        f.bank.openTransfer(QStringLiteral("pay_1"));
        f.answers["/api/payments/pay_1/verify"] = {
            409, {{"status", 409}, {"code", "payment_not_open"}, {"title", "Not open."}}};
        f.bank.confirm();
        QTRY_VERIFY(!f.bank.problem().isEmpty());
        QCOMPARE(f.bank.openId(), QStringLiteral("pay_1"));
        QVERIFY(f.bank.noted().isEmpty());
    }

    void theSameAgainHasTheSameKey()
    {
        Desk f;
        QVERIFY(f.connectNow());
        const auto keysOf = [&f](const QByteArray& path) {
            QByteArrayList keys;
            for (const HttpRequest& each : f.asked)
                if (each.path.startsWith(path))
                    keys += each.key;
            return keys;
        };
        const QString line = QStringLiteral("bln_1");
        f.answers["/api/bank/lines/bln_1"] = {503, {{"status", 503}, {"code", "overloaded"}}};
        f.bank.decide(line, QStringLiteral("accept"), {});
        QTRY_VERIFY(!f.bank.busy());
        QVERIFY(!f.bank.problem().isEmpty());
        f.answers["/api/bank/lines/bln_1"] = {200, {}};
        f.bank.decide(line, QStringLiteral("accept"), {});
        QTRY_VERIFY(!f.bank.busy());
        f.answers["/api/bank/lines/bln_1"] = {409, {{"status", 409}, {"code", "line_decided"}}};
        f.bank.decide(line, QStringLiteral("dismiss"), QStringLiteral("rent"));
        QTRY_VERIFY(!f.bank.busy());
        // The server would repeat a refusal under its key.
        f.bank.decide(line, QStringLiteral("dismiss"), QStringLiteral("rent"));
        QTRY_VERIFY(!f.bank.busy());
        const QByteArrayList keys = keysOf("/api/bank/lines/bln_1");
        QCOMPARE(keys.size(), 4);
        QVERIFY(!keys[0].isEmpty());
        QCOMPARE(keys[1], keys[0]);
        QVERIFY(keys[2] != keys[1]);
        QVERIFY(keys[3] != keys[2]);
    }

    void aStatementIsTakenInAsWhatItIs()
    {
        Desk f;
        QVERIFY(f.connectNow());
        const QString path = f.file(QStringLiteral("camt.xml"), "<Document/>");
        f.file(QStringLiteral("letter.txt"), "no statement");
        f.bank.statements()->lookForFiles();
        QCOMPARE(f.bank.statements()->files()->rowCount(), 1);
        f.answers["/api/bank/statements"] = {
            200, {{"lines", 12}, {"counts", QJsonObject{{"matched", 9}, {"unknown", 3}}}}};
        f.bank.statements()->takeIn(path);
        QTRY_COMPARE(f.bank.statements()->taken(),
                     QStringLiteral("12 line(s): 9 matched, 3 unknown"));
        const auto sent = std::find_if(f.asked.begin(), f.asked.end(), [](const auto& each) {
            return each.path.startsWith("/api/bank/statements");
        });
        QVERIFY(sent != f.asked.end());
        QCOMPARE(sent->mediaType, QByteArray("application/xml"));
        QCOMPARE(sent->bytes, QByteArray("<Document/>"));
        f.bank.statements()->takeIn(QStringLiteral("/nowhere/a.xml"));
        QVERIFY(f.bank.problem().startsWith(QStringLiteral("The file cannot be read")));
    }

    void columnsAreNamedOnce()
    {
        Desk f;
        QVERIFY(f.connectNow());
        const QString path =
            f.file(QStringLiteral("export.csv"), "Buchungsdatum;Betrag;Name;Verwendungszweck\n");
        f.answers["/api/bank/statements"] = {
            422, {{"status", 422}, {"code", "statement_unreadable"}, {"title", "Unreadable."}}};
        f.bank.statements()->takeIn(path);
        QTRY_COMPARE(f.bank.statements()->unmapped(), path);
        QCOMPARE(f.bank.statements()->mapping().value(QStringLiteral("date")).toString(),
                 QStringLiteral("Buchungsdatum"));
        QCOMPARE(f.bank.statements()->mapping().value(QStringLiteral("text")).toString(),
                 QStringLiteral("Verwendungszweck"));
        QVERIFY(f.bank.statements()->canMap());
        f.bank.statements()->map(QStringLiteral("decimalMark"), QStringLiteral(","));
        f.bank.statements()->map(QStringLiteral("dateFormat"), QStringLiteral("dd.MM.yyyy"));
        // What else the venue has said is kept.
        f.answers["/api/staff/payment-rules"] = {200, {{"payOnPickupCents", 3000}}};
        f.answers["/api/bank/statements"] = {
            200, {{"lines", 1}, {"counts", QJsonObject{{"matched", 1}}}}};
        f.bank.statements()->keepMapping();
        QTRY_COMPARE(f.bank.statements()->taken(), QStringLiteral("1 line(s): 1 matched"));
        QJsonObject rules;
        for (const HttpRequest& each : f.asked)
            if (each.path == "/api/staff/payment-rules" && each.method == "POST")
                rules = each.body;
        QCOMPARE(rules["payOnPickupCents"].toInt(), 3000);
        const QJsonObject csv = rules["csv"].toObject();
        QCOMPARE(csv["separator"].toString(), QStringLiteral(";"));
        QCOMPARE(csv["decimalMark"].toString(), QStringLiteral(","));
        QCOMPARE(csv["text"].toArray(), QJsonArray{"Verwendungszweck"});
        QVERIFY(f.bank.statements()->unmapped().isEmpty());
    }

    void aCounterDoesNotNameColumns()
    {
        Desk f(Role::Counter);
        f.bank.statements()->nameColumns(
            f.file(QStringLiteral("a.csv"), "Date,Amount,Reference\n"));
        QVERIFY(!f.bank.statements()->canMap());
        Desk kitchen(Role::Kitchen);
        QVERIFY(kitchen.connectNow());
        kitchen.bank.refresh();
        QCOMPARE(kitchen.count("/api/bank/queue"), 0);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::BankQueueTest)
#include "bankqueuetest.moc"
