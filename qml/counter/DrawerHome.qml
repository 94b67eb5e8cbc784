import QtQuick
import Servery.App
import Servery.Shared

// The open drawer: what is in it as far as this role may know (the X report), what can be done with
// it, what has to be given back, and what happened to it.
FocusScope {
    id: home

    required property CashDesk cash
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 22 * unit

    ScrollPage {
        id: board
        width: home.portrait ? parent.width : Math.max(parent.width * 0.46, 380 * home.unit)
        height: home.portrait ? Math.min(need, parent.height * 0.6) : parent.height
        tokens: home.tokens
        unit: home.unit
        need: actions.y + actions.height + 24 * home.unit + trouble.height + closeButton.height
              + 16 * home.unit

        PlainText {
            id: title
            x: home.side
            y: 16 * home.unit
            text: qsTr("The drawer is open")
            size: 26 * home.unit
            weight: 700
            color: home.tokens.ink
        }
        PlainText {
            x: home.side
            y: title.y + title.height
            text: home.cash.openedText
            size: 16 * home.unit
            color: home.tokens.ink2
        }
        Rectangle {
            id: figures
            x: home.side
            y: 82 * home.unit
            width: parent.width - 2 * x
            height: lines.height + 28 * home.unit
            radius: Theme.radiusControl * home.unit
            color: home.tokens.surface
            border.color: home.tokens.line
            border.width: 1
            Column {
                id: lines
                x: 18 * home.unit
                y: 10 * home.unit
                width: parent.width - 2 * x
                AmountLine {
                    width: parent.width
                    tokens: home.tokens
                    unit: home.unit
                    strong: true
                    label: qsTr("So far")
                    amount: ""
                }
                Repeater {
                    model: home.cash.drawerLines
                    AmountLine {
                        required property var modelData
                        width: lines.width
                        tokens: home.tokens
                        unit: home.unit
                        label: modelData.label
                        amount: modelData.amount
                    }
                }
                Rectangle {
                    width: parent.width
                    height: Math.max(1, 2 * home.unit)
                    color: home.tokens.ink
                }
                AmountLine {
                    objectName: "drawerExpected"
                    width: parent.width
                    tokens: home.tokens
                    unit: home.unit
                    strong: home.cash.isManager
                    label: home.cash.isManager
                           ? qsTr("Expected")
                           : qsTr("What should be there is shown after the count")
                    amount: home.cash.expectedText
                }
            }
        }
        Grid {
            id: actions
            x: home.side
            y: figures.y + figures.height + 16 * home.unit
            width: figures.width
            columns: 2
            columnSpacing: 10 * home.unit
            rowSpacing: 10 * home.unit
            Repeater {
                model: [
                    { form: "payIn", text: qsTr("Pay in") },
                    { form: "payOut", text: qsTr("Pay out") },
                    { form: "drop", text: qsTr("To the safe") },
                    { form: "noSale", text: qsTr("Open without a sale") }
                ]
                SecondaryButton {
                    required property var modelData
                    objectName: "drawer_" + modelData.form
                    width: (actions.width - actions.columnSpacing) / 2
                    height: 64 * home.unit
                    tokens: home.tokens
                    unit: home.unit
                    fill: home.tokens.surface
                    enabled: home.cash.isConnected
                    text: modelData.text
                    onClicked: home.cash.openForm(modelData.form)
                }
            }
        }
        PlainText {
            id: trouble
            x: home.side
            y: actions.y + actions.height + 12 * home.unit
            width: figures.width
            visible: text !== ""
            text: home.cash.problem
            size: 16 * home.unit
            weight: 600
            color: home.tokens.late
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PrimaryButton {
            id: closeButton
            objectName: "drawerClose"
            x: home.side
            y: parent.height - height - 16 * home.unit
            width: figures.width
            height: 68 * home.unit
            tokens: home.tokens
            unit: home.unit
            glyph: Icon.Lock
            enabled: home.cash.isConnected
            text: qsTr("Count and close")
            onClicked: home.cash.beginClose()
        }
    }

    Rectangle {
        id: right
        x: home.portrait ? 0 : board.width
        y: home.portrait ? board.height : 0
        width: parent.width - x
        height: parent.height - y
        color: home.tokens.surface
        Rectangle {
            width: home.portrait ? parent.width : Math.max(1, 2 * home.unit)
            height: home.portrait ? Math.max(1, 2 * home.unit) : parent.height
            color: home.tokens.line
        }
        Column {
            id: due
            x: home.side
            y: 16 * home.unit
            width: parent.width - 2 * x
            PlainText {
                width: parent.width
                text: home.cash.refundsDue.count > 0 ? qsTr("Give back in cash")
                                                     : qsTr("Nothing to give back")
                size: 20 * home.unit
                weight: 700
                color: home.tokens.ink
            }
            Repeater {
                model: home.cash.refundsDue
                WaitingRow {
                    required property string key
                    required property string amountText
                    required property bool isSending
                    objectName: "giveBack_" + number
                    width: due.width
                    tokens: home.tokens
                    unit: home.unit
                    title: qsTr("Refund")
                    amount: amountText
                    actionText: isSending ? qsTr("Sending") : qsTr("Give back")
                    onClicked: if (!isSending) home.cash.giveBack(key)
                }
            }
        }
        PlainText {
            id: movesTitle
            x: home.side
            y: due.y + due.height + 18 * home.unit
            width: parent.width - 2 * x
            text: qsTr("What happened")
            size: 20 * home.unit
            weight: 700
            color: home.tokens.ink
        }
        ListView {
            objectName: "drawerMoves"
            x: home.side
            y: movesTitle.y + movesTitle.height + 6 * home.unit
            width: parent.width - 2 * x
            height: parent.height - y
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: home.cash.moves
            delegate: Item {
                id: move
                required property string word
                required property string detail
                required property string timeText
                required property string amountText
                width: ListView.view.width
                height: 56 * home.unit
                Accessible.role: Accessible.ListItem
                Accessible.name: [timeText, word, amountText, detail].join(", ")
                Numeral {
                    y: 8 * home.unit
                    text: move.timeText
                    size: 16 * home.unit
                    weight: 500
                    color: home.tokens.ink2
                }
                PlainText {
                    x: 70 * home.unit
                    y: 6 * home.unit
                    width: amount.x - x - 8 * home.unit
                    text: move.word
                    size: 17 * home.unit
                    weight: 600
                    color: home.tokens.ink
                }
                PlainText {
                    x: 70 * home.unit
                    y: 29 * home.unit
                    width: amount.x - x - 8 * home.unit
                    text: move.detail
                    size: 14 * home.unit
                    color: home.tokens.ink2
                }
                Numeral {
                    id: amount
                    anchors.right: parent.right
                    y: 8 * home.unit
                    text: move.amountText
                    size: 17 * home.unit
                    weight: 600
                    color: home.tokens.ink
                }
                Rectangle {
                    y: parent.height - 1
                    width: parent.width
                    height: 1
                    color: home.tokens.line
                }
            }
        }
    }

    function handleKey(event: var): bool {
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat
                && closeButton.enabled) {
            cash.beginClose();
            return true;
        }
        return false;
    }
}
