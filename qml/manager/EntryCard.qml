import QtQuick
import Servery.Shared

// One entry of the journal: its accounts in debit and credit, its cause, and the sum that is zero.
Rectangle {
    id: card

    required property ThemeTokens tokens
    // number, timeText, cause, memo, hash, sumText and lines {account, debitText, creditText}
    required property var entry
    property real unit: 1

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
            DataTable {
                required property var modelData
                width: column.width
                tokens: card.tokens
                unit: card.unit
                weights: column.weights
                cells: [modelData.account, modelData.debitText, modelData.creditText]
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
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.entry.hash ? qsTr("Sealed as %1\u2026").arg(card.entry.hash) : ""
            size: 13 * card.unit
            color: card.tokens.ink2
        }
    }
}
