import QtQuick
import Servery.Shared

// One payout on its rail: date, amount, how it stands in words, and how many orders are in it.
// `kind`: onItsWay, matches, accepted, differs, failed, waiting.
Pressable {
    id: row

    required property string dateText
    required property string amountText
    required property string kind
    required property string words
    required property string ordersText
    required property bool selected

    readonly property bool bad: kind === "differs" || kind === "failed"

    implicitHeight: 88 * unit
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: Theme.spoken([dateText, amountText, words, ordersText])

    background: Rectangle {
        color: !row.selected ? row.tokens.surface : row.bad ? row.tokens.lateTint
                                                            : row.tokens.goTint
        Rectangle {
            width: 6 * row.unit
            height: parent.height
            visible: row.selected
            color: row.bad ? row.tokens.late : row.tokens.go
        }
        // The rail.
        Rectangle {
            x: 34 * row.unit
            width: Math.max(1, 2 * row.unit)
            height: parent.height
            color: row.tokens.line
        }
    }
    contentItem: Item {
        Rectangle {
            x: 22 * row.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 26 * row.unit
            height: 34 * row.unit
            color: row.background.color
            StatusShape {
                anchors.centerIn: parent
                width: 24 * row.unit
                height: width
                kind: {
                    switch (row.kind) {
                    case "differs": return StatusShape.Flag;
                    case "failed": return StatusShape.Octagon;
                    case "onItsWay": return StatusShape.Clock;
                    case "waiting": return StatusShape.Hourglass;
                    default: return StatusShape.TickSquare;
                    }
                }
                color: row.bad ? row.tokens.late
                       : row.kind === "onItsWay" || row.kind === "waiting" ? row.tokens.info
                                                                           : row.tokens.go
            }
        }
        PlainText {
            x: 62 * row.unit
            y: 34 * row.unit - height / 2
            width: amount.x - x - 8 * row.unit
            text: row.dateText
            size: 18 * row.unit
            weight: 600
            color: row.tokens.ink
        }
        Numeral {
            id: amount
            anchors.right: parent.right
            anchors.rightMargin: 18 * row.unit
            y: 34 * row.unit - height / 2
            text: row.amountText
            size: 18 * row.unit
            weight: 700
            color: row.tokens.ink
        }
        PlainText {
            x: 62 * row.unit
            y: 58 * row.unit - height / 2
            width: orders.x - x - 8 * row.unit
            text: row.words
            size: 15 * row.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(10 * row.unit)
            weight: row.bad ? 700 : 500
            color: row.bad ? row.tokens.late : row.tokens.ink2
        }
        PlainText {
            id: orders
            anchors.right: parent.right
            anchors.rightMargin: 18 * row.unit
            y: 58 * row.unit - height / 2
            text: row.ordersText
            size: 15 * row.unit
            color: row.tokens.ink2
        }
    }
    Rectangle {
        x: 62 * row.unit
        y: parent.height - 1
        width: parent.width - x - 18 * row.unit
        height: 1
        color: row.tokens.line
    }
}
