// The sounds of the console as tones, and as WAV bytes made from them: 16-bit mono at 44.1 kHz with
// short ramps, so that no tone begins or ends with a click. Source: the table "Sound" of the
// design. Thread: values.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace servery::app {

enum class CueName {
    NewOrder,
    NewOrderAllergy,
    Late,
    Cancelled,
    CodeRight,
    CodeWrong,
    Offline,
    Back,
    Tick,
};

struct Tone
{
    int frequencyHz = 0; // 0: silence
    int durationMs = 0;

    friend bool operator==(const Tone&, const Tone&) = default;
};

// How a cue sounds on this device, as staff chose it.
enum class CueStyle {
    Off,
    Standard,
    Soft,   // lower and longer, for a small room
    Urgent, // higher, and twice, for a loud one
};

[[nodiscard]] const std::vector<CueName>& allCues();
// A stable name, for the log and for file names: "new-order".
[[nodiscard]] QString cueName(CueName cue);
[[nodiscard]] std::vector<Tone> cueTones(CueName cue);
[[nodiscard]] std::vector<Tone> styled(const std::vector<Tone>& tones, CueStyle style);
// "off", "standard", "soft" or "urgent".
[[nodiscard]] QString styleName(CueStyle style);
// Standard for a name that is not known.
[[nodiscard]] CueStyle styleNamed(const QString& name);
// A whole WAV file.
[[nodiscard]] QByteArray wavOf(const std::vector<Tone>& tones);

} // namespace servery::app
