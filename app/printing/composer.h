// Breaks a document into lines that fit a number of columns, as a receipt printer and a page both
// need them. A word longer than a line is cut; an amount at the right is never wrapped, and the
// text beside it is broken before it. Thread: pure functions.
#pragma once

#include "app/printing/printdocument.h"

#include <QStringList>

namespace servery::app {

// How many letters a text takes: one for each character that is seen as one.
[[nodiscard]] int letterCount(const QString& text);
// Broken at spaces; at least one line.
[[nodiscard]] QStringList wrapped(const QString& text, int letters);

// Every PrintText becomes one block a line; all other blocks stay as they are.
[[nodiscard]] PrintDocument composed(const PrintDocument& document, int columns);
// A composed line with its indent, its two parts and its alignment made of spaces; an inverted one
// is filled to its full width.
[[nodiscard]] QString typed(const PrintText& line, int columns);

// Whether the first letter with a direction is of a script that is read from right to left.
[[nodiscard]] bool isRightToLeft(const QString& text);

} // namespace servery::app
