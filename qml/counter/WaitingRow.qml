import QtQuick
import Servery.Shared

// An order that waits to be paid in cash, or a refund that waits to be given back.
Pressable {
    id: row

    required property int number
    required property string title
    required property string amount
    property string actionText: ""

    implicitHeight: 72 * unit
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Order %1, %2, %3").arg(number).arg(title).arg(amount)

    background: Rectangle {
        color: row.down ? row.tokens.raised : row.tokens.surface
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
        PlainText {
            x: Math.max(76 * row.unit, figure.implicitWidth + 12 * row.unit)
            y: parent.height / 2 - height
            width: (plate.visible ? plate.x - 12 * row.unit : parent.width) - x
            text: row.title
            size: 17 * row.unit
            weight: 600
            color: row.tokens.ink
        }
        Numeral {
            x: Math.max(76 * row.unit, figure.implicitWidth + 12 * row.unit)
            y: parent.height / 2
            text: row.amount
            size: 17 * row.unit
            weight: 700
            color: row.tokens.ink
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
