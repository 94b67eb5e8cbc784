#include "app/hardware/cue.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace servery::app {
namespace {

constexpr int sampleRate = 44100;
constexpr int rampSamples = sampleRate * 4 / 1000;
constexpr double amplitude = 0.8 * 32767.0;

void appendLittle32(QByteArray& out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), 4);
}

void appendLittle16(QByteArray& out, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), 2);
}

void appendTone(QByteArray& out, const Tone& tone)
{
    const int samples = sampleRate * tone.durationMs / 1000;
    const int ramp = std::min(rampSamples, samples / 2);
    for (int i = 0; i < samples; ++i) {
        const double angle = 2.0 * std::numbers::pi * tone.frequencyHz * i / sampleRate;
        const int fromEdge = std::min(i, samples - 1 - i);
        const double gain = ramp > 0 && fromEdge < ramp ? double(fromEdge) / ramp : 1.0;
        const auto sample = static_cast<qint16>(std::lround(amplitude * gain * std::sin(angle)));
        appendLittle16(out, static_cast<quint16>(sample));
    }
}

} // namespace

const std::vector<CueName>& allCues()
{
    static const std::vector<CueName> cues{
        CueName::NewOrder,  CueName::NewOrderAllergy, CueName::Late,    CueName::Cancelled,
        CueName::CodeRight, CueName::CodeWrong,       CueName::Offline, CueName::Back,
        CueName::Tick,
    };
    return cues;
}

QString cueName(CueName cue)
{
    switch (cue) {
    case CueName::NewOrder:
        return QStringLiteral("new-order");
    case CueName::NewOrderAllergy:
        return QStringLiteral("new-order-allergy");
    case CueName::Late:
        return QStringLiteral("late");
    case CueName::Cancelled:
        return QStringLiteral("cancelled");
    case CueName::CodeRight:
        return QStringLiteral("code-right");
    case CueName::CodeWrong:
        return QStringLiteral("code-wrong");
    case CueName::Offline:
        return QStringLiteral("offline");
    case CueName::Back:
        return QStringLiteral("back");
    case CueName::Tick:
        return QStringLiteral("tick");
    }
    return {};
}

std::vector<Tone> cueTones(CueName cue)
{
    constexpr Tone rest{0, 60};
    switch (cue) {
    case CueName::NewOrder:
        return {{660, 120}, {880, 120}};
    case CueName::NewOrderAllergy:
        return {{660, 120}, {880, 120}, {1100, 120}};
    case CueName::Late:
        return {{440, 90}, rest, {440, 90}, rest, {440, 90}};
    case CueName::Cancelled:
        return {{660, 120}, {440, 120}};
    case CueName::CodeRight:
        return {{988, 90}};
    case CueName::CodeWrong:
        return {{220, 90}, rest, {220, 90}};
    case CueName::Offline:
        return {{330, 400}};
    case CueName::Back:
        return {{440, 120}, {660, 120}};
    case CueName::Tick:
        return {{1760, 8}};
    }
    return {};
}

std::vector<Tone> styled(const std::vector<Tone>& tones, CueStyle style)
{
    std::vector<Tone> out;
    switch (style) {
    case CueStyle::Off:
        break;
    case CueStyle::Standard:
        out = tones;
        break;
    case CueStyle::Soft:
        for (const Tone& tone : tones)
            out.push_back({tone.frequencyHz / 2, tone.durationMs * 3 / 2});
        break;
    case CueStyle::Urgent:
        for (int round = 0; round < 2; ++round) {
            for (const Tone& tone : tones)
                out.push_back({tone.frequencyHz * 3 / 2, tone.durationMs});
            if (round == 0)
                out.push_back({0, 80});
        }
        break;
    }
    return out;
}

QString styleName(CueStyle style)
{
    switch (style) {
    case CueStyle::Off:
        return QStringLiteral("off");
    case CueStyle::Standard:
        return QStringLiteral("standard");
    case CueStyle::Soft:
        return QStringLiteral("soft");
    case CueStyle::Urgent:
        return QStringLiteral("urgent");
    }
    return {};
}

CueStyle styleNamed(const QString& name)
{
    for (const CueStyle style : {CueStyle::Off, CueStyle::Soft, CueStyle::Urgent}) {
        if (name == styleName(style))
            return style;
    }
    return CueStyle::Standard;
}

QByteArray wavOf(const std::vector<Tone>& tones)
{
    QByteArray samples;
    for (const Tone& tone : tones)
        appendTone(samples, tone);

    QByteArray wav;
    const auto size = static_cast<quint32>(samples.size());
    wav.append("RIFF");
    appendLittle32(wav, 36 + size);
    wav.append("WAVEfmt ");
    appendLittle32(wav, 16);             // length of the format block
    appendLittle16(wav, 1);              // PCM
    appendLittle16(wav, 1);              // one channel
    appendLittle32(wav, sampleRate);     // samples a second
    appendLittle32(wav, sampleRate * 2); // bytes a second
    appendLittle16(wav, 2);              // bytes a sample
    appendLittle16(wav, 16);             // bits a sample
    wav.append("data");
    appendLittle32(wav, size);
    wav.append(samples);
    return wav;
}

} // namespace servery::app
