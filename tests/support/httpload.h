// runHttpLoad: a lean load generator for benches. One thread, one epoll, N keep-alive connections,
// each with one request under way. It believes what the server says (status line and
// Content-Length; no chunked bodies) and spends little, so that the server is what is measured.
// Blocks until done. Thread: any, but not the server's. Linux only. Units are in the names.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace servery::testing {

struct HttpLoadOptions
{
    std::string host = "127.0.0.1"; // an IPv4 address
    std::uint16_t port = 0;
    int connections = 64;
    // Ends at whichever comes first; zero requests means by time alone.
    std::uint64_t requests = 0;
    std::chrono::milliseconds duration{5000};
    // Answers of this first stretch are not counted.
    std::chrono::milliseconds warmUp{500};
};

struct HttpLoadResult
{
    std::uint64_t answers = 0;  // whole answers within the measured time
    std::uint64_t refusals = 0; // of these, with a status of 400 or above
    std::uint64_t broken = 0;   // connections that ended, or could not be made
    double seconds = 0;
    std::vector<std::uint32_t> latenciesUs; // of each answer, sorted

    [[nodiscard]] double perSecond() const;
    // share in [0, 1]: 0.99 is p99. Zero when nothing was answered.
    [[nodiscard]] std::uint32_t percentileUs(double share) const;
    [[nodiscard]] std::string summary() const; // one line
};

// Puts the raw bytes of the connection's next request into out; nothing: it has no more to ask.
using NextRequest = std::function<void(int connection, std::string& out)>;
// Looks at an answer; may be empty.
using SeenAnswer = std::function<void(int connection, int status, std::string_view body)>;

[[nodiscard]] HttpLoadResult runHttpLoad(const HttpLoadOptions& options, const NextRequest& next,
                                         const SeenAnswer& seen = {});

} // namespace servery::testing
