// Payouts: news in any order ends in one state, and the comparison of a payout's lines with the
// ledger finds every planted fault, names it rightly and invents none.
#include "tests/core/payoutsamples.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr int sampleCount = 40;

PayoutNews news(PayoutStatus status, std::int64_t saidAtMs, std::int64_t arrivalMs = 900)
{
    PayoutNews out;
    out.id = "po_1";
    out.account = "acct_1";
    out.status = status;
    out.amountCents = 12345;
    out.currency = "AUD";
    out.createdAt = {1};
    out.arrivalAt = {arrivalMs};
    out.isReconcilable = status == PayoutStatus::Paid;
    out.saidAt = {saidAtMs};
    return out;
}

Payout endOf(const std::vector<PayoutNews>& told)
{
    Payout payout = payoutFrom(told.front(), VenueId(QByteArray("ven_1")), {1});
    for (const PayoutNews& each : told)
        payout = afterNews(payout, each, {1}).value_or(payout);
    return payout;
}

std::multiset<Found> foundIn(const ReconciliationResult& result)
{
    std::multiset<Found> out;
    for (const Difference& each : result.differences)
        out.emplace(each.kind, each.transaction, each.number);
    return out;
}

std::int64_t sumOf(const std::vector<ledger::Posting>& postings)
{
    std::int64_t sum = 0;
    for (const ledger::Posting& posting : postings)
        sum += posting.amountCents;
    return sum;
}

void checkSamples(int faultsPerPayout)
{
    Samples samples(faultsPerPayout);
    std::set<DifferenceClass> seen;
    for (int i = 0; i < sampleCount; ++i) {
        const Samples::Sample sample = samples.next();
        const ReconciliationResult result = reconcile(sample.input);
        RC_ASSERT(foundIn(result) == sample.planted);
        std::int64_t sum = 0;
        for (const Difference& each : result.differences) {
            seen.insert(each.kind);
            sum += each.cents();
            RC_ASSERT(each.sentence.endsWith(QLatin1Char('.')));
            RC_ASSERT(sumOf(correctionOf(each, "stripe", "AUD")) == 0);
        }
        RC_ASSERT(sample.input.payout.amountCents - result.expectedCents == sum);
        samples.settle(sample, result);
    }
    RC_ASSERT(seen.size() == (faultsPerPayout > 0 ? 6U : 0U));
}

} // namespace

class PayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsInAnyOrderEndsInOneState();
    void aPaidPayoutMayStillFail();
    void moneyFollowsTheState();
    void plantedFaultsAreFoundAndNamed();
    void nothingIsInvented();
    void twoRefundsThatAreOnePosting();
    void feesThatGoBackWithARefund();
    void whatWasMissingAndCame();
    void whileAnEarlierOneWaitsNothingIsMissed();
    void theProvidersOwnSumIsChecked();
    void aLateRefundIsExplained();
};

void PayoutsTest::newsInAnyOrderEndsInOneState()
{
    QVERIFY(rc::check("any order", [] {
        std::vector<PayoutNews> told = {
            news(PayoutStatus::Pending, 10), news(PayoutStatus::InTransit, 20),
            news(PayoutStatus::Paid, 30), news(PayoutStatus::Paid, 40, 950)};
        if (*rc::gen::arbitrary<bool>())
            told.push_back(news(PayoutStatus::Failed, 50, 950));
        const Payout end = endOf(told);
        for (std::size_t i = told.size(); i > 1; --i)
            std::swap(told[i - 1], told[*rc::gen::inRange<std::size_t>(0, i)]);
        told.push_back(told[*rc::gen::inRange<std::size_t>(0, told.size())]);
        const Payout again = endOf(told);
        RC_ASSERT(again.status == end.status);
        RC_ASSERT(again.arrivalAt == end.arrivalAt);
        RC_ASSERT(again.saidAt == end.saidAt);
        RC_ASSERT(again.isReconcilable == end.isReconcilable);
        RC_ASSERT(end.arrivalAt == Timestamp{950});
    }));
}

