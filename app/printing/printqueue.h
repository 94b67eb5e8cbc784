// PrintQueue: the slips that wait and the printers that they wait for. A slip is sent once: when it
// is not known whether it came out, a kitchen's ticket is printed once more, marked as perhaps
// printed twice, and a receipt waits for somebody to decide. A drawer is opened now or not at all.
// Thread: the GUI thread. Times are the injected clock's; tick() looks at it.
#pragma once

#include "app/printing/printerdevice.h"
#include "app/printing/printjobs.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace servery::app {

// How a printer is doing, for a screen.
struct PrinterState
{
    PrinterTrouble trouble = PrinterTrouble::None;
    bool isPaperLow = false;
    bool isPrinting = false;
    int waitingTickets = 0;
    int waitingReceipts = 0; // and all else
    int unsure = 0;
    int expired = 0; // since it was last told of

    friend bool operator==(const PrinterState&, const PrinterState&) = default;
};

class PrintQueue : public QObject
{
    Q_OBJECT

public:
    using MakePrinter =
        std::function<std::unique_ptr<PrinterDevice>(const PrinterSettings&, const Clock&)>;
    using IsInKitchen = std::function<bool(const QString& orderId)>;

    // An idle printer is asked how it is, so that an empty roll is known before the next order.
    static constexpr qint64 probeEveryMs = 60'000;
    // A drawer that opens later than that opens on nobody's hand.
    static constexpr qint64 kickWithinMs = 5'000;

    PrintQueue(const Clock& clock, MakePrinter makePrinter, IsInKitchen isInKitchen,
               QObject* parent = nullptr);
    ~PrintQueue() override;

    // Goes on with what the file holds. What was being sent when it was last written is not
    // certain.
    void open(const QString& path);
    void close();
    // Waits until the disk has what is asked for.
    void flush() { m_jobs.flush(); }
    // A printer that is taken away takes what waits for it along; one that is changed goes on.
    void setPrinters(const std::vector<PrinterSettings>& printers);

    // False when its key was taken before, its printer is unknown, or too many wait.
    bool add(PrintJob job);
    // A printer at work opens it right after; when that is not soon, not at all. False for one that
    // is not known.
    bool kickDrawer(const QString& printerId);
    // A slip that is not certain: once more, marked; or let go.
    void printAgain(qint64 place);
    void letGo(qint64 place);
    void forgetExpired(const QString& printerId);
    // Tries a printer in trouble now.
    void tryNow(const QString& printerId);
    void tick();

    [[nodiscard]] PrinterState stateOf(const QString& printerId) const;
    [[nodiscard]] const std::vector<PrintJob>& jobs() const { return m_jobs.all(); }
    [[nodiscard]] bool knowsKey(const QString& key) const { return m_jobs.knowsKey(key); }

Q_SIGNALS:
    void changed();
    void printed(const QString& printerId, int slips);
    // What was asked of a drawer did not reach it.
    void drawerFailed(const QString& printerId, servery::app::PrinterTrouble trouble);

private:
    enum class Work { None, Print, Drawer, Probe };
    struct Lane
    {
        PrinterSettings settings;
        std::unique_ptr<PrinterDevice> device;
        Work work = Work::None;
        std::vector<qint64> running;
        qint64 turn = 0; // of what runs; no other has the same
        PrinterTrouble trouble = PrinterTrouble::None;
        bool isPaperLow = false;
        int failures = 0; // in a row
        int expired = 0;
        qint64 lastSentMonoMs = 0;
        bool hasSent = false;
        qint64 notBeforeMonoMs = 0;
        qint64 probedMonoMs = 0;
        std::optional<qint64> kickAskedMonoMs; // waits for what is being printed
    };

    void addLane(const PrinterSettings& settings);
    void onMarked(const QString& printerId, qint64 turn);
    void dropJobsOf(const QString& printerId);
    void settleSending(const std::vector<qint64>& places);
    void work(Lane& lane);
    void kick(Lane& lane);
    void startNext(Lane& lane);
    void startPrint(Lane& lane, const std::vector<qint64>& places);
    void onFinished(const QString& printerId, PrintOutcome outcome, PrinterTrouble trouble);
    void onPrintFinished(Lane& lane, PrintOutcome outcome);
    void noteTrouble(Lane& lane, PrinterTrouble trouble);

    const Clock& m_clock;
    MakePrinter m_makePrinter;
    IsInKitchen m_isInKitchen;
    PrintJobs m_jobs;
    qint64 m_lastTurn = 0;
    std::map<QString, Lane> m_lanes;
};

} // namespace servery::app
