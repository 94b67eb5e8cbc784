// PrintDocument: what is to stand on paper, before any printer is known: lines of text in sizes of
// a receipt printer (1 to 8 times the smallest letter), rules, space and a QR code. It is kept as
// JSON while it waits. Thread: values.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace servery::app {

enum class PrintAlign { Start, Center, End };

struct PrintText
{
    QString text;
    QString right; // on the same line, at its end; never wrapped
    int width = 1; // times the smallest letter, 1 to 8
    int height = 1;
    bool bold = false;
    bool inverted = false; // white on black, over the whole width
    PrintAlign align = PrintAlign::Start;
    int indent = 0; // in letters of the text's own width

    friend bool operator==(const PrintText&, const PrintText&) = default;
};

struct PrintRule
{
    bool strong = false;

    friend bool operator==(const PrintRule&, const PrintRule&) = default;
};

struct PrintSpace
{
    int lines = 1;

    friend bool operator==(const PrintSpace&, const PrintSpace&) = default;
};

struct PrintQr
{
    QByteArray data;

    friend bool operator==(const PrintQr&, const PrintQr&) = default;
};

using PrintBlock = std::variant<PrintText, PrintRule, PrintSpace, PrintQr>;

struct PrintDocument
{
    std::vector<PrintBlock> blocks;

    friend bool operator==(const PrintDocument&, const PrintDocument&) = default;
};

[[nodiscard]] QByteArray toJson(const PrintDocument& document);
// Nothing when it is not one.
[[nodiscard]] std::optional<PrintDocument> printDocumentFromJson(const QByteArray& json);

} // namespace servery::app
