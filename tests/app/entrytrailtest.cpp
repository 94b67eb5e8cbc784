// The way down from a drawer's figures and moves: its postings, page by page, and where they were
// asked for.
#include "app/manager/entrytrail.h"
#include "tests/app/apifixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>
#include <QTranslator>

Q_DECLARE_METATYPE(std::function<void(servery::app::EntryTrail&)>)

namespace servery::testing {

using app::EntryTrail;

namespace {

const QString account = QStringLiteral("cash_drawer/drw_1|USD");

QJsonObject posting(int number, const char* cause, const char* causeId, int cents,
                    const char* subject = "drw_1")
{
    const bool isOrder = QByteArray(subject).startsWith("ord_");
    return {{"number", number},
            {"line", 1},
            {"at", "2026-06-12T09:00:00Z"},
            {"cause", cause},
            {"causeId", causeId},
            {"subject", subject},
            {"amountCents", cents},
            {"orderNumber", isOrder ? QJsonValue(147) : QJsonValue()}};
}

// Another language, in which everything is said loudly.
class LoudWords final : public QTranslator
{
public:
    LoudWords() { QCoreApplication::installTranslator(this); }
    [[nodiscard]] QString translate(const char*, const char* source, const char*,
                                    int) const override
    {
        return QString::fromUtf8(source).toUpper().replace(QStringLiteral("%N"),
                                                           QStringLiteral("%n"));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// A drawer's day on two pages, the newest first.
struct Drawer : ApiFixture
{
    EntryTrail trail{time, api};
    QAbstractItemModelTester tester{trail.lines()};

    Drawer()
    {
        trail.setRole(QStringLiteral("manager"));
        server.http = [this](const HttpRequest& request) {
            asked.push_back(request);
            return request.path.contains("cursor=4.1") ? HttpAnswer{200, older()}
                                                       : HttpAnswer{200, newest()};
        };
    }
    static QJsonObject newest()
    {
        return {{"postings", QJsonArray{posting(9, "drawer_closed", "drm_7", -15750),
                                        posting(8, "drawer_dropped", "drm_6", -5000),
                                        posting(7, "cash_rounded", "drm_5", -2),
                                        posting(6, "refund_succeeded", "ref_1", -1248, "ord_1"),
                                        posting(4, "wallet_topped_up", "drm_3", 2000, "wal_1")}},
                {"nextCursor", "4.1"}};
    }
    static QJsonObject older()
    {
        return {{"postings", QJsonArray{posting(3, "cash_rounded", "drm_2", 2),
                                        posting(2, "payment_received", "pay_1", 3498, "ord_1"),
                                        posting(1, "drawer_opened", "drm_1", 16500)}},
                {"nextCursor", QJsonValue::Null}};
    }
    [[nodiscard]] QStringList figures() const
    {
        QStringList out;
        for (const QVariant& each : trail.figures())
            out += each.toMap().value(QStringLiteral("value")).toString();
        return out;
    }
};

} // namespace

class EntryTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrawersPostingsOnAllPages()
    {
        Drawer f;
        QVERIFY(f.connectNow());
        f.trail.ofDrawer(account, 7);
        QCOMPARE(f.trail.state(), QStringLiteral("loading"));
        QTRY_COMPARE(f.trail.lines()->count(), 8);
        QCOMPARE(f.trail.state(), QStringLiteral("ready"));
        QCOMPARE(f.trail.title(), QStringLiteral("Closing report Z 7"));
        // Closed and emptied, it holds nothing.
        QCOMPARE(f.trail.sumText(), QStringLiteral("$0.00"));
        QCOMPARE(f.asked.front().path, QByteArray("/api/ledger/postings?account=cash_drawer%2Fdrw_1"
                                                  "&currency=USD"));
        QCOMPARE(f.asked.size(), std::size_t{2});
        QVERIFY(f.trail.methods().isEmpty());
        QCOMPARE(f.figures(),
                 (QStringList{"", "float", "sales", "topUps", "refunds", "dropped", "closing"}));
    }

