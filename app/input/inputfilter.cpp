#include "app/input/inputfilter.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QWindow>

namespace servery::app {
namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock ||
           key == Qt::Key_NumLock;
}

// With Control or Alt a key is a shortcut, not a bar's.
bool isPlain(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
}

bool isTypedInto()
{
    QObject* focus = QGuiApplication::focusObject();
    if (focus == nullptr)
        return false;
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(focus, &query);
    return query.value(Qt::ImEnabled).toBool();
}

} // namespace

InputFilter::InputFilter(const Clock& clock, KeyMap& keys, QObject* parent)
    : QObject(parent), m_keys(keys), m_scanner(clock)
{
    m_scanner.setSettings(keys.scanner());
    connect(&keys, &KeyMap::scannerChanged, this,
            [this] { m_scanner.setSettings(m_keys.scanner()); });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &InputFilter::pause);
}

void InputFilter::watch(QWindow* window)
{
    m_window = window;
    window->installEventFilter(this);
}

bool InputFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isSending || watched != m_window || event->type() != QEvent::KeyPress)
        return false;
    return onPress(static_cast<QKeyEvent&>(*event));
}

bool InputFilter::isScannedTo() const
{
    return !m_keys.scannerPrefix().isEmpty() || (m_listens && m_listens());
}

bool InputFilter::onPress(QKeyEvent& event)
{
    const Scanner::Key key{event.key(), static_cast<int>(event.modifiers().toInt()), event.text()};
    if (!m_keys.learning().isEmpty()) {
        if (!event.isAutoRepeat() && !isModifier(key.key))
            m_keys.learned(key.key);
        return true;
    }
    if (isTypedInto() || !isPlain(event.modifiers()))
        return false;
    if (isScannedTo() && !event.isAutoRepeat()) {
        const Scanner::Result result = m_scanner.press(key);
        take(result);
        if (m_scanner.isHolding())
            m_pause.start(m_scanner.gapMs() + 1);
        if (result.isHeld)
            return true;
    }
    return sendTranslated(key, event.isAutoRepeat());
}

void InputFilter::pause()
{
    m_pause.stop();
    take(m_scanner.pause());
}

void InputFilter::take(const Scanner::Result& result)
{
    for (const Scanner::Key& key : result.typed) {
        if (!sendTranslated(key, false))
            send(key, false);
    }
    if (result.scanned.isEmpty())
        return;
    m_pause.stop();
    m_keys.noteScan(result.scanned);
    Q_EMIT scanned(result.scanned);
}

bool InputFilter::sendTranslated(const Scanner::Key& key, bool isRepeat)
{
    const int translated = m_keys.translated(key.key);
    if (translated == key.key)
        return false;
    // The key of an action that is on another key now does nothing.
    if (translated != 0) {
        const QString text = translated < 0x80 ? QString(QChar(translated)) : QString();
        send({translated, Qt::NoModifier, text}, isRepeat);
    }
    return true;
}

void InputFilter::send(const Scanner::Key& key, bool isRepeat)
{
    if (m_window == nullptr)
        return;
    const auto modifiers = Qt::KeyboardModifiers::fromInt(static_cast<unsigned>(key.modifiers));
    m_isSending = true;
    QKeyEvent press(QEvent::KeyPress, key.key, modifiers, key.text, isRepeat);
    QCoreApplication::sendEvent(m_window, &press);
    QKeyEvent release(QEvent::KeyRelease, key.key, modifiers, key.text, isRepeat);
    QCoreApplication::sendEvent(m_window, &release);
    m_isSending = false;
}

} // namespace servery::app
