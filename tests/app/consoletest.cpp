// The console as a whole, against a server of the test's own: signing in and out, keeping the token
// fresh, what the keychain is given, and one order from ticket to hand-over.
#include "tests/app/signedinfixture.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        const HttpRequest request = f.server.requests()[0];
        QCOMPARE(request.body, (QJsonObject{{QStringLiteral("storeSlug"), QStringLiteral("demo")},
                                            {QStringLiteral("username"), QStringLiteral("priya")},
                                            {QStringLiteral("pin"), QStringLiteral("1234")}}));
        QVERIFY(f.isLive());
        QCOMPARE(f.server.heard<protocol::Hello>()[0].token, QByteArray("access-1"));
        QCOMPARE(f.console->venueName(), QStringLiteral("Copper Lane"));
        QCOMPARE(f.console->session()->staffName(), QStringLiteral("Priya N."));
        QCOMPARE(f.console->screen(), QStringLiteral("counter"));
        QVERIFY(f.console->canSwitchScreen());
    }

    void saysWhySigningInFails_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("wrong PIN") << ""
                                   << "9999"
                                   << "The venue, the name or the PIN is wrong.";
        QTest::newRow("nothing entered") << ""
                                         << ""
                                         << "Enter the venue, your name and your PIN.";
        QTest::newRow("nobody there") << "http://127.0.0.1:9"
                                      << "1234"
                                      << "The server cannot be reached at 127.0.0.1:9.";
        QTest::newRow("no address") << "orders"
                                    << "1234"
                                    << "The server's address is not a web address.";
        QTest::newRow("in the clear")
            << "http://orders.example.com"
            << "1234"
            << "A server that is not this machine needs an https address.";
    }
    void saysWhySigningInFails()
    {
        QFETCH(QString, url);
        QFETCH(QString, pin);
        QFETCH(QString, sentence);
        SignedInFixture f;
        if (!url.isEmpty())
            f.console->session()->setServerUrl(url);
        QVERIFY(!f.signIn(pin));
        QCOMPARE(f.console->session()->errorText(), sentence);
        QCOMPARE(f.console->link()->state(), State::SignedOut);
    }

    void signsInAgainFromTheKeychain()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        QCOMPARE(f.keychain.kept.size(), 1);
        QCOMPARE(f.keptToken(), QByteArray("refresh-1"));
        f.restart();
        f.console->session()->restore();
        QVERIFY(f.isLive());
        QCOMPARE(f.server.requests().back().body.value(u"refreshToken").toString(),
                 QStringLiteral("refresh-1"));
        QCOMPARE(f.keptToken(), QByteArray("refresh-2"));
    }

    void waitsForTheServerAfterARestart()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        f.restart();
        f.server.stopListening();
        f.console->session()->restore();
        QTRY_VERIFY(!f.console->session()->busy());
        QVERIFY(!f.console->session()->errorText().isEmpty());
        f.server.listenAgain();
        f.advanceMs(app::StaffSession::renewRetryMs - 1);
        QVERIFY(!f.console->session()->busy());
        f.advanceMs(1);
        QTRY_VERIFY(f.console->session()->signedIn());
        QVERIFY(f.console->session()->errorText().isEmpty());
    }

    void worksWithoutAKeychain()
    {
        SignedInFixture f;
        f.keychain.isThere = false;
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        f.restart();
        f.console->session()->restore();
        QVERIFY(!f.console->session()->busy());
        QVERIFY(!f.console->session()->signedIn());
        QVERIFY(f.console->session()->errorText().isEmpty());
        // The venue and the name are remembered, so that only the PIN is missing.
        QCOMPARE(f.console->session()->username(), QStringLiteral("priya"));
    }

    void writesNoSecretDown()
    {
        SignedInFixture f;
        f.keychain.isThere = false;
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        f.console->board()->ready(QStringLiteral("ord_1"));
        f.restart();
        const QByteArray all = f.onDisk();
        QVERIFY(all.contains("order.ready"));
        for (const char* secret : {"1234", "access-", "refresh-"})
            QVERIFY2(!all.contains(secret), secret);
    }

    void renewsTheTokenAheadOfItsEnd()
    {
        SignedInFixture f;
        // The device's clock is wrong by an hour; the token's life is counted by the server's.
        f.serverAheadMs = 3'600'000;
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        f.advanceMs(719'000);
        QCOMPARE(f.signIns, 1);
        f.advanceMs(1'000);
        QTRY_COMPARE(f.signIns, 2);
        QTRY_COMPARE(f.console->session()->accessToken(), QByteArray("access-2"));
        QCOMPARE(f.keptToken(), QByteArray("refresh-2"));
    }

    // Once more, also after a restart, it is the same request; the server would otherwise take the
    // second use of a token for theft, and sign the kitchen out.
    void asksAgainUnderTheSameKey()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        // Of the requests with that token; Qt's network, too, asks again on its own.
        const auto keysWith = [&f](const char* token) {
            QByteArrayList keys;
            for (const HttpRequest& request : f.server.requests())
                if (request.path == "/api/staff/refresh" &&
                    request.body.value(u"refreshToken").toString() == QLatin1String(token))
                    keys.append(request.key);
            return keys;
        };
        f.refreshStatus = 0; // the answer is lost
        f.advanceMs(720'000);
        QTRY_VERIFY(!keysWith("refresh-1").isEmpty());
        const QByteArray key = keysWith("refresh-1").front();
        QVERIFY(!key.isEmpty());
        f.restart();
        const qsizetype before = keysWith("refresh-1").size();
        f.refreshStatus = 200;
        f.console->session()->restore();
        QTRY_VERIFY(f.console->session()->signedIn());
        const QByteArrayList keys = keysWith("refresh-1");
        QVERIFY(keys.size() > before);
        QCOMPARE(keys.count(key), keys.size());
        // The next token has a key of its own.
        f.advanceMs(720'000);
        QTRY_VERIFY(!keysWith("refresh-2").isEmpty());
        QVERIFY(keysWith("refresh-2").front() != key);
    }

    void renewsARefusedToken()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        f.server.close(protocol::closecodes::unauthenticated);
        QTRY_COMPARE(f.server.count<protocol::Hello>(), 2);
        QCOMPARE(f.server.heard<protocol::Hello>()[1].token, QByteArray("access-2"));
        QVERIFY(f.isLive());
    }

    void aKitchenKeepsItsTicketsWhenItIsSignedOut()
    {
        SignedInFixture f;
        f.role = QStringLiteral("kitchen");
        f.server.welcome.role = Role::Kitchen;
        f.server.snapshot.orders = {makeOrder(1, OrderState::Preparing, f.clock.now().ms)};
        QVERIFY(f.signIn());
        QTRY_COMPARE(f.console->board()->tickets()->count(), 1);
        QVERIFY(!f.console->canSwitchScreen());
        f.console->setScreen(QStringLiteral("counter"));
        QCOMPARE(f.console->screen(), QStringLiteral("kitchen"));

        f.refreshStatus = 401;
        f.server.close(protocol::closecodes::unauthenticated);
        QTRY_VERIFY(!f.console->session()->signedIn());
        QCOMPARE(f.console->session()->errorText(),
                 QStringLiteral("Signed out by the server. Sign in again."));
        QCOMPARE(f.console->link()->state(), State::SignedOut);
        // They are as old as the last word of the server.
        QCOMPARE(f.console->link()->asOfMs(), f.clock.now().ms);
        QCOMPARE(f.console->board()->tickets()->count(), 1);
        QVERIFY(f.keychain.kept.isEmpty());
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
    }

    void signingOutClearsTheScreen()
    {
        SignedInFixture f;
        f.server.snapshot.orders = {makeOrder(1, OrderState::Preparing, f.clock.now().ms)};
        QVERIFY(f.signIn());
        QTRY_COMPARE(f.console->desk()->orders()->count(), 1);
        f.console->desk()->select(QStringLiteral("ord_1"));
        f.console->signOut();
        QCOMPARE(f.console->desk()->orders()->count(), 0);
        QVERIFY(!f.console->desk()->selected()->isOpen());
        QCOMPARE(f.console->board()->tickets()->count(), 0);
        QVERIFY(f.keychain.kept.isEmpty());
        QTRY_COMPARE(f.server.requests().back().path, QByteArray("/api/staff/logout"));
        QCOMPARE(f.server.requests().back().authorization, QByteArray("Bearer access-1"));
    }

    void queuedActionsSurviveARestart()
    {
        SignedInFixture f;
        f.server.snapshot.orders = {makeOrder(1, OrderState::Preparing, f.clock.now().ms)};
        QVERIFY(f.signIn());
        QTRY_COMPARE(f.console->board()->tickets()->count(), 1);
        f.server.stopListening();
        f.server.drop();
        QTRY_COMPARE(f.console->link()->state(), State::Offline);
        f.console->board()->ready(QStringLiteral("ord_1"));
        QTRY_COMPARE(f.console->link()->queuedCount(), 1);
        f.restart();
        f.server.listenAgain();
        f.console->session()->restore();
        QTRY_COMPARE(f.server.count<protocol::CommandMessage>(), 1);
        const auto command = f.server.heard<protocol::CommandMessage>()[0];
        QCOMPARE(command.name, QStringLiteral("order.ready"));
        f.server.send(protocol::Ack{command.id, 101, {}});
        QVERIFY(f.server.waitUntilHeard());
        QCOMPARE(f.console->link()->queuedCount(), 0);
    }

    void soundsOfflineAndBackOnce()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        QList<app::SoundPlayer::Cue> heard;
        connect(f.console->sounds(), &app::SoundPlayer::played, this,
                [&heard](app::SoundPlayer::Cue cue) { heard.append(cue); });
        f.server.stopListening();
        f.server.drop();
        QTRY_COMPARE(f.console->link()->state(), State::Offline);
        f.advanceMs(app::ReconnectSchedule::longestMs);
        QTRY_VERIFY(!f.console->link()->isTrying());
        QCOMPARE(heard, QList<app::SoundPlayer::Cue>{app::SoundPlayer::Offline});
        f.server.listenAgain();
        f.console->link()->tryNow();
        QVERIFY(f.isLive());
        QCOMPARE(heard.size(), 2);
        QCOMPARE(heard.back(), app::SoundPlayer::Back);
    }

    void remembersTheDevice()
    {
        SignedInFixture f;
        QVERIFY(f.signIn());
        f.console->setScreen(QStringLiteral("kitchen"));
        f.console->sounds()->setMuted(true);
        f.console->sounds()->setVolume(0.25);
        f.console->setKitchenScale(1.15);
        f.restart();
        f.console->session()->restore();
        QTRY_VERIFY(f.console->session()->signedIn());
        QCOMPARE(f.console->screen(), QStringLiteral("kitchen"));
        QVERIFY(f.console->sounds()->muted());
        QCOMPARE(f.console->sounds()->volume(), 0.25);
        QCOMPARE(f.console->kitchenScale(), 1.15);
    }

    void saysThatItCanKeepNothing()
    {
        SignedInFixture f;
        f.dataDirectory = QStringLiteral("/proc/nowhere");
        f.restart();
        QSignalSpy noticed(f.console.get(), &Console::noticed);
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        QCOMPARE(noticed.count(), 1);
        QVERIFY(noticed[0][0].toString().contains(QStringLiteral("disk")));
    }

    void startsWithTheLastKnownOrders()
    {
        SignedInFixture f;
        f.role = QStringLiteral("kitchen");
        f.server.welcome.role = Role::Kitchen;
        auto order = makeOrder(145, OrderState::PaymentSucceeded, f.clock.now().ms);
        f.server.snapshot.orders = {order};
        QVERIFY(f.signIn());
        QTRY_COMPARE(f.console->board()->newCount(), 1);
        const qint64 savedAtMs = f.clock.now().ms;
        f.console->tick();
        QTRY_VERIFY(f.onDisk().contains("ord_145"));
        const QByteArray kept = f.onDisk();
        QVERIFY(!kept.contains("Femi")); // whom it is for stays on the server
        QVERIFY(!kept.contains("phoneEnds\":\"42"));

        // The power goes, and comes back before the server does.
        f.server.stopListening();
        f.server.drop();
        f.restart();
        f.console->session()->setVenueSlug(QStringLiteral("demo"));
        f.console->session()->restore();
        QTRY_VERIFY(f.console->lastKnownShown());
        QCOMPARE(f.console->board()->newCount(), 1);
        QVERIFY(f.console->link()->state() == State::Offline);
        QCOMPARE(f.console->link()->asOfMs(), savedAtMs);
        f.console->board()->start(QStringLiteral("ord_145"));
        QTRY_COMPARE(f.console->link()->queuedCount(), 1);

        // What was pressed goes out when the server is there again.
        f.server.listenAgain();
        f.advanceMs(app::StaffSession::renewRetryMs);
        QTRY_VERIFY(f.console->session()->signedIn());
        QVERIFY(f.isLive());
        QTRY_COMPARE(f.server.count<protocol::CommandMessage>(), 1);
        QVERIFY(!f.console->lastKnownShown());
    }

    void aSessionThatEndedMeanwhileIsSaidAndNotWaitedFor()
    {
        SignedInFixture f;
        f.role = QStringLiteral("kitchen");
        f.server.welcome.role = Role::Kitchen;
        f.server.snapshot.orders = {makeOrder(145, OrderState::PaymentSucceeded, f.clock.now().ms)};
        QVERIFY(f.signIn());
        QTRY_COMPARE(f.console->board()->newCount(), 1);
        f.console->tick();
        QTRY_VERIFY(f.onDisk().contains("ord_145"));
        f.server.stopListening();
        f.server.drop();
        f.restart();
        f.console->session()->setVenueSlug(QStringLiteral("demo"));
        f.console->session()->restore();
        QTRY_VERIFY(f.console->lastKnownShown());

        // The server is back, and the session was ended from elsewhere.
        f.refreshStatus = 401;
        f.server.listenAgain();
        f.advanceMs(app::StaffSession::renewRetryMs);
        QTRY_COMPARE(f.console->link()->state(), State::SignedOut);
        QCOMPARE(f.console->session()->errorText(),
                 QStringLiteral("Signed out by the server. Sign in again."));
        QCOMPARE(f.console->board()->newCount(), 1);
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        QVERIFY(!f.console->lastKnownShown());
    }

    void anotherVenueShowsNothingOfTheOneBefore()
    {
        SignedInFixture f;
        f.role = QStringLiteral("manager");
        f.server.welcome.role = Role::Manager;
        f.server.snapshot.channel = protocol::Channel::Manager;
        QVERIFY(f.signIn());
        QVERIFY(f.isLive());
        f.console->entry()->setCustomerName(QStringLiteral("Ines"));
        f.console->setScreen(QStringLiteral("kitchen"));
        f.refreshStatus = 401;
        f.server.close(protocol::closecodes::unauthenticated);
        QTRY_VERIFY(!f.console->session()->signedIn());
        QCOMPARE(f.console->entry()->customerName(), QStringLiteral("Ines"));
        f.console->session()->setVenueSlug(QStringLiteral("other"));
        f.console->session()->signIn(QStringLiteral("1234"));
        QTRY_VERIFY(f.console->session()->signedIn());
        QCOMPARE(f.console->entry()->customerName(), QString());
    }

    void aSignOutLeavesNoOrdersBehind()
    {
        SignedInFixture f;
        f.server.snapshot.orders = {makeOrder(145, OrderState::PaymentSucceeded, f.clock.now().ms)};
        QVERIFY(f.signIn());
        QTRY_COMPARE(f.console->board()->newCount(), 1);
        f.console->tick();
        QTRY_VERIFY(f.onDisk().contains("ord_145"));
        f.console->signOut();
        QVERIFY(!f.onDisk().contains("ord_145"));
    }

    void handsOneOrderOver()
    {
        SignedInFixture f;
        auto order = makeOrder(145, OrderState::PaymentSucceeded, f.clock.now().ms);
        order.code = {1, f.clock.now(), f.clock.now().plusSeconds(3'600), 5, false, 3};
        f.server.snapshot.orders = {order};
        f.server.snapshot.seq = 100;
        QVERIFY(f.signIn());
        QTRY_COMPARE(f.console->board()->newCount(), 1);
        qint64 seq = 100;
        int heard = 0;
        const auto takes = [&](OrderState state) {
            const bool came =
                QTest::qWaitFor([&] { return f.server.count<protocol::CommandMessage>() > heard; });
            if (!came)
                qFatal("No command came");
            const auto command =
                f.server.heard<protocol::CommandMessage>()[static_cast<size_t>(heard++)];
            protocol::Event event;
            event.channel = protocol::Channel::Counter;
            event.prev = seq++;
            event.seq = seq;
            event.at = f.clock.now();
            event.name = QString(protocol::events::orderStatusUpdated);
            event.data = {{QStringLiteral("orderId"), QStringLiteral("ord_145")},
                          {QStringLiteral("state"), toString(state)},
                          {QStringLiteral("version"), 3 + heard}};
            f.server.send(event);
            f.server.send(protocol::Ack{command.id, seq, {}});
            return f.server.waitUntilHeard();
        };
        f.console->board()->start(QStringLiteral("ord_145"));
        QVERIFY(takes(OrderState::Preparing));
        QCOMPARE(f.console->board()->cookingCount(), 1);
        f.console->board()->ready(QStringLiteral("ord_145"));
        QVERIFY(takes(OrderState::Ready));
        QCOMPARE(f.console->board()->tickets()->count(), 0);
        f.console->desk()->select(QStringLiteral("ord_145"));
        for (const char* digit : {"4", "1", "9", "0", "3", "7"})
            f.console->desk()->code()->press(QLatin1String(digit));
        QVERIFY(takes(OrderState::Completed));
        QCOMPARE(f.console->desk()->code()->status(), QStringLiteral("right"));
        QCOMPARE(f.console->desk()->selected()->state(), QStringLiteral("COMPLETED"));
        f.console->desk()->code()->handOver();
        QVERIFY(!f.console->desk()->selected()->isOpen());
        QCOMPARE(f.console->desk()->allCount(), 0);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::ConsoleTest)
#include "consoletest.moc"
