import QtQuick
import Servery.Shared

// One question of the kitchen's plan and its answers, over the foot of its panel.
Rectangle {
    id: pad

    required property ThemeTokens tokens
    required property string title
    // A list of objects with value and text.
    required property var choices
    property var current
    property real unit: 1

    signal chosen(var value)
    signal dismissed

    implicitHeight: column.implicitHeight + 32 * unit
    color: tokens.raised
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: dismissed()
    onVisibleChanged: if (visible) back.forceActiveFocus(Qt.OtherFocusReason)

    // Nothing beneath is touched through it.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(2 * pad.unit))
        color: pad.tokens.edge
    }
    Column {
        id: column
        x: 24 * pad.unit
        y: 16 * pad.unit
        width: parent.width - 2 * x
        spacing: 14 * pad.unit

        Item {
            width: parent.width
            height: Math.max(question.height, back.height)
            PlainText {
                id: question
                anchors.verticalCenter: parent.verticalCenter
                width: back.x - 16 * pad.unit
                text: pad.title
                size: 27 * pad.unit
                weight: 700
                color: pad.tokens.ink
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            SecondaryButton {
                id: back
                objectName: pad.objectName + "_back"
                anchors.right: parent.right
                height: 72 * pad.unit
                tokens: pad.tokens
                unit: pad.unit
                text: qsTr("Back")
                textSize: 24
                onClicked: pad.dismissed()
            }
        }
        ChoiceBar {
            objectName: pad.objectName + "_choices"
            width: parent.width
            tokens: pad.tokens
            unit: pad.unit * 1.2
            textSize: 20
            choices: pad.choices
            current: pad.current
            onChosen: value => pad.chosen(value)
        }
    }
}
