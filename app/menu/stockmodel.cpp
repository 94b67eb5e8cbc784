#include "app/menu/stockmodel.h"

namespace servery::app {

QVariant StockModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StockRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case SubjectRole:
        return row.key;
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case DishRole:
        return row.dish;
    case IsAvailableRole:
        return row.isAvailable;
    case PortionsLeftRole:
        return row.portionsLeft;
    case PendingRole:
        return pendingText(row.pending);
    case RefusalRole:
        return row.refusal;
    default:
        return {};
    }
}

QHash<int, QByteArray> StockModel::roleNames() const
{
    return {
        {SubjectRole, "subject"},
        {NameRole, "name"},
        {DishRole, "dish"},
        {IsAvailableRole, "isAvailable"},
        {PortionsLeftRole, "portionsLeft"},
        {PendingRole, "pending"},
        {RefusalRole, "refusal"},
    };
}

} // namespace servery::app
