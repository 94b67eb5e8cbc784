#include "app/orders/sentoutmodel.h"

namespace servery::app {

QVariant SentOutModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SentOutRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case OrderIdRole:
        return row.key;
    case NumberRole:
        return row.number;
    case LabelRole:
        return row.label;
    case DishesRole:
        return row.dishes;
    case SentAtMsRole:
        return row.sentAtMs;
    case CollectedRole:
        return row.collected;
    default:
        return {};
    }
}

QHash<int, QByteArray> SentOutModel::roleNames() const
{
    return {
        {OrderIdRole, "orderId"}, {NumberRole, "number"},     {LabelRole, "label"},
        {DishesRole, "dishes"},   {SentAtMsRole, "sentAtMs"}, {CollectedRole, "collected"},
    };
}

} // namespace servery::app
