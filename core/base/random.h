// Randomness, always injected. Implementations: SystemRandom (system/, OpenSSL), SeededRandom
// (tests/support/). Thread: fill() may be called from any thread.
#pragma once

#include <QByteArray>

#include <cstdint>

namespace servery {

class Random
{
public:
    virtual ~Random() = default;
    // Fills size bytes at data with unpredictable bytes.
    virtual void fill(unsigned char* data, std::size_t size) = 0;

    [[nodiscard]] QByteArray bytes(int size)
    {
        QByteArray out(size, Qt::Uninitialized);
        fill(reinterpret_cast<unsigned char*>(out.data()), static_cast<std::size_t>(size));
        return out;
    }
    // Uniform over all 64-bit values.
    [[nodiscard]] std::uint64_t next()
    {
        std::uint64_t value = 0;
        fill(reinterpret_cast<unsigned char*>(&value), sizeof value);
        return value;
    }
    // Uniform in [0, bound), without bias; bound > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
        std::uint64_t value = next();
        while (value >= limit)
            value = next();
        return value % bound;
    }

protected:
    Random() = default;
    Random(const Random&) = default;
    Random& operator=(const Random&) = default;
};

} // namespace servery
