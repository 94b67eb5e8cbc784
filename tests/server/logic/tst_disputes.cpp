// Disputes of one payment, one or several: whatever order their news comes in and however often,
// the payment is the sum of what each holds back and took, and so are the books.
#include "core/payments/moneycommands.h"
#include "core/payments/settlement.h"
#include "core/payouts/payoutcommands.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payouts/payoutjobhandler.h"
#include "server/payouts/payoutstore.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/server/logic/topupdesk.h"

#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace servery;
using namespace servery::testing;
using stripebodies::Options;

namespace {

constexpr std::int64_t paidCents = 3500;

// A piece of news in the life of a dispute.
struct News
{
    const char* what;
    const char* status;
    std::int64_t second;
};
struct Life
{
    std::vector<News> news;
    bool isOpen = false;
    bool isHeld = false;
    bool isLost = false;
};
const std::vector<Life>& lives()
{
    static const std::vector<Life> all = {
        {{{"created", "needs_response", 10}}, true, true, false},
        {{{"created", "needs_response", 10},
          {"funds_withdrawn", "needs_response", 10},
          {"updated", "under_review", 20}},
         true,
         true,
         false},
        {{{"created", "needs_response", 10},
          {"closed", "won", 10},
          {"funds_reinstated", "won", 10}},
         false,
         false,
         false},
        {{{"created", "needs_response", 10},
          {"updated", "under_review", 30},
          {"closed", "lost", 40}},
         false,
         false,
         true},
        {{{"created", "warning_needs_response", 10}}, true, false, false},
        {{{"created", "warning_needs_response", 10}, {"closed", "warning_closed", 50}},
         false,
         false,
         false},
        // An inquiry that becomes a dispute in the same second.
        {{{"created", "warning_needs_response", 10},
          {"updated", "needs_response", 10},
          {"funds_withdrawn", "needs_response", 10}},
         true,
         true,
         false},
        // The bank changed its mind.
        {{{"created", "needs_response", 10},
          {"closed", "lost", 20},
          {"funds_reinstated", "won", 60}},
         false,
         false,
         false},
    };
    return all;
}

QByteArray bodyOf(const QByteArray& intent, const QByteArray& dispute, std::int64_t cents,
                  const News& news)
{
    Options options;
    options.dispute = dispute;
    options.at = 2000 + news.second;
    options.status = news.status;
    options.isInquiry = true; // the status is said as it is
    return stripebodies::disputeEvent(news.what, intent, cents, options);
}

// What the accounts of all payments together say.
struct Balances
{
    std::int64_t clearing = 0;
    std::int64_t disputes = 0;
    std::int64_t writeOffs = 0;

    explicit Balances(LogicFixture& logic)
        : clearing(logic.balance("card_clearing/stripe")),
          disputes(logic.balance("disputes")),
          writeOffs(logic.balance("write_offs"))
    {}
};

// A payout with what was paid and, taken back by the platform, 2000 of it; a manager accepts what
// differs from the books. Answers how it differed.
QByteArray takenBack(LogicFixture& logic, const QByteArray& intent)
{
    PayoutNews news;
    news.id = "po_1";
    news.account = "acct_1";
    news.status = PayoutStatus::Pending;
    news.amountCents = paidCents - 2000;
    news.currency = "AUD";
    news.isAutomatic = true;
    news.createdAt = news.saidAt = logic.clock().now();
    (void)logic.run(RecordPayoutNews{news});
    ProviderLine charge;
    charge.id = "txn_1";
    charge.kind = PayoutLineKind::Charge;
    charge.intent = intent;
    charge.grossCents = paidCents;
    charge.currency = "AUD";
    charge.at = logic.clock().now();
    ProviderLine back = charge;
    back.id = "txn_2";
    back.kind = PayoutLineKind::Dispute;
    back.grossCents = -2000;
    (void)logic.run(RecordPayoutLines{"po_1", {charge, back}});
    const auto rows = PayoutStore::readDifferences(logic.database(), "po_1");
    if (rows.size() != 1 || !rows[0].what.sentence.startsWith(QLatin1String("The dispute")))
        return {};
    const AcceptDifference accept{logic.staff(Role::Manager), rows[0].payout, rows[0].id,
                                  QStringLiteral("as agreed")};
    return logic.run(accept) ? toString(rows[0].what.kind) : QByteArray();
}

} // namespace

class DisputesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalInAnyOrderAreTheirSum();
    void theSecondLeavesTheFirstAsItIs();
    void aCancelledOrderGivesBackWhatIsNotDisputed();
    void whatADisputeGivesUpGoesBackWhereNothingWasPaid();
    void whatAManagerKeptADisputeDoesNotGiveBack();
    void oneInAnotherCurrencyIsOfAllOfIt();
    void aDisputeStaysWithItsPayment();
    void thePlatformPaysForWhatItHadPassedOn();
    void whatThePlatformTakesBackSettlesWhatIsOwed();
    void whatItSendsAgainIsNotPaidTwice();
    void whatItTakesBackOfCreditIsOwedToo();
    void aTransferThatIsTakenBackIsADispute();
};

void DisputesTest::severalInAnyOrderAreTheirSum()
{
    LogicFixture logic;
    const auto property = [&](const std::vector<unsigned>& shuffle) {
        const std::int64_t cents[] = {*rc::gen::element<std::int64_t>(2000, 1500, paidCents), 1500};
        const Balances before(logic);
        const Placed placed = logic.placeLinked();
        const QByteArray intent = LogicFixture::intentOf(placed);
        std::vector<QByteArray> mail{stripebodies::succeeded(intent, paidCents)};
        DisputeTotals expected;
        for (int i = 0; i < 2; ++i) {
            const Life& life = lives()[*rc::gen::inRange<std::size_t>(0, lives().size())];
            const QByteArray id = "dp_" + QByteArray::number(i) + intent;
            for (const News& news : life.news)
                for (int copy = *rc::gen::inRange(1, 3); copy > 0; --copy)
                    mail.push_back(bodyOf(intent, id, cents[i], news));
            expected.isOpen = expected.isOpen || life.isOpen;
            expected.heldCents += life.isHeld ? cents[i] : 0;
            expected.lostCents += life.isLost ? cents[i] : 0;
        }
        for (std::size_t i = 0; i < mail.size(); ++i)
            std::swap(mail[i], mail[i + shuffle[i % shuffle.size()] % (mail.size() - i)]);
        for (const QByteArray& body : mail)
            RC_ASSERT(logic.deliver(body).ok());

        const Payment payment = logic.payment(placed.payment);
        const DisputeTotals got{payment.isDisputed, payment.disputedCents,
                                payment.disputeLostCents};
        RC_ASSERT(got == expected);
        const std::int64_t gone = expected.heldCents + expected.lostCents;
        RC_ASSERT(returnableCents(payment) == std::max<std::int64_t>(0, paidCents - gone));
        RC_ASSERT((logic.order(placed.order).paymentStatus == "disputed") == expected.isOpen);
        const Balances after(logic);
        RC_ASSERT(after.clearing - before.clearing == paidCents - gone);
        RC_ASSERT(after.disputes - before.disputes == expected.heldCents);
        RC_ASSERT(after.writeOffs - before.writeOffs == expected.lostCents);
    };
    QVERIFY(rc::check("the payment is the sum of its disputes", [&] {
        property(*rc::gen::container<std::vector<unsigned>>(12, rc::gen::arbitrary<unsigned>()));
    }));
    QCOMPARE(logic.journalFault(), QString());
}

void DisputesTest::theSecondLeavesTheFirstAsItIs()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    const auto deliver = [&](const char* dispute, std::int64_t cents, const News& news) {
        return logic.deliver(bodyOf(intent, dispute, cents, news)).ok();
    };
    QVERIFY(deliver("dp_1", 1000, {"created", "needs_response", 10}));
    QVERIFY(deliver("dp_2", 500, {"created", "needs_response", 20}));
    QCOMPARE(logic.balance("disputes"), 1500);
    QVERIFY(deliver("dp_1", 1000, {"closed", "lost", 30}));
    QCOMPARE(logic.balance("disputes"), 500);
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("disputed"));
    QVERIFY(deliver("dp_2", 500, {"closed", "won", 25}));
    QCOMPARE(logic.balance("disputes"), 0);
    QCOMPARE(logic.balance("write_offs"), 1000);
    QCOMPARE(logic.balance("card_clearing/stripe"), 2500);
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
    QCOMPARE(logic.alarms(placed.order),
             (QStringList{"dispute_opened", "dispute_opened", "dispute_lost", "dispute_closed"}));
}

