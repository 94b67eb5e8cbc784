// Languages: the one that this device speaks, chosen in the screen's menu and kept; changed while
// the program runs. It sets the words, the way numbers are written, and the direction of reading.
// Thread: the GUI thread.
#pragma once

#include "app/session/devicesettings.h"

#include <QObject>
#include <QTranslator>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace servery::app {

class Languages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(QVariantList all READ all CONSTANT)

public:
    // Speaks what was chosen on this device, else the system's language, else English.
    explicit Languages(DeviceSettings& settings, QObject* parent = nullptr);
    ~Languages() override;

    // "en", "es", "de", "fr" or "ar".
    [[nodiscard]] QString current() const { return m_current; }
    // Objects with code and name, each name in its own language.
    [[nodiscard]] QVariantList all() const;
    // Unknown codes are left out.
    Q_INVOKABLE void choose(const QString& code);

Q_SIGNALS:
    // The words are there: whatever holds some says them anew.
    void changed();

private:
    void speak(const QString& code);

    DeviceSettings& m_settings;
    QTranslator m_words;
    QString m_current;
};

} // namespace servery::app
