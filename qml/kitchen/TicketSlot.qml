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
    // Its boxes and its key are those that it will have on the next page, and it is drawn there.
    property bool prepared: false
    property int key: 0
    // The parts that it is cut into: a list of objects with first, end and span; undefined until it
    // is measured.
    property var spans: undefined
    property int partCount: 1
    // The boxes are those of what was measured.
    property bool boxed: false
    // Where the parts are: a list of objects with x, y, height, first, end and column.
    property var boxes: []
    // The position that its boxes begin at, and the one after them, for a newcomer.
    property var begin: ({ column: 0, cell: 0 })
    property var end: ({ column: 0, cell: 0 })

    signal measureChanged
    signal moved

    property double nowMs: owner.nowMs
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
    function isBoxedFor(from: var, byKey: int): bool {
        return boxed && key === byKey && begin.column === from.column && begin.cell === from.cell;
    }
    function forgetMeasure() {
        spans = undefined;
        boxed = false;
        prepared = false;
    }

    // Takes its cards out of the scene once they are out of sight; false: none is in it.
    function leave(): bool {
        let isThere = false;
        for (let part = 0; part < cards.count; ++part) {
            const card = cards.itemAt(part);
            isThere = isThere || card?.visible;
            if (card?.opacity === 0)
                card.visible = false;
        }
        return isThere;
    }

    // Its cards stay as they were last seen while the page has no room for them: what nobody sees,
    // and nobody will see next, does not count the seconds.
    Binding on nowMs {
        when: slot.placed || slot.prepared
        value: slot.owner.nowMs
        restoreMode: Binding.RestoreNone
    }
    onIndexChanged: if (placed) moved()

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
            // Out of sight at once, and out of the scene, which takes longer, when there is time.
            opacity: shown ? 1 : 0
            visible: false
            onShownChanged: if (shown) visible = true
            Component.onCompleted: visible = shown

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
            nowMs: slot.nowMs
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

            // What is out of sight takes no press.
            onMenuWanted: if (shown) slot.owner.menuWanted(slot.orderId, slot.number, slot.rush,
                                                           slot.phase === "new")
            onActed: if (shown) slot.owner.acted(slot.orderId, slot.action, slot.number)
            onUndone: if (shown) slot.owner.undone(slot.orderId)
            onUnderstood: if (shown) slot.owner.understood(slot.orderId)
            onRefusalSeen: if (shown) slot.owner.refusalSeen(slot.orderId)
            onItemToggled: (lineId, done) => {
                if (shown)
                    slot.owner.itemToggled(slot.orderId, lineId, done);
            }
            onHeightsChanged: {
                slot.forgetMeasure();
                slot.measureChanged();
            }
        }
    }
}
