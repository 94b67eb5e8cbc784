// A day at a venue: 300 orders by card and cash, refunds of all kinds, a dispute, two drawer
// sessions with one wrong count, tips that are shared and paid, and the payout. In the end every
// account that must be empty is, nothing is unexplained, and the closing reports say what happened.
// With SERVERY_REPORTS_DIR set, the reports are written there as JSON.
#include "core/cash/cashcommands.h"
#include "core/payouts/payoutcommands.h"
#include "core/staff/staffcommands.h"
#include "core/tips/tipcommands.h"
#include "server/ledger/ledgerstore.h"
#include "server/reports/reportreader.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace servery;
using namespace servery::testing;
using Drawer = RunDrawerAction::Kind;

namespace {

constexpr int orderCount = 300;
constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t amount = 3500; // of each order, with a tip of 100
constexpr const char* zone = "Australia/Sydney";

std::vector<DenominationCount> countOf(std::int64_t cents)
{
    std::vector<DenominationCount> out;
    for (const std::int64_t value : denominationsOf("AUD")) {
        out.push_back({value, cents / value});
        cents %= value;
    }
    return out;
}

class SampleDay
{
public:
    SampleDay()
    {
        logic.database().execute(
            "update venues set stripe_account = 'acct_here' where slug = 'here'");
        for (const auto& [name, role] :
             {std::pair("ann", Role::Kitchen), std::pair("bob", Role::Counter)}) {
            AddStaff add;
            add.storeSlug = QLatin1String(LogicFixture::here);
            add.member.username = QLatin1String(name);
            add.member.name = QLatin1String(name);
            add.member.role = role;
            add.member.pinHash = "hash";
            must(add);
        }
        // Nine in the morning.
        const DayRange today = rangeOf(dayOf(logic.clock().now(), zone), zone);
        logic.clock().advanceMs(today.to.ms - logic.clock().now().ms + 9 * 60 * minuteMs);
        day = dayOf(logic.clock().now(), zone);
    }

    // The reply; throws where the command is refused.
    engine::Reply must(std::any command)
    {
        auto outcome = logic.run(std::move(command));
        if (!outcome)
            throw std::runtime_error(outcome.error().kind.code);
        return std::move(outcome).value();
    }
    StaffPrincipal person(const char* name)
    {
        const auto member = StaffStore::read(logic.database(), logic.venue(LogicFixture::here),
                                             QLatin1String(name));
        return {member->venue, member->id, SessionId(QByteArray("ses_") + name), member->role,
                member->name};
    }
    engine::Reply drawer(Drawer kind, std::int64_t cents, const QString& reason = {})
    {
        RunDrawerAction action{person("bob"), kind};
        action.reason = reason;
        if (kind == Drawer::Count || kind == Drawer::Close)
            action.counts = countOf(cents);
        else
            action.amountCents = cents;
        return must(action);
    }
    std::int64_t expected()
    {
        return expectedCents(
            DrawerStore::readOpen(logic.database(), logic.venue(LogicFixture::here)).value());
    }
    // By card, or every third in cash.
    void sell(int number)
    {
        logic.clock().advanceMs(minuteMs);
        if (number % 3 != 0) {
            cards.push_back(logic.placePaid());
            charge(cards.back(), PayoutLineKind::Charge, amount);
            return;
        }
        Placed placed = logic.place();
        const auto started = must(StartPayment{placed.order, PaymentFlow::Cash});
        placed.payment = PaymentId(started.body.value(QLatin1String("paymentId")).toString());
        must(TakeCash{person("bob"), placed.payment, 5000});
        cash.push_back(placed);
    }
    void charge(const Placed& placed, PayoutLineKind kind, std::int64_t cents)
    {
        ProviderLine line;
        line.id = "txn_" + QByteArray::number(qlonglong(lines.size()));
        line.kind = kind;
        line.source = "src_" + line.id;
        line.intent = LogicFixture::intentOf(placed);
        line.grossCents = cents;
        line.currency = "AUD";
        line.at = logic.clock().now();
        lines.push_back(line);
        payoutCents += cents;
    }
    void refundCard(const Placed& placed, std::int64_t cents)
    {
        RefundAsk ask;
        ask.amountCents = cents;
        must(
            RefundPayment{logic.staff(Role::Manager), placed.payment, ask, QStringLiteral("cold")});
        must(RecordRefundResult{RefundId(logic.refundOf(placed.order)), RefundStatus::Succeeded});
        charge(placed, PayoutLineKind::Refund, -cents);
    }
    void refundCash(const Placed& placed)
    {
        must(RefundPayment{
            logic.staff(Role::Manager), placed.payment, {}, QStringLiteral("never came")});
        must(GiveCashBack{person("bob"), RefundId(logic.refundOf(placed.order))});
    }
    void dispute(const Placed& placed)
    {
        stripebodies::Options options;
        options.at = logic.clock().now().ms / 1000;
        (void)logic.deliver(
            stripebodies::disputeEvent("created", LogicFixture::intentOf(placed), amount, options));
        charge(placed, PayoutLineKind::Dispute, -amount);
    }
    void payOut()
    {
        PayoutNews news;
        news.id = "po_day";
        news.account = "acct_here";
        news.status = PayoutStatus::Paid;
        news.amountCents = payoutCents;
        news.currency = "AUD";
        news.createdAt = logic.clock().now();
        news.arrivalAt = news.createdAt;
        news.isReconcilable = true;
        news.saidAt = news.createdAt;
        must(RecordPayoutNews{news});
        must(RecordPayoutLines{"po_day", lines});
    }
    QJsonObject zReport(std::int64_t number)
    {
        return DrawerStore::readReport(logic.database(), logic.venue(LogicFixture::here), number)
            ->body;
    }
    void keep(const char* name, const QJsonObject& report)
    {
        const QString folder = qEnvironmentVariable("SERVERY_REPORTS_DIR");
        QFile file(folder + QLatin1Char('/') + QLatin1String(name) + QLatin1String(".json"));
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(report).toJson());
    }

