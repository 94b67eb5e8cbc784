import QtQuick
import Servery.Shared

// One ticket of the grid's model and the cards that show it, made when they are first needed.
Item {
    id: slot

    required property var owner
    required property bool animating

    required property int index
    required property var orderId
    required property int number
    required property string place
    required property string customerName
    required property string phase
    required property double baseMs
    required property int dueSoonSeconds
    required property int lateSeconds
    required property var items
    required property int itemsLeft
    required property int elsewhere
    required property int laterCount
    required property string course
    required property bool rush
    required property bool notPaid
    required property var stations
    required property bool waitsForStations
    required property bool hasAllergy
    required property bool recalled
    required property bool cancelled
    required property bool changed
    required property string action
    required property string pending
    required property string pendingAction
    required property bool canUndo
    required property string refusal

    property bool loaded: false
    property bool placed: false
    // Its boxes are those that it will have on the next page.
    property bool prepared: false
    property int key: 0
    property int partCount: 1
    // Where the parts are: a list of objects with x, y, height, first, end and column.
    property var boxes: []
    // The position after this ticket, for a newcomer.
    property var end: ({ column: 0, cell: 0 })

    signal measureChanged
    signal moved

    readonly property ThemeTokens tokens: owner.tokens
    readonly property real unit: owner.unit
    readonly property real cardWidth: owner.cardWidth
    // Digits stay blank while another owner has them, and there are only nine of them.
    readonly property string keyText: key >= 1 && key <= 9 && !owner.keysBlank ? String(key) : ""

    function firstCard(): TicketCard {
        return cards.itemAt(0) as TicketCard;
    }
    function lastCard(): TicketCard {
        return cards.itemAt(Math.max(0, boxes.length - 1)) as TicketCard;
    }
    function cardOfRow(row: int): TicketCard {
        for (let part = 0; part < boxes.length; ++part) {
            if (row >= boxes[part].first && row < boxes[part].end)
                return cards.itemAt(part) as TicketCard;
        }
        return null;
    }
    function act() {
        lastCard()?.act();
    }
    function flash() {
        for (let part = 0; part < cards.count; ++part)
            (cards.itemAt(part) as TicketCard)?.flash();
    }
    // The page has no room for it: its cards stay for when there is.
    function setAside() {
        placed = false;
        prepared = false;
        key = 0;
    }

    onIndexChanged: moved()

    Repeater {
        id: cards
        model: slot.loaded ? slot.partCount : 0

        TicketCard {
            id: card

            required property int index
            readonly property var box: index < slot.boxes.length ? slot.boxes[index] : undefined
            readonly property bool shown: slot.placed && box !== undefined

            objectName: "ticket_" + slot.number + (index === 0 ? "" : "_" + (index + 1))
            x: box ? box.x : 0
            y: box ? box.y : 0
            width: slot.cardWidth
            height: box ? box.height : 0
            visible: shown
            opacity: shown ? 1 : 0

            Behavior on x {
                enabled: slot.animating && card.shown
                NumberAnimation { duration: Theme.drawerMs; easing.type: Easing.OutCubic }
            }
            Behavior on y {
                enabled: slot.animating && card.shown
                NumberAnimation { duration: Theme.drawerMs; easing.type: Easing.OutCubic }
            }
            Behavior on opacity {
                enabled: Theme.motion
                NumberAnimation { duration: Theme.ticketMs; easing.type: Easing.OutCubic }
            }

            tokens: slot.tokens
            unit: slot.unit
            number: slot.number
            place: slot.place
            customerName: slot.customerName
            orderPhase: slot.phase
            // What nobody sees does not count the seconds.
            nowMs: slot.placed ? slot.owner.nowMs : slot.baseMs
            baseMs: slot.baseMs
            dueSoonSeconds: slot.dueSoonSeconds
            lateSeconds: slot.lateSeconds
            itemsModel: slot.items
            itemsLeft: slot.itemsLeft
            elsewhere: slot.elsewhere
            laterCount: slot.laterCount
            course: slot.course
            rush: slot.rush
            notPaid: slot.notPaid
            stations: slot.stations
            waitsForStations: slot.waitsForStations
            hasAllergy: slot.hasAllergy
            recalled: slot.recalled
            cancelled: slot.cancelled
            changed: slot.changed
            action: slot.action
            pending: slot.pending
            pendingAction: slot.pendingAction
            canUndo: slot.canUndo
            refusal: slot.refusal
            keyText: slot.keyText
            firstItem: box ? box.first : 0
            endItem: box ? box.end : 100000
            part: index + 1
            parts: slot.partCount

            onMenuWanted: slot.owner.menuWanted(slot.orderId, slot.number, slot.rush,
                                                slot.phase === "new")
            onActed: slot.owner.acted(slot.orderId, slot.action, slot.number)
            onUndone: slot.owner.undone(slot.orderId)
            onUnderstood: slot.owner.understood(slot.orderId)
            onRefusalSeen: slot.owner.refusalSeen(slot.orderId)
            onItemToggled: (lineId, done) => slot.owner.itemToggled(slot.orderId, lineId, done)
            onHeightsChanged: slot.measureChanged()
        }
    }
}
