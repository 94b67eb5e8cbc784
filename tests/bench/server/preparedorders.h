// Orders that await payment, written into the server's database by the server's own logic while it
// does not run, so that a bench of webhooks has something to pay for. Thread: any.
#pragma once

#include "tests/support/paidorders.h"

namespace servery::bench {

// Nobody is texted about them. Throws DatabaseError.
[[nodiscard]] std::vector<testing::PlacedOrder> prepareOrders(const QString& databasePath,
                                                              const QString& storeSlug, int count);

} // namespace servery::bench
