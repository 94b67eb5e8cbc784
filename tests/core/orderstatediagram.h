// The page docs/order-states.md, written from the table of transitions. Thread: pure function.
#pragma once

#include <QByteArray>

namespace servery {

[[nodiscard]] QByteArray orderStatesPage();

} // namespace servery
