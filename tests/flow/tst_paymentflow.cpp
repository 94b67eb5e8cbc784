// Payments through the real programs: every provider, each of its misbehaviours while a payment is
// begun and while it is given back, and in the end one effect and postings that match it.
#include "server/storage/database.h"
#include "tests/support/serverprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <future>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr int waitMs = 60'000;
constexpr const char* faults[] = {"hang_after_accept", "reset_after_accept", "status", "fail",
                                  "half_json"};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ServerProcess::Headers bearer(const QByteArray& token)
{
    return {{"Authorization", "Bearer " + token}};
}

struct Payment
{
    QString method;
    QString fault;
    QByteArray order;
    QByteArray token;
    QByteArray id;
    QByteArray page; // path of the hosted page, at the sandbox
};

} // namespace

class ProvidersFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneEffectWhateverTheProviderDoes();
    void sixtyFourRefundsAreOne();
    void askingBringsWhatNoWebhookTold();
    void aCustomerBuysCreditAndPaysWithIt();
    void payconiqPaysAnOrder();

private:
    [[nodiscard]] Payment place() const;
    // Breaks the next request of that kind.
    void misbehave(const QString& method, const QString& fault, const QString& path) const;
    [[nodiscard]] bool isUsedUp() const;
    void payOnPage(const Payment& payment) const;
    [[nodiscard]] QByteArray stateOf(const Payment& payment, const char* field) const;
    [[nodiscard]] ServerProcess::Answer refund(const Payment& payment) const;
    [[nodiscard]] std::int64_t number(const char* sql) const;
    [[nodiscard]] QString journal() const;

    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_manager;
    QByteArray m_item;
};

void ProvidersFlowTest::initTestCase()
{
    ServerOptions options;
    options.providerTimeoutSeconds = 1;
    m_server = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_server->startAll(), qPrintable(m_server->complaint()));
    m_manager = m_server->signIn("manager", "8642");
    m_item = m_server->plainItem();
    QVERIFY(!m_manager.isEmpty() && !m_item.isEmpty());
}

Payment ProvidersFlowTest::place() const
{
    const auto placed = m_server->post(
        "/api/orders",
        compact({{"storeSlug", "demo"},
                 {"items", QJsonArray{QJsonObject{{"menuItemId", QString::fromUtf8(m_item)},
                                                  {"quantity", 1}}}},
                 {"phone", ""},
                 {"consentSms", false}}));
    Payment payment;
    payment.order = placed.json()["orderId"].toString().toUtf8();
    payment.token = placed.json()["orderToken"].toString().toUtf8();
    return payment;
}

void ProvidersFlowTest::misbehave(const QString& method, const QString& fault,
                                  const QString& path) const
{
    const auto answer = m_server->sandboxPost(
        "/sandbox/behaviour",
        compact({{"target", method + ".api"}, {"match", path}, {"mode", fault}, {"status", 429}}));
    QCOMPARE(answer.status, 201);
}

bool ProvidersFlowTest::isUsedUp() const
{
    return m_server->sandboxGet("/sandbox/behaviour").json()["behaviours"].toArray().isEmpty();
}

void ProvidersFlowTest::payOnPage(const Payment& payment) const
{
    const auto answer = m_server->sandboxPost(payment.page, "action=pay&card=4242424242424242");
    QCOMPARE(answer.status, 303);
}

QByteArray ProvidersFlowTest::stateOf(const Payment& payment, const char* field) const
{
    return m_server->get("/api/orders/" + payment.order, bearer(payment.token))
        .json()[QLatin1String(field)]
        .toString()
        .toUtf8();
}

ServerProcess::Answer ProvidersFlowTest::refund(const Payment& payment) const
{
    return m_server->post("/api/payments/" + payment.id + "/refund", compact({{"reason", "cold"}}),
                          bearer(m_manager));
}

std::int64_t ProvidersFlowTest::number(const char* sql) const
{
    const auto database =
        storage::openDatabase(QLatin1String("sqlite:") + m_server->databasePath());
    storage::Rows rows = database->query(sql, {});
    return rows.next() ? rows.integer(0) : -1;
}

QString ProvidersFlowTest::journal() const
{
    int status = -1;
    const QByteArray said = m_server->admin({QStringLiteral("verify-journal")}, &status);
    return status == 0 ? QString() : QString::fromUtf8(said);
}

