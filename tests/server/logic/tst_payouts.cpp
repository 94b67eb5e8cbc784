// Payouts of a connected account: what the provider tells of them in any order, where their money
// is in the ledger, their lines held against it, and what a manager decides about a difference.
#include "server/payouts/payoutjobhandler.h"
#include "server/payouts/payoutjobs.h"
#include "server/payouts/payoutreader.h"
#include "server/payouts/payoutroutes.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/routecalls.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/server/providers/scriptedhttp.h"
#include "tests/support/queryplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr std::int64_t hourMs = 3'600'000;

QByteArray payoutEvent(const QByteArray& what, const QByteArray& id, std::int64_t amount,
                       const QByteArray& status, std::int64_t atSeconds,
                       const QByteArray& account = "acct_here")
{
    static int last = 0;
    const bool isComplete = what == "reconciliation_completed";
    const QJsonObject payout{
        {"id", QString::fromLatin1(id)},
        {"object", "payout"},
        {"amount", qint64{amount}},
        {"currency", "aud"},
        {"automatic", true},
        {"created", 5000},
        {"arrival_date", 90'000},
        {"status", QString::fromLatin1(status)},
        {"failure_code", status == "failed" ? QJsonValue("account_closed") : QJsonValue()},
        {"reconciliation_status", isComplete ? "completed" : "in_progress"}};
    const QJsonObject event{{"id", "evt_payout_" + QString::number(++last)},
                            {"object", "event"},
                            {"type", QString::fromLatin1("payout." + what)},
                            {"created", qint64{atSeconds}},
                            {"livemode", false},
                            {"account", QString::fromLatin1(account)},
                            {"data", QJsonObject{{"object", payout}}}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

class Venue
{
public:
    Venue()
    {
        logic.database().execute(
            "update venues set stripe_account = 'acct_here' where slug = 'here'");
    }
    engine::Outcome tell(const QByteArray& what, std::int64_t amount, const QByteArray& status,
                         std::int64_t atSeconds, const QByteArray& id = "po_1")
    {
        return logic.deliver(payoutEvent(what, id, amount, status, atSeconds),
                             StripeEndpoint::Connect);
    }
    Payout payout(const QByteArray& id = "po_1")
    {
        return PayoutStore::read(logic.database(), id).value();
    }
    ProviderLine lineFor(const Placed& placed, std::int64_t cents,
                         PayoutLineKind kind = PayoutLineKind::Charge)
    {
        ProviderLine line;
        line.id = "txn_" + placed.payment.bytes() + toString(kind);
        line.kind = kind;
        line.source = "src_" + line.id;
        line.intent = LogicFixture::intentOf(placed);
        line.grossCents = cents;
        line.currency = "AUD";
        line.at = logic.clock().now();
        return line;
    }
    std::vector<PayoutDifference> differences(const QByteArray& id = "po_1")
    {
        return PayoutStore::readDifferences(logic.database(), id);
    }
    AcceptDifference acceptance(const PayoutDifference& row, Role role = Role::Manager,
                                const QString& slug = LogicFixture::here)
    {
        return {logic.staff(role, slug), row.payout, row.id, QStringLiteral("the bank was late")};
    }

    LogicFixture logic;
};

} // namespace

class PayoutsLogicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsOneVenuesAlone();
    void newsInAnyOrderIsPostedOnce();
    void whatFailsAfterItWasPaidIsBack();
    void whatIsNotOursIsIgnored();
    void linesAreComparedWithTheLedger();
    void aDifferenceIsDecided();
    void aLineInTwoPayoutsIsFound();
    void theLinesAreFetchedPageByPage();
    void accountsAreSwept();
    void theRoutes();
    void readsFindTheirRowsByAnIndex();
};

void PayoutsLogicTest::newsInAnyOrderIsPostedOnce()
{
    QVERIFY(rc::check("any order, any repeats", [] {
        Venue venue;
        std::vector<std::pair<QByteArray, QByteArray>> told = {
            {"created", "pending"},
            {"updated", "in_transit"},
            {"reconciliation_completed", "in_transit"},
            {"paid", "paid"}};
        const bool fails = *rc::gen::arbitrary<bool>();
        if (fails)
            told.emplace_back("failed", "failed");
        told.push_back(told[*rc::gen::inRange<std::size_t>(0, told.size())]);
        for (std::size_t i = told.size(); i > 1; --i)
            std::swap(told[i - 1], told[*rc::gen::inRange<std::size_t>(0, i)]);
        for (const auto& [what, status] : told)
            RC_ASSERT(venue.tell(what, 5000, status, 10).ok());
        LogicFixture& logic = venue.logic;
        RC_ASSERT(venue.payout().status == (fails ? PayoutStatus::Failed : PayoutStatus::Paid));
        RC_ASSERT(venue.payout().isReconcilable);
        RC_ASSERT(logic.balance("bank") == (fails ? 0 : 5000));
        RC_ASSERT(logic.balance("payouts_in_transit") == 0);
        RC_ASSERT(logic.balance("card_clearing/stripe") == (fails ? 0 : -5000));
        RC_ASSERT(logic.jobs(payoutjobs::reconcile, "reconcile:po_1") == 1);
        RC_ASSERT(logic.journalFault().isEmpty());
        RC_ASSERT(logic.sequenceFault().isEmpty());
    }));
}

void PayoutsLogicTest::whatFailsAfterItWasPaidIsBack()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    QVERIFY(venue.tell("created", 5000, "pending", 10).ok());
    QCOMPARE(logic.balance("payouts_in_transit"), std::int64_t{5000});
    QVERIFY(venue.tell("paid", 5000, "paid", 20).ok());
    QCOMPARE(logic.balance("bank"), std::int64_t{5000});
    QVERIFY(venue.tell("failed", 5000, "failed", 30).ok());
    QCOMPARE(logic.balance("bank"), std::int64_t{0});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{0});
    QCOMPARE(logic.events("payout_updated", "po_1"), std::int64_t{3});
    QCOMPARE(logic.events("alarm_raised", "po_1"), std::int64_t{1});
    QCOMPARE(logic.postings("po_1").size(), qsizetype{6});
    // A telling of the same that comes later changes nothing that anybody sees.
    QVERIFY(venue.tell("updated", 5000, "failed", 40).ok());
    QCOMPARE(logic.events("payout_updated", "po_1"), std::int64_t{3});
}

