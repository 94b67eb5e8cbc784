import QtQuick
import Servery.Shared

// A transfer that is awaited: its reference as the payer writes it, the sum and the order. Where a
// line of a statement looks for its order, it asks once more before it is taken for that.
Pressable {
    id: row

    required property string reference
    required property string amountText
    required property string orderText
    required property string sinceText
    property bool open: false
    // A line of a statement looks for its order.
    property bool assigning: false
    property bool busy: false

    signal confirmed

    readonly property bool asks: open && assigning

    implicitHeight: (asks ? 164 : 88) * unit
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([reference, amountText, orderText, sinceText])

    background: Rectangle {
        color: row.open ? row.tokens.goTint : row.down ? row.tokens.sunken : "transparent"
        Rectangle {
            width: 6 * row.unit
            height: parent.height
            visible: row.open
            color: row.tokens.go
        }
    }
    contentItem: Item {
        Numeral {
            id: code
            x: 20 * row.unit
            y: 31 * row.unit - height / 2
            text: row.reference
            size: 20 * row.unit
            weight: 700
            color: row.tokens.ink
        }
        Numeral {
            anchors.right: parent.right
            anchors.rightMargin: 20 * row.unit
            y: 31 * row.unit - height / 2
            text: row.amountText
            size: 20 * row.unit
            weight: 700
            color: row.tokens.ink
        }
        PlainText {
            x: 20 * row.unit
            y: 60 * row.unit - height / 2
            width: since.x - x - 8 * row.unit
            text: row.orderText
            size: 15 * row.unit
            color: row.tokens.ink2
        }
        PlainText {
            id: since
            anchors.right: parent.right
            anchors.rightMargin: 20 * row.unit
            y: 60 * row.unit - height / 2
            text: row.sinceText
            size: 15 * row.unit
            color: row.tokens.ink2
        }
        PrimaryButton {
            objectName: "bankAssign"
            x: 20 * row.unit
            y: 90 * row.unit
            width: parent.width - 2 * x
            visible: row.asks
            enabled: !row.busy
            tokens: row.tokens
            unit: row.unit
            textSize: 18
            text: qsTr("It is for this one")
            onClicked: row.confirmed()
        }
    }
    Rectangle {
        x: 20 * row.unit
        y: parent.height - 1
        width: parent.width - 2 * x
        height: 1
        color: row.tokens.line
    }
}
