#include "app/orders/orderlinemodel.h"

namespace servery::app {

QVariant OrderLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderLineRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case LineIdRole:
        return row.key;
    case QuantityRole:
        return row.quantity;
    case NameRole:
        return row.name;
    case ModifiersRole:
        return row.modifiers;
    case NoteRole:
        return row.note;
    case AllergiesRole:
        return row.allergies;
    case TotalTextRole:
        return row.totalText;
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderLineModel::roleNames() const
{
    return {
        {LineIdRole, "lineId"},       {QuantityRole, "quantity"}, {NameRole, "name"},
        {ModifiersRole, "modifiers"}, {NoteRole, "note"},         {AllergiesRole, "allergies"},
        {TotalTextRole, "totalText"},
    };
}

} // namespace servery::app
