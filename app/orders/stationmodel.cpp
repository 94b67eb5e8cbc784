#include "app/orders/stationmodel.h"

namespace servery::app {

QVariant StationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StationRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case NameRole:
        return row.name;
    case StationRole:
        return row.key;
    case OpenCountRole:
        return row.openCount;
    case AverageSecondsRole:
        return row.averageSeconds;
    default:
        return {};
    }
}

QHash<int, QByteArray> StationModel::roleNames() const
{
    return {
        {NameRole, "name"},
        {StationRole, "station"},
        {OpenCountRole, "openCount"},
        {AverageSecondsRole, "averageSeconds"},
    };
}

} // namespace servery::app
