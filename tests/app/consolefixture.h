// The console's parts around a server of the test's own, under a clock that the test moves.
// Thread: the test's.
#pragma once

#include "app/link/eventrouter.h"
#include "app/link/serverlink.h"
#include "app/orders/orderactions.h"
#include "app/orders/orderbook.h"
#include "app/time/servertime.h"
#include "tests/app/fakeserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QTest>

namespace servery::testing {

[[nodiscard]] protocol::Problem notFound();
// One that changes no order, on the counter's channel.
[[nodiscard]] protocol::Event plainEvent(qint64 seq, qint64 prev);

struct ConsoleFixture
{
    ManualClock clock;
    SeededRandom random{7};
    FakeServer server;
    app::ServerTime time{clock};
    app::CommandOutbox outbox{clock, random};
    app::ServerLink link{clock, random, outbox, time};
    app::OrderBook book;
    QStringList fetched;
    QHash<QString, protocol::OrderView> fetchable;
    app::EventRouter router{link, book,
                            [this](const QString& orderId, const app::EventRouter::Fetched& done) {
                                fetched.append(orderId);
                                if (fetchable.contains(orderId))
                                    done(fetchable.value(orderId));
                                else
                                    done(Failure{notFound()});
                            }};
    app::OrderActions actions{clock, outbox, link};
    qint64 seq = 100;

    ConsoleFixture() { server.snapshot.seq = seq; }

    // False when the console is not there within five seconds.
    [[nodiscard]] bool connectNow()
    {
        link.start(server.url(), "token-1");
        return QTest::qWaitFor([this] { return link.isConnected() && book.isFilled(); });
    }
    void advanceMs(qint64 ms)
    {
        clock.advanceMs(ms);
        link.tick();
        time.tick();
    }
    // The same over a longer time, while the server's heart beats.
    void passMs(qint64 ms);
    // Says the next event and waits until the console has taken it.
    void event(const QString& name, const QJsonObject& data);
    void statusEvent(const protocol::OrderView& order, OrderState state, int version,
                     bool whole = false);
    // Waits for the next command and gives its id; empty after five seconds.
    [[nodiscard]] protocol::CommandMessage command(int index = 0);
    void ack(const protocol::CommandMessage& command);
    void refuse(const protocol::CommandMessage& command, const protocol::Problem& problem);
    // Waits until what was sent so far has been heard.
    void settle();
};

// An order of two lines: 2 Smash burger (grill, no onion) and 1 Satay skewers (fry, sesame
// allergy).
[[nodiscard]] protocol::OrderView makeOrder(int number, OrderState state, qint64 paidAtMs);

} // namespace servery::testing
