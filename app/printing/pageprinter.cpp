#include "app/printing/pageprinter.h"

#include "app/printing/escposprinter.h"
#include "app/printing/pagepainter.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>

namespace servery::app {

PagePrinter::PagePrinter(const PrinterSettings& settings, const Clock& clock)
    : m_settings(settings), m_clock(clock)
{}

void PagePrinter::print(const PrintDocument& document, const QString& title)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    if (const PrinterTrouble trouble = state(); trouble != PrinterTrouble::None) {
        finishLater(PrintOutcome::NotStarted, trouble);
        return;
    }
    m_next = {document, title};
    Q_EMIT aboutToSend();
}

void PagePrinter::goOn()
{
    if (!m_next)
        return;
    const auto [document, title] = *std::exchange(m_next, {});
    const PrinterTrouble trouble = m_settings.kind == PrinterKind::Pdf
                                       ? printAsFile(document, title)
                                       : printOnSystem(document, title);
    finishLater(trouble == PrinterTrouble::None ? PrintOutcome::Printed : PrintOutcome::NotStarted,
                trouble);
}

void PagePrinter::kickDrawer()
{
    m_isBusy = true;
    finishLater(PrintOutcome::NotStarted, PrinterTrouble::NotHere);
}

void PagePrinter::probe()
{
    m_isBusy = true;
    finishLater(PrintOutcome::Printed, state());
}

PrinterTrouble PagePrinter::state() const
{
    if (m_settings.kind == PrinterKind::Pdf)
        return QDir().mkpath(m_settings.address) && QFileInfo(m_settings.address).isWritable()
                   ? PrinterTrouble::None
                   : PrinterTrouble::CannotWrite;
    const QPrinterInfo info = QPrinterInfo::printerInfo(m_settings.address);
    if (info.isNull())
        return PrinterTrouble::Unreachable;
    return info.state() == QPrinter::Error ? PrinterTrouble::Faulty : PrinterTrouble::None;
}

PrinterTrouble PagePrinter::printOnSystem(const PrintDocument& document, const QString& title) const
{
    QPrinter printer(QPrinterInfo::printerInfo(m_settings.address), QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Servery"));
    return paintPages(document, printer) ? PrinterTrouble::None : PrinterTrouble::CannotWrite;
}

PrinterTrouble PagePrinter::printAsFile(const PrintDocument& document, const QString& title) const
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9]+"));
    const QString stem = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd-HHmmss-")) +
                         QString(title).replace(unsafe, QStringLiteral("-")).left(60);
    const QDir folder(m_settings.address);
    QString name = stem + QStringLiteral(".pdf");
    for (int i = 2; folder.exists(name); ++i)
        name = QStringLiteral("%1-%2.pdf").arg(stem).arg(i);
    return writePdf(document, folder.filePath(name), title) ? PrinterTrouble::None
                                                            : PrinterTrouble::CannotWrite;
}

void PagePrinter::finishLater(PrintOutcome outcome, PrinterTrouble trouble)
{
    QMetaObject::invokeMethod(
        this,
        [this, outcome, trouble] {
            m_isBusy = false;
            Q_EMIT finished(outcome, trouble);
        },
        Qt::QueuedConnection);
}

QStringList systemPrinterNames()
{
    return QPrinterInfo::availablePrinterNames();
}

std::unique_ptr<PrinterDevice> makePrinter(const PrinterSettings& settings, const Clock& clock)
{
    if (settings.speaksEscPos())
        return std::make_unique<EscPosPrinter>(settings, clock, makePort(settings));
    return std::make_unique<PagePrinter>(settings, clock);
}

} // namespace servery::app
