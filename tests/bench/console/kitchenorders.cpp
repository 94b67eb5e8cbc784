#include "tests/bench/console/kitchenorders.h"

#include "system/systemclock.h"
#include "tests/app/consolefixture.h"

namespace servery::bench {

using protocol::OrderView;

namespace {

qint64 nowMs()
{
    return SystemClock().now().ms;
}

testing::HttpAnswer signedIn(const QString& role)
{
    const Timestamp now{nowMs()};
    return {200,
            {{QStringLiteral("accessToken"), QStringLiteral("access")},
             {QStringLiteral("refreshToken"), QStringLiteral("refresh")},
             {QStringLiteral("expiresAt"), now.plusSeconds(36'000).toRfc3339()},
             {QStringLiteral("role"), role}},
            now};
}

} // namespace

KitchenOrders::KitchenOrders(testing::FakeServer& server, const QString& role) : m_server(server)
{
    m_server.welcome.role = role == u"kitchen" ? Role::Kitchen : Role::Counter;
    m_server.welcome.serverTime = {nowMs()};
    m_server.http = [role](const testing::HttpRequest& request) {
        return request.path == "/api/staff/login" ? signedIn(role) : testing::HttpAnswer{};
    };
}

OrderView KitchenOrders::make()
{
    OrderView order = testing::makeOrder(++m_number, OrderState::PaymentSucceeded, nowMs());
    order.table = m_number % 3 == 0 ? QString::number(m_number % 20 + 1) : QString();
    // One ticket in four carries an allergy and a note, as on a busy evening.
    if (m_number % 4 != 0) {
        order.items[1].allergies.clear();
        order.items[1].note.clear();
    }
    return order;
}

void KitchenOrders::beginWith(int openTickets)
{
    m_open.clear();
    m_ready.clear();
    m_server.snapshot.orders.clear();
    for (int i = 0; i < openTickets; ++i) {
        m_open.push_back(make());
        m_server.snapshot.orders.push_back(m_open.back());
    }
    m_server.snapshot.seq = ++m_seq;
}

qint64 KitchenOrders::send(const OrderView& order)
{
    const qint64 prev = m_seq++;
    const QJsonObject data{{QStringLiteral("orderId"), order.id.toString()},
                           {QStringLiteral("number"), order.number},
                           {QStringLiteral("state"), toString(order.state)},
                           {QStringLiteral("paymentStatus"), QStringLiteral("paid")},
                           {QStringLiteral("version"), order.version},
                           {QStringLiteral("order"), toJson(order)}};
    m_server.send(protocol::Event{protocol::Channel::Kitchen,
                                  m_seq,
                                  prev,
                                  {nowMs()},
                                  QString(protocol::events::orderStatusUpdated),
                                  data});
    return m_seq;
}

qint64 KitchenOrders::addNew()
{
    m_open.push_back(make());
    return send(m_open.back());
}

qint64 KitchenOrders::finishOldest()
{
    OrderView order = m_open.front();
    m_open.pop_front();
    ++order.version;
    order.state = OrderState::Ready;
    order.readyAt = {nowMs()};
    m_ready.push_back(order);
    return send(order);
}

qint64 KitchenOrders::collectOldest()
{
    OrderView order = m_ready.front();
    m_ready.pop_front();
    ++order.version;
    order.state = OrderState::Completed;
    return send(order);
}

qint64 KitchenOrders::toggleItem()
{
    OrderView& order = m_open.front();
    ++order.version;
    order.items.front().done = !order.items.front().done;
    return send(order);
}

void KitchenOrders::answerCommands()
{
    for (const auto& command : m_server.heard<protocol::CommandMessage>()) {
        const QString id = command.data.value(u"orderId").toString();
        for (OrderView& order : m_open) {
            if (order.id.toString() != id)
                continue;
            ++order.version;
            send(order);
        }
        m_server.send(protocol::Ack{command.id, m_seq, {}});
    }
    m_server.forgetHeard();
}

} // namespace servery::bench
