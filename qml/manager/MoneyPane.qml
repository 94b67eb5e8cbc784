import QtQuick
import Servery.App
import Servery.Shared

// The sum that is open: what it is and why, what can be decided with which reason, and what was
// posted for its order.
Item {
    id: pane

    required property MoneyQueue money
    required property LedgerBooks books
    property real unit: 1

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 22 * unit
    // The decision that is being made; empty: none.
    property string deciding: ""
    property string reason: ""
    readonly property string openId: money.openId

    signal orderWanted(string orderId)
    signal accountWanted(string key)
    signal causeWanted(string kind, string id)

    onOpenIdChanged: deciding = ""

    PlainText {
        id: title
        x: pane.side
        y: 14 * pane.unit
        width: parent.width - 2 * x
        text: pane.money.title
        size: 27 * pane.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(16 * pane.unit)
        weight: 700
        color: pane.tokens.ink
    }
    // The mark at its side stands in the margin.
    ScrollPage {
        id: area
        readonly property real inner: width - 12 * pane.unit
        x: pane.side
        y: 60 * pane.unit
        width: parent.width - 2 * x + 12 * pane.unit
        height: parent.height - y - 10 * pane.unit
        tokens: pane.tokens
        unit: pane.unit
        need: column.height
        Column {
            id: column
            width: area.inner
            spacing: 12 * pane.unit

            Rectangle {
                width: parent.width
                height: said.height + 28 * pane.unit
                radius: Theme.radiusControl * pane.unit
                color: pane.tokens.surface
                border.width: 1
                border.color: pane.tokens.line
                clip: true
                Rectangle {
                    width: 6 * pane.unit
                    height: parent.height
                    color: pane.tokens.soon
                }
                Column {
                    id: said
                    x: 22 * pane.unit
                    y: 14 * pane.unit
                    width: (toOrder.visible ? toOrder.x : parent.width) - x - 16 * pane.unit
                    spacing: 4 * pane.unit
                    Numeral {
                        objectName: "moneyAmount"
                        text: pane.money.amountText
                        Accessible.role: Accessible.StaticText
                        Accessible.name: Theme.spoken([pane.money.title, text])
                        size: 34 * pane.unit
                        weight: 700
                        color: pane.tokens.ink
                    }
                    PlainText {
                        objectName: "moneyWhy"
                        width: parent.width
                        text: pane.money.why
                        size: 17 * pane.unit
                        color: pane.tokens.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                    PlainText {
                        objectName: "moneyPayTo"
                        width: parent.width
                        visible: pane.money.payTo !== ""
                        text: qsTr("Send it to %1").arg(pane.money.payTo)
                        size: 17 * pane.unit
                        weight: 700
                        color: pane.tokens.ink
                        wrapMode: Text.WrapAnywhere
                        elide: Text.ElideNone
                    }
                }
                SecondaryButton {
                    id: toOrder
                    objectName: "moneyOrder"
                    anchors.right: parent.right
                    anchors.rightMargin: 14 * pane.unit
                    y: 14 * pane.unit
                    visible: pane.money.orderId !== ""
                    tokens: pane.tokens
                    unit: pane.unit
                    text: qsTr("Open the order")
                    onClicked: pane.orderWanted(pane.money.orderId)
                }
            }
            PlainText {
                width: parent.width
                text: qsTr("What becomes of it?")
                size: 19 * pane.unit
                weight: 700
                color: pane.tokens.ink
            }
            Repeater {
                model: pane.money.decisions
                Pressable {
                    id: choice
                    required property var modelData
                    readonly property bool taken: pane.deciding === modelData.name
                    tokens: pane.tokens
                    unit: pane.unit
                    objectName: "decide_" + modelData.name
                    width: column.width
                    implicitHeight: words.height + 24 * pane.unit
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: taken
                    Accessible.name: modelData.text + ". " + modelData.effect
                    onClicked: {
                        pane.reason = "";
                        pane.deciding = modelData.name;
                    }
                    background: Rectangle {
                        radius: Theme.radiusControl * pane.unit
                        color: choice.taken ? pane.tokens.goTint : pane.tokens.surface
                        border.width: Math.max(1, (choice.taken ? 3 : 2) * pane.unit)
                        border.color: choice.taken ? pane.tokens.go : pane.tokens.edge
                    }
                    contentItem: Item {
                        Column {
                            id: words
                            x: 16 * pane.unit
                            y: 12 * pane.unit
                            width: parent.width - 2 * x
                            spacing: 2 * pane.unit
                            PlainText {
                                width: parent.width
                                text: choice.modelData.text
                                size: 18 * pane.unit
                                weight: 700
                                color: pane.tokens.ink
                                wrapMode: Text.Wrap
                                elide: Text.ElideNone
                            }
                            PlainText {
                                width: parent.width
                                text: choice.modelData.effect
                                size: 15 * pane.unit
                                color: pane.tokens.ink2
                                wrapMode: Text.Wrap
                                elide: Text.ElideNone
                            }
                        }
                    }
                }
            }
            PlainText {
                width: parent.width
                visible: pane.deciding !== ""
                text: qsTr("Why? Needed.")
                size: 17 * pane.unit
                weight: 700
                color: pane.tokens.ink
            }
            ReasonChoice {
                width: parent.width
                visible: pane.deciding !== ""
                tokens: pane.tokens
                unit: pane.unit
                reasons: [qsTr("Agreed with the customer"), qsTr("Checked with the provider"),
                          qsTr("Checked with the bank"), qsTr("Other")]
                chosen: pane.reason
                onPicked: reason => pane.reason = reason
            }
            PrimaryButton {
                objectName: "moneyConfirm"
                width: parent.width
                visible: pane.deciding !== ""
                tokens: pane.tokens
                unit: pane.unit
                enabled: pane.reason !== "" && !pane.money.deciding
                text: {
                    if (pane.money.deciding)
                        return qsTr("Sending");
                    const chosen = pane.money.decisions.find(each => each.name === pane.deciding);
                    return chosen === undefined
                           ? "" : qsTr("%1: %2").arg(chosen.text).arg(pane.money.amountText);
                }
                onClicked: pane.money.decide(pane.deciding, pane.reason)
            }
            PlainText {
                objectName: "moneyProblem"
                width: parent.width
                visible: text !== ""
                text: pane.money.problem
                size: 16 * pane.unit
                weight: 600
                color: pane.tokens.late
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            PlainText {
                width: parent.width
                topPadding: 6 * pane.unit
                text: pane.money.isCredit ? qsTr("What was posted for the credit")
                                          : qsTr("What was posted for the order")
                size: 19 * pane.unit
                weight: 700
                color: pane.tokens.ink
            }
            Column {
                id: posted
                width: parent.width
                readonly property var weights: [1.1, 2, 3, 1.5]
                Repeater {
                    model: pane.money.entries
                    Pressable {
                        id: entry
                        required property double number
                        required property string timeText
                        required property string cause
                        required property string sumText
                        // It is this sum that it posted.
                        required property bool isOwn
                        tokens: pane.tokens
                        unit: pane.unit
                        objectName: "moneyEntry_" + number
                        width: posted.width
                        height: Theme.reach(pane.unit)
                        Accessible.role: Accessible.ListItem
                        Accessible.name: Theme.spoken(["L-" + number, timeText, cause, sumText])
                        onClicked: pane.books.openEntry(number)
                        background: Rectangle {
                            color: entry.down ? pane.tokens.sunken : "transparent"
                        }
                        contentItem: DataTable {
                            tokens: pane.tokens
                            unit: pane.unit
                            weights: posted.weights
                            words: 3
                            strong: entry.isOwn
                            cells: ["L-" + entry.number, entry.timeText, entry.cause,
                                    entry.sumText]
                        }
                    }
                }
            }
            EntryCard {
                objectName: "moneyEntryCard"
                width: parent.width
                visible: pane.books.entry.number !== undefined
                tokens: pane.tokens
                unit: pane.unit
                entry: pane.books.entry
                onCauseWanted: (kind, id) => pane.causeWanted(kind, id)
                onAccountWanted: key => pane.accountWanted(key)
            }
        }
    }
}
