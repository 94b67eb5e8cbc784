import QtQuick
import Servery.Shared

// One ticket, or one part of a ticket that is longer than a column. It never scrolls: its grid
// gives it a cell, a column or a second card, by the heights that this card reports.
Item {
    id: card

    required property ThemeTokens tokens
    required property int number
    required property string place
    required property string customerName
    // "new" or "cooking".
    required property string orderPhase
    required property double nowMs
    required property double baseMs
    required property int dueSoonSeconds
    required property int lateSeconds
    required property var itemsModel
    required property int itemsLeft
    required property int elsewhere
    required property bool hasAllergy
    required property bool recalled
    required property bool cancelled
    // Staff took something off, and nobody here has said that they understood.
    property bool changed: false
    // "start" or "ready".
    required property string action
    // "none", "sending", "queued" or "refused".
    required property string pending
    required property string refusal
    // The verb that waits, when one does: "start" or "ready"; by default the action.
    property string pendingAction: action
    property bool canUndo: true
    property string keyText: ""
    property bool rush: false
    property bool notPaid: false
    property string course: ""
    // Items of courses that are not fired yet.
    property int laterCount: 0
    // Where an expo sends orders out: a list of objects with name, left and total.
    property var stations: []
    property bool waitsForStations: false
    property real unit: 1

    // Which items this card shows, and which part of the ticket it is.
    property int firstItem: 0
    property int endItem: 100000
    property int part: 1
    property int parts: 1

    signal menuWanted
    signal acted
    signal undone
    signal understood
    signal refusalSeen
    signal itemToggled(var lineId, bool done)
    signal heightsChanged

    readonly property int elapsed: Math.max(0, Math.floor((nowMs - baseMs) / 1000))
    // An item that waits to be sent does not stop the ticket; a verb of the ticket does.
    readonly property bool itemOnly: pendingAction === "item"
    readonly property bool slowToAnswer: sendingShown.shown && pending === "sending" && !itemOnly
    readonly property bool isQueued: pending === "queued" && !itemOnly
    // Somebody has to say that they understood, and has not pressed for it yet.
    readonly property bool toConfirm: (cancelled || changed)
                                      && !(pendingAction === "confirm"
                                           && (pending === "sending" || pending === "queued"))
    // Late outranks New: an order nobody has started is no less late. That nobody has is said by
    // the ring of a new ticket, which stays, and by Start.
    readonly property string look: {
        if (cancelled)
            return "cancelled";
        if (isQueued)
            return "queued";
        if (elapsed >= lateSeconds)
            return "late";
        if (orderPhase === "new")
            return "new";
        return elapsed >= dueSoonSeconds ? "due" : "onTime";
    }
    readonly property string timeText: Theme.duration(elapsed)
    readonly property string word: {
        switch (look) {
        case "cancelled": return qsTr("CANCELLED");
        case "queued": return qsTr("QUEUED");
        case "late": return qsTr("LATE +%1").arg(Theme.duration(elapsed - lateSeconds));
        case "new": return qsTr("NEW");
        case "due": return qsTr("DUE IN %1").arg(Theme.duration(lateSeconds - elapsed));
        default: return qsTr("ON TIME");
        }
    }
    readonly property bool lastPart: part === parts
    readonly property bool justArrived: look === "new" && elapsed < 60
    readonly property string mode: {
        if (toConfirm)
            return "understood";
        if (isQueued || pending === "refused")
            return pending;
        if (slowToAnswer || cancelled || changed)
            return "sending";
        return action;
    }
    readonly property string verb: {
        if (toConfirm || (mode === "sending" && (cancelled || changed)))
            return qsTr("Understood");
        if (isQueued)
            return queuedVerb;
        return action === "start" ? qsTr("Start") : qsTr("Ready");
    }
    readonly property bool flagged: (rush || notPaid || course !== "") && !cancelled
    // The stations take the action's place until it can be done.
    readonly property bool stationsShown: waitsForStations && mode === "ready"
    readonly property string restText: {
        const words = [];
        if (elsewhere > 0)
            words.push(qsTr("+%1 elsewhere").arg(elsewhere));
        if (laterCount > 0)
            words.push(qsTr("+%1 later").arg(laterCount));
        return words.join(", ");
    }

    readonly property string queuedVerb: {
        switch (pendingAction) {
        case "start": return qsTr("Start queued");
        case "recall": return qsTr("Recall queued");
        case "hold": return qsTr("Hold queued");
        case "fire": return qsTr("Fire queued");
        case "rush": return qsTr("Rush queued");
        case "confirm": return qsTr("Understood queued");
        default: return qsTr("Ready queued");
        }
    }

    readonly property real stroke: look === "late" ? 6 : look === "cancelled" || look === "new"
                                   ? 4 : 2
    // What a card needs besides its rows: header, time bar, room above the rows, action.
    readonly property real chromeHeight: (121 + 10 + 5 + 72) * unit
    readonly property real extraHeight: ((restText !== "" ? 40 : 0) + (flagged ? 42 : 0)) * unit
                                        + Math.max(0, actionButton.height - 72 * unit)
    onExtraHeightChanged: heightsChanged()
    readonly property int rowCount: rows.count
    // In a half cell a late ticket gives the room above its rows to the taller bar.
    readonly property bool tight: height < 520 * unit

    Accessible.role: Accessible.Grouping
    Accessible.name: {
        const words = [qsTr("Order %1").arg(number), place.toLowerCase()];
        if (customerName !== "")
            words.push(customerName);
        if (look === "late") {
            const minutes = Math.floor((elapsed - lateSeconds) / 60);
            words.push(qsTr("late by %n minute(s)", "", minutes));
        } else if (look === "due") {
            words.push(qsTr("due in %n minute(s)", "", Math.ceil((lateSeconds - elapsed) / 60)));
        } else {
            words.push(word.toLowerCase());
        }
        if (rush)
            words.push(qsTr("rush"));
        if (notPaid)
            words.push(qsTr("not paid"));
        if (changed)
            words.push(qsTr("changed"));
        if (look === "late" && orderPhase === "new")
            words.push(qsTr("not started"));
        if (recalled)
            words.push(qsTr("recalled"));
        if (hasAllergy)
            words.push(qsTr("has an allergy"));
        words.push(qsTr("%n item(s) left", "", itemsLeft));
        return words.join(", ");
    }

    // The heights of all rows of the ticket, whichever part this card shows.
    function rowHeights(): list<real> {
        const heights = [];
        for (let row = 0; row < rows.count; ++row) {
            const item = rows.itemAt(row);
            heights.push(item ? item.measured() : 0);
        }
        return heights;
    }
    function rowItem(row: int): Item {
        return rows.itemAt(row);
    }
    // What the key, Enter and a press do.
    function act() {
        actionButton.showPress();
        if (toConfirm)
            understood();
        else if (cancelled || changed)
            return;
        else if (pending === "refused")
            refusalSeen();
        else if ((pending === "none" || itemOnly) && !waitsForStations)
            acted();
    }
    // The ring of a new order: on and off three times at 1.25 Hz, then steady.
    function flash() {
        if (!Theme.reducedMotion)
            flashing.restart();
    }
    function focusAction() {
        actionButton.forceActiveFocus(Qt.TabFocusReason);
    }

    Timer {
        id: sendingShown
        property bool shown: false
        interval: 150
        running: card.pending === "sending"
        onTriggered: shown = true
        onRunningChanged: if (running) shown = false
    }

    // Its corners are rounded by the outline: what lies under a whole rectangle is not painted.
    Rectangle {
        anchors.fill: parent
        color: card.tokens.surface
    }
    Item {
        id: inner
        anchors.fill: parent
        clip: true

        TicketHeader {
            id: header
            width: parent.width
            tokens: card.tokens
            unit: card.unit
            look: card.look
            number: card.number
            place: card.place
            customerName: card.customerName
            partText: card.parts > 1 ? qsTr(", %1 of %2").arg(card.part).arg(card.parts) : ""
            timeText: card.timeText
            word: card.word
            recalled: card.recalled && card.look !== "cancelled" && card.look !== "queued"
        }
        Pressable {
            id: more
            tokens: card.tokens
            unit: card.unit
            ringRadius: Theme.radiusTicket
            ringColor: header.foreground
            objectName: "ticketMore_" + card.number
            anchors.fill: header
            enabled: !card.cancelled
            Accessible.role: Accessible.ButtonMenu
            Accessible.name: qsTr("Order %1, more").arg(card.number)
            onClicked: card.menuWanted()
            background: Rectangle {
                color: header.foreground
                opacity: more.down ? 0.12 : 0
            }
        }
        TimeBar {
            id: timeBar
            y: header.height
            width: parent.width
            tokens: card.tokens
            unit: card.unit
            late: card.look === "late"
            part: card.lateSeconds > 0 ? card.elapsed / card.lateSeconds : 0
            cut: card.lateSeconds > 0 ? card.dueSoonSeconds / card.lateSeconds : 0
            fill: card.look === "late" ? card.tokens.late
                  : card.look === "due" ? card.tokens.soon : card.tokens.ink2
        }
        Rectangle {
            id: allergyRail
            y: timeBar.y + timeBar.height
            width: 12 * card.unit
            height: actionButton.y - y
            visible: card.hasAllergy
            color: card.tokens.allergen
        }
        Column {
            id: column
            // Late takes 14 px for its bar: the rows move up by what can be spared.
            y: timeBar.y + timeBar.height + (card.look === "late" && card.tight ? 0 : 5)
                                              * card.unit
            width: parent.width

            TicketFlags {
                width: parent.width
                visible: card.flagged && card.part === 1
                tokens: card.tokens
                unit: card.unit
                side: card.hasAllergy ? 22 : 16
                rush: card.rush
                notPaid: card.notPaid
                course: card.course
            }
            Repeater {
                id: rows
                model: card.itemsModel
                onCountChanged: card.heightsChanged()

                TicketItem {
                    id: row

                    required property int index
                    required property var lineId
                    required property var model

                    objectName: "ticketItem_" + lineId
                    width: column.width
                    contained: model.contains
                    gone: model.gone
                    takenOff: model.takenOff
                    changeOpen: model.changeOpen
                    visible: index >= card.firstItem && index < card.endItem
                    tokens: card.tokens
                    unit: card.unit
                    sideRoom: card.hasAllergy ? 22 : 16
                    queued: card.isQueued
                    dimmed: card.isQueued && card.pendingAction === "start"
                    dividerShown: index + 1 < Math.min(rows.count, card.endItem)
                    onImplicitHeightChanged: card.heightsChanged()
                    onClicked: if (!gone) card.itemToggled(lineId, !done)
                }
            }
            PlainText {
                x: 76 * card.unit
                height: 40 * card.unit
                verticalAlignment: Text.AlignVCenter
                visible: card.restText !== "" && card.lastPart
                text: card.restText
                size: 22 * card.unit
                weight: 600
                color: card.tokens.ink2
            }
        }
        ActionButton {
            id: actionButton
            objectName: "ticketAction_" + card.number
            undoObjectName: "ticketUndo_" + card.number
            width: parent.width
            y: parent.height - height
            visible: card.lastPart && !card.stationsShown
            tokens: card.tokens
            unit: card.unit
            mode: card.mode
            verb: card.verb
            keyText: card.keyText
            itemsLeft: card.itemsLeft
            reason: card.refusal
            bottomPadding: card.look === "late" ? 6 * card.unit : 0
            undoShown: card.canUndo
            onClicked: card.act()
            onUndo: card.undone()
            Keys.onReturnPressed: card.act()
            Keys.onEnterPressed: card.act()
        }
        Loader {
            y: parent.height - height
            width: parent.width
            active: card.lastPart && card.stationsShown
            sourceComponent: StationProgress {
                tokens: card.tokens
                unit: card.unit
                stations: card.stations
            }
        }
        PlainText {
            x: 76 * card.unit
            y: parent.height - 72 * card.unit
            height: 72 * card.unit
            verticalAlignment: Text.AlignVCenter
            visible: !card.lastPart
            text: qsTr("continues")
            size: 26 * card.unit
            weight: 600
            color: card.tokens.ink2
        }
    }
    Outline {
        anchors.fill: parent
        radius: Theme.radiusTicket * card.unit
        corner: card.tokens.bg
        stroke: Math.max(2, card.stroke * card.unit)
        dashed: card.isQueued
        color: {
            switch (card.look) {
            case "late": return card.tokens.late;
            case "due": return card.tokens.soon;
            case "new":
            case "cancelled": return card.tokens.ink;
            case "queued": return card.tokens.edge;
            default: return card.tokens.line;
            }
        }
    }
    // New: a ring outside the card, which flashes and then stays for the first minute.
    Loader {
        active: card.justArrived || (card.look === "late" && card.orderPhase === "new")
        anchors.fill: parent
        anchors.margins: -7 * card.unit
        sourceComponent: Outline {
            objectName: "newRing"
            radius: (Theme.radiusTicket + 7) * card.unit
            stroke: 5 * card.unit
            color: card.tokens.ink
            opacity: flashing.running ? flashing.level : 1
        }
    }
    SequentialAnimation {
        id: flashing
        property real level: 1
        loops: 3
        PropertyAction { target: flashing; property: "level"; value: 1 }
        PauseAnimation { duration: 400 }
        PropertyAction { target: flashing; property: "level"; value: 0 }
        PauseAnimation { duration: 400 }
    }
}
