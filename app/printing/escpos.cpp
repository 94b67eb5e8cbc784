#include "app/printing/escpos.h"

#include "app/printing/codepage.h"
#include "app/printing/composer.h"
#include "app/printing/rasterline.h"

#include <algorithm>

namespace servery::app {
namespace {

constexpr char esc = 0x1B;
constexpr char gs = 0x1D;
constexpr char dle = 0x10;

QByteArray bytesOf(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes.append(static_cast<char>(value));
    return bytes;
}

QByteArray sized(const PrintText& text)
{
    const int width = std::clamp(text.width, 1, 8) - 1;
    const int height = std::clamp(text.height, 1, 8) - 1;
    return bytesOf({gs, '!', width * 16 + height, esc, 'E', text.bold ? 1 : 0, gs, 'B',
                    text.inverted ? 1 : 0});
}

// A picture of one bit a dot, rows padded to whole bytes.
QByteArray rasterBytes(const QImage& picture)
{
    const int rowBytes = (picture.width() + 7) / 8;
    QByteArray bytes = bytesOf({gs, 'v', '0', 0, rowBytes % 256, rowBytes / 256,
                                picture.height() % 256, picture.height() / 256});
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < rowBytes; ++x) {
            unsigned byte = 0;
            for (int bit = 0; bit < 8; ++bit) {
                const int at = x * 8 + bit;
                const bool isInk = at < picture.width() && picture.pixelIndex(at, y) == 1;
                byte = byte * 2 + (isInk ? 1 : 0);
            }
            bytes.append(static_cast<char>(byte));
        }
    }
    return bytes;
}

// Model 2, dots of six, error level M; the printer draws it.
QByteArray qrBytes(const QByteArray& data)
{
    const int size = static_cast<int>(data.size()) + 3;
    QByteArray bytes = bytesOf({esc, 'a', 1});
    bytes += bytesOf({gs, '(', 'k', 4, 0, '1', 'A', '2', 0});
    bytes += bytesOf({gs, '(', 'k', 3, 0, '1', 'C', 6});
    bytes += bytesOf({gs, '(', 'k', 3, 0, '1', 'E', '1'});
    bytes += bytesOf({gs, '(', 'k', size % 256, size / 256, '1', 'P', '0'}) + data;
    bytes += bytesOf({gs, '(', 'k', 3, 0, '1', 'Q', '0'});
    bytes += bytesOf({'\n', esc, 'a', 0});
    return bytes;
}

QByteArray lineBytes(const PrintText& line, const PaperProfile& profile)
{
    const auto letters = encoded(typed(line, profile.columns), codePageNamed(profile.codePage));
    const bool isDrawn =
        profile.drawsAll || !letters || isRightToLeft(line.text) || isRightToLeft(line.right);
    if (isDrawn)
        return rasterBytes(rasterLine(line, profile.columns, profile.dots));
    return sized(line) + *letters + '\n';
}

QByteArray blockBytes(const PrintBlock& block, const PaperProfile& profile)
{
    if (const auto* text = std::get_if<PrintText>(&block))
        return lineBytes(*text, profile);
    if (const auto* rule = std::get_if<PrintRule>(&block))
        return sized({}) + QByteArray(profile.columns, rule->strong ? '=' : '-') + '\n';
    if (const auto* space = std::get_if<PrintSpace>(&block))
        return bytesOf({esc, 'd', space->lines});
    return qrBytes(std::get<PrintQr>(block).data);
}

} // namespace

QByteArray escPosBytes(const PrintDocument& document, const PaperProfile& profile)
{
    const CodePage& page = codePageNamed(profile.codePage);
    PrintDocument likenedDocument = document;
    for (PrintBlock& block : likenedDocument.blocks) {
        if (auto* text = std::get_if<PrintText>(&block)) {
            text->text = likened(text->text, page);
            text->right = likened(text->right, page);
        }
    }
    // Reset, no Chinese letters of two bytes, the code page.
    QByteArray bytes = bytesOf({esc, '@', 0x1C, '.', esc, 't', page.number});
    for (const PrintBlock& block : composed(likenedDocument, profile.columns).blocks)
        bytes += blockBytes(block, profile);
    bytes += sized({});
    bytes += profile.cuts ? bytesOf({gs, 'V', 66, 0}) : bytesOf({esc, 'd', 5});
    return bytes;
}

QByteArray drawerKick(DrawerPin pin)
{
    return bytesOf({esc, 'p', pin == DrawerPin::Two ? 0 : 1, 25, 250});
}

QByteArray statusQuery(StatusQuery query)
{
    return bytesOf({dle, 4, static_cast<int>(query)});
}

QByteArray processedQuery()
{
    return bytesOf({gs, 'r', 1});
}

std::vector<StatusReader::Heard> StatusReader::take(const QByteArray& bytes)
{
    std::vector<Heard> heard;
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        if (!m_block.isEmpty() && (byte & 0x90U) == 0) {
            m_block.append(each);
            if (m_block.size() < 4)
                continue;
            takeBlock();
            heard.push_back(Heard::Status);
        } else if ((byte & 0x93U) == 0x12U && !m_asked.empty()) {
            takeAnswer(m_asked.front(), byte);
            m_asked.pop_front();
            heard.push_back(Heard::Status);
        } else if ((byte & 0x93U) == 0x10U) {
            m_block = QByteArray(1, each);
        } else if ((byte & 0x90U) == 0) {
            m_status.isPaperLow = (byte & 0x03U) != 0;
            m_status.isPaperOut = (byte & 0x0CU) != 0;
            heard.push_back(Heard::Processed);
        }
    }
    return heard;
}

void StatusReader::takeAnswer(StatusQuery query, unsigned byte)
{
    switch (query) {
    case StatusQuery::Printer:
        m_status.isOffline = (byte & 0x08U) != 0;
        break;
    case StatusQuery::OfflineCause:
        m_status.isCoverOpen = (byte & 0x04U) != 0;
        break;
    case StatusQuery::Error:
        m_status.isCutterStuck = (byte & 0x08U) != 0;
        m_status.hasError = (byte & 0x20U) != 0;
        break;
    case StatusQuery::Paper:
        m_status.isPaperLow = (byte & 0x0CU) != 0;
        m_status.isPaperOut = (byte & 0x60U) != 0;
        break;
    }
}

void StatusReader::takeBlock()
{
    const auto first = static_cast<unsigned char>(m_block[0]);
    const auto second = static_cast<unsigned char>(m_block[1]);
    const auto third = static_cast<unsigned char>(m_block[2]);
    m_status.isOffline = (first & 0x08U) != 0;
    m_status.isCoverOpen = (first & 0x20U) != 0;
    m_status.isCutterStuck = (second & 0x08U) != 0;
    m_status.hasError = (second & 0x20U) != 0;
    m_status.isPaperLow = (third & 0x03U) != 0;
    m_status.isPaperOut = (third & 0x0CU) != 0;
    m_block.clear();
}

} // namespace servery::app
