// RapidCheck generators for the protocol's types. Texts are what JSON must escape and more: quotes,
// control characters, umlauts, characters beyond 16 bits.
#pragma once

#include "core/protocol/messages.h"

#include <rapidcheck.h>

namespace servery::testing {

inline QString arbitraryText()
{
    static const QString letters =
        QStringLiteral("aZ0 \"\\/<&\u00FC\u4E2D\u2028\n\t\x01\x7F{}[]:,");
    QString out;
    const int size = *rc::gen::inRange(0, 12);
    for (int i = 0; i < size; ++i)
        out += letters[*rc::gen::inRange<qsizetype>(0, letters.size())];
    if (*rc::gen::inRange(0, 4) == 0)
        out += QString::fromUcs4(U"\U0001F35C");
    return out;
}

// Never empty: what must be there.
inline QByteArray arbitraryId()
{
    return "id_" + QByteArray::number(*rc::gen::inRange(0, 1'000'000));
}

inline std::int64_t arbitrarySeq()
{
    return *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << 62);
}

inline std::int64_t arbitraryCents()
{
    return *rc::gen::arbitrary<std::int64_t>();
}

inline Timestamp arbitraryTime()
{
    return {*rc::gen::inRange<std::int64_t>(1, 4'102'444'800'000)};
}

inline Timestamp maybeTime()
{
    return *rc::gen::arbitrary<bool>() ? arbitraryTime() : Timestamp();
}

inline QStringList arbitraryTexts()
{
    QStringList out;
    const int size = *rc::gen::inRange(0, 4);
    for (int i = 0; i < size; ++i)
        out.append(arbitraryText());
    return out;
}

inline OrderState arbitraryState()
{
    return allOrderStates[*rc::gen::inRange<std::size_t>(0, allOrderStates.size())];
}

inline protocol::OrderLineView arbitraryLine()
{
    protocol::OrderLineView line;
    line.lineId = LineId(arbitraryId());
    line.menuItemId = MenuItemId(arbitraryId());
    line.name = arbitraryText();
    line.kitchenName = arbitraryText();
    line.station = arbitraryText();
    line.quantity = *rc::gen::inRange(1, 100);
    line.unitPriceCents = arbitraryCents();
    line.totalCents = arbitraryCents();
    const int modifiers = *rc::gen::inRange(0, 3);
    for (int i = 0; i < modifiers; ++i)
        line.modifiers.push_back({ModifierId(arbitraryId()), arbitraryText(), arbitraryText(),
                                  arbitraryCents(), *rc::gen::arbitrary<bool>()});
    line.note = arbitraryText();
    line.allergies = arbitraryTexts();
    line.contains = arbitraryTexts();
    line.doneAt = maybeTime();
    line.done = line.doneAt.isSet();
    line.takenOff = *rc::gen::inRange(0, 100);
    line.takenOffAt = maybeTime();
    line.changeOpen = *rc::gen::arbitrary<bool>();
    return line;
}

inline protocol::OrderView arbitraryOrder()
{
    protocol::OrderView order;
    order.id = OrderId(arbitraryId());
    order.number = *rc::gen::arbitrary<int>();
    order.version = *rc::gen::arbitrary<int>();
    order.state = arbitraryState();
    order.paymentStatus = "refund_pending";
    order.currency = "AUD";
    order.subtotalCents = arbitraryCents();
    order.tipCents = arbitraryCents();
    order.amountCents = arbitraryCents();
    order.table = arbitraryText();
    order.serviceMode =
        *rc::gen::arbitrary<bool>() ? protocol::ServiceMode::Table : protocol::ServiceMode::Pickup;
    order.customerName = arbitraryText();
    order.phoneEnds = QStringLiteral("07");
    for (Timestamp* time : {&order.createdAt, &order.paidAt, &order.startedAt, &order.readyAt,
                            &order.completedAt, &order.heldAt, &order.firedAt, &order.scheduledFor})
        *time = maybeTime();
    order.recalled = *rc::gen::arbitrary<bool>();
    order.cancelReason = arbitraryText();
    const int moments = *rc::gen::inRange(0, 4);
    for (int i = 0; i < moments; ++i)
        order.timeline.push_back({arbitraryState(), arbitraryTime()});
    const int lines = *rc::gen::inRange(0, 3);
    for (int i = 0; i < lines; ++i)
        order.items.push_back(arbitraryLine());
    order.code = {*rc::gen::inRange(0, 4),
                  maybeTime(),
                  maybeTime(),
                  *rc::gen::inRange(0, 6),
                  *rc::gen::arbitrary<bool>(),
                  *rc::gen::inRange(0, 4)};
    return order;
}

inline QJsonObject arbitraryObject()
{
    QJsonObject out;
    const int size = *rc::gen::inRange(0, 4);
    for (int i = 0; i < size; ++i)
        out.insert(arbitraryText(), arbitraryText());
    return out;
}

} // namespace servery::testing
