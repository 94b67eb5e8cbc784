#include "core/orders/portions.h"

#include <QHash>

namespace servery {

namespace {

// Takes portions subject by subject, and remembers what the lines before took of each.
class Taking
{
public:
    explicit Taking(const FindStock& find) : m_find(find) {}

    std::optional<Error> take(OrderLine& line, int index, const QByteArray& subject,
                              const QString& name)
    {
        const Stock* stock = m_find(subject);
        if (stock == nullptr)
            return std::nullopt;
        const int left = stock->isSoldOut
                             ? 0
                             : stock->portionsLeft.value_or(Stock::mostPortions) - m_taken[subject];
        const bool isEnough = stock->portionsLeft ? line.quantity <= left : left > 0;
        if (!isEnough)
            return unavailable(index, line.menuItem, stock->modifier, name, left);
        if (stock->portionsLeft) {
            m_taken[subject] += line.quantity;
            line.counted.append(QString::fromLatin1(subject));
        }
        return std::nullopt;
    }
    [[nodiscard]] std::vector<Portions> all() const
    {
        std::vector<Portions> out;
        for (auto it = m_taken.cbegin(); it != m_taken.cend(); ++it)
            if (it.value() > 0)
                out.push_back({it.key(), it.value()});
        return out;
    }

private:
    const FindStock& m_find;
    QHash<QByteArray, int> m_taken;
};

} // namespace

Error unavailable(int line, const MenuItemId& item, const ModifierId& modifier, const QString& name,
                  int portionsLeft)
{
    QJsonObject members{{QLatin1String("line"), line},
                        {QLatin1String("menuItemId"), item.toString()},
                        {QLatin1String("name"), name}};
    if (!modifier.isEmpty())
        members.insert(QLatin1String("modifierId"), modifier.toString());
    if (portionsLeft > 0)
        members.insert(QLatin1String("portionsLeft"), portionsLeft);
    return {modifier.isEmpty() ? errors::itemUnavailable : errors::modifierUnavailable, name,
            members, 0};
}

Result<std::vector<Portions>, Error> takePortions(std::vector<OrderLine>& lines,
                                                  const FindStock& find)
{
    Taking taking(find);
    int index = 0;
    for (OrderLine& line : lines) {
        if (auto error = taking.take(line, index, line.menuItem.bytes(), line.name))
            return Failure<Error>{*error};
        for (const LineModifier& modifier : line.modifiers)
            if (auto error = taking.take(line, index, modifier.id.bytes(), modifier.name))
                return Failure<Error>{*error};
        ++index;
    }
    return taking.all();
}

std::vector<Portions> portionsOf(const OrderLine& line, int quantity)
{
    std::vector<Portions> out;
    if (quantity < 1 || line.doneAt.isSet())
        return out;
    for (const QString& subject : line.counted)
        out.push_back({subject.toLatin1(), quantity});
    return out;
}

std::vector<Portions> portionsUnmade(const Order& order)
{
    std::vector<Portions> out;
    if (order.state == OrderState::Ready || order.state == OrderState::Completed)
        return out;
    for (const OrderLine& line : order.lines)
        for (Portions& each : portionsOf(line, line.quantity - line.takenOff))
            out.push_back(std::move(each));
    return out;
}

} // namespace servery
