// How an order is put into words and times on the screens; shared by the kitchen and the counter.
// Thread: the GUI thread (it translates). Units: milliseconds since 1970.
#pragma once

#include "core/protocol/orderview.h"
#include "core/venues/servicesettings.h"

#include <QString>
#include <QStringList>

namespace servery::app {

// "Table 12", "Pickup, Femi" or "Pickup".
[[nodiscard]] QString orderTitle(const protocol::OrderView& order);
// What was made, the same dishes together: "2 Margherita, 1 Chips". In the order's order.
[[nodiscard]] QString dishesOf(const protocol::OrderView& order);
// A menu's allergen code as a word: "sesame". A code that is not known is its own word.
[[nodiscard]] QString allergenWord(const QString& code);
// The codes that concern this line: declared by the diner, or named in the note.
[[nodiscard]] QStringList lineAllergies(const protocol::OrderLineView& line);
// Words in upper case, for the band.
[[nodiscard]] QStringList allergyWords(const protocol::OrderLineView& line);

// A ticket's timer: where it counts from, and from how many seconds on it is due soon and late.
struct TicketClock
{
    qint64 baseMs = 0;
    int dueSoonSeconds = 0;
    int lateSeconds = 0;
};
// By the venue's thresholds, moved by what the diner was promised beyond the venue's goal.
[[nodiscard]] TicketClock clockOf(const protocol::OrderView& order, const ServiceSettings& rules,
                                  qint64 nowMs);

enum class Pace { OnTime, Due, Late };
// Due soon from the one threshold on, late past the other.
[[nodiscard]] Pace paceOf(const TicketClock& clock, qint64 nowMs);

// Held back by the kitchen at this moment.
[[nodiscard]] bool isHeld(const protocol::OrderView& order);
// When a scheduled order comes up that the server has not fired yet; 0 for any other.
[[nodiscard]] qint64 scheduledStartMs(const protocol::OrderView& order,
                                      const ServiceSettings& rules, qint64 nowMs);
// Where the ticket's timer counts from: payment, the fire time, or the scheduled start.
[[nodiscard]] qint64 timerBaseMs(const protocol::OrderView& order, const ServiceSettings& rules,
                                 qint64 nowMs);

} // namespace servery::app
