// What Twilio's error codes mean for us, whether they come in the answer to a request or in a later
// callback. Thread: pure. Source: Twilio's error dictionary.
#pragma once

namespace servery::providers::twilio {

enum class Disposition {
    Permanent,    // this number will not take it: never again
    Retry,        // not carried out, or worth another try
    Alarm,        // our account or configuration: a person must look
    Unclassified, // retry twice, then park
};

[[nodiscard]] Disposition dispositionOf(int errorCode);

} // namespace servery::providers::twilio