void ProvidersFlowTest::oneEffectWhateverTheProviderDoes()
{
    std::vector<Payment> payments;
    std::vector<std::future<ServerProcess::Answer>> opened;
    for (const char* method : {"stripe", "payconic"})
        for (const char* fault : faults) {
            Payment payment = place();
            payment.method = QLatin1String(method);
            payment.fault = QLatin1String(fault);
            misbehave(payment.method, payment.fault,
                      payment.method == QLatin1String("stripe")
                          ? QStringLiteral("POST /v1/checkout/sessions")
                          : QStringLiteral("POST /payconic/payments"));
            // It answers when the provider has, after one try that went wrong.
            opened.push_back(std::async(std::launch::async, [this, payment] {
                return m_server->post("/api/payments/initiate",
                                      compact({{"orderId", QString::fromUtf8(payment.order)},
                                               {"method", payment.method}}),
                                      bearer(payment.token));
            }));
            payments.push_back(payment);
            QTRY_VERIFY_WITH_TIMEOUT(isUsedUp(), waitMs);
        }
    for (std::size_t i = 0; i < payments.size(); ++i) {
        const QJsonObject answer = opened[i].get().json();
        payments[i].id = answer["paymentId"].toString().toUtf8();
        payments[i].page = QUrl(answer["checkoutUrl"].toString()).path(QUrl::FullyEncoded).toUtf8();
        QVERIFY2(!payments[i].page.isEmpty(),
                 qPrintable(payments[i].method + u' ' + payments[i].fault + u' ' +
                            QString::fromUtf8(compact(answer))));
        payOnPage(payments[i]);
    }
    for (const Payment& payment : payments)
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(payment, "state"), "PAYMENT_SUCCEEDED", waitMs);
    for (const Payment& payment : payments) {
        misbehave(payment.method, payment.fault,
                  payment.method == QLatin1String("stripe")
                      ? QStringLiteral("POST /v1/refunds")
                      : QStringLiteral("POST /payconic/payments/*/refunds"));
        QCOMPARE(refund(payment).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(isUsedUp(), waitMs);
    }
    for (const Payment& payment : payments)
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(payment, "paymentStatus"), "refunded", waitMs);
    // What the providers hold is what the books say: one refund each, and nothing left but fees.
    const QJsonObject payconic = m_server->sandboxGet("/sandbox/payconic").json();
    QCOMPARE(payconic["refunds"].toArray().size(), qsizetype{std::size(faults)});
    for (const QJsonValue& each : payconic["payments"].toArray())
        QVERIFY(each["refunded"].toInteger() == each["amount"].toInteger() ||
                each["status"].toString() == QLatin1String("PENDING"));
    QTRY_COMPARE_WITH_TIMEOUT(
        number("select count(*) from jobs where kind = 'stripe.fees' and state <> 'done'"), 0,
        waitMs);
    QCOMPARE(number("select coalesce(sum(balance_cents), 0) from ledger_balances"
                    " where account like 'card_clearing/%' or account = 'fees'"),
             0);
    QVERIFY(number("select balance_cents from ledger_balances where account = 'fees'") > 0);
    QCOMPARE(journal(), QString());
}

void ProvidersFlowTest::askingBringsWhatNoWebhookTold()
{
    for (const char* method : {"stripe", "payconic"}) {
        Payment payment = place();
        const QJsonObject answer =
            m_server
                ->post("/api/payments/initiate",
                       compact({{"orderId", QString::fromUtf8(payment.order)},
                                {"method", QLatin1String(method)}}),
                       bearer(payment.token))
                .json();
        payment.id = answer["paymentId"].toString().toUtf8();
        payment.page = QUrl(answer["checkoutUrl"].toString()).path(QUrl::FullyEncoded).toUtf8();
        const auto ask = [&] {
            return m_server
                ->post("/api/payments/" + payment.id + "/verify", "{}", bearer(payment.token))
                .json();
        };
        QCOMPARE(ask()["verified"].toBool(), true);
        QCOMPARE(m_server
                     ->sandboxPost("/sandbox/behaviour",
                                   compact({{"target", QLatin1String(method) + ".webhook"},
                                            {"mode", "drop"},
                                            {"times", 0}}))
                     .status,
                 201);
        payOnPage(payment);
        // Once in two seconds the provider itself is asked, and its answer is the answer.
        QTRY_COMPARE_WITH_TIMEOUT(ask()["status"].toString(), QStringLiteral("succeeded"), waitMs);
        QCOMPARE(stateOf(payment, "state"), "PAYMENT_SUCCEEDED");
    }
}

