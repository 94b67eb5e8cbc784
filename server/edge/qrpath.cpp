#include "server/edge/qrpath.h"

#include <qrcodegen/qrcodegen.hpp>

namespace servery::edge {

namespace {

constexpr int quietZone = 4; // modules, says ISO/IEC 18004

// One stroke for each run of dark modules in a row.
QByteArray pathOf(const qrcodegen::QrCode& code)
{
    QByteArray path;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (!code.getModule(x, y))
                continue;
            int length = 1;
            while (code.getModule(x + length, y)) // outside of the code is light
                ++length;
            path += 'M' + QByteArray::number(x + quietZone) + ' ' +
                    QByteArray::number(y + quietZone) + 'h' + QByteArray::number(length) + "v1h-" +
                    QByteArray::number(length) + 'z';
            x += length;
        }
    }
    return path;
}

} // namespace

QJsonObject qrPath(const QByteArray& text)
{
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    try {
        const auto code = qrcodegen::QrCode::encodeSegments(
            {qrcodegen::QrSegment::makeBytes(bytes)}, qrcodegen::QrCode::Ecc::MEDIUM);
        return {{QLatin1String("modules"), code.getSize() + 2 * quietZone},
                {QLatin1String("path"), QString::fromLatin1(pathOf(code))}};
    } catch (const qrcodegen::data_too_long&) {
        return {};
    }
}

} // namespace servery::edge
