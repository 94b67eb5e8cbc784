// Refunds that are told of by name and by a payment's total, ours and those made in Stripe's own
// pages, that go through, are refused or fail later: in any order of their news the payment and the
// books end with what went back, and each refund that failed waits for a manager once.
#include "core/payments/moneycommands.h"
#include "core/payments/paymentcommands.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payments/payconicnews.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

#include <functional>

using namespace servery;
using namespace servery::testing;
using stripebodies::Options;

namespace {

constexpr std::int64_t paidCents = 3500;

enum class Fate { Done, FailsLater, Refused };

struct Made
{
    bool isOurs = false;
    std::int64_t cents = 0;
    Fate fate = Fate::Done;
};

// What Stripe does and tells, in the order that it happens there.
class Provider
{
public:
    using News = std::function<void()>;

    Provider(LogicFixture& logic, Placed placed, bool totalsForget)
        : m_logic(logic), m_placed(std::move(placed)), m_totalsForget(totalsForget)
    {}
    void make(const Made& refund, bool isNamed)
    {
        const QByteArray intent = LogicFixture::intentOf(m_placed);
        const QByteArray id = "re_" + QByteArray::number(++m_count) + intent;
        const QByteArray ours = refund.isOurs ? ask(refund.cents) : QByteArray();
        if (refund.fate == Fate::Refused) {
            news.emplace_back([=, this] {
                answer({RefundId(ours), RefundStatus::Failed, {}, "refused"});
            });
            return;
        }
        const auto tell = [&](const char* type, const char* status) {
            deliver(stripebodies::refundEvent(type, id, intent, refund.cents, status, ours));
        };
        m_total += refund.cents;
        if (refund.isOurs)
            news.emplace_back([=, this] { answer({RefundId(ours), RefundStatus::Succeeded, id}); });
        if (isNamed || refund.isOurs)
            tell("refund.created", refund.isOurs ? "pending" : "succeeded");
        deliver(stripebodies::chargeRefunded(intent, paidCents, m_total));
        if (refund.fate == Fate::Done) {
            wentBack += refund.cents;
            return;
        }
        if (m_totalsForget)
            m_total -= refund.cents;
        failed += refund.isOurs || isNamed ? 1 : 0;
        tell("refund.failed", "failed");
        tell("charge.refund.updated", "failed");
    }
    [[nodiscard]] const Placed& placed() const { return m_placed; }

    std::vector<News> news;
    std::int64_t wentBack = 0;
    int failed = 0;

private:
    QByteArray ask(std::int64_t cents)
    {
        const auto asked = m_logic.run(RefundPayment{
            m_logic.staff(Role::Manager), m_placed.payment, {cents, {}}, QStringLiteral("cold")});
        return asked ? asked->body.value(QLatin1String("refundId")).toString().toLatin1()
                     : QByteArray();
    }
    void answer(const RecordRefundResult& result) { (void)m_logic.run(result); }
    void deliver(const QByteArray& body)
    {
        news.emplace_back([=, this] { (void)m_logic.deliver(body); });
    }

    LogicFixture& m_logic;
    Placed m_placed;
    bool m_totalsForget; // whether Stripe's total is without what failed
    std::int64_t m_total = 0;
    int m_count = 0;
};

// A payment by Payconic that was received, and the provider's news of its refunds.
struct Payconic
{
    LogicFixture logic;
    Placed placed;

    Payconic()
    {
        (void)logic.run(SetPaymentMethods{LogicFixture::here, {"stripe", "payconic"}});
        placed = logic.place(PaymentFlow::Payconic);
        (void)logic.run(RecordProviderObject{placed.payment, {}, "pcn_1"});
        (void)deliver("payment.succeeded",
                      {{"id", "pcn_1"}, {"amount", qint64{paidCents}}, {"currency", "AUD"}});
    }
    bool tell(const QByteArray& type, const char* refund, std::int64_t cents)
    {
        return deliver(type, {{"id", refund}, {"paymentId", "pcn_1"}, {"amount", qint64{cents}}});
    }
    bool deliver(const QByteArray& type, const QJsonObject& data)
    {
        const QString id = QLatin1String(type) + data["id"].toString();
        const QByteArray body =
            QJsonDocument(QJsonObject{{"id", id}, {"type", QLatin1String(type)}, {"data", data}})
                .toJson();
        return logic
            .run(RecordPayconicEvent{"payconic", readPayconicNews("payconic", body).value(), body})
            .ok();
    }
};

std::vector<Made> anyRefunds(bool mayFail)
{
    std::vector<Made> out(*rc::gen::inRange<std::size_t>(1, 4));
    for (Made& each : out) {
        each.isOurs = *rc::gen::arbitrary<bool>();
        each.cents = *rc::gen::element<std::int64_t>(300, 500, 500, 800);
        const Fate other =
            each.isOurs && *rc::gen::arbitrary<bool>() ? Fate::Refused : Fate::FailsLater;
        each.fate = mayFail && *rc::gen::arbitrary<bool>() ? other : Fate::Done;
    }
    return out;
}

} // namespace

class ProviderRefundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAnyOrderTheyCountOnce();
    void oneMadeElsewhereIsTakenBackWhenItFails();
    void ofOursThatFailedATotalIsNotCountedAgain();
    void aTotalIsOfTheOneThatWasMade();
    void oneThatWasGivenUpAndMadeAfterAllCounts();
    void oneOfAnotherSystemIsNotOurs();
    void lateNewsOfARefundNobodyWasSureOfCountsOnce_data();
    void lateNewsOfARefundNobodyWasSureOfCountsOnce();
    void newsWaitsForTheAnswersOfAllThatHaveNoName();
    void whatWentBackBeforeNamesWereKeptStays();
};

void ProviderRefundsTest::inAnyOrderTheyCountOnce()
{
    LogicFixture logic;
    QVERIFY(rc::check("the payment is what went back", [&] {
        const bool isNamed = *rc::gen::arbitrary<bool>();
        const std::int64_t before = logic.balance("card_clearing/stripe");
        const std::int64_t waiting =
            logic.count("select count(*) from parked_money where state = 'waiting'");
        Provider provider(logic, logic.placePaid(), *rc::gen::arbitrary<bool>());
        // Refunds that only totals tell of cannot be told from those that failed.
        for (const Made& each : anyRefunds(isNamed))
            provider.make(each, isNamed);
        auto news = provider.news;
        for (std::size_t i = 0; i < news.size(); ++i)
            std::swap(news[i], news[i + *rc::gen::inRange<std::size_t>(0, news.size() - i)]);
        for (const auto& each : news)
            each();
        const Payment payment = logic.payment(provider.placed().payment);
        RC_ASSERT(payment.refundedCents == provider.wentBack);
        RC_ASSERT(payment.refundingCents == 0);
        RC_ASSERT(logic.balance("card_clearing/stripe") - before == paidCents - provider.wentBack);
        RC_ASSERT(logic.balance("refunds_payable") == 0);
        RC_ASSERT(logic.count("select count(*) from parked_money where state = 'waiting'") -
                      waiting >=
                  provider.failed);
    }));
    QCOMPARE(logic.journalFault(), QString());
}

void ProviderRefundsTest::oneMadeElsewhereIsTakenBackWhenItFails()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    const auto tell = [&](const char* type, const char* status) {
        return logic.deliver(stripebodies::refundEvent(type, "re_1", intent, 1000, status, {}))
            .ok();
    };
    QVERIFY(logic.deliver(stripebodies::chargeRefunded(intent, paidCents, 1000)).ok());
    QVERIFY(tell("refund.created", "succeeded"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("partially_refunded"));
    QCOMPARE(logic.balance("card_clearing/stripe"), 2500);
    QCOMPARE(logic.count("select count(*) from refunds where provider_refund = 're_1'"), 1);
    QVERIFY(tell("charge.refund.updated", "failed"));
    QVERIFY(tell("refund.failed", "failed"));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
    QCOMPARE(logic.balance("card_clearing/stripe"), 3500);
    QCOMPARE(logic.balance("refunds"), 0);
    QCOMPARE(logic.count("select count(*) from parked_money where kind = 'refund_failed'"), 1);
    QCOMPARE(logic.alarms(placed.order), (QStringList{"refunded_at_provider", "refund_failed"}));
}

void ProviderRefundsTest::ofOursThatFailedATotalIsNotCountedAgain()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    QVERIFY(logic.run(RefundPayment{logic.staff(Role::Manager), placed.payment, {1000, {}}, "x"}));
    const QByteArray refund = logic.refundOf(placed.order);
    QVERIFY(logic.run(RecordRefundResult{RefundId(refund), RefundStatus::Succeeded, "re_1"}));
    QVERIFY(logic.deliver(stripebodies::refundUpdated(refund, intent, 1000, "failed")));
    QCOMPARE(logic.payment(placed.payment).refundedCents, 0);
    QVERIFY(logic.deliver(stripebodies::chargeRefunded(intent, paidCents, 1000)));
    QCOMPARE(logic.payment(placed.payment).refundedCents, 0);
    QCOMPARE(logic.balance("card_clearing/stripe"), 3500);
    QCOMPARE(logic.alarms(placed.order), QStringList{"refund_failed"});
}