void DisputesTest::aCancelledOrderGivesBackWhatIsNotDisputed()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    const auto deliver = [&](const News& news) {
        return logic.deliver(bodyOf(intent, "dp_1", 1000, news)).ok();
    };
    QVERIFY(deliver({"created", "needs_response", 10}));
    RunStaffAction cancel{logic.staff(Role::Manager), RunStaffAction::Kind::Cancel, placed.order};
    cancel.reason = QStringLiteral("gone");
    QVERIFY(logic.run(cancel).ok());
    QCOMPARE(logic.payment(placed.payment).refundingCents, 2500);
    // The dispute is won, and the order was cancelled: the rest goes back after all.
    QVERIFY(deliver({"closed", "won", 20}));
    QCOMPARE(logic.payment(placed.payment).refundingCents, 3500);
    QVERIFY(deliver({"funds_reinstated", "won", 20}));
    QCOMPARE(logic.refundedCents(placed.order), 3500);
    QCOMPARE(logic.balance("card_clearing/stripe"), 3500);
    QCOMPARE(logic.balance("refunds_payable"), -3500);
}

void DisputesTest::whatADisputeGivesUpGoesBackWhereNothingWasPaid()
{
    for (const char* end : {"won", "lost"}) {
        LogicFixture logic;
        const Placed placed = logic.placeLinked();
        const QByteArray intent = LogicFixture::intentOf(placed);
        QVERIFY(logic.run(CancelOrder{placed.order, QStringLiteral("diner")}).ok());
        (void)logic.deliver(bodyOf(intent, "dp_1", paidCents, {"created", "needs_response", 10}));
        (void)logic.deliver(stripebodies::succeeded(intent, paidCents));
        QCOMPARE(logic.refunds(placed.order), 0); // the bank has it
        (void)logic.deliver(bodyOf(intent, "dp_1", paidCents, {"closed", end, 20}));
        const bool isWon = qstrcmp(end, "won") == 0;
        QCOMPARE(logic.refundedCents(placed.order), isWon ? paidCents : 0);
        QCOMPARE(logic.balance("unapplied_receipts"), 0); // on its way back, or went
        QCOMPARE(logic.balance("write_offs"), 0);         // it was never the venue's
        QCOMPARE(logic.journalFault(), QString());
    }
}

void DisputesTest::whatAManagerKeptADisputeDoesNotGiveBack()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    const StaffPrincipal manager = logic.staff(Role::Manager);
    const auto waiting = [&] {
        return MoneyQueueStore::readParked(logic.database(), logic.venue(LogicFixture::here), true,
                                           10);
    };
    const auto decide = [&](MoneyDecision decision) {
        return logic.run(DecideMoney{manager, waiting().at(0).id, decision, QStringLiteral("x")});
    };
    RunStaffAction cancel{manager, RunStaffAction::Kind::Cancel, placed.order};
    cancel.reason = QStringLiteral("gone");
    QVERIFY(logic.run(cancel).ok());
    const RefundId refused(logic.refundOf(placed.order));
    QVERIFY(logic.run(RecordRefundResult{refused, RefundStatus::Failed}).ok());
    QVERIFY(decide(MoneyDecision::Accept).ok()); // it is not owed any more
    (void)logic.deliver(bodyOf(intent, "dp_1", paidCents, {"created", "needs_response", 10}));
    (void)logic.deliver(bodyOf(intent, "dp_1", paidCents, {"closed", "won", 20}));
    QCOMPARE(logic.refunds(placed.order), 1);
    QCOMPARE(logic.payment(placed.payment).refundingCents, 0);
    QCOMPARE(waiting().size(), std::size_t{1});
    QCOMPARE(waiting()[0].refund, refused);
    QCOMPARE(logic.payment(placed.payment).parkedCents, paidCents);
    // A manager may think better of it.
    QVERIFY(decide(MoneyDecision::Refund).ok());
    QCOMPARE(logic.payment(placed.payment).refundingCents, paidCents);
    QCOMPARE(logic.journalFault(), QString());
}

// A bank may count in its own currency, and tell of it before the payment's own news.
void DisputesTest::oneInAnotherCurrencyIsOfAllOfIt()
{
    for (const bool comesFirst : {true, false}) {
        LogicFixture logic;
        const Placed placed = logic.placeLinked();
        const QByteArray intent = LogicFixture::intentOf(placed);
        Options options;
        options.dispute = "dp_1";
        options.currency = "eur";
        const QByteArray dispute = stripebodies::disputeEvent("created", intent, 2100, options);
        const QByteArray paid = stripebodies::succeeded(intent, paidCents);
        QVERIFY(logic.deliver(comesFirst ? dispute : paid).ok());
        QVERIFY(logic.deliver(comesFirst ? paid : dispute).ok());
        QCOMPARE(logic.payment(placed.payment).disputedCents, paidCents);
        QCOMPARE(returnableCents(logic.payment(placed.payment)), 0);
        QCOMPARE(logic.balance("card_clearing/stripe"), 0);
        options.at = 2000;
        QVERIFY(logic.deliver(stripebodies::disputeEvent("closed", intent, 2100, options)).ok());
        QCOMPARE(logic.payment(placed.payment).disputedCents, 0);
        QCOMPARE(logic.balance("card_clearing/stripe"), paidCents);
        QCOMPARE(logic.journalFault(), QString());
    }
}

