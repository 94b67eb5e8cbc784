import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// The one primary action of a screen. Disabled it keeps its place and says the same.
T.AbstractButton {
    id: button

    required property ThemeTokens tokens
    property real unit: 1
    property real textSize: 21
    property int glyph: Icon.None

    implicitHeight: 64 * unit
    implicitWidth: label.implicitWidth + (glyph === Icon.None ? 48 : 90) * unit
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    // A key that is held down is pressed once.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            clicked();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            clicked();
    }

    background: Rectangle {
        radius: Theme.radiusControl * button.unit
        color: button.enabled ? button.tokens.go : button.tokens.disabled
        opacity: button.down ? 0.85 : 1
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: 14 * button.unit
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.glyph !== Icon.None
                glyph: button.glyph
                width: 26 * button.unit
                height: width
                color: label.color
            }
            PlainText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, button.width
                                               - (button.glyph === Icon.None ? 16 : 68)
                                               * button.unit)
                text: button.text
                size: button.textSize * button.unit
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(12 * button.unit)
                weight: 700
                color: button.enabled ? button.tokens.goText : button.tokens.disabledText
            }
        }
    }
    FocusRing {
        target: button
        tokens: button.tokens
        unit: button.unit
        shown: button.visualFocus
    }
}