// Two of ours are on their way, and a total comes before the answers: which one it is of, they say.
void ProviderRefundsTest::aTotalIsOfTheOneThatWasMade()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const auto ask = [&](std::int64_t cents) {
        const auto asked = logic.run(
            RefundPayment{logic.staff(Role::Manager), placed.payment, {cents, {}}, "cold"});
        return RefundId(asked->body.value(QLatin1String("refundId")).toString());
    };
    const RefundId made = ask(300);
    const RefundId refused = ask(800);
    const QByteArray intent = LogicFixture::intentOf(placed);
    QVERIFY(logic.deliver(stripebodies::chargeRefunded(intent, paidCents, 300)).ok());
    QCOMPARE(logic.payment(placed.payment).refundedCents, 300);
    QCOMPARE(logic.payment(placed.payment).refundingCents, 800);
    QVERIFY(logic.run(RecordRefundResult{made, RefundStatus::Succeeded, "re_1"}).ok());
    QCOMPARE(logic.payment(placed.payment).refundedCents, 300);
    QVERIFY(logic.run(RecordRefundResult{refused, RefundStatus::Failed, {}, "refused"}).ok());
    QCOMPARE(logic.payment(placed.payment).refundedCents, 300);
    QCOMPARE(logic.payment(placed.payment).refundingCents, 0);
    QCOMPARE(logic.balance("card_clearing/stripe"), paidCents - 300);
    QCOMPARE(logic.balance("refunds_payable"), 0);
}

void ProviderRefundsTest::oneThatWasGivenUpAndMadeAfterAllCounts()
{
    for (const bool totalFirst : {false, true}) {
        LogicFixture logic;
        const Placed placed = logic.placePaid();
        const QByteArray intent = LogicFixture::intentOf(placed);
        const StaffPrincipal manager = logic.staff(Role::Manager);
        QVERIFY(logic.run(RefundPayment{manager, placed.payment, {paidCents, {}}, "x"}));
        const QByteArray refund = logic.refundOf(placed.order);
        QVERIFY(logic.run(RecordRefundResult{RefundId(refund), RefundStatus::Failed}));
        QCOMPARE(logic.payment(placed.payment).parkedCents, paidCents);
        const QByteArray total = stripebodies::chargeRefunded(intent, paidCents, paidCents);
        const QByteArray byName =
            stripebodies::refundUpdated(refund, intent, paidCents, "succeeded");
        QVERIFY(logic.deliver(totalFirst ? total : byName).ok());
        QVERIFY(logic.deliver(totalFirst ? byName : total).ok());
        QCOMPARE(logic.payment(placed.payment).refundedCents, paidCents);
        QCOMPARE(logic.payment(placed.payment).parkedCents, 0); // nothing is left to decide
        QCOMPARE(logic.balance("card_clearing/stripe"), 0);
        QVERIFY(logic.deliver(stripebodies::refundUpdated(refund, intent, paidCents, "failed")));
        QCOMPARE(logic.payment(placed.payment).refundedCents, 0);
        QCOMPARE(logic.balance("card_clearing/stripe"), paidCents);
        QCOMPARE(logic.journalFault(), QString());
    }
}

void ProviderRefundsTest::oneOfAnotherSystemIsNotOurs()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const QByteArray body =
        stripebodies::refundEvent("refund.created", "re_1", LogicFixture::intentOf(placed), 1000,
                                  "succeeded", "rfd_of_another");
    QVERIFY(logic.deliver(body).ok());
    QCOMPARE(logic.payment(placed.payment).refundedCents, 1000);
    // One of an intent that nobody knows waits for it.
    QVERIFY(logic
                .deliver(stripebodies::refundEvent("refund.created", "re_2", "pi_unknown", 1000,
                                                   "succeeded", {}))
                .ok());
    QCOMPARE(logic.count("select count(*) from provider_events where disposition = 'waiting'"), 1);
}

void ProviderRefundsTest::lateNewsOfARefundNobodyWasSureOfCountsOnce_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("didGoBack");
    const char* const places[] = {"while it is asked for", "before the decision",
                                  "after the decision"};
    for (const int place : {0, 1, 2})
        for (const bool didGoBack : {true, false})
            QTest::addRow("news %s, %s", places[place], didGoBack ? "it went back" : "it did not")
                << place << didGoBack;
}

