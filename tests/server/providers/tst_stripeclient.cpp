// StripeClient: the exact bytes it sends, what it reads, and every class of failure.
#include "server/providers/stripe/stripeclient.h"
#include "tests/server/providers/scriptedhttp.h"

#include <QTest>

namespace servery {

// Declared before the samples: moc loses its way in their raw strings.
class TestStripeClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesCheckoutSession();
    void encodesDestinations();
    void encodesPaymentIntent();
    void amountsThatStripeCountsOtherwise();
    void encodesRefund();
    void sendsChanges();
    void sendsActionsOnIds();
    void sendsReads_data();
    void sendsReads();
    void readsObjects();
    void readsLists();
    void failures_data();
    void failures();
    void failureTellsCodeMessageAndWait();
    void unreadableSuccessIsAmbiguous();
    void livemodeIsTheKeys();

private:
    testing::ScriptedHttp m_http;
    providers::stripe::StripeClient m_client{m_http, {"https://stripe.test/", "sk_test_1"}};
};

namespace {

using namespace providers::stripe;
using providers::ProviderFailure;
using providers::ProviderResult;
using testing::answer;
using Kind = ProviderFailure::Kind;

const QByteArray sessionJson =
    R"({"id":"cs_test_1","object":"checkout.session","url":"https://checkout.stripe.com/c/pay/1",
        "status":"open","payment_status":"unpaid","payment_intent":null,"amount_total":4400,
        "currency":"usd","client_reference_id":"ord_1","metadata":{"order_id":"ord_1"},
        "livemode":false,"expires_at":1700001800})";
const QByteArray intentJson =
    R"({"id":"pi_1","object":"payment_intent","client_secret":"pi_1_secret_x","status":"succeeded",
        "amount":1999,"amount_received":1999,"currency":"usd","latest_charge":{"id":"ch_1"},
        "metadata":{"order_id":"ord_1"},"livemode":false})";
const QByteArray refundJson =
    R"({"id":"re_1","object":"refund","status":"pending","amount":500,"currency":"usd",
        "payment_intent":"pi_1","charge":"ch_1","metadata":{"refund_id":"rfd_1"}})";

CheckoutSessionParameters cart()
{
    CheckoutSessionParameters parameters;
    parameters.orderId = "ord_1";
    parameters.paymentId = "pay_1";
    parameters.currency = "USD";
    parameters.lines = {{QStringLiteral("Café & cake"), 1999, 2},
                        {QStringLiteral("Tea"), 300, 1, QStringLiteral("no sugar")}};
    parameters.tipAmount = 102;
    parameters.successUrl = "https://x.test/o?ok=1&s={CHECKOUT_SESSION_ID}";
    parameters.cancelUrl = "https://x.test/o";
    parameters.expiresAt = {1700001800500};
    return parameters;
}

QByteArray errorBody(const QByteArray& type, const QByteArray& code)
{
    return "{\"error\":{\"type\":\"" + type + "\",\"code\":\"" + code +
           "\",\"message\":\"Said Stripe.\"}}";
}

} // namespace

void TestStripeClient::encodesCheckoutSession()
{
    QCOMPARE(encodeCheckoutSession(cart()),
             "mode=payment"
             "&success_url=https%3A%2F%2Fx.test%2Fo%3Fok%3D1%26s%3D%7BCHECKOUT_SESSION_ID%7D"
             "&cancel_url=https%3A%2F%2Fx.test%2Fo"
             "&client_reference_id=ord_1"
             "&expires_at=1700001800"
             "&line_items[0][price_data][currency]=usd"
             "&line_items[0][price_data][unit_amount]=1999"
             "&line_items[0][price_data][product_data][name]=Caf%C3%A9%20%26%20cake"
             "&line_items[0][quantity]=2"
             "&line_items[1][price_data][currency]=usd"
             "&line_items[1][price_data][unit_amount]=300"
             "&line_items[1][price_data][product_data][name]=Tea"
             "&line_items[1][price_data][product_data][description]=no%20sugar"
             "&line_items[1][quantity]=1"
             "&line_items[2][price_data][currency]=usd"
             "&line_items[2][price_data][unit_amount]=102"
             "&line_items[2][price_data][product_data][name]=Tip"
             "&line_items[2][quantity]=1"
             "&metadata[order_id]=ord_1&metadata[payment_id]=pay_1"
             "&payment_intent_data[metadata][order_id]=ord_1"
             "&payment_intent_data[metadata][payment_id]=pay_1");
    QCOMPARE(encodeCheckoutSession(cart()), encodeCheckoutSession(cart()));
}

