// A venue's service settings: who may change them, what it tells, that it holds at once and after a
// restart, and that what came before the settings had their place is kept.
#include "server/settings/settingsreader.h"
#include "server/settings/settingsroutes.h"
#include "server/venues/venuestore.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

ChangeSettings change(const LogicFixture& logic, Role role, const char* name, std::int64_t value)
{
    return {logic.staff(role), {}, {{settingField(name), value}}};
}

ServiceSettings settingsOf(LogicFixture& logic, const QString& slug = LogicFixture::here)
{
    return VenueStore::readBySlug(logic.database(), slug)->service;
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aManagerChangesThem();
    void othersMayNot();
    void nothingChangedTellsNothing();
    void theNextOrderFollows();
    void otherVenuesStay();
    void overHttp();
    void aPauseRefusesNewCartsAlone();
    void pauseAndBusyEndByThemselves();
    void everyoneMaySteerAndByName();
};

void SettingsTest::aManagerChangesThem()
{
    LogicFixture logic;
    const QByteArray venue = logic.venue(LogicFixture::here).bytes();
    const auto outcome = logic.run(change(logic, Role::Manager, "prepGoalSeconds", 720));
    QVERIFY(outcome);
    QVERIFY(outcome->seq > 0);
    QCOMPARE(outcome->body.value("changed").toArray(), QJsonArray({"prepGoalSeconds"}));
    QCOMPARE(outcome->body.value("settings")["prepGoalSeconds"].toInt(), 720);
    QCOMPARE(settingsOf(logic).prepGoalSeconds, 720);
    QCOMPARE(logic.events("venue_settings_updated", venue), 1);
    QCOMPARE(logic.sequenceFault(), QString());
}

void SettingsTest::othersMayNot()
{
    LogicFixture logic;
    for (const Role role : {Role::Kitchen, Role::Counter})
        QCOMPARE(codeOf(logic.run(change(logic, role, "prepGoalSeconds", 720))), "forbidden");
    QCOMPARE(codeOf(logic.run(change(logic, Role::Manager, "prepGoalSeconds", 1))),
             "field_invalid");
    QCOMPARE(codeOf(logic.run(ChangeSettings{{}, QStringLiteral("nowhere"), {}})),
             "store_not_found");
    QVERIFY(settingsOf(logic) == ServiceSettings{});
}

void SettingsTest::nothingChangedTellsNothing()
{
    LogicFixture logic;
    const auto outcome = logic.run(change(logic, Role::Manager, "prepGoalSeconds", 900));
    QVERIFY(outcome);
    QCOMPARE(outcome->seq, 0);
    QCOMPARE(logic.events("venue_settings_updated", logic.venue(LogicFixture::here).bytes()), 0);
}

void SettingsTest::theNextOrderFollows()
{
    LogicFixture logic;
    QVERIFY(logic.run(change(logic, Role::Manager, "paymentTimeoutSeconds", 120)));
    const Order order = logic.order(logic.place().order);
    QCOMPARE(order.expiresAt.ms - order.createdAt.ms, 120'000);
    // Handing over at the table is not offered any more.
    QVERIFY(logic.run(change(logic, Role::Manager, "servesTables", 0)));
    QVERIFY(!settingsOf(logic).servesTables);
}

void SettingsTest::otherVenuesStay()
{
    LogicFixture logic;
    QVERIFY(logic.run(change(logic, Role::Manager, "busyMinutes", 15)));
    QCOMPARE(settingsOf(logic).busyMinutes, 15);
    QCOMPARE(settingsOf(logic, LogicFixture::there).busyMinutes, 0);
}

void SettingsTest::overHttp()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    SettingsRoutes routes(calls.edge(), calls.staff());
    routes.addTo(calls.router());
    const QByteArray manager = calls.tokenOf(logic.staff(Role::Manager));
    const QByteArray kitchen = calls.tokenOf(logic.staff(Role::Kitchen));
    const QByteArray path = "/api/staff/settings";
    QCOMPARE(calls.get(path, {}).code, "unauthenticated");
    QCOMPARE(calls.post(path, kitchen, {{"busyMinutes", 5}}).code, "forbidden");
    QCOMPARE(calls.post(path, manager, {{"busyMinutes", 500}}).code, "field_invalid");
    QCOMPARE(calls.post(path, manager, {{"moon", 5}}).code, "field_unknown");
    QCOMPARE(calls.post(path, manager, {}).code, "field_missing");
    QCOMPARE(calls.post(path, manager, {{"busyMinutes", 5}}).status, 200);
    const Answer shown = calls.get(path, kitchen);
    QCOMPARE(shown.status, 200);
    QCOMPARE(shown.body.value("settings")["busyMinutes"].toInt(), 5);
}

