import QtQuick
import Servery.App
import Servery.Shared

// Beside the till: the order that is paid, or those that wait, and whose drawer it is.
Rectangle {
    id: pane

    required property CashDesk cash
    required property ThemeTokens tokens
    property real unit: 1

    // Why entries are not shown; empty: nobody asked, or they are.
    property string why: ""

    // Of the order that was just paid.
    signal entriesWanted(string orderId, string title)

    readonly property Till till: pane.cash.till
    readonly property bool hasOrder: till.stage !== "none"
    readonly property real side: 20 * unit
    // With two lines or two waiting orders in sight.
    readonly property real need: (hasOrder ? head.height + totals.height + 140 * unit
                                           : 250 * unit) + foot.height + 40 * unit

    color: tokens.surface

    Item {
        id: head
        x: pane.side
        width: parent.width - 2 * x
        height: 84 * pane.unit
        visible: pane.hasOrder
        Numeral {
            id: figure
            y: 66 * pane.unit - baselineOffset
            text: String(pane.till.number)
            size: 62 * pane.unit
            weight: 800
            color: pane.tokens.ink
        }
        PlainText {
            x: figure.implicitWidth + 14 * pane.unit
            y: 34 * pane.unit - height / 2
            width: parent.width - x
            text: pane.till.title
            size: 20 * pane.unit
            weight: 700
            color: pane.tokens.ink
        }
        StatusChip {
            x: figure.implicitWidth + 14 * pane.unit
            y: 62 * pane.unit - height / 2
            tokens: pane.tokens
            unit: pane.unit
            kind: pane.till.stage === "taken" ? "ready"
                  : pane.till.stage === "queued" ? "due" : "notPaid"
            text: pane.till.stage === "taken" ? qsTr("Paid")
                  : pane.till.stage === "queued" ? qsTr("Kept here") : qsTr("Not paid")
        }
    }
    Flickable {
        x: pane.side
        y: head.height
        width: parent.width - 2 * x
        height: totals.y - y - 6 * pane.unit
        visible: pane.hasOrder
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            width: parent.width
            Repeater {
                model: pane.till.lines
                OrderLine {
                    required property int index
                    width: column.width
                    tokens: pane.tokens
                    unit: pane.unit * 0.94
                    lineAbove: index > 0
                }
            }
        }
    }
    Column {
        id: totals
        x: pane.side
        y: foot.y - height - 8 * pane.unit
        width: parent.width - 2 * x
        visible: pane.hasOrder
        TipChoice {
            width: parent.width
            visible: pane.till.takesTips
            tokens: pane.tokens
            unit: pane.unit
            choices: pane.till.tipChoices
            onChosen: key => pane.till.chooseTip(key)
        }
        Item {
            width: 1
            height: 10 * pane.unit
            visible: pane.till.takesTips
        }
        Rectangle {
            width: parent.width
            height: Math.max(1, 2 * pane.unit)
            color: pane.tokens.ink
        }
        AmountLine {
            objectName: "tillTip"
            width: parent.width
            visible: pane.till.tipText !== ""
            tokens: pane.tokens
            unit: pane.unit
            label: qsTr("Tip")
            amount: pane.till.tipText
        }
        AmountLine {
            width: parent.width
            tokens: pane.tokens
            unit: pane.unit
            strong: true
            size: 18
            label: qsTr("Total")
            amount: pane.till.totalText
        }
        PlainText {
            width: parent.width
            visible: pane.till.stage === "entry"
            text: qsTr("The kitchen gets this order when the cash is taken.")
            size: 16 * pane.unit
            color: pane.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        EntriesButton {
            objectName: "tillEntries"
            width: parent.width
            visible: pane.till.stage === "taken"
            tokens: pane.tokens
            unit: pane.unit
            locked: !pane.cash.isManager
            onWanted: pane.entriesWanted(pane.till.orderId,
                                         qsTr("Order %1").arg(pane.till.number))
            onRefused: why => pane.why = why
        }
        PlainText {
            objectName: "tillWhy"
            width: parent.width
            topPadding: 6 * pane.unit
            visible: pane.till.stage === "taken" && text !== ""
            text: pane.why
            size: 16 * pane.unit
            weight: 600
            color: pane.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    PlainText {
        id: waitingTitle
        x: pane.side
        y: 20 * pane.unit
        width: parent.width - 2 * x
        visible: !pane.hasOrder
        text: pane.cash.awaiting.count > 0 ? qsTr("Waiting to pay") : qsTr("Nobody waits to pay")
        size: 20 * pane.unit
        weight: 700
        color: pane.tokens.ink
    }
    PlainText {
        x: pane.side
        y: waitingTitle.y + waitingTitle.height + 6 * pane.unit
        width: parent.width - 2 * x
        visible: !pane.hasOrder && pane.cash.awaiting.count === 0
        text: qsTr("An order whose diner pays at the counter appears here.")
        size: 16 * pane.unit
        color: pane.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    ScrollList {
        objectName: "waitingList"
        x: pane.side
        y: 58 * pane.unit
        width: parent.width - 2 * x
        height: foot.y - y - 8 * pane.unit
        visible: !pane.hasOrder
        model: pane.cash.awaiting
        delegate: WaitingRow {
            required property string key
            required property string dueText
            objectName: "waiting_" + number
            width: ListView.view.width
            tokens: pane.tokens
            unit: pane.unit
            amount: dueText
            onClicked: pane.cash.takeUp(key)
        }
    }
    Rectangle {
        id: foot
        x: pane.side
        y: parent.height - height - 16 * pane.unit
        width: parent.width - 2 * x
        height: 94 * pane.unit
        radius: Theme.radiusControl * pane.unit
        color: pane.tokens.surface
        border.width: Math.max(1, 2 * pane.unit)
        border.color: pane.tokens.line
        Icon {
            x: 16 * pane.unit
            y: 14 * pane.unit
            width: 26 * pane.unit
            height: width
            glyph: pane.cash.isOpen ? Icon.Banknote : Icon.Lock
            color: pane.tokens.ink2
        }
        Column {
            x: 54 * pane.unit
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 8 * pane.unit
            spacing: 2 * pane.unit
            PlainText {
                width: parent.width
                text: !pane.cash.isKnown ? qsTr("The drawer is not known yet")
                      : pane.cash.isOpen ? qsTr("The drawer is open")
                                         : qsTr("The drawer is closed")
                size: 17 * pane.unit
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(11 * pane.unit)
                weight: 700
                color: pane.tokens.ink
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: pane.cash.isOpen ? pane.cash.openedText
                                       : qsTr("Cash is taken when it is open.")
                size: 15 * pane.unit
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(10 * pane.unit)
                color: pane.tokens.ink2
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: pane.cash.salesText
                size: 15 * pane.unit
                color: pane.tokens.ink2
            }
        }
    }
}
