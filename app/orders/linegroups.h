// The lines of a ticket as the kitchen reads them: the same dish twice, with the same choices, note
// and allergies, may be one row. What was changed, and what is done, stays apart. Thread: pure
// functions.
#pragma once

#include "core/protocol/orderview.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace servery::app {

struct LineGroup
{
    std::vector<const protocol::OrderLineView*> lines; // at least one
    bool done = false;

    [[nodiscard]] const protocol::OrderLineView& first() const { return *lines.front(); }
    // The lines' ids; lineIdsOf() takes them apart again.
    [[nodiscard]] QString key() const;
    // What is to be made, or was made; of a line that was taken off as a whole, what it was.
    [[nodiscard]] int quantity() const;
    // Staff took all of it off.
    [[nodiscard]] bool isGone() const;
};

[[nodiscard]] QStringList lineIdsOf(const QString& key);

enum class SameLines { Apart, Together };
// Those that `shown` leaves in, in the order's own sequence.
[[nodiscard]] std::vector<LineGroup>
groupLines(const protocol::OrderView& order, SameLines same,
           const std::function<bool(const protocol::OrderLineView&)>& shown,
           const std::function<bool(const protocol::OrderLineView&)>& done);

} // namespace servery::app
