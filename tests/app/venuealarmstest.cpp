// What the counter is told of the venue's other screens, in which order, and when it is over.
#include "app/orders/venuealarms.h"
#include "tests/app/consolefixture.h"

#include <QSignalSpy>

namespace servery::testing {

namespace {

using State = protocol::ConsoleState::State;

struct Fixture : ConsoleFixture
{
    app::VenueAlarms alarms{link, book, time};

    Fixture() { server.welcome.role = Role::Counter; }
    void alarm(const char* name, int number)
    {
        event(QLatin1String(name),
              {{QStringLiteral("kind"), QStringLiteral("ticket_not_painted")},
               {QStringLiteral("orderId"), QStringLiteral("ord_%1").arg(number)},
               {QStringLiteral("number"), number}});
    }
    void consoles(State state, const char* cause, const char* screen = "kitchen")
    {
        protocol::ConsoleState console;
        console.session = SessionId(QByteArray("ses_k"));
        console.name = QStringLiteral("Femi");
        console.screen = QLatin1String(screen);
        console.state = state;
        console.cause = QLatin1String(cause);
        console.since = clock.now();
        server.send(protocol::Consoles{{console}});
        settle();
    }
    void hold(int number)
    {
        const auto order = makeOrder(number, OrderState::PaymentSucceeded, clock.now().ms);
        server.snapshot.orders.push_back(order);
    }
};

} // namespace

class VenueAlarmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfATicketOnNoScreen()
    {
        Fixture f;
        f.hold(7);
        f.hold(8);
        QVERIFY(f.connectNow());
        QSignalSpy raised(&f.alarms, &app::VenueAlarms::raised);
        f.alarm("alarm_raised", 7);
        f.alarm("alarm_raised", 8);
        f.alarm("alarm_raised", 8); // told twice is one
        QCOMPARE(raised.count(), 2);
        QCOMPARE(f.alarms.kind(), QStringLiteral("ticket"));
        QCOMPARE(f.alarms.headline(), QStringLiteral("Order 7 is on no kitchen screen."));
        QCOMPARE(f.alarms.count(), 2);
        f.alarms.understood();
        QCOMPARE(f.alarms.headline(), QStringLiteral("Order 8 is on no kitchen screen."));
        f.alarm("alarm_cleared", 8);
        QCOMPARE(f.alarms.kind(), QString());
    }

    void whoStartsLaterIsToldToo()
    {
        Fixture f;
        f.hold(7);
        f.server.snapshot.channel = protocol::Channel::Counter;
        f.server.snapshot.alarms = {
            {QStringLiteral("ticket_not_painted"), OrderId(QByteArray("ord_7")), 7, f.clock.now()}};
        QSignalSpy raised(&f.alarms, &app::VenueAlarms::raised);
        QVERIFY(f.connectNow());
        QCOMPARE(f.alarms.headline(), QStringLiteral("Order 7 is on no kitchen screen."));
        QCOMPARE(raised.count(), 1);
        f.alarm("alarm_raised", 7); // the same, told again
        QCOMPARE(raised.count(), 1);
        f.alarm("alarm_cleared", 7);
        QCOMPARE(f.alarms.kind(), QString());
    }

    void aStartedOrderIsKnownOf()
    {
        Fixture f;
        f.hold(7);
        QVERIFY(f.connectNow());
        f.alarm("alarm_raised", 7);
        QCOMPARE(f.alarms.count(), 1);
        f.statusEvent(makeOrder(7, OrderState::Preparing, 0), OrderState::Preparing, 4);
        QCOMPARE(f.alarms.count(), 0);
    }

    void tellsOfALostKitchenScreen()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        QSignalSpy raised(&f.alarms, &app::VenueAlarms::raised);
        f.consoles(State::Live, "");
        QCOMPARE(f.alarms.kind(), QString());
        f.consoles(State::Silent, "no_answer");
        QCOMPARE(f.alarms.kind(), QStringLiteral("console"));
        QCOMPARE(f.alarms.headline(),
                 QStringLiteral("The kitchen screen of Femi does not answer."));
        f.consoles(State::Gone, "connection_lost");
        QCOMPARE(f.alarms.headline(),
                 QStringLiteral("The kitchen screen of Femi has lost its connection."));
        QCOMPARE(raised.count(), 1);
        f.alarms.understood();
        f.consoles(State::Gone, "connection_lost");
        QCOMPARE(f.alarms.kind(), QString());
        // Back, and lost again: that is news.
        f.consoles(State::Live, "");
        f.consoles(State::Silent, "no_answer");
        QCOMPARE(f.alarms.kind(), QStringLiteral("console"));
        QCOMPARE(raised.count(), 2);
    }

    void aLostCounterIsNotTheKitchens()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        f.consoles(State::Silent, "no_answer", "counter");
        QCOMPARE(f.alarms.kind(), QString());
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::VenueAlarmsTest)
#include "venuealarmstest.moc"
