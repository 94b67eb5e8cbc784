#include "server/web/gzip.h"

#include <QtEndian>

#include <array>

namespace servery::web {

namespace {

std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table.at(byte) = value;
    }
    return table;
}

quint32 crc32(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = makeCrcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table.at((crc ^ static_cast<unsigned char>(byte)) & 0xFFU) ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

void appendLittleEndian(QByteArray& out, quint32 value)
{
    std::array<char, 4> bytes{};
    qToLittleEndian(value, bytes.data());
    out.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

QByteArray gzip(const QByteArray& plain, int level)
{
    // qCompress: a length of four bytes, a zlib header of two, deflate, a checksum of four.
    constexpr qsizetype before = 6;
    constexpr qsizetype after = 4;
    const QByteArray packed = qCompress(plain, level);
    // Magic, deflate, no flags, no time, no extra flags, system unknown.
    QByteArray out("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    out += packed.mid(before, packed.size() - before - after);
    appendLittleEndian(out, crc32(plain));
    appendLittleEndian(out, static_cast<quint32>(plain.size()));
    return out;
}

} // namespace servery::web
