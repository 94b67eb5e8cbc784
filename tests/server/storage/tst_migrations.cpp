// Migrations: in order, once, unchanged, whole or not at all; and those that ship.
#include "core/transfers/bankline.h"
#include "server/engine/eventkey.h"
#include "server/storage/migrations.h"
#include "tests/server/storage/bothdatabases.h"

#include <algorithm>

namespace servery::testing {

using storage::Database;
using storage::Migration;
using storage::Rows;

namespace {

const Migration first{"0001_one", "create table one (id text primary key, note text);"
                                  "create index one_by_note on one (note);"};
const Migration second{"0002_two", "alter table one add column more bigint;"};
const Migration broken{"0003_broken", "create table three (id text); create table one (id text);"};

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void init() { m_database = storage::openDatabase(m_both.freshUrl()); }
    void cleanup() { m_database.reset(); }

    void appliesEachOnceInOrder()
    {
        migrate(db(), {first});
        migrate(db(), {first, second});
        migrate(db(), {first, second});
        db().run("insert into one (id, more) values ('a', 1)", {});
        QCOMPARE(applied(), QList<QByteArray>({"0001_one", "0002_two"}));
    }

    void refusesWhatWasChangedOrIsUnknown()
    {
        migrate(db(), {first, second});
        const Migration changed{"0001_one", "create table one (id bigint)"};
        const Migration renamed{"0002_other", second.sql};
        QVERIFY(errorOf([&] { migrate(db(), {changed, second}); }));
        QVERIFY(errorOf([&] { migrate(db(), {first}); }));
        QVERIFY(errorOf([&] { migrate(db(), {first, renamed}); }));
        QCOMPARE(applied().size(), 2);
    }

    void failedOneLeavesNothing()
    {
        migrate(db(), {first});
        QVERIFY(errorOf([this] { migrate(db(), {first, {"0002_broken", broken.sql}}); }));
        QCOMPARE(applied(), QList<QByteArray>({"0001_one"}));
        QVERIFY(errorOf([this] { (void)db().query("select * from three").next(); }));
    }

    void textsSortByTheirBytes()
    {
        migrate(db(), {first});
        for (const char* id : {"b", "~", "A", "a", "B", "ord_Z", "ord_a"})
            db().run("insert into one (id) values ($1)", {QByteArray(id)});
        QList<QByteArray> sorted;
        Rows rows = db().query("select id from one where id < $1 order by id", {QByteArray("~")});
        while (rows.next())
            sorted.append(rows.bytes(0));
        QCOMPARE(sorted, QList<QByteArray>({"A", "B", "a", "b", "ord_Z", "ord_a"}));
    }

    void thoseThatShipApply()
    {
        storage::migrate(db());
        storage::migrate(db());
        QCOMPARE(static_cast<std::size_t>(applied().size()), storage::embeddedMigrations().size());
        for (const char* table : {"idempotency_keys", "venue_sequences", "venue_events", "jobs"}) {
            const QByteArray sql = QByteArray("select count(*) from ") + table;
            QVERIFY(db().query(sql.constData()).next());
        }
        QList<QByteArray> names = applied();
        std::sort(names.begin(), names.end());
        QCOMPARE(applied(), names);
        QVERIFY(names.first().startsWith("0001_"));
    }

    // 0008: what a venue had chosen in columns of their own is among its settings.
    void settingsKeepWhatAVenueChose()
    {
        migrate(db(), shipped(7));
        const char* insert = "insert into venues (id, slug, name, currency, time_zone,"
                             " prep_goal_seconds, payment_timeout_seconds, serves_tables,"
                             " application_fee_basis_points, menu_version)"
                             " values ($1, $1, $1, 'AUD', 'UTC', 720, 600, $2, 0, 1)";
        db().run(insert, {QByteArray("one"), std::int64_t{0}});
        db().run(insert, {QByteArray("two"), std::int64_t{1}});
        db().run("insert into display_rules (venue_id, paint_limit_seconds, calls_manager,"
                 " last_call_at) values ('one', 30, 1, 0)",
                 {});
        storage::migrate(db());
        QList<QByteArray> settings;
        Rows rows = db().query("select settings from venues order by id");
        while (rows.next())
            settings.append(rows.bytes(0));
        const QByteArray chosen =
            R"({"prepGoalSeconds":720,"paymentTimeoutSeconds":600,"servesTables":)";
        QCOMPARE(settings, QList<QByteArray>({chosen + R"(false,"paintLimitSeconds":30})",
                                              chosen + R"(true,"paintLimitSeconds":60})"}));
    }

