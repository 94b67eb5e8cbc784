// The alarms of a snapshot, in JSON. Thread: pure functions.
#pragma once

#include "core/protocol/jsonreader.h"
#include "core/protocol/jsontext.h"
#include "core/protocol/messages.h"

namespace servery::protocol {

// The field "alarms"; absent: none. What is wrong with it is noted in the reader.
[[nodiscard]] std::vector<AlarmView> readAlarms(JsonReader& reader);
// Left out where there are none.
void writeAlarms(JsonText& json, const std::vector<AlarmView>& alarms);

} // namespace servery::protocol
