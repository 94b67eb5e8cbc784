#include "server/sandbox/behaviour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace servery::sandbox {

namespace {

struct TargetName
{
    Target target;
    const char* name;
    bool outgoing;
};

constexpr std::array targetNames{
    TargetName{Target::StripeApi, "stripe.api", false},
    TargetName{Target::StripeWebhook, "stripe.webhook", true},
    TargetName{Target::TwilioApi, "twilio.api", false},
    TargetName{Target::TwilioCallback, "twilio.callback", true},
    TargetName{Target::PayconicApi, "payconic.api", false},
    TargetName{Target::PayconicWebhook, "payconic.webhook", true},
};

struct ModeName
{
    Mode mode;
    const char* name;
    bool outgoingOnly;
};

constexpr std::array modeNames{
    ModeName{Mode::Drop, "drop", false},
    ModeName{Mode::Duplicate, "duplicate", true},
    ModeName{Mode::Delay, "delay", false},
    ModeName{Mode::Reorder, "reorder", true},
    ModeName{Mode::Fail, "fail", false},
    ModeName{Mode::Hang, "hang", false},
    ModeName{Mode::Reset, "reset", false},
    ModeName{Mode::HangAfterAccept, "hang_after_accept", false},
    ModeName{Mode::ResetAfterAccept, "reset_after_accept", false},
    ModeName{Mode::HalfJson, "half_json", false},
    ModeName{Mode::Status, "status", false},
};

struct NumberField
{
    const char* name;
    int Behaviour::*field;
    int least;
    int most;
};

constexpr std::array numberFields{
    NumberField{"status", &Behaviour::status, 100, 599},
    NumberField{"times", &Behaviour::times, 0, 1'000'000},
    NumberField{"delayMs", &Behaviour::delayMs, 0, 3 * 24 * 3600 * 1000},
    NumberField{"copies", &Behaviour::copies, 2, 100},
};

const TargetName& nameOf(Target target)
{
    return *std::find_if(targetNames.begin(), targetNames.end(),
                         [target](const TargetName& row) { return row.target == target; });
}

const ModeName& nameOf(Mode mode)
{
    return *std::find_if(modeNames.begin(), modeNames.end(),
                         [mode](const ModeName& row) { return row.mode == mode; });
}

} // namespace

Result<Behaviour, QString> Behaviours::parse(const QJsonObject& json)
{
    static const QStringList known{"target", "match",   "mode",  "status",
                                   "times",  "delayMs", "copies"};
    for (const QString& key : json.keys())
        if (!known.contains(key))
            return Failure{QStringLiteral("%1 is not a field of a behaviour.").arg(key)};

    Behaviour behaviour;
    const QString targetText = json.value("target").toString();
    const auto target =
        std::find_if(targetNames.begin(), targetNames.end(),
                     [&](const TargetName& row) { return targetText == QLatin1String(row.name); });
    if (target == targetNames.end())
        return Failure{QStringLiteral("target is one of stripe.api, stripe.webhook, twilio.api, "
                                      "twilio.callback, payconic.api, "
                                      "payconic.webhook.")};
    const QString modeText = json.value("mode").toString();
    const auto mode = std::find_if(modeNames.begin(), modeNames.end(), [&](const ModeName& row) {
        return modeText == QLatin1String(row.name);
    });
    if (mode == modeNames.end())
        return Failure{QStringLiteral("mode is not known.")};
    if (mode->outgoingOnly && !target->outgoing)
        return Failure{QStringLiteral("%1 is for webhooks and callbacks only.").arg(modeText)};
    behaviour.target = target->target;
    behaviour.mode = mode->mode;
    behaviour.match = json.value("match").toString();
    for (const NumberField& number : numberFields) {
        const QJsonValue value = json.value(QLatin1String(number.name));
        if (value.isUndefined())
            continue;
        const double given = value.toDouble(-1);
        if (given < number.least || given > number.most || given != std::floor(given))
            return Failure{QStringLiteral("%1 is a whole number from %2 to %3.")
                               .arg(QLatin1String(number.name))
                               .arg(number.least)
                               .arg(number.most)};
        behaviour.*number.field = static_cast<int>(given);
    }
    return behaviour;
}

Behaviour Behaviours::add(Behaviour behaviour)
{
    behaviour.id = ++m_lastId;
    m_rules.push_back(behaviour);
    return behaviour;
}

std::optional<Behaviour> Behaviours::take(Target target, const QStringList& subjects)
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const Behaviour& rule) {
        return rule.target == target &&
               (rule.match.isEmpty() ||
                std::any_of(subjects.begin(), subjects.end(), [&](const QString& subject) {
                    return wildcardMatches(rule.match, subject);
                }));
    });
    if (found == m_rules.end())
        return std::nullopt;
    const Behaviour taken = *found;
    if (found->times > 0 && --found->times == 0)
        m_rules.erase(found);
    return taken;
}

QJsonArray Behaviours::list() const
{
    QJsonArray list;
    for (const Behaviour& rule : m_rules)
        list.append(toJson(rule));
    return list;
}

QJsonObject toJson(const Behaviour& behaviour)
{
    return {
        {"id", behaviour.id},           {"target", QLatin1String(nameOf(behaviour.target).name)},
        {"match", behaviour.match},     {"mode", QLatin1String(nameOf(behaviour.mode).name)},
        {"status", behaviour.status},   {"times", behaviour.times},
        {"delayMs", behaviour.delayMs}, {"copies", behaviour.copies}};
}

bool wildcardMatches(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace servery::sandbox
