#include "system/systemrandom.h"

#include <openssl/rand.h>

namespace servery {

void SystemRandom::fill(unsigned char* data, std::size_t size)
{
    if (RAND_bytes(data, static_cast<int>(size)) != 1)
        qFatal("The system's random generator failed");
}

} // namespace servery
