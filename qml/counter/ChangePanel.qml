import QtQuick
import Servery.Shared

// What goes back to the diner: the largest figure on the screen, and which notes and coins make it.
Rectangle {
    id: panel

    // "$16.50"; empty until enough was given.
    required property string change
    // A list of objects with text and count.
    required property var rows
    required property string heading
    property real unit: 1

    readonly property ThemeTokens tokens: Theme.dark
    readonly property real side: 24 * unit
    // The least height at which the notes and coins can be read.
    readonly property real need: rowsY + 34 * rows.length * unit
    // A figure that is drawn smaller leaves them more room.
    readonly property real rowsY: (80 + 130 * fitted) * unit
    readonly property var parts: change.match(/^([^0-9]*)(.*?)([^0-9]*)$/) ?? ["", "", "", ""]
    readonly property string sign: parts[1] !== "" ? parts[1] : parts[3]
    readonly property bool signFirst: parts[1] !== ""
    readonly property real figureWidth: width - 2 * side
    readonly property real fitted: Math.min(1, figureWidth / Math.max(1, measure.implicitWidth
                                                          + signMeasure.implicitWidth))

    color: Theme.light.bar
    Accessible.role: Accessible.StaticText
    Accessible.name: heading + " " + change

    PlainText {
        x: panel.side
        y: 22 * panel.unit
        width: parent.width - 2 * x
        text: panel.heading
        size: 23 * panel.unit
        weight: 600
        color: panel.tokens.ink2
        Accessible.ignored: true
    }
    Numeral {
        id: measure
        visible: false
        text: panel.parts[2]
        size: 124 * panel.unit
        weight: 800
    }
    Numeral {
        id: signMeasure
        visible: false
        text: panel.sign
        size: 62 * panel.unit
        weight: 700
    }
    Row {
        x: panel.side
        y: 66 * panel.unit
        height: 130 * panel.unit
        layoutDirection: Theme.mirrored === panel.signFirst ? Qt.RightToLeft : Qt.LeftToRight
        spacing: 4 * panel.unit
        Numeral {
            y: 12 * panel.unit * panel.fitted
            text: panel.sign
            size: signMeasure.size * panel.fitted
            weight: 700
            color: panel.tokens.ink
        }
        Numeral {
            objectName: "changeFigure"
            text: panel.parts[2]
            size: measure.size * panel.fitted
            weight: 800
            color: panel.tokens.ink
        }
    }
    Column {
        x: panel.side
        y: panel.rowsY
        width: parent.width - 2 * x
        Repeater {
            model: panel.rows
            Item {
                id: row
                required property var modelData
                required property int index
                // Eight fit; what is more is drawn closer.
                readonly property real room: (panel.height - panel.rowsY)
                                             / Math.max(1, panel.rows.length)
                width: parent.width
                height: Math.min(54 * panel.unit, room)
                Rectangle {
                    width: parent.width
                    height: Math.max(1, 2 * panel.unit)
                    color: panel.tokens.line
                }
                Numeral {
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.text
                    size: Math.min(24 * panel.unit, row.height * 0.6)
                    weight: 700
                    color: panel.tokens.ink
                }
                Numeral {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: "\u00d7\u2009" + row.modelData.count
                    size: Math.min(24 * panel.unit, row.height * 0.6)
                    weight: 500
                    color: panel.tokens.ink2
                }
                Rectangle {
                    y: parent.height
                    width: parent.width
                    height: Math.max(1, 2 * panel.unit)
                    visible: row.index === panel.rows.length - 1
                    color: panel.tokens.line
                }
            }
        }
    }
}
