#include "tests/support/receiptdecoder.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <iconv.h>

#include <array>

namespace servery::testing {
namespace {

constexpr int lineDots = 30;

int at(const QByteArray& bytes, qsizetype i)
{
    return static_cast<unsigned char>(bytes[i]);
}

// How long the command at the front is; 0: not complete yet; -1: unknown.
qsizetype commandLength(const QByteArray& bytes)
{
    static const QHash<QByteArray, qsizetype> fixed{
        {"\x1B@", 2},    {"\x1C.", 2},    {"\x1Bt", 3},    {"\x1D!", 3},
        {"\x1B\x45", 3}, {"\x1D\x42", 3}, {"\x1B\x61", 3}, {"\x1B\x64", 3},
        {"\x1Bp", 5},    {"\x10\x04", 3}, {"\x1Dr", 3},    {"\x1D\x61", 3},
    };
    if (bytes.size() < 2)
        return 0;
    const QByteArray head = bytes.left(2);
    if (fixed.contains(head))
        return bytes.size() >= fixed.value(head) ? fixed.value(head) : 0;
    if (head == "\x1DV") {
        if (bytes.size() < 3)
            return 0;
        return at(bytes, 2) >= 65 ? 4 : 3;
    }
    if (head == "\x1D(")
        return bytes.size() < 5 ? 0 : 5 + at(bytes, 3) + at(bytes, 4) * 256;
    if (head == "\x1Dv") {
        if (bytes.size() < 8)
            return 0;
        return 8 + (at(bytes, 4) + at(bytes, 5) * 256) * (at(bytes, 6) + at(bytes, 7) * 256);
    }
    return -1;
}

QString decoded(const QByteArray& letters, int page)
{
    static const QHash<int, const char*> names{{0, "CP437"},  {2, "CP850"},  {16, "CP1252"},
                                               {17, "CP866"}, {18, "CP852"}, {19, "CP858"}};
    const iconv_t converter = iconv_open("UTF-8", names.value(page, "ASCII"));
    std::array<char, 4096> out{};
    QByteArray input = letters;
    char* from = input.data();
    size_t fromLeft = static_cast<size_t>(input.size());
    char* to = out.data();
    size_t toLeft = out.size();
    const size_t bad = iconv(converter, &from, &fromLeft, &to, &toLeft);
    iconv_close(converter);
    if (bad == static_cast<size_t>(-1))
        return QStringLiteral("<not in page %1>").arg(page);
    return QString::fromUtf8(out.data(), static_cast<qsizetype>(out.size() - toLeft));
}

QImage pictureOf(const QByteArray& command)
{
    const int rowBytes = at(command, 4) + at(command, 5) * 256;
    const int height = at(command, 6) + at(command, 7) * 256;
    QImage picture(rowBytes * 8, height, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < rowBytes * 8; ++x) {
            const int byte = at(command, 8 + y * rowBytes + x / 8);
            picture.setPixel(x, y, (static_cast<unsigned>(byte) >> (7U - x % 8U)) & 1U);
        }
    }
    return picture;
}

class Decoder
{
public:
    Paper paper;

    void take(const EscPosToken& token)
    {
        switch (token.kind) {
        case EscPosToken::Kind::Letters:
            m_line.text += decoded(token.bytes, m_page);
            // The size of a line is that of its letters.
            m_line.width = m_width;
            m_line.height = m_height;
            m_line.bold = m_bold;
            m_line.inverted = m_inverted;
            break;
        case EscPosToken::Kind::LineFeed:
            if (m_isAfterQr && m_line.text.isEmpty()) {
                m_isAfterQr = false;
                break;
            }
            paper.lines.push_back(m_line);
            m_line = {};
            break;
        case EscPosToken::Kind::Command:
            command(token);
            break;
        }
    }

private:
    void command(const EscPosToken& token)
    {
        const QByteArray& bytes = token.bytes;
        if (token.name == "\x1B@") {
            m_page = 0;
            m_width = m_height = 1;
            m_bold = m_inverted = false;
        } else if (token.name == "\x1Bt") {
            m_page = at(bytes, 2);
        } else if (token.name == "\x1D!") {
            m_width = at(bytes, 2) / 16 + 1;
            m_height = at(bytes, 2) % 16 + 1;
        } else if (token.name == "\x1B\x45") {
            m_bold = at(bytes, 2) % 2 == 1;
        } else if (token.name == "\x1D\x42") {
            m_inverted = at(bytes, 2) % 2 == 1;
        } else {
            output(token);
        }
    }
    void output(const EscPosToken& token)
    {
        const QByteArray& bytes = token.bytes;
        PaperLine line;
        if (token.name == "\x1Dv") {
            line.picture = pictureOf(bytes);
        } else if (token.name == "\x1B\x64") {
            line.space = at(bytes, 2);
        } else if (token.name == "\x1DV") {
            line.isCut = true;
            ++paper.cuts;
        } else if (token.name == "\x1Bp") {
            paper.drawerPins.append(at(bytes, 2) == 0 ? 2 : 5);
            return;
        } else if (token.name == "\x1D(") {
            // Store, then print: functions 80 and 81 of symbol 49.
            if (at(bytes, 6) == 80)
                m_qr = bytes.mid(8);
            if (at(bytes, 6) != 81)
                return;
            line.qr = m_qr;
            m_isAfterQr = true;
        } else {
            const QList<QByteArray> silent{"\x1C.", "\x1B\x61", "\x10\x04", "\x1Dr", "\x1D\x61"};
            if (!silent.contains(token.name))
                paper.unknown.append(QString::fromLatin1(bytes.toHex(' ')));
            return;
        }
        paper.lines.push_back(line);
    }

