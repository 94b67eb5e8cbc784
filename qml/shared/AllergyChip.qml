import QtQuick
import Servery.Shared

// An allergen beside a line at the counter: filled where a diner declared it, outlined where the
// dish contains it.
Rectangle {
    id: chip

    required property ThemeTokens tokens
    required property string text
    property bool declared: true
    property real unit: 1

    implicitWidth: label.x + label.implicitWidth + 8 * unit
    implicitHeight: 24 * unit
    radius: Theme.radiusChip * unit
    color: declared ? tokens.allergen : "transparent"
    border.width: declared ? 0 : Math.max(1, 1.5 * unit)
    border.color: tokens.allergen
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    StatusShape {
        x: 6 * chip.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 18 * chip.unit
        height: width
        kind: StatusShape.Diamond
        color: label.color
    }
    PlainText {
        id: label
        x: 30 * chip.unit
        anchors.verticalCenter: parent.verticalCenter
        text: chip.text
        size: 15 * chip.unit
        weight: 700
        color: chip.declared ? chip.tokens.fillText : chip.tokens.allergen
        Accessible.ignored: true
    }
}
