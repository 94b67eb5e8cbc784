#include "app/input/keytable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace servery::app {
namespace {

const KeyAction* find(const QString& id)
{
    for (const KeyAction& action : keyActions()) {
        if (id == QLatin1String(action.id))
            return &action;
    }
    return nullptr;
}

// In the order in which a bar has its keys.
constexpr const char* barOrder[] = {"ticket1", "ticket2",  "ticket3", "ticket4",
                                    "ticket5", "ticket6",  "ticket7", "ticket8",
                                    "ticket9", "nextPage", "recall",  "undo"};

} // namespace

const std::vector<KeyAction>& keyActions()
{
    static const std::vector<KeyAction> actions{
        {"ticket1", Qt::Key_1, QT_TRANSLATE_NOOP("Keys", "Ticket 1")},
        {"ticket2", Qt::Key_2, QT_TRANSLATE_NOOP("Keys", "Ticket 2")},
        {"ticket3", Qt::Key_3, QT_TRANSLATE_NOOP("Keys", "Ticket 3")},
        {"ticket4", Qt::Key_4, QT_TRANSLATE_NOOP("Keys", "Ticket 4")},
        {"ticket5", Qt::Key_5, QT_TRANSLATE_NOOP("Keys", "Ticket 5")},
        {"ticket6", Qt::Key_6, QT_TRANSLATE_NOOP("Keys", "Ticket 6")},
        {"ticket7", Qt::Key_7, QT_TRANSLATE_NOOP("Keys", "Ticket 7")},
        {"ticket8", Qt::Key_8, QT_TRANSLATE_NOOP("Keys", "Ticket 8")},
        {"ticket9", Qt::Key_9, QT_TRANSLATE_NOOP("Keys", "Ticket 9")},
        {"nextPage", Qt::Key_0, QT_TRANSLATE_NOOP("Keys", "Next page")},
        {"left", Qt::Key_Left, QT_TRANSLATE_NOOP("Keys", "Left")},
        {"right", Qt::Key_Right, QT_TRANSLATE_NOOP("Keys", "Right")},
        {"up", Qt::Key_Up, QT_TRANSLATE_NOOP("Keys", "Up")},
        {"down", Qt::Key_Down, QT_TRANSLATE_NOOP("Keys", "Down")},
        {"primary", Qt::Key_Return, QT_TRANSLATE_NOOP("Keys", "Start or Ready")},
        {"itemDone", Qt::Key_Space, QT_TRANSLATE_NOOP("Keys", "Item done")},
        {"recall", Qt::Key_R, QT_TRANSLATE_NOOP("Keys", "Recall")},
        {"close", Qt::Key_Escape, QT_TRANSLATE_NOOP("Keys", "Close or back")},
        {"fire", Qt::Key_H, QT_TRANSLATE_NOOP("Keys", "Fire the first held")},
        {"undo", Qt::Key_U, QT_TRANSLATE_NOOP("Keys", "Undo")},
        {"station", Qt::Key_S, QT_TRANSLATE_NOOP("Keys", "Next station")},
        {"allDay", Qt::Key_A, QT_TRANSLATE_NOOP("Keys", "All-day counts")},
        {"search", Qt::Key_F3, QT_TRANSLATE_NOOP("Keys", "Search")},
        {"orders", Qt::Key_F2, QT_TRANSLATE_NOOP("Keys", "Orders")},
        {"cash", Qt::Key_F4, QT_TRANSLATE_NOOP("Keys", "Take cash")},
        {"drawer", Qt::Key_F6, QT_TRANSLATE_NOOP("Keys", "Drawer")},
    };
    return actions;
}

QStringList KeyTable::presetNames()
{
    return {QStringLiteral("keyboard"), QStringLiteral("functionKeys"), QStringLiteral("letters")};
}

KeyTable KeyTable::preset(const QString& name)
{
    KeyTable table;
    if (name != u"functionKeys" && name != u"letters")
        return table;
    int key = name == u"letters" ? Qt::Key_A : Qt::Key_F1;
    for (const char* action : barOrder)
        table.assign(QLatin1String(action), key++);
    return table;
}

int KeyTable::translated(int key) const
{
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (*it == key)
            return find(it.key())->key;
    }
    // A letter that a bar uses for another ticket must not also do what it did before.
    for (const KeyAction& action : keyActions()) {
        if (action.key == key && m_keys.contains(QLatin1String(action.id)))
            return 0;
    }
    return key;
}

int KeyTable::keyOf(const QString& actionId) const
{
    return m_keys.value(actionId);
}

bool KeyTable::assign(const QString& actionId, int key)
{
    const KeyAction* action = find(actionId);
    if (action == nullptr || key == 0)
        return false;
    m_keys.removeIf([key](const auto& entry) { return entry.value() == key; });
    if (action->key == key)
        m_keys.remove(actionId);
    else
        m_keys.insert(actionId, key);
    return true;
}

void KeyTable::clear(const QString& actionId)
{
    m_keys.remove(actionId);
}

QByteArray KeyTable::toJson() const
{
    QJsonObject json;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        json.insert(it.key(), *it);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

KeyTable KeyTable::fromJson(const QByteArray& json)
{
    KeyTable table;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        table.assign(it.key(), it.value().toInt());
    return table;
}

} // namespace servery::app
