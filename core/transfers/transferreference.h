// The reference that a diner writes into a bank transfer, so that the money finds its order: eight
// characters, seven of them random and the last a check. The alphabet has no 0, O, 1, I and L. The
// check is a weighted sum modulo its 31 characters, a prime, so every single wrong character and
// every two that were swapped are found. Thread: pure functions.
#pragma once

#include "core/base/random.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace servery {

[[nodiscard]] QByteArray newTransferReference(Random& random);
// Eight characters of the alphabet, in upper case, with the right check.
[[nodiscard]] bool isTransferReference(const QByteArray& text);
// "K7M2 9QXA": in two groups, as people read it.
[[nodiscard]] QString shownReference(const QByteArray& reference);

// What may be a reference in what a payer wrote: any case, with spaces, dots, dashes or slashes in
// it and anything around it. Of limits::referenceCandidates at most, in the order of the text; of
// those that are chance, none belongs to a payment.
[[nodiscard]] std::vector<QByteArray> referencesIn(QStringView text);

namespace limits {
inline constexpr int referenceCharacters = 8;
inline constexpr int referenceCandidates = 64;
} // namespace limits

} // namespace servery
