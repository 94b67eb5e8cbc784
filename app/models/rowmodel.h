// RowModel: a list model whose rows are kept by key. A new picture of the rows is applied as row
// removals, insertions, moves and changes, never as a reset, so that a delegate lives as long as
// its row does. Thread: the GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace servery::app {

class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    [[nodiscard]] int count() const { return size(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : size();
    }

Q_SIGNALS:
    void countChanged();

protected:
    explicit RowModel(QObject* parent) : QAbstractListModel(parent) {}
    [[nodiscard]] virtual int size() const = 0;

    // Makes `rows` equal to `wanted`. A Row has `QString key` (unique in the model) and operator==;
    // or it is a pointer to one, which is another row when the pointer is.
    template <class Row>
    void syncRows(std::vector<Row>& rows, std::vector<Row> wanted);

private:
    template <class Row>
    static const QString& keyOf(const Row& row);
    template <class Row>
    static bool hasSameKeys(const std::vector<Row>& a, const std::vector<Row>& b);
    template <class Row>
    static int indexOf(const std::vector<Row>& rows, const QString& key, int from = 0);
    template <class Row>
    void removeMissing(std::vector<Row>& rows, const std::vector<Row>& wanted);
    template <class Row>
    void place(std::vector<Row>& rows, const std::vector<Row>& wanted, int at);
    template <class Row>
    void moveRow(std::vector<Row>& rows, int from, int to);
};

template <class Row>
const QString& RowModel::keyOf(const Row& row)
{
    if constexpr (requires { row->key; })
        return row->key;
    else
        return row.key;
}

template <class Row>
bool RowModel::hasSameKeys(const std::vector<Row>& a, const std::vector<Row>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Row& x, const Row& y) { return keyOf(x) == keyOf(y); });
}

template <class Row>
int RowModel::indexOf(const std::vector<Row>& rows, const QString& key, int from)
{
    for (int i = from; i < static_cast<int>(rows.size()); ++i) {
        if (keyOf(rows[static_cast<size_t>(i)]) == key)
            return i;
    }
    return -1;
}

template <class Row>
void RowModel::removeMissing(std::vector<Row>& rows, const std::vector<Row>& wanted)
{
    if (hasSameKeys(rows, wanted))
        return;
    QSet<QString> stays;
    stays.reserve(static_cast<qsizetype>(wanted.size()));
    for (const Row& row : wanted)
        stays.insert(keyOf(row));
    for (int i = static_cast<int>(rows.size()) - 1; i >= 0; --i) {
        if (stays.contains(keyOf(rows[static_cast<size_t>(i)])))
            continue;
        beginRemoveRows({}, i, i);
        rows.erase(rows.begin() + i);
        endRemoveRows();
    }
}

template <class Row>
void RowModel::moveRow(std::vector<Row>& rows, int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    if (from < to)
        std::rotate(rows.begin() + from, rows.begin() + from + 1, rows.begin() + to + 1);
    else
        std::rotate(rows.begin() + to, rows.begin() + from, rows.begin() + from + 1);
    endMoveRows();
}

template <class Row>
void RowModel::place(std::vector<Row>& rows, const std::vector<Row>& wanted, int at)
{
    const QString& key = keyOf(wanted[static_cast<size_t>(at)]);
    const int found = indexOf(rows, key, at);
    if (found < 0) {
        beginInsertRows({}, at, at);
        rows.insert(rows.begin() + at, wanted[static_cast<size_t>(at)]);
        endInsertRows();
        return;
    }
    // When only the row in front went further down, move that one rather than all behind it.
    if (found == at + 1) {
        const int target = indexOf(wanted, keyOf(rows[static_cast<size_t>(at)]), at);
        if (target > at) {
            moveRow(rows, at, std::min(target, static_cast<int>(rows.size()) - 1));
            return;
        }
    }
    moveRow(rows, found, at);
}

template <class Row>
void RowModel::syncRows(std::vector<Row>& rows, std::vector<Row> wanted)
{
    const size_t before = rows.size();
    removeMissing(rows, wanted);
    for (int at = 0; at < static_cast<int>(wanted.size()); ++at) {
        const auto slot = static_cast<size_t>(at);
        if (slot >= rows.size() || keyOf(rows[slot]) != keyOf(wanted[slot]))
            place(rows, wanted, at);
        if (!(rows[slot] == wanted[slot])) {
            rows[slot] = std::move(wanted[slot]);
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
    if (before != rows.size())
        Q_EMIT countChanged();
}

} // namespace servery::app
