import QtQuick
import Servery.Shared

// One setting: what it is, what it does, and its control.
Rectangle {
    id: entry

    required property ThemeTokens tokens
    required property string name
    required property string label
    required property string explanation
    // "whole", "switch" or "choice".
    required property string kind
    required property double value
    required property double least
    required property double most
    required property double step
    required property string text
    required property var choices
    required property string pending
    required property string refusal
    property real unit: 1

    signal changed(double value)

    implicitHeight: Math.max(104 * unit, words.height + 28 * unit)
    color: "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([label, text, explanation])

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, control.x - 24 * entry.unit)
        spacing: 2 * entry.unit

        PlainText {
            width: parent.width
            text: entry.label
            size: 26 * entry.unit
            weight: 600
            color: entry.tokens.ink
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            text: entry.pending === "refused" ? entry.refusal
                  : entry.pending === "queued" ? qsTr("Queued until the line is back")
                  : entry.explanation
            size: 21 * entry.unit
            color: entry.pending === "refused" ? entry.tokens.late : entry.tokens.ink2
            wrapMode: Text.Wrap
        }
    }
    Loader {
        id: control
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: entry.kind === "whole" ? number
                         : entry.kind === "choice" ? choice : onOff
    }
    Component {
        id: number
        CountStepper {
            objectName: "setting_" + entry.name
            tokens: entry.tokens
            unit: entry.unit
            text: entry.text
            textSize: 25
            room: 210
            what: entry.label
            canLess: entry.value > entry.least
            canMore: entry.value < entry.most
            onLess: entry.changed(Math.max(entry.least, entry.value - entry.step))
            onMore: entry.changed(Math.min(entry.most, entry.value + entry.step))
        }
    }
    Component {
        id: onOff
        Row {
            spacing: 12 * entry.unit
            Repeater {
                model: [1, 0]
                SecondaryButton {
                    required property int modelData
                    readonly property bool taken: entry.value === modelData
                    objectName: "setting_" + entry.name + "_" + modelData
                    width: Math.max(120 * entry.unit, implicitWidth)
                    height: Math.max(64 * entry.unit, Theme.target)
                    tokens: entry.tokens
                    unit: entry.unit
                    text: modelData === 1 ? qsTr("On") : qsTr("Off")
                    textSize: 24
                    fill: taken ? entry.tokens.neutral : "transparent"
                    foreground: taken ? entry.tokens.neutralText : entry.tokens.ink
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: taken
                    Accessible.name: entry.label + ", " + text
                    onClicked: if (!taken) entry.changed(modelData)
                }
            }
        }
    }
    Component {
        id: choice
        Row {
            spacing: 12 * entry.unit
            Repeater {
                model: entry.choices
                SecondaryButton {
                    required property int index
                    required property string modelData
                    readonly property bool taken: entry.value === index
                    objectName: "setting_" + entry.name + "_" + index
                    height: Math.max(64 * entry.unit, Theme.target)
                    tokens: entry.tokens
                    unit: entry.unit
                    text: modelData
                    textSize: 24
                    fill: taken ? entry.tokens.neutral : "transparent"
                    foreground: taken ? entry.tokens.neutralText : entry.tokens.ink
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: taken
                    Accessible.name: entry.label + ", " + text
                    onClicked: if (!taken) entry.changed(index)
                }
            }
        }
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: 1
        color: entry.tokens.line
    }
}
