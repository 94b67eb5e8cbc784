// The three channels of a venue. Each carries all of those below it, so the order of the values
// means something: a role may listen to its own channel and to every lower one. Thread: values.
#pragma once

#include "core/staff/staff.h"

#include <QAnyStringView>
#include <QLatin1String>

#include <array>
#include <cstdint>
#include <optional>

namespace servery::protocol {

enum class Channel : std::uint8_t { Kitchen = 1, Counter = 2, Manager = 3 };

inline constexpr std::array allChannels{Channel::Kitchen, Channel::Counter, Channel::Manager};

[[nodiscard]] constexpr QLatin1String toString(Channel channel)
{
    switch (channel) {
    case Channel::Kitchen:
        return QLatin1String("kitchen");
    case Channel::Counter:
        return QLatin1String("counter");
    case Channel::Manager:
        return QLatin1String("manager");
    }
    return QLatin1String();
}

[[nodiscard]] inline std::optional<Channel> channelFromString(QAnyStringView name)
{
    for (const Channel channel : allChannels) {
        if (QAnyStringView::compare(name, toString(channel)) == 0)
            return channel;
    }
    return std::nullopt;
}

// The highest channel that a role may listen to.
[[nodiscard]] constexpr Channel channelOf(Role role)
{
    switch (role) {
    case Role::Kitchen:
        return Channel::Kitchen;
    case Role::Counter:
        return Channel::Counter;
    case Role::Manager:
        return Channel::Manager;
    }
    return Channel::Kitchen;
}

[[nodiscard]] constexpr bool maySubscribe(Role role, Channel channel)
{
    return channel <= channelOf(role);
}

} // namespace servery::protocol