void PayoutsLogicTest::whatIsNotOursIsIgnored()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    QVERIFY(logic
                .deliver(payoutEvent("paid", "po_9", 1, "paid", 10, "acct_stranger"),
                         StripeEndpoint::Connect)
                .ok());
    QVERIFY(!PayoutStore::read(logic.database(), "po_9"));
    QCOMPARE(logic.counter("servery_payouts_unknown_account_total"), std::int64_t{1});
    // On the platform's endpoint a connected account's event is out of place.
    QVERIFY(logic.deliver(payoutEvent("paid", "po_9", 1, "paid", 10)).ok());
    QVERIFY(!PayoutStore::read(logic.database(), "po_9"));
}

void PayoutsLogicTest::linesAreComparedWithTheLedger()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    const Placed first = logic.placePaid();
    const Placed second = logic.placePaid();
    RecordPayoutLines command{"po_1", {venue.lineFor(first, 3500), venue.lineFor(second, 3500)}};
    QCOMPARE(codeOf(logic.run(command)), QByteArray("payout_not_found"));
    logic.clock().advanceMs(48 * hourMs);
    const Placed later = logic.placePaid();
    QVERIFY(venue.tell("reconciliation_completed", 7000, "in_transit", 10).ok());
    QVERIFY(logic.run(command).ok());
    QCOMPARE(toString(venue.payout().reconciliation), toString(Reconciliation::Matches));
    QCOMPARE(venue.payout().expectedCents, std::int64_t{7000});
    QCOMPARE(venue.payout().orderCount, std::int64_t{2});
    QVERIFY(venue.differences().empty());
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{3500});
    // The same lines again change nothing.
    const auto before = logic.sizes();
    QVERIFY(logic.run(command).ok());
    QCOMPARE(logic.sizes(), before);
    // The next payout has the rest, and a refund of the first order at the provider itself.
    QVERIFY(
        logic.deliver(stripebodies::chargeRefunded(LogicFixture::intentOf(first), 3500, 500)).ok());
    QVERIFY(venue.tell("reconciliation_completed", 3000, "paid", 10, "po_2").ok());
    QVERIFY(logic
                .run(RecordPayoutLines{"po_2",
                                       {venue.lineFor(later, 3500),
                                        venue.lineFor(first, -500, PayoutLineKind::Refund)}})
                .ok());
    QCOMPARE(toString(venue.payout("po_2").reconciliation), toString(Reconciliation::Matches));
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{-7000 + 7000});
    QCOMPARE(logic.journalFault(), QString());
}

