// StockModel: the dishes of a menu and their choices, with what is sold out and how much is left.
// Thread: the GUI thread.
#pragma once

#include "app/models/rowmodel.h"
#include "app/orders/ticketmodel.h"

namespace servery::app {

struct StockRow
{
    QString key; // the choice's id, or the dish's
    QString menuItemId;
    QString modifierId; // empty: the dish itself
    QString name;
    QString dish;     // of a choice
    QString category; // its id
    bool isAvailable = true;
    int portionsLeft = -1; // -1: not counted
    Pending pending = Pending::None;
    QString refusal;

    friend bool operator==(const StockRow&, const StockRow&) = default;
};

class StockModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from StockDesk")

public:
    enum Role {
        SubjectRole = Qt::UserRole + 1,
        NameRole,
        DishRole,
        IsAvailableRole,
        PortionsLeftRole,
        PendingRole,
        RefusalRole,
    };

    explicit StockModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<StockRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<StockRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<StockRow> m_rows;
};

} // namespace servery::app
