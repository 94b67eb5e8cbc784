// The books as the handlers keep them: which postings each event of a payment leaves, once.
#include "core/ledger/bookings.h"
#include "server/ledger/journalcheck.h"
#include "server/ledger/ledgerposter.h"
#include "server/ledger/ledgerroutes.h"
#include "server/payments/paymentstore.h"
#include "server/reports/reportqueries.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/support/queryplan.h"

#include <QJsonArray>
#include <QTest>

using namespace servery;
using namespace servery::testing;
using stripebodies::Options;

namespace {

Options at(std::int64_t second, const QByteArray& currency = "aud")
{
    Options options;
    options.at = second;
    options.currency = currency;
    return options;
}

} // namespace

class LedgerLogicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSettledPaymentIsPostedOnce();
    void refundsArePostedAsTheyGo();
    void aFailedRefundIsTakenBack();
    void moneyForNothing();
    void moneyInAnotherCurrency();
    void disputes_data();
    void disputes();
    void anInquiryTakesNothingUntilItDoes();
    void closedInTheSecondOfOpeningIsClosed();
    void unbalancedTransactionsCannotBePosted();
    void managersDrillDown();
    void aPaymentHasItsTransactions();
    void postingsOfASpanOfTransactions();
    void transactionsAreFoundByTheirTime();
    void readsFindTheirRowsByAnIndex();
    void othersSeeNothing();
};

void LedgerLogicTest::aSettledPaymentIsPostedOnce()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    (void)logic.deliver(
        stripebodies::succeeded(LogicFixture::intentOf(placed), placed.amountCents));
    QCOMPARE(logic.postings(placed.order.bytes()),
             (QByteArrayList{"payment_received card_clearing/stripe +3500 AUD",
                             "payment_received tips_payable -100 AUD",
                             "payment_received sales -3400 AUD"}));
    QCOMPARE(logic.balance("sales"), std::int64_t{-3400});
    QCOMPARE(logic.balance("sales", LogicFixture::there), std::int64_t{0});
    QCOMPARE(logic.journalFault(), QString());
}

void LedgerLogicTest::refundsArePostedAsTheyGo()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    (void)logic.act(Role::Manager, RunStaffAction::Kind::Cancel, placed.order);
    QCOMPARE(logic.balance("refunds_payable"), std::int64_t{-3500});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{3500});
    const QByteArray refund = logic.refundOf(placed.order);
    for (int twice = 0; twice < 2; ++twice)
        (void)logic.run(RecordRefundResult{RefundId(refund), RefundStatus::Succeeded});
    QCOMPARE(logic.postings(placed.order.bytes()).mid(3),
             (QByteArrayList{"refund_requested refunds_payable -3500 AUD",
                             "refund_requested tips_payable +100 AUD",
                             "refund_requested refunds +3400 AUD",
                             "refund_succeeded card_clearing/stripe -3500 AUD",
                             "refund_succeeded refunds_payable +3500 AUD"}));
    QCOMPARE(logic.journalFault(), QString());
}

void LedgerLogicTest::aFailedRefundIsTakenBack()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    (void)logic.act(Role::Manager, RunStaffAction::Kind::Cancel, placed.order);
    (void)logic.run(
        RecordRefundResult{RefundId(logic.refundOf(placed.order)), RefundStatus::Failed});
    QCOMPARE(logic.balance("refunds_payable"), std::int64_t{0});
    QCOMPARE(logic.balance("refunds"), std::int64_t{0});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{3500});
    QCOMPARE(logic.postings(placed.order.bytes()).size(), 9);
}

void LedgerLogicTest::moneyForNothing()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    const QByteArray intent = LogicFixture::intentOf(placed);
    (void)logic.deliver(stripebodies::succeeded(intent, placed.amountCents - 1));
    QCOMPARE(logic.postings(placed.order.bytes()),
             (QByteArrayList{"payment_received card_clearing/stripe +3499 AUD",
                             "payment_received refunds_payable -3499 AUD"}));
    (void)logic.run(
        RecordRefundResult{RefundId(logic.refundOf(placed.order)), RefundStatus::Failed});
    // It cannot go back: it stays where a person finds it.
    QCOMPARE(logic.balance("unapplied_receipts"), std::int64_t{-3499});
    QCOMPARE(logic.balance("sales"), std::int64_t{0});
}