void PayoutsLogicTest::aDifferenceIsDecided()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    const Placed placed = logic.placePaid();
    ProviderLine line = venue.lineFor(placed, 3500);
    line.feeCents = 35;
    QVERIFY(venue.tell("reconciliation_completed", 3465, "paid", 10).ok());
    QVERIFY(logic.run(RecordPayoutLines{"po_1", {line}}).ok());
    QCOMPARE(toString(venue.payout().reconciliation), toString(Reconciliation::Differs));
    QCOMPARE(venue.payout().expectedCents, std::int64_t{3500});
    QCOMPARE(logic.events("alarm_raised", "po_1"), std::int64_t{1});
    const auto rows = venue.differences();
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(toString(rows[0].what.kind), toString(DifferenceClass::Fee));
    QCOMPARE(rows[0].what.orderNumber, logic.order(placed.order).number);
    QCOMPARE(PayoutStore::readOpenDifferences(logic.database(), rows[0].venue).size(),
             std::size_t{1});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{35});

    const auto before = logic.sizes();
    QCOMPARE(codeOf(logic.run(venue.acceptance(rows[0], Role::Counter))), QByteArray("forbidden"));
    QCOMPARE(codeOf(logic.run(venue.acceptance(rows[0], Role::Manager, LogicFixture::there))),
             QByteArray("payout_not_found"));
    PayoutDifference other = rows[0];
    other.id = "dif_none";
    QCOMPARE(codeOf(logic.run(venue.acceptance(other))), QByteArray("difference_not_found"));
    QCOMPARE(logic.sizes(), before);

    const auto accepted = logic.run(venue.acceptance(rows[0]));
    QVERIFY(accepted.ok());
    QCOMPARE(accepted->body["state"].toString(), QStringLiteral("accepted"));
    QVERIFY(accepted->body["correctionNumber"].toInteger() > 0);
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{0});
    QCOMPARE(logic.balance("fees"), std::int64_t{35});
    QCOMPARE(toString(venue.payout().reconciliation), toString(Reconciliation::Accepted));
    QCOMPARE(logic.events("alarm_cleared", "po_1"), std::int64_t{1});
    QCOMPARE(codeOf(logic.run(venue.acceptance(rows[0]))), QByteArray("difference_decided"));
    const auto entry = LedgerStore::readEntry(logic.database(), rows[0].venue,
                                              accepted->body["correctionNumber"].toInteger());
    QCOMPARE(entry->transaction.actor, QByteArray("stf_manager"));
    QCOMPARE(entry->transaction.memo, QStringLiteral("the bank was late"));
    QCOMPARE(logic.journalFault(), QString());
}

void PayoutsLogicTest::aLineInTwoPayoutsIsFound()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    const Placed placed = logic.placePaid();
    const ProviderLine line = venue.lineFor(placed, 3500);
    QVERIFY(venue.tell("reconciliation_completed", 3500, "paid", 10).ok());
    QVERIFY(logic.run(RecordPayoutLines{"po_1", {line}}).ok());
    QVERIFY(venue.tell("reconciliation_completed", 3500, "paid", 20, "po_2").ok());
    QVERIFY(logic.run(RecordPayoutLines{"po_2", {line}}).ok());
    const auto rows = venue.differences("po_2");
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(toString(rows[0].what.kind), toString(DifferenceClass::Twice));
    QVERIFY(logic.run(venue.acceptance(rows[0])).ok());
    QCOMPARE(logic.balance("unapplied_receipts"), std::int64_t{-3500});
    QCOMPARE(logic.balance("card_clearing/stripe"), std::int64_t{0});
}

