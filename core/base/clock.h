// Time as the project sees it: always injected, never read on the spot. Units: milliseconds.
// Implementations: SystemClock (system/), ManualClock (tests/support/).
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <cstdint>

namespace servery {

// A point in time, milliseconds since 1970-01-01T00:00:00Z. Zero means "not yet".
struct Timestamp
{
    std::int64_t ms = 0;

    [[nodiscard]] bool isSet() const { return ms != 0; }
    [[nodiscard]] Timestamp plusMs(std::int64_t deltaMs) const { return {ms + deltaMs}; }
    [[nodiscard]] Timestamp plusSeconds(std::int64_t seconds) const
    {
        return {ms + seconds * 1000};
    }
    // RFC 3339, UTC, with milliseconds: 2026-11-21T09:30:00.000Z. Years 0 to 9999.
    [[nodiscard]] QString toRfc3339() const;
    static constexpr int rfc3339Bytes = 24;
    // The same into so many bytes from there on.
    void writeRfc3339(char* out) const;
    // An unset Timestamp when the text is not RFC 3339.
    [[nodiscard]] static Timestamp fromRfc3339(const QString& text);

    friend auto operator<=>(Timestamp, Timestamp) = default;
};

class Clock
{
public:
    virtual ~Clock() = default;
    // Wall time; may be called from any thread.
    [[nodiscard]] virtual Timestamp now() const = 0;
    // Never goes back; for measuring spans. Any thread.
    [[nodiscard]] virtual std::int64_t monotonicMs() const = 0;

protected:
    Clock() = default;
    Clock(const Clock&) = default;
    Clock& operator=(const Clock&) = default;
};

} // namespace servery
