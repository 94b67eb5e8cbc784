// AllDayModel: what is still to make, over all tickets, most first. Thread: the GUI thread.
#pragma once

#include "app/models/rowmodel.h"

namespace servery::app {

struct AllDayRow
{
    QString key; // the dish's kitchen name
    int count = 0;
    QStringList choices;     // "aioli 2", most first; a removal begins with a minus
    bool hasAllergy = false; // one of them is for a declared allergy

    friend bool operator==(const AllDayRow&, const AllDayRow&) = default;
};

class AllDayModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from KitchenBoard")

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        CountRole,
        ChoicesRole,
        HasAllergyRole,
    };

    explicit AllDayModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<AllDayRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<AllDayRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<AllDayRow> m_rows;
};

} // namespace servery::app
