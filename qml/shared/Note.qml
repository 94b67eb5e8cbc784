import QtQuick
import Servery.Shared

// The diner's own words: never shortened, never translated, never dimmed.
Item {
    id: note

    required property ThemeTokens tokens
    required property string words
    property real unit: 1
    property real textSize: 25

    implicitHeight: heading.height + body.height
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Note: %1").arg(words)

    Rectangle {
        width: 4 * note.unit
        height: parent.height
        color: note.tokens.ink2
    }
    Column {
        x: 14 * note.unit
        width: note.width - x

        PlainText {
            id: heading
            text: qsTr("NOTE")
            size: 20 * note.unit * Math.min(1, note.textSize / 20)
            weight: 700
            font.letterSpacing: 0.5 * note.unit
            color: note.tokens.ink2
            Accessible.ignored: true
        }
        PlainText {
            id: body
            width: parent.width
            text: note.words
            size: note.textSize * note.unit
            color: note.tokens.ink
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.ignored: true
        }
    }
}
