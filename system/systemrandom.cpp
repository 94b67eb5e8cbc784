#include "system/systemrandom.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>

namespace servery {

namespace {

void generate(unsigned char* data, std::size_t size)
{
    if (RAND_bytes(data, static_cast<int>(size)) != 1)
        qFatal("The system's random generator failed");
}

// What a thread drew ahead: a draw costs about the same whatever its size. What was handed out is
// wiped, so that nothing that was once given can be found here.
class Supply
{
public:
    void take(unsigned char* data, std::size_t size)
    {
        if (m_left < size) {
            generate(m_bytes.data(), m_bytes.size());
            m_left = m_bytes.size();
        }
        m_left -= size;
        std::copy_n(m_bytes.data() + m_left, size, data);
        OPENSSL_cleanse(m_bytes.data() + m_left, size);
    }
    ~Supply() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }

    static constexpr std::size_t bytes = 512;

private:
    std::array<unsigned char, bytes> m_bytes{};
    std::size_t m_left = 0;
};

} // namespace

void SystemRandom::fill(unsigned char* data, std::size_t size)
{
    thread_local Supply supply;
    if (size > Supply::bytes / 8)
        generate(data, size);
    else
        supply.take(data, size);
}

} // namespace servery
