// A payout's rows on both databases: written by the handler and read back, its lines compared with
// the ledger, and a difference decided.
#include "core/payouts/payoutcommands.h"
#include "server/ledger/journalcheck.h"
#include "server/serverlogic.h"
#include "tests/server/storage/bothdatabases.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

namespace servery::testing {

class PayoutRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init()
    {
        m_database = storage::openDatabase(m_both.freshUrl());
        storage::migrate(db());
        m_logic = std::make_unique<ServerLogic>(db(), m_clock, m_random, LogicOptions{});
        VenueSettings venue;
        venue.slug = QStringLiteral("here");
        venue.name = venue.slug;
        venue.currency = "AUD";
        venue.timeZone = "Australia/Sydney";
        venue.stripeAccount = "acct_1";
        QVERIFY(run(AddVenue{venue}));
        m_venue = VenueStore::readBySlug(db(), venue.slug)->id;
    }
    void cleanup()
    {
        m_logic.reset();
        m_database.reset();
    }

    void aPayoutIsReadAsItWasWritten()
    {
        QVERIFY(run(RecordPayoutNews{news("po_1", PayoutStatus::Paid, 965)}));
        QVERIFY(run(RecordPayoutNews{news("po_2", PayoutStatus::Failed, 100)}));
        const auto page = PayoutStore::readPage(db(), m_venue, {}, 10);
        QCOMPARE(page.size(), std::size_t{2});
        QCOMPARE(page[0].id, QByteArray("po_2"));
        QCOMPARE(page[0].failureMessage, QStringLiteral("Konto geschlossen"));
        QCOMPARE(PayoutStore::readPage(db(), m_venue, "po_2", 10).size(), std::size_t{1});
        QCOMPARE(PayoutStore::readAccounts(db()), std::vector<QByteArray>{"acct_1"});

        ProviderLine fee;
        fee.id = "txn_1";
        fee.kind = PayoutLineKind::ProviderFee;
        fee.source = "src_1";
        fee.grossCents = -35;
        fee.at = m_clock.now();
        ProviderLine other = fee;
        other.id = "txn_2";
        other.kind = PayoutLineKind::Adjustment;
        other.source = "src_2";
        other.grossCents = 1000;
        QVERIFY(run(RecordPayoutLines{"po_1", {fee, other}}));
        const auto lines = PayoutStore::readLines(db(), "po_1");
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].grossCents, std::int64_t{-35});
        const auto rows = PayoutStore::readDifferences(db(), "po_1");
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(!rows[0].what.sentence.isEmpty());
        for (const PayoutDifference& row : rows)
            QVERIFY(run(AcceptDifference{manager(), "po_1", row.id, QStringLiteral("known")}));
        QVERIFY(PayoutStore::readOpenDifferences(db(), m_venue).empty());
        const auto payout = PayoutStore::read(db(), "po_1");
        QCOMPARE(toString(payout->reconciliation), toString(Reconciliation::Accepted));
        QCOMPARE(payout->expectedCents, std::int64_t{0});
        QCOMPARE(checkJournal(db()).fault, QString());
        // The same line in the next one is found.
        QVERIFY(run(RecordPayoutNews{news("po_3", PayoutStatus::Paid, 1000)}));
        QVERIFY(run(RecordPayoutLines{"po_3", {other}}));
        QCOMPARE(toString(PayoutStore::readDifferences(db(), "po_3")[0].what.kind),
                 toString(DifferenceClass::Twice));
    }

private:
    [[nodiscard]] storage::Database& db() { return *m_database; }
    [[nodiscard]] StaffPrincipal manager() const
    {
        return {m_venue, StaffId(QByteArray("stf_1")), SessionId(QByteArray("ses_1")),
                Role::Manager, QStringLiteral("Marta")};
    }
    [[nodiscard]] PayoutNews news(const QByteArray& id, PayoutStatus status, std::int64_t cents)
    {
        PayoutNews out;
        out.id = id;
        out.account = "acct_1";
        out.status = status;
        out.amountCents = cents;
        out.currency = "AUD";
        out.createdAt = m_clock.now().plusMs(++m_last);
        out.arrivalAt = m_clock.now().plusMs(1000);
        out.failureMessage = QStringLiteral("Konto geschlossen");
        out.isReconcilable = true;
        out.saidAt = m_clock.now();
        return out;
    }
    [[nodiscard]] bool run(std::any command)
    {
        std::vector<engine::Envelope> batch;
        batch.push_back({std::move(command), {}, {}});
        const auto outcome = std::move(m_logic->engine().process(batch).outcomes.front());
        if (!outcome)
            qWarning("%s", outcome.error().kind.code);
        return outcome.ok();
    }

    BothDatabases m_both;
    ManualClock m_clock;
    SeededRandom m_random{1};
    VenueId m_venue;
    std::int64_t m_last = 0;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<ServerLogic> m_logic;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::PayoutRowsTest)
#include "tst_payoutrows.moc"
