import QtQuick
import Servery.Shared

// What the counter must know of an order besides its state: the kitchen makes it first, it is not
// paid, it is for later. Each is a word and a shape.
Row {
    id: flags

    required property ThemeTokens tokens
    required property bool rush
    required property bool notPaid
    // The time that it is for; empty: as soon as it can be.
    required property string forText
    property real unit: 1
    property real textSize: 14

    readonly property bool any: rush || notPaid || forText !== ""
    readonly property string spoken: [rush ? qsTr("rush") : "", notPaid ? qsTr("not paid") : "",
                                      forText === "" ? "" : qsTr("for %1").arg(forText)]
                                     .filter(word => word !== "").join(", ")

    spacing: 8 * unit
    visible: any

    // Filled, as on the kitchen's ticket.
    Rectangle {
        objectName: "rushFlag"
        width: word.implicitWidth + 14 * flags.unit
        height: forChip.height
        visible: flags.rush
        radius: Theme.radiusChip * flags.unit
        color: flags.tokens.ink
        PlainText {
            id: word
            anchors.centerIn: parent
            text: qsTr("RUSH")
            size: flags.textSize * flags.unit
            weight: 800
            color: flags.tokens.surface
        }
    }
    StatusChip {
        objectName: "notPaidFlag"
        visible: flags.notPaid
        tokens: flags.tokens
        unit: flags.unit
        textSize: flags.textSize
        kind: "notPaid"
        text: qsTr("Not paid")
    }
    StatusChip {
        id: forChip
        objectName: "forFlag"
        visible: flags.forText !== ""
        tokens: flags.tokens
        unit: flags.unit
        textSize: flags.textSize
        kind: "scheduled"
        text: qsTr("For %1").arg(flags.forText)
    }
}
