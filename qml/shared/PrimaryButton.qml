import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// The one primary action of a screen. Disabled it keeps its place and says the same.
T.AbstractButton {
    id: button

    required property ThemeTokens tokens
    property real unit: 1
    property real textSize: 21

    implicitHeight: 64 * unit
    implicitWidth: label.implicitWidth + 48 * unit
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radiusControl * button.unit
        color: button.enabled ? button.tokens.go : button.tokens.disabled
        opacity: button.down ? 0.85 : 1
    }
    contentItem: Item {
        PlainText {
            id: label
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 16 * button.unit)
            text: button.text
            size: button.textSize * button.unit
            weight: 700
            color: button.enabled ? button.tokens.goText : button.tokens.disabledText
        }
    }
    FocusRing {
        target: button
        tokens: button.tokens
        unit: button.unit
        shown: button.visualFocus
    }
}