    // 0019: events are where they were, in a table of another shape.
    void smallerWritesKeepEvents()
    {
        migrate(db(), shipped(18));
        const QByteArray longText(3000, 'x');
        for (std::int64_t seq = 1; seq <= 40; ++seq)
            db().run("insert into venue_events values ('ven', $1, 7, 1, 'n', 's', $2, 1, 2, $1)",
                     {seq, longText});
        migrate(db(), shipped(19));
        Rows events = db().query("select count(*), min(seq), max(prev_manager), max(data)"
                                 " from venue_events where venue_id = 'ven'");
        QVERIFY(events.next());
        QCOMPARE(events.integer(0), std::int64_t{40});
        QCOMPARE(events.integer(1), std::int64_t{1});
        QCOMPARE(events.integer(2), std::int64_t{40});
        QCOMPARE(events.bytes(3), longText);
        QVERIFY(errorOf([this] {
            db().run("insert into venue_events values ('ven', 40, 7, 1, 'n', 's', '', 1, 2, 3)",
                     {});
        }));
    }

    // 0025: every venue has a number of its own, and its events lie under that and their own.
    void fewerTreesKeepEvents()
    {
        migrate(db(), shipped(24));
        for (const char* venue : {"ven_b", "ven_a"}) {
            db().run("insert into venue_sequences values ($1, 41, 38, 39, 40)",
                     {QByteArray(venue)});
            for (std::int64_t seq = 3; seq <= 41; ++seq)
                db().run("insert into venue_events values ($1, $2, 7, 1, 'n', $1, 'd', 2, 3, $2)",
                         {QByteArray(venue), seq});
        }
        storage::migrate(db());
        db().run("insert into venue_sequences (venue_id, seq, last_kitchen, last_counter,"
                 " last_manager) values ('ven_c', 0, 0, 0, 0)",
                 {});
        Rows heads = db().query("select venue_id, number, seq, last_kitchen, last_counter,"
                                " last_manager from venue_sequences order by venue_id");
        for (const char* venue : {"ven_a", "ven_b"}) {
            QVERIFY(heads.next());
            QCOMPARE(heads.bytes(0), QByteArray(venue));
            const QList<std::int64_t> head = {heads.integer(2), heads.integer(3), heads.integer(4),
                                              heads.integer(5)};
            QCOMPARE(head, QList<std::int64_t>({41, 38, 39, 40}));
            Rows events = db().query("select count(*), min(id), max(id), min(subject),"
                                     " max(prev_manager), min(at) from venue_events"
                                     " where id / 1099511627776 = $1",
                                     {heads.integer(1)});
            QVERIFY(events.next());
            QCOMPARE(events.integer(0), std::int64_t{39});
            QCOMPARE(events.integer(1), engine::eventKey(heads.integer(1), 3));
            QCOMPARE(events.integer(2), engine::eventKey(heads.integer(1), 41));
            QCOMPARE(events.bytes(3), QByteArray(venue));
            QCOMPARE(events.integer(4), std::int64_t{41});
            QCOMPARE(events.integer(5), std::int64_t{7});
        }
        QVERIFY(heads.next());
        QCOMPARE(heads.integer(1), std::int64_t{3});
        // What would run into another venue's events is refused.
        QVERIFY(errorOf(
            [this] { db().run("update venue_sequences set seq = $1", {engine::eventsOfAVenue}); }));
        QVERIFY(errorOf([this] {
            db().run("update venue_sequences set number = $1"
                     " where venue_id = 'ven_a'",
                     {std::int64_t{1} << 22});
        }));
    }