    LogicFixture logic;
    QDate day;
    std::vector<Placed> cards;
    std::vector<Placed> cash;
    std::vector<ProviderLine> lines;
    std::int64_t payoutCents = 0;
};

} // namespace

// One day, told from the morning on: each step is looked at where the one before it ended.
class SampleDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsLived();
    void itsReportSaysWhatHappened();
    void thePayoutAgreesToTheCent();
    void tipsAreSharedAndPaid();
    void nothingIsLeftUnexplained();
    void closingReportsExplainThemselves();

private:
    SampleDay m_venue;
    std::int64_t m_shared = 0;
};

void SampleDayTest::aDayIsLived()
{
    SampleDay& venue = m_venue;
    venue.must(ClockShift{venue.person("ann"), true});
    venue.must(ClockShift{venue.person("bob"), true});
    venue.drawer(Drawer::Open, 20000);
    for (int i = 0; i < orderCount / 2; ++i)
        venue.sell(i);
    venue.drawer(Drawer::PayOut, 2500, QStringLiteral("milk"));
    venue.drawer(Drawer::NoSale, 0, QStringLiteral("change for a diner"));
    venue.drawer(Drawer::Drop, 100'000);
    venue.refundCash(venue.cash[3]);
    venue.drawer(Drawer::Close, venue.expected());

    // The evening, whose count is wrong by five dollars.
    venue.drawer(Drawer::Open, 15000);
    for (int i = orderCount / 2; i < orderCount; ++i)
        venue.sell(i);
    venue.refundCard(venue.cards[0], amount);
    venue.refundCard(venue.cards[1], 1200);
    venue.refundCard(venue.cards[1], 300);
    venue.dispute(venue.cards[2]);
    venue.drawer(Drawer::Count, venue.expected() - 1000);
    venue.drawer(Drawer::Close, venue.expected() - 500,
                 QStringLiteral("a five was given as change too many"));
    venue.logic.clock().advanceMs(minuteMs);
    venue.must(ClockShift{venue.person("ann"), false});
    venue.must(ClockShift{venue.person("bob"), false});
    QCOMPARE(venue.cards.size() + venue.cash.size(), std::size_t{orderCount});
}

void SampleDayTest::itsReportSaysWhatHappened()
{
    LogicFixture& logic = m_venue.logic;
    const auto today = reports::readToday(logic.database(), logic.venue(LogicFixture::here),
                                          m_venue.day, logic.clock().now())
                           .value();
    QCOMPARE(today.book.all.orders, std::int64_t{orderCount});
    QCOMPARE(today.book.all.salesCents, std::int64_t{orderCount * 3400});
    QCOMPARE(today.book.all.tipsCents, std::int64_t{orderCount * 100});
    QCOMPARE(today.book.all.refundsCents, 2 * amount + 1500);
    QCOMPARE(today.book.methods.size(), std::size_t{2});
    QCOMPARE(today.book.methods[0].method, QByteArray("cash"));
    QCOMPARE(today.book.methods[0].orders, static_cast<std::int64_t>(m_venue.cash.size()));
    QCOMPARE(today.book.methods[1].orders, static_cast<std::int64_t>(m_venue.cards.size()));
    QCOMPARE(today.book.refundedOrders, std::int64_t{3});
    QCOMPARE(today.disputes.size(), std::size_t{1});
    QVERIFY(today.refunds.empty());
    m_venue.keep("day", toJson(today));
}

void SampleDayTest::thePayoutAgreesToTheCent()
{
    LogicFixture& logic = m_venue.logic;
    logic.clock().advanceMs(48 * 60 * minuteMs);
    m_venue.payOut();
    for (const PayoutDifference& row : PayoutStore::readDifferences(logic.database(), "po_day"))
        qWarning("%s", qPrintable(row.what.sentence));
    const auto payout = PayoutStore::read(logic.database(), "po_day").value();
    const auto cards = static_cast<std::int64_t>(m_venue.cards.size());
    QCOMPARE(toString(payout.reconciliation), toString(Reconciliation::Matches));
    QCOMPARE(payout.orderCount, cards);
    QCOMPARE(logic.balance("bank"), cards * amount - amount - 1500 - amount);
}

void SampleDayTest::tipsAreSharedAndPaid()
{
    LogicFixture& logic = m_venue.logic;
    m_venue.must(AllocateTips{logic.staff(Role::Manager), m_venue.day});
    for (const char* name : {"ann", "bob"}) {
        const QByteArray account = "tips_payable/" + m_venue.person(name).staff.bytes();
        const std::int64_t owed = -logic.balance(account);
        m_shared += owed;
        m_venue.must(PayTips{logic.staff(Role::Manager), m_venue.person(name).staff, owed,
                             PayTips::From::Safe});
        QCOMPARE(logic.balance(account), std::int64_t{0});
    }
    QCOMPARE(logic.balance("tips_payable"), std::int64_t{0});
    // All that came in, less what went back with refunds.
    QCOMPARE(m_shared, orderCount * 100 - (2 * amount + 1500 - logic.balance("refunds")));
}

void SampleDayTest::nothingIsLeftUnexplained()
{
    LogicFixture& logic = m_venue.logic;
    std::int64_t sum = 0;
    for (const LedgerBalance& balance :
         LedgerStore::readBalances(logic.database(), logic.venue(LogicFixture::here))) {
        sum += balance.balanceCents;
        const QByteArray account = toString(balance.account);
        const bool mustBeEmpty =
            account.startsWith("cash_drawer/") || account.startsWith("card_clearing/") ||
            account.startsWith("tips_payable") || account == "refunds_payable" ||
            account == "unapplied_receipts" || account == "payouts_in_transit";
        QVERIFY2(!mustBeEmpty || balance.balanceCents == 0, account.constData());
    }
    QCOMPARE(sum, std::int64_t{0});
    QCOMPARE(logic.balance("cash_over_short"), std::int64_t{500});
    QCOMPARE(logic.balance("disputes"), amount);
    // What is there is what was earned.
    const std::int64_t held = logic.balance("bank") + logic.balance("safe") +
                              logic.balance("petty_cash") + logic.balance("cash_over_short") +
                              logic.balance("disputes");
    QCOMPARE(held, orderCount * 3400 - logic.balance("refunds"));
    QCOMPARE(logic.journalFault(), QString());
    QCOMPARE(logic.sequenceFault(), QString());
}

void SampleDayTest::closingReportsExplainThemselves()
{
    const QJsonObject first = m_venue.zReport(1);
    const QJsonObject second = m_venue.zReport(2);
    QCOMPARE(first["overShortCents"].toInteger(), 0);
    QCOMPARE(first["countTries"].toInteger(), 0);
    QCOMPARE(first["noSaleCount"].toInteger(), 1);
    QCOMPARE(first["refundCount"].toInteger(), 1);
    QCOMPARE(second["overShortCents"].toInteger(), -500);
    QCOMPARE(second["countTries"].toInteger(), 1);
    QCOMPARE(second["reason"].toString(), QStringLiteral("a five was given as change too many"));
    for (const QJsonObject& report : {first, second})
        QCOMPARE(report["floatCents"].toInteger() + report["salesCents"].toInteger() +
                     report["paidInCents"].toInteger() - report["refundsCents"].toInteger() -
                     report["paidOutCents"].toInteger() - report["droppedCents"].toInteger(),
                 report["expectedCents"].toInteger());
    m_venue.keep("z1", first);
    m_venue.keep("z2", second);
}

QTEST_GUILESS_MAIN(SampleDayTest)

#include "tst_sampleday.moc"
