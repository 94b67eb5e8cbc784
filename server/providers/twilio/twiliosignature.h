// The signature on Twilio's callbacks: X-Twilio-Signature = base64(HMAC-SHA1(auth token, the exact
// public URL, then every form key and value, sorted by key, nothing between)). A repeated key
// counts each of its different values once, sorted. A JSON body is not signed itself: its hash
// stands in the URL as bodySHA256, and the URL alone is signed. Twilio signs with or without the
// default port, so both forms of the URL pass. There is no time in it: replays are harmless only
// because statuses are monotonic (core/notifications/deliverystatus.h). Thread: any; no state.
// Source: Twilio's webhook security documentation.
#pragma once

#include "server/providers/form.h"

#include <QByteArrayList>

namespace servery::providers::twilio {

// What is base64'd into the header; exposed for tests and for our own sender of test callbacks.
[[nodiscard]] QByteArray signatureFor(const QByteArray& url, const FormParameters& parameters,
                                      const QByteArray& authToken);

// `publicUrl` is SERVERY_PUBLIC_URL and the request's target as sent, query included. Several
// tokens are accepted while they rotate.
[[nodiscard]] bool verifyForm(const QByteArray& publicUrl, const FormParameters& parameters,
                              const QByteArray& signature, const QByteArrayList& authTokens);

[[nodiscard]] bool verifyJson(const QByteArray& publicUrl, const QByteArray& rawBody,
                              const QByteArray& signature, const QByteArrayList& authTokens);

} // namespace servery::providers::twilio
