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
    property string actionText: ""

    implicitHeight: (detail === "" ? 72 : 92) * unit
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([qsTr("Order %1, %2, %3").arg(number).arg(title).arg(amount),
                                   detail])

    background: Rectangle {
        color: !row.enabled ? "transparent" : row.down ? row.tokens.raised : row.tokens.surface
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
            x: Math.max(76 * row.unit, figure.implicitWidth + 12 * row.unit)
            anchors.verticalCenter: parent.verticalCenter
            width: (plate.visible ? plate.x - 12 * row.unit : parent.width) - x
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
            }
        }
        Rectangle {
            id: plate
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: action.implicitWidth + 28 * row.unit
            height: 44 * row.unit
            visible: row.actionText !== ""
            radius: Theme.radiusPlate * row.unit
            color: row.tokens.surface
            border.width: Math.max(1, 2 * row.unit)
            border.color: row.tokens.edge
            PlainText {
                id: action
                anchors.centerIn: parent
                text: row.actionText
                size: 16 * row.unit
                weight: 600
                color: row.tokens.ink
            }
        }
    }
    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: row.tokens.line
    }
}
