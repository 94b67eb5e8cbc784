#include "app/orders/alldaymodel.h"

namespace servery::app {

QVariant AllDayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AllDayRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case NameRole:
        return row.key;
    case CountRole:
        return row.count;
    case ChoicesRole:
        return row.choices;
    case HasAllergyRole:
        return row.hasAllergy;
    default:
        return {};
    }
}

QHash<int, QByteArray> AllDayModel::roleNames() const
{
    return {
        {NameRole, "name"},
        {CountRole, "count"},
        {ChoicesRole, "choices"},
        {HasAllergyRole, "hasAllergy"},
    };
}

} // namespace servery::app
