// PickupModel: order numbers on the customers' board, and nothing else of an order. Thread: the GUI
// thread.
#pragma once

#include "app/models/rowmodel.h"

namespace servery::app {

struct PickupRow
{
    QString key; // the order's id
    int number = 0;
    qint64 sinceMs = 0;   // ready since; 0 while it is prepared
    bool isFresh = false; // became ready just now

    friend bool operator==(const PickupRow&, const PickupRow&) = default;
};

class PickupModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PickupBoard")

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        SinceMsRole,
        IsFreshRole,
    };

    explicit PickupModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<PickupRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<PickupRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<PickupRow> m_rows;
};

} // namespace servery::app
