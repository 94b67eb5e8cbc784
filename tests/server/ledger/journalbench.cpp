// bench_journal [postings]: how long verify-journal reads a journal of so many rows (a million).
#include "server/ledger/journalcheck.h"
#include "tests/server/ledger/journalrows.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace servery;

int main(int argc, char** argv)
{
    const std::int64_t postings = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    const QTemporaryDir directory;
    const auto database = storage::openDatabase(QStringLiteral("sqlite:") +
                                                directory.filePath(QStringLiteral("journal.db")));
    storage::migrate(*database);
    testing::writeJournal(*database, "ven_bench", (postings + 2) / 3);
    QElapsedTimer timer;
    timer.start();
    const JournalCheck check = checkJournal(*database);
    std::printf("verify-journal: %lld postings, %lld transactions: %lld ms%s%s\n",
                static_cast<long long>(check.postings), static_cast<long long>(check.transactions),
                static_cast<long long>(timer.elapsed()), check.fault.isEmpty() ? "" : ": ",
                qPrintable(check.fault));
    return check.fault.isEmpty() ? 0 : 1;
}
