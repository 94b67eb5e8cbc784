import QtQuick
import Servery.Shared

// A mobile number that is being typed, as people of the venue's country say it or with the code of
// its own, and how it was understood.
Rectangle {
    id: field

    required property ThemeTokens tokens
    required property string text
    // With its country's code; empty while it is no number.
    property string understood: ""
    property string fault: ""
    property real unit: 1

    readonly property bool wrong: fault !== ""

    implicitHeight: (wrong ? 104 : 92) * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: Math.max(1, Math.round(3 * unit))
    border.color: wrong ? tokens.late : tokens.go
    Accessible.role: Accessible.EditableText
    Accessible.name: label.text + " " + text

    PlainText {
        id: label
        x: 18 * field.unit
        y: 10 * field.unit
        width: parent.width - 2 * x
        text: field.wrong ? field.fault
              : field.understood !== "" ? qsTr("Mobile number, %1").arg(field.understood)
                                        : qsTr("Mobile number")
        size: 16 * field.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(11 * field.unit)
        weight: 600
        color: field.wrong ? field.tokens.late : field.tokens.go
        Accessible.ignored: true
    }
    Numeral {
        x: 18 * field.unit
        y: 38 * field.unit
        text: field.text
        size: 34 * field.unit * Math.min(1, 17 / Math.max(1, text.length))
        weight: 700
        color: field.tokens.ink
    }
}
