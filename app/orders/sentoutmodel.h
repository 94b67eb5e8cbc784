// SentOutModel: the last 20 orders that left the kitchen, newest first. Thread: the GUI thread.
#pragma once

#include "app/models/rowmodel.h"

namespace servery::app {

struct SentOutRow
{
    QString key; // the order's id
    int number = 0;
    QString label;  // "Table 2" or "Pickup, Dana"
    QString dishes; // "2 Margherita, 1 Chips"
    qint64 sentAtMs = 0;
    bool collected = false; // it cannot be recalled any more

    friend bool operator==(const SentOutRow&, const SentOutRow&) = default;
};

class SentOutModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from KitchenBoard")

public:
    enum Role {
        OrderIdRole = Qt::UserRole + 1,
        NumberRole,
        LabelRole,
        DishesRole,
        SentAtMsRole,
        CollectedRole,
    };

    explicit SentOutModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<SentOutRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<SentOutRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<SentOutRow> m_rows;
};

} // namespace servery::app
