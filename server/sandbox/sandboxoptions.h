// The command line of servery-sandbox. Thread: any.
#pragma once

#include "core/base/result.h"
#include "server/sandbox/payconic/payconicsandbox.h"
#include "server/sandbox/stripe/stripesandbox.h"
#include "server/sandbox/twilio/twilioapi.h"

#include <QHostAddress>
#include <QStringList>

namespace servery::sandbox {

struct SandboxOptions
{
    enum class Wish { Serve, Help, Version };
    Wish wish = Wish::Serve;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 4010;
    StripeOptions stripe = {};
    PayconicOptions payconic = {};
    TwilioAccount twilio = {};
    int twilioStepMs = 300;
    QString stateFile = {};
};

// The arguments after the program's name. The error is one sentence for the user.
[[nodiscard]] Result<SandboxOptions, QString> parseOptions(const QStringList& arguments);
[[nodiscard]] QString helpText();

} // namespace servery::sandbox
