#include "core/payments/settlement.h"

#include "core/orders/orderdecisions.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace servery;

namespace {

using Kind = PaymentFact::Kind;

// An order, its payment and what has gone back, as facts come in.
struct World
{
    Order order;
    Payment payment;
    std::int64_t givenBackCents = 0;
    int tickets = 0;
    QStringList alarms;

    void take(const PaymentFact& fact, Timestamp now)
    {
        const Settlement settlement = settle(payment, order, fact, now);
        payment = settlement.payment;
        order.paymentStatus = settlement.paymentStatus;
        givenBackCents += settlement.refundCents;
        if (!settlement.alarm.isEmpty())
            alarms.append(settlement.alarm);
        if (settlement.trigger) {
            order = move(order, *settlement.trigger, now).value();
            tickets += order.state == OrderState::PaymentSucceeded ? 1 : 0;
        }
    }
};

World worldIn(OrderState state)
{
    World world;
    world.order.state = state;
    world.order.currency = "AUD";
    world.order.amountCents = 1999;
    world.payment.amountCents = 1999;
    world.payment.currency = "AUD";
    return world;
}

PaymentFact fact(Kind kind, std::int64_t second, std::int64_t cents = 1999,
                 const QByteArray& currency = "AUD")
{
    return {kind, Timestamp{1'795'253'400'000}.plusSeconds(second), cents, currency, {}};
}

// What must not depend on the order of delivery.
QByteArray picture(const World& world)
{
    return QByteArray(toString(world.order.state).data()) + ' ' + world.order.paymentStatus + ' ' +
           toString(world.payment.progress) + ' ' +
           QByteArray::number(qlonglong{world.payment.receivedCents}) + ' ' +
           QByteArray::number(qlonglong{world.payment.refundedCents}) + " back " +
           QByteArray::number(qlonglong{world.givenBackCents}) + " tickets " +
           QByteArray::number(world.tickets);
}

} // namespace

class SettlementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFact_data();
    void oneFact();
    void everyOrderOfDeliveryEndsTheSame();
    void everyDeliveryMayComeTwice();
    void paidMoneyIsOneTicketOrOneRefund();
    void aRefundAtTheProviderRaisesAnAlarm();
    void newsOfARefundMayComeFirst();

private:
    testing::ManualClock m_clock;
};

void SettlementTest::oneFact_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* state, Kind kind, qint64 cents,
                        const char* currency, const char* expected) {
        QTest::newRow(name) << QByteArray(state) << static_cast<int>(kind) << cents
                            << QByteArray(currency) << QByteArray(expected);
    };
    row("paid", "CREATED", Kind::Succeeded, 1999, "AUD",
        "PAYMENT_SUCCEEDED paid succeeded 1999 0 back 0 tickets 1");
    row("paid while pending", "PAYMENT_PENDING", Kind::Succeeded, 1999, "AUD",
        "PAYMENT_SUCCEEDED paid succeeded 1999 0 back 0 tickets 1");
    row("a cent short", "CREATED", Kind::Succeeded, 1998, "AUD",
        "CREATED mismatch succeeded 1998 0 back 1998 tickets 0");
    row("a cent over", "CREATED", Kind::Succeeded, 2000, "AUD",
        "CREATED mismatch succeeded 2000 0 back 2000 tickets 0");
    row("another currency", "CREATED", Kind::Succeeded, 1999, "USD",
        "CREATED mismatch succeeded 1999 0 back 1999 tickets 0");
    row("after it was cancelled", "CANCELLED", Kind::Succeeded, 1999, "AUD",
        "CANCELLED refund_pending succeeded 1999 0 back 1999 tickets 0");
    row("after it expired", "EXPIRED", Kind::Succeeded, 1999, "AUD",
        "EXPIRED refund_pending succeeded 1999 0 back 1999 tickets 0");
    row("confirmation", "CREATED", Kind::ConfirmationRequired, 0, "",
        "PAYMENT_PENDING pending pending 0 0 back 0 tickets 0");
    row("failed", "PAYMENT_PENDING", Kind::Failed, 0, "",
        "CREATED unpaid failed 0 0 back 0 tickets 0");
    row("failed never cancels", "CREATED", Kind::Failed, 0, "",
        "CREATED unpaid failed 0 0 back 0 tickets 0");
    row("provider cancelled", "PAYMENT_PENDING", Kind::Cancelled, 0, "",
        "CREATED unpaid cancelled 0 0 back 0 tickets 0");
}