void DisputesTest::aDisputeStaysWithItsPayment()
{
    LogicFixture logic;
    const Placed first = logic.placePaid();
    const Placed other = logic.placePaid();
    const News opened{"created", "needs_response", 10};
    (void)logic.deliver(bodyOf(LogicFixture::intentOf(first), "dp_1", 1000, opened));
    (void)logic.deliver(bodyOf(LogicFixture::intentOf(other), "dp_1", 1000, opened));
    QCOMPARE(logic.payment(first.payment).disputedCents, 1000);
    QCOMPARE(logic.payment(other.payment).disputedCents, 0);
}

void DisputesTest::thePlatformPaysForWhatItHadPassedOn()
{
    LogicFixture logic;
    logic.database().execute("update venues set stripe_account = 'acct_1' where slug = 'here'");
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    (void)logic.deliver(bodyOf(intent, "dp_1", 2000, {"created", "needs_response", 10}));
    (void)logic.deliver(bodyOf(intent, "dp_2", 1000, {"created", "needs_response", 10}));
    QCOMPARE(logic.balance("card_clearing/stripe"), 3500);
    QCOMPARE(logic.balance("owed_to_platform"), -3000);
    QCOMPARE(logic.balance("disputes"), 3000);
    (void)logic.deliver(bodyOf(intent, "dp_1", 2000, {"closed", "lost", 20}));
    (void)logic.deliver(bodyOf(intent, "dp_2", 1000, {"closed", "won", 20}));
    QCOMPARE(logic.balance("card_clearing/stripe"), 3500);
    QCOMPARE(logic.balance("owed_to_platform"), -2000);
    QCOMPARE(logic.balance("write_offs"), 2000);
    QCOMPARE(logic.journalFault(), QString());
}

void DisputesTest::whatThePlatformTakesBackSettlesWhatIsOwed()
{
    LogicFixture logic;
    logic.database().execute("update venues set stripe_account = 'acct_1' where slug = 'here'");
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    (void)logic.deliver(bodyOf(intent, "dp_1", 2000, {"closed", "lost", 20}));
    QCOMPARE(takenBack(logic, intent), QByteArray("missing_here"));
    QCOMPARE(logic.balance("owed_to_platform"), 0);
    QCOMPARE(logic.balance("card_clearing/stripe"), 0); // on its way to the bank
    QCOMPARE(logic.balance("write_offs"), 2000);
    QCOMPARE(logic.journalFault(), QString());
}

void DisputesTest::whatItSendsAgainIsNotPaidTwice()
{
    LogicFixture logic;
    logic.database().execute("update venues set stripe_account = 'acct_1' where slug = 'here'");
    const auto kindsOf = [&](const QByteArray& payout, const std::vector<ProviderLine>& lines) {
        PayoutNews news;
        news.id = payout;
        news.account = "acct_1";
        news.status = PayoutStatus::Pending;
        for (const ProviderLine& line : lines)
            news.amountCents += line.netCents();
        news.currency = "AUD";
        news.isAutomatic = true;
        news.createdAt = news.saidAt = logic.clock().now();
        (void)logic.run(RecordPayoutNews{news});
        (void)logic.run(RecordPayoutLines{payout, lines});
        QByteArrayList kinds;
        for (const PayoutDifference& row : PayoutStore::readDifferences(logic.database(), payout)) {
            kinds += toString(row.what.kind) + ' ' + toString(row.what.line);
            (void)logic.run(AcceptDifference{logic.staff(Role::Manager), payout, row.id,
                                             QStringLiteral("as agreed")});
        }
        return kinds;
    };
    const auto lineOf = [&](const char* id, const QByteArray& intent, std::int64_t cents) {
        ProviderLine line;
        line.id = id;
        line.kind = cents < 0 ? PayoutLineKind::Dispute : PayoutLineKind::Charge;
        line.intent = intent;
        line.grossCents = cents;
        line.currency = "AUD";
        line.at = logic.clock().now();
        return line;
    };
    const QByteArray disputed = LogicFixture::intentOf(logic.placePaid());
    const QByteArray calm = LogicFixture::intentOf(logic.placePaid());
    (void)logic.deliver(bodyOf(disputed, "dp_1", 2000, {"created", "needs_response", 10}));
    QCOMPARE(kindsOf("po_1", {lineOf("txn_1", disputed, paidCents),
                              lineOf("txn_2", calm, paidCents), lineOf("txn_3", disputed, -2000)}),
             QByteArrayList{"missing_here dispute"});
    QCOMPARE(logic.balance("owed_to_platform"), 0);
    (void)logic.deliver(bodyOf(disputed, "dp_1", 2000, {"closed", "won", 20}));
    QCOMPARE(logic.balance("owed_to_platform"), 2000);
    // Won: the platform sends again what it had taken back. Of the other payment that would be too
    // much, and so is what was paid under the same id already.
    QCOMPARE(kindsOf("po_2", {lineOf("txn_4", disputed, 2000)}),
             QByteArrayList{"missing_here dispute_reversal"});
    QCOMPARE(logic.balance("owed_to_platform"), 0);
    QCOMPARE(logic.balance("unapplied_receipts"), 0);
    QCOMPARE(kindsOf("po_3", {lineOf("txn_5", calm, 2000)}), QByteArrayList{"twice charge"});
    QCOMPARE(kindsOf("po_4", {lineOf("txn_1", disputed, paidCents)}),
             QByteArrayList{"twice charge"});
    QCOMPARE(logic.balance("owed_to_platform"), 0);
    QCOMPARE(logic.balance("unapplied_receipts"), -2000 - paidCents);
    QCOMPARE(logic.journalFault(), QString());
}

