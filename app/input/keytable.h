// KeyTable: which key of this device's bump bar or keyboard stands for which of the console's own
// keys. A screen knows only its own keys (1 to 9, R, H …); a bar that types something else is
// translated before the screen hears of it. Thread: values.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace servery::app {

// Something that a screen does on a key of its own.
struct KeyAction
{
    const char* id;   // "ticket1"
    int key;          // Qt::Key, as the screen knows it
    const char* name; // for a person; to be translated in the context "Keys"
};

[[nodiscard]] const std::vector<KeyAction>& keyActions();

class KeyTable
{
public:
    // Bars by what they type: "keyboard" (the console's own keys), "functionKeys" (F1 to F12, as
    // programmable bars are delivered), "letters" (A to L in a row).
    [[nodiscard]] static QStringList presetNames();
    // The keyboard's for a name that is not known.
    [[nodiscard]] static KeyTable preset(const QString& name);

    // The screen's key for one that was pressed; the key itself when the table has nothing for it;
    // 0 when it is a screen's key whose action was given to another.
    [[nodiscard]] int translated(int key) const;
    // 0 when the action is on its own key.
    [[nodiscard]] int keyOf(const QString& actionId) const;
    // The key does the action from now on, and nothing else. False for an action that is not known.
    bool assign(const QString& actionId, int key);
    // Back to the console's own key.
    void clear(const QString& actionId);
    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }

    [[nodiscard]] QByteArray toJson() const;
    // What is not known is left out.
    [[nodiscard]] static KeyTable fromJson(const QByteArray& json);

    friend bool operator==(const KeyTable&, const KeyTable&) = default;

private:
    QHash<QString, int> m_keys; // by action
};

} // namespace servery::app
