// A QR code as a path to draw: the page and the console draw it in their own colours, without a
// picture to load or a script to run. Thread: pure functions.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace servery::edge {

// {modules, path}: a square of so many units with the quiet zone of four in it, and the dark
// modules as SVG path data in those units. Error correction M. Empty where the text is too long
// for a code.
[[nodiscard]] QJsonObject qrPath(const QByteArray& text);

} // namespace servery::edge