    void aFigureIsItsLineInTheReport_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("lines");
        QTest::newRow("float") << "float"
                               << "$165.00"
                               << "number=1 orderText= orderId= amountText=$165.00\n";
        // A rounding belongs to what was rounded: the report's lines have it too.
        QTest::newRow("sales") << "sales"
                               << "$35.00"
                               << "number=2 orderText=Order 147 orderId=ord_1 amountText=$34.98\n"
                                  "number=3 orderText= orderId= amountText=$0.02\n";
        QTest::newRow("refunds")
            << "refunds"
            << "−$12.50"
            << "number=6 orderText=Order 147 orderId=ord_1 amountText=−$12.48\n"
               "number=7 orderText= orderId= amountText=−$0.02\n";
        QTest::newRow("credit") << "topUps"
                                << "$20.00"
                                << "number=4 orderText= orderId= amountText=$20.00\n";
        QTest::newRow("none") << "paidOut"
                              << "$0.00"
                              << "";
    }
    void aFigureIsItsLineInTheReport()
    {
        QFETCH(QString, figure);
        QFETCH(QString, sum);
        QFETCH(QString, lines);
        Drawer f;
        QVERIFY(f.connectNow());
        f.trail.ofDrawer(account, 0);
        QTRY_COMPARE(f.trail.lines()->count(), 8);
        f.trail.choose(QStringLiteral("closing"), {});
        QCOMPARE(f.trail.sumText(), QStringLiteral("−$157.50"));
        QCOMPARE(f.trail.title(), QStringLiteral("Drawer, Closed"));
        f.trail.choose(figure, {});
        QCOMPARE(f.trail.sumText(), sum);
        QCOMPARE(modelSnapshot(*f.trail.lines(), {"number", "orderText", "orderId", "amountText"}),
                 lines);
        QVERIFY(f.figures().contains(figure));
        QCOMPARE(f.asked.size(), std::size_t{2});
    }

    void anOpenTrailIsSaidInAnotherLanguage()
    {
        ApiFixture f;
        EntryTrail trail(f.time, f.api);
        trail.setRole(QStringLiteral("manager"));
        const QJsonObject entry{{"number", 1},          {"cause", "payment_received"},
                                {"method", "card"},     {"salesCents", 3500},
                                {"orderId", "ord_147"}, {"orderNumber", 147}};
        f.answers["/api/reports/day/entries"] = {
            200, {{"currency", "USD"}, {"entries", QJsonArray{entry}}}};
        f.answers["/api/ledger/transactions"] = {200, {{"transactions", QJsonArray{entry}}}};
        f.answers["/api/staff/orders/ord_147/profit"] = {
            200, {{"currency", "USD"}, {"orderNumber", 147}, {"marginCents", 900}}};
        QVERIFY(f.connectNow());
        const auto said = [&trail] {
            return trail.title() + u'\n' + modelSnapshot(*trail.lines(), {"cause", "orderText"});
        };
        const auto isSaidAnew = [&] {
            const QString before = said();
            const LoudWords words;
            trail.retranslate();
            return before != said() && before.toUpper() == said().toUpper() &&
                   trail.title() == trail.title().toUpper();
        };
        trail.ofDay(QStringLiteral("2026-06-12"), QStringLiteral("sales"), {});
        QTRY_COMPARE(trail.lines()->count(), 1);
        QVERIFY2(isSaidAnew(), qPrintable(said()));
        trail.ofOrder(QStringLiteral("ord_147"), QStringLiteral("Order 147"));
        QTRY_VERIFY(!trail.profit().isEmpty() && trail.lines()->count() == 1);
        QVERIFY2(isSaidAnew(), qPrintable(said()));
        QCOMPARE(trail.profit().front().toMap().value("label").toString(),
                 QStringLiteral("MARGIN"));
        trail.ofPayout({{"currency", "USD"},
                        {"transactions", QJsonArray{QJsonObject{{"transactionId", "txn_1"},
                                                                {"kind", "charge"},
                                                                {"orderNumber", 147},
                                                                {"amountCents", 3500}}}}},
                       QStringLiteral("charge"),
                       [] { return QCoreApplication::translate("PayoutText", "Card sales"); });
        QVERIFY2(isSaidAnew(), qPrintable(said()));
    }