void LedgerLogicTest::moneyInAnotherCurrency()
{
    LogicFixture logic;
    const Placed placed = logic.placeLinked();
    (void)logic.deliver(stripebodies::succeeded(LogicFixture::intentOf(placed), placed.amountCents,
                                                at(1000, "eur")));
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{0});
    QCOMPARE(logic.balance("card_clearing/stripe", LogicFixture::here, "EUR"), std::int64_t{3500});
    QCOMPARE(logic.count("select count(*) from refunds where currency = 'EUR'"), std::int64_t{1});
}

void LedgerLogicTest::disputes_data()
{
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<qint64>("held");
    QTest::addColumn<qint64>("writtenOff");
    QTest::newRow("won") << QByteArray("won") << qint64{3500} << qint64{0};
    QTest::newRow("lost") << QByteArray("lost") << qint64{0} << qint64{3500};
    QTest::newRow("warning") << QByteArray("warning_closed") << qint64{3500} << qint64{0};
}

void LedgerLogicTest::disputes()
{
    QFETCH(QByteArray, decision);
    QFETCH(qint64, held);
    QFETCH(qint64, writtenOff);
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    (void)logic.deliver(stripebodies::disputeEvent("created", intent, 3500, at(2000)));
    QCOMPARE(logic.balance("disputes"), std::int64_t{3500});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{0});
    Options closed = at(3000);
    closed.status = decision;
    (void)logic.deliver(stripebodies::disputeEvent("closed", intent, 3500, closed));
    QCOMPARE(logic.balance("disputes"), std::int64_t{0});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{held});
    QCOMPARE(logic.balance("write_offs"), std::int64_t{writtenOff});
    QCOMPARE(logic.journalFault(), QString());
}

void LedgerLogicTest::anInquiryTakesNothingUntilItDoes()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const QByteArray intent = LogicFixture::intentOf(placed);
    Options inquiry = at(2000);
    inquiry.isInquiry = true;
    inquiry.status = "warning_needs_response";
    (void)logic.deliver(stripebodies::disputeEvent("created", intent, 3500, inquiry));
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("disputed"));
    QCOMPARE(logic.balance("disputes"), std::int64_t{0});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{3500});
    // It became a dispute: now the money is gone until it is decided, which is told once.
    for (const std::int64_t second : {3000, 3001})
        (void)logic.deliver(
            stripebodies::disputeEvent("funds_withdrawn", intent, 3500, at(second)));
    QCOMPARE(logic.balance("disputes"), std::int64_t{3500});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{0});
    QCOMPARE(logic.alarms(placed.order),
             (QStringList{QStringLiteral("dispute_opened"), QStringLiteral("dispute_opened")}));
    (void)logic.deliver(stripebodies::disputeEvent("closed", intent, 3500, at(4000)));
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{3500});
    QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
    QCOMPARE(logic.journalFault(), QString());
}

void LedgerLogicTest::closedInTheSecondOfOpeningIsClosed()
{
    for (const bool closedFirst : {false, true}) {
        LogicFixture logic;
        const Placed placed = logic.placePaid();
        const QByteArray intent = LogicFixture::intentOf(placed);
        QByteArrayList events{stripebodies::disputeEvent("created", intent, 3500, at(2000)),
                              stripebodies::disputeEvent("closed", intent, 3500, at(2000))};
        if (closedFirst)
            events.swapItemsAt(0, 1);
        for (const QByteArray& event : events)
            (void)logic.deliver(event);
        QCOMPARE(logic.balance("disputes"), std::int64_t{0});
        QCOMPARE(logic.order(placed.order).paymentStatus, QByteArray("paid"));
    }
}

