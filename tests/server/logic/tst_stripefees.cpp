// What Stripe and the platform keep: asked after each move of money, posted once, whatever the
// order of the answers.
#include "server/payments/paymentjobs.h"
#include "server/payments/stripefeejob.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/server/providers/scriptedhttp.h"
#include "tests/support/inlineengine.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

const QByteArray charge = R"({"id":"pi_1","object":"payment_intent","latest_charge":{
    "id":"ch_1","object":"charge","currency":"aud","balance_transaction":
    {"id":"txn_1","object":"balance_transaction","fee":132,"currency":"aud"}}})";
const QByteArray venueCharge = R"({"id":"pi_1","object":"payment_intent","latest_charge":{
    "id":"ch_1","object":"charge","currency":"aud","transfer_data":{"destination":"acct_1"},
    "application_fee_amount":70,"application_fee":{"id":"fee_1","amount":70,"amount_refunded":20},
    "balance_transaction":{"id":"txn_1","fee":132,"currency":"aud"}}})";
const QByteArray nothing = R"({"object":"list","data":[],"has_more":false})";
const QByteArray refunds = R"({"object":"list","has_more":false,"data":[{"id":"re_1",
    "object":"refund","balance_transaction":{"id":"txn_2","fee":-20,"currency":"aud"}}]})";
const QByteArray disputes = R"({"object":"list","has_more":false,"data":[{"id":"dp_1",
    "object":"dispute","balance_transactions":[{"id":"txn_3","fee":2500,"currency":"aud"}]}]})";

struct Asker
{
    LogicFixture logic;
    Placed placed = logic.placePaid();
    ScriptedHttp http;
    providers::stripe::StripeClient client{http, {"https://stripe.example", "sk_test_1"}};
    InlineReader reader{logic.database()};
    StripeFeeJob handler{reader, client, logic.clock()};

    // Answers what is asked, one after the other, and gives the job's end.
    jobs::JobResult ask(const std::vector<http::ClientResponse>& answers)
    {
        std::optional<jobs::JobResult> ended;
        jobs::Job job;
        job.payload = paymentjobs::payload("paymentId", placed.payment.bytes());
        handler.run(job, [&](jobs::JobResult result) { ended = std::move(result); });
        while (reader.settle()) {
        }
        for (const auto& response : answers)
            http.deliver(response);
        return ended.value_or(jobs::JobResult{});
    }
    std::int64_t fees() { return logic.balance("fees"); }
};

} // namespace

class StripeFeesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areAskedAfterEachMove();
    void arePostedOnce();
    void ofRefundsAndDisputesToo();
    void aVenueWithAnAccountPaysThePlatform();
    void anOlderAnswerDoesNothing();
    void oneEffectWhateverTheAnswer_data();
    void oneEffectWhateverTheAnswer();
};

void StripeFeesTest::areAskedAfterEachMove()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    const auto asked = [&] {
        return logic.count("select count(*) from jobs where kind = 'stripe.fees'");
    };
    QCOMPARE(asked(), 1);
    const auto refund = logic.run(RefundPayment{
        logic.staff(Role::Manager), placed.payment, {1000, {}}, QStringLiteral("cold")});
    QCOMPARE(asked(), 1);
    QVERIFY(logic.run(RecordRefundResult{RefundId(refund->body["refundId"].toString())}).ok());
    QCOMPARE(asked(), 2);
    stripebodies::Options later;
    later.at = 5000;
    (void)logic.deliver(
        stripebodies::disputeEvent("created", LogicFixture::intentOf(placed), 500, later));
    QCOMPARE(asked(), 3);
}

