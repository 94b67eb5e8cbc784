import QtQuick
import Servery.Shared

// A mobile number that is being typed: it begins with the plus of its country code.
Rectangle {
    id: field

    required property ThemeTokens tokens
    required property string text
    property string fault: ""
    property real unit: 1

    readonly property bool wrong: fault !== ""
    readonly property string shown: text.startsWith("wal_") ? text : "+" + text.replace(/^\+/, "")

    implicitHeight: (wrong ? 104 : 92) * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: Math.max(1, Math.round(3 * unit))
    border.color: wrong ? tokens.late : tokens.go
    Accessible.role: Accessible.EditableText
    Accessible.name: label.text + " " + shown

    PlainText {
        id: label
        x: 18 * field.unit
        y: 10 * field.unit
        width: parent.width - 2 * x
        text: field.wrong ? field.fault : qsTr("Mobile number, with its country code")
        size: 16 * field.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(11 * field.unit)
        weight: 600
        color: field.wrong ? field.tokens.late : field.tokens.go
        Accessible.ignored: true
    }
    Numeral {
        id: figure
        x: 18 * field.unit
        y: 38 * field.unit
        text: field.shown
        size: 34 * field.unit * Math.min(1, 17 / Math.max(1, text.length))
        weight: 700
        color: field.tokens.ink
    }
}
