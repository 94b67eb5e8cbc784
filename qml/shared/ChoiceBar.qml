import QtQuick
import Servery.Shared

// One of a few choices, with its label above; the choices break into rows where they need to.
Column {
    id: bar

    required property ThemeTokens tokens
    // A list of objects with value and text.
    required property var choices
    property var current
    property string label: ""
    property real unit: 1
    property real textSize: 16

    // As wide as all of them in one row.
    readonly property real rowWidth: {
        let sum = 0;
        for (let at = 0; at < options.count; ++at)
            sum += (options.itemAt(at)?.implicitWidth ?? 0) + (at > 0 ? flow.spacing : 0);
        return Math.ceil(sum);
    }

    signal chosen(var value)

    spacing: 8 * unit
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    PlainText {
        width: parent.width
        visible: bar.label !== ""
        text: bar.label
        size: 15 * bar.unit
        weight: 600
        color: bar.tokens.ink2
    }
    Flow {
        id: flow
        width: parent.width
        spacing: 8 * bar.unit
        Repeater {
            id: options
            model: bar.choices
            Pressable {
                id: choice
                required property var modelData
                readonly property bool taken: modelData.value === bar.current

                tokens: bar.tokens
                unit: bar.unit
                objectName: "choice_" + modelData.value
                text: modelData.text
                implicitHeight: Theme.reach(bar.unit)
                implicitWidth: Math.max(72 * bar.unit, name.implicitWidth + 36 * bar.unit)
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: taken
                onClicked: bar.chosen(modelData.value)

                background: Rectangle {
                    radius: Theme.radiusPlate * bar.unit
                    color: choice.taken ? bar.tokens.neutral : bar.tokens.surface
                    border.color: choice.taken ? bar.tokens.neutral : bar.tokens.edge
                    border.width: Math.max(1, 2 * bar.unit)
                    opacity: choice.down ? 0.8 : 1
                }
                contentItem: Item {
                    PlainText {
                        id: name
                        anchors.centerIn: parent
                        text: choice.text
                        size: bar.textSize * bar.unit
                        weight: choice.taken ? 700 : 600
                        color: choice.taken ? bar.tokens.neutralText : bar.tokens.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
