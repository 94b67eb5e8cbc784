// Engine::process: batches, idempotency, rollback, events, nested commands, jobs.
#include "tests/server/engine/tallies.h"
#include "tests/support/inlineengine.h"

#include <QTest>

namespace servery::testing {

using engine::Envelope;
using engine::IdempotencyKey;
using engine::Outcome;

namespace {

struct Unhandled
{};

IdempotencyKey keyed(const QByteArray& key, const QByteArray& fingerprint = "body",
                     const QByteArray& scope = "caller")
{
    return {scope, key, fingerprint, 60'000, errors::idempotencyKeyReused};
}

// An engine with tallies; made again on the same file, it is the same server restarted.
struct Server
{
    explicit Server(const QString& url = {}) : inlineEngine(url), store(inlineEngine.database())
    {
        TallyStore::createTable(inlineEngine.database());
        store.registerWith(inlineEngine.engine());
    }
    engine::Engine::Result process(std::vector<Envelope> batch)
    {
        return inlineEngine.engine().process(batch);
    }
    std::int64_t value(const QByteArray& name)
    {
        return TallyStore::read(inlineEngine.database(), name);
    }
    std::int64_t count(const char* sql)
    {
        storage::Rows rows = inlineEngine.database().query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }

    InlineEngine inlineEngine;
    TallyStore store;
};

std::vector<Envelope> batchOf(std::initializer_list<std::any> commands)
{
    std::vector<Envelope> batch;
    for (const std::any& command : commands)
        batch.push_back({command, std::nullopt, {}});
    return batch;
}

QString codeOf(const Outcome& outcome)
{
    return outcome ? QStringLiteral("ok") : QString::fromUtf8(outcome.error().kind.code);
}

QStringList codesOf(const engine::Engine::Result& result)
{
    QStringList codes;
    for (const Outcome& outcome : result.outcomes)
        codes.append(codeOf(outcome));
    return codes;
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesInOrderOnOneLoad()
    {
        Server server;
        server.store.fetches = 0;
        const auto result =
            server.process(batchOf({AddToTally{"a", 2}, AddToTally{"b", 1}, AddToTally{"a", 3}}));
        QCOMPARE(codesOf(result), QStringList({"ok", "ok", "ok"}));
        QCOMPARE(result.outcomes[2]->body[QStringLiteral("value")].toInt(), 5);
        QCOMPARE(server.store.fetches, 1);
        QCOMPARE(server.value("a"), 5);
        QCOMPARE(server.value("b"), 1);
        QCOMPARE(result.committed.counters.value("tallies_added_total"), 3);
    }

    void refusalChangesNothing()
    {
        Server server;
        const auto result = server.process(batchOf({AddToTally{"a", 1001}, AddToTally{"a", 7}}));
        QCOMPARE(codesOf(result), QStringList({"tally_too_high", "ok"}));
        QCOMPARE(server.value("a"), 7);
    }

    void repeatedKeyAnswersTheFirstOutcome_data()
    {
        QTest::addColumn<std::int64_t>("by");
        QTest::addColumn<bool>("sameBatch");
        QTest::addColumn<bool>("restart");
        QTest::newRow("carried out, same batch") << std::int64_t{5} << true << false;
        QTest::newRow("carried out, later") << std::int64_t{5} << false << false;
        QTest::newRow("carried out, after a restart") << std::int64_t{5} << false << true;
        QTest::newRow("refused, same batch") << std::int64_t{2000} << true << false;
        QTest::newRow("refused, after a restart") << std::int64_t{2000} << false << true;
    }
    void repeatedKeyAnswersTheFirstOutcome()
    {
        QFETCH(std::int64_t, by);
        QFETCH(bool, sameBatch);
        QFETCH(bool, restart);
        QTemporaryDir directory;
        const QString url = QStringLiteral("sqlite:") + directory.filePath(QStringLiteral("db"));
        auto server = std::make_unique<Server>(url);
        const Envelope envelope{AddToTally{"a", by, VenueId(QByteArray("ven_1"))}, keyed("k"), {}};

        std::vector<Outcome> outcomes;
        if (sameBatch) {
            outcomes = server->process({envelope, envelope}).outcomes;
        } else {
            outcomes = server->process({envelope}).outcomes;
            if (restart) {
                server.reset();
                server = std::make_unique<Server>(url);
            }
            outcomes.push_back(server->process({envelope}).outcomes.front());
        }
        QCOMPARE(codeOf(outcomes[1]), codeOf(outcomes[0]));
        if (outcomes[0]) {
            QCOMPARE(outcomes[1]->status, 201);
            QCOMPARE(outcomes[1]->body, outcomes[0]->body);
            QCOMPARE(outcomes[1]->seq, std::int64_t{1});
            QCOMPARE(server->value("a"), by);
        } else {
            const Error& first = outcomes[0].error();
            const Error& second = outcomes[1].error();
            QCOMPARE(QByteArray(second.kind.title), QByteArray(first.kind.title));
            QCOMPARE(httpStatus(second.kind.errorClass), 409);
            QCOMPARE(second.detail, first.detail);
            QCOMPARE(second.members, first.members);
            QCOMPARE(server->value("a"), -1);
        }
    }

    void keyIsBoundToBodyScopeAndTime()
    {
        Server server;
        const auto add = [&](const QByteArray& body, const QByteArray& scope) {
            return codeOf(server.inlineEngine.run(AddToTally{"a", 1}, keyed("k", body, scope)));
        };
        QCOMPARE(add("one", "s"), QStringLiteral("ok"));
        QCOMPARE(add("two", "s"), QStringLiteral("idempotency_key_reused"));
        QCOMPARE(add("two", "other"), QStringLiteral("ok"));
        QCOMPARE(server.value("a"), 2);
        server.inlineEngine.clock().advanceMs(60'000);
        QCOMPARE(add("two", "s"), QStringLiteral("ok"));
        QCOMPARE(server.value("a"), 3);
    }

    void scopeAndKeyDoNotRunTogether()
    {
        Server server;
        QVERIFY(server.inlineEngine.run(AddToTally{"a", 1}, keyed("c", "body", "ab")));
        QVERIFY(server.inlineEngine.run(AddToTally{"a", 1}, keyed("bc", "body", "a")));
        QCOMPARE(server.value("a"), 2);
    }

    void keyMayHoldAnyBytes()
    {
        Server server;
        const IdempotencyKey key{QByteArray("\0\xff", 2), "\xc3\x28 \"'", QByteArray("\xfe\0", 2),
                                 1000, errors::commandIdReused};
        QVERIFY(server.inlineEngine.run(AddToTally{"a", 1}, key));
        QVERIFY(server.inlineEngine.run(AddToTally{"a", 1}, key));
        QCOMPARE(server.value("a"), 1);
        IdempotencyKey other = key;
        other.fingerprint = "else";
        QCOMPARE(codeOf(server.inlineEngine.run(AddToTally{"a", 1}, other)),
                 QStringLiteral("command_id_reused"));
    }

    void failureInsideIsNotKept()
    {
        Server server;
        QCOMPARE(codeOf(server.inlineEngine.run(ThrowHalfway{"a"}, keyed("k"))),
                 QStringLiteral("internal_error"));
        QVERIFY(server.inlineEngine.run(AddToTally{"a", 1}, keyed("k")));
        QCOMPARE(server.value("a"), 1);
    }

    void whatThrowsIsLeftOut()
    {
        Server server;
        const auto result = server.process(
            batchOf({AddToTally{"a", 1}, ThrowHalfway{"a"}, AddToTally{"a", 1}, Unhandled{}}));
        QCOMPARE(codesOf(result), QStringList({"ok", "internal_error", "ok", "internal_error"}));
        QCOMPARE(server.value("a"), 2);
        QCOMPARE(result.committed.counters.value("tallies_added_total"), 2);
    }

    void databaseErrorRunsThemOneByOne()
    {
        Server server;
        const VenueId venue(QByteArray("ven_1"));
        const auto result = server.process(
            batchOf({AddToTally{"a", 1, venue}, BreakConstraint{"b"}, AddToTally{"c", 1, venue}}));
        QCOMPARE(codesOf(result), QStringList({"ok", "internal_error", "ok"}));
        QCOMPARE(server.value("a"), 1);
        QCOMPARE(server.value("b"), -1);
        QCOMPARE(server.value("c"), 1);
        QCOMPARE(result.committed.events.size(), std::size_t{2});
        QCOMPARE(result.committed.events[1].seq, std::int64_t{2});
    }

    void eventsAreGaplessAndNamePredecessors()
    {
        using engine::Audience;
        Server server;
        const VenueId one(QByteArray("ven_1"));
        const VenueId two(QByteArray("ven_2"));
        const auto first = server.process(batchOf({
            AddToTally{"a", 1, one, Audience::Kitchen},
            AddToTally{"a", 1, one, Audience::Manager},
            AddToTally{"a", 5000, one, Audience::Kitchen},
            AddToTally{"a", 1, two, Audience::Counter},
        }));
        QCOMPARE(first.outcomes[1]->seq, std::int64_t{2});
        const auto second = server.process(batchOf({
            AddToTally{"a", 1, one, Audience::Counter},
            AddToTally{"a", 1, one, Audience::Kitchen},
        }));
        QStringList seen;
        for (const auto* result : {&first, &second})
            for (const engine::VenueEvent& event : result->committed.events)
                seen.append(QStringLiteral("%1:%2 k%3 c%4 m%5")
                                .arg(event.venue.toString())
                                .arg(event.seq)
                                .arg(event.prevKitchen)
                                .arg(event.prevCounter)
                                .arg(event.prevManager));
        QCOMPARE(seen, QStringList({"ven_1:1 k0 c0 m0", "ven_1:2 k1 c1 m1", "ven_2:1 k0 c0 m0",
                                    "ven_1:3 k1 c1 m2", "ven_1:4 k1 c3 m3"}));
        QCOMPARE(server.count("select count(*) from venue_events"), 5);
    }

    void nestedCommandSharesTheTransaction_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("loaded on the spot") << false;
    }
    void nestedCommandSharesTheTransaction()
    {
        QFETCH(bool, announced);
        Server server;
        const VenueId venue(QByteArray("ven_1"));
        AddToTally outer{"outer", 1, venue};
        outer.then = AddToTally{"inner", 4, venue};
        outer.announcesNested = announced;
        const auto result = server.process(batchOf({outer}));
        QCOMPARE(codesOf(result), QStringList({"ok"}));
        QCOMPARE(result.outcomes[0]->seq, std::int64_t{2});
        QCOMPARE(server.value("inner"), 4);

        outer.then = AddToTally{"inner", 4000, venue};
        QCOMPARE(codesOf(server.process(batchOf({outer}))), QStringList({"tally_too_high"}));
        QCOMPARE(server.value("outer"), 1);

        outer.then = ThrowHalfway{"inner"};
        QCOMPARE(codesOf(server.process(batchOf({outer}))), QStringList({"internal_error"}));
        QCOMPARE(server.value("inner"), 4);
    }

    void endlessNestingIsRefused()
    {
        Server server;
        AddToTally command{"a", 1};
        for (int i = 0; i < 10; ++i) {
            AddToTally outer{"a", 1};
            outer.then = command;
            command = outer;
        }
        QCOMPARE(codesOf(server.process(batchOf({command}))), QStringList({"internal_error"}));
        QCOMPARE(server.value("a"), -1);
    }

    void jobKeyIsUniqueForEver()
    {
        Server server;
        AddToTally asks{"a", 1};
        asks.jobKey = "job-1";
        const auto first = server.process(batchOf({asks, asks}));
        QVERIFY(first.committed.jobsWaiting);
        QCOMPARE(server.count("select count(*) from jobs"), 1);
        const auto second = server.process(batchOf({asks}));
        QVERIFY(second.outcomes[0]);
        QCOMPARE(server.count("select count(*) from jobs"), 1);
    }

    void busyIsTriedAgainThenOverloaded()
    {
        Server server;
        auto other = storage::openDatabase(server.inlineEngine.url());
        auto impatient = storage::openDatabase(server.inlineEngine.url(), {false, 0});
        engine::Engine engine(*impatient, server.inlineEngine.clock(),
                              server.inlineEngine.random());
        TallyStore store(*impatient);
        store.registerWith(engine);
        auto batch = batchOf({AddToTally{"a", 1}});
        {
            const storage::Transaction holdsTheLock(*other);
            QCOMPARE(codesOf(engine.process(batch)), QStringList({"overloaded"}));
        }
        QCOMPARE(codesOf(engine.process(batch)), QStringList({"ok"}));
        QCOMPARE(server.value("a"), 1);
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::EngineTest)
#include "tst_engine.moc"
