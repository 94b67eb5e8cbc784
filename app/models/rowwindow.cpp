#include "app/models/rowwindow.h"

#include <QVariantMap>

namespace servery::app {

RowWindow::RowWindow(QObject* parent) : RowModel(parent) {}

void RowWindow::setSource(QAbstractItemModel* source)
{
    if (m_source == source)
        return;
    if (m_source != nullptr)
        m_source->disconnect(this);
    // Another list may have other roles, which a view asks for once only.
    beginResetModel();
    m_source = source;
    m_rows.clear();
    m_firstKey.clear();
    endResetModel();
    if (m_source != nullptr) {
        connect(m_source, &QAbstractItemModel::rowsInserted, this, &RowWindow::refresh);
        connect(m_source, &QAbstractItemModel::rowsRemoved, this, &RowWindow::refresh);
        connect(m_source, &QAbstractItemModel::rowsMoved, this, &RowWindow::refresh);
        connect(m_source, &QAbstractItemModel::layoutChanged, this, &RowWindow::refresh);
        connect(m_source, &QAbstractItemModel::modelReset, this, &RowWindow::refresh);
        connect(m_source, &QObject::destroyed, this, &RowWindow::refresh);
        connect(m_source, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                    forward(first.row(), last.row(), roles);
                });
    }
    Q_EMIT sourceChanged();
    Q_EMIT firstKeyChanged();
    refresh();
}

void RowWindow::setKeyRole(const QString& role)
{
    if (m_keyRole == role.toLatin1())
        return;
    m_keyRole = role.toLatin1();
    Q_EMIT sourceChanged();
    refresh();
}

void RowWindow::setFirstKey(const QString& key)
{
    if (m_firstKey == key)
        return;
    m_firstKey = key;
    Q_EMIT firstKeyChanged();
    refresh();
}

void RowWindow::setKept(int kept)
{
    if (m_kept == kept)
        return;
    m_kept = kept;
    Q_EMIT keptChanged();
    refresh();
}

void RowWindow::setMost(int most)
{
    if (m_most == most)
        return;
    m_most = most;
    Q_EMIT mostChanged();
    refresh();
}

int RowWindow::total() const
{
    return m_source == nullptr ? 0 : m_source->rowCount();
}

int RowWindow::roleOf(const QString& name) const
{
    return m_source == nullptr ? -1 : m_source->roleNames().key(name.toLatin1(), -1);
}

QVariant RowWindow::value(int row, int role) const
{
    return m_source->data(m_source->index(row, 0), role);
}

int RowWindow::firstRow() const
{
    const int role = m_firstKey.isEmpty() ? -1 : roleOf(keyRole());
    for (int row = 0; role >= 0 && row < total(); ++row) {
        if (value(row, role).toString() == m_firstKey)
            return row;
    }
    return 0;
}

void RowWindow::refresh()
{
    const int role = roleOf(keyRole());
    const int first = firstRow();
    const int begin = std::max(0, first - m_kept);
    std::vector<Row> wanted;
    for (int row = begin; role >= 0 && row < std::min(total(), first + m_most); ++row)
        wanted.push_back({value(row, role).toString(), m_source->index(row, 0)});
    m_leading = std::min(first - begin, static_cast<int>(wanted.size()));
    const bool isLost =
        !m_firstKey.isEmpty() && (m_leading == static_cast<int>(wanted.size()) ||
                                  wanted[static_cast<size_t>(m_leading)].key != m_firstKey);
    if (isLost)
        m_firstKey.clear();
    syncRows(m_rows, std::move(wanted));
    if (isLost)
        Q_EMIT firstKeyChanged();
    Q_EMIT listChanged();
}

void RowWindow::forward(int first, int last, const QList<int>& roles)
{
    bool isOutside = false;
    const int begin = m_rows.empty() ? 0 : m_rows[0].at.row();
    const int end = begin + size();
    for (int row = first; row <= last; ++row)
        isOutside = isOutside || row < begin || row >= end;
    const int from = std::max(first, begin);
    const int to = std::min(last, end - 1);
    if (from <= to)
        Q_EMIT dataChanged(index(from - begin), index(to - begin), roles);
    if (isOutside)
        Q_EMIT listChanged();
}

QString RowWindow::keyAfter(int rows) const
{
    const int row = firstRow() + rows;
    const int role = roleOf(keyRole());
    return role >= 0 && row >= 0 && row < total() ? value(row, role).toString() : QString();
}

// Until `visit` gives false.
template <class Visit>
void RowWindow::visitOutside(int shown, Visit visit) const
{
    const int begin = firstRow();
    for (int row = 0; row < total(); ++row) {
        if ((row < begin || row >= begin + shown) && !visit(row))
            return;
    }
}

QVariantList RowWindow::outside(const QString& role, int shown, int most) const
{
    QVariantList values;
    const int number = roleOf(role);
    visitOutside(shown, [&](int row) {
        if (values.size() < most)
            values.append(value(row, number));
        return values.size() < most;
    });
    return values;
}

bool RowWindow::allOutside(const QString& role, int shown, const QVariant& wanted) const
{
    bool isAll = true;
    const int number = roleOf(role);
    visitOutside(shown, [&](int row) {
        isAll = isAll && value(row, number) == wanted;
        return isAll;
    });
    return isAll;
}

QVariantList RowWindow::rowsWith(const QString& role, const QVariant& wanted,
                                 const QStringList& roles) const
{
    QVariantList found;
    const int number = roleOf(role);
    for (int row = 0; row < total(); ++row) {
        if (value(row, number) != wanted)
            continue;
        QVariantMap values;
        for (const QString& name : roles)
            values.insert(name, value(row, roleOf(name)));
        found.append(values);
    }
    return found;
}

QVariant RowWindow::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows[static_cast<size_t>(index.row())].at.data(role);
}

QHash<int, QByteArray> RowWindow::roleNames() const
{
    return m_source == nullptr ? QHash<int, QByteArray>() : m_source->roleNames();
}

} // namespace servery::app
