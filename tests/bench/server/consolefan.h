// ConsoleFan: many consoles of one venue as bare WebSockets on one epoll, each subscribed to the
// kitchen's channel, so that it can be measured how long an event takes to reach the last of them.
// Believes what the server says. Thread: one. Linux only.
#pragma once

#include <QByteArray>

#include <chrono>
#include <string>
#include <vector>

namespace servery::bench {

class ConsoleFan
{
public:
    ConsoleFan() = default;
    ~ConsoleFan();
    ConsoleFan(const ConsoleFan&) = delete;
    ConsoleFan& operator=(const ConsoleFan&) = delete;

    // Connects, signs in and subscribes; returns how many got their snapshot.
    int connectAll(quint16 port, const QByteArray& token, int count);
    // Waits until each console has seen a text that holds this; the time of the last one.
    // Nothing within the limit: a time before now.
    [[nodiscard]] std::chrono::steady_clock::time_point waitFor(const std::string& text,
                                                                std::chrono::milliseconds limit);

private:
    struct Console
    {
        int descriptor = -1;
        std::string bytes;
    };
    [[nodiscard]] static int open(quint16 port, int place);
    static void sendText(int descriptor, const std::string& text);

    std::vector<Console> m_consoles;
    int m_epoll = -1;
};

} // namespace servery::bench
