// OrderLineModel: the lines of the order that is open at the counter. Thread: the GUI thread.
#pragma once

#include "app/models/rowmodel.h"

#include <QStringList>

namespace servery::app {

struct OrderLineRow
{
    QString key; // the line's id
    int quantity = 1;
    QString name;
    QStringList modifiers; // with their sign: "+ tartare"
    QString note;
    QStringList allergies; // declared, as words in upper case
    QString totalText;

    friend bool operator==(const OrderLineRow&, const OrderLineRow&) = default;
};

class OrderLineModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from OrderDetail")

public:
    enum Role {
        LineIdRole = Qt::UserRole + 1,
        QuantityRole,
        NameRole,
        ModifiersRole,
        NoteRole,
        AllergiesRole,
        TotalTextRole,
    };

    explicit OrderLineModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<OrderLineRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<OrderLineRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<OrderLineRow> m_rows;
};

} // namespace servery::app
