// PrinterDevice: one printer at work on one thing at a time. It says before the first byte that the
// thing may come out from now on, and waits until that is written down, so that what is not known
// afterwards is never sent again unmarked. Thread: the GUI thread. Times are the injected clock's;
// tick() looks at it.
#pragma once

#include "app/printing/printerport.h"
#include "core/base/clock.h"

namespace servery::app {

enum class PrintOutcome {
    Printed,
    NotStarted, // nothing of it can have come out
    Uncertain,  // it may have come out, in part or whole
};

class PrinterDevice : public QObject
{
    Q_OBJECT

public:
    explicit PrinterDevice(QObject* parent = nullptr) : QObject(parent) {}

    // One of these at a time; each ends with finished().
    virtual void print(const PrintDocument& document, const QString& title) = 0;
    virtual void kickDrawer() = 0;
    // The answer to aboutToSend(); nothing where it has ended meanwhile.
    virtual void goOn() = 0;
    // Asks how it is, without printing.
    virtual void probe() = 0;
    virtual void tick() = 0;
    [[nodiscard]] virtual bool isBusy() const = 0;

Q_SIGNALS:
    // It goes on when goOn() is called.
    void aboutToSend();
    void finished(servery::app::PrintOutcome outcome, servery::app::PrinterTrouble trouble);
    // While it is at work: what keeps it from going on, or None.
    void troubleChanged(servery::app::PrinterTrouble trouble);
    void paperLowChanged(bool isLow);
};

[[nodiscard]] std::unique_ptr<PrinterDevice> makePrinter(const PrinterSettings& settings,
                                                         const Clock& clock);

} // namespace servery::app
