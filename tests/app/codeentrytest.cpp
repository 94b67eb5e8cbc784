// The code pad: every state that it can be in, and that the digits go nowhere but into one message.
#include "app/orders/codeentry.h"
#include "tests/app/consolefixture.h"

#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

using app::CodeEntry;
using protocol::CommandMessage;
using protocol::OrderView;
using Status = app::CodeEntry::Status;

namespace {

const QString orderId = QStringLiteral("ord_145");

struct CodeFixture : ConsoleFixture
{
    CodeEntry code{clock, book, actions, link, time};

    CodeFixture()
    {
        time.setTimeZone("UTC");
        OrderView order = makeOrder(145, OrderState::Ready, clock.now().ms - 600'000);
        order.code = {1, clock.now().plusSeconds(-360), clock.now().plusSeconds(3'240), 5, false,
                      3};
        server.snapshot.orders.push_back(order);
    }
    [[nodiscard]] bool open()
    {
        if (!connectNow())
            return false;
        code.setOrder(orderId);
        return true;
    }
    void type(const QString& digits)
    {
        for (const QChar digit : digits)
            code.press(QString(digit));
    }
    [[nodiscard]] static protocol::Problem problem(const char* kind, QJsonObject members = {})
    {
        protocol::Problem out;
        out.status = 422;
        out.code = QLatin1String(kind);
        out.title = QStringLiteral("Title");
        out.members = std::move(members);
        return out;
    }
};

} // namespace

class CodeEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksItselfOnTheSixthDigit()
    {
        CodeFixture f;
        QVERIFY(f.open());
        QCOMPARE(f.code.sentText(),
                 QStringLiteral("Texted 09:24 to phone ending 42, good until 10:24"));
        f.type(QStringLiteral("41903"));
        QCOMPARE(f.code.status(), QStringLiteral("entry"));
        f.settle();
        QCOMPARE(f.server.count<CommandMessage>(), 0);
        f.type(QStringLiteral("7"));
        QCOMPARE(f.code.status(), QStringLiteral("checking"));
        // Keys wait.
        f.type(QStringLiteral("9"));
        f.code.clear();
        QCOMPARE(f.code.digits(), QStringLiteral("419037"));
        const CommandMessage command = f.command();
        QCOMPARE(command.name, QString(protocol::commands::orderComplete));
        QCOMPARE(command.data, (QJsonObject{{QStringLiteral("orderId"), orderId},
                                            {QStringLiteral("otp"), QStringLiteral("419037")}}));
        QSignalSpy right(&f.code, &CodeEntry::codeRight);
        QSignalSpy finished(&f.code, &CodeEntry::finished);
        f.ack(command);
        QCOMPARE(f.code.status(), QStringLiteral("right"));
        QCOMPARE(f.code.message(), QStringLiteral("Code matches. Hand it over."));
        QVERIFY(f.code.digits().isEmpty());
        QCOMPARE(right.count(), 1);
        QCOMPARE(finished.count(), 0);
        f.code.handOver();
        QCOMPARE(finished.count(), 1);
    }

    void takesDigitsOnly()
    {
        CodeFixture f;
        QVERIFY(f.open());
        for (const char* key : {"x", "", "12", " ", "٣"})
            f.code.press(QString::fromUtf8(key));
        QVERIFY(f.code.digits().isEmpty());
        f.type(QStringLiteral("123"));
        f.code.backspace();
        QCOMPARE(f.code.digits(), QStringLiteral("12"));
        f.code.clear();
        QVERIFY(f.code.digits().isEmpty());
        f.code.backspace();
        QVERIFY(f.code.digits().isEmpty());
    }

