// Scanner: tells a barcode or QR scanner that types like a keyboard from a person. A scanner's keys
// come faster than any fingers, between a prefix and a suffix of its own; the keys of a burst are
// held back until it is known what they are. Thread: the GUI thread. Times are the injected
// clock's.
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <vector>

namespace servery::app {

struct ScannerSettings
{
    bool isOn = false;
    QString prefix;            // typed by the scanner before the code; empty: none
    bool endsWithEnter = true; // false: a pause ends it
    int gapMs = 40;            // the longest between two of its keys
    int least = 4;             // letters; what is shorter was typed

    friend bool operator==(const ScannerSettings&, const ScannerSettings&) = default;
};

class Scanner
{
public:
    struct Key
    {
        int key = 0;
        int modifiers = 0;
        QString text;

        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Result
    {
        QString scanned;        // a whole code, without its prefix
        std::vector<Key> typed; // keys that were a person's after all, in their order
        bool isHeld = false;    // the key is held back, or was part of the code
    };

    // Longer ones are no codes of ours.
    static constexpr int most = 256;

    explicit Scanner(const Clock& clock) : m_clock(clock) {}

    void setSettings(const ScannerSettings& settings);
    // A key was pressed. When it is not held, what is in `typed` goes before it.
    [[nodiscard]] Result press(const Key& key);
    // The pause after the last key: to be called once gapMs have passed without another.
    [[nodiscard]] Result pause();
    [[nodiscard]] bool isHolding() const { return !m_held.empty(); }
    [[nodiscard]] int gapMs() const { return m_settings.gapMs; }

private:
    [[nodiscard]] QString heldText() const;
    // The code in what is held; empty when it is none.
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool mayBegin(const Key& key) const;

    const Clock& m_clock;
    ScannerSettings m_settings;
    std::vector<Key> m_held;
    qint64 m_lastMonoMs = 0;
};

} // namespace servery::app