void TestStripeClient::encodesDestinations()
{
    CheckoutSessionParameters parameters = cart();
    parameters.lines.clear();
    parameters.tipAmount = 0;
    parameters.expiresAt = {};
    parameters.destination = {"acct_1", 150};
    const QByteArray tail = "&metadata[order_id]=ord_1&metadata[payment_id]=pay_1"
                            "&payment_intent_data[application_fee_amount]=150"
                            "&payment_intent_data[transfer_data][destination]=acct_1"
                            "&payment_intent_data[metadata][order_id]=ord_1"
                            "&payment_intent_data[metadata][payment_id]=pay_1";
    const QByteArray encoded = encodeCheckoutSession(parameters);
    QVERIFY2(encoded.endsWith("client_reference_id=ord_1" + tail), encoded.constData());
    parameters.destination.applicationFeeAmount = 0;
    QVERIFY(!encodeCheckoutSession(parameters).contains("application_fee"));
}

void TestStripeClient::encodesPaymentIntent()
{
    QCOMPARE(encodePaymentIntent({"ord_1", "pay_1", 1999, "USD", {"acct_1", 150}}),
             "amount=1999&currency=usd&automatic_payment_methods[enabled]=true"
             "&application_fee_amount=150&transfer_data[destination]=acct_1"
             "&metadata[order_id]=ord_1&metadata[payment_id]=pay_1");
    QCOMPARE(encodePaymentIntent({"ord_1", "pay_2", 1, "JPY"}),
             "amount=1&currency=jpy&automatic_payment_methods[enabled]=true"
             "&metadata[order_id]=ord_1&metadata[payment_id]=pay_2");
}

void TestStripeClient::amountsThatStripeCountsOtherwise()
{
    for (const char* currency : {"EUR", "USD", "JPY", "KRW"})
        QVERIFY(canCharge(1255, currency));
    for (const char* currency : {"KWD", "BHD", "OMR", "JOD", "TND"}) {
        QVERIFY(canCharge(1250, currency));
        QVERIFY(!canCharge(1255, currency));
    }
    for (const char* currency : {"ISK", "UGX", "MGA"})
        QVERIFY(!canCharge(1000, currency));
}

void TestStripeClient::encodesRefund()
{
    RefundParameters parameters{"pi_1", 500, "ord_1", "rfd_1", "requested_by_customer"};
    parameters.reverseTransfer = true;
    parameters.refundApplicationFee = true;
    QCOMPARE(encodeRefund(parameters),
             "payment_intent=pi_1&amount=500&reason=requested_by_customer&reverse_transfer=true"
             "&refund_application_fee=true&metadata[order_id]=ord_1&metadata[refund_id]=rfd_1");
    QCOMPARE(encodeRefund({"pi_1", 500}), "payment_intent=pi_1&amount=500");
}

void TestStripeClient::sendsChanges()
{
    bool called = false;
    m_client.createCheckoutSession("mode=payment", "key_1", [&called](const auto& result) {
        called = true;
        QVERIFY(result.ok());
        QCOMPARE(result->id, "cs_test_1");
    });
    QVERIFY(!called);
    const http::ClientRequest& request = m_http.requests.back();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(), "https://stripe.test/v1/checkout/sessions");
    QCOMPARE(request.body, "mode=payment");
    QCOMPARE(testing::header(request, "Authorization"), "Bearer sk_test_1");
    QCOMPARE(testing::header(request, "Stripe-Version"), "2023-08-16");
    QCOMPARE(testing::header(request, "Idempotency-Key"), "key_1");
    QCOMPARE(testing::header(request, "Content-Type"), "application/x-www-form-urlencoded");
    m_http.deliver(answer(200, sessionJson));
    QVERIFY(called);

    m_client.createPaymentIntent("a=1", "key_2", [](const auto&) {});
    QCOMPARE(m_http.requests.back().url.path(), QStringLiteral("/v1/payment_intents"));
    m_http.deliver(answer(200, intentJson));
    m_client.createRefund("a=2", "key_3", [](const auto&) {});
    QCOMPARE(m_http.requests.back().url.path(), QStringLiteral("/v1/refunds"));
    QCOMPARE(testing::header(m_http.requests.back(), "Idempotency-Key"), "key_3");
    m_http.deliver(answer(200, refundJson));
}

void TestStripeClient::sendsActionsOnIds()
{
    m_client.expireCheckoutSession("cs_1", "key_1", [](const auto&) {});
    QCOMPARE(m_http.requests.back().url.toEncoded(),
             "https://stripe.test/v1/checkout/sessions/cs_1/expire");
    QCOMPARE(m_http.requests.back().method, "POST");
    m_http.deliver(answer(200, sessionJson));
    // An id is data: it cannot walk to another resource.
    m_client.cancelPaymentIntent("pi_1/../x?", "key_2", [](const auto&) {});
    QCOMPARE(m_http.requests.back().url.toEncoded(),
             "https://stripe.test/v1/payment_intents/pi_1%2F..%2Fx%3F/cancel");
    m_http.deliver(answer(200, intentJson));
}

