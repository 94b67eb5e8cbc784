// A phone number as people say it, as it is kept: E.164. National numbers are read by the rules of
// the venue's country (libphonenumber). Thread: any.
#pragma once

#include <QString>

namespace servery::app {

// country: ISO 3166-1, such as "AU"; empty: national numbers are not understood. A number that
// begins with a plus, or with its country's code alone, is taken as it stands. Empty: it is none.
[[nodiscard]] QString phoneNumberOf(const QString& typed, const QString& country);

} // namespace servery::app
