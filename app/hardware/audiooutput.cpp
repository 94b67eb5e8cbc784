#include "app/hardware/audiooutput.h"

#include <QAudioDevice>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcAudio, "servery.app.audio")
} // namespace

DeviceAudioOutput::DeviceAudioOutput() = default;
DeviceAudioOutput::~DeviceAudioOutput() = default;

void DeviceAudioOutput::play(const QString& wavPath, double volume)
{
    // Asked each time, since a speaker may be plugged in later.
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        qCDebug(lcAudio) << "no audio device";
        return;
    }
    std::shared_ptr<QSoundEffect>& effect = m_effects[wavPath];
    if (!effect || effect->audioDevice() != device) {
        effect = std::make_shared<QSoundEffect>(device);
        effect->setSource(QUrl::fromLocalFile(wavPath));
    }
    effect->setVolume(static_cast<float>(volume));
    effect->play();
}

} // namespace servery::app
