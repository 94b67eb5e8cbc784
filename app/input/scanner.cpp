#include "app/input/scanner.h"

#include <utility>

namespace servery::app {

void Scanner::setSettings(const ScannerSettings& settings)
{
    m_settings = settings;
    m_held.clear();
}

QString Scanner::heldText() const
{
    QString text;
    for (const Key& key : m_held)
        text += key.text;
    return text;
}

QString Scanner::code() const
{
    const QString text = heldText();
    if (!text.startsWith(m_settings.prefix))
        return {};
    const QString rest = text.mid(m_settings.prefix.size()).trimmed();
    return rest.size() >= m_settings.least ? rest : QString();
}

bool Scanner::mayBegin(const Key& key) const
{
    // With a prefix nobody's typing is ever held back but by its first letter.
    if (!m_settings.prefix.isEmpty())
        return key.text == m_settings.prefix.left(1);
    return !key.text.isEmpty() && key.text[0].isPrint() && key.text[0] != u' ';
}

Scanner::Result Scanner::press(const Key& key)
{
    Result result;
    if (!m_settings.isOn)
        return result;
    const qint64 nowMs = m_clock.monotonicMs();
    if (!m_held.empty() && nowMs - m_lastMonoMs > m_settings.gapMs)
        result = pause();
    m_lastMonoMs = nowMs;
    const bool isEnter = key.key == Qt::Key_Return || key.key == Qt::Key_Enter;
    if (isEnter && !m_held.empty()) {
        const QString found = m_settings.endsWithEnter ? code() : QString();
        if (!found.isEmpty()) {
            result.scanned = found;
            result.isHeld = true;
            m_held.clear();
            return result;
        }
        result.typed = std::exchange(m_held, {});
        return result;
    }
    const bool isOfBurst = !m_held.empty() && (key.text.isEmpty() || key.text[0].isPrint());
    // The shift key of a capital letter is part of it.
    if (isOfBurst || mayBegin(key)) {
        m_held.push_back(key);
        result.isHeld = true;
        if (m_held.size() > most) {
            result.typed = std::exchange(m_held, {});
        }
        return result;
    }
    for (Key& each : std::exchange(m_held, {}))
        result.typed.push_back(std::move(each));
    return result;
}

Scanner::Result Scanner::pause()
{
    Result result;
    if (m_held.empty())
        return result;
    const QString found = m_settings.endsWithEnter ? QString() : code();
    if (found.isEmpty())
        result.typed = std::exchange(m_held, {});
    else
        result.scanned = found;
    m_held.clear();
    return result;
}

} // namespace servery::app