namespace {

struct PostAnything
{
    ledger::Transaction transaction;
};

} // namespace

void LedgerLogicTest::unbalancedTransactionsCannotBePosted()
{
    InlineEngine engine;
    LedgerStore store(engine.database());
    LedgerPoster poster(store);
    engine.engine().addStore(store);
    engine.engine().handle<PostAnything>(
        [](const auto&, engine::Batch&) {},
        [&](const auto& command, engine::Batch& batch) -> engine::Outcome {
            engine::Reply reply;
            reply.seq = poster.post(command.transaction, batch);
            return reply;
        });
    const VenueId venue(QByteArray("ven_1"));
    engine.database().run(
        "insert into venues (id, slug, name, currency, time_zone, application_fee_basis_points,"
        " menu_version) values ($1, $1, $1, 'AUD', 'UTC', 0, 1)",
        {venue.bytes()});
    const ledger::Account wallet{ledger::AccountKind::Wallet, "cus_1"};
    const ledger::Account clearing{ledger::AccountKind::CardClearing, "stripe"};
    ledger::Transaction topUp{venue, ledger::Cause::WalletToppedUp, "top_1"};
    topUp.postings = ledger::transfer(wallet, clearing, 1000, "AUD");
    QCOMPARE(engine.run(PostAnything{topUp})->seq, std::int64_t{1});
    QCOMPARE(engine.run(PostAnything{topUp})->seq, std::int64_t{1}); // posted already
    ledger::Transaction wrong{venue, ledger::Cause::Correction, "wrong"};
    wrong.postings = {{clearing, "AUD", 100}, {wallet, "AUD", -99}};
    QCOMPARE(codeOf(engine.run(PostAnything{wrong})), QByteArray("internal_error"));
    // Nobody's wallet owes us.
    ledger::Transaction spent{venue, ledger::Cause::PaymentReceived, "pay_1"};
    spent.postings = ledger::transfer({ledger::AccountKind::Sales}, wallet, 1001, "AUD");
    QCOMPARE(codeOf(engine.run(PostAnything{spent})), QByteArray("internal_error"));
    QCOMPARE(checkJournal(engine.database()).postings, std::int64_t{2});
    QCOMPARE(checkJournal(engine.database()).fault, QString());
}

void LedgerLogicTest::managersDrillDown()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    LedgerRoutes routes(calls.edge(), calls.staff());
    routes.addTo(calls.router());
    const Placed placed = logic.placePaid();
    const QByteArray token = calls.tokenOf(logic.staff(Role::Manager));

    // The amount …
    const QJsonArray accounts = calls.get("/api/ledger/accounts", token).body["accounts"].toArray();
    QCOMPARE(accounts.size(), 3);
    QCOMPARE(accounts[0]["account"].toString(), QStringLiteral("card_clearing/stripe"));
    QCOMPARE(accounts[0]["balanceCents"].toInteger(), 3500);
    // … its postings …
    const QJsonArray postings =
        calls.get("/api/ledger/postings?account=card_clearing%2Fstripe&currency=AUD", token)
            .body["postings"]
            .toArray();
    QCOMPARE(postings.size(), 1);
    QCOMPARE(postings[0]["amountCents"].toInteger(), 3500);
    QCOMPARE(postings[0]["cause"].toString(), QStringLiteral("payment_received"));
    QCOMPARE(postings[0]["causeId"].toString(), placed.payment.toString());
    QCOMPARE(postings[0]["subject"].toString(), placed.order.toString());
    QCOMPARE(postings[0]["orderNumber"].toInteger(), logic.order(placed.order).number);
    // … and the transaction, with its other side.
    const QJsonObject transaction = calls.get("/api/ledger/transactions/1", token).body;
    QCOMPARE(transaction["postings"].toArray().size(), 3);
    const QJsonArray about =
        calls.get("/api/ledger/transactions?subject=" + placed.order.bytes(), token)
            .body["transactions"]
            .toArray();
    QCOMPARE(about.size(), 1);
    QCOMPARE(about[0].toObject(), transaction);

    QCOMPARE(calls.get("/api/ledger/transactions/2", token).code,
             QByteArray("transaction_not_found"));
    QCOMPARE(calls.get("/api/ledger/transactions", token).code, QByteArray("field_invalid"));
    QCOMPARE(calls.get("/api/ledger/postings?account=gold&currency=AUD", token).code,
             QByteArray("account_unknown"));
    QCOMPARE(calls.get("/api/ledger/postings?account=sales&currency=AUD&cursor=1", token).code,
             QByteArray("field_invalid"));
}

