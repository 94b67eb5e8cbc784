import QtQuick
import Servery.Shared

// One of two ways, side by side: the one that is taken is filled.
SegmentedControl {
    id: bar

    // Objects with value, text and name, which is the choice's objectName.
    required property var choices
    required property var current

    signal chosen(var value)

    model: choices
    delegate: Pressable {
        id: choice
        required property var modelData
        readonly property bool taken: modelData.value === bar.current
        tokens: bar.tokens
        unit: bar.unit
        objectName: modelData.name
        width: (bar.width - 2 * bar.inset * bar.unit) / Math.max(1, bar.count)
        height: bar.height - 2 * bar.inset * bar.unit
        Accessible.role: Accessible.RadioButton
        Accessible.name: modelData.text
        Accessible.checked: taken
        onClicked: bar.chosen(modelData.value)
        background: Rectangle {
            radius: Theme.radiusPlate * bar.unit
            color: choice.taken ? bar.tokens.neutral : "transparent"
            opacity: choice.down ? 0.8 : 1
        }
        contentItem: Item {
            PlainText {
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width)
                text: choice.modelData.text
                size: 16 * bar.unit
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(11 * bar.unit)
                weight: 700
                color: choice.taken ? bar.tokens.neutralText : bar.tokens.ink2
            }
        }
    }
}