void PayoutsTest::aPaidPayoutMayStillFail()
{
    QCOMPARE(toString(endOf({news(PayoutStatus::Paid, 30), news(PayoutStatus::Failed, 20)}).status),
             toString(PayoutStatus::Failed));
    QCOMPARE(toString(endOf({news(PayoutStatus::Failed, 20), news(PayoutStatus::Paid, 30)}).status),
             toString(PayoutStatus::Failed));
    PayoutNews other = news(PayoutStatus::Failed, 50);
    other.amountCents = 1;
    QCOMPARE(toString(endOf({news(PayoutStatus::Paid, 30), other}).status),
             toString(PayoutStatus::Paid));
}

void PayoutsTest::moneyFollowsTheState()
{
    Payout payout = endOf({news(PayoutStatus::Paid, 30)});
    const auto postings =
        payoutPostings(PayoutPlace::AtProvider, PayoutPlace::InTransit, payout, "stripe");
    QCOMPARE(postings.size(), std::size_t{2});
    QCOMPARE(toString(postings[0].account), QByteArray("payouts_in_transit"));
    QCOMPARE(postings[0].amountCents, std::int64_t{12345});
    QCOMPARE(toString(postings[1].account), QByteArray("card_clearing/stripe"));
    QVERIFY(payoutPostings(PayoutPlace::InBank, PayoutPlace::InBank, payout, "stripe").empty());
    QVERIFY(placeOf(PayoutStatus::Canceled) == PayoutPlace::AtProvider);
}

void PayoutsTest::plantedFaultsAreFoundAndNamed()
{
    QVERIFY(rc::check("forty payouts with two faults each", [] { checkSamples(2); }));
}

void PayoutsTest::nothingIsInvented()
{
    QVERIFY(rc::check("forty payouts without a fault", [] { checkSamples(0); }));
}

namespace {

ReconciliationInput smallInput()
{
    ReconciliationInput input;
    input.providerName = QStringLiteral("Stripe");
    input.timeZone = "Australia/Sydney";
    input.payout.id = "po_1";
    input.payout.currency = "AUD";
    input.payout.createdAt = {firstDayMs + 3 * dayMs};
    input.since = {firstDayMs};
    return input;
}

ProviderLine there(PayoutLineKind kind, std::int64_t cents, std::int64_t atMs = 3'600'000)
{
    ProviderLine line;
    line.kind = kind;
    line.source = "src_" + QByteArray::number(qlonglong{cents});
    line.id = "txn_" + QByteArray::number(qlonglong{cents});
    line.grossCents = cents;
    line.at = {firstDayMs + atMs};
    line.payment = PaymentId(QByteArray("pay_1"));
    line.orderNumber = 118;
    return line;
}

LedgerLine here(PayoutLineKind kind, std::int64_t cents, std::int64_t number,
                std::int64_t atMs = 3'601'000)
{
    LedgerLine line;
    line.kind = kind;
    line.subject = "pay_1";
    line.payment = PaymentId(QByteArray("pay_1"));
    line.grossCents = cents;
    line.numbers = {number};
    line.at = {firstDayMs + atMs};
    line.orderNumber = 118;
    return line;
}

} // namespace

void PayoutsTest::twoRefundsThatAreOnePosting()
{
    ReconciliationInput input = smallInput();
    input.provider = {there(PayoutLineKind::Refund, -500), there(PayoutLineKind::Refund, -300)};
    input.open = {here(PayoutLineKind::Refund, -800, 1)};
    input.payout.amountCents = -800;
    const ReconciliationResult result = reconcile(input);
    QVERIFY(result.differences.empty());
    QCOMPARE(result.settled, std::vector<std::int64_t>{1});
}

void PayoutsTest::feesThatGoBackWithARefund()
{
    ReconciliationInput input = smallInput();
    input.provider = {there(PayoutLineKind::Charge, 1000), there(PayoutLineKind::Refund, -500)};
    input.provider[0].platformFeeCents = 50;
    input.provider[1].platformFeeCents = -25;
    input.payout.amountCents = 475;
    // The ledger joins what it knows of a payment's fees.
    input.open = {here(PayoutLineKind::Charge, 1000, 1), here(PayoutLineKind::Refund, -500, 2)};
    input.open[0].platformFeeCents = 25;
    QVERIFY(reconcile(input).differences.empty());
    // The charge was paid out before: then it is a posting of its own.
    input.provider.erase(input.provider.begin());
    input.payout.amountCents = -475;
    input.open[0] = here(PayoutLineKind::Charge, 0, 3);
    input.open[0].platformFeeCents = -25;
    const ReconciliationResult result = reconcile(input);
    QVERIFY(result.differences.empty());
    QCOMPARE(result.settled.size(), std::size_t{2});
}

