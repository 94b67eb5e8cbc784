// Reads ESC/POS bytes back, independently of the code that writes them: what a person would see on
// the paper, as text and as a picture, and what the printer would do besides. Letters are decoded
// by the C library's iconv. What it does not know is told of, never skipped. Thread: any; the
// picture needs a QGuiApplication.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

namespace servery::testing {

// One command or run of letters.
struct EscPosToken
{
    enum class Kind { Letters, LineFeed, Command };

    Kind kind = Kind::Command;
    QByteArray bytes; // all of it
    QByteArray name;  // of a command: its first two or three bytes
};

// Splits a stream; what is not complete yet stays in `rest`.
[[nodiscard]] std::vector<EscPosToken> tokens(const QByteArray& bytes, QByteArray& rest);

struct PaperLine
{
    QString text; // letters; empty for a picture
    int width = 1;
    int height = 1;
    bool bold = false;
    bool inverted = false;
    QImage picture; // one bit a dot; index 1 is ink
    QByteArray qr;
    int space = 0; // empty lines
    bool isCut = false;
};

struct Paper
{
    std::vector<PaperLine> lines;
    int cuts = 0;
    QList<int> drawerPins;
    QStringList unknown; // commands that no receipt printer here is known to understand

    // What a person reads: one line a line, pictures as "[picture 576x60]", QR codes as "[qr …]".
    [[nodiscard]] QString text() const;
    [[nodiscard]] QImage image(int dots = 576) const;
};

[[nodiscard]] Paper decodePaper(const QByteArray& bytes);

} // namespace servery::testing
