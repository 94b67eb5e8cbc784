// Random from a seed: the same seed gives the same bytes on every machine (xoshiro256**, seeded by
// splitmix64). Thread: safe, but which thread gets which bytes is up to the scheduler.
#pragma once

#include "core/base/random.h"

#include <array>
#include <bit>
#include <mutex>

namespace servery::testing {

class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed = 1)
    {
        for (std::uint64_t& word : m_state) {
            seed += 0x9E3779B97F4A7C15ULL;
            std::uint64_t mixed = seed;
            mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
            word = mixed ^ (mixed >> 31U);
        }
    }

    void fill(unsigned char* data, std::size_t size) override
    {
        const std::lock_guard lock(m_mutex);
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < size; ++i) {
            if (i % 8 == 0)
                word = step();
            data[i] = static_cast<unsigned char>(word >> (i % 8 * 8));
        }
    }

private:
    std::uint64_t step()
    {
        const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    std::array<std::uint64_t, 4> m_state{};
    std::mutex m_mutex;
};

} // namespace servery::testing
