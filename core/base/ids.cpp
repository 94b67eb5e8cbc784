#include "core/base/ids.h"

#include <algorithm>
#include <array>

namespace servery {

QByteArray newIdText(QByteArrayView prefix, Timestamp at, Random& random)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QByteArray text(prefix.size() + 26, Qt::Uninitialized);
    char* const out = std::copy(prefix.begin(), prefix.end(), text.data());
    auto time = static_cast<std::uint64_t>(at.ms) & 0xFFFF'FFFF'FFFFULL;
    for (int i = 9; i >= 0; --i) {
        out[i] = alphabet[time & 31U];
        time >>= 5U;
    }
    std::array<unsigned char, 10> noise{};
    random.fill(noise.data(), noise.size());
    std::uint32_t bits = 0;
    int bitCount = 0;
    int next = 10;
    for (const unsigned char byte : noise) {
        bits = (bits << 8U) | byte;
        bitCount += 8;
        while (bitCount >= 5) {
            out[next++] = alphabet[(bits >> static_cast<unsigned>(bitCount - 5)) & 31U];
            bitCount -= 5;
        }
    }
    return text;
}

} // namespace servery
