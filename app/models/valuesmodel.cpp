#include "app/models/valuesmodel.h"

namespace servery::app {
namespace {
constexpr int keyRole = Qt::UserRole + 1;
} // namespace

ValuesModel::ValuesModel(const QByteArrayList& roles, QObject* parent) : RowModel(parent)
{
    int role = keyRole;
    m_roles.insert(role, "key");
    for (const QByteArray& name : roles)
        m_roles.insert(++role, name);
}

QVariant ValuesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ValuesRow& row = m_rows[static_cast<size_t>(index.row())];
    return role == keyRole ? QVariant(row.key)
                           : row.values.value(QString::fromLatin1(m_roles.value(role)));
}

} // namespace servery::app
