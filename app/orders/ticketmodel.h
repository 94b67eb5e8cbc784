// TicketModel: the tickets on the kitchen's board, oldest first. A ticket's items are a model of
// their own that lives exactly as long as the ticket's row. Thread: the GUI thread.
#pragma once

#include "app/models/rowmodel.h"
#include "app/orders/ordertext.h"
#include "app/orders/ticketitemmodel.h"

#include <QHash>

#include <memory>

namespace servery::app {

enum class Pending { None, Sending, Queued, Refused };
// "none", "sending", "queued" or "refused".
[[nodiscard]] QString pendingText(Pending pending);

struct TicketRow
{
    QString key; // the order's id
    int number = 0;
    QString place; // "TABLE 12" or "PICKUP"
    QString customerName;
    bool cooking = false; // otherwise it is new
    qint64 baseMs = 0;    // the timer counts from here
    int dueSoonSeconds = 0;
    int lateSeconds = 0;
    int itemsLeft = 0;
    int itemsTotal = 0;
    int elsewhere = 0;
    int laterCount = 0; // items of later courses
    QString course;     // the name of the one that is made now, where there are several
    bool rush = false;
    bool notPaid = false; // to be paid when it is collected
    qint64 orderMs = 0;   // the board's place: smaller comes first
    bool hasAllergy = false;
    bool recalled = false;
    bool cancelled = false;
    bool changed = false; // staff took something off, and the kitchen has not confirmed it
    Pending pending = Pending::None;
    QString pendingVerb;  // the command that waits: "order.ready"
    bool canUndo = false; // what waits was not sent yet
    QString refusal;
    qint64 seq = 0;
    QVariantList stations;         // where an expo sends it out: objects with name, left and total
    bool isWholeDone = false;      // every station's part, and nobody has sent it out
    bool waitsForStations = false; // it cannot be sent out before they are done
    std::vector<TicketItemRow> items;

    // What waits counts as done already, so that a finished order stops alarming.
    [[nodiscard]] bool isLeaving() const;
    // Somebody has to say that they understood, and has not said it yet.
    [[nodiscard]] bool isToConfirm() const;
    [[nodiscard]] bool isNew() const;

    [[nodiscard]] TicketClock clock() const { return {baseMs, dueSoonSeconds, lateSeconds}; }

    // The items have a model of their own, so they do not count here.
    friend bool operator==(const TicketRow& a, const TicketRow& b);
};

// Never changed once it is made: a ticket that is another has another row.
using TicketRowPtr = std::shared_ptr<const TicketRow>;
using TicketRows = std::vector<TicketRowPtr>;

class TicketModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from KitchenBoard")

public:
    enum Role {
        OrderIdRole = Qt::UserRole + 1,
        NumberRole,
        PlaceRole,
        CustomerNameRole,
        PhaseRole,
        BaseMsRole,
        DueSoonSecondsRole,
        LateSecondsRole,
        ItemsRole,
        ItemsLeftRole,
        ItemsTotalRole,
        ElsewhereRole,
        LaterCountRole,
        CourseRole,
        RushRole,
        NotPaidRole,
        StationsRole,
        WaitsForStationsRole,
        HasAllergyRole,
        RecalledRole,
        CancelledRole,
        ChangedRole,
        ActionRole,
        PendingRole,
        PendingActionRole,
        CanUndoRole,
        RefusalRole,
        SeqRole,
    };

    explicit TicketModel(QObject* parent = nullptr) : RowModel(parent) {}

    void sync(TicketRows wanted);
    [[nodiscard]] const TicketRows& rows() const { return m_rows; }
    // Null when there is no such ticket.
    [[nodiscard]] TicketItemModel* itemsOf(const QString& orderId) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }

private:
    void syncItems(const TicketRows& wanted);
    void dropItems();

    TicketRows m_rows;
    struct Items
    {
        TicketItemModel* model = nullptr;
        TicketRowPtr of; // the row that it was last made from
    };
    QHash<QString, Items> m_items; // by order
};

} // namespace servery::app
