// InputFilter: stands before a window's keys. It translates a bump bar's keys into the screen's
// own, gathers a scanner's bursts into one text, and hands a key over to be learnt. Fields that are
// typed into are left alone. Auto-repeat is the screen's to ignore. Thread: the GUI thread.
#pragma once

#include "app/input/keymap.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QKeyEvent;
class QWindow;

namespace servery::app {

class InputFilter : public QObject
{
    Q_OBJECT

public:
    InputFilter(const Clock& clock, KeyMap& keys, QObject* parent = nullptr);

    void watch(QWindow* window);
    // Whether a scanner is listened to now, without a prefix; by the screen that is shown.
    void setListens(std::function<bool()> listens) { m_listens = std::move(listens); }
    bool eventFilter(QObject* watched, QEvent* event) override;
    // The pause after a burst; its timer calls it, and so do tests.
    void pause();

Q_SIGNALS:
    void scanned(const QString& text);

private:
    [[nodiscard]] bool onPress(QKeyEvent& event);
    [[nodiscard]] bool isScannedTo() const;
    // False when the key is the screen's own, and goes to it as it is.
    bool sendTranslated(const Scanner::Key& key, bool isRepeat);
    void take(const Scanner::Result& result);
    void send(const Scanner::Key& key, bool isRepeat);

    KeyMap& m_keys;
    Scanner m_scanner;
    QWindow* m_window = nullptr;
    QTimer m_pause;
    std::function<bool()> m_listens;
    bool m_isSending = false; // a key of our own is on its way to the window
};

} // namespace servery::app