void SettlementTest::oneFact()
{
    QFETCH(QByteArray, state);
    QFETCH(int, kind);
    QFETCH(qint64, cents);
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, expected);
    World world = worldIn(*orderStateFromString(state));
    world.order.paymentStatus = state == "PAYMENT_PENDING" ? "pending" : "unpaid";
    world.take(fact(static_cast<Kind>(kind), 1, cents, currency), m_clock.now());
    QCOMPARE(picture(world), expected);
}

namespace {

// What one PaymentIntent can tell: some tries that wait or fail, then at most one end.
std::vector<PaymentFact> arbitraryStory()
{
    std::vector<PaymentFact> story;
    const int tries = *rc::gen::inRange(0, 4);
    std::int64_t second = 1;
    story.reserve(4);
    for (int i = 0; i < tries; ++i)
        story.push_back(
            fact(*rc::gen::element(Kind::ConfirmationRequired, Kind::Failed), second++));
    const int end = *rc::gen::inRange(0, 4);
    if (end == 1)
        story.push_back(fact(Kind::Cancelled, second++));
    if (end >= 2)
        story.push_back(fact(Kind::Succeeded, second++, *rc::gen::element(1999, 1998)));
    if (end == 3)
        story.push_back(fact(Kind::Refunded, second++, story.back().amountCents));
    return story;
}

World play(World world, const std::vector<PaymentFact>& facts, Timestamp now)
{
    for (const PaymentFact& each : facts)
        world.take(each, now);
    return world;
}

} // namespace

void SettlementTest::everyOrderOfDeliveryEndsTheSame()
{
    QVERIFY(rc::check("the end does not depend on the order of delivery", [this] {
        const auto story = arbitraryStory();
        auto shuffled = story;
        for (std::size_t i = shuffled.size(); i > 1; --i)
            std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
        // A refund of money that we do not know of yet leaves nothing to give back, so what we
        // would have sent ourselves is left out of the comparison then.
        World inOrder = play(worldIn(OrderState::Created), story, m_clock.now());
        World other = play(worldIn(OrderState::Created), shuffled, m_clock.now());
        const bool refunded = inOrder.payment.refundedCents > 0;
        if (refunded)
            inOrder.givenBackCents = other.givenBackCents = 0;
        RC_ASSERT(picture(inOrder) == picture(other));
    }));
}

void SettlementTest::everyDeliveryMayComeTwice()
{
    QVERIFY(rc::check("a repeat changes nothing", [this] {
        const auto story = arbitraryStory();
        std::vector<PaymentFact> repeated;
        for (const PaymentFact& each : story) {
            const int copies = *rc::gen::inRange(1, 4);
            repeated.insert(repeated.end(), static_cast<std::size_t>(copies), each);
        }
        if (!story.empty())
            repeated.push_back(story[*rc::gen::inRange<std::size_t>(0, story.size())]);
        RC_ASSERT(picture(play(worldIn(OrderState::Created), story, m_clock.now())) ==
                  picture(play(worldIn(OrderState::Created), repeated, m_clock.now())));
    }));
}

void SettlementTest::paidMoneyIsOneTicketOrOneRefund()
{
    QVERIFY(rc::check("never neither, never both", [this] {
        World world = worldIn(allOrderStates[*rc::gen::inRange<std::size_t>(0, 8)]);
        const auto cents = *rc::gen::inRange<std::int64_t>(1, 4000);
        world.take(fact(Kind::Succeeded, 1, cents), m_clock.now());
        RC_ASSERT((world.tickets == 1) != (world.givenBackCents == cents));
        RC_ASSERT(world.tickets == 1 || !world.alarms.isEmpty());
    }));
}

void SettlementTest::aRefundAtTheProviderRaisesAnAlarm()
{
    World world = worldIn(OrderState::Created);
    world.take(fact(Kind::Succeeded, 1), m_clock.now());
    world.take(fact(Kind::Refunded, 2, 500), m_clock.now());
    QCOMPARE(world.alarms, QStringList{QStringLiteral("refunded_at_provider")});
    QCOMPARE(world.order.paymentStatus, QByteArray("partially_refunded"));
    QVERIFY(world.order.state == OrderState::PaymentSucceeded);
    world.take(fact(Kind::Refunded, 3, 1999), m_clock.now());
    QCOMPARE(world.order.paymentStatus, QByteArray("refunded"));
}

void SettlementTest::newsOfARefundMayComeFirst()
{
    World world = worldIn(OrderState::Created);
    world.take(fact(Kind::Refunded, 2), m_clock.now());
    world.take(fact(Kind::Succeeded, 1), m_clock.now());
    QCOMPARE(picture(world),
             QByteArray("PAYMENT_SUCCEEDED refunded succeeded 1999 1999 back 0 tickets 1"));
}

QTEST_GUILESS_MAIN(SettlementTest)
#include "settlementtest.moc"