void PayoutsTest::whatWasMissingAndCame()
{
    ReconciliationInput input = smallInput();
    input.provider = {there(PayoutLineKind::Charge, 1000)};
    input.open = {here(PayoutLineKind::Charge, 1000, 1)};
    input.open.front().missedBy = "po_0";
    input.payout.amountCents = 1000;
    const ReconciliationResult result = reconcile(input);
    QCOMPARE(result.differences.size(), std::size_t{1});
    QCOMPARE(toString(result.differences[0].kind), toString(DifferenceClass::Late));
    QVERIFY(result.differences[0].sentence.contains(QLatin1String("po_0")));
    QCOMPARE(result.expectedCents, std::int64_t{0});
}

void PayoutsTest::whileAnEarlierOneWaitsNothingIsMissed()
{
    ReconciliationInput input = smallInput();
    input.provider = {there(PayoutLineKind::Charge, 1000, 7'200'000)};
    input.open = {here(PayoutLineKind::Charge, 1000, 2, 7'201'000),
                  here(PayoutLineKind::Charge, 700, 1)};
    input.open[1].subject = "pay_2";
    input.payout.amountCents = 1000;
    input.isFirstOpen = false;
    QVERIFY(reconcile(input).differences.empty());
    input.isFirstOpen = true;
    const ReconciliationResult result = reconcile(input);
    QCOMPARE(result.differences.size(), std::size_t{1});
    QCOMPARE(toString(result.differences[0].kind), toString(DifferenceClass::MissingThere));
    QCOMPARE(result.missing, std::vector<std::int64_t>{1});
    QCOMPARE(result.expectedCents, std::int64_t{1700});
}

void PayoutsTest::theProvidersOwnSumIsChecked()
{
    ReconciliationInput input = smallInput();
    input.provider = {there(PayoutLineKind::Charge, 1000)};
    input.open = {here(PayoutLineKind::Charge, 1000, 1)};
    input.payout.amountCents = 990;
    const ReconciliationResult result = reconcile(input);
    QCOMPARE(result.differences.size(), std::size_t{1});
    QCOMPARE(toString(result.differences[0].kind), toString(DifferenceClass::Amount));
    QCOMPARE(result.differences[0].sentence,
             QStringLiteral("Stripe paid 9.90 AUD, but the lines that it tells come to 10.00 "
                            "AUD."));
}

void PayoutsTest::aLateRefundIsExplained()
{
    ReconciliationInput input = smallInput();
    const std::int64_t beforeMidnight = dayMs - 120'000;
    input.provider = {there(PayoutLineKind::Refund, -1850, beforeMidnight)};
    input.open = {here(PayoutLineKind::Refund, -1850, 7, dayMs + 60'000)};
    input.payout.amountCents = -1850;
    const ReconciliationResult result = reconcile(input);
    QCOMPARE(result.differences.size(), std::size_t{1});
    const Difference& late = result.differences[0];
    QCOMPARE(toString(late.kind), toString(DifferenceClass::Late));
    QCOMPARE(late.cents(), std::int64_t{-1850});
    QCOMPARE(late.sentence,
             QStringLiteral("The refund of order 118 was made on 17 Nov 23:58 and Stripe has it in "
                            "this payout; the ledger posted it on 18 Nov 00:01 and expects it in a "
                            "later one."));
    // Out of one day and into the other, and nothing else moves.
    QCOMPARE(correctionOf(late, "stripe", "AUD").size(), std::size_t{2});
    // Within a minute it is the news that took its time.
    input.open[0].at = {firstDayMs + beforeMidnight + 60'000};
    QVERIFY(reconcile(input).differences.empty());
}

QTEST_GUILESS_MAIN(PayoutsTest)

#include "payoutstest.moc"
