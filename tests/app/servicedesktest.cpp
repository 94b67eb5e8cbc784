// Pausing, being busy and a manager's settings, as the screens see and send them.
#include "app/venue/servicedesk.h"
#include "core/protocol/settingsview.h"
#include "tests/app/consolefixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace servery::testing {

namespace {

struct Fixture : ConsoleFixture
{
    app::ServiceRules rules{link};
    app::ServiceDesk desk{rules, outbox, link, time};
    QAbstractItemModelTester tester{desk.settings(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{desk.settings(), &QAbstractItemModel::modelReset};

    void changed(const ServiceSettings& settings)
    {
        event(protocol::events::venueSettingsUpdated,
              {{QStringLiteral("settings"), protocol::toJson(settings)}});
    }
    [[nodiscard]] QList<protocol::CommandMessage> sent()
    {
        const auto heard = server.heard<protocol::CommandMessage>();
        return {heard.begin(), heard.end()};
    }
};

} // namespace

class ServiceDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWelcomeSnapshotAndEvents()
    {
        Fixture f;
        f.server.welcome.venue.settings.busyMinutes = 5;
        ServiceSettings later;
        later.busyMinutes = 10;
        f.server.snapshot.settings = later;
        QVERIFY(f.connectNow());
        QCOMPARE(f.desk.busyMinutes(), 10);
        QCOMPARE(f.desk.promiseMinutes(), 25);
        later.busyMinutes = 0;
        later.orderingPaused = true;
        later.orderingResumesAt = f.clock.now().plusSeconds(600);
        f.changed(later);
        QCOMPARE(f.desk.busyMinutes(), 0);
        QVERIFY(f.desk.paused());
        QCOMPARE(f.desk.resumesAtMs(), qint64{later.orderingResumesAt.ms});
    }

    void aPauseEndsOnTheScreenToo()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        ServiceSettings settings;
        settings.orderingPaused = true;
        settings.orderingResumesAt = f.time.now().plusSeconds(60);
        f.changed(settings);
        QSignalSpy changed(&f.desk, &app::ServiceDesk::changed);
        f.clock.advanceSeconds(61);
        f.time.tick();
        QVERIFY(!f.desk.paused());
        QCOMPARE(changed.count(), 1);
    }

    void sendsWhatIsAskedFor()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        f.desk.pause(20);
        f.desk.pause(0);
        f.desk.resume();
        f.desk.setBusy(15, 30);
        f.desk.setBusy(0, 30);
        f.desk.change(QStringLiteral("prepGoalSeconds"), 720);
        f.desk.change(QStringLiteral("boardOrder"), 1);
        f.desk.change(QStringLiteral("prepGoalSeconds"), 1); // out of its range: never sent
        f.settle();
        const auto sent = f.sent();
        QCOMPARE(sent.size(), 7);
        QCOMPARE(sent[0].name, QString(protocol::commands::orderingPause));
        QCOMPARE(sent[0].data, QJsonObject({{"forMinutes", 20}}));
        QCOMPARE(sent[1].data, QJsonObject());
        QCOMPARE(sent[2].name, QString(protocol::commands::orderingResume));
        QCOMPARE(sent[3].data, QJsonObject({{"busyMinutes", 15}, {"forMinutes", 30}}));
        QCOMPARE(sent[4].data, QJsonObject({{"busyMinutes", 0}}));
        QCOMPARE(sent[5].data, QJsonObject({{"prepGoalSeconds", 720}}));
        QCOMPARE(sent[6].data, QJsonObject({{"boardOrder", "promise"}}));
    }

    void settingsAreInWords()
    {
        Fixture f;
        QVERIFY(f.connectNow());
        QCOMPARE(modelSnapshot(*f.desk.settings(), {"name", "kind", "value", "text", "isUsual"})
                     .section(u'\n', 0, 2),
                 QStringLiteral("name=prepGoalSeconds kind=whole value=900 text=15 min "
                                "isUsual=true\n"
                                "name=dueSoonSeconds kind=whole value=0 "
                                "text=Two thirds of the goal isUsual=true\n"
                                "name=lateSeconds kind=whole value=0 text=At the goal "
                                "isUsual=true"));
        // Every setting that has no place of its own has words.
        for (const app::SettingRow& row : f.desk.settings()->rows())
            QVERIFY2(row.label != row.key && !row.explanation.isEmpty(), qPrintable(row.key));
        QCOMPARE(f.resets.count(), 0);
    }

    void queuedStepsAreOneChange()
    {
        Fixture f;
        for (const qint64 value : {960, 1020, 1080})
            f.desk.change(QStringLiteral("prepGoalSeconds"), value);
        QCOMPARE(f.outbox.count(), 1);
        QCOMPARE(f.desk.settings()->rows().front().value, qint64{1080});
        QCOMPARE(f.desk.settings()->rows().front().pending, app::Pending::Queued);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::ServiceDeskTest)
#include "servicedesktest.moc"
