import QtQuick
import Servery.Shared

// One entry of the journal: its accounts in debit and credit, its cause, and the sum that is zero.
Rectangle {
    id: card

    required property ThemeTokens tokens
    // number, timeText, cause, causeId, leadsTo, target, memo, hash, sumText and lines {key,
    // account, debitText, creditText}
    required property var entry
    property real unit: 1

    // What it is about: an order, credit, drawer, payout or tips, by its id.
    signal causeWanted(string kind, string id)
    signal accountWanted(string key)

    implicitHeight: column.height + 24 * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: Math.max(1, 2 * unit)
    border.color: tokens.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Entry L-%1, %2").arg(entry.number ?? "").arg(entry.cause ?? "")

    Column {
        id: column
        x: 16 * card.unit
        y: 12 * card.unit
        width: parent.width - 2 * x
        readonly property var weights: [4, 1.6, 1.6]
        PlainText {
            width: parent.width
            text: qsTr("L-%1").arg(card.entry.number ?? "") + "  " + (card.entry.cause ?? "")
            size: 18 * card.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(12 * card.unit)
            weight: 700
            color: card.tokens.ink
        }
        PlainText {
            width: parent.width
            bottomPadding: 4 * card.unit
            text: card.entry.memo ? qsTr("%1, %2").arg(card.entry.timeText).arg(card.entry.memo)
                                  : card.entry.timeText ?? ""
            size: 15 * card.unit
            color: card.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        DataTable {
            width: parent.width
            tokens: card.tokens
            unit: card.unit
            heading: true
            weights: column.weights
            cells: [qsTr("Account"), qsTr("Debit"), qsTr("Credit")]
        }
        Repeater {
            model: card.entry.lines ?? []
            Pressable {
                id: line
                required property var modelData
                tokens: card.tokens
                unit: card.unit
                objectName: "entryLine_" + modelData.key
                width: column.width
                height: Theme.reach(card.unit)
                Accessible.role: Accessible.ListItem
                Accessible.name: Theme.spoken([modelData.account, modelData.debitText,
                                               modelData.creditText])
                onClicked: card.accountWanted(modelData.key ?? "")
                background: Rectangle {
                    color: line.down ? card.tokens.sunken : "transparent"
                }
                contentItem: DataTable {
                    tokens: card.tokens
                    unit: card.unit
                    weights: column.weights
                    cells: [line.modelData.account, line.modelData.debitText,
                            line.modelData.creditText]
                }
            }
        }
        DataTable {
            width: parent.width
            tokens: card.tokens
            unit: card.unit
            strong: true
            lineAbove: true
            lineBelow: false
            weights: column.weights
            cells: [qsTr("Sum is zero"), card.entry.sumText ?? "", card.entry.sumText ?? ""]
        }
        Item {
            width: parent.width
            height: Math.max(seal.height, toCause.visible ? toCause.height + 6 * card.unit : 0)
            Column {
                id: seal
                anchors.verticalCenter: parent.verticalCenter
                width: (toCause.visible ? toCause.x - 12 * card.unit : parent.width)
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: card.entry.causeId ? qsTr("Cause %1").arg(card.entry.causeId) : ""
                    size: 13 * card.unit
                    color: card.tokens.ink2
                    wrapMode: Text.WrapAnywhere
                    elide: Text.ElideNone
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: card.entry.hash ? qsTr("Sealed as %1\u2026").arg(card.entry.hash) : ""
                    size: 13 * card.unit
                    color: card.tokens.ink2
                    wrapMode: Text.WrapAnywhere
                    elide: Text.ElideNone
                }
            }
            SecondaryButton {
                id: toCause
                objectName: "entryCause"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: text !== ""
                tokens: card.tokens
                unit: card.unit
                text: {
                    switch (card.entry.leadsTo) {
                    case "order": return qsTr("Open the order");
                    case "credit": return qsTr("Open the credit");
                    case "drawer": return qsTr("Go to the drawer");
                    case "payout": return qsTr("Open the payout");
                    case "tips": return qsTr("Open the tips");
                    default: return "";
                    }
                }
                onClicked: card.causeWanted(card.entry.leadsTo, card.entry.target)
            }
        }
    }
}
