// KitchenOrders: a kitchen's evening as a server tells of it: so many tickets are open, new ones
// come, the oldest leave, items get done. Speaks through a FakeServer, which has to sign anybody
// in. Thread: the GUI thread.
#pragma once

#include "tests/app/fakeserver.h"

#include <deque>

namespace servery::bench {

class KitchenOrders
{
public:
    explicit KitchenOrders(testing::FakeServer& server,
                           const QString& role = QStringLiteral("kitchen"));

    // The next snapshot has so many open tickets and nothing else.
    void beginWith(int openTickets);

    // Each answers the number of the event that it sent.
    qint64 addNew();
    qint64 finishOldest();  // READY: it leaves the board
    qint64 collectOldest(); // of those that are READY: COMPLETED
    qint64 toggleItem();    // of the oldest
    // Answers every command since the last call; what it did is told by an event, and the order
    // is as it was before, so that the same key does the same again.
    void answerCommands();

    [[nodiscard]] std::size_t open() const { return m_open.size(); }

private:
    qint64 send(const protocol::OrderView& order);
    [[nodiscard]] protocol::OrderView make();

    testing::FakeServer& m_server;
    std::deque<protocol::OrderView> m_open;
    std::deque<protocol::OrderView> m_ready;
    qint64 m_seq = 1'000;
    int m_number = 100;
};

} // namespace servery::bench