void TestStripeClient::sendsReads_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("session") << 0 << QByteArray("/v1/checkout/sessions/cs_1");
    QTest::newRow("intent") << 1 << QByteArray("/v1/payment_intents/pi_1");
    QTest::newRow("sessions") << 2 << QByteArray("/v1/checkout/sessions?payment_intent=pi_1");
    QTest::newRow("refunds") << 3 << QByteArray("/v1/refunds?payment_intent=pi_1&limit=100");
    QTest::newRow("recent sessions")
        << 4 << QByteArray("/v1/checkout/sessions?limit=100&starting_after=cs_9");
    QTest::newRow("recent intents")
        << 5 << QByteArray("/v1/payment_intents?created%5Bgte%5D=1700000000&limit=100");
}

void TestStripeClient::sendsReads()
{
    QFETCH(int, which);
    QFETCH(QByteArray, target);
    const auto ignore = [](const auto&) {};
    switch (which) {
    case 0:
        m_client.retrieveCheckoutSession("cs_1", ignore);
        break;
    case 1:
        m_client.retrievePaymentIntent("pi_1", ignore);
        break;
    case 2:
        m_client.listCheckoutSessions("pi_1", ignore);
        break;
    case 3:
        m_client.listRefunds("pi_1", ignore);
        break;
    case 4:
        m_client.listRecentCheckoutSessions("cs_9", ignore);
        break;
    default:
        m_client.listRecentPaymentIntents(Timestamp{1700000000999}, {}, ignore);
    }
    const http::ClientRequest& request = m_http.requests.back();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.url.toEncoded(), "https://stripe.test" + target);
    QVERIFY(request.body.isEmpty());
    QVERIFY(testing::header(request, "Idempotency-Key").isEmpty());
    QCOMPARE(testing::header(request, "Authorization"), "Bearer sk_test_1");
    m_http.deliver(answer(404, "{}"));
}

void TestStripeClient::readsObjects()
{
    int seen = 0;
    m_client.retrieveCheckoutSession("cs_1", [&seen](const auto& result) {
        ++seen;
        QVERIFY(result.ok());
        QCOMPARE(result->url, QStringLiteral("https://checkout.stripe.com/c/pay/1"));
        QCOMPARE(result->status, "open");
        QCOMPARE(result->paymentStatus, "unpaid");
        QVERIFY(result->paymentIntentId.isEmpty());
        QCOMPARE(result->amountTotal.value(), 4400);
        QCOMPARE(result->currency, "USD");
        QCOMPARE(result->clientReferenceId, "ord_1");
        QCOMPARE(result->metadataOrderId, "ord_1");
        QCOMPARE(result->expiresAt.ms, 1700001800000);
    });
    m_http.deliver(answer(200, sessionJson));
    m_client.retrievePaymentIntent("pi_1", [&seen](const auto& result) {
        ++seen;
        QVERIFY(result.ok());
        QCOMPARE(result->clientSecret, "pi_1_secret_x");
        QCOMPARE(result->amountReceived, 1999);
        QCOMPARE(result->latestChargeId, "ch_1");
        QCOMPARE(result->currency, "USD");
    });
    m_http.deliver(answer(200, intentJson));
    QCOMPARE(seen, 2);
}

void TestStripeClient::readsLists()
{
    int seen = 0;
    m_client.listRefunds("pi_1", [&seen](const auto& result) {
        ++seen;
        QVERIFY(result.ok());
        QCOMPARE(result->items.size(), 1u);
        QCOMPARE(result->items[0].id, "re_1");
        QCOMPARE(result->items[0].metadataRefundId, "rfd_1");
        QCOMPARE(result->items[0].amount, 500);
        QVERIFY(result->hasMore);
    });
    m_http.deliver(answer(200, R"({"object":"list","has_more":true,"data":[)" + refundJson + "]}"));
    m_client.listCheckoutSessions("pi_1", [&seen](const auto& result) {
        ++seen;
        QVERIFY(result.ok());
        QVERIFY(result->items.empty());
        QVERIFY(!result->hasMore);
    });
    m_http.deliver(answer(200, R"({"object":"list","has_more":false,"data":[]})"));
    // A list with a row that cannot be read is no proof that the row is not there.
    m_client.listCheckoutSessions("pi_1", [&seen](const auto& result) {
        ++seen;
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Kind::RetryLater);
    });
    m_http.deliver(answer(200, R"({"object":"list","data":[{"object":"checkout.session"}]})"));
    QCOMPARE(seen, 3);
}

