#include "app/models/rowwindow.h"

#include <QVariantMap>

#include <algorithm>

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
    m_first = QPersistentModelIndex();
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
    m_first = find(key);
    Q_EMIT firstKeyChanged();
    refresh();
}

void RowWindow::setPage(int page)
{
    if (m_page == page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
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

QPersistentModelIndex RowWindow::find(const QString& key) const
{
    const int role = key.isEmpty() ? -1 : roleOf(keyRole());
    for (int row = 0; role >= 0 && row < total(); ++row) {
        if (value(row, role).toString() == key)
            return m_source->index(row, 0);
    }
    return {};
}

int RowWindow::firstRow() const
{
    return m_first.isValid() ? m_first.row() : 0;
}

RowWindow::Places RowWindow::places() const
{
    Places places;
    for (const Row& row : m_rows) {
        if (row.at.isValid())
            places.push_back(row.at.row());
    }
    std::sort(places.begin(), places.end());
    return places;
}

// The page, as much behind it, and the list's first page.
bool RowWindow::isWanted(int place, int first) const
{
    return place < m_page || (place >= first && place < first + 2 * m_page);
}

void RowWindow::refresh()
{
    const int role = roleOf(keyRole());
    // A list that was filled anew may have the row again.
    if (!m_firstKey.isEmpty() && !m_first.isValid())
        m_first = find(m_firstKey);
    const bool isLost = !m_firstKey.isEmpty() && !m_first.isValid();
    if (isLost)
        m_firstKey.clear();
    const int first = firstRow();
    Places wanted;
    if (role >= 0) {
        wanted = places();
        for (int place = first; place < std::min(total(), first + m_page); ++place)
            wanted.push_back(place);
        std::sort(wanted.begin(), wanted.end());
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    }
    show(wanted, first);
    if (isLost)
        Q_EMIT firstKeyChanged();
    Q_EMIT listChanged();
}

void RowWindow::show(const Places& places, int first)
{
    const int role = roleOf(keyRole());
    std::vector<Row> rows;
    rows.reserve(places.size());
    for (const int place : places)
        rows.push_back({value(place, role).toString(), m_source->index(place, 0)});
    const auto begin = std::lower_bound(places.begin(), places.end(), first);
    auto end = begin;
    while (end != places.end() && *end == first + static_cast<int>(end - begin))
        ++end;
    m_leading = static_cast<int>(begin - places.begin());
    m_following = static_cast<int>(end - begin);
    syncRows(m_rows, std::move(rows));
    Q_EMIT windowChanged();
}

bool RowWindow::takeIn()
{
    if (roleOf(keyRole()) < 0)
        return false;
    const int first = firstRow();
    Places inside = places();
    const auto take = [&](int begin, int end) {
        for (int place = begin; place < std::min(total(), end); ++place) {
            const auto at = std::lower_bound(inside.begin(), inside.end(), place);
            if (at != inside.end() && *at == place)
                continue;
            inside.insert(at, place);
            show(inside, first);
            return true;
        }
        return false;
    };
    return take(first, first + 2 * m_page) || take(0, m_page);
}

bool RowWindow::letGo()
{
    const int first = firstRow();
    Places inside = places();
    const auto unwanted = std::find_if_not(
        inside.begin(), inside.end(), [this, first](int place) { return isWanted(place, first); });
    if (unwanted == inside.end())
        return false;
    inside.erase(unwanted);
    show(inside, first);
    return true;
}

void RowWindow::forward(int first, int last, const QList<int>& roles)
{
    int inside = 0;
    for (int row = 0; row < size(); ++row) {
        const int place = m_rows[static_cast<size_t>(row)].at.row();
        if (place < first || place > last)
            continue;
        ++inside;
        Q_EMIT dataChanged(index(row), index(row), roles);
    }
    if (inside <= last - first)
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
