// ValuesModel: rows of named values, kept by key, for tables that only show. Thread: the GUI
// thread.
#pragma once

#include "app/models/rowmodel.h"

#include <QByteArrayList>
#include <QVariantMap>

namespace servery::app {

struct ValuesRow
{
    QString key;
    QVariantMap values; // by role name

    friend bool operator==(const ValuesRow&, const ValuesRow&) = default;
};

class ValuesModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the console's parts")

public:
    // The key is the role "key", ahead of these.
    explicit ValuesModel(const QByteArrayList& roles, QObject* parent = nullptr);

    void sync(std::vector<ValuesRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<ValuesRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_roles; }

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    QHash<int, QByteArray> m_roles;
    std::vector<ValuesRow> m_rows;
};

} // namespace servery::app
