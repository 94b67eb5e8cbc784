#include "system/systemclock.h"

#include <chrono>

#ifdef __linux__
#include <ctime>
#endif

namespace servery {

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

std::int64_t SystemClock::monotonicMs() const
{
    // What was silent while the machine slept was silent as long. Elsewhere the steady clock counts
    // sleep; on Linux it stands still.
#ifdef __linux__
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return time.tv_sec * std::int64_t{1000} + time.tv_nsec / 1'000'000;
#else
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
#endif
}

} // namespace servery