void LedgerLogicTest::aPaymentHasItsTransactions()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    LedgerRoutes routes(calls.edge(), calls.staff());
    routes.addTo(calls.router());
    const Placed placed = logic.placePaid();
    const Placed other = logic.placePaid();
    (void)logic.act(Role::Manager, RunStaffAction::Kind::Cancel, placed.order);
    (void)logic.run(
        RecordRefundResult{RefundId(logic.refundOf(placed.order)), RefundStatus::Succeeded});
    const QByteArray token = calls.tokenOf(logic.staff(Role::Manager));
    const auto causes = [&](const QByteArray& query, const QByteArray& who) {
        QStringList out;
        for (const QJsonValue each :
             calls.get("/api/ledger/transactions?" + query, who).body["transactions"].toArray())
            out += each["cause"].toString();
        return out.join(QLatin1Char(' '));
    };
    const QByteArray payment = "payment=" + placed.payment.bytes();
    QCOMPARE(causes(payment, token),
             QStringLiteral("payment_received refund_requested refund_succeeded"));
    QCOMPARE(causes("payment=" + other.payment.bytes(), token), QStringLiteral("payment_received"));
    QCOMPARE(causes("payment=pay_none", token), QString());
    QCOMPARE(causes(payment, calls.tokenOf(logic.staff(Role::Manager, LogicFixture::there))),
             QString());
    QCOMPARE(
        calls.get("/api/ledger/transactions?" + payment, calls.tokenOf(logic.staff(Role::Counter)))
            .code,
        QByteArray("forbidden"));
    QCOMPARE(calls.get("/api/ledger/transactions?" + payment + "&subject=ord_1", token).code,
             QByteArray("field_invalid"));
    QCOMPARE(calls.get("/api/ledger/transactions?payment=" + QByteArray(65, 'x'), token).code,
             QByteArray("field_invalid"));
}

void LedgerLogicTest::postingsOfASpanOfTransactions()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    LedgerRoutes routes(calls.edge(), calls.staff());
    routes.addTo(calls.router());
    for (int i = 0; i < 5; ++i)
        (void)logic.placePaid();
    const QByteArray token = calls.tokenOf(logic.staff(Role::Manager));
    const auto numbers = [&](const QByteArray& span) {
        QStringList out;
        for (const QJsonValue each :
             calls.get("/api/ledger/postings?account=sales&currency=AUD" + span, token)
                 .body["postings"]
                 .toArray())
            out += QString::number(each["number"].toInteger());
        return out.join(QLatin1Char(' '));
    };
    QCOMPARE(numbers({}), QStringLiteral("5 4 3 2 1"));
    QCOMPARE(numbers("&from=2&through=4"), QStringLiteral("4 3 2"));
    QCOMPARE(numbers("&from=4"), QStringLiteral("5 4"));
    QCOMPARE(numbers("&through=1"), QStringLiteral("1"));
    QCOMPARE(numbers("&from=2&through=4&cursor=3.3"), QStringLiteral("2"));
    for (const char* span : {"&from=0", "&from=x", "&through=-1", "&through=1.5"})
        QCOMPARE(
            calls.get(QByteArray("/api/ledger/postings?account=sales&currency=AUD") + span, token)
                .code,
            QByteArray("field_invalid"));
}

