// What a diner is told by text and by call, in the language of the order. Thread: pure.
#pragma once

#include "core/base/language.h"

#include <QString>

namespace servery::dinertexts {

[[nodiscard]] QString pickupCode(Language language, const QString& venue, int order,
                                 const QByteArray& code);
[[nodiscard]] QString ready(Language language, const QString& venue, int order);
// The voice for a call, as <Say language="…"> takes it (BCP 47); empty: the provider's own, which
// is English. Source: Twilio, TwiML <Say>, the languages of its voices.
[[nodiscard]] QByteArray voiceOf(Language language);

} // namespace servery::dinertexts
