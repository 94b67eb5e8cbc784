import QtQuick
import Servery.Shared

// An amount that is due, or that is being typed: it fills from the right in minor units.
Rectangle {
    id: field

    required property ThemeTokens tokens
    required property string label
    required property string amount
    // It takes the digits.
    property bool typing: false
    // Why the amount will not do: "$3.50 short"; it takes the label's place.
    property string fault: ""
    property real unit: 1
    property real amountSize: 44

    readonly property bool wrong: fault !== ""
    readonly property color accent: wrong ? tokens.late : typing ? tokens.go : tokens.ink2

    implicitHeight: 70 * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: Math.max(1, Math.round((wrong || typing ? 3 : 2) * unit))
    border.color: wrong ? tokens.late : typing ? tokens.go : tokens.line
    Accessible.role: typing ? Accessible.EditableText : Accessible.StaticText
    Accessible.name: label + " " + amount + (wrong ? ". " + fault : "")

    Column {
        x: 18 * field.unit
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: field.wrong ? 0 : 8 * field.unit
        width: Math.max(0, figure.x - x - 12 * field.unit)
        PlainText {
            width: parent.width
            text: field.label
            size: (field.wrong ? 15 : 18) * field.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * field.unit)
            weight: 600
            color: field.wrong ? field.tokens.ink2 : field.accent
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: field.wrong
            text: field.fault
            size: 18 * field.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * field.unit)
            weight: 700
            color: field.accent
            Accessible.ignored: true
        }
    }
    Numeral {
        id: figure
        anchors.right: parent.right
        anchors.rightMargin: (field.typing ? 26 : 18) * field.unit
        anchors.verticalCenter: parent.verticalCenter
        text: field.amount
        size: field.amountSize * field.unit
        weight: 700
        color: field.tokens.ink
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: 18 * field.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(1, 3 * field.unit)
        height: field.amountSize * 0.84 * field.unit
        visible: field.typing
        color: field.tokens.go
    }
}
