// servery-bench-engine [WEBHOOKS [BATCH]]: what a paid order's webhook costs the storage thread
// alone, from the verified event to the commit, in batches of a fixed size. It counts the thread's
// CPU time, so that it can be compared on a busy machine. Prints; judges nothing.
#include "server/admin/demovenues.h"
#include "server/providers/stripe/stripeevent.h"
#include "server/storage/commitsync.h"
#include "tests/bench/server/preparedorders.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace servery;

namespace {

double cpuMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

engine::Envelope webhookOf(const testing::PlacedOrder& order)
{
    const QByteArray body = testing::succeededEvent("evt_bench_" + order.intent, order);
    engine::Envelope envelope;
    envelope.command = RecordStripeEvent{providers::stripe::parseEvent(body).value(), body,
                                         StripeEndpoint::Platform};
    return envelope;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = std::max(1, arguments.value(1, "20000").toInt());
    const int size = std::max(1, arguments.value(2, "32").toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.db"));
    Settings settings;
    settings.database = QLatin1String("sqlite:") + path;
    AdminSession admin(settings);
    if (const auto filled = fillDemoVenues(admin); !filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error()));
        return EXIT_FAILURE;
    }
    const auto orders = bench::prepareOrders(path, QStringLiteral("demo-two"), count);
    const storage::SyncedDatabase opened = storage::openSyncedDatabase(settings.database);
    const SystemClock clock;
    SystemRandom random;
    ServerLogic logic(*opened.database, clock, random, {});
    double spent = 0;
    std::size_t refused = 0;
    for (std::size_t done = 0; done < orders.size();) {
        std::vector<engine::Envelope> batch;
        while (batch.size() < static_cast<std::size_t>(size) && done < orders.size())
            batch.push_back(webhookOf(orders[done++]));
        const double before = cpuMicroseconds();
        {
            const auto result = logic.engine().process(batch);
            refused += static_cast<std::size_t>(
                std::count_if(result.outcomes.begin(), result.outcomes.end(),
                              [](const engine::Outcome& outcome) { return !outcome; }));
            batch.clear();
        }
        spent += cpuMicroseconds() - before;
    }
    std::printf("%-28s %.1f us each, %zu webhooks in batches of %d, %zu refusals\n",
                "engine, CPU of a webhook", spent / static_cast<double>(orders.size()),
                orders.size(), size, refused);
    return refused == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
