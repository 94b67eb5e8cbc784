import QtQuick
import Servery.Shared

// A sum that waits for a manager: what happened, how much, which order, and since when.
Pressable {
    id: row

    required property string words
    required property string amountText
    required property string orderText
    required property string sinceText
    required property bool selected

    implicitHeight: 88 * unit
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: Theme.spoken([words, amountText, orderText, sinceText])

    background: Rectangle {
        color: row.selected ? row.tokens.goTint : row.down ? row.tokens.sunken
                                                           : row.tokens.surface
        Rectangle {
            width: 6 * row.unit
            height: parent.height
            visible: row.selected
            color: row.tokens.go
        }
    }
    contentItem: Item {
        StatusShape {
            x: 20 * row.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 26 * row.unit
            height: width
            kind: StatusShape.Triangle
            color: row.tokens.soon
        }
        PlainText {
            x: 62 * row.unit
            y: 31 * row.unit - height / 2
            width: amount.x - x - 4 * row.unit
            text: row.words
            size: 17 * row.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * row.unit)
            weight: 700
            color: row.tokens.ink
        }
        Numeral {
            id: amount
            anchors.right: parent.right
            anchors.rightMargin: 20 * row.unit
            y: 31 * row.unit - height / 2
            text: row.amountText
            size: 18 * row.unit
            weight: 700
            color: row.tokens.ink
        }
        PlainText {
            x: 62 * row.unit
            y: 58 * row.unit - height / 2
            width: since.x - x - 8 * row.unit
            text: row.orderText
            size: 15 * row.unit
            color: row.tokens.ink2
        }
        PlainText {
            id: since
            anchors.right: parent.right
            anchors.rightMargin: 20 * row.unit
            y: 58 * row.unit - height / 2
            text: row.sinceText
            size: 15 * row.unit
            color: row.tokens.ink2
        }
    }
    Rectangle {
        x: 62 * row.unit
        y: parent.height - 1
        width: parent.width - x - 20 * row.unit
        height: 1
        color: row.tokens.line
    }
}
