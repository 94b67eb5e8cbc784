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
// A menu's allergen code as a word: "sesame". A code that is not known is its own word.
[[nodiscard]] QString allergenWord(const QString& code);
// The codes that concern this line: declared by the diner, or named in the note.
[[nodiscard]] QStringList lineAllergies(const protocol::OrderLineView& line);
// Words in upper case, for the band.
[[nodiscard]] QStringList allergyWords(const protocol::OrderLineView& line);

enum class Pace { OnTime, Due, Late };
// By the venue's thresholds: due soon from the one on, late past the other.
[[nodiscard]] Pace paceOf(qint64 baseMs, const ServiceSettings& rules, qint64 nowMs);

// Held back by the kitchen at this moment.
[[nodiscard]] bool isHeld(const protocol::OrderView& order);
// When a scheduled order comes up; 0 for one that is not scheduled.
[[nodiscard]] qint64 scheduledStartMs(const protocol::OrderView& order, int goalSeconds);
// Where the ticket's timer counts from: payment, the fire time, or the scheduled start.
[[nodiscard]] qint64 timerBaseMs(const protocol::OrderView& order, int goalSeconds);

} // namespace servery::app
