// PagePrinter: prints on a printer of the operating system, or into a folder as PDF files. The
// system queues for itself, so what it takes counts as printed. Thread: the GUI thread.
#pragma once

#include "app/printing/printerdevice.h"

#include <optional>
#include <utility>

namespace servery::app {

class PagePrinter final : public PrinterDevice
{
    Q_OBJECT

public:
    PagePrinter(const PrinterSettings& settings, const Clock& clock);

    void print(const PrintDocument& document, const QString& title) override;
    void kickDrawer() override;
    void goOn() override;
    void probe() override;
    void tick() override {}
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }

private:
    [[nodiscard]] PrinterTrouble printOnSystem(const PrintDocument& document,
                                               const QString& title) const;
    [[nodiscard]] PrinterTrouble printAsFile(const PrintDocument& document,
                                             const QString& title) const;
    [[nodiscard]] PrinterTrouble state() const;
    // After the caller has gone on: nothing finishes within its own beginning.
    void finishLater(PrintOutcome outcome, PrinterTrouble trouble);

    PrinterSettings m_settings;
    const Clock& m_clock;
    std::optional<std::pair<PrintDocument, QString>> m_next; // with its title, about to be printed
    bool m_isBusy = false;
};

// The names of the system's printers.
[[nodiscard]] QStringList systemPrinterNames();

} // namespace servery::app