namespace {

QByteArray transactionsPage(const QList<int>& numbers, bool hasMore)
{
    QJsonArray data;
    for (const int number : numbers)
        data.append(QJsonObject{
            {"id", QStringLiteral("txn_%1").arg(number)},
            {"object", "balance_transaction"},
            {"type", number == 0 ? "payout" : "payment"},
            {"amount", 1000},
            {"fee", 45},
            {"net", 955},
            {"currency", "aud"},
            {"created", 100 + number},
            {"fee_details", QJsonArray{QJsonObject{{"amount", 15}, {"type", "application_fee"}},
                                       QJsonObject{{"amount", 30}, {"type", "stripe_fee"}}}},
            {"source",
             QJsonObject{
                 {"id", QStringLiteral("py_%1").arg(number)},
                 {"object", "charge"},
                 {"source_transfer",
                  QJsonObject{{"id", "tr_1"},
                              {"source_transaction", QStringLiteral("ch_%1").arg(number)},
                              {"transfer_group",
                               number == 3
                                   ? QJsonValue()
                                   : QJsonValue(QStringLiteral("group_pi_%1").arg(number))}}}}}});
    return QJsonDocument(QJsonObject{{"object", "list"}, {"data", data}, {"has_more", hasMore}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

void PayoutsLogicTest::theLinesAreFetchedPageByPage()
{
    ScriptedHttp http;
    const providers::stripe::StripeClient stripe(http, {"https://stripe.example", "sk_test_1"});
    ManualClock clock;
    PayoutJobHandler handler(stripe, clock);
    std::optional<jobs::JobResult> result;
    jobs::Job job;
    job.kind = payoutjobs::reconcile;
    job.payload = R"({"payoutId":"po_1","account":"acct_here"})";
    handler.run(job, [&](jobs::JobResult end) { result = std::move(end); });
    QCOMPARE(header(http.requests[0], "Stripe-Account"), QByteArray("acct_here"));
    QVERIFY(http.requests[0].url.query().contains(QLatin1String("payout=po_1")));
    QVERIFY(!http.requests[0].url.query().contains(QLatin1String("starting_after")));
    http.deliver(answer(200, transactionsPage({0, 1, 2}, true)));
    QVERIFY(http.requests[1].url.query().contains(QLatin1String("starting_after=txn_2")));
    http.deliver(answer(200, transactionsPage({3}, false)));
    // One that does not name its intent is asked for by its charge, at the platform.
    QCOMPARE(http.requests[2].url.path(), QStringLiteral("/v1/charges/ch_3"));
    QCOMPARE(header(http.requests[2], "Stripe-Account"), QByteArray());
    http.deliver(answer(200, R"({"id":"ch_3","object":"charge","payment_intent":"pi_3"})"));
    QVERIFY(result.has_value());
    QCOMPARE(result->end, jobs::JobResult::End::Done);
    const auto& command = *std::any_cast<RecordPayoutLines>(&result->followUp);
    QCOMPARE(command.lines.size(), std::size_t{3}); // without the payout's own
    QCOMPARE(command.lines[2].intent, QByteArray("pi_3"));
    QCOMPARE(command.lines[0].intent, QByteArray("pi_1"));
    QCOMPARE(command.lines[0].feeCents, std::int64_t{30});
    QCOMPARE(command.lines[0].platformFeeCents, std::int64_t{15});
    QCOMPARE(command.lines[0].netCents(), std::int64_t{955});
    // A provider that does not answer is asked again.
    handler.run(job, [&](jobs::JobResult end) { result = std::move(end); });
    http.deliver(noAnswer());
    QCOMPARE(result->end, jobs::JobResult::End::Retry);
}

void PayoutsLogicTest::accountsAreSwept()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    QCOMPARE(PayoutStore::readAccounts(logic.database()), std::vector<QByteArray>{"acct_here"});
    for (int i = 0; i < 2; ++i)
        QVERIFY(logic.run(PlanPayoutSweeps{{"acct_here"}, "7"}).ok());
    QCOMPARE(logic.jobs(payoutjobs::sweep, "sweep:acct_here:7"), std::int64_t{1});
    ScriptedHttp http;
    const providers::stripe::StripeClient stripe(http, {"https://stripe.example", "sk_test_1"});
    PayoutJobHandler handler(stripe, logic.clock());
    jobs::Job job;
    job.kind = payoutjobs::sweep;
    job.payload = R"({"account":"acct_here","since":100})";
    std::optional<jobs::JobResult> result;
    handler.run(job, [&](jobs::JobResult end) { result = std::move(end); });
    const QByteArray event = payoutEvent("paid", "po_lost", 900, "paid", 10);
    const QJsonObject payout = QJsonDocument::fromJson(event)["data"]["object"].toObject();
    http.deliver(answer(
        200, QJsonDocument(
                 QJsonObject{{"object", "list"}, {"data", QJsonArray{payout}}, {"has_more", false}})
                 .toJson()));
    QVERIFY(logic.run(result->followUp).ok());
    QCOMPARE(toString(venue.payout("po_lost").status), toString(PayoutStatus::Paid));
    QCOMPARE(logic.balance("bank"), std::int64_t{900});
}

void PayoutsLogicTest::theRoutes()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    RouteCalls calls(logic);
    PayoutRoutes routes(calls.edge(), calls.staff());
    routes.addTo(calls.router());
    const QByteArray token = calls.tokenOf(logic.staff(Role::Manager));
    const Placed placed = logic.placePaid();
    ProviderLine line = venue.lineFor(placed, 3500);
    line.platformFeeCents = 50;
    QVERIFY(venue.tell("reconciliation_completed", 3450, "paid", 10).ok());
    QVERIFY(logic.run(RecordPayoutLines{"po_1", {line}}).ok());
    const auto list = calls.get("/api/payouts", token);
    QCOMPARE(list.body["payouts"].toArray().size(), 1);
    QCOMPARE(list.body["payouts"][0]["differenceCents"].toInteger(), -50);
    const auto detail = calls.get("/api/payouts/po_1", token);
    const QJsonArray lines = detail.body["lines"].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]["kind"].toString(), QStringLiteral("charge"));
    QCOMPARE(lines[0]["differenceCents"].toInteger(), 0);
    QCOMPARE(lines[1]["kind"].toString(), QStringLiteral("platform_fee"));
    QCOMPARE(lines[1]["providerCents"].toInteger(), -50);
    QCOMPARE(lines[1]["ledgerCents"].toInteger(), 0);
    const QString difference = detail.body["differences"][0]["differenceId"].toString();
    const QByteArray accept = "/api/payouts/po_1/differences/" + difference.toLatin1() + "/accept";
    QCOMPARE(calls.post(accept, token, {}).code, QByteArray("field_missing"));
    QCOMPARE(calls.post(accept, token, {{"reason", "as agreed"}, {"x", 1}}).code,
             QByteArray("field_unknown"));
    const auto unreadable = {QString(201, u'x'), QString(u' '), QString("as\nagreed"),
                             QString(u'\u202E') + "deerga sa"};
    for (const QString& reason : unreadable) {
        QCOMPARE(calls.post(accept, token, {{"reason", reason}}).code, QByteArray("field_invalid"));
        const auto told = readPayoutCommand(
            QStringLiteral("payout.accept"),
            {{"payoutId", "po_1"}, {"differenceId", difference}, {"reason", reason}},
            logic.staff(Role::Manager));
        QVERIFY(told && !*told);
    }
    QCOMPARE(calls.post(accept, token, {{"reason", " as agreed "}}).status, 200);
    QCOMPARE(venue.differences()[0].reason, QStringLiteral("as agreed"));
    QCOMPARE(logic.balance("platform_fee"), std::int64_t{50});
    // Nobody else's, and for managers alone.
    const QByteArray foreign = calls.tokenOf(logic.staff(Role::Manager, LogicFixture::there));
    QCOMPARE(calls.get("/api/payouts/po_1", foreign).code, QByteArray("payout_not_found"));
    QCOMPARE(calls.get("/api/payouts", foreign).body["payouts"].toArray().size(), 0);
    QCOMPARE(calls.get("/api/payouts", calls.tokenOf(logic.staff(Role::Counter))).code,
             QByteArray("forbidden"));
    // What is unknown comes before what is not allowed.
    const QByteArray counter = calls.tokenOf(logic.staff(Role::Counter));
    QCOMPARE(calls.get("/api/payouts/po_1", counter).code, QByteArray("forbidden"));
    QCOMPARE(calls.get("/api/payouts/po_0", counter).code, QByteArray("payout_not_found"));
    QCOMPARE(calls.get("/api/payouts", {}).code, QByteArray("unauthenticated"));
    const auto read = readPayoutCommand(QStringLiteral("payout.accept"), {{"payoutId", "po_1"}},
                                        logic.staff(Role::Manager));
    QVERIFY(read && !*read);
}

