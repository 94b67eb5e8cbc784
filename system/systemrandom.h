// Randomness from OpenSSL's generator; each thread draws a little ahead, since a draw costs about
// the same whatever its size. Thread: any. Aborts when the generator fails, since there is no safe
// way on without it.
#pragma once

#include "core/base/random.h"

namespace servery {

class SystemRandom final : public Random
{
public:
    void fill(unsigned char* data, std::size_t size) override;
};

} // namespace servery
