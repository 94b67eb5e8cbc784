#include "app/orders/orderlistmodel.h"

namespace servery::app {

QVariant OrderListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderListRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case OrderIdRole:
        return row.key;
    case NumberRole:
        return row.number;
    case TitleRole:
        return row.title;
    case ChipKindRole:
        return row.chipKind;
    case ChipTextRole:
        return row.chipText;
    case SinceMsRole:
        return row.sinceMs;
    case DueAtMsRole:
        return row.dueAtMs;
    case AmountTextRole:
        return row.amountText;
    case ItemCountTextRole:
        return row.itemCountText;
    case ForTextRole:
        return row.forText;
    case RushRole:
        return row.rush;
    case NotPaidRole:
        return row.notPaid;
    case SelectedRole:
        return row.selected;
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderListModel::roleNames() const
{
    return {
        {OrderIdRole, "orderId"},
        {NumberRole, "number"},
        {TitleRole, "title"},
        {ChipKindRole, "chipKind"},
        {ChipTextRole, "chipText"},
        {SinceMsRole, "sinceMs"},
        {DueAtMsRole, "dueAtMs"},
        {AmountTextRole, "amountText"},
        {ItemCountTextRole, "itemCountText"},
        {ForTextRole, "forText"},
        {RushRole, "rush"},
        {NotPaidRole, "notPaid"},
        {SelectedRole, "selected"},
    };
}

} // namespace servery::app
