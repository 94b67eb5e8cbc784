// The console and its device: what a scanner does, where a window begins, and windows that share
// one device.
#include "tests/app/signedinfixture.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

class ConsoleDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScannerOpensOrdersAndTakesCodes()
    {
        SignedInFixture f;
        auto order = makeOrder(147, OrderState::Ready, f.clock.now().ms - 60'000);
        order.code = {1, f.clock.now(), f.clock.now().plusSeconds(3'600), 5, false, 3};
        f.server.snapshot.orders = {order};
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        QTRY_COMPARE(f.console->desk()->allCount(), 1);
        QSignalSpy noticed(f.console.get(), &Console::noticed);
        f.console->takeScan(QStringLiteral("419073"));
        QCOMPARE(noticed.count(), 1); // nothing is open that it could be for
        QVERIFY(!f.console->desk()->selected()->isOpen());
        f.console->takeScan(QStringLiteral("ORDER.NONE"));
        f.console->takeScan(QStringLiteral("https://example.com"));
        QCOMPARE(noticed.count(), 3);
        f.console->takeScan(QStringLiteral("ORDER.147"));
        QCOMPARE(f.console->desk()->selectedOrderId(), QStringLiteral("ord_147"));
        f.console->takeScan(QStringLiteral("419073"));
        QCOMPARE(f.console->desk()->code()->digits(), QStringLiteral("419073"));
        QCOMPARE(noticed.count(), 3);
        // A kitchen opens no orders.
        f.console->desk()->select({});
        f.console->setScreen(QStringLiteral("kitchen"));
        f.console->takeScan(QStringLiteral("ORDER.147"));
        QCOMPARE(f.console->desk()->selectedOrderId(), QString());
    }

    void anOrderOfLongAgoIsOpened()
    {
        SignedInFixture f;
        f.server.snapshot.orders = {
            makeOrder(147, OrderState::Preparing, f.clock.now().ms - 60'000)};
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        QTRY_COMPARE(f.console->desk()->allCount(), 1);
        const auto old = makeOrder(3, OrderState::Completed, f.clock.now().ms - 900'000'000);
        f.server.http = [&](const HttpRequest& request) {
            if (request.path == "/api/staff/orders/ord_3")
                return HttpAnswer{200, protocol::toJson(old)};
            return SignedInFixture::problem(404, "order_not_found");
        };
        QSignalSpy noticed(f.console.get(), &Console::noticed);
        f.console->openOrder(QStringLiteral("ord_3"));
        QTRY_COMPARE(f.console->desk()->selectedOrderId(), QStringLiteral("ord_3"));
        QCOMPARE(f.console->desk()->selected()->number(), 3);
        QCOMPARE(f.console->desk()->allCount(), 1);
        // One of the board needs no question; one that is nowhere is said to be so.
        f.console->openOrder(QStringLiteral("ord_147"));
        QCOMPARE(f.console->desk()->selectedOrderId(), QStringLiteral("ord_147"));
        QCOMPARE(noticed.count(), 0);
        f.console->openOrder(QStringLiteral("ord_none"));
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(f.console->desk()->selectedOrderId(), QString());
    }

    void theStationOfTheStartIsKept()
    {
        SignedInFixture f;
        f.console->setStartStation(QStringLiteral("grill"));
        QCOMPARE(f.console->board()->station(), QStringLiteral("grill"));
        f.restart();
        QCOMPARE(f.console->board()->station(), QStringLiteral("grill"));
        f.console->preferStation(QStringLiteral("fry"));
        QCOMPARE(f.console->startStation(), QStringLiteral("grill"));
    }

    void windowsShareTheDeviceAndOnePrints()
    {
        SignedInFixture f;
        app::DeviceSettings second(f.folder.filePath(QStringLiteral("s.ini")), 2);
        const app::ConsoleSurroundings surroundings{f.clock,    f.random,        second,
                                                    f.keychain, f.folder.path(), f.folder.path()};
        Console window(surroundings,
                       std::shared_ptr<app::Device>(f.console->device(), [](app::Device*) {}),
                       f.console->printing());
        QCOMPARE(window.device(), f.console->device());
        QCOMPARE(window.sounds(), f.console->sounds());
        QCOMPARE(window.printing(), f.console->printing());
        QVERIFY(window.board() != f.console->board());
        QSignalSpy scaled(&window, &Console::kitchenScaleChanged);
        f.console->setKitchenScale(1.4);
        QCOMPARE(scaled.count(), 1);
        QCOMPARE(window.kitchenScale(), 1.4);
    }

    void aKeychainThatDoesNotAnswerKeepsNobodyOut()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        f.keychain.answers = false;
        f.restart();
        f.console->session()->setVenueSlug(QStringLiteral("demo"));
        f.console->session()->restore();
        QVERIFY(f.console->session()->busy());
        f.advanceMs(app::StaffSession::keychainWithinMs);
        f.console->tick();
        QVERIFY(!f.console->session()->busy());
        // It is unlocked after all, before anybody signed in.
        f.keychain.answerLate();
        QTRY_VERIFY(f.console->session()->signedIn());
    }

    void aKeychainThatAnswersTooLateSignsNobodyElseIn()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        f.keychain.answers = false;
        f.restart();
        f.console->session()->setVenueSlug(QStringLiteral("demo"));
        f.console->session()->restore();
        f.advanceMs(app::StaffSession::keychainWithinMs);
        f.console->tick();
        QVERIFY(f.signIn());
        const int signIns = f.signIns;
        f.keychain.answerLate();
        QVERIFY(f.isLive());
        QCOMPARE(f.signIns, signIns);
    }

    void whatIsCoveredIsNotPainted()
    {
        SignedInFixture f;
        f.role = QStringLiteral("kitchen");
        f.server.welcome.role = Role::Kitchen;
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        const auto frame = [&f] {
            f.console->paint().frameBegins();
            f.console->paint().frameSwapped();
            return f.server.waitUntilHeard() ? f.server.count<protocol::Painted>() : -1;
        };
        f.console->setCovered(true);
        QCOMPARE(frame(), 0);
        f.console->setCovered(false);
        QTRY_COMPARE(frame(), 1);
    }

    void whatFindsItsPlaceAfterTheFrameIsPaintedInTheNext()
    {
        SignedInFixture f;
        f.role = QStringLiteral("kitchen");
        f.server.welcome.role = Role::Kitchen;
        f.server.snapshot.orders = {makeOrder(1, OrderState::PaymentSucceeded, f.clock.now().ms)};
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        QQuickWindow window;
        window.resize(64, 64);
        QSignalSpy frames(&window, &QQuickWindow::frameSwapped);
        window.show();
        f.console->paint().watch(&window);
        QTRY_VERIFY(!frames.isEmpty());
        QVERIFY(f.server.waitUntilHeard());
        QCOMPARE(f.server.count<protocol::Painted>(), 0);
        // Nothing else that is on the window changes.
        f.console->board()->laidOut();
        QTRY_COMPARE(f.server.count<protocol::Painted>(), 1);
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::ConsoleDeviceTest)
#include "consoledevicetest.moc"
