// AudioOutput: where a cue's WAV file is heard. The device one plays through the system's default
// output and is silent, without failing, where there is none. Thread: the GUI thread.
#pragma once

#include <QHash>
#include <QString>

#include <memory>

class QSoundEffect;

namespace servery::app {

class AudioOutput
{
public:
    virtual ~AudioOutput() = default;
    // Volume from 0 to 1.
    virtual void play(const QString& wavPath, double volume) = 0;

protected:
    AudioOutput() = default;
    AudioOutput(const AudioOutput&) = default;
    AudioOutput& operator=(const AudioOutput&) = default;
};

class DeviceAudioOutput final : public AudioOutput
{
public:
    DeviceAudioOutput();
    ~DeviceAudioOutput() override;
    void play(const QString& wavPath, double volume) override;

private:
    QHash<QString, std::shared_ptr<QSoundEffect>> m_effects;
};

// Plays nothing: for tests, and for devices that are told to be silent.
class SilentAudioOutput final : public AudioOutput
{
public:
    void play(const QString&, double) override {}
};

} // namespace servery::app
