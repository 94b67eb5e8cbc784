// What the server says of the counter's cash: the drawer, who waits to pay, what has to be given
// back, and closing reports. Amounts are minor units of the venue's currency. Thread: values.
#pragma once

#include "core/base/clock.h"
#include "core/protocol/messages.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace servery::app {

// Of one drawer session, as in GET /api/cash/drawer and in the closing reports.
struct DrawerFigures
{
    QString sessionId;
    QString openedBy;
    Timestamp openedAt;
    qint64 floatCents = 0;
    qint64 saleCount = 0;
    qint64 refundCount = 0;
    qint64 refundsCents = 0;
    qint64 paidInCents = 0;
    qint64 paidOutCents = 0;
    qint64 droppedCents = 0;
    qint64 topUpsCents = 0; // credit that was sold for cash
    qint64 noSaleCount = 0;
    qint64 countTries = 0;
    // Before the count these are for a manager alone.
    std::optional<qint64> salesCents;
    std::optional<qint64> expectedCents;
    // Of a closed session.
    qint64 zNumber = 0;
    QString closedBy;
    Timestamp closedAt;
    qint64 countedCents = 0;
    qint64 overShortCents = 0;
    QString reason;

    friend bool operator==(const DrawerFigures&, const DrawerFigures&) = default;
};
[[nodiscard]] DrawerFigures drawerFigures(const QJsonObject& json);

struct AwaitedCash
{
    QString paymentId;
    QString orderId;
    int number = 0;
    QString table;
    QString customerName;
    qint64 amountCents = 0;
    qint64 dueCents = 0;     // rounded to the smallest coin
    qint64 tipRoomCents = 0; // what a tip may be at most
    qint64 itemsCents = 0;   // what it is a share of
    Timestamp since;

    friend bool operator==(const AwaitedCash&, const AwaitedCash&) = default;
};

struct DueRefund
{
    QString refundId;
    QString paymentId; // whose money it gives back
    QString orderId;
    int number = 0;
    qint64 amountCents = 0;
    QString table;
    QString customerName;
    QString reason; // a word of the server's where nobody asked for it
    QString staff;  // who asked; empty: the server itself
    Timestamp since;

    friend bool operator==(const DueRefund&, const DueRefund&) = default;
};

struct DrawerMoveView
{
    QString moveId;
    QString cause; // the payment or refund; empty: the move itself
    QString kind;
    QString reason;
    QString staff;
    Timestamp at;
    std::optional<qint64> amountCents;

    friend bool operator==(const DrawerMoveView&, const DrawerMoveView&) = default;
};

// What tips the venue takes at the counter.
struct TipOffer
{
    std::vector<int> percents;
    bool takesOther = false;

    friend bool operator==(const TipOffer&, const TipOffer&) = default;
};

struct CashPicture
{
    TipOffer tips;
    bool isOpen = false;
    DrawerFigures drawer;
    qint64 overShortLimitCents = 0;
    std::vector<DrawerMoveView> moves;
    std::vector<AwaitedCash> awaited;
    std::vector<DueRefund> refundsDue;
};
// Nothing where the answer is not one of this kind.
[[nodiscard]] std::optional<CashPicture> cashPicture(const QJsonObject& json);

// Whether what this event tells of is in the picture.
[[nodiscard]] bool changesCash(const protocol::Event& event);

} // namespace servery::app