void LedgerLogicTest::transactionsAreFoundByTheirTime()
{
    LogicFixture logic;
    const VenueId venue = logic.venue(LogicFixture::here);
    const auto booked = [&](Timestamp from, Timestamp to) {
        QList<std::int64_t> numbers;
        for (const BookEntry& entry : reports::entriesIn(logic.database(), venue, {from, to}))
            numbers.append(entry.number);
        return numbers;
    };
    constexpr std::int64_t minuteMs = 60'000;
    const Timestamp start = logic.clock().now();
    QVERIFY(booked({1}, start.plusMs(INT32_MAX)).isEmpty());
    // The clock is set back twice, once to an hour of its own, and nothing happens for long.
    std::vector<Timestamp> times;
    for (const int minutes : {0, 20, 25, 70, 5, -130, 10, 55, 1500, -1500, 3, 240, 240}) {
        logic.clock().advanceMs(minutes * minuteMs);
        times.push_back(logic.clock().now());
        (void)logic.placePaid();
        (void)logic.placePaid(LogicFixture::there);
    }
    for (std::int64_t from = -180; from < 2000; from += 20)
        for (const std::int64_t length : {1, 20, 60, 200, 3000}) {
            const Timestamp first = start.plusMs(from * minuteMs);
            const Timestamp end = first.plusMs(length * minuteMs);
            QList<std::int64_t> expected;
            for (std::size_t i = 0; i < times.size(); ++i)
                if (times[i] >= first && times[i] < end)
                    expected.append(static_cast<std::int64_t>(i) + 1);
            QCOMPARE(booked(first, end), expected);
        }
    QCOMPARE(logic.journalFault(), QString());
}

void LedgerLogicTest::readsFindTheirRowsByAnIndex()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    RecordingDatabase recording(logic.database());
    const VenueId venue = logic.venue(LogicFixture::here);
    QCOMPARE(LedgerStore::readByPayment(recording, venue, placed.payment).size(), std::size_t{1});
    QCOMPARE(LedgerStore::readBySubject(recording, venue, placed.order.bytes()).size(),
             std::size_t{1});
    QCOMPARE(LedgerStore::readPostings(recording, venue, "sales", "AUD", 0, 0, 9, 1).size(),
             std::size_t{1});
    QVERIFY(LedgerStore::readEntry(recording, venue, 1));
    for (const QByteArray& sql : recording.statements())
        QCOMPARE(fullScans(logic.database(), sql), QStringList());
}

void LedgerLogicTest::othersSeeNothing()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    LedgerRoutes routes(calls.edge(), calls.staff());
    routes.addTo(calls.router());
    const Placed placed = logic.placePaid();
    const QByteArray other = calls.tokenOf(logic.staff(Role::Manager, LogicFixture::there));
    QCOMPARE(calls.get("/api/ledger/accounts", other).body["accounts"].toArray().size(), 0);
    QCOMPARE(calls.get("/api/ledger/transactions/1", other).status, 404);
    QCOMPARE(calls.get("/api/ledger/transactions?subject=" + placed.order.bytes(), other)
                 .body["transactions"]
                 .toArray()
                 .size(),
             0);
    QCOMPARE(calls.get("/api/ledger/postings?account=sales&currency=AUD", other)
                 .body["postings"]
                 .toArray()
                 .size(),
             0);
    for (const Role role : {Role::Kitchen, Role::Counter})
        QCOMPARE(calls.get("/api/ledger/accounts", calls.tokenOf(logic.staff(role))).code,
                 QByteArray("forbidden"));
    const QByteArray counter = calls.tokenOf(logic.staff(Role::Counter));
    QCOMPARE(calls.get("/api/ledger/transactions/1", counter).code, QByteArray("forbidden"));
    QCOMPARE(calls.get("/api/ledger/transactions/999", counter).code,
             QByteArray("transaction_not_found"));
    QCOMPARE(calls.get("/api/ledger/accounts", {}).code, QByteArray("unauthenticated"));
}

QTEST_GUILESS_MAIN(LedgerLogicTest)
#include "tst_ledger.moc"
