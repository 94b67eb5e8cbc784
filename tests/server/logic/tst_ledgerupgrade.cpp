// A database from before there was a ledger: its payments are explained by opening transactions,
// once, and what happens to them afterwards is posted on top.
#include "server/ledger/journalcheck.h"
#include "server/serverlogic.h"
#include "server/storage/migrations.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

namespace servery::testing {

namespace {

constexpr const char* pageOfPayments =
    "insert into payments values "
    "('pay_paid', 'ord_1', 'ven_1', 'intent', 'succeeded', 'AUD', 3500, 3500, 0, 0, 0, 0, 1,"
    " 'pi_1', null, '', null, null, 0, 0, null, 0, 0),"
    "('pay_going', 'ord_2', 'ven_1', 'intent', 'succeeded', 'AUD', 3500, 3500, 500, 3000, 0, 0, 1,"
    " 'pi_2', null, '', null, null, 0, 0, null, 0, 0),"
    "('pay_odd', 'ord_3', 'ven_1', 'intent', 'succeeded', 'AUD', 3500, 3499, 0, 0, 1, 0, 0,"
    " 'pi_3', null, '', null, null, 0, 0, null, 0, 0),"
    "('pay_open', 'ord_4', 'ven_1', 'intent', 'created', 'AUD', 3500, 0, 0, 0, 0, 0, 0,"
    " 'pi_4', null, '', null, null, 0, 0, null, 0, 0)";

void insertOrder(storage::Database& database, const QByteArray& id)
{
    database.run("insert into orders values ($1, 'ven_1', 1, 2, 'PAYMENT_SUCCEEDED', 'paid', 'AUD',"
                 " 3400, 100, 3500, null, null, null, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, null,"
                 " 1, 0, 0, 0, 0, 0, '[]', '[]')",
                 {id});
}

} // namespace

class LedgerUpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init()
    {
        m_database = storage::openDatabase(m_both.freshUrl());
        std::vector<storage::Migration> before = storage::embeddedMigrations();
        std::erase_if(before, [](const auto& each) { return QByteArray(each.name) >= "0003"; });
        storage::migrate(db(), before);
        db().run("insert into venues values"
                 " ('ven_1', 's', 'S', 'AUD', 'UTC', 900, 1800, 1, null, 0, 1)",
                 {});
        for (const char* order : {"ord_1", "ord_2", "ord_3", "ord_4"})
            insertOrder(db(), order);
        db().execute(pageOfPayments);
        db().execute("insert into refunds values ('rfd_1', 'pay_going', 'ord_2', 'ven_1', 3000,"
                     " 'AUD', 'requested', 'order_cancelled', null, 0, 0)");
        storage::migrate(db());
        m_logic = std::make_unique<ServerLogic>(db(), m_clock, m_random, LogicOptions{});
    }
    void cleanup()
    {
        m_logic.reset();
        m_database.reset();
    }

    void everyPaymentIsExplainedOnce()
    {
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(m_logic->explainFormerPayments().ok());
        const JournalCheck check = checkJournal(db());
        QCOMPARE(check.fault, QString());
        QCOMPARE(check.transactions, std::int64_t{3});
        QCOMPARE(balance("card_clearing/stripe"), std::int64_t{3500 + 3000 + 3499});
        QCOMPARE(balance("refunds_payable"), std::int64_t{-3000});
        QCOMPARE(balance("unapplied_receipts"), std::int64_t{-3499});
        QCOMPARE(balance("tips_payable"), std::int64_t{-100});
        QCOMPARE(balance("sales") + balance("refunds"), std::int64_t{-3400});
        QVERIFY(PaymentStore::readToExplain(db(), 10).empty());
    }

    void whatComesAfterIsPostedOnTop()
    {
        QVERIFY(m_logic->explainFormerPayments().ok());
        settleRefund();
        QCOMPARE(balance("refunds_payable"), std::int64_t{0});
        QCOMPARE(balance("card_clearing/stripe"), std::int64_t{3500 + 3499});
    }

    void newsThatOvertakesTheExplanationExplainsFirst()
    {
        settleRefund();
        QVERIFY(m_logic->explainFormerPayments().ok());
        QCOMPARE(checkJournal(db()).fault, QString());
        QCOMPARE(balance("card_clearing/stripe"), std::int64_t{3500 + 3499});
        QCOMPARE(LedgerStore::readBySubject(db(), VenueId(QByteArray("ven_1")), "ord_2").size(),
                 std::size_t{2});
    }

private:
    [[nodiscard]] storage::Database& db() { return *m_database; }
    void settleRefund()
    {
        std::vector<engine::Envelope> batch;
        batch.push_back(
            {RecordRefundResult{RefundId(QByteArray("rfd_1")), RefundStatus::Succeeded}, {}, {}});
        QVERIFY(m_logic->engine().process(batch).outcomes.front().ok());
    }
    [[nodiscard]] std::int64_t balance(const QByteArray& account)
    {
        storage::Rows rows =
            db().query("select balance_cents from ledger_balances where account = $1", {account});
        return rows.next() ? rows.integer(0) : 0;
    }

    BothDatabases m_both;
    ManualClock m_clock;
    SeededRandom m_random{1};
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<ServerLogic> m_logic;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::LedgerUpgradeTest)
#include "tst_ledgerupgrade.moc"
