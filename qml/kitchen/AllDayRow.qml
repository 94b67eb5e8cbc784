import QtQuick
import Servery.Shared

// One dish still to make, over all tickets.
Item {
    id: row

    required property ThemeTokens tokens
    required property int count
    required property string name
    // "aioli 2", most first; a removal begins with a minus.
    required property var choices
    required property bool hasAllergy
    property real unit: 1
    property bool lineAbove: true

    implicitHeight: 58 * unit
    Accessible.role: Accessible.StaticText
    Accessible.name: count + " " + name + (choices.length === 0 ? "" : ", " + choices.join(", "))
                     + (hasAllergy ? ", " + qsTr("has an allergy") : "")

    Rectangle {
        width: parent.width
        height: 1
        visible: row.lineAbove
        color: row.tokens.line
    }
    Numeral {
        id: figure
        x: 52 * row.unit - implicitWidth
        anchors.verticalCenter: parent.verticalCenter
        text: String(row.count)
        size: 36 * row.unit
        weight: 800
        color: row.tokens.ink
    }
    PlainText {
        x: 66 * row.unit
        width: Math.max(0, trailing.x - x - 6 * row.unit)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: detail.visible ? -12 * row.unit : 0
        text: row.name
        size: 26 * row.unit
        weight: 500
        color: row.tokens.ink
        Accessible.ignored: true
    }
    PlainText {
        id: detail
        x: 66 * row.unit
        width: Math.max(0, trailing.x - x - 6 * row.unit)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 15 * row.unit
        visible: row.choices.length > 0
        text: row.choices.join(", ")
        size: 20 * row.unit
        color: row.tokens.ink2
        Accessible.ignored: true
    }
    Row {
        id: trailing
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8 * row.unit
        StatusShape {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.hasAllergy
            width: 27 * row.unit
            height: width
            kind: StatusShape.Diamond
            color: row.tokens.allergen
        }
    }
}
