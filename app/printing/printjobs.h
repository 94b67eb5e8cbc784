// PrintJobs: what waits to be printed, in a small database of this device, so that a restart loses
// nothing and repeats nothing. Before the first byte goes to the printer a job is marked as being
// sent, on the disk; a job that is found so after a restart may have come out.
// Thread: the GUI thread. Errors: a file that cannot be written is logged, and the jobs stay in
// memory.
#pragma once

#include "app/link/localdatabase.h"
#include "app/printing/orderslips.h"
#include "core/base/clock.h"

#include <QSet>

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

    // On disk when this returns. 0 when its key was taken before, or there are too many.
    qint64 add(PrintJob job);
    [[nodiscard]] const std::vector<PrintJob>& all() const { return m_jobs; }
    [[nodiscard]] const PrintJob* find(qint64 place) const;
    // Whether a rule has asked for it already, also before the last restart.
    [[nodiscard]] bool knowsKey(const QString& key) const { return m_keys.contains(key); }
    // On disk when this returns.
    void setState(const std::vector<qint64>& places, PrintState state);
    void setMark(qint64 place, SlipMark mark);
    void remove(const std::vector<qint64>& places);

private:
    void read();
    [[nodiscard]] PrintJob* findMutable(qint64 place);

    const Clock& m_clock;
    LocalDatabase m_database;
    std::vector<PrintJob> m_jobs; // by place
    QSet<QString> m_keys;
    qint64 m_lastPlace = 0;
};

} // namespace servery::app
