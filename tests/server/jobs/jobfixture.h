// An engine with jobs and tallies, and a handler that the test plays by hand.
#pragma once

#include "server/jobs/jobdesk.h"
#include "server/jobs/jobrunner.h"
#include "tests/server/engine/tallies.h"
#include "tests/support/inlineengine.h"

namespace servery::testing {

// Asks for a job, as a capability's decision would.
struct AskForJob
{
    engine::JobRequest request;
};

// Keeps the jobs that it was given until the test ends them.
class PlayedHandler final : public jobs::JobHandler
{
public:
    struct Call
    {
        jobs::Job job;
        std::function<void(jobs::JobResult)> done;
    };
    void run(const jobs::Job& job, std::function<void(jobs::JobResult)> done) override
    {
        calls.push_back({job, std::move(done)});
        if (answersAtOnce)
            calls.back().done({});
    }
    std::vector<Call> calls;
    bool answersAtOnce = false;
};

struct JobFixture
{
    explicit JobFixture(const QString& url = {})
        : home(url), tallies(home.database()), store(home.database()), desk(store)
    {
        TallyStore::createTable(home.database());
        tallies.registerWith(home.engine());
        desk.registerWith(home.engine());
        home.engine().handle<AskForJob>([](const AskForJob&, engine::Batch&) {},
                                        [](const AskForJob& c, engine::Batch& batch) {
                                            batch.enqueue(c.request);
                                            return engine::Outcome(engine::Reply{});
                                        });
    }
    void ask(const QByteArray& key, const QByteArray& kind = "test.job", Timestamp runAt = {})
    {
        (void)home.run(
            AskForJob{{kind, key, VenueId(QByteArray("ven_1")), "{\"a\":\"\xc3\xa9\"}", runAt}});
    }
    [[nodiscard]] JobId idOf(const QByteArray& key)
    {
        storage::Rows rows = home.database().query("select id from jobs where key = $1", {key});
        return rows.next() ? JobId("job_" + rows.bytes(0)) : JobId();
    }
    [[nodiscard]] jobs::JobRow row(const QByteArray& key)
    {
        return jobs::JobStore::read(home.database(), idOf(key)).value_or(jobs::JobRow{});
    }
    void tick(jobs::JobRunner& runner)
    {
        runner.tick();
        home.settle();
    }

    InlineEngine home;
    TallyStore tallies;
    jobs::JobStore store;
    jobs::JobDesk desk;
    PlayedHandler handler;
};

} // namespace servery::testing