    PaperLine m_line;
    QByteArray m_qr;
    int m_page = 0;
    int m_width = 1;
    int m_height = 1;
    bool m_bold = false;
    bool m_inverted = false;
    bool m_isAfterQr = false;
};

int heightOf(const PaperLine& line)
{
    if (!line.picture.isNull())
        return line.picture.height();
    if (!line.qr.isEmpty())
        return 200;
    return lineDots * (line.space > 0 ? line.space : line.isCut ? 2 : line.height);
}

void paintQr(QPainter& painter, const QByteArray& data, int dots)
{
    const auto code =
        qrcodegen::QrCode::encodeText(data.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int left = (dots - code.getSize() * 6) / 2;
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                painter.fillRect(left + x * 6, 10 + y * 6, 6, 6, Qt::black);
}

void paintLetters(QPainter& painter, const PaperLine& line)
{
    // Font A: 12 dots a letter, 24 high.
    for (int i = 0; i < line.text.size(); ++i) {
        const QRectF cell(i * 12 * line.width, 0, 12 * line.width, lineDots * line.height);
        painter.fillRect(cell, line.inverted ? Qt::black : Qt::white);
        painter.save();
        painter.translate(cell.topLeft());
        painter.scale(line.width, line.height);
        painter.setPen(line.inverted ? Qt::white : Qt::black);
        QFont font(QStringLiteral("DejaVu Sans Mono"));
        font.setPixelSize(20);
        font.setBold(line.bold);
        painter.setFont(font);
        painter.drawText(QRectF(0, 0, 12, lineDots), Qt::AlignCenter, line.text.mid(i, 1));
        painter.restore();
    }
}

} // namespace

std::vector<EscPosToken> tokens(const QByteArray& bytes, QByteArray& rest)
{
    std::vector<EscPosToken> out;
    QByteArray left = rest + bytes;
    while (!left.isEmpty()) {
        const int first = at(left, 0);
        if (first == '\n') {
            out.push_back({EscPosToken::Kind::LineFeed, left.left(1), {}});
            left.remove(0, 1);
        } else if (first >= 0x20) {
            qsizetype end = 1;
            while (end < left.size() && at(left, end) >= 0x20)
                ++end;
            out.push_back({EscPosToken::Kind::Letters, left.left(end), {}});
            left.remove(0, end);
        } else {
            qsizetype length = commandLength(left);
            if (length == 0 || length > left.size())
                break;
            if (length < 0)
                length = 1;
            out.push_back({EscPosToken::Kind::Command, left.left(length), left.left(2)});
            left.remove(0, length);
        }
    }
    rest = left;
    return out;
}

QString Paper::text() const
{
    QStringList out;
    for (const PaperLine& line : lines) {
        if (!line.picture.isNull())
            out.append(QStringLiteral("[picture %1x%2]")
                           .arg(line.picture.width())
                           .arg(line.picture.height()));
        else if (!line.qr.isEmpty())
            out.append(QStringLiteral("[qr %1]").arg(QString::fromUtf8(line.qr)));
        else if (line.isCut)
            out.append(QStringLiteral("[cut]"));
        else if (line.space > 0)
            out.append(QString(line.space - 1, u'\n'));
        else
            out.append(line.text);
    }
    for (QString& each : out)
        while (each.endsWith(u' '))
            each.chop(1);
    return out.join(u'\n');
}

QImage Paper::image(int dots) const
{
    int height = 40;
    for (const PaperLine& line : lines)
        height += heightOf(line);
    QImage image(dots + 40, height, QImage::Format_RGB32);
    image.fill(QColor(0xFD, 0xFC, 0xF7));
    QPainter painter(&image);
    painter.translate(20, 20);
    for (const PaperLine& line : lines) {
        if (!line.picture.isNull())
            painter.drawImage(0, 0, line.picture);
        else if (!line.qr.isEmpty())
            paintQr(painter, line.qr, dots);
        else if (line.isCut)
            painter.drawLine(-20, lineDots, dots + 20, lineDots);
        else
            paintLetters(painter, line);
        painter.translate(0, heightOf(line));
    }
    return image;
}

Paper decodePaper(const QByteArray& bytes)
{
    Decoder decoder;
    QByteArray rest;
    for (const EscPosToken& token : tokens(bytes, rest))
        decoder.take(token);
    if (!rest.isEmpty())
        decoder.paper.unknown.append(QStringLiteral("incomplete: ") +
                                     QString::fromLatin1(rest.left(16).toHex(' ')));
    return decoder.paper;
}

} // namespace servery::testing