void SettingsTest::aPauseRefusesNewCartsAlone()
{
    LogicFixture logic;
    const Placed before = logic.placeLinked();
    SteerOrdering pause{logic.staff(Role::Kitchen), SteerOrdering::Kind::Pause, 0, 20};
    QVERIFY(logic.run(pause));
    const auto refused = logic.run(PlaceOrder{logic.cart(), PaymentFlow::Intent});
    QCOMPARE(codeOf(refused), "ordering_paused");
    QVERIFY(refused.error().members.contains(QLatin1String("resumesAt")));
    // Who pays now for what was placed before is served.
    QVERIFY(
        logic.deliver(stripebodies::succeeded(LogicFixture::intentOf(before), before.amountCents)));
    QCOMPARE(logic.stateOf(before.order), "PAYMENT_SUCCEEDED");
    // Another venue goes on.
    QVERIFY(logic.run(PlaceOrder{logic.cart(LogicFixture::there), PaymentFlow::Intent}));
    QVERIFY(logic.run(SteerOrdering{logic.staff(Role::Counter), SteerOrdering::Kind::Resume}));
    QVERIFY(logic.run(PlaceOrder{logic.cart(), PaymentFlow::Intent}));
}

void SettingsTest::pauseAndBusyEndByThemselves()
{
    LogicFixture logic;
    const VenueId venue = logic.venue(LogicFixture::here);
    QVERIFY(
        logic.run(SteerOrdering{logic.staff(Role::Kitchen), SteerOrdering::Kind::Pause, 0, 10}));
    QVERIFY(
        logic.run(SteerOrdering{logic.staff(Role::Kitchen), SteerOrdering::Kind::Busy, 15, 30}));
    QCOMPARE(logic.count("select count(*) from jobs where kind = 'settings.end'"), 2);
    // Too early: nothing happens.
    QVERIFY(logic.run(EndTimedSettings{venue}));
    QVERIFY(settingsOf(logic).orderingPaused);
    logic.clock().advanceMs(10 * 60 * 1000);
    // Already taken up, even before the job comes.
    QVERIFY(logic.run(PlaceOrder{logic.cart(), PaymentFlow::Intent}));
    QVERIFY(logic.run(EndTimedSettings{venue}));
    QVERIFY(!settingsOf(logic).orderingPaused);
    QCOMPARE(settingsOf(logic).busyMinutes, 15);
    logic.clock().advanceMs(20 * 60 * 1000);
    QVERIFY(logic.run(EndTimedSettings{venue}));
    QVERIFY(settingsOf(logic) == ServiceSettings{});
    QCOMPARE(logic.events("venue_settings_updated", venue.bytes()), 4);
    QVERIFY(logic.run(EndTimedSettings{venue}));
    QCOMPARE(logic.events("venue_settings_updated", venue.bytes()), 4);
}

void SettingsTest::everyoneMaySteerAndByName()
{
    LogicFixture logic;
    const StaffPrincipal cook = logic.staff(Role::Kitchen);
    const auto codeOfCommand = [&](const char* name, const QJsonObject& data) {
        const auto command = readSettingsCommand(QLatin1String(name), data, cook);
        return *command ? codeOf(logic.run(command->value()))
                        : QByteArray(command->error().kind.code);
    };
    QCOMPARE(codeOfCommand("ordering.busy", {{"busyMinutes", 15}}), "");
    QCOMPARE(settingsOf(logic).busyMinutes, 15);
    QCOMPARE(codeOfCommand("ordering.busy", {{"busyMinutes", 121}}), "field_invalid");
    QCOMPARE(codeOfCommand("ordering.busy", {}), "field_missing");
    QCOMPARE(codeOfCommand("ordering.pause", {{"forMinutes", -1}}), "field_invalid");
    QCOMPARE(codeOfCommand("ordering.pause", {{"minutes", 5}}), "field_unknown");
    QCOMPARE(codeOfCommand("ordering.pause", {}), "");
    QVERIFY(settingsOf(logic).orderingPaused);
    QCOMPARE(codeOfCommand("ordering.resume", {}), "");
    QVERIFY(!settingsOf(logic).orderingPaused);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
