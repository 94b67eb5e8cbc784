#include "tests/app/consolefixture.h"

namespace servery::testing {

using protocol::OrderLineView;
using protocol::OrderView;

protocol::Problem notFound()
{
    protocol::Problem problem;
    problem.status = 404;
    problem.code = QStringLiteral("order_not_found");
    return problem;
}

protocol::Event plainEvent(qint64 seq, qint64 prev)
{
    protocol::Event event;
    event.channel = protocol::Channel::Counter;
    event.seq = seq;
    event.prev = prev;
    event.at = {1'795'253'400'000};
    event.name = QStringLiteral("menu_changed");
    return event;
}

void ConsoleFixture::passMs(qint64 ms)
{
    for (qint64 left = ms; left > 0; left -= 9'000) {
        clock.advanceMs(qMin<qint64>(left, 9'000));
        server.send(protocol::Heartbeat{clock.now().plusMs(time.offsetMs()), seq});
        settle();
        link.tick();
    }
    time.tick();
}

void ConsoleFixture::event(const QString& name, const QJsonObject& data)
{
    const qint64 prev = seq++;
    server.send(protocol::Event{protocol::channelOf(server.welcome.role), seq, prev, time.now(),
                                name, data});
    settle();
}

void ConsoleFixture::statusEvent(const OrderView& order, OrderState state, int version, bool whole)
{
    QJsonObject data{{QStringLiteral("orderId"), order.id.toString()},
                     {QStringLiteral("number"), order.number},
                     {QStringLiteral("state"), toString(state)},
                     {QStringLiteral("paymentStatus"), QStringLiteral("paid")},
                     {QStringLiteral("version"), version}};
    if (whole) {
        OrderView after = order;
        after.state = state;
        after.version = version;
        data.insert(QStringLiteral("order"), toJson(after));
    }
    event(QString(protocol::events::orderStatusUpdated), data);
}

protocol::CommandMessage ConsoleFixture::command(int index)
{
    const bool came =
        QTest::qWaitFor([&] { return server.count<protocol::CommandMessage>() > index; });
    return came ? server.heard<protocol::CommandMessage>()[static_cast<size_t>(index)]
                : protocol::CommandMessage{};
}

void ConsoleFixture::ack(const protocol::CommandMessage& command)
{
    server.send(protocol::Ack{command.id, seq, {}});
    settle();
}

void ConsoleFixture::refuse(const protocol::CommandMessage& command,
                            const protocol::Problem& problem)
{
    server.send(protocol::ErrorMessage{command.id, {}, problem});
    settle();
}

void ConsoleFixture::settle()
{
    if (!server.waitUntilHeard())
        qFatal("The console does not answer");
}

OrderView makeOrder(int number, OrderState state, qint64 paidAtMs)
{
    OrderView order;
    order.id = OrderId(QByteArray("ord_") + QByteArray::number(number));
    order.number = number;
    order.version = 3;
    order.state = state;
    order.paymentStatus = awaitsPayment(state) ? "unpaid" : "paid";
    order.currency = "USD";
    order.subtotalCents = 3150;
    order.tipCents = 315;
    order.amountCents = 3465;
    order.customerName = QStringLiteral("Femi");
    order.phoneEnds = QStringLiteral("42");
    order.createdAt = {paidAtMs - 60'000};
    if (!awaitsPayment(state))
        order.paidAt = {paidAtMs};
    if (state == OrderState::Preparing || state == OrderState::Ready)
        order.startedAt = {paidAtMs + 60'000};
    if (state == OrderState::Ready)
        order.readyAt = {paidAtMs + 300'000};

    OrderLineView burger;
    burger.lineId = LineId(QByteArray("lin_") + QByteArray::number(number) + "a");
    burger.name = QStringLiteral("Smash burger with cheese");
    burger.kitchenName = QStringLiteral("Smash burger");
    burger.station = QStringLiteral("grill");
    burger.quantity = 2;
    burger.totalCents = 1950;
    burger.modifiers.push_back({ModifierId(QByteArray("mod_1")), QStringLiteral("No onion"),
                                QStringLiteral("NO onion"), 0, true});
    OrderLineView satay;
    satay.lineId = LineId(QByteArray("lin_") + QByteArray::number(number) + "b");
    satay.name = QStringLiteral("Satay skewers");
    satay.station = QStringLiteral("fry");
    satay.totalCents = 1200;
    satay.note = QStringLiteral("Sauce on the side");
    satay.allergies = {QStringLiteral("sesame")};
    satay.contains = {QStringLiteral("peanuts"), QStringLiteral("sesame")};
    order.items = {burger, satay};
    return order;
}

} // namespace servery::testing