    void anAccountsTitleIsSaidInAnotherLanguage_data()
    {
        QTest::addColumn<std::function<void(EntryTrail&)>>("ask");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("loud");
        const auto row = [](const char* name, std::function<void(EntryTrail&)> ask,
                            const char* title, const char* loud) {
            QTest::newRow(name) << ask << QString::fromUtf8(title) << QString::fromUtf8(loud);
        };
        row(
            "the open drawer", [](EntryTrail& trail) { trail.ofDrawer(account, 0); }, "Drawer",
            "DRAWER");
        row(
            "a closing report", [](EntryTrail& trail) { trail.ofDrawer(account, 7); },
            "Closing report Z 7", "CLOSING REPORT Z 7");
        row(
            "a move",
            [](EntryTrail& trail) {
                trail.ofMove(account, {QStringLiteral("drm_2")}, QStringLiteral("pay_in"),
                             QStringLiteral("09:00"));
            },
            "Paid in, 09:00", "PAID IN, 09:00");
        row(
            "a credit", [](EntryTrail& trail) { trail.ofCredit(account, QStringLiteral("+1202")); },
            "Credit, +1202", "CREDIT, +1202");
    }
    void anAccountsTitleIsSaidInAnotherLanguage()
    {
        QFETCH(std::function<void(EntryTrail&)>, ask);
        QFETCH(QString, title);
        QFETCH(QString, loud);
        Drawer f;
        QVERIFY(f.connectNow());
        ask(f.trail);
        QCOMPARE(f.trail.title(), title);
        const auto isSaidAnew = [&] {
            const LoudWords words;
            f.trail.retranslate();
            return f.trail.title() == loud;
        };
        // While it is being read, and when it is there.
        QVERIFY2(isSaidAnew(), qPrintable(f.trail.title()));
        QTRY_COMPARE(f.trail.state(), QStringLiteral("ready"));
        f.trail.retranslate();
        QCOMPARE(f.trail.title(), title);
        QVERIFY2(isSaidAnew(), qPrintable(f.trail.title()));
    }

    void anHourOfADay()
    {
        ApiFixture f;
        EntryTrail trail(f.time, f.api);
        trail.setRole(QStringLiteral("manager"));
        f.answers["/api/reports/day/entries"] = {
            200,
            {{"currency", "USD"},
             {"entries",
              QJsonArray{QJsonObject{{"number", 3}, {"method", "cash"}, {"salesCents", 3500}},
                         QJsonObject{{"number", 4}, {"method", "stripe"}, {"tipCents", 100}}}}}};
        QVERIFY(f.connectNow());
        trail.ofHour(QStringLiteral("2026-06-12"), 13);
        QTRY_COMPARE(trail.sumText(), QStringLiteral("$35.00"));
        QCOMPARE(trail.title(), QStringLiteral("Sales, 13:00"));
        QCOMPARE(f.count("/api/reports/day/entries?day=2026-06-12&hour=13"), 1);
        trail.choose(QStringLiteral("tips"), QStringLiteral("stripe"));
        QCOMPARE(trail.title(), QStringLiteral("Tips, 13:00, Card"));
        QCOMPARE(trail.sumText(), QStringLiteral("$1.00"));
        // The whole day has no hour.
        trail.ofDay(QStringLiteral("2026-06-12"), QStringLiteral("sales"), {});
        QTRY_COMPARE(trail.title(), QStringLiteral("Sales"));
    }

