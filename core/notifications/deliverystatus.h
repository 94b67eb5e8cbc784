// How far a text message or a call has come, as a provider's callbacks tell it. Callbacks are not
// signed with a time and arrive late, twice and out of order, so a status may only be followed by a
// higher rank: mayFollow() makes every delivery order end in the same state, where the first
// terminal status stays. Thread: pure functions.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <utility>

namespace servery::notifications {

enum class MessageStatus {
    Accepted,
    Scheduled,
    Queued,
    Sending,
    Sent,
    PartiallyDelivered,
    Delivered,
    Undelivered,
    Failed,
    Canceled,
    Read,
};

enum class CallStatus { Queued, Ringing, InProgress, Completed, Busy, Failed, NoAnswer, Canceled };

// Higher ranks come later; equal ranks exclude each other.
[[nodiscard]] constexpr int rank(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Accepted:
    case MessageStatus::Scheduled:
        return 0;
    case MessageStatus::Queued:
        return 1;
    case MessageStatus::Sending:
        return 2;
    case MessageStatus::Sent:
        return 3;
    case MessageStatus::PartiallyDelivered:
        return 4;
    case MessageStatus::Delivered:
    case MessageStatus::Undelivered:
    case MessageStatus::Failed:
    case MessageStatus::Canceled:
        return 5;
    case MessageStatus::Read:
        return 6; // comes after Delivered, on the channels that have it
    }
    return 0;
}

[[nodiscard]] constexpr int rank(CallStatus status)
{
    switch (status) {
    case CallStatus::Queued:
        return 0;
    case CallStatus::Ringing:
        return 1;
    case CallStatus::InProgress:
        return 2;
    case CallStatus::Completed:
    case CallStatus::Busy:
    case CallStatus::Failed:
    case CallStatus::NoAnswer:
    case CallStatus::Canceled:
        return 3;
    }
    return 0;
}

[[nodiscard]] constexpr bool isTerminal(MessageStatus status)
{
    return rank(status) >= rank(MessageStatus::Delivered);
}
[[nodiscard]] constexpr bool isTerminal(CallStatus status)
{
    return rank(status) >= rank(CallStatus::Completed);
}

// Whether `next` is news after `current`; a repeat is not.
[[nodiscard]] constexpr bool mayFollow(MessageStatus current, MessageStatus next)
{
    if (next == MessageStatus::Read)
        return current != MessageStatus::Read &&
               (!isTerminal(current) || current == MessageStatus::Delivered);
    return rank(next) > rank(current);
}
[[nodiscard]] constexpr bool mayFollow(CallStatus current, CallStatus next)
{
    return rank(next) > rank(current);
}

// The statuses by the names that Twilio gives them.
inline constexpr std::array<std::pair<const char*, MessageStatus>, 11> messageStatusNames{{
    {"accepted", MessageStatus::Accepted},
    {"scheduled", MessageStatus::Scheduled},
    {"queued", MessageStatus::Queued},
    {"sending", MessageStatus::Sending},
    {"sent", MessageStatus::Sent},
    {"partially_delivered", MessageStatus::PartiallyDelivered},
    {"delivered", MessageStatus::Delivered},
    {"undelivered", MessageStatus::Undelivered},
    {"failed", MessageStatus::Failed},
    {"canceled", MessageStatus::Canceled},
    {"read", MessageStatus::Read},
}};

inline constexpr std::array<std::pair<const char*, CallStatus>, 8> callStatusNames{{
    {"queued", CallStatus::Queued},
    {"ringing", CallStatus::Ringing},
    {"in-progress", CallStatus::InProgress},
    {"completed", CallStatus::Completed},
    {"busy", CallStatus::Busy},
    {"failed", CallStatus::Failed},
    {"no-answer", CallStatus::NoAnswer},
    {"canceled", CallStatus::Canceled},
}};

// Nothing when the name is not one of the above.
[[nodiscard]] inline std::optional<MessageStatus> messageStatusFrom(QByteArrayView name)
{
    for (const auto& [text, status] : messageStatusNames)
        if (name == QByteArrayView(text))
            return status;
    return std::nullopt;
}
[[nodiscard]] inline std::optional<CallStatus> callStatusFrom(QByteArrayView name)
{
    for (const auto& [text, status] : callStatusNames)
        if (name == QByteArrayView(text))
            return status;
    return std::nullopt;
}

[[nodiscard]] inline QByteArray toText(MessageStatus status)
{
    for (const auto& [text, known] : messageStatusNames)
        if (known == status)
            return text;
    return {};
}
[[nodiscard]] inline QByteArray toText(CallStatus status)
{
    for (const auto& [text, known] : callStatusNames)
        if (known == status)
            return text;
    return {};
}

} // namespace servery::notifications
