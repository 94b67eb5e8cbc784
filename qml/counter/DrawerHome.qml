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
    // Why the entries are not shown; empty: nobody asked, or they are.
    property string why: ""
    property string moveWhy: ""

    signal entriesWanted
    // causes: what its entries have as their cause.
    signal moveWanted(var causes, string kind, string timeText)
    // Of cash that has to be given back: its order, and its entries.
    signal orderWanted(string orderId)
    signal refundWanted(string refundId, string paymentId, string amountText)

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
                Item {
                    width: parent.width
                    height: entries.height + 8 * home.unit
                    PlainText {
                        y: (entries.height - height) / 2
                        width: entries.x - 12 * home.unit
                        text: qsTr("So far")
                        size: 20 * home.unit
                        weight: 700
                        color: home.tokens.ink
                    }
                    EntriesButton {
                        id: entries
                        objectName: "drawerEntries"
                        anchors.right: parent.right
                        tokens: home.tokens
                        unit: home.unit
                        locked: !home.cash.isManager
                        onWanted: home.entriesWanted()
                        onRefused: why => home.why = why
                    }
                }
                PlainText {
                    objectName: "drawerWhy"
                    width: parent.width
                    bottomPadding: 6 * home.unit
                    visible: text !== ""
                    text: home.why
                    size: 16 * home.unit
                    weight: 600
                    color: home.tokens.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
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
        DueRefunds {
            id: due
            x: home.side
            y: 16 * home.unit
            width: parent.width - 2 * x
            height: implicitHeight
            tokens: home.tokens
            unit: home.unit
            cash: home.cash
            most: right.height * 0.5
            onOrderWanted: orderId => home.orderWanted(orderId)
            onEntriesWanted: (refundId, paymentId, amountText) =>
                             home.refundWanted(refundId, paymentId, amountText)
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
        PlainText {
            id: moveWhyText
            objectName: "moveWhy"
            x: home.side
            y: movesTitle.y + movesTitle.height + 4 * home.unit
            width: movesTitle.width
            visible: text !== ""
            text: home.moveWhy
            size: 16 * home.unit
            weight: 600
            color: home.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        ScrollList {
            objectName: "drawerMoves"
            x: home.side
            y: moveWhyText.visible ? moveWhyText.y + moveWhyText.height + 6 * home.unit
                                   : movesTitle.y + movesTitle.height + 6 * home.unit
            width: parent.width - 2 * x
            height: parent.height - y
            model: home.cash.moves
            delegate: DrawerMove {
                required property string key
                required property string kind
                objectName: "drawerMove_" + key
                width: ListView.view.width
                tokens: home.tokens
                unit: home.unit
                onClicked: {
                    if (home.cash.isManager)
                        home.moveWanted(causes, kind, timeText);
                    else
                        home.moveWhy = entries.why;
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
