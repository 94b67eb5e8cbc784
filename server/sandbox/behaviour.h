// Behaviours: how the sandbox misbehaves on purpose. Each rule names a target, what it matches, a
// mode and how often it applies; the first rule that matches is used up. Thread: the sandbox's.
// Units: milliseconds.
//
// stripe.api, payconic.api, twilio.api (a request of ours; matched by "/path" or "METHOD /path"):
//   fail                500 before anything happened; not kept under the Idempotency-Key
//   status              `status` before anything happened; a 5xx of Stripe's is kept under the key
//   delay               accepted at once, carried out and answered `delayMs` later
//   drop, reset         the connection is reset before anything happened
//   hang                never answered, nothing happened
//   hang_after_accept   carried out, never answered
//   reset_after_accept  carried out, then the connection is reset
//   half_json           carried out, answered with the first half of the body
// stripe.webhook, payconic.webhook, twilio.callback (a request to us; matched by event type or
// status, or object id):
//   drop                never delivered, until it is sent again by hand
//   duplicate           delivered `copies` times (2)
//   delay               first tried `delayMs` later
//   reorder             held back until another one has been sent, or for `delayMs` (5000)
//   fail                the attempt fails before it is sent, and is tried again later
//   hang                half a request is sent, then nothing for `delayMs` (30000)
//   reset               half a request is sent, then the connection is reset
//   hang_after_accept, reset_after_accept   delivered; its answer is lost, so it is tried again
//   half_json           the first half of the body, with a signature that is right for it
//   status              delivered; the answer is taken to have been `status`
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace servery::sandbox {

enum class Target {
    StripeApi,
    StripeWebhook,
    TwilioApi,
    TwilioCallback,
    PayconicApi,
    PayconicWebhook,
};

enum class Mode {
    Drop,
    Duplicate,
    Delay,
    Reorder,
    Fail,
    Hang,
    Reset,
    HangAfterAccept,
    ResetAfterAccept,
    HalfJson,
    Status,
};

struct Behaviour
{
    int id = 0;
    Target target = Target::StripeApi;
    QString match = {}; // empty: everything; '*' stands for any run of characters
    Mode mode = Mode::Fail;
    int status = 500;
    int times = 1;   // how often it still applies; 0: until cleared
    int delayMs = 0; // 0: the mode's own
    int copies = 2;
};

class Behaviours
{
public:
    // Reads a rule as posted; the error is one sentence.
    [[nodiscard]] static Result<Behaviour, QString> parse(const QJsonObject& json);
    // Answers the rule with its id.
    Behaviour add(Behaviour behaviour);
    // The first rule for any of these subjects, counted down.
    [[nodiscard]] std::optional<Behaviour> take(Target target, const QStringList& subjects);
    [[nodiscard]] QJsonArray list() const;
    void clear() { m_rules.clear(); }

private:
    std::vector<Behaviour> m_rules;
    int m_lastId = 0;
};

[[nodiscard]] QJsonObject toJson(const Behaviour& behaviour);
[[nodiscard]] bool wildcardMatches(QStringView pattern, QStringView text);

} // namespace servery::sandbox