    // 0025: what was known of a ticket lies in its order's row.
    void fewerTreesKeepTickets()
    {
        migrate(db(), shipped(24));
        db().run("insert into venues (id, slug, name, currency, time_zone,"
                 " application_fee_basis_points, menu_version)"
                 " values ('ven', 'ven', 'ven', 'EUR', 'UTC', 0, 1)",
                 {});
        for (const char* id : {"a_waits", "b_alarmed", "c_painted", "d_is_none"})
            db().run("insert into orders (id, venue_id, number, version, state, payment_status,"
                     " currency, subtotal_cents, tip_cents, amount_cents, consent_sms, created_at,"
                     " expires_at, paid_at, started_at, ready_at, completed_at, held_at, fired_at,"
                     " scheduled_for, is_recalled, code_issue, code_issued_at, code_expires_at,"
                     " code_wrong_attempts, ready_count, last_call_at, lines, timeline)"
                     " values ($1, 'ven', 1, 1, 'PAYMENT_SUCCEEDED', 'paid', 'EUR', 1, 0, 1, 0, 1,"
                     " 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '[]', '[]')",
                     {QByteArray(id)});
        db().execute("insert into ticket_displays (order_id, venue_id, seq, painted_at, painted_by,"
                     " alarmed_at, paint_by) values ('a_waits', 'ven', 5, 0, null, 0, 3000),"
                     " ('b_alarmed', 'ven', 6, 0, null, 2100, 2000),"
                     " ('c_painted', 'ven', 7, 900, 'ses', 800, 1000)");
        storage::migrate(db());
        QList<QByteArray> tickets;
        Rows rows = db().query("select ticket_seq, paint_by, painted_at, painted_by, alarmed_at"
                               " from orders order by id");
        while (rows.next())
            tickets.append(QByteArray::number(qint64{rows.integer(0)}) + ' ' +
                           QByteArray::number(qint64{rows.integer(1)}) + ' ' +
                           QByteArray::number(qint64{rows.integer(2)}) + ' ' + rows.bytes(3) + ' ' +
                           QByteArray::number(qint64{rows.integer(4)}));
        QCOMPARE(tickets,
                 QList<QByteArray>({"5 3000 0  0", "6 0 0  2100", "7 0 900 ses 800", "0 0 0  0"}));
    }

    // 0025: jobs are numbered in the order in which they were asked for.
    void fewerTreesKeepJobs()
    {
        migrate(db(), shipped(24));
        db().execute("insert into jobs values ('job_b', 'kind', 'later', 'ven', '{}', 'leased', 2,"
                     " 1, 30, 40, 'error', 50, 60), ('job_a', 'kind', 'first', null, '{\"a\":1}',"
                     " 'waiting', 0, 0, 31, 0, null, 49, 0)");
        storage::migrate(db());
        db().execute("insert into jobs (kind, key, payload, state, attempts, spared_attempts,"
                     " run_at, lease_until, created_at, finished_at)"
                     " values ('kind', 'new', '{}', 'done', 0, 0, 0, 0, 0, 0)");
        Rows rows = db().query("select id, key, venue_id, payload, state, attempts,"
                               " spared_attempts, run_at, lease_until, last_error, created_at,"
                               " finished_at from jobs order by id");
        QList<QByteArray> jobs;
        while (rows.next()) {
            QByteArrayList columns;
            for (int column = 0; column < 12; ++column)
                columns.append(rows.bytes(column));
            jobs.append(columns.join(' '));
        }
        QCOMPARE(jobs, QList<QByteArray>({"1 first  {\"a\":1} waiting 0 0 31 0  49 0",
                                          "2 later ven {} leased 2 1 30 40 error 50 60",
                                          "3 new  {} done 0 0 0 0  0 0"}));
    }

    // 0025: it is known of each transaction whether another hour begins with it.
    void fewerTreesFindTransactionsByTime()
    {
        migrate(db(), shipped(24));
        for (const char* venue : {"ven_a", "ven_b"}) {
            db().run("insert into venues (id, slug, name, currency, time_zone,"
                     " application_fee_basis_points, menu_version)"
                     " values ($1, $1, $1, 'EUR', 'UTC', 0, 1)",
                     {QByteArray(venue)});
            std::int64_t number = 0;
            for (const std::int64_t hour : {5, 5, 6, 5, 5, 9})
                db().run("insert into ledger_transactions values"
                         " ($1, $2, $3, 'c', 'i', $4, 's', 'a', 'm', 'h')",
                         {QByteArray(venue), ++number, hour * 3'600'000 + number,
                          QByteArray::number(qint64{number})});
        }
        storage::migrate(db());
        Rows rows = db().query("select begins_hour from ledger_transactions"
                               " order by venue_id, number");
        QList<QByteArray> hours;
        while (rows.next())
            hours.append(rows.isNull(0) ? QByteArray("-") : rows.bytes(0));
        const QList<QByteArray> once = {"5", "-", "6", "5", "-", "9"};
        QCOMPARE(hours, once + once);
        // It stays what nothing is changed in or taken from, and in which nothing is booked twice.
        for (const char* forbidden : {"update ledger_transactions set begins_hour = null",
                                      "delete from ledger_transactions",
                                      "insert into ledger_transactions values"
                                      " ('ven_a', 7, 1, 'c', 'i', '1', 's', 'a', 'm', 'h', null)",
                                      "insert into ledger_transactions values"
                                      " ('ven_a', 6, 1, 'c', 'i', '7', 's', 'a', 'm', 'h', null)"})
            QVERIFY(errorOf([this, forbidden] { db().execute(forbidden); }));
        Rows kept = db().query("select count(*), min(cause), min(cause_id), min(subject),"
                               " min(actor), min(memo), min(hash), sum(cast(cause_key as integer))"
                               " from ledger_transactions");
        QVERIFY(kept.next());
        QCOMPARE(kept.integer(0), std::int64_t{12});
        QByteArrayList columns;
        for (int column = 1; column < 7; ++column)
            columns.append(kept.bytes(column));
        QCOMPARE(columns.join(), QByteArray("cisamh"));
        QCOMPARE(kept.integer(7), std::int64_t{42});
    }

