#include "tests/support/httpload.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace servery::testing {

namespace {

using Clock = std::chrono::steady_clock;

struct Peer
{
    int descriptor = -1;
    std::string request;
    std::size_t sent = 0;
    std::string answer;
    Clock::time_point begun;
};

// The length of the whole answer at the front, or 0 while it is not all there.
std::size_t wholeAnswer(std::string_view bytes, int& status, std::string_view& body)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos || end < 12)
        return 0;
    std::from_chars(bytes.data() + 9, bytes.data() + 12, status);
    std::size_t length = 0;
    constexpr std::string_view name = "\r\ncontent-length:";
    for (std::size_t at = 0; at + name.size() < end; ++at) {
        at = bytes.find("\r\n", at);
        if (at == std::string_view::npos || at >= end)
            break;
        if (strncasecmp(bytes.data() + at, name.data(), name.size()) != 0)
            continue;
        std::size_t from = at + name.size();
        while (from < end && bytes[from] == ' ')
            ++from;
        std::from_chars(bytes.data() + from, bytes.data() + end, length);
        break;
    }
    const std::size_t whole = end + 4 + length;
    if (bytes.size() < whole)
        return 0;
    body = bytes.substr(end + 4, length);
    return whole;
}

class Load
{
public:
    Load(const HttpLoadOptions& options, const NextRequest& next, const SeenAnswer& seen)
        : m_options(options),
          m_next(next),
          m_seen(seen),
          m_peers(static_cast<std::size_t>(options.connections)),
          m_epoll(epoll_create1(0))
    {}
    ~Load()
    {
        for (const Peer& peer : m_peers)
            if (peer.descriptor >= 0)
                close(peer.descriptor);
        close(m_epoll);
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

    HttpLoadResult run();

private:
    [[nodiscard]] bool open(std::size_t index);
    void release(std::size_t index);
    void drop(std::size_t index);
    void ask(std::size_t index);
    void push(std::size_t index);
    void pull(std::size_t index);
    void count(std::size_t index, int status, std::string_view body);
    void watch(std::size_t index, int operation, std::uint32_t events) const;

    const HttpLoadOptions& m_options;
    const NextRequest& m_next;
    const SeenAnswer& m_seen;
    std::vector<Peer> m_peers;
    int m_epoll;
    std::size_t m_open = 0;
    Clock::time_point m_countFrom;
    HttpLoadResult m_result;
};

HttpLoadResult Load::run()
{
    const Clock::time_point start = Clock::now();
    m_countFrom = start + m_options.warmUp;
    const Clock::time_point until = m_countFrom + m_options.duration;
    m_result.latenciesUs.reserve(1 << 20);
    for (std::size_t i = 0; i < m_peers.size(); ++i) {
        if (open(i))
            ask(i);
    }
    epoll_event events[256];
    while (m_open > 0 && Clock::now() < until &&
           (m_options.requests == 0 || m_result.answers < m_options.requests)) {
        const int ready = epoll_wait(m_epoll, events, 256, 50);
        for (int i = 0; i < ready; ++i) {
            const auto index = static_cast<std::size_t>(events[i].data.u64);
            if ((events[i].events & EPOLLOUT) != 0 && m_peers[index].descriptor >= 0)
                push(index);
            if ((events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0 &&
                m_peers[index].descriptor >= 0)
                pull(index);
        }
    }
    m_result.seconds = std::chrono::duration<double>(Clock::now() - m_countFrom).count();
    std::sort(m_result.latenciesUs.begin(), m_result.latenciesUs.end());
    return std::move(m_result);
}

bool Load::open(std::size_t index)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_options.port);
    inet_pton(AF_INET, m_options.host.c_str(), &address.sin_addr);
    if (descriptor < 0 ||
        connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        if (descriptor >= 0)
            close(descriptor);
        ++m_result.broken;
        return false;
    }
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_peers[index].descriptor = descriptor;
    ++m_open;
    watch(index, EPOLL_CTL_ADD, EPOLLIN);
    return true;
}

void Load::release(std::size_t index)
{
    close(m_peers[index].descriptor);
    m_peers[index].descriptor = -1;
    --m_open;
}

void Load::drop(std::size_t index)
{
    release(index);
    ++m_result.broken;
}

void Load::ask(std::size_t index)
{
    Peer& peer = m_peers[index];
    peer.request.clear();
    m_next(static_cast<int>(index), peer.request);
    if (peer.request.empty())
        return release(index);
    peer.sent = 0;
    peer.begun = Clock::now();
    push(index);
}

void Load::push(std::size_t index)
{
    Peer& peer = m_peers[index];
    const bool waited = peer.sent > 0;
    const ssize_t sent = send(peer.descriptor, peer.request.data() + peer.sent,
                              peer.request.size() - peer.sent, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK)
        return drop(index);
    if (sent > 0)
        peer.sent += static_cast<std::size_t>(sent);
    if (peer.sent < peer.request.size())
        watch(index, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
    else if (waited)
        watch(index, EPOLL_CTL_MOD, EPOLLIN);
}

void Load::pull(std::size_t index)
{
    Peer& peer = m_peers[index];
    char buffer[16 * 1024];
    const ssize_t got = recv(peer.descriptor, buffer, sizeof buffer, MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK))
        return drop(index);
    if (got < 0)
        return;
    peer.answer.append(buffer, static_cast<std::size_t>(got));
    int status = 0;
    std::string_view body;
    const std::size_t whole = wholeAnswer(peer.answer, status, body);
    if (whole == 0)
        return;
    count(index, status, body);
    peer.answer.erase(0, whole);
    ask(index);
}

void Load::count(std::size_t index, int status, std::string_view body)
{
    const Clock::time_point now = Clock::now();
    if (m_seen)
        m_seen(static_cast<int>(index), status, body);
    if (now < m_countFrom)
        return;
    ++m_result.answers;
    if (status >= 400)
        ++m_result.refusals;
    const auto took =
        std::chrono::duration_cast<std::chrono::microseconds>(now - m_peers[index].begun);
    m_result.latenciesUs.push_back(static_cast<std::uint32_t>(took.count()));
}

void Load::watch(std::size_t index, int operation, std::uint32_t events) const
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = index;
    epoll_ctl(m_epoll, operation, m_peers[index].descriptor, &event);
}

} // namespace

double HttpLoadResult::perSecond() const
{
    return seconds > 0 ? static_cast<double>(answers) / seconds : 0;
}

std::uint32_t HttpLoadResult::percentileUs(double share) const
{
    if (latenciesUs.empty())
        return 0;
    const double place = share * static_cast<double>(latenciesUs.size() - 1);
    return latenciesUs[static_cast<std::size_t>(place)];
}

std::string HttpLoadResult::summary() const
{
    char line[256];
    std::snprintf(line, sizeof line,
                  "%.0f/s, p50 %u us, p90 %u us, p99 %u us, p99.9 %u us, max %u us; "
                  "%llu answers, %llu refusals, %llu broken",
                  perSecond(), percentileUs(0.5), percentileUs(0.9), percentileUs(0.99),
                  percentileUs(0.999), percentileUs(1), static_cast<unsigned long long>(answers),
                  static_cast<unsigned long long>(refusals),
                  static_cast<unsigned long long>(broken));
    return line;
}

HttpLoadResult runHttpLoad(const HttpLoadOptions& options, const NextRequest& next,
                           const SeenAnswer& seen)
{
    return Load(options, next, seen).run();
}

} // namespace servery::testing
