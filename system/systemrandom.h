// Randomness from OpenSSL's generator. Thread: any. Aborts when the generator fails, since there is
// no safe way on without it.
#pragma once

#include "core/base/random.h"

namespace servery {

class SystemRandom final : public Random
{
public:
    void fill(unsigned char* data, std::size_t size) override;
};

} // namespace servery