    // 0026: news of a refund waits for an answer about its payment's, not for the refund's name.
    void newsOfRefundsIsWokenByAnyAnswer()
    {
        migrate(db(), shipped(25));
        const auto tell = [this](const char* key, const char* type, const char* waitsFor,
                                 const char* data) {
            db().run("insert into provider_events (event_key, type, disposition, waits_for,"
                     " payload, received_at) values ($1, $2, 'waiting', $3, $4, 1)",
                     {QByteArray(key), QByteArray(type), QByteArray(waitsFor),
                      R"({"data": )" + QByteArray(data) + "}"});
        };
        tell("payconic|e1", "refund.succeeded", "payconic|rfd_1", R"({"paymentId": "pcn_1"})");
        tell("payconic|e2", "refund.failed", "payconic|rfd_2", R"({"payment": {"id": "pcn_2"}})");
        tell("payconic|e3", "refund.failed", "payconic|pcn_3", R"({"paymentId": "pcn_3"})");
        tell("payconic|e4", "payment.failed", "payconic|pcn_4", R"({"id": "pcn_4"})");
        tell("stripe|e5", "refund.failed", "stripe|pi_5", R"({"paymentId": "pi_x"})");
        storage::migrate(db());
        QByteArrayList waiting;
        Rows rows = db().query("select waits_for from provider_events order by event_key");
        while (rows.next())
            waiting.append(rows.bytes(0));
        QCOMPARE(waiting, QByteArrayList({"payconic|pcn_1|refunds", "payconic|pcn_2|refunds",
                                          "payconic|pcn_3", "payconic|pcn_4", "stripe|pi_5"}));
    }

    // Lines that had their bank's id are known by what core/transfers makes of them now.
    void bankLinesKeepTheirNames()
    {
        std::vector<Migration> before = storage::embeddedMigrations();
        const auto own = std::find_if(before.begin(), before.end(), [](const Migration& each) {
            return QByteArray(each.name).endsWith("_bank_line_keys");
        });
        before.erase(own, before.end());
        migrate(db(), before);
        db().run("insert into venues (id, slug, name, currency, time_zone,"
                 " application_fee_basis_points, menu_version)"
                 " values ('ven', 'ven', 'ven', 'EUR', 'UTC', 0, 1)",
                 {});
        const std::vector<BankLine> lines = {{"A|1", "2026-11-25", 500, "EUR", {}, {}},
                                             {"A|1", "2026-11-25", 500, "EUR", {}, {}},
                                             {"A|1", "2026-11-26", 500, "EUR", {}, {}},
                                             {"", "2026-11-26", 500, "EUR", {}, {}}};
        const std::vector<QByteArray> keys = keysOf(lines);
        for (std::size_t i = 0; i < lines.size(); ++i)
            db().run("insert into bank_lines (id, venue_id, line_key, bank_id, booked_on,"
                     " amount_cents, currency, details, payer, outcome, is_open, taken_at,"
                     " decided_at) values ($1, 'ven', $2, $3, $4, 500, 'EUR', '', '', 'unknown', 1,"
                     " 1, 0)",
                     {"bln_" + QByteArray::number(int(i)),
                      lines[i].bankId.isEmpty() ? keys[i] : "former " + QByteArray::number(int(i)),
                      lines[i].bankId, lines[i].bookedOn});
        storage::migrate(db());
        std::vector<QByteArray> now;
        Rows rows = db().query("select line_key from bank_lines order by id");
        while (rows.next())
            now.push_back(rows.bytes(0));
        QCOMPARE(now, keys);
    }

private:
    [[nodiscard]] Database& db() { return *m_database; }
    // The first so many.
    [[nodiscard]] static std::vector<Migration> shipped(std::size_t count)
    {
        std::vector<Migration> out = storage::embeddedMigrations();
        out.resize(count);
        return out;
    }
    QList<QByteArray> applied()
    {
        QList<QByteArray> names;
        Rows rows = db().query("select name from schema_migrations order by name");
        while (rows.next())
            names.append(rows.bytes(0));
        return names;
    }

    BothDatabases m_both;
    std::unique_ptr<Database> m_database;
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::MigrationsTest)
#include "tst_migrations.moc"
