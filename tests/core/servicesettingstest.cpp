// The settings of a venue's service: their ranges, what follows from them, and their way through
// JSON and the command line.
#include "core/protocol/settingsview.h"

#include <QJsonDocument>
#include <QTest>

using namespace servery;
using namespace servery::protocol;

class ServiceSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualOnesAreAllowed();
    void refusesChanges_data();
    void refusesChanges();
    void thresholds_data();
    void thresholds();
    void pauseAndBusyEndByThemselves();
    void onlyWhatDiffersIsKept();
    void anOlderReaderKeepsTheUsual();
    void fromTheCommandLine_data();
    void fromTheCommandLine();
};

void ServiceSettingsTest::usualOnesAreAllowed()
{
    const ServiceSettings usual;
    std::vector<SettingChange> changes;
    for (const SettingField& field : settingFields())
        changes.push_back({&field, field.get(usual)});
    const auto same = applyChanges(usual, changes);
    QVERIFY(same);
    QVERIFY(*same == usual);
}

void ServiceSettingsTest::refusesChanges_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* json, const char* code, const char* field) {
        QTest::newRow(json) << json << code << field;
    };
    row(R"({"prepGoal":900})", "field_unknown", "prepGoal");
    row(R"({"prepGoalSeconds":"900"})", "field_invalid", "prepGoalSeconds");
    row(R"({"prepGoalSeconds":900.5})", "field_invalid", "prepGoalSeconds");
    row(R"({"prepGoalSeconds":1e300})", "field_invalid", "prepGoalSeconds");
    row(R"({"prepGoalSeconds":59})", "field_invalid", "prepGoalSeconds");
    row(R"({"prepGoalSeconds":14401})", "field_invalid", "prepGoalSeconds");
    row(R"({"prepGoalSeconds":null})", "field_invalid", "prepGoalSeconds");
    row(R"({"busyMinutes":-1})", "field_invalid", "busyMinutes");
    row(R"({"boardOrder":"size"})", "field_invalid", "boardOrder");
    row(R"({"boardOrder":1})", "field_invalid", "boardOrder");
    row(R"({"servesTables":1})", "field_invalid", "servesTables");
    row(R"({"orderingResumesAt":"soon"})", "field_invalid", "orderingResumesAt");
    // A ticket cannot be late before it is due soon, whichever of the two is changed.
    row(R"({"dueSoonSeconds":901})", "field_invalid", "dueSoonSeconds");
    row(R"({"dueSoonSeconds":600,"lateSeconds":599})", "field_invalid", "dueSoonSeconds");
    row(R"({"dueSoonSeconds":600,"prepGoalSeconds":300})", "field_invalid", "dueSoonSeconds");
    row("{}", "field_missing", "");
}

void ServiceSettingsTest::refusesChanges()
{
    QFETCH(QString, json);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto changes = changesFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    const auto after = changes ? applyChanges({}, *changes)
                               : Result<ServiceSettings, Error>(Failure<Error>{changes.error()});
    QVERIFY(!after);
    QCOMPARE(QString::fromLatin1(after.error().kind.code), code);
    QCOMPARE(after.error().members.value(QLatin1String("field")).toString(), field);
}

void ServiceSettingsTest::thresholds_data()
{
    QTest::addColumn<int>("goal");
    QTest::addColumn<int>("dueSoon");
    QTest::addColumn<int>("late");
    QTest::addColumn<int>("dueSoonAfter");
    QTest::addColumn<int>("lateAfter");
    QTest::newRow("by the goal") << 900 << 0 << 0 << 600 << 900;
    QTest::newRow("own due") << 900 << 300 << 0 << 300 << 900;
    QTest::newRow("own late") << 900 << 0 << 1200 << 600 << 1200;
    QTest::newRow("both") << 900 << 480 << 720 << 480 << 720;
    QTest::newRow("late before two thirds of the goal") << 900 << 0 << 500 << 500 << 500;
}

void ServiceSettingsTest::thresholds()
{
    QFETCH(int, goal);
    QFETCH(int, dueSoon);
    QFETCH(int, late);
    ServiceSettings settings;
    settings.prepGoalSeconds = goal;
    settings.dueSoonSeconds = dueSoon;
    settings.lateSeconds = late;
    QTEST(settings.dueSoonAfterSeconds(), "dueSoonAfter");
    QTEST(settings.lateAfterSeconds(), "lateAfter");
}

void ServiceSettingsTest::pauseAndBusyEndByThemselves()
{
    ServiceSettings settings;
    QVERIFY(!settings.isPausedAt({1'000}));
    QCOMPARE(settings.promiseSecondsAt({1'000}), 900);
    settings.orderingPaused = true;
    settings.busyMinutes = 10;
    QVERIFY(settings.isPausedAt({1'000'000}));
    QCOMPARE(settings.promiseSecondsAt({1'000'000}), 1500);
    settings.orderingResumesAt = {2'000};
    settings.busyUntil = {3'000};
    QVERIFY(settings.isPausedAt({1'999}));
    QVERIFY(!settings.isPausedAt({2'000}));
    QCOMPARE(settings.busyMinutesAt({2'999}), 10);
    QCOMPARE(settings.busyMinutesAt({3'000}), 0);
}

void ServiceSettingsTest::onlyWhatDiffersIsKept()
{
    ServiceSettings settings;
    QVERIFY(ownSettings(settings).isEmpty());
    settings.boardOrder = BoardOrder::Promise;
    settings.combinesItems = !settings.combinesItems;
    settings.busyUntil = {1'700'000'000'000};
    const QJsonObject own = ownSettings(settings);
    QCOMPARE(own.keys(), QStringList({"boardOrder", "busyUntil", "combinesItems"}));
    QVERIFY(settingsFromJson(own) == settings);
    QVERIFY(settingsFromJson(toJson(settings)) == settings);
    QCOMPARE(differences({}, settings), QStringList({"boardOrder", "combinesItems", "busyUntil"}));
}

void ServiceSettingsTest::anOlderReaderKeepsTheUsual()
{
    const QJsonObject newer{{"boardOrder", "by the moon"},
                            {"somethingElse", 12},
                            {"prepGoalSeconds", 1},
                            {"busyMinutes", 5}};
    ServiceSettings expected;
    expected.busyMinutes = 5;
    QVERIFY(settingsFromJson(newer) == expected);
}

void ServiceSettingsTest::fromTheCommandLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<qint64>("value");
    QTest::newRow("number") << "prepGoalSeconds"
                            << "600" << true << qint64(600);
    QTest::newRow("no number") << "prepGoalSeconds"
                               << "ten" << false << qint64(0);
    QTest::newRow("switch") << "servesTables"
                            << "false" << true << qint64(0);
    QTest::newRow("no switch") << "servesTables"
                               << "no" << false << qint64(0);
    QTest::newRow("choice") << "boardOrder"
                            << "promise" << true << qint64(1);
    QTest::newRow("time") << "busyUntil"
                          << "1970-01-01T00:00:02Z" << true << qint64(2000);
    QTest::newRow("no time") << "busyUntil"
                             << "never" << true << qint64(0);
    QTest::newRow("unknown") << "moon"
                             << "full" << false << qint64(0);
}

void ServiceSettingsTest::fromTheCommandLine()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto change = changeFromText(name, text);
    QTEST(bool(change), "isAllowed");
    if (change)
        QTEST(qint64(change->value), "value");
}

QTEST_GUILESS_MAIN(ServiceSettingsTest)
#include "servicesettingstest.moc"
