// Orders that were placed through the real server, and the signed Stripe events that pay for them.
// Thread: any, but not the server's. Amounts are minor units.
#pragma once

#include "tests/support/httpload.h"
#include "tests/support/serverprocess.h"

#include <vector>

namespace servery::testing {

struct PlacedOrder
{
    QByteArray id;
    QByteArray token;
    QByteArray intent; // pi_…
    QByteArray phone;
    std::int64_t amountCents = 0;
    QByteArray currency; // upper case
};

// A cart of one item for the venue demo.
[[nodiscard]] QByteArray cartBody(const QByteArray& item, const QByteArray& phone);

// One order a phone by POST /api/orders, over several connections. Those that were refused are
// missing in what it returns.
[[nodiscard]] std::vector<PlacedOrder>
placeOrders(const ServerProcess& server, const std::vector<QByteArray>& phones, int connections);

// payment_intent.succeeded in Stripe's shape, about 1.7 KiB, indented as Stripe sends it.
[[nodiscard]] QByteArray succeededEvent(const QByteArray& eventId, const PlacedOrder& order);

// The bytes of a POST with a body of JSON, for runHttpLoad.
[[nodiscard]] std::string postBytes(const QByteArray& path, const QByteArray& body,
                                    const ServerProcess::Headers& headers = {});
[[nodiscard]] std::string webhookBytes(const ServerProcess& server, const QByteArray& body);

} // namespace servery::testing
