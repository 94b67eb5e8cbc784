// LaterModel: orders that are not to be cooked yet: held ones first, then the scheduled by time.
// Thread: the GUI thread.
#pragma once

#include "app/models/rowmodel.h"

namespace servery::app {

struct LaterRow
{
    QString key; // the order's id, and the course where only that waits
    QString orderId;
    int course = 0; // the course that waits; 0: the whole order
    int number = 0;
    QString label;
    bool held = false;  // otherwise it is scheduled
    qint64 timeMs = 0;  // held since, or wanted for
    qint64 startMs = 0; // when a scheduled one comes up; 0 for a held one

    friend bool operator==(const LaterRow&, const LaterRow&) = default;
};

class LaterModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from KitchenBoard")

public:
    enum Role {
        OrderIdRole = Qt::UserRole + 1,
        CourseRole,
        NumberRole,
        LabelRole,
        KindRole,
        TimeMsRole,
        StartMsRole,
    };

    explicit LaterModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<LaterRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<LaterRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<LaterRow> m_rows;
};

} // namespace servery::app
