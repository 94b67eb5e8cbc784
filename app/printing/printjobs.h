// PrintJobs: what waits to be printed, in a small database of this device, so that a restart loses
// nothing and repeats nothing. Before the first byte goes to the printer a job is marked as being
// sent, on the disk; a job that is found so after a restart may have come out. Changes arrive there
// in their order, so a job whose mark is on the disk is there itself.
// Thread: the GUI thread, which waits for the disk at opening and closing only. Errors: a file that
// cannot be written is logged, and the jobs stay in memory: a ticket is printed without a disk too.
#pragma once

#include "app/link/localstore.h"
#include "app/printing/orderslips.h"
#include "core/base/clock.h"

#include <QSet>

#include <functional>

namespace servery::app {

enum class PrintKind {
    Ticket,
    CancelSlip,
    PassSlip, // the ticket, when its order is ready: it goes out with the food
    Receipt,
    Test,
};
enum class PrintState {
    Waiting,
    Sending,
    Unsure, // it may have come out: printed again only when asked, and marked
};

struct PrintJob
{
    qint64 place = 0; // its number, and its place in the queue
    QString printerId;
    PrintKind kind = PrintKind::Ticket;
    QString orderId;
    int number = 0; // the order's
    // A rule prints a thing once: the same key is not taken again. Empty: asked for by hand.
    QString key;
    PrintDocument document;
    SlipMark mark = SlipMark::None;
    qint64 atMs = 0; // when it was asked for; device time
    PrintState state = PrintState::Waiting;
};

class PrintJobs
{
public:
    // Of the keys that are remembered, so that a rule does not print again.
    static constexpr qint64 keyAgeMs = 3LL * 24 * 3600 * 1000;
    // Waiting at one time; a device that is asked for more says no.
    static constexpr int mostJobs = 200;

    explicit PrintJobs(const Clock& clock) : m_clock(clock) {}

    void open(const QString& path);
    void close();
    void flush() { m_store.flush(); }

    // 0 when its key was taken before, or there are too many.
    qint64 add(PrintJob job);
    [[nodiscard]] const std::vector<PrintJob>& all() const { return m_jobs; }
    [[nodiscard]] const PrintJob* find(qint64 place) const;
    // Whether a rule has asked for it already, also before the last restart.
    [[nodiscard]] bool knowsKey(const QString& key) const { return m_keys.contains(key); }
    // Calls back when the disk says that they are being sent, or took nothing; in memory that is
    // for noteSending() to say.
    void markSending(const std::vector<qint64>& places, std::function<void()> marked);
    void noteSending(const std::vector<qint64>& places);
    void setState(const std::vector<qint64>& places, PrintState state);
    void setMark(qint64 place, SlipMark mark);
    void remove(const std::vector<qint64>& places);

private:
    void read();
    [[nodiscard]] PrintJob* findMutable(qint64 place);
    void note(const std::vector<qint64>& places, PrintState state);
    void writeState(const std::vector<qint64>& places, PrintState state,
                    LocalStore::Told told = {});

    const Clock& m_clock;
    LocalStore m_store;
    std::vector<PrintJob> m_jobs; // by place
    QSet<QString> m_keys;
    qint64 m_lastPlace = 0;
};

} // namespace servery::app
