// A day at a venue: 300 orders in every way to pay, refunds whole and by line, a dispute, tips, two
// drawer sessions with one wrong count that a manager confirms, a payment that is open when the
// drawer is closed, and the payout. In the end the ledger says of every account what the stand-ins
// say, to the cent, and the closing reports say what happened. With SERVERY_REPORTS_DIR set, the
// reports are written there as JSON.
#include "core/staff/staffcommands.h"
#include "core/tips/tipcommands.h"
#include "server/payouts/payoutstore.h"
#include "server/reports/reportreader.h"
#include "server/wallets/walletstore.h"
#include "tests/server/logic/sampleday.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace servery;
using namespace servery::testing;
using Drawer = RunDrawerAction::Kind;
using Way = SampleDay::Way;

namespace {

constexpr int orderCount = 300;

void keep(const char* name, const QJsonObject& report)
{
    const QString folder = qEnvironmentVariable("SERVERY_REPORTS_DIR");
    QFile file(folder + QLatin1Char('/') + QLatin1String(name) + QLatin1String(".json"));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(report).toJson());
}

} // namespace

// One day, told from the morning on: each step is looked at where the one before it ended.
class SampleDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMorning();
    void theEvening();
    void itsReportSaysWhatHappened();
    void profitIsWhatIsLeft();
    void thePayoutAgreesToTheCent();
    void tipsAreSharedAndPaid();
    void everyAccountIsExplained();
    void everyPostingLeadsToItsCause();
    void aCentAnywhereIsFound();
    void closingReportsExplainThemselves();

private:
    void sellAll(int from, int to);

    SampleDay m_venue;
    Placed m_open; // made, and waiting for its diner, when the drawer is closed
    RefundId m_owed;
};

void SampleDayTest::sellAll(int from, int to)
{
    static constexpr Way ways[] = {Way::Card,   Way::Card, Way::Card,     Way::Payconic,
                                   Way::Cash,   Way::Cash, Way::OnPickup, Way::Transfer,
                                   Way::Wallet, Way::Split};
    for (int i = from; i < to; ++i)
        m_venue.sell(ways[i % 10]);
}

