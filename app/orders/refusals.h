// What a refusal by the server means, as one sentence for staff. Thread: the GUI thread (it
// translates).
#pragma once

#include "core/protocol/problem.h"

#include <QString>

namespace servery::app {

// By the problem's code; a code that is not known here falls back to the problem's own title.
[[nodiscard]] QString refusalText(const protocol::Problem& problem);

// Whether the same command may well be taken a moment later: it is sent again, not given up.
[[nodiscard]] bool isPassing(const protocol::Problem& problem);

} // namespace servery::app
