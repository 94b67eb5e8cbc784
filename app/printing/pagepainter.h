// Paints a document on pages, for a PDF file and for the system's printers: the same lines as on
// receipt paper, 48 columns on a strip of 72 mm. Thread: the GUI thread.
#pragma once

#include "app/printing/printdocument.h"

#include <QPagedPaintDevice>

namespace servery::app {

inline constexpr int pageColumns = 48;
inline constexpr double stripMm = 72;

// How high the document is on the strip, in millimetres.
[[nodiscard]] double pageHeightMm(const PrintDocument& document);

// Begins a new page where the present one is full. False when the device cannot be painted on.
[[nodiscard]] bool paintPages(const PrintDocument& document, QPagedPaintDevice& device);

// A PDF of one page as high as the document. False with nothing left behind when it cannot be
// written.
[[nodiscard]] bool writePdf(const PrintDocument& document, const QString& path,
                            const QString& title);

} // namespace servery::app
