#include "app/orders/latermodel.h"

namespace servery::app {

QVariant LaterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LaterRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case OrderIdRole:
        return row.orderId;
    case CourseRole:
        return row.course;
    case NumberRole:
        return row.number;
    case LabelRole:
        return row.label;
    case KindRole:
        return row.held ? QStringLiteral("held") : QStringLiteral("scheduled");
    case TimeMsRole:
        return row.timeMs;
    case StartMsRole:
        return row.startMs;
    default:
        return {};
    }
}

QHash<int, QByteArray> LaterModel::roleNames() const
{
    return {
        {OrderIdRole, "orderId"}, {CourseRole, "course"}, {NumberRole, "number"},
        {LabelRole, "label"},     {KindRole, "kind"},     {TimeMsRole, "timeMs"},
        {StartMsRole, "startMs"},
    };
}

} // namespace servery::app