void TestStripeClient::failures_data()
{
    QTest::addColumn<http::ClientResponse>("response");
    QTest::addColumn<Kind>("change");
    QTest::addColumn<Kind>("read");

    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    const Headers retry{{"stripe-should-retry", "true"}};
    const Headers stop{{"stripe-should-retry", "false"}};
    const Headers replay{{"idempotent-replayed", "true"}};
    const QByteArray invalid = errorBody("invalid_request_error", "parameter_missing");
    const QByteArray server = errorBody("api_error", "");
    const auto row = [](const char* name, const http::ClientResponse& response, Kind change,
                        Kind read) { QTest::newRow(name) << response << change << read; };
    row("not sent", testing::notSent(), Kind::RetryLater, Kind::RetryLater);
    row("no answer", testing::noAnswer(), Kind::Ambiguous, Kind::RetryLater);
    row("400", answer(400, invalid), Kind::Rejected, Kind::Rejected);
    row("400 idempotency", answer(400, errorBody("idempotency_error", "")), Kind::Rejected,
        Kind::Rejected);
    row("401", answer(401, invalid), Kind::AuthFailed, Kind::AuthFailed);
    row("402", answer(402, errorBody("card_error", "card_declined")), Kind::Rejected,
        Kind::Rejected);
    row("403", answer(403, invalid), Kind::AuthFailed, Kind::AuthFailed);
    row("404", answer(404, invalid), Kind::NotFound, Kind::NotFound);
    row("409", answer(409, invalid), Kind::RetryLater, Kind::RetryLater);
    row("409 that says stop", answer(409, invalid, stop), Kind::Rejected, Kind::Rejected);
    row("429", answer(429, invalid), Kind::RetryLater, Kind::RetryLater);
    row("400 that says retry", answer(400, invalid, retry), Kind::RetryLater, Kind::RetryLater);
    row("500", answer(500, server), Kind::RetryLater, Kind::RetryLater);
    row("503 of a proxy", answer(503, "<html>"), Kind::RetryLater, Kind::RetryLater);
    row("500 that says stop", answer(500, server, stop), Kind::LookUpFirst, Kind::Rejected);
    row("500 replayed", answer(500, server, replay), Kind::LookUpFirst, Kind::RetryLater);
    row("500 replayed, says retry",
        answer(500, server, {{"idempotent-replayed", "true"}, {"stripe-should-retry", "true"}}),
        Kind::LookUpFirst, Kind::RetryLater);
    row("402 replayed", answer(402, errorBody("card_error", "card_declined"), replay),
        Kind::Rejected, Kind::Rejected);
    row("302", answer(302, {}), Kind::Unclassified, Kind::Unclassified);
}

void TestStripeClient::failures()
{
    QFETCH(http::ClientResponse, response);
    QFETCH(Kind, change);
    QFETCH(Kind, read);
    int seen = 0;
    m_client.createRefund("payment_intent=pi_1", "key", [&](const auto& result) {
        ++seen;
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, change);
        QCOMPARE(result.error().status, response.status);
    });
    m_http.deliver(response);
    m_client.retrievePaymentIntent("pi_1", [&](const auto& result) {
        ++seen;
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, read);
    });
    m_http.deliver(response);
    QCOMPARE(seen, 2);
}

void TestStripeClient::failureTellsCodeMessageAndWait()
{
    const ProviderFailure declined =
        stripeFailure(answer(402, R"({"error":{"type":"card_error","code":"card_declined",
                        "decline_code":"do_not_honor","message":"Declined."}})"),
                      true);
    QCOMPARE(declined.code, "do_not_honor");
    QCOMPARE(declined.message, QStringLiteral("Declined."));
    const ProviderFailure limited = stripeFailure(
        answer(429, errorBody("invalid_request_error", "rate_limit"), {{"retry-after", "7"}}),
        true);
    QCOMPARE(limited.code, "rate_limit");
    QCOMPARE(limited.retryAfterMs, 7000);
    QCOMPARE(stripeFailure(answer(400, R"({"error":{"type":"idempotency_error"}})"), true).code,
             "idempotency_error");
}

void TestStripeClient::unreadableSuccessIsAmbiguous()
{
    for (const QByteArray& body :
         {QByteArray("<html>"), QByteArray("{}"), QByteArray(R"({"object":"refund","id":"re_1"})"),
          QByteArray(R"({"object":"charge","id":"ch_1","amount":5})")}) {
        m_client.createRefund("a=1", "key", [](const auto& result) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().kind, Kind::Ambiguous);
        });
        m_http.deliver(answer(200, body));
        m_client.retrieveCheckoutSession("cs_1", [](const auto& result) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().kind, Kind::RetryLater);
        });
        m_http.deliver(answer(200, body));
    }
}

void TestStripeClient::livemodeIsTheKeys()
{
    QVERIFY(!m_client.config().livemode());
    StripeConfig config;
    config.secretKey = "sk_live_1";
    QVERIFY(config.livemode());
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::TestStripeClient)
#include "tst_stripeclient.moc"
