// What the reports read: the ledger's transactions of a span of time or about some orders, the
// orders themselves, how they were paid, and what was sent about them. Only reads.
// Thread: the connection's. Errors: storage::DatabaseError.
#pragma once

#include "core/orders/order.h"
#include "core/reports/daybook.h"
#include "server/storage/database.h"

#include <vector>

namespace servery::reports {

struct SoldOrder
{
    OrderId id;
    int number = 0;
    QByteArray currency;
    Timestamp paidAt;
    Timestamp readyAt;
    Timestamp firedAt;
    std::vector<OrderLine> lines;
    Timestamp orderedSince; // when the kitchen could begin
    OrderState state = OrderState::Created;
    QByteArray phone;
};

struct SentMessage
{
    OrderId order;
    QByteArray channel; // sms, call
    QByteArray status;
    QByteArray price;
    QByteArray priceUnit;
};

struct OpenThing
{
    QByteArray id;
    QByteArray order;
    int orderNumber = 0;
    std::int64_t cents = 0;
    QByteArray currency;
    Timestamp since = {};   // of a refund
    QByteArray method = {}; // of a refund: the way that it goes back
};

[[nodiscard]] std::vector<BookEntry> entriesIn(storage::Database& database, const VenueId& venue,
                                               const DayRange& range);
[[nodiscard]] std::vector<BookEntry> entriesAbout(storage::Database& database, const VenueId& venue,
                                                  const std::vector<QByteArray>& orders);
// Payment to the way that it was made: stripe, cash, …
[[nodiscard]] QHash<QByteArray, QByteArray> methodsOf(storage::Database& database,
                                                      const std::vector<BookEntry>& entries);
// Those of the venue among these.
[[nodiscard]] std::vector<SoldOrder> ordersOf(storage::Database& database, const VenueId& venue,
                                              const std::vector<QByteArray>& orders);
[[nodiscard]] std::vector<SentMessage> messagesAbout(storage::Database& database,
                                                     const std::vector<QByteArray>& orders);
// What waits for a person: refunds that were asked for, and payments in dispute.
[[nodiscard]] std::vector<OpenThing> refundsWaiting(storage::Database& database,
                                                    const VenueId& venue);
[[nodiscard]] std::vector<OpenThing> disputesOpen(storage::Database& database,
                                                  const VenueId& venue);

} // namespace servery::reports
