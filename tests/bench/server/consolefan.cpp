#include "tests/bench/server/consolefan.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace servery::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int consolesAnAddress = 200; // the server takes 256 connections from one address

// Once the upgrade is answered, frames follow.
constexpr const char* upgrade = "GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                                "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                                "Sec-WebSocket-Protocol: servery.v1\r\n\r\n";

} // namespace

ConsoleFan::~ConsoleFan()
{
    for (const Console& console : m_consoles)
        ::close(console.descriptor);
    if (m_epoll >= 0)
        ::close(m_epoll);
}

int ConsoleFan::open(quint16 port, int place)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    // 127.0.0.2 and so on: all of 127/8 is this machine.
    own.sin_addr.s_addr =
        htonl(INADDR_LOOPBACK + 1U + static_cast<std::uint32_t>(place / consolesAnAddress));
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server.sin_port = htons(port);
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&own), sizeof own) == 0 &&
        ::connect(descriptor, reinterpret_cast<const sockaddr*>(&server), sizeof server) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

// One masked text frame; the mask is zero, so the text stands in it as it is.
void ConsoleFan::sendText(int descriptor, const std::string& text)
{
    std::string frame(1, '\x81');
    if (text.size() < 126) {
        frame += static_cast<char>(0x80 | text.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size() & 0xff);
    }
    frame.append(4, '\0');
    frame += text;
    [[maybe_unused]] const auto sent = ::send(descriptor, frame.data(), frame.size(), MSG_NOSIGNAL);
}

int ConsoleFan::connectAll(quint16 port, const QByteArray& token, int count)
{
    m_epoll = ::epoll_create1(0);
    const std::string hello = R"({"type":"hello","protocol":1,"client":"bench/1","token":")" +
                              token.toStdString() + "\"}";
    for (int i = 0; i < count; ++i) {
        const int descriptor = open(port, i);
        if (descriptor < 0)
            continue;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = m_consoles.size();
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
        m_consoles.push_back({descriptor, {}});
        [[maybe_unused]] const auto sent =
            ::send(descriptor, upgrade, std::char_traits<char>::length(upgrade), MSG_NOSIGNAL);
    }
    const auto limit = std::chrono::seconds(20);
    (void)waitFor("\r\n\r\n", limit);
    for (const Console& console : m_consoles)
        sendText(console.descriptor, hello);
    (void)waitFor("\"welcome\"", limit);
    for (const Console& console : m_consoles)
        sendText(console.descriptor, R"({"type":"subscribe","channel":"kitchen"})");
    const auto begun = Clock::now();
    return waitFor("\"snapshot\"", limit) > begun ? static_cast<int>(m_consoles.size()) : 0;
}

Clock::time_point ConsoleFan::waitFor(const std::string& text, std::chrono::milliseconds limit)
{
    const auto until = Clock::now() + limit;
    std::size_t missing = m_consoles.size();
    std::vector<bool> has(m_consoles.size());
    epoll_event events[256];
    while (missing > 0) {
        if (Clock::now() > until)
            return {};
        const int ready = ::epoll_wait(m_epoll, events, 256, 100);
        for (int i = 0; i < ready; ++i) {
            const auto place = static_cast<std::size_t>(events[i].data.u64);
            Console& console = m_consoles[place];
            char buffer[16 * 1024];
            const ssize_t got = ::recv(console.descriptor, buffer, sizeof buffer, MSG_DONTWAIT);
            if (got <= 0) {
                ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, console.descriptor, nullptr);
                return {}; // a console that is lost will hear nothing
            }
            console.bytes.append(buffer, static_cast<std::size_t>(got));
            if (!has[place] && console.bytes.find(text) != std::string::npos) {
                has[place] = true;
                --missing;
            }
        }
    }
    for (Console& console : m_consoles)
        console.bytes.clear();
    return Clock::now();
}

} // namespace servery::bench
