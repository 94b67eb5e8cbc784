import QtQuick
import Servery.Shared

// A count between one less and one more, each a full target.
Rectangle {
    id: stepper

    required property ThemeTokens tokens
    required property string text
    property bool canLess: true
    property bool canMore: true
    property real unit: 1

    signal stepped(int by)

    implicitWidth: 176 * unit
    implicitHeight: Theme.reach(unit)
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: Math.max(1, Math.round(2 * unit))
    border.color: tokens.edge

    component Step: Pressable {
        id: step
        required property string sign
        required property int by
        tokens: stepper.tokens
        unit: stepper.unit
        width: Theme.reach(stepper.unit)
        height: stepper.height
        Accessible.role: Accessible.Button
        Accessible.name: by > 0 ? qsTr("One more") : qsTr("One less")
        onClicked: stepper.stepped(by)
        contentItem: Item {
            PlainText {
                anchors.centerIn: parent
                text: step.sign
                size: 26 * stepper.unit
                weight: 600
                color: step.enabled ? stepper.tokens.ink : stepper.tokens.disabledText
            }
        }
    }
    Step {
        objectName: "stepLess"
        sign: "\u2212"
        by: -1
        enabled: stepper.enabled && stepper.canLess
    }
    Numeral {
        anchors.centerIn: parent
        text: stepper.text
        size: 22 * stepper.unit
        weight: 700
        color: stepper.tokens.ink
    }
    Step {
        objectName: "stepMore"
        x: parent.width - width
        sign: "+"
        by: 1
        enabled: stepper.enabled && stepper.canMore
    }
}
