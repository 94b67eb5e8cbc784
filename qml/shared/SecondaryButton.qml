import QtQuick
import Servery.Shared

// An outlined button, with an icon where one helps.
Pressable {
    id: button

    property real textSize: 17
    property string keyText: ""
    property int glyph: Icon.None
    property color foreground: enabled ? tokens.ink : tokens.disabledText
    property color outline: enabled ? tokens.edge : tokens.line
    property color fill: "transparent"
    property bool alignLeft: false
    // What stands beside the words.
    readonly property real beside: (hint.visible ? hint.width + row.spacing : 0)
                                   + (icon.visible ? icon.width + row.spacing : 0)

    implicitHeight: Theme.reach(unit)
    implicitWidth: Math.max(Theme.target, label.implicitWidth + beside + 32 * unit)
    ringInside: false
    Accessible.role: Accessible.Button
    Accessible.name: text

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
                id: hint
                anchors.verticalCenter: parent.verticalCenter
                unit: button.unit
                keyText: button.keyText
                color: button.foreground
                size: 44
            }
            Icon {
                id: icon
                anchors.verticalCenter: parent.verticalCenter
                visible: button.glyph !== Icon.None
                glyph: button.glyph
                width: 22 * button.unit
                height: width
                color: button.foreground
            }
            // Smaller rather than beyond the button.
            PlainText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth,
                                Math.max(1, button.width - button.beside - 12 * button.unit))
                text: button.text
                size: button.textSize * button.unit
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(0.6 * size)
                weight: 600
                color: button.foreground
            }
        }
    }
}
