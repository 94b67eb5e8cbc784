// Stripe's events come in any order and any number of times. All orders of delivery end in the same
// state, with one ticket and one text.
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace servery;
using namespace servery::testing;
using stripebodies::Options;

namespace {

enum class Delivery {
    LinkedFirst, // each event a batch of its own, after the provider's object was recorded
    LinkedLast,  // the events overtake the answer that names the object
    Together,    // everything in one batch, the object in the middle; all made in the same second
};

// The end of an order, as far as it must not depend on the way there.
struct End
{
    QByteArray state;
    QByteArray status;
    QByteArray progress;
    qint64 received = 0;
    qint64 refunded = 0;
    qint64 refunding = 0;
    qint64 paidMoments = 0;
    qint64 tickets = 0;
    qint64 texts = 0;
    int codes = 0;
    qint64 refunds = 0;
    QStringList alarms;
    friend bool operator==(const End&, const End&) = default;
};

QString describe(const End& end)
{
    return QStringLiteral(
               "%1 %2 %3 received %4 refunded %5 refunding %6 paid×%7 tickets %8 texts %9"
               " codes %10 refunds %11 alarms %12")
        .arg(QString::fromLatin1(end.state), QString::fromLatin1(end.status),
             QString::fromLatin1(end.progress))
        .arg(end.received)
        .arg(end.refunded)
        .arg(end.refunding)
        .arg(end.paidMoments)
        .arg(end.tickets)
        .arg(end.texts)
        .arg(end.codes)
        .arg(end.refunds)
        .arg(end.alarms.join(QLatin1Char(',')));
}

End endOf(LogicFixture& logic, const Placed& placed)
{
    const Order order = logic.order(placed.order);
    const Payment payment = logic.payment(placed.payment);
    const auto paid =
        std::count_if(order.timeline.begin(), order.timeline.end(), [](const OrderMoment& moment) {
            return moment.state == OrderState::PaymentSucceeded;
        });
    return {stateName(order.state),
            order.paymentStatus,
            toString(payment.progress),
            payment.receivedCents,
            payment.refundedCents,
            payment.refundingCents,
            paid,
            logic.tickets(placed.order),
            logic.texts(placed.order),
            order.code.issue,
            logic.refunds(placed.order),
            logic.alarms(placed.order)};
}

End paidEnd(std::int64_t amount)
{
    return {"PAYMENT_SUCCEEDED", "paid", "succeeded", amount, 0, 0, 1, 1, 1, 1, 0, {}};
}

// The five events of one payment, as they happen.
QList<QByteArray> eventsOf(const Placed& placed, PaymentFlow flow, bool sameSecond)
{
    const QByteArray intent = LogicFixture::intentOf(placed);
    const std::int64_t amount = placed.amountCents;
    std::int64_t second = 1000;
    const auto at = [&] {
        Options options;
        options.at = sameSecond ? second : second++;
        return options;
    };
    if (flow == PaymentFlow::Intent)
        return {stripebodies::intentEvent("created", intent, amount, at()),
                stripebodies::intentEvent("requires_action", intent, amount, at()),
                stripebodies::intentEvent("processing", intent, amount, at()),
                stripebodies::intentEvent("payment_failed", intent, amount, at()),
                stripebodies::succeeded(intent, amount, at())};
    return {stripebodies::intentEvent("created", intent, amount, at()),
            stripebodies::intentEvent("processing", intent, amount, at()),
            stripebodies::succeeded(intent, amount, at()),
            stripebodies::sessionEvent("completed", LogicFixture::sessionOf(placed), intent, amount,
                                       at()),
            stripebodies::chargeRefunded(intent, amount, amount, at())};
}

RecordProviderObject made(const Placed& placed, PaymentFlow flow)
{
    RecordProviderObject command{placed.payment};
    if (flow == PaymentFlow::Intent)
        command.providerPayment = LogicFixture::intentOf(placed);
    else
        command.session = LogicFixture::sessionOf(placed);
    return command;
}

void deliverAll(LogicFixture& logic, const Placed& placed, PaymentFlow flow, Delivery delivery,
                const QList<QByteArray>& bodies)
{
    std::vector<std::any> again;
    for (const QByteArray& body : bodies)
        again.emplace_back(LogicFixture::webhook(body));
    if (delivery == Delivery::Together) {
        std::vector<std::any> all = again;
        all.insert(all.begin() + 2, std::any(made(placed, flow)));
        all.insert(all.end(), again.begin(), again.end());
        (void)logic.runTogether(all);
    } else {
        if (delivery == Delivery::LinkedFirst)
            (void)logic.run(made(placed, flow));
        for (const QByteArray& body : bodies)
            (void)logic.deliver(body);
        if (delivery == Delivery::LinkedLast)
            (void)logic.run(made(placed, flow));
    }
    (void)logic.runTogether(again);
}

} // namespace

class StripeOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderEndsAlike_data();
    void everyOrderEndsAlike();
    void copiesCountOnce_data();
    void copiesCountOnce();
    void theSameNewsUnderOtherIdsCountsOnce();
};

void StripeOrdersTest::everyOrderEndsAlike_data()
{
    QTest::addColumn<int>("flow");
    QTest::addColumn<int>("delivery");
    const char* const flows[] = {"checkout", "intent"};
    const char* const deliveries[] = {"linked first", "linked last", "in one batch"};
    for (const PaymentFlow flow : {PaymentFlow::Checkout, PaymentFlow::Intent})
        for (const Delivery delivery :
             {Delivery::LinkedFirst, Delivery::LinkedLast, Delivery::Together})
            QTest::addRow("%s, %s", flows[static_cast<int>(flow)],
                          deliveries[static_cast<int>(delivery)])
                << static_cast<int>(flow) << static_cast<int>(delivery);
}

void StripeOrdersTest::everyOrderEndsAlike()
{
    QFETCH(int, flow);
    QFETCH(int, delivery);
    const auto way = static_cast<PaymentFlow>(flow);
    const auto how = static_cast<Delivery>(delivery);
    LogicFixture logic;
    std::array<qsizetype, 5> turns{0, 1, 2, 3, 4};
    int orders = 0;
    do {
        const Placed placed = logic.place(way);
        const auto natural = eventsOf(placed, way, how == Delivery::Together);
        QList<QByteArray> bodies;
        QString turn;
        for (const qsizetype index : turns) {
            bodies.append(natural[index]);
            turn += QString::number(index);
        }
        deliverAll(logic, placed, way, how, bodies);
        End expected = paidEnd(placed.amountCents);
        if (way == PaymentFlow::Checkout) {
            expected.status = "refunded";
            expected.refunded = placed.amountCents;
            expected.alarms = QStringList{QStringLiteral("refunded_at_provider")};
        }
        const End end = endOf(logic, placed);
        QVERIFY2(end == expected, qPrintable(turn + QLatin1String(": ") + describe(end)));
        ++orders;
    } while (std::next_permutation(turns.begin(), turns.end()));
    QCOMPARE(orders, 120);
    QCOMPARE(logic.count("select count(*) from provider_events where disposition = 'waiting'"), 0);
    QCOMPARE(logic.sequenceFault(), QString());
}

void StripeOrdersTest::copiesCountOnce_data()
{
    QTest::addColumn<bool>("together");
    QTest::newRow("64 in one batch") << true;
    QTest::newRow("64 batches") << false;
}

void StripeOrdersTest::copiesCountOnce()
{
    QFETCH(bool, together);
    constexpr int copies = 64;
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    const auto webhook = LogicFixture::webhook(
        stripebodies::succeeded(LogicFixture::intentOf(placed), placed.amountCents));
    if (together) {
        const auto outcomes = logic.runTogether(std::vector<std::any>(copies, webhook));
        for (const auto& outcome : outcomes)
            QVERIFY(outcome.ok());
    } else {
        for (int i = 0; i < copies; ++i)
            QVERIFY(logic.run(webhook).ok());
        QCOMPARE(logic.counter("servery_webhooks_duplicate_total"), copies - 1);
    }
    const End end = endOf(logic, placed);
    QVERIFY2(end == paidEnd(placed.amountCents), qPrintable(describe(end)));
    QCOMPARE(logic.events("payment_completed", placed.payment.bytes()), 1);
}

void StripeOrdersTest::theSameNewsUnderOtherIdsCountsOnce()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    std::vector<std::any> batch;
    for (int i = 0; i < 64; ++i) {
        Options options;
        options.at = 1000 + i;
        batch.emplace_back(LogicFixture::webhook(
            stripebodies::succeeded(LogicFixture::intentOf(placed), placed.amountCents, options)));
    }
    (void)logic.runTogether(batch);
    const End end = endOf(logic, placed);
    QVERIFY2(end == paidEnd(placed.amountCents), qPrintable(describe(end)));
}

QTEST_GUILESS_MAIN(StripeOrdersTest)
#include "tst_stripeorders.moc"
