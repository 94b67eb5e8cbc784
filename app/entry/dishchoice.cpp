#include "app/entry/dishchoice.h"

#include "app/money/moneytext.h"
#include "app/orders/ordertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace servery::app {
namespace {

struct DishText
{
    Q_DECLARE_TR_FUNCTIONS(DishText)
};

QString hintOf(const ModifierGroup& group)
{
    if (group.minChoices == group.maxChoices)
        return DishText::tr("Choose %n", nullptr, group.minChoices);
    if (group.minChoices > 0)
        return DishText::tr("Choose %1 to %2").arg(group.minChoices).arg(group.maxChoices);
    return DishText::tr("Up to %n", nullptr, group.maxChoices);
}

} // namespace

void DishChoice::open(const MenuItem& item, const QByteArray& currency, const CartLine& line,
                      std::optional<std::size_t> at)
{
    m_item = item;
    m_currency = currency;
    m_line = line;
    m_at = at;
    Q_EMIT changed();
}

void DishChoice::close()
{
    m_item = {};
    m_line = {};
    m_at.reset();
    Q_EMIT changed();
}

int DishChoice::countOf(const ModifierId& id) const
{
    return static_cast<int>(std::count(m_line.modifiers.begin(), m_line.modifiers.end(), id));
}

int DishChoice::chosenIn(const ModifierGroup& group) const
{
    int chosen = 0;
    for (const Modifier& modifier : group.modifiers)
        chosen += countOf(modifier.id);
    return chosen;
}

QStringList DishChoice::contains() const
{
    QStringList codes = m_item.allergens;
    for (const ModifierGroup& group : m_item.modifierGroups)
        for (const Modifier& modifier : group.modifiers)
            if (countOf(modifier.id) > 0)
                codes += modifier.allergens;
    codes.removeDuplicates();
    QStringList words;
    for (const QString& code : codes)
        words.append(allergenWord(code));
    return words;
}

QVariantList DishChoice::groups() const
{
    QVariantList out;
    for (const ModifierGroup& group : m_item.modifierGroups) {
        QVariantList options;
        for (const Modifier& modifier : group.modifiers)
            options.append(QVariantMap{
                {QStringLiteral("key"), modifier.id.toString()},
                {QStringLiteral("name"), modifier.name},
                {QStringLiteral("priceText"),
                 modifier.priceCents == 0 ? QString() : moneyText(modifier.priceCents, m_currency)},
                {QStringLiteral("isAvailable"), modifier.isAvailable},
                {QStringLiteral("isChosen"), countOf(modifier.id) > 0},
                {QStringLiteral("count"), countOf(modifier.id)}});
        const int chosen = chosenIn(group);
        out.append(QVariantMap{
            {QStringLiteral("name"), group.name},
            {QStringLiteral("hint"), hintOf(group)},
            {QStringLiteral("isMet"), chosen >= group.minChoices && chosen <= group.maxChoices},
            {QStringLiteral("isSingle"), group.maxChoices == 1},
            {QStringLiteral("options"), options}});
    }
    return out;
}

QVariantList DishChoice::allergies() const
{
    QVariantList out;
    const QStringList inDish = contains();
    for (const QString& code : allergenCodes()) {
        const QString word = allergenWord(code);
        out.append(QVariantMap{{QStringLiteral("code"), code},
                               {QStringLiteral("word"), word},
                               {QStringLiteral("isDeclared"), m_line.allergies.contains(code)},
                               {QStringLiteral("isContained"), inDish.contains(word)}});
    }
    return out;
}

void DishChoice::setQuantity(int quantity)
{
    if (quantity < 1 || quantity > limits::quantityPerLine || quantity == m_line.quantity)
        return;
    m_line.quantity = quantity;
    Q_EMIT changed();
}

void DishChoice::setNote(const QString& note)
{
    if (m_line.note == note)
        return;
    m_line.note = note.left(limits::noteCharacters);
    Q_EMIT changed();
}

QString DishChoice::totalText() const
{
    qint64 each = m_item.priceCents;
    for (const ModifierGroup& group : m_item.modifierGroups)
        for (const Modifier& modifier : group.modifiers)
            each += modifier.priceCents * countOf(modifier.id);
    return isOpen() ? moneyText(each * m_line.quantity, m_currency) : QString();
}

bool DishChoice::isComplete() const
{
    return isOpen() && std::all_of(m_item.modifierGroups.begin(), m_item.modifierGroups.end(),
                                   [this](const ModifierGroup& group) {
                                       const int chosen = chosenIn(group);
                                       return chosen >= group.minChoices &&
                                              chosen <= group.maxChoices;
                                   });
}

void DishChoice::choose(const QString& modifierId)
{
    const ModifierId wanted(modifierId);
    for (const ModifierGroup& group : m_item.modifierGroups) {
        const auto found = std::find_if(group.modifiers.begin(), group.modifiers.end(),
                                        [&](const Modifier& each) { return each.id == wanted; });
        if (found == group.modifiers.end() || !found->isAvailable)
            continue;
        if (countOf(wanted) > 0) {
            std::erase(m_line.modifiers, wanted);
        } else {
            if (group.maxChoices == 1) {
                for (const Modifier& other : group.modifiers)
                    std::erase(m_line.modifiers, other.id);
            } else if (chosenIn(group) >= group.maxChoices) {
                return;
            }
            m_line.modifiers.push_back(wanted);
        }
        Q_EMIT changed();
        return;
    }
}

void DishChoice::declare(const QString& allergenCode)
{
    if (!m_line.allergies.removeOne(allergenCode))
        m_line.allergies.append(allergenCode);
    Q_EMIT changed();
}

} // namespace servery::app
