// TicketItemModel: the items of one ticket, in the order's own sequence. Done items keep their
// place. Thread: the GUI thread.
#pragma once

#include "app/models/rowmodel.h"

#include <QStringList>
#include <QVariantList>

namespace servery::app {

struct TicketModifier
{
    QString text;
    bool removal = false;

    friend bool operator==(const TicketModifier&, const TicketModifier&) = default;
};

struct TicketItemRow
{
    QString key; // the line's id; of several that are one row, all of them (linegroups.h)
    int quantity = 1;
    QString name; // the kitchen's name for it
    std::vector<TicketModifier> modifiers;
    QString note;          // the diner's words, whole
    QStringList allergies; // declared, as words in upper case
    QStringList contains;  // of the declared ones, those that the dish lists
    bool done = false;
    bool ofStation = true;
    QString station;
    bool gone = false;       // staff took all of it off
    QString takenOff;        // "Taken off, 19:40"; empty: nothing was
    bool changeOpen = false; // which nobody of the kitchen has confirmed

    friend bool operator==(const TicketItemRow&, const TicketItemRow&) = default;
};

class TicketItemModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TicketModel")

public:
    enum Role {
        LineIdRole = Qt::UserRole + 1,
        QuantityRole,
        NameRole,
        ModifiersRole,
        NoteRole,
        AllergiesRole,
        ContainsRole,
        DoneRole,
        OfStationRole,
        GoneRole,
        TakenOffRole,
        ChangeOpenRole,
    };

    explicit TicketItemModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(std::vector<TicketItemRow> wanted) { syncRows(m_rows, std::move(wanted)); }
    [[nodiscard]] const std::vector<TicketItemRow>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    std::vector<TicketItemRow> m_rows;
};

} // namespace servery::app
