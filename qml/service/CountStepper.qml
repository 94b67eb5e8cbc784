import QtQuick
import Servery.Shared

// A number between two keys, for hands that are wet or in a hurry.
Row {
    id: stepper

    required property ThemeTokens tokens
    required property string text
    property bool canLess: true
    property bool canMore: true
    property string what: ""
    property real unit: 1
    property real textSize: 28
    property real room: 96

    signal less
    signal more

    spacing: 8 * unit

    BigKey {
        objectName: stepper.objectName + "_less"
        width: 72 * stepper.unit
        tokens: stepper.tokens
        unit: stepper.unit
        text: "\u2212"
        spokenName: qsTr("Less, %1").arg(stepper.what)
        enabled: stepper.canLess
        onClicked: stepper.less()
    }
    PlainText {
        width: stepper.room * stepper.unit
        height: 72 * stepper.unit
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: stepper.text
        size: stepper.textSize * stepper.unit
        weight: 700
        color: stepper.tokens.ink
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }
    BigKey {
        objectName: stepper.objectName + "_more"
        width: 72 * stepper.unit
        tokens: stepper.tokens
        unit: stepper.unit
        text: "+"
        spokenName: qsTr("More, %1").arg(stepper.what)
        enabled: stepper.canMore
        onClicked: stepper.more()
    }
}