void StripeFeesTest::arePostedOnce()
{
    Asker asker;
    const auto result =
        asker.ask({answer(200, charge), answer(200, nothing), answer(200, nothing)});
    QCOMPARE(result.end, jobs::JobResult::End::Done);
    QVERIFY(asker.logic.run(result.followUp).ok());
    QVERIFY(asker.logic.run(result.followUp).ok());
    QCOMPARE(asker.fees(), 132);
    QCOMPARE(asker.logic.balance("card_clearing/stripe"), 3500 - 132);
    QCOMPARE(asker.logic.payment(asker.placed.payment).feeCents, 132);
    // The same again, asked later: nothing moved, nothing is posted.
    asker.logic.clock().advanceSeconds(10);
    const auto again = asker.ask({answer(200, charge), answer(200, nothing), answer(200, nothing)});
    QVERIFY(asker.logic.run(again.followUp).ok());
    QCOMPARE(
        asker.logic.count("select count(*) from ledger_transactions where cause = 'fee_charged'"),
        1);
    QVERIFY2(asker.logic.journalFault().isEmpty(), qPrintable(asker.logic.journalFault()));
    const QByteArray path = asker.http.requests.front().url.toEncoded();
    QVERIFY2(path.contains("expand%5B%5D=latest_charge.balance_transaction"), path.constData());
}

void StripeFeesTest::ofRefundsAndDisputesToo()
{
    Asker asker;
    const auto result =
        asker.ask({answer(200, charge), answer(200, refunds), answer(200, disputes)});
    QVERIFY(asker.logic.run(result.followUp).ok());
    QCOMPARE(asker.fees(), 132 - 20 + 2500);
}

void StripeFeesTest::aVenueWithAnAccountPaysThePlatform()
{
    Asker asker;
    const auto result = asker.ask({answer(200, venueCharge)});
    QVERIFY(asker.logic.run(result.followUp).ok());
    QCOMPARE(asker.fees(), 0);
    QCOMPARE(asker.logic.balance("platform_fee"), 50);
    QCOMPARE(asker.logic.balance("card_clearing/stripe"), 3450);
}

void StripeFeesTest::anOlderAnswerDoesNothing()
{
    Asker asker;
    const Timestamp now = asker.logic.clock().now();
    QVERIFY(asker.logic.run(RecordFees{asker.placed.payment, 150, 0, "AUD", now.plusMs(5)}).ok());
    QVERIFY(asker.logic.run(RecordFees{asker.placed.payment, 132, 0, "AUD", now}).ok());
    QCOMPARE(asker.fees(), 150);
    QVERIFY(asker.logic.run(RecordFees{asker.placed.payment, 130, 0, "AUD", now.plusMs(9)}).ok());
    QCOMPARE(asker.fees(), 130);
    QCOMPARE(codeOf(asker.logic.run(RecordFees{PaymentId(QByteArray("pay_none"))})),
             QByteArray("payment_not_found"));
}

void StripeFeesTest::oneEffectWhateverTheAnswer_data()
{
    QTest::addColumn<int>("fault");
    for (const auto& [name, fault] : {std::pair{"time-out", 0},
                                      {"429", 429},
                                      {"500", 500},
                                      {"half a JSON", 2},
                                      {"not there yet", 3}})
        QTest::newRow(name) << fault;
}

void StripeFeesTest::oneEffectWhateverTheAnswer()
{
    QFETCH(int, fault);
    Asker asker;
    QByteArray early = charge;
    early.replace(R"({"id":"txn_1","object":"balance_transaction","fee":132,"currency":"aud"})",
                  "null");
    const auto broken = asker.ask({fault == 0   ? noAnswer()
                                   : fault == 2 ? answer(200, charge.left(50))
                                   : fault == 3 ? answer(200, early)
                                                : answer(fault, "{}")});
    QCOMPARE(broken.end, jobs::JobResult::End::Retry);
    QVERIFY(!broken.followUp.has_value());
    QCOMPARE(asker.fees(), 0);
    const auto result =
        asker.ask({answer(200, charge), answer(200, nothing), answer(200, nothing)});
    QVERIFY(asker.logic.run(result.followUp).ok());
    QCOMPARE(asker.fees(), 132);
}

QTEST_GUILESS_MAIN(StripeFeesTest)
#include "tst_stripefees.moc"
