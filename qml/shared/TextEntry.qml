import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// One line of text to fill in, with its label above.
T.TextField {
    id: entry

    required property ThemeTokens tokens
    property string label: ""
    property int glyph: Icon.None
    property real unit: 1
    property bool wrong: false
    readonly property real labelRoom: label === "" ? 0 : 26 * unit

    // The field as a whole is turned back, with all that is in it.
    transform: Scale {
        origin.x: entry.width / 2
        xScale: Theme.mirrored ? -1 : 1
    }
    implicitHeight: Theme.reach(unit) + labelRoom
    implicitWidth: 360 * unit
    topPadding: labelRoom
    leftPadding: (glyph === Icon.None ? 16 : 52) * unit
    rightPadding: 16 * unit
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Math.round(17 * unit)
    font.weight: 500
    color: tokens.ink
    placeholderTextColor: tokens.ink2
    selectionColor: tokens.neutral
    selectedTextColor: tokens.neutralText
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label === "" ? placeholderText : label

    PlainText {
        transform: []
        width: entry.width
        text: entry.label
        size: 15 * entry.unit
        weight: 600
        color: entry.tokens.ink2
        Accessible.ignored: true
    }
    PlainText {
        transform: []
        x: entry.leftPadding
        y: entry.labelRoom
        height: entry.height - y
        width: entry.width - x - entry.rightPadding
        verticalAlignment: Text.AlignVCenter
        visible: entry.text === "" && entry.preeditText === ""
        text: entry.placeholderText
        size: 17 * entry.unit
        color: entry.placeholderTextColor
        Accessible.ignored: true
    }
    Icon {
        x: 18 * entry.unit
        y: entry.labelRoom + (entry.height - entry.labelRoom - height) / 2
        width: 20 * entry.unit
        height: width
        glyph: entry.glyph
        visible: glyph !== Icon.None
        color: entry.tokens.ink2
    }
    background: Item {
        Rectangle {
            y: entry.labelRoom
            width: parent.width
            height: parent.height - y
            radius: Theme.radiusControl * entry.unit
            color: entry.tokens.surface
            border.width: Math.max(1, Math.round((entry.activeFocus ? 3 : 2) * entry.unit))
            border.color: entry.wrong ? entry.tokens.late
                          : entry.activeFocus ? entry.tokens.go : entry.tokens.edge
        }
    }
}
