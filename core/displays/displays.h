// What a venue expects of its kitchen's displays, and the commands about it: every ticket is
// painted by some console within a limit, or people are told. Thread: values. Units in the names.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QString>

#include <vector>

namespace servery {

struct DisplayRules
{
    // Not called again within this time: one outage is one call, however many tickets it delays.
    static constexpr std::int64_t callPauseMs = 5LL * 60 * 1000;

    VenueId venue;
    bool callsManager = false;
    QByteArray managerPhone; // E.164; empty: none
    Timestamp lastCallAt;
};

// A ticket and whether a kitchen saw it.
struct TicketDisplay
{
    // The kind of alarm about it, on the wire.
    static inline const QString notPainted = QStringLiteral("ticket_not_painted");

    OrderId order;
    VenueId venue;
    std::int64_t seq = 0; // of the event with which the ticket appeared
    Timestamp paintedAt;  // unset: by no console yet
    SessionId paintedBy;
    Timestamp alarmedAt;
    // The limit, in whole seconds: those of one second are looked at together, once. Unset when it
    // needs no look any more.
    Timestamp paintBy;
};

// The ticket appears with this event; sent by orders, inside their decision.
struct ExpectTicket
{
    OrderId order;
    VenueId venue;
    std::int64_t seq = 0;
};

// A console painted these tickets; one that was painted before stays as it is.
struct RecordPainted
{
    VenueId venue;
    SessionId session;
    std::vector<OrderId> orders;
};

// The limit of the ticket is over: alarms, once, when no console has painted it.
struct CheckTicket
{
    OrderId order;
};

// The same for the venue's tickets that were to be painted by then: for some of them, and with a
// job for the rest.
struct CheckTickets
{
    VenueId venue;
    Timestamp paintBy;
};

// Error: store_not_found.
struct SetDisplayRules
{
    QString storeSlug;
    DisplayRules rules; // without the venue
};

} // namespace servery
