// Every statement of the stores finds its rows by an index, so that a venue's thousandth evening is
// as quick as its first: an order goes all the way, and each board and list is read once.
#include "core/staff/staffcommands.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/support/queryplan.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;
using Kind = RunStaffAction::Kind;

namespace {

// Walked on purpose: each holds only the rows that are looked for.
const QStringList partialIndexes = {QStringLiteral("jobs_parked")};

QStringList faults(storage::Database& database, const QList<QByteArray>& statements)
{
    QStringList out;
    for (const QByteArray& sql : statements)
        out += fullScans(database, sql, partialIndexes);
    return out;
}

} // namespace

class QueryPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsFindTheirRows();
    void readsFindTheirRows();
    void ticketsAreFoundByTheirSecond();
};

void QueryPlansTest::commandsFindTheirRows()
{
    LogicFixture logic;
    // Collected, with a wrong code on the way.
    const Placed placed = logic.placeReady();
    (void)logic.act(Role::Kitchen, Kind::Recall, placed.order);
    (void)logic.act(Role::Kitchen, Kind::Ready, placed.order);
    const QByteArray code = logic.codeOf(placed.order);
    (void)logic.act(Role::Counter, Kind::Complete, placed.order, LogicFixture::wrongCodeFor(code));
    QVERIFY(logic.act(Role::Counter, Kind::Complete, placed.order, code).ok());
    // Paid through Checkout, refunded, cancelled.
    const Placed checkout = logic.placeLinked(PaymentFlow::Checkout);
    QVERIFY(logic.run(CancelOrder{checkout.order, {}}).ok());
    const Placed paid = logic.placePaid();
    QVERIFY(logic
                .run(RefundPayment{
                    logic.staff(Role::Manager), paid.payment, {}, QStringLiteral("cold")})
                .ok());
    QVERIFY(logic.run(RecordRefundResult{RefundId(logic.refundOf(paid.order))}).ok());
    // An intent that nobody knows, a body that nobody can read, and an order that runs out.
    QVERIFY(logic.deliver(stripebodies::succeeded("pi_unknown", 100)).ok());
    const Placed late = logic.place();
    QVERIFY(logic.run(ExpireOrder{late.order}).ok());
    QVERIFY(logic.run(CheckTickets{logic.venue(LogicFixture::here), logic.clock().now()}).ok());

    // A dish that is counted, ordered and taken off again.
    QVERIFY(logic
                .run(SetStock{logic.staff(Role::Kitchen),
                              logic.item(LogicFixture::here, QStringLiteral("Burger")).id,
                              {},
                              true,
                              9})
                .ok());
    const Placed changed = logic.placePaid();
    const LineId line = logic.order(changed.order).lines.front().id;
    QVERIFY(
        logic.run(TakeOffLine{logic.staff(Role::Manager), changed.order, line, 1, "cold"}).ok());
    QVERIFY(logic.run(ConfirmChange{logic.staff(Role::Kitchen), changed.order, {}}).ok());

    // Credit that is bought by card, and a refund that becomes credit.
    QVERIFY(logic.run(SetPaymentMethods{LogicFixture::here, {"stripe", "wallet"}}).ok());
    const Placed credited = logic.placePaid();
    const auto credit = logic.run(RefundPayment{logic.staff(Role::Manager),
                                                credited.payment,
                                                {},
                                                QStringLiteral("cold"),
                                                RefundTo::Wallet,
                                                "+61491570156"});
    const WalletId wallet(credit->body.value(QLatin1String("walletId")).toString());
    QVERIFY(logic.run(StartTopUp{wallet, 500}).ok());

    QVERIFY(logic.statements().size() > 20);
    QCOMPARE(faults(logic.database(), logic.statements()), QStringList());
}

void QueryPlansTest::readsFindTheirRows()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    RecordingDatabase recording(logic.database());
    const VenueId venue = logic.venue(LogicFixture::here);
    const auto settings = VenueStore::readById(recording, venue);
    (void)VenueStore::readBySlug(recording, settings->slug);
    (void)VenueStore::hasTable(recording, venue, QStringLiteral("7"));
    (void)MenuStore::readMenu(recording, *settings);
    (void)OrderStore::read(recording, placed.order);
    (void)OrderStore::readBoard(recording, venue, 20);
    for (const char* state : {"", "PREPARING", "COMPLETED"})
        for (const OrderId& before : {OrderId(), placed.order})
            (void)OrderStore::readPage(recording, venue, state, before, 50);
    (void)PaymentStore::read(recording, placed.payment);
    (void)PaymentStore::readByOrder(recording, placed.order);
    (void)PaymentStore::readRefundsByOrder(recording, placed.order);
    (void)PaymentStore::readRefund(recording, RefundId(QByteArray("ref_1")));
    (void)NotificationStore::read(recording, NotificationId(QByteArray("not_1")));
    (void)NotificationStore::readByOrder(recording, placed.order);
    (void)NotificationStore::hasTextFailed(recording, placed.order, 1);
    (void)NotificationStore::readOwners(recording, {"SM1", "SM2"});
    (void)StaffStore::read(recording, venue, QStringLiteral("cook"));
    (void)StaffStore::isOpen(recording, SessionId(QByteArray("ses_1")), {});
    (void)StaffStore::readOpen(recording, StaffId(QByteArray("stf_1")), {});
    (void)DisplayStore::readTicket(recording, placed.order);
    (void)WalletStore::readMoves(recording, WalletId(QByteArray("wal_1")), {}, 50);
    (void)DisplayStore::readAlarms(recording, venue);

    QVERIFY(recording.statements().size() >= 15);
    QCOMPARE(faults(logic.database(), recording.statements()), QStringList());
}

// Not by their venue alone, though the index holds nothing but tickets that wait.
void QueryPlansTest::ticketsAreFoundByTheirSecond()
{
    LogicFixture logic;
    RecordingDatabase recording(logic.database());
    (void)OrderStore(recording).findToLookAt(logic.venue(LogicFixture::here), {1000}, 200);
    QCOMPARE(recording.statements().size(), 1);
    const QByteArray explain = "explain query plan " + recording.statements().front();
    storage::Rows rows = logic.database().query(explain.constData());
    QVERIFY(rows.next());
    QVERIFY2(rows.string(3).endsWith(u"(venue_id=? AND paint_by=?)"), rows.bytes(3).constData());
    QVERIFY(!rows.next());
}

QTEST_GUILESS_MAIN(QueryPlansTest)

#include "tst_queryplans.moc"
