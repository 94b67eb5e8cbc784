import QtQuick
import Servery.Shared

// A declared allergy on a ticket: filled, full width, never dimmed or struck.
Rectangle {
    id: band

    required property ThemeTokens tokens
    // Words that the diner declared, in capitals, and those of them that the dish contains.
    required property var words
    property var contained: []
    property real unit: 1

    implicitHeight: Math.max(50 * unit, lines.height + 9 * unit)
    radius: Theme.radiusPlate * unit
    color: tokens.allergen
    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + (second.visible ? ". " + second.text : "")

    StatusShape {
        x: 8 * band.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 38 * band.unit
        height: width
        kind: StatusShape.Diamond
        color: band.tokens.fillText
    }
    Item {
        id: lines
        x: 58 * band.unit
        width: band.width - x - 10 * band.unit
        height: title.height + (second.visible ? second.height : 0)
        anchors.verticalCenter: parent.verticalCenter

        PlainText {
            id: title
            width: parent.width
            height: lineCount * 31 * band.unit
            verticalAlignment: Text.AlignVCenter
            text: qsTr("ALLERGY: %1").arg(band.words.join(", "))
            size: 29 * band.unit
            weight: 800
            color: band.tokens.fillText
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            lineHeightMode: Text.FixedHeight
            lineHeight: 31 * band.unit
            Accessible.ignored: true
        }
        PlainText {
            id: second
            y: title.height
            width: parent.width
            height: lineCount * 26 * band.unit
            verticalAlignment: Text.AlignVCenter
            visible: band.contained.length > 0
            text: qsTr("Dish contains %1").arg(band.contained.join(", "))
            size: 24 * band.unit
            weight: 600
            color: band.tokens.fillText
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            lineHeightMode: Text.FixedHeight
            lineHeight: 26 * band.unit
            Accessible.ignored: true
        }
    }
}
