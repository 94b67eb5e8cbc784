// What is said of a printer in a sentence. Thread: the GUI thread (it translates).
#pragma once

#include "app/printing/printqueue.h"

namespace servery::app {

// "Kitchen printer is out of paper."; empty without trouble.
[[nodiscard]] QString troubleText(const QString& printerName, PrinterTrouble trouble);
// "2 tickets wait. 1 receipt waits."; empty when nothing does.
[[nodiscard]] QString waitingText(const PrinterState& state);
[[nodiscard]] QString expiredText(int count);
[[nodiscard]] QString paperLowText(const QString& printerName);
// "Receipt 147 may not have been printed."
[[nodiscard]] QString unsureText(const PrintJob& job);

} // namespace servery::app
