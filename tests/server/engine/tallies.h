// A capability as small as can be, for tests of the engine: tallies that are added to.
#pragma once

#include "server/engine/engine.h"
#include "server/engine/workingtable.h"
#include "server/storage/keylist.h"

#include <array>
#include <stdexcept>

namespace servery::testing {

inline constexpr ErrorKind tallyTooHigh{"tally_too_high", ErrorClass::Conflict,
                                        "The tally may not go that high."};

struct AddToTally
{
    QByteArray name;
    std::int64_t by = 1;
    VenueId venue = {}; // set: an event is emitted
    engine::Audience audience = engine::Audience::Kitchen;
    QByteArray jobKey = {}; // set: a job is asked for
    std::any then = {};     // set: dispatched inside
    bool announcesNested = true;
};
// Throws after it recorded a change.
struct ThrowHalfway
{
    QByteArray name;
};
// Breaks the table's check constraint, which only the database notices.
struct BreakConstraint
{
    QByteArray name;
};

class TallyStore final : public engine::Store
{
public:
    static constexpr std::int64_t most = 1000;

    explicit TallyStore(storage::Database& database)
        : tallies([this](const auto& names) { fetch(m_database, names); }), m_database(database)
    {}

    static void createTable(storage::Database& database)
    {
        database.execute("create table if not exists tallies (name text primary key,"
                         " value bigint not null check (value >= 0))");
    }
    static std::int64_t read(storage::Database& database, const QByteArray& name)
    {
        storage::Rows rows = database.query("select value from tallies where name = $1", {name});
        return rows.next() ? rows.integer(0) : -1;
    }

    void registerWith(engine::Engine& engine)
    {
        using engine::Batch;
        engine.addStore(*this);
        engine.handle<AddToTally>(
            [this](const AddToTally& c, Batch& batch) {
                tallies.want(c.name);
                if (!c.venue.isEmpty())
                    batch.wantSequence(c.venue);
                if (c.then.has_value() && c.announcesNested)
                    batch.announceNested(c.then);
            },
            [this](const AddToTally& c, Batch& batch) { return add(c, batch); });
        engine.handle<ThrowHalfway>([this](const ThrowHalfway& c, Batch&) { tallies.want(c.name); },
                                    [this](const ThrowHalfway& c, Batch&) -> engine::Outcome {
                                        put(c.name, 999);
                                        throw std::runtime_error("halfway");
                                    });
        engine.handle<BreakConstraint>(
            [this](const BreakConstraint& c, Batch&) { tallies.want(c.name); },
            [this](const BreakConstraint& c, Batch&) -> engine::Outcome {
                put(c.name, -5);
                return engine::Reply{};
            });
    }

    bool load(storage::Database& database) override
    {
        if (!tallies.hasPending())
            return false;
        fetch(database, tallies.takePending());
        return true;
    }
    void flush(storage::Database& database) override
    {
        storage::RowBuffer buffer;
        for (const auto* names : {&tallies.inserted(), &tallies.changed()})
            for (const QByteArray& name : *names)
                buffer.add(name, tallies.at(name));
        if (!buffer.isEmpty())
            database.upsertRows(table, buffer);
    }
    void clear() override { tallies.clear(); }

    engine::WorkingTable<QByteArray, std::int64_t> tallies;
    int fetches = 0;

private:
    static constexpr std::array columns = {storage::Column{"name", storage::ColumnType::Text},
                                           storage::Column{"value", storage::ColumnType::Integer}};
    static constexpr storage::TableSpec table{"tallies", columns};

    void put(const QByteArray& name, std::int64_t value)
    {
        if (tallies.find(name) == nullptr)
            tallies.insert(name, value);
        else
            tallies.change(name) = value;
    }
    engine::Outcome add(const AddToTally& c, engine::Batch& batch)
    {
        const std::int64_t* now = tallies.find(c.name);
        const std::int64_t value = (now == nullptr ? 0 : *now) + c.by;
        if (value > most)
            return fail(tallyTooHigh, QStringLiteral("at most 1000"),
                        {{QStringLiteral("value"), qint64{value}}});
        if (c.then.has_value())
            if (const engine::Outcome inner = batch.dispatch(c.then); !inner)
                return inner;
        put(c.name, value);
        engine::Reply reply{201, {{QStringLiteral("value"), qint64{value}}}};
        if (!c.venue.isEmpty())
            reply.seq = batch.emitEvent(c.venue, c.audience, "tally_added", c.name,
                                        {{QStringLiteral("value"), qint64{value}}});
        if (!c.jobKey.isEmpty())
            batch.enqueue({"test.job", c.jobKey, c.venue, "{}", {}});
        batch.count("tallies_added_total");
        return reply;
    }
    void fetch(storage::Database& database, const std::vector<QByteArray>& names)
    {
        ++fetches;
        storage::Rows rows = database.query(
            "select name, value from tallies where name {in 1} {lock}", {storage::keyList(names)});
        while (rows.next())
            tallies.loaded(rows.bytes(0), rows.integer(1));
    }

    storage::Database& m_database;
};

} // namespace servery::testing
