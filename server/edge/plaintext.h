// Text that somebody else reads: a note, a name, a reason. Thread: pure functions.
#pragma once

#include "core/protocol/jsonreader.h"

namespace servery::edge {

// Whether it has no control characters and none that reorder the words beside it, and at most so
// many characters as people count them.
[[nodiscard]] bool isPlainText(const QString& text, int maxCharacters);

// The field as plain text; absent: empty. Notes field_invalid.
[[nodiscard]] QString plainText(protocol::JsonReader& reader, const char* name, int maxCharacters);
// The same for a field that must say something; without spaces at its ends. Notes field_missing,
// field_invalid.
[[nodiscard]] QString plainSentence(protocol::JsonReader& reader, const char* name,
                                    int maxCharacters);

} // namespace servery::edge
