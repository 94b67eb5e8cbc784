#include "app/printing/printwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace servery::app {
namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QString troubleForm(PrinterTrouble trouble)
{
    switch (trouble) {
    case PrinterTrouble::None:
        return {};
    case PrinterTrouble::Unreachable:
        return Printing::tr("%1 cannot be reached.");
    case PrinterTrouble::NoAnswer:
        return Printing::tr("%1 does not answer.");
    case PrinterTrouble::ConnectionLost:
        return Printing::tr("%1 lost its connection.");
    case PrinterTrouble::PaperOut:
        return Printing::tr("%1 is out of paper.");
    case PrinterTrouble::CoverOpen:
        return Printing::tr("%1 has its cover open.");
    case PrinterTrouble::CutterStuck:
        return Printing::tr("%1 has a stuck cutter.");
    case PrinterTrouble::Faulty:
        return Printing::tr("%1 reports a fault.");
    case PrinterTrouble::Offline:
        return Printing::tr("%1 is switched offline.");
    case PrinterTrouble::CannotWrite:
        return Printing::tr("%1 cannot be written to.");
    case PrinterTrouble::NotHere:
        return Printing::tr("%1 cannot be used on this system.");
    }
    return {};
}

} // namespace

QString troubleText(const QString& printerName, PrinterTrouble trouble)
{
    const QString form = troubleForm(trouble);
    return form.isEmpty() ? form : form.arg(printerName);
}

QString waitingText(const PrinterState& state)
{
    QStringList parts;
    if (state.waitingTickets > 0)
        parts.append(Printing::tr("%n ticket(s) waiting.", "", state.waitingTickets));
    if (state.waitingReceipts > 0)
        parts.append(Printing::tr("%n receipt(s) waiting.", "", state.waitingReceipts));
    return parts.join(u' ');
}

QString expiredText(int count)
{
    return count == 0 ? QString()
                      : Printing::tr("%n slip(s) came too late and were not printed.", "", count);
}

QString paperLowText(const QString& printerName)
{
    return Printing::tr("%1 is nearly out of paper.").arg(printerName);
}

QString unsureText(const PrintJob& job)
{
    switch (job.kind) {
    case PrintKind::Ticket:
    case PrintKind::PassSlip:
    case PrintKind::CancelSlip:
        return Printing::tr("Ticket %1 may not have been printed.").arg(job.number);
    case PrintKind::Receipt:
        return Printing::tr("Receipt %1 may not have been printed.").arg(job.number);
    case PrintKind::Test:
        break;
    }
    return Printing::tr("The test page may not have been printed.");
}

} // namespace servery::app