void ProvidersFlowTest::sixtyFourRefundsAreOne()
{
    Payment payment = place();
    payment.method = QStringLiteral("payconic");
    const QJsonObject answer =
        m_server
            ->post("/api/payments/initiate",
                   compact({{"orderId", QString::fromUtf8(payment.order)}, {"method", "payconic"}}),
                   bearer(payment.token))
            .json();
    payment.id = answer["paymentId"].toString().toUtf8();
    payment.page = QUrl(answer["checkoutUrl"].toString()).path(QUrl::FullyEncoded).toUtf8();
    payOnPage(payment);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(payment, "state"), "PAYMENT_SUCCEEDED", waitMs);
    std::vector<std::future<int>> asked;
    for (int i = 0; i < 64; ++i)
        asked.push_back(std::async(std::launch::async, [&] { return refund(payment).status; }));
    int carriedOut = 0;
    for (auto& each : asked)
        carriedOut += each.get() == 200 ? 1 : 0;
    QCOMPARE(carriedOut, 1);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(payment, "paymentStatus"), "refunded", waitMs);
    int refunds = 0;
    for (const QJsonValue& each :
         m_server->sandboxGet("/sandbox/payconic").json()["refunds"].toArray())
        refunds += each["payment"].toString().toUtf8() == payment.page.split('/').last() ? 1 : 0;
    QCOMPARE(refunds, 1);
}

// On the real pages, with the text and the card of the sandbox.
void ProvidersFlowTest::aCustomerBuysCreditAndPaysWithIt()
{
    QProcess customer;
    customer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    customer.setWorkingDirectory(qEnvironmentVariable("SERVERY_SOURCE_DIR") +
                                 QLatin1String("/tests/web"));
    customer.start(
        QStringLiteral("node"),
        {QStringLiteral("flow/credit.mjs"),
         QStringLiteral("http://127.0.0.1:%1/venues/demo").arg(m_server->port()),
         QStringLiteral("http://127.0.0.1:%1").arg(m_server->sandboxPort()),
         QStringLiteral("+61491570156"),
         qEnvironmentVariable("SERVERY_BINARY_DIR") + QLatin1String("/tests/pictures/flow")});
    QVERIFY(customer.waitForFinished(3 * waitMs));
    const QJsonObject told = QJsonDocument::fromJson(customer.readAllStandardOutput()).object();
    QVERIFY2(told["step"] == QLatin1String("done"), qPrintable(told["error"].toString()));
    QVERIFY(told["complaints"].toArray().isEmpty());
    QCOMPARE(told["wide"].toInt(), 390);
    QCOMPARE(told["rows"].toArray().size(), qsizetype{2});
    // What is left on the page is what the venue owes in its books.
    const std::int64_t left = number("select balance_cents from wallets");
    QVERIFY(left > 0 && left < 2000);
    QCOMPARE(number("select -balance_cents from ledger_balances where account like 'wallet/%'"),
             left);
    QVERIFY2(told["left"].toString().contains(QString::number(left % 100)),
             qPrintable(told["left"].toString()));
    QCOMPARE(journal(), QString());
}

void ProvidersFlowTest::payconiqPaysAnOrder()
{
    ServerOptions options;
    options.withPayconiq = true;
    m_server = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_server->startAll(), qPrintable(m_server->complaint()));
    // Payconiq takes euros alone.
    int status = -1;
    for (const QStringList& words :
         {QStringList{"venue", "add", "--slug", "cafe", "--name", "Cafe", "--currency", "EUR"},
          QStringList{"venue", "pay", "--venue", "cafe", "--methods", "payconic"}}) {
        (void)m_server->admin(words, &status);
        QCOMPARE(status, 0);
    }
    QFile menu(m_server->folder() + "/menu.csv");
    QVERIFY(menu.open(QIODevice::WriteOnly));
    menu.write("category,name,priceCents\nAll,Tea,350\n");
    menu.close();
    (void)m_server->admin({"menu", "import", "--venue", "cafe", menu.fileName()}, &status);
    QCOMPARE(status, 0);
    const QJsonObject store = m_server->get("/api/stores/cafe/menu").json();
    const QJsonObject answer =
        m_server
            ->post("/api/checkout-session?method=payconic",
                   compact({{"storeSlug", "cafe"},
                            {"items", QJsonArray{QJsonObject{
                                          {"menuItemId", store["categories"][0]["items"][0]["id"]},
                                          {"quantity", 2}}}},
                            {"phone", ""},
                            {"consentSms", false}}))
            .json();
    Payment payment;
    payment.order = answer["orderId"].toString().toUtf8();
    payment.token = answer["orderToken"].toString().toUtf8();
    payment.page = QUrl(answer["url"].toString()).path(QUrl::FullyEncoded).toUtf8();
    payOnPage(payment);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(payment, "state"), "PAYMENT_SUCCEEDED", waitMs);
    QCOMPARE(number("select balance_cents from ledger_balances"
                    " where account = 'card_clearing/payconiq' and currency = 'EUR'"),
             700);
}

QTEST_GUILESS_MAIN(ProvidersFlowTest)
#include "tst_paymentflow.moc"
