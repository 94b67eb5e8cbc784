// StationModel: the kitchen's stations with what is open at each; row 0 stands for all. Thread: the
// GUI thread.
#pragma once

#include "app/models/rowmodel.h"

namespace servery::app {

struct StationRow
{
    QString key;            // the station's name; empty: all of them
    QString name;           // as shown
    int openCount = 0;      // open tickets with items for it
    int averageSeconds = 0; // from the ticket to done, of what was just sent out; 0: none

    friend bool operator==(const StationRow&, const StationRow&) = default;
};

class StationModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from KitchenBoard")

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        StationRole,
        OpenCountRole,
        AverageSecondsRole,
    };

    explicit StationModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<StationRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<StationRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<StationRow> m_rows;
};

} // namespace servery::app