void ProviderRefundsTest::lateNewsOfARefundNobodyWasSureOfCountsOnce()
{
    QFETCH(int, place);
    QFETCH(bool, didGoBack);
    const bool newsFirst = place < 2;
    Payconic payconic;
    LogicFixture& logic = payconic.logic;
    const Placed placed = payconic.placed;
    const StaffPrincipal manager = logic.staff(Role::Manager);
    QVERIFY(logic.run(RefundPayment{manager, placed.payment, {1000, {}}, "x"}).ok());
    RecordRefundResult unsure{RefundId(logic.refundOf(placed.order)), RefundStatus::Pending};
    unsure.isUnsure = true;
    const auto tell = [&] {
        const char* what = didGoBack ? "refund.succeeded" : "refund.failed";
        QVERIFY(payconic.tell(what, "rfd_1", 1000));
    };
    if (place == 0)
        tell();
    QVERIFY(logic.run(unsure).ok());
    const auto decide = [&] {
        const auto parked = MoneyQueueStore::readParked(logic.database(),
                                                        logic.venue(LogicFixture::here), true, 10);
        for (const ParkedMoney& money : parked)
            if (money.kind == ParkedKind::RefundUnsure)
                QVERIFY(
                    logic
                        .run(DecideMoney{manager, money.id,
                                         newsFirst ? MoneyDecision::Accept : MoneyDecision::Refund,
                                         QStringLiteral("as it looked")})
                        .ok());
    };
    if (place == 1)
        tell();
    if (newsFirst) // settled, and the row is only put away
        QCOMPARE(logic.payment(placed.payment).refundedCents, didGoBack ? 1000 : 0);
    decide();
    if (!newsFirst)
        tell();
    // Whatever the person read, the provider knows.
    const Payment payment = logic.payment(placed.payment);
    QCOMPARE(payment.refundedCents, didGoBack ? 1000 : 0);
    QCOMPARE(payment.refundingCents, 0);
    QCOMPARE(payment.parkedCents, didGoBack ? 0 : 1000);
    QCOMPARE(logic.balance("card_clearing/payconic"), paidCents - payment.refundedCents);
    QCOMPARE(logic.balance("refunds_payable"), 0);
    QCOMPARE(logic.journalFault(), QString());
}

// Two of ours are asked for, and one is made in the provider's own pages meanwhile.
void ProviderRefundsTest::newsWaitsForTheAnswersOfAllThatHaveNoName()
{
    Payconic payconic;
    LogicFixture& logic = payconic.logic;
    const PaymentId payment = payconic.placed.payment;
    const auto ask = [&] {
        const auto asked =
            logic.run(RefundPayment{logic.staff(Role::Manager), payment, {500, {}}, "cold"});
        return RefundId(asked->body.value(QLatin1String("refundId")).toString());
    };
    const RefundId first = ask();
    const RefundId second = ask();
    QVERIFY(payconic.tell("refund.succeeded", "rfd_theirs", 700));
    QVERIFY(payconic.tell("refund.succeeded", "rfd_2", 500));
    QCOMPARE(logic.payment(payment).refundedCents, 0);
    QVERIFY(logic.run(RecordRefundResult{first, RefundStatus::Failed, {}, "refused"}).ok());
    QCOMPARE(logic.payment(payment).refundedCents, 0); // the second's answer is still awaited
    QVERIFY(logic.run(RecordRefundResult{second, RefundStatus::Pending, "rfd_2"}).ok());
    QCOMPARE(logic.payment(payment).refundedCents, 1200);
    QCOMPARE(logic.payment(payment).refundingCents, 0);
    QCOMPARE(logic.balance("card_clearing/payconic"), paidCents - 1200);
    QCOMPARE(logic.count("select count(*) from provider_events where disposition = 'waiting'"), 0);
    QCOMPARE(logic.journalFault(), QString());
}

// A former version counted what was made in Payconic's own pages without keeping its name.
void ProviderRefundsTest::whatWentBackBeforeNamesWereKeptStays()
{
    Payconic payconic;
    LogicFixture& logic = payconic.logic;
    const PaymentId payment = payconic.placed.payment;
    logic.database().run("update payments set refunded_cents = 700 where id = $1",
                         {payment.bytes()});
    for (const auto& [name, cents] : {std::pair("rfd_1", 300), std::pair("rfd_2", 500)})
        QVERIFY(payconic.tell("refund.succeeded", name, cents));
    QCOMPARE(logic.payment(payment).refundedCents, 700 + 300 + 500);
}

QTEST_GUILESS_MAIN(ProviderRefundsTest)
#include "tst_providerrefunds.moc"
