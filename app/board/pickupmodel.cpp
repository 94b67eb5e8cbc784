#include "app/board/pickupmodel.h"

namespace servery::app {

QVariant PickupModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PickupRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case NumberRole:
    case Qt::DisplayRole:
        return row.number;
    case SinceMsRole:
        return row.sinceMs;
    case IsFreshRole:
        return row.isFresh;
    default:
        return {};
    }
}

QHash<int, QByteArray> PickupModel::roleNames() const
{
    return {{NumberRole, "number"}, {SinceMsRole, "sinceMs"}, {IsFreshRole, "isFresh"}};
}

} // namespace servery::app
