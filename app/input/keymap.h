// KeyMap: this device's keys as a screen can show and change them, and what the input filter asks.
// Thread: the GUI thread.
#pragma once

#include "app/input/keytable.h"
#include "app/input/scanner.h"
#include "app/session/devicesettings.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace servery::app {

class KeyMap : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Device")
    Q_PROPERTY(QVariantList actions READ actions NOTIFY changed)
    Q_PROPERTY(QString preset READ preset NOTIFY changed)
    Q_PROPERTY(QString learning READ learning NOTIFY learningChanged)
    Q_PROPERTY(bool scannerOn READ scannerOn WRITE setScannerOn NOTIFY scannerChanged)
    Q_PROPERTY(
        QString scannerPrefix READ scannerPrefix WRITE setScannerPrefix NOTIFY scannerChanged)
    Q_PROPERTY(bool scannerEndsWithEnter READ scannerEndsWithEnter WRITE setScannerEndsWithEnter
                   NOTIFY scannerChanged)
    Q_PROPERTY(int scannerGapMs READ scannerGapMs WRITE setScannerGapMs NOTIFY scannerChanged)
    Q_PROPERTY(QString lastScan READ lastScan NOTIFY lastScanChanged)

public:
    static constexpr int leastGapMs = 10;
    static constexpr int mostGapMs = 200;

    explicit KeyMap(DeviceSettings& settings, QObject* parent = nullptr);

    // Objects with id, name, keyText and isOwn (the console's own key).
    [[nodiscard]] QVariantList actions() const;
    // The preset that the table is; empty: one of its own.
    [[nodiscard]] QString preset() const;
    Q_INVOKABLE void usePreset(const QString& name);
    // The next key that is pressed does this action; empty: none is waited for.
    [[nodiscard]] QString learning() const { return m_learning; }
    Q_INVOKABLE void learn(const QString& actionId);
    Q_INVOKABLE void stopLearning();
    Q_INVOKABLE void reset(const QString& actionId);
    // For the input filter: a key while one is waited for.
    void learned(int key);
    [[nodiscard]] int translated(int key) const { return m_table.translated(key); }
    [[nodiscard]] bool isOwn() const { return m_table.isEmpty(); }

    [[nodiscard]] const ScannerSettings& scanner() const { return m_scanner; }
    [[nodiscard]] bool scannerOn() const { return m_scanner.isOn; }
    void setScannerOn(bool isOn);
    [[nodiscard]] QString scannerPrefix() const { return m_scanner.prefix; }
    void setScannerPrefix(const QString& prefix);
    [[nodiscard]] bool scannerEndsWithEnter() const { return m_scanner.endsWithEnter; }
    void setScannerEndsWithEnter(bool ends);
    [[nodiscard]] int scannerGapMs() const { return m_scanner.gapMs; }
    void setScannerGapMs(int gapMs);
    // What was scanned last, for trying a scanner out; a pickup code is shown as dots.
    [[nodiscard]] QString lastScan() const { return m_lastScan; }
    void noteScan(const QString& text);

Q_SIGNALS:
    void changed();
    void learningChanged();
    void scannerChanged();
    void lastScanChanged();

private:
    void keep();
    void keepScanner();

    DeviceSettings& m_settings;
    KeyTable m_table;
    ScannerSettings m_scanner;
    QString m_learning;
    QString m_lastScan;
};

} // namespace servery::app
