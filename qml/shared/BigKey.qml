import QtQuick
import Servery.Shared

// One key of a pad, large enough for a thumb.
Pressable {
    id: key

    property int glyph: Icon.None
    property real textSize: 32
    property string spokenName: text

    implicitHeight: 72 * unit
    implicitWidth: 120 * unit
    autoRepeat: false
    Accessible.role: Accessible.Button
    Accessible.name: spokenName

    background: Rectangle {
        radius: Theme.radiusControl * key.unit
        color: key.enabled ? key.tokens.line : key.tokens.sunken

        Rectangle {
            x: 2 * key.unit
            y: 2 * key.unit
            width: parent.width - 4 * key.unit
            height: parent.height - (key.down ? 4 : 6) * key.unit
            radius: (Theme.radiusControl - 2) * key.unit
            color: key.enabled ? (key.down ? key.tokens.sunken : key.tokens.raised)
                               : key.tokens.sunken
        }
    }
    contentItem: Item {
        PlainText {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -2 * key.unit
            visible: key.glyph === Icon.None
            text: key.text
            size: key.textSize * key.unit
            weight: 700
            color: key.enabled ? key.tokens.ink : key.tokens.disabledText
        }
        Icon {
            anchors.centerIn: parent
            width: 30 * key.unit
            height: width
            visible: key.glyph !== Icon.None
            glyph: key.glyph
            color: key.enabled ? key.tokens.ink : key.tokens.disabledText
        }
    }
}
