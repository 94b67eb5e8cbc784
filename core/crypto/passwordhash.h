// Passwords and PINs: scrypt (RFC 7914) with a random salt, in the text form of the PHC string
// format: $scrypt$ln=15,r=8,p=1$<salt>$<hash>, base 64 without padding. Verifying costs as much as
// hashing, tens of milliseconds and 32 MiB at the default cost: callers run it in a bounded pool.
// Thread: any. Errors: a text that is not such a hash, or asks for too much work, never verifies.
#pragma once

#include "core/base/random.h"

#include <QByteArray>
#include <QByteArrayView>

namespace servery::crypto {

struct PasswordCost
{
    int logN = 15;
    int blockSize = 8;
    int parallelism = 1;
};

[[nodiscard]] QByteArray hashPassword(QByteArrayView password, Random& random,
                                      PasswordCost cost = {});
[[nodiscard]] bool verifyPassword(QByteArrayView password, const QByteArray& hash);

// A well-formed hash at the default cost that no password has: verify against it when there is no
// such user, so that the answer takes as long as for one that exists.
[[nodiscard]] const QByteArray& unmatchablePasswordHash();

// The bare function, 32 bytes: for the standard's test vectors. Empty on parameters out of bounds.
[[nodiscard]] QByteArray scrypt(QByteArrayView password, QByteArrayView salt, PasswordCost cost,
                                int size = 32);

} // namespace servery::crypto
