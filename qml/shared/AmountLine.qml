import QtQuick
import Servery.Shared

// A label and its amount on one line, as in a sum.
Item {
    id: line

    required property ThemeTokens tokens
    required property string label
    required property string amount
    property bool strong: false
    property real unit: 1
    property real size: strong ? 20 : 17
    property color amountColor: tokens.ink

    implicitHeight: (strong ? 42 : 35) * unit
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + amount

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, figure.x - 12 * line.unit)
        text: line.label
        size: line.size * line.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(11 * line.unit)
        weight: line.strong ? 700 : 500
        color: line.strong ? line.tokens.ink : line.tokens.ink2
        Accessible.ignored: true
    }
    Numeral {
        id: figure
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: line.amount
        size: line.size * line.unit
        weight: line.strong ? 700 : 600
        color: line.amountColor
    }
}
