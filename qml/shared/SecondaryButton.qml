import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// An outlined button, with an icon where one helps.
T.AbstractButton {
    id: button

    required property ThemeTokens tokens
    property real unit: 1
    property real textSize: 17
    property string keyText: ""
    property int glyph: Icon.None
    property color foreground: enabled ? tokens.ink : tokens.disabledText
    property color outline: enabled ? tokens.edge : tokens.line
    property color fill: "transparent"
    property bool alignLeft: false

    implicitHeight: Theme.reach(unit)
    implicitWidth: Math.max(Theme.target, row.implicitWidth + 32 * unit)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    // A key that is held down is pressed once.
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            button.clicked();
    }

    background: Rectangle {
        radius: Theme.radiusPlate * button.unit
        color: button.fill
        border.width: Math.max(1, Math.round(2 * button.unit))
        border.color: button.outline
        opacity: button.down ? 0.7 : 1
    }
    contentItem: Item {
        Row {
            id: row
            anchors.verticalCenter: parent.verticalCenter
            x: button.alignLeft ? 16 * button.unit : (parent.width - width) / 2
            spacing: 12 * button.unit
            KeyHint {
                anchors.verticalCenter: parent.verticalCenter
                unit: button.unit
                keyText: button.keyText
                color: button.foreground
                size: 44
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.glyph !== Icon.None
                glyph: button.glyph
                width: 22 * button.unit
                height: width
                color: button.foreground
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                size: button.textSize * button.unit
                weight: 600
                color: button.foreground
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