void PayoutsLogicTest::readsFindTheirRowsByAnIndex()
{
    Venue venue;
    LogicFixture& logic = venue.logic;
    const Placed placed = logic.placePaid();
    QVERIFY(venue.tell("reconciliation_completed", 3400, "paid", 10).ok());
    QVERIFY(logic.run(RecordPayoutLines{"po_1", {venue.lineFor(placed, 3400)}}).ok());
    QVERIFY(logic.run(venue.acceptance(venue.differences()[0])).ok());
    RecordingDatabase recording(logic.database());
    const VenueId id = logic.venue(LogicFixture::here);
    (void)PayoutStore::readPage(recording, id, {}, 5);
    (void)PayoutStore::readPage(recording, id, "po_1", 5);
    (void)PayoutStore::readLines(recording, "po_1");
    (void)PayoutStore::readDifferences(recording, "po_1");
    (void)PayoutStore::readOpenDifferences(recording, id);
    (void)PayoutStore::readAccounts(recording);
    for (const auto& statements : {logic.statements(), recording.statements()})
        for (const QByteArray& sql : statements)
            QCOMPARE(fullScans(logic.database(), sql,
                               {QStringLiteral("venues_by_account"),
                                QStringLiteral("payout_differences_open")}),
                     QStringList());
}