    void aTransferHasWhatItCaused()
    {
        ApiFixture f;
        EntryTrail trail(f.time, f.api);
        trail.setRole(QStringLiteral("manager"));
        const auto entry = [](int number, const char* cause, int cents) {
            return QJsonObject{
                {"number", number},
                {"cause", cause},
                {"postings",
                 QJsonArray{QJsonObject{{"amountCents", cents}, {"currency", "EUR"}},
                            QJsonObject{{"amountCents", -cents}, {"currency", "EUR"}}}}};
        };
        f.answers["/api/ledger/transactions"] = {
            200,
            {{"transactions",
              QJsonArray{entry(5, "payment_received", 4000), entry(9, "refund_requested", 500)}}}};
        QVERIFY(f.connectNow());
        trail.ofPayment(QStringLiteral("pay_1"), QStringLiteral("€40.00"));
        QTRY_COMPARE(trail.lines()->count(), 2);
        QCOMPARE(f.count("/api/ledger/transactions?payment=pay_1"), 1);
        QCOMPARE(trail.title(), QStringLiteral("Bank transfer, €40.00"));
        QCOMPARE(modelSnapshot(*trail.lines(), {"number", "amountText"}),
                 QStringLiteral("number=5 amountText=€40.00\n"
                                "number=9 amountText=€5.00\n"));
        // They are of different kinds: no sum of them is said anywhere.
        QCOMPARE(trail.sumText(), QString());
        QCOMPARE(trail.orderId(), QString());
    }

    void cashToGiveBackIsWhatItsRefundCaused()
    {
        Drawer f;
        f.trail.setRole(QStringLiteral("manager"));
        const auto entry = [](int number, const char* cause, const char* causeId, int cents) {
            return QJsonObject{
                {"number", number},
                {"cause", cause},
                {"causeId", causeId},
                {"postings",
                 QJsonArray{QJsonObject{{"amountCents", cents}, {"currency", "USD"}},
                            QJsonObject{{"amountCents", -cents}, {"currency", "USD"}}}}};
        };
        f.server.http = [&](const HttpRequest& request) {
            f.asked.push_back(request);
            return HttpAnswer{
                200,
                {{"transactions", QJsonArray{entry(5, "payment_received", "pay_1", 4000),
                                             entry(9, "refund_requested", "ref_1", 2400),
                                             entry(12, "refund_requested", "ref_2", 600)}}}};
        };
        QVERIFY(f.connectNow());
        f.trail.ofCashRefund(QStringLiteral("ref_1"), QStringLiteral("pay_1"),
                             QStringLiteral("$24.00"));
        QTRY_COMPARE(f.trail.lines()->count(), 1);
        QVERIFY(f.asked.back().path.endsWith("?payment=pay_1"));
        QCOMPARE(f.trail.title(), QStringLiteral("Cash to give back, $24.00"));
        QCOMPARE(modelSnapshot(*f.trail.lines(), {"number", "amountText"}),
                 QStringLiteral("number=9 amountText=$24.00\n"));
        // Where the books do not know what caused each, its payment's are all there are.
        f.trail.ofCashRefund(QStringLiteral("ref_0"), QStringLiteral("pay_1"),
                             QStringLiteral("$1.00"));
        QTRY_COMPARE(f.trail.lines()->count(), 3);
    }

    void aSpanOfThePoolWithoutWhatWasShared()
    {
        Drawer f;
        QVERIFY(f.connectNow());
        f.server.http = [&f](const HttpRequest& request) {
            f.asked.push_back(request);
            return HttpAnswer{
                200,
                {{"postings", QJsonArray{posting(9, "payment_received", "pay_2", -300, "ord_2"),
                                         posting(8, "tips_allocated", "2026-06-11", 900),
                                         posting(7, "payment_received", "pay_1", -200, "ord_1")}}}};
        };
        app::AccountTrail::Part part;
        part.fromEntry = 7;
        part.throughEntry = 9;
        part.withoutShared = true;
        f.trail.ofAccount({QStringLiteral("tips_payable|USD"),
                           [] { return QStringLiteral("Tips of Friday"); }, part});
        QTRY_COMPARE(f.trail.lines()->count(), 2);
        QCOMPARE(f.asked.back().path, QByteArray("/api/ledger/postings?account=tips_payable"
                                                 "&currency=USD&from=7&through=9"));
        // More of what is owed is more.
        QCOMPARE(f.trail.sumText(), QStringLiteral("$5.00"));
        QVERIFY(f.trail.figures().isEmpty());
    }

