// Which dishes of a menu the rows of a file are, and what they come to: a dish is found by its id,
// or by its name in its category; choices by their id, or by their name in their group. What a file
// does not say of a known dish stays as it is. Thread: pure functions; a value for one file.
#pragma once

#include "core/menu/menu.h"

#include <QJsonObject>
#include <QSet>

namespace servery {

// The names on screens and slips where a menu gives none: whole words, as many as fit.
inline constexpr int kitchenNameCharacters = 18;
[[nodiscard]] QString shortName(const QString& name);

class MenuMatch
{
public:
    // current outlives it.
    explicit MenuMatch(const Menu& current) : m_current(current) {}

    // The category that a file means; without an id where it is a new one.
    [[nodiscard]] MenuCategory category(const QString& id, const QString& name) const;
    // The row with what is known of its dish besides. Its id and those of its choices are the
    // menu's own, or not there where they are new.
    [[nodiscard]] QJsonObject item(const QString& category, const QJsonObject& row) const;
    // Whether the file had the dish before: a dish is in it once.
    [[nodiscard]] bool isRepeated(const QString& category, const MenuItem& item);
    // The dishes that no row was about.
    [[nodiscard]] std::vector<MenuItemId> untouched() const;

private:
    [[nodiscard]] const MenuItem* find(const QString& category, const QJsonObject& row) const;

    const Menu& m_current;
    QSet<QString> m_named; // by category and name
    QSet<MenuItemId> m_known;
};

} // namespace servery
