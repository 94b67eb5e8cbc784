#include "app/printing/composer.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace servery::app {
namespace {

// The first letters of a text, and what is left of it.
std::pair<QString, QString> splitAt(const QString& text, int letters)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype at = 0;
    for (int i = 0; i < letters; ++i) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            break;
        at = next;
    }
    return {text.left(at), text.mid(at)};
}

QString spaces(int count)
{
    return QString(std::max(0, count), u' ');
}

void compose(const PrintText& source, int columns, std::vector<PrintBlock>& out)
{
    const int room = std::max(1, columns / std::max(1, source.width));
    const int indent = std::min(source.indent, room / 2);
    const int right = source.right.isEmpty() ? 0 : letterCount(source.right) + 1;
    // An amount that leaves too little beside it stands on a line of its own.
    const bool isBeside = right > 0 && room - indent - right >= 4;
    const int letters = room - indent - (isBeside ? right : 0);
    QStringList lines = wrapped(source.text, std::max(1, letters));
    if (right > 0 && !isBeside)
        lines.append(QString());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        PrintText line = source;
        line.text = lines[i];
        line.indent = indent;
        if (right == 0 || i != (isBeside ? 0 : lines.size() - 1))
            line.right.clear();
        out.emplace_back(line);
    }
}

} // namespace

int letterCount(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

QStringList wrapped(const QString& text, int letters)
{
    QStringList lines;
    QString line;
    const QStringList words = text.simplified().split(u' ');
    for (QString word : words) {
        const int taken = line.isEmpty() ? 0 : letterCount(line) + 1;
        if (taken > 0 && taken + letterCount(word) <= letters) {
            line += u' ' + word;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        while (letterCount(word) > letters) {
            const auto [head, rest] = splitAt(word, letters);
            lines.append(head);
            word = rest;
        }
        line = word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

PrintDocument composed(const PrintDocument& document, int columns)
{
    PrintDocument out;
    for (const PrintBlock& block : document.blocks) {
        if (const auto* text = std::get_if<PrintText>(&block))
            compose(*text, columns, out.blocks);
        else
            out.blocks.push_back(block);
    }
    return out;
}

QString typed(const PrintText& line, int columns)
{
    const int room = std::max(1, columns / std::max(1, line.width));
    const int free = std::max(0, room - line.indent - letterCount(line.text));
    int before = line.indent;
    if (line.right.isEmpty() && line.align != PrintAlign::Start)
        before += line.align == PrintAlign::Center ? free / 2 : free;
    QString out = spaces(before) + line.text;
    if (!line.right.isEmpty())
        out += spaces(room - letterCount(out) - letterCount(line.right)) + line.right;
    if (line.inverted)
        out += spaces(room - letterCount(out));
    return out;
}

bool isRightToLeft(const QString& text)
{
    for (const QChar letter : text) {
        switch (letter.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        case QChar::DirL:
            return false;
        default:
            break;
        }
    }
    return false;
}

} // namespace servery::app
