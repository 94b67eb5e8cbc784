// OrderListModel: the counter's orders, in the order in which someone must act on them. Thread: the
// GUI thread.
#pragma once

#include "app/models/rowmodel.h"

namespace servery::app {

struct OrderListRow
{
    QString key; // the order's id
    int number = 0;
    QString title;      // "Table 11" or "Pickup, Femi"
    QString chipKind;   // ready late due preparing new held scheduled notPaid completed cancelled
    QString chipText;   // the word alone: the age is the screen's
    qint64 sinceMs = 0; // in this state since
    qint64 dueAtMs = 0; // 0: has no due time
    QString amountText;
    QString itemCountText;
    QString forText;      // "19:30": what was scheduled, unless the chip says so; empty: at once
    bool rush = false;    // the kitchen makes it before all others
    bool notPaid = false; // to be paid when it is collected, and no chip says so
    bool selected = false;

    friend bool operator==(const OrderListRow&, const OrderListRow&) = default;
};

class OrderListModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from CounterDesk")

public:
    enum Role {
        OrderIdRole = Qt::UserRole + 1,
        NumberRole,
        TitleRole,
        ChipKindRole,
        ChipTextRole,
        SinceMsRole,
        DueAtMsRole,
        AmountTextRole,
        ItemCountTextRole,
        ForTextRole,
        RushRole,
        NotPaidRole,
        SelectedRole,
    };

    explicit OrderListModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<OrderListRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<OrderListRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<OrderListRow> m_rows;
};

} // namespace servery::app
