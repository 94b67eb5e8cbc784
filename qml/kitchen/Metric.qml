import QtQuick
import Servery.Shared

// A label and a figure of the header, behind a divider.
Item {
    id: metric

    required property ThemeTokens tokens
    required property string label
    required property string figure
    property bool alarming: false
    property real unit: 1

    implicitWidth: column.implicitWidth + 41 * unit
    implicitHeight: 56 * unit
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + figure

    Rectangle {
        width: 1
        height: parent.height
        color: metric.tokens.line
    }
    Column {
        id: column
        x: 21 * metric.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: -2 * metric.unit
        PlainText {
            text: metric.label
            size: 19 * metric.unit
            color: metric.tokens.ink2
            Accessible.ignored: true
        }
        Row {
            spacing: 9 * metric.unit
            StatusShape {
                anchors.verticalCenter: parent.verticalCenter
                visible: metric.alarming
                width: 28 * metric.unit
                height: width
                kind: StatusShape.Octagon
                color: metric.tokens.late
            }
            Numeral {
                text: metric.figure
                size: 34 * metric.unit
                weight: 700
                color: metric.alarming ? metric.tokens.late : metric.tokens.ink
            }
        }
    }
}
