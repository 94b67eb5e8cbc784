#include "app/orders/ticketmodel.h"

#include "core/protocol/names.h"

#include <QSet>

#include <tuple>

namespace servery::app {
namespace {

auto shown(const TicketRow& row)
{
    return std::tie(row.key, row.number, row.place, row.customerName, row.cooking, row.baseMs,
                    row.dueSoonSeconds, row.lateSeconds, row.itemsLeft, row.itemsTotal,
                    row.elsewhere, row.laterCount, row.course, row.rush, row.notPaid, row.orderMs,
                    row.stations, row.waitsForStations, row.hasAllergy, row.recalled, row.cancelled,
                    row.changed, row.pending, row.pendingVerb, row.canUndo, row.refusal, row.seq);
}

QString actionWord(const QString& verb)
{
    if (verb == u"change.confirm")
        return QStringLiteral("confirm");
    if (verb == u"order.prepare")
        return QStringLiteral("start");
    if (verb == u"order.ready" || verb == u"ticket.bump")
        return QStringLiteral("ready");
    if (verb == u"order.rush" || verb == u"order.unrush")
        return QStringLiteral("rush");
    if (verb == u"order.hold")
        return QStringLiteral("hold");
    if (verb == u"order.recall" || verb == u"ticket.recall")
        return QStringLiteral("recall");
    if (verb == u"order.fire" || verb == u"order.fire_course")
        return QStringLiteral("fire");
    return verb.isEmpty() ? QString() : QStringLiteral("item");
}

} // namespace

bool TicketRow::isLeaving() const
{
    const bool waits = pending == Pending::Sending || pending == Pending::Queued;
    return cancelled || (waits && (pendingVerb == protocol::commands::orderReady ||
                                   pendingVerb == protocol::commands::ticketBump));
}

bool TicketRow::isToConfirm() const
{
    const bool waits = pending == Pending::Sending || pending == Pending::Queued;
    return (cancelled || changed) && !(waits && pendingVerb == protocol::commands::changeConfirm);
}

bool TicketRow::isNew() const
{
    const bool waits = pending == Pending::Sending || pending == Pending::Queued;
    return !cancelled && !cooking && !(waits && pendingVerb == protocol::commands::orderPrepare);
}

bool operator==(const TicketRow& a, const TicketRow& b)
{
    return shown(a) == shown(b);
}

QString pendingText(Pending pending)
{
    switch (pending) {
    case Pending::None:
        break;
    case Pending::Sending:
        return QStringLiteral("sending");
    case Pending::Queued:
        return QStringLiteral("queued");
    case Pending::Refused:
        return QStringLiteral("refused");
    }
    return QStringLiteral("none");
}

void TicketModel::syncItems(const TicketRows& wanted)
{
    for (const TicketRowPtr& row : wanted) {
        Items& items = m_items[row->key];
        if (items.of == row)
            continue;
        if (items.model == nullptr)
            items.model = new TicketItemModel(this);
        items.model->sync(row->items);
        items.of = row;
    }
}

void TicketModel::dropItems()
{
    if (m_items.size() == static_cast<qsizetype>(m_rows.size()))
        return;
    QSet<QString> alive;
    for (const TicketRowPtr& row : m_rows)
        alive.insert(row->key);
    for (auto it = m_items.begin(); it != m_items.end();) {
        if (alive.contains(it.key())) {
            ++it;
            continue;
        }
        // A delegate may still be on its way out with it.
        it->model->deleteLater();
        it = m_items.erase(it);
    }
}

void TicketModel::sync(TicketRows wanted)
{
    syncItems(wanted);
    syncRows(m_rows, std::move(wanted));
    dropItems();
}

TicketItemModel* TicketModel::itemsOf(const QString& orderId) const
{
    return m_items.value(orderId).model;
}

QVariant TicketModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TicketRow& row = *m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case OrderIdRole:
        return row.key;
    case NumberRole:
    case Qt::DisplayRole:
        return row.number;
    case PlaceRole:
        return row.place;
    case CustomerNameRole:
        return row.customerName;
    case PhaseRole:
        return row.cooking ? QStringLiteral("cooking") : QStringLiteral("new");
    case BaseMsRole:
        return row.baseMs;
    case DueSoonSecondsRole:
        return row.dueSoonSeconds;
    case LateSecondsRole:
        return row.lateSeconds;
    case ItemsRole:
        return QVariant::fromValue(itemsOf(row.key));
    case ItemsLeftRole:
        return row.itemsLeft;
    case ItemsTotalRole:
        return row.itemsTotal;
    case ElsewhereRole:
        return row.elsewhere;
    case LaterCountRole:
        return row.laterCount;
    case CourseRole:
        return row.course;
    case RushRole:
        return row.rush;
    case NotPaidRole:
        return row.notPaid;
    case StationsRole:
        return row.stations;
    case WaitsForStationsRole:
        return row.waitsForStations;
    case HasAllergyRole:
        return row.hasAllergy;
    case RecalledRole:
        return row.recalled;
    case CancelledRole:
        return row.cancelled;
    case ChangedRole:
        return row.changed;
    case ActionRole:
        return row.cooking ? QStringLiteral("ready") : QStringLiteral("start");
    case PendingRole:
        return pendingText(row.pending);
    case PendingActionRole:
        return actionWord(row.pendingVerb);
    case CanUndoRole:
        return row.canUndo;
    case RefusalRole:
        return row.refusal;
    case SeqRole:
        return row.seq;
    default:
        return {};
    }
}

QHash<int, QByteArray> TicketModel::roleNames() const
{
    return {
        {OrderIdRole, "orderId"},
        {NumberRole, "number"},
        {PlaceRole, "place"},
        {CustomerNameRole, "customerName"},
        {PhaseRole, "phase"},
        {BaseMsRole, "baseMs"},
        {DueSoonSecondsRole, "dueSoonSeconds"},
        {LateSecondsRole, "lateSeconds"},
        {ItemsRole, "items"},
        {ItemsLeftRole, "itemsLeft"},
        {ItemsTotalRole, "itemsTotal"},
        {ElsewhereRole, "elsewhere"},
        {LaterCountRole, "laterCount"},
        {CourseRole, "course"},
        {RushRole, "rush"},
        {NotPaidRole, "notPaid"},
        {StationsRole, "stations"},
        {WaitsForStationsRole, "waitsForStations"},
        {HasAllergyRole, "hasAllergy"},
        {RecalledRole, "recalled"},
        {CancelledRole, "cancelled"},
        {ChangedRole, "changed"},
        {ActionRole, "action"},
        {PendingRole, "pending"},
        {PendingActionRole, "pendingAction"},
        {CanUndoRole, "canUndo"},
        {RefusalRole, "refusal"},
        {SeqRole, "seq"},
    };
}

} // namespace servery::app
