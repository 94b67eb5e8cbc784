// The sentence that explains a difference, in English, with the amounts and the times of the venue.
// Thread: pure functions.
#pragma once

#include "core/payouts/reconciliation.h"

namespace servery {

// there, here: the lines that it is between; null where one side has none.
[[nodiscard]] QString sentenceOf(const Difference& difference, const ReconciliationInput& input,
                                 const ProviderLine* there, const LedgerLine* here);

} // namespace servery