void SampleDayTest::theMorning()
{
    SampleDay& venue = m_venue;
    venue.must(ClockShift{venue.person("ann"), true});
    venue.must(ClockShift{venue.person("bob"), true});
    venue.openDrawer(20'000);
    sellAll(0, orderCount / 2 - 1);
    m_open = venue.placeOnPickup();
    venue.importStatement();
    venue.moveCash(Drawer::PayOut, 2500, QStringLiteral("milk"));
    venue.moveCash(Drawer::NoSale, 0, QStringLiteral("change for a diner"));
    venue.moveCash(Drawer::Drop, 100'000);
    const Placed& cold = venue.sold[Way::Cash][3];
    venue.refund(cold, {}, cold.amountCents);
    // One that nobody came to fetch before the drawer was closed.
    m_owed = venue.askRefund(venue.sold[Way::Cash][5], venue.oneOf(venue.sold[Way::Cash][5]), 1700);
    QCOMPARE(venue.logic.balance("refunds_payable"), std::int64_t{-1700});
    venue.closeDrawer(venue.inDrawer(), "bob");
}

void SampleDayTest::theEvening()
{
    SampleDay& venue = m_venue;
    venue.openDrawer(15'000);
    venue.giveBack(m_owed, venue.sold[Way::Cash][5], 1700);
    venue.collect(m_open);
    sellAll(orderCount / 2, orderCount);
    venue.importStatement();
    QCOMPARE(venue.orders, std::int64_t{orderCount});
    // Whole, in part, and by line, back to where it came from.
    const auto& cards = venue.sold[Way::Card];
    venue.refund(cards[0], {}, cards[0].amountCents);
    venue.refund(cards[1], {1200, {}}, 1200);
    venue.refund(cards[1], {300, {}}, 300);
    venue.refund(cards[3], venue.oneOf(cards[3]), 1700);
    const Placed& payconic = venue.sold[Way::Payconic][0];
    venue.refund(payconic, {}, payconic.amountCents);
    const Placed& transfer = venue.sold[Way::Transfer][1];
    venue.refund(transfer, venue.oneOf(transfer), 1700);
    Placed credit = venue.sold[Way::Wallet][2];
    credit.payment = PaymentStore::readByOrder(venue.logic.database(), credit.order).front().id;
    venue.refund(credit, venue.oneOf(credit), 1700);
    venue.dispute(cards[2]);
    // Counted wrong: more than the counter may close with.
    const std::int64_t counted = venue.inDrawer() - 1200;
    venue.must(venue.counting(Drawer::Count, counted - 300, "bob"));
    const QString why = QStringLiteral("two notes were given as change too many");
    QCOMPARE(venue.refused(venue.counting(Drawer::Close, counted, "bob", why)),
             QByteArray("manager_required"));
    QCOMPARE(venue.refused(venue.counting(Drawer::Close, counted, "mia")),
             QByteArray("reason_required"));
    venue.closeDrawer(counted, "mia", why);
    venue.logic.clock().advanceMs(SampleDay::minuteMs);
    venue.must(ClockShift{venue.person("ann"), false});
    venue.must(ClockShift{venue.person("bob"), false});
    QCOMPARE(venue.faults(), QStringList());
}

void SampleDayTest::itsReportSaysWhatHappened()
{
    SampleDay& venue = m_venue;
    reports::Usual usual;
    const auto today =
        reports::readToday(venue.logic.database(), venue.logic.venue(LogicFixture::here), venue.day,
                           venue.logic.clock().now(), usual)
            .value();
    const Daybook& book = today.book;
    QCOMPARE(book.all.orders, std::int64_t{orderCount});
    QCOMPARE(book.all.salesCents, orderCount * SampleDay::salesCents);
    QCOMPARE(book.all.tipsCents, venue.tips);
    QCOMPARE(book.all.refundsCents, venue.refunds);
    QCOMPARE(book.refundedOrders, std::int64_t{8});
    // Each way says what its stand-in says.
    const std::map<QByteArray, const SampleDay::Standin*> ways = {{"bank_transfer", &venue.bank},
                                                                  {"cash", &venue.cash},
                                                                  {"payconic", &venue.payconic},
                                                                  {"stripe", &venue.stripe},
                                                                  {"wallet", &venue.wallet}};
    QCOMPARE(book.methods.size(), ways.size());
    for (const MethodTotals& totals : book.methods) {
        const SampleDay::Standin& standin = *ways.at(totals.method);
        QCOMPARE(totals.salesCents + totals.tipsCents, standin.received);
        QCOMPARE(totals.refundsCents, standin.refunded);
        QCOMPARE(totals.feesCents, standin.fees + standin.platformFees);
    }
    QCOMPARE(today.disputes.size(), std::size_t{1});
    QVERIFY(today.refunds.empty());
    QVERIFY(today.parked.empty());
    keep("day", toJson(today));
}

void SampleDayTest::profitIsWhatIsLeft()
{
    SampleDay& venue = m_venue;
    const VenueId here = venue.logic.venue(LogicFixture::here);
    const auto report =
        reports::readProfit(venue.logic.database(), here, venue.day, venue.day).value();
    Profit all;
    for (const reports::OrderProfit& row : report.orders)
        all.add(row.profit);
    QCOMPARE(report.orders.size(), std::size_t{orderCount});
    QCOMPARE(all.salesCents, -venue.logic.balance("sales"));
    QCOMPARE(all.refundsCents, venue.logic.balance("refunds"));
    QCOMPARE(all.costCents, orderCount * SampleDay::costCents);
    QCOMPARE(all.feesCents, venue.stripe.fees + venue.payconic.fees);
    QCOMPARE(all.platformFeeCents, venue.stripe.platformFees);
    QCOMPARE(all.marginCents("AUD"), all.salesCents - all.refundsCents - all.costCents -
                                         all.feesCents - all.platformFeeCents);
    const auto one =
        reports::readOrderProfit(venue.logic.database(), here, venue.sold[Way::Payconic][1].order);
    QCOMPARE(one->profit.marginCents("AUD"),
             SampleDay::salesCents - SampleDay::costCents - SampleDay::payconicFeeCents);
    keep("profit", toJson(report));
}

void SampleDayTest::thePayoutAgreesToTheCent()
{
    SampleDay& venue = m_venue;
    venue.logic.clock().advanceMs(48 * 60 * SampleDay::minuteMs);
    venue.payOutStripe();
    for (const PayoutDifference& row :
         PayoutStore::readDifferences(venue.logic.database(), "po_day"))
        qWarning("%s", qPrintable(row.what.sentence));
    const auto payout = PayoutStore::read(venue.logic.database(), "po_day").value();
    QCOMPARE(toString(payout.reconciliation), toString(Reconciliation::Matches));
    QCOMPARE(payout.orderCount, static_cast<std::int64_t>(venue.sold[Way::Card].size() +
                                                          venue.sold[Way::Split].size()));
    QCOMPARE(venue.logic.balance("card_clearing/stripe"), std::int64_t{0});
    venue.loseDispute(venue.sold[Way::Card][2]);
    QCOMPARE(venue.logic.balance("disputes"), std::int64_t{0});
}

void SampleDayTest::tipsAreSharedAndPaid()
{
    SampleDay& venue = m_venue;
    venue.must(AllocateTips{venue.person("mia"), venue.day});
    venue.payTips("ann");
    venue.payTips("bob");
    QCOMPARE(venue.logic.balance("tips_payable"), std::int64_t{0});
}

void SampleDayTest::everyAccountIsExplained()
{
    QCOMPARE(m_venue.faults(), QStringList());
    for (const auto& [account, cents] : m_venue.expectedBalances())
        QVERIFY2(account == "card_clearing/payconic" ||
                     !(account.startsWith("card_clearing/") || account.startsWith("cash_drawer/") ||
                       account.startsWith("tips_payable") || account == "refunds_payable" ||
                       account == "unapplied_receipts" || account == "payouts_in_transit" ||
                       account == "disputes"),
                 account.constData());
}

// What each transaction is about is there, and is the venue's: the thing that a screen opens.
void SampleDayTest::everyPostingLeadsToItsCause()
{
    storage::Database& database = m_venue.logic.database();
    const VenueId here = m_venue.logic.venue(LogicFixture::here);
    const auto isThere = [&](const QByteArray& subject) {
        if (subject.startsWith("ord_")) {
            const auto order = OrderStore::read(database, OrderId(subject));
            return order && order->venue == here;
        }
        if (subject.startsWith("wal_")) {
            const auto wallet = WalletStore::read(database, WalletId(subject));
            return wallet && wallet->venue == here;
        }
        if (subject.startsWith("drw_"))
            return DrawerStore::readReportOf(database, here, DrawerSessionId(subject)).size() == 1;
        if (subject.startsWith("po_")) {
            const auto payout = PayoutStore::read(database, subject);
            return payout && payout->venue == here;
        }
        if (subject.startsWith("tips_")) {
            const QDate day = QDate::fromString(QString::fromLatin1(subject.mid(5)), Qt::ISODate);
            return TipStore::readDays(database, here, day, day).size() == 1;
        }
        const StaffId staff(subject);
        return !TipStore::readNames(database, here, {staff}).value(staff).isEmpty();
    };
    QSet<QByteArray> causes;
    for (qint64 number = 1;; ++number) {
        const auto entry = LedgerStore::readEntry(database, here, number);
        if (!entry)
            break;
        const ledger::Transaction& what = entry->transaction;
        QVERIFY2(isThere(what.subject), qPrintable(QString::fromLatin1(what.subject)));
        causes.insert(toString(what.cause));
    }
    for (const char* cause :
         {"payment_received", "refund_requested", "refund_succeeded", "dispute_opened",
          "dispute_lost", "fee_charged", "wallet_topped_up", "drawer_opened", "drawer_paid_out",
          "drawer_dropped", "drawer_closed", "cash_rounded", "payout_created", "payout_paid",
          "tips_allocated", "tips_paid"})
        QVERIFY2(causes.contains(cause), cause);
}

// The check itself: a cent too much in any one account does not go unseen.
void SampleDayTest::aCentAnywhereIsFound()
{
    storage::Database& database = m_venue.logic.database();
    const QByteArray venue = m_venue.logic.venue(LogicFixture::here).bytes();
    const auto add = [&](const QByteArray& account, std::int64_t cents) {
        (void)database.run("update ledger_balances set balance_cents = balance_cents + $3"
                           " where venue_id = $1 and account = $2",
                           {venue, account, cents});
    };
    int accounts = 0;
    for (const LedgerBalance& each :
         LedgerStore::readBalances(database, m_venue.logic.venue(LogicFixture::here))) {
        const QByteArray account = toString(each.account);
        add(account, 1);
        QVERIFY2(m_venue.faults().join(QLatin1Char('\n')).contains(QString::fromLatin1(account)),
                 account.constData());
        add(account, -1);
        ++accounts;
    }
    QVERIFY(accounts >= 15);
    QCOMPARE(m_venue.faults(), QStringList());
}

void SampleDayTest::closingReportsExplainThemselves()
{
    const QJsonObject first = m_venue.zReport(1);
    const QJsonObject second = m_venue.zReport(2);
    QCOMPARE(first["overShortCents"].toInteger(), 0);
    QCOMPARE(first["countTries"].toInteger(), 0);
    QCOMPARE(first["noSaleCount"].toInteger(), 1);
    QCOMPARE(first["refundCount"].toInteger(), 1);
    QCOMPARE(first["awaitingCash"]["count"].toInteger(), 1);
    QCOMPARE(first["awaitingCash"]["amountCents"].toInteger(), m_open.amountCents);
    QCOMPARE(first["refundsDue"]["count"].toInteger(), 1);
    QCOMPARE(first["refundsDue"]["amountCents"].toInteger(), 1700);
    QCOMPARE(second["overShortCents"].toInteger(), -1200);
    QCOMPARE(second["overShortLimitCents"].toInteger(), 500);
    QCOMPARE(second["countTries"].toInteger(), 1);
    QCOMPARE(second["openedBy"].toString(), QStringLiteral("bob"));
    QCOMPARE(second["closedBy"].toString(), QStringLiteral("mia"));
    QCOMPARE(second["reason"].toString(),
             QStringLiteral("two notes were given as change too many"));
    QCOMPARE(second["awaitingCash"]["count"].toInteger(), 0);
    QCOMPARE(second["refundsDue"]["count"].toInteger(), 0);
    for (const QJsonObject& report : {first, second}) {
        QCOMPARE(report["floatCents"].toInteger() + report["salesCents"].toInteger() +
                     report["topUpsCents"].toInteger() + report["paidInCents"].toInteger() -
                     report["refundsCents"].toInteger() - report["paidOutCents"].toInteger() -
                     report["droppedCents"].toInteger(),
                 report["expectedCents"].toInteger());
        QCOMPARE(report["countedCents"].toInteger() - report["expectedCents"].toInteger(),
                 report["overShortCents"].toInteger());
        std::int64_t counted = 0;
        for (const QJsonValue& each : report["counts"].toArray())
            counted += each["valueCents"].toInteger() * each["count"].toInteger();
        QCOMPARE(counted, report["countedCents"].toInteger());
    }
    keep("z1", first);
    keep("z2", second);
}

QTEST_GUILESS_MAIN(SampleDayTest)

#include "tst_sampleday.moc"