    void aMoveIsWhatItPosted()
    {
        Drawer f;
        QVERIFY(f.connectNow());
        // A sale's own payment, and its rounding.
        f.trail.ofMove(account, {QStringLiteral("drm_2"), QStringLiteral("pay_1")},
                       QStringLiteral("sale"), QStringLiteral("09:00"));
        QTRY_COMPARE(f.trail.lines()->count(), 2);
        QCOMPARE(f.trail.sumText(), QStringLiteral("$35.00"));
        QCOMPARE(f.trail.title(), QStringLiteral("Cash sale, 09:00"));
        QVERIFY(f.trail.figures().isEmpty());
        f.trail.choose(QStringLiteral("float"), {});
        QCOMPARE(f.trail.lines()->count(), 2);
        // The next trail is not of that move.
        f.trail.ofDrawer(account, 0);
        QTRY_COMPARE(f.trail.lines()->count(), 8);
    }

    // What is owed is a credit in the books; its customer has it.
    void creditIsToldAsItsCustomerSeesIt()
    {
        Drawer f;
        QVERIFY(f.connectNow());
        f.server.http = [&f](const HttpRequest& request) {
            f.asked.push_back(request);
            const auto posting = [](int number, int cents, const char* subject) {
                return QJsonObject{{"number", number},
                                   {"line", 2},
                                   {"at", "2026-11-21T09:00:00Z"},
                                   {"cause", "wallet_topped_up"},
                                   {"causeId", "wlm_1"},
                                   {"subject", subject},
                                   {"amountCents", cents}};
            };
            return HttpAnswer{
                200,
                {{"postings", QJsonArray{posting(7, 1150, "ord_3"), posting(4, -3000, "wal_1")}}}};
        };
        f.trail.ofCredit(QStringLiteral("wallet/wal_1|USD"), QStringLiteral("+1202"));
        QTRY_COMPARE(f.trail.lines()->count(), 2);
        QCOMPARE(f.asked.back().path,
                 QByteArray("/api/ledger/postings?account=wallet%2Fwal_1&currency=USD"));
        QCOMPARE(f.trail.title(), QStringLiteral("Credit, +1202"));
        QCOMPARE(f.trail.sumText(), QStringLiteral("$18.50"));
        QVERIFY(f.trail.figures().isEmpty());
        QCOMPARE(modelSnapshot(*f.trail.lines(), {"number", "orderId", "amountText"}),
                 QStringLiteral("number=4 orderId= amountText=$30.00\n"
                                "number=7 orderId=ord_3 amountText=\u2212$11.50\n"));
    }

    void aDrawerIsAManagersAndItsTroubleIsSaid()
    {
        Drawer f;
        QVERIFY(f.connectNow());
        f.trail.setRole(QStringLiteral("counter"));
        f.trail.ofDrawer(account, 0);
        f.trail.ofHour(QStringLiteral("2026-06-12"), 9);
        f.trail.ofPayment(QStringLiteral("pay_1"), QStringLiteral("$1.00"));
        f.trail.setRole(QStringLiteral("manager"));
        f.trail.ofDrawer({}, 0);
        QCOMPARE(f.trail.state(), QStringLiteral("none"));
        QVERIFY(f.asked.empty());
        f.server.http = [](const HttpRequest&) {
            return HttpAnswer{404,
                              {{"status", 404}, {"code", "account_unknown"}, {"title", "None."}}};
        };
        f.trail.ofDrawer(account, 0);
        QTRY_COMPARE(f.trail.state(), QStringLiteral("failed"));
        QVERIFY(!f.trail.problem().isEmpty());
        QCOMPARE(f.trail.lines()->count(), 0);
    }

    void whereItWasAskedForIsToldOnce()
    {
        Drawer f;
        QVERIFY(!f.trail.hasPlace());
        f.trail.comeFrom(QStringLiteral("drawer"));
        f.trail.close(); // the way back is not the trail
        QVERIFY(f.trail.hasPlace());
        QCOMPARE(f.trail.takePlace(), QStringLiteral("drawer"));
        QCOMPARE(f.trail.takePlace(), QString());
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::EntryTrailTest)
#include "entrytrailtest.moc"
