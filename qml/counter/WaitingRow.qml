import QtQuick
import Servery.Shared

// An order that waits to be paid in cash, or a refund that waits to be given back.
Pressable {
    id: row

    required property int number
    required property string title
    required property string amount
    // Under the amount: since when, who asked.
    property string detail: ""
    // A line beneath it.
    property bool ruled: true

    implicitHeight: Math.max((detail === "" ? 72 : 92) * unit, words.height + 20 * unit)
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([qsTr("Order %1, %2, %3").arg(number).arg(title).arg(amount),
                                   detail])

    background: Rectangle {
        color: row.down ? row.tokens.raised : "transparent"
    }
    contentItem: Item {
        Numeral {
            id: figure
            anchors.verticalCenter: parent.verticalCenter
            text: String(row.number)
            size: 32 * row.unit
            weight: 800
            color: row.tokens.ink
        }
        Column {
            id: words
            x: Math.max(76 * row.unit, figure.implicitWidth + 12 * row.unit)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            PlainText {
                width: parent.width
                text: row.title
                size: 17 * row.unit
                weight: 600
                color: row.tokens.ink
            }
            Numeral {
                text: row.amount
                size: 17 * row.unit
                weight: 700
                color: row.tokens.ink
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: row.detail
                size: 15 * row.unit
                color: row.tokens.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
    Rectangle {
        y: parent.height - 1
        visible: row.ruled
        width: parent.width
        height: 1
        color: row.tokens.line
    }
}
