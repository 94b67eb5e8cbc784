// DishChoice: one dish on its way into the order: its choices, how many, what was asked for and
// which allergies were named. Judged by the menu's own rules. Thread: the GUI thread.
#pragma once

#include "core/orders/cart.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace servery::app {

class DishChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from OrderEntry")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QStringList contains READ contains NOTIFY changed)
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)
    Q_PROPERTY(QVariantList allergies READ allergies NOTIFY changed)
    Q_PROPERTY(int quantity READ quantity WRITE setQuantity NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)

public:
    explicit DishChoice(QObject* parent = nullptr) : QObject(parent) {}

    // at: the line of the cart that is changed; nothing: a new one.
    void open(const MenuItem& item, const QByteArray& currency, const CartLine& line,
              std::optional<std::size_t> at);
    void close();
    [[nodiscard]] const CartLine& line() const { return m_line; }
    [[nodiscard]] std::optional<std::size_t> at() const { return m_at; }

    [[nodiscard]] bool isOpen() const { return !m_item.id.isEmpty(); }
    [[nodiscard]] bool isNew() const { return !m_at.has_value(); }
    [[nodiscard]] QString name() const { return m_item.name; }
    [[nodiscard]] QString description() const { return m_item.description; }
    // Allergens of the dish with its choices, as words.
    [[nodiscard]] QStringList contains() const;
    // Objects with name, hint, isMet, isSingle and options: {key, name, priceText, isAvailable,
    // isChosen, count}.
    [[nodiscard]] QVariantList groups() const;
    // Objects with code, word, isDeclared and isContained.
    [[nodiscard]] QVariantList allergies() const;
    [[nodiscard]] int quantity() const { return m_line.quantity; }
    void setQuantity(int quantity);
    [[nodiscard]] QString note() const { return m_line.note; }
    void setNote(const QString& note);
    [[nodiscard]] QString totalText() const;
    // Every group has as many choices as it asks for.
    [[nodiscard]] bool isComplete() const;

    // A choice of one replaces the one before; others are added, and taken away when chosen.
    Q_INVOKABLE void choose(const QString& modifierId);
    Q_INVOKABLE void declare(const QString& allergenCode);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int countOf(const ModifierId& id) const;
    [[nodiscard]] int chosenIn(const ModifierGroup& group) const;

    MenuItem m_item;
    QByteArray m_currency;
    CartLine m_line;
    std::optional<std::size_t> m_at;
};

} // namespace servery::app