    void aWrongCodeStaysUntilTheNextKey()
    {
        CodeFixture f;
        QVERIFY(f.open());
        QSignalSpy wrong(&f.code, &CodeEntry::codeWrong);
        f.type(QStringLiteral("419037"));
        f.refuse(f.command(),
                 CodeFixture::problem("otp_incorrect", {{QStringLiteral("attemptsLeft"), 3}}));
        QCOMPARE(f.code.status(), QStringLiteral("wrong"));
        QCOMPARE(f.code.digits(), QStringLiteral("419037"));
        QCOMPARE(f.code.attemptsLeft(), 3);
        QVERIFY(f.code.message().startsWith(u'3'));
        QCOMPARE(wrong.count(), 1);
        f.advanceMs(1'000);
        QCOMPARE(f.code.status(), QStringLiteral("wrong"));
        f.type(QStringLiteral("8"));
        QCOMPARE(f.code.status(), QStringLiteral("entry"));
        QCOMPARE(f.code.digits(), QStringLiteral("8"));
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("problem");
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("message");
        const QJsonObject none;
        QTest::newRow("the fifth wrong one")
            << QByteArray("otp_incorrect") << QJsonObject{{QStringLiteral("attemptsLeft"), 0}}
            << "locked"
            << "Code locked. Text a new one.";
        QTest::newRow("locked") << QByteArray("otp_locked") << none << "locked"
                                << "Code locked. Text a new one.";
        QTest::newRow("ran out") << QByteArray("otp_expired") << none << "expired"
                                 << "Code ran out. Text a new one.";
        QTest::newRow("handed over meanwhile")
            << QByteArray("invalid_transition")
            << QJsonObject{{QStringLiteral("state"), QStringLiteral("COMPLETED")}} << "entry"
            << "The order was handed over already.";
        QTest::newRow("something new") << QByteArray("from_the_future") << none << "entry"
                                       << "Title";
    }
    void isRefused()
    {
        QFETCH(QByteArray, problem);
        QFETCH(QJsonObject, members);
        QFETCH(QString, status);
        QFETCH(QString, message);
        CodeFixture f;
        QVERIFY(f.open());
        f.type(QStringLiteral("419037"));
        f.refuse(f.command(), CodeFixture::problem(problem.constData(), members));
        QCOMPARE(f.code.status(), status);
        QCOMPARE(f.code.message(), message);
    }

    void countsDownTooManyTries()
    {
        CodeFixture f;
        QVERIFY(f.open());
        f.type(QStringLiteral("419037"));
        protocol::Problem limited = CodeFixture::problem("otp_rate_limited");
        limited.status = 429;
        limited.retryAfterSeconds = 40;
        f.refuse(f.command(), limited);
        QCOMPARE(f.code.status(), QStringLiteral("rateLimited"));
        QCOMPARE(f.code.secondsLeft(), 40);
        QVERIFY(f.code.digits().isEmpty());
        f.type(QStringLiteral("1"));
        QVERIFY(f.code.digits().isEmpty());
        f.advanceMs(1'000);
        QCOMPARE(f.code.secondsLeft(), 39);
        // It counts for the device, not for the order.
        f.code.setOrder({});
        f.code.setOrder(orderId);
        QCOMPARE(f.code.status(), QStringLiteral("rateLimited"));
        f.passMs(39'000);
        QCOMPARE(f.code.status(), QStringLiteral("entry"));
    }

    void runsOutByTheClock()
    {
        CodeFixture f;
        f.server.snapshot.orders[0].code.expiresAt = f.clock.now().plusSeconds(10);
        QVERIFY(f.open());
        f.type(QStringLiteral("41"));
        f.advanceMs(9'999);
        QCOMPARE(f.code.status(), QStringLiteral("entry"));
        f.advanceMs(1);
        QCOMPARE(f.code.status(), QStringLiteral("expired"));
    }

    void sendsANewCode()
    {
        CodeFixture f;
        f.server.snapshot.orders[0].code.locked = true;
        f.server.snapshot.orders[0].code.attemptsLeft = 0;
        QVERIFY(f.open());
        QCOMPARE(f.code.status(), QStringLiteral("locked"));
        QVERIFY(f.code.canSendNewCode());
        f.code.sendNewCode();
        QVERIFY(!f.code.canSendNewCode());
        QVERIFY(f.code.sendingNewCode());
        const CommandMessage command = f.command();
        QCOMPARE(command.name, QString(protocol::commands::orderResendCode));
        f.event(QStringLiteral("pickup_code_issued"),
                {{QStringLiteral("orderId"), orderId},
                 {QStringLiteral("version"), 4},
                 {QStringLiteral("code"),
                  QJsonObject{
                      {QStringLiteral("issue"), 2},
                      {QStringLiteral("issuedAt"), f.time.now().toRfc3339()},
                      {QStringLiteral("expiresAt"), f.time.now().plusSeconds(3'600).toRfc3339()},
                      {QStringLiteral("attemptsLeft"), 5},
                      {QStringLiteral("locked"), false},
                      {QStringLiteral("issuesLeft"), 2}}}});
        f.ack(command);
        QCOMPARE(f.code.status(), QStringLiteral("entry"));
        QCOMPARE(f.code.attemptsLeft(), 5);
        QCOMPARE(f.code.message(), QStringLiteral("A new code was texted."));
        QCOMPARE(f.code.sentText(),
                 QStringLiteral("Texted 09:30 to phone ending 42, good until 10:30"));
        f.type(QStringLiteral("1"));
        QVERIFY(f.code.message().isEmpty());
    }

    void saysWhenNoMoreCodesCanBeSent()
    {
        CodeFixture f;
        QVERIFY(f.open());
        f.code.sendNewCode();
        f.refuse(f.command(), CodeFixture::problem("code_limit_reached"));
        QCOMPARE(f.code.message(), QStringLiteral("No more codes can be sent for this order."));
        QVERIFY(!f.code.sendingNewCode());
    }

    void cannotCheckOffline()
    {
        CodeFixture f;
        QVERIFY(f.open());
        f.server.drop();
        QTRY_COMPARE(f.code.status(), QStringLiteral("offline"));
        f.type(QStringLiteral("419037"));
        QVERIFY(f.code.digits().isEmpty());
        QVERIFY(!f.code.canSendNewCode());
        f.link.tryNow();
        QTRY_COMPARE(f.code.status(), QStringLiteral("entry"));
        QCOMPARE(f.server.count<CommandMessage>(), 0);
    }

    void asksAgainWhenTheLineBrokeMeanwhile()
    {
        CodeFixture f;
        QVERIFY(f.open());
        f.type(QStringLiteral("419037"));
        const CommandMessage first = f.command();
        f.server.drop();
        QTRY_COMPARE(f.code.status(), QStringLiteral("offline"));
        f.link.tryNow();
        QTRY_COMPARE(f.server.count<CommandMessage>(), 2);
        // The same id, so that it does not count twice.
        QCOMPARE(f.command(1), first);
        QCOMPARE(f.code.status(), QStringLiteral("checking"));
        f.ack(first);
        QCOMPARE(f.code.status(), QStringLiteral("right"));
    }

    void handsOverAtTheTable()
    {
        CodeFixture f;
        QVERIFY(f.open());
        QSignalSpy finished(&f.code, &CodeEntry::finished);
        f.code.handOverAtTable();
        const CommandMessage command = f.command();
        QCOMPARE(command.name, QString(protocol::commands::orderComplete));
        QCOMPARE(command.data,
                 (QJsonObject{{QStringLiteral("orderId"), orderId},
                              {QStringLiteral("handover"), QStringLiteral("table")}}));
        f.ack(command);
        QCOMPARE(finished.count(), 1);
    }

    void waitsForAReadyOrder()
    {
        CodeFixture f;
        f.server.snapshot.orders[0].state = OrderState::Preparing;
        QVERIFY(f.open());
        f.type(QStringLiteral("419037"));
        f.code.handOverAtTable();
        f.code.sendNewCode();
        f.settle();
        QCOMPARE(f.server.count<CommandMessage>(), 0);
        QVERIFY(f.code.digits().isEmpty());
    }

    void forgetsTheDigitsWithTheOrder()
    {
        CodeFixture f;
        QVERIFY(f.open());
        f.type(QStringLiteral("4190"));
        f.code.setOrder({});
        QVERIFY(f.code.digits().isEmpty());
        f.code.setOrder(orderId);
        QVERIFY(f.code.digits().isEmpty());
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::CodeEntryTest)
#include "codeentrytest.moc"