void DisputesTest::whatItTakesBackOfCreditIsOwedToo()
{
    TopUpDesk desk(0);
    desk.logic.database().execute(
        "update venues set stripe_account = 'acct_1' where slug = 'here'");
    (void)desk.addCredit(100);
    const PaymentId id = desk.bought(paidCents);
    const QByteArray intent = "pi_" + id.bytes();
    (void)desk.logic.deliver(bodyOf(intent, "dp_1", 2000, {"closed", "lost", 20}));
    QCOMPARE(desk.logic.balance("owed_to_platform"), -2000);
    QCOMPARE(takenBack(desk.logic, intent), QByteArray("missing_here"));
    QCOMPARE(desk.logic.balance("owed_to_platform"), 0);
    QCOMPARE(desk.logic.balance("disputes"), 0);
    QVERIFY(desk.isSound());
}

void DisputesTest::aTransferThatIsTakenBackIsADispute()
{
    const auto kindOf = [](const char* type, std::int64_t amount, const QJsonObject& source) {
        const auto transaction =
            providers::stripe::readBalanceTransaction({{"id", "txn_1"},
                                                       {"object", "balance_transaction"},
                                                       {"type", QLatin1String(type)},
                                                       {"amount", qint64{amount}},
                                                       {"net", qint64{amount}},
                                                       {"currency", "aud"},
                                                       {"created", 100},
                                                       {"source", source}});
        return transaction ? toString(lineOf(*transaction)->kind) : QByteArray();
    };
    const auto reversal = [](const QJsonValue& refund) {
        const QJsonObject transfer{
            {"id", "tr_1"}, {"source_transaction", "ch_1"}, {"transfer_group", "group_pi_1"}};
        return QJsonObject{
            {"id", "pyr_1"},
            {"object", "refund"},
            {"source_transfer_reversal",
             QJsonObject{{"id", "trr_1"}, {"source_refund", refund}, {"transfer", transfer}}}};
    };
    QCOMPARE(kindOf("payment_refund", -2000, reversal("re_1")), QByteArray("refund"));
    QCOMPARE(kindOf("payment_refund", -2000, reversal({})), QByteArray("dispute"));
    const auto payment = [](const QJsonValue& charge, const QJsonValue& group) {
        return QJsonObject{{"id", "py_1"},
                           {"object", "charge"},
                           {"source_transfer", QJsonObject{{"id", "tr_2"},
                                                           {"source_transaction", charge},
                                                           {"transfer_group", group}}}};
    };
    QCOMPARE(kindOf("payment", 2000, payment("ch_1", "group_pi_1")), QByteArray("charge"));
    QCOMPARE(kindOf("payment", 2000, payment({}, "group_pi_1")), QByteArray("dispute_reversal"));
    QCOMPARE(kindOf("payment", 2000, payment({}, {})), QByteArray("charge"));
}

QTEST_GUILESS_MAIN(DisputesTest)
#include "tst_disputes.moc"
