#include "tests/qml/fakes/rowlist.h"

RowList::RowList(QObject* parent) : QAbstractListModel(parent) {}

void RowList::setRows(const QVariantList& rows)
{
    beginResetModel();
    m_rows = rows;
    if (!rows.isEmpty())
        m_roles = rows.first().toMap().keys();
    endResetModel();
    Q_EMIT rowsChanged();
}

void RowList::insert(int row, const QVariantMap& values)
{
    if (m_roles.isEmpty())
        m_roles = values.keys();
    beginInsertRows({}, row, row);
    m_rows.insert(row, values);
    endInsertRows();
    Q_EMIT rowsChanged();
}

void RowList::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT rowsChanged();
}

void RowList::set(int row, const QString& role, const QVariant& value)
{
    if (row < 0 || row >= m_rows.size())
        return;
    QVariantMap values = m_rows[row].toMap();
    values[role] = value;
    m_rows[row] = values;
    const int number = Qt::UserRole + static_cast<int>(m_roles.indexOf(role));
    Q_EMIT dataChanged(index(row), index(row), {number});
}

QVariant RowList::get(int row, const QString& role) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].toMap().value(role) : QVariant();
}

int RowList::find(const QString& role, const QVariant& value) const
{
    for (int row = 0; row < count(); ++row) {
        if (get(row, role) == value)
            return row;
    }
    return -1;
}

int RowList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowList::data(const QModelIndex& index, int role) const
{
    const int at = role - Qt::UserRole;
    if (at < 0 || at >= m_roles.size())
        return {};
    return get(index.row(), m_roles[at]);
}

QHash<int, QByteArray> RowList::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int at = 0; at < m_roles.size(); ++at)
        names.insert(Qt::UserRole + at, m_roles[at].toUtf8());
    return names;
}
