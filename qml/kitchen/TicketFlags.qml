import QtQuick
import Servery.Shared

// What the whole kitchen must know of a ticket before its items: that it goes first, that it is
// not paid yet, and which course it is.
Item {
    id: flags

    required property ThemeTokens tokens
    required property bool rush
    // It is paid when it is collected.
    property bool notPaid: false
    // The course that is made now, where there are several; empty otherwise.
    required property string course
    property real unit: 1
    property real side: 16

    implicitHeight: 42 * unit

    // Filled, so that it stands out in greyscale too.
    Rectangle {
        id: chip
        objectName: "rushChip"
        x: flags.side * flags.unit
        y: 5 * flags.unit
        width: chipText.implicitWidth + 24 * flags.unit
        height: 34 * flags.unit
        visible: flags.rush
        color: flags.tokens.ink
        radius: Theme.radiusChip * flags.unit
        PlainText {
            id: chipText
            anchors.centerIn: parent
            text: qsTr("RUSH")
            size: 24 * flags.unit
            weight: 800
            color: flags.tokens.bg
        }
    }
    // Shape, word and colour are the counter's for the same.
    StatusChip {
        id: unpaid
        objectName: "notPaidChip"
        x: chip.visible ? chip.x + chip.width + 10 * flags.unit : chip.x
        y: chip.y
        height: chip.height
        visible: flags.notPaid
        tokens: flags.tokens
        unit: flags.unit
        textSize: 22
        kind: "notPaid"
        text: qsTr("NOT PAID")
    }
    PlainText {
        x: unpaid.visible ? unpaid.x + unpaid.width + 14 * flags.unit
           : chip.visible ? chip.x + chip.width + 14 * flags.unit : chip.x
        y: chip.y + (chip.height - height) / 2
        width: flags.width - x - 12 * flags.unit
        text: flags.course
        size: 26 * flags.unit
        weight: 700
        color: flags.tokens.ink2
    }
}
