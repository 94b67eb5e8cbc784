// One line of text as a picture of one bit a dot, for letters that the printer does not have: it is
// shaped and ordered by Qt, so Arabic joins and runs from right to left. Thread: the GUI thread.
#pragma once

#include "app/printing/printdocument.h"

#include <QImage>

class QPainter;

namespace servery::app {

// A line as composer.h makes it, as wide as the paper. Index 1 is ink. Units: dots; a line of
// height one is 30 of them.
[[nodiscard]] QImage rasterLine(const PrintText& line, int columns, int dots);

// The same line painted anywhere, from the painter's origin, in dots.
void paintLine(QPainter& painter, const PrintText& line, int columns, int dots);

} // namespace servery::app
