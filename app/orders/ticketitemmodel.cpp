#include "app/orders/ticketitemmodel.h"

namespace servery::app {
namespace {

QVariantList modifierList(const std::vector<TicketModifier>& modifiers)
{
    QVariantList list;
    for (const TicketModifier& modifier : modifiers) {
        list.append(QVariantMap{{QStringLiteral("text"), modifier.text},
                                {QStringLiteral("removal"), modifier.removal}});
    }
    return list;
}

} // namespace

QVariant TicketItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketItemRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case LineIdRole:
        return row.key;
    case QuantityRole:
        return row.quantity;
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case ModifiersRole:
        return modifierList(row.modifiers);
    case NoteRole:
        return row.note;
    case AllergiesRole:
        return row.allergies;
    case ContainsRole:
        return row.contains;
    case DoneRole:
        return row.done;
    case OfStationRole:
        return row.ofStation;
    case GoneRole:
        return row.gone;
    case TakenOffRole:
        return row.takenOff;
    case ChangeOpenRole:
        return row.changeOpen;
    default:
        return {};
    }
}

QHash<int, QByteArray> TicketItemModel::roleNames() const
{
    return {
        {LineIdRole, "lineId"},       {QuantityRole, "quantity"}, {NameRole, "name"},
        {ModifiersRole, "modifiers"}, {NoteRole, "note"},         {AllergiesRole, "allergies"},
        {ContainsRole, "contains"},   {DoneRole, "done"},         {OfStationRole, "ofStation"},
        {GoneRole, "gone"},           {TakenOffRole, "takenOff"}, {ChangeOpenRole, "changeOpen"},
    };
}

} // namespace servery::app
