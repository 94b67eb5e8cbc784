// PhonePages: the phones that the sandbox's messages and calls reach: as a page that reloads itself
// (GET /phone?number=+1…, /phones), as JSON for tests (GET /phone.json?number=+1…), and with a
// reply (POST /phone/reply), so that STOP and START can be sent. Thread: the sandbox's.
#pragma once

#include "server/http/router.h"
#include "server/sandbox/twilio/twilioapi.h"

namespace servery::sandbox {

class PhonePages
{
public:
    PhonePages(const Clock& clock, Random& random, TwilioProgress& progress, OptOuts& optOuts)
        : m_clock(clock), m_random(random), m_progress(progress), m_optOuts(optOuts)
    {}

    void addRoutes(http::Router& router);

private:
    [[nodiscard]] http::Response phone(const QString& number) const;
    [[nodiscard]] http::Response phones() const;
    [[nodiscard]] http::Response json(const QString& number) const;
    [[nodiscard]] http::Response reply(const QByteArray& body);

    const Clock& m_clock;
    Random& m_random;
    TwilioProgress& m_progress;
    OptOuts& m_optOuts;
};

// The words of a TwiML document, as a listener hears them.
[[nodiscard]] QString spokenText(const QString& twiml);

} // namespace servery::sandbox
