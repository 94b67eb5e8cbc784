// The code pages in which a receipt printer is told its letters, one byte each. What a page does
// not have is written by a likeness ("-" for a long dash), and where there is none the line is
// drawn as a picture. The numbers are those of Epson's ESC t, which most printers share. Source:
// Epson's ESC/POS reference, ESC t; the pages of IBM and Microsoft. Thread: pure functions.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace servery::app {

struct CodePage
{
    const char* name;      // "CP437"
    int number;            // of ESC t
    const char16_t* upper; // the letters from 0x80 to 0xFF; U+FFFD where there is none
};

[[nodiscard]] const std::vector<CodePage>& codePages();
// CP437 for a name that is not known.
[[nodiscard]] const CodePage& codePageNamed(const QString& name);

// The text with likenesses for what the page does not have: to be done before lines are broken.
[[nodiscard]] QString likened(const QString& text, const CodePage& page);
// Nothing when a letter has no place in the page; a control character never has one, so no text can
// steer a printer.
[[nodiscard]] std::optional<QByteArray> encoded(const QString& text, const CodePage& page);

} // namespace servery::app