void PayoutsLogicTest::anAccountIsOneVenuesAlone()
{
    LogicFixture logic;
    const auto set = [&logic](const QString& slug, const QByteArray& account) {
        return codeOf(logic.run(SetStripeAccount{slug, account, {}}));
    };
    QCOMPARE(set(LogicFixture::here, "acct_one"), QByteArray());
    QCOMPARE(set(LogicFixture::here, "acct_one"), QByteArray()); // again: it is its own
    QCOMPARE(set(LogicFixture::there, "acct_one"), QByteArray("stripe_account_taken"));
    QCOMPARE(set(QStringLiteral("nowhere"), "acct_two"), QByteArray("store_not_found"));
    AddVenue another;
    another.settings.slug = QStringLiteral("another");
    another.settings.name = another.settings.slug;
    another.settings.currency = "AUD";
    another.settings.stripeAccount = "acct_one";
    QCOMPARE(codeOf(logic.run(another)), QByteArray("stripe_account_taken"));
    QVERIFY(!VenueStore::readBySlug(logic.database(), another.settings.slug));
    another.settings.stripeAccount = "acct_two";
    QVERIFY(logic.run(another).ok());
    // Given up by one, it is free for another.
    QCOMPARE(set(LogicFixture::here, {}), QByteArray());
    QCOMPARE(set(LogicFixture::there, "acct_one"), QByteArray());
    const auto venue = VenueStore::readBySlug(logic.database(), LogicFixture::there);
    QCOMPARE(venue->stripeAccount, QByteArray("acct_one"));
}

QTEST_GUILESS_MAIN(PayoutsLogicTest)

#include "tst_payouts.moc"
