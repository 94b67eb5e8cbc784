import QtQuick
import Servery.Shared

// Elapsed time until late, with a cut where it is due soon. Late it is taller, full and hatched:
// the mark that survives greyscale.
Item {
    id: bar

    required property ThemeTokens tokens
    // 0 to 1.
    required property real part
    required property real cut
    required property bool late
    required property color fill
    property real unit: 1

    implicitHeight: (late ? 24 : 10) * unit

    // Keeps the bar apart from a header of the same colour.
    readonly property real edge: Math.max(1, Math.round(2 * unit))

    Rectangle {
        width: parent.width
        height: bar.edge
        color: bar.tokens.bg
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: bar.edge
        visible: !bar.late
        color: bar.tokens.line

        Rectangle {
            width: parent.width * Math.max(0, Math.min(1, bar.part))
            height: parent.height
            color: bar.fill
        }
        Rectangle {
            visible: bar.cut < 1
            x: Math.round(parent.width * bar.cut)
            width: Math.max(2, Math.round(3 * bar.unit))
            height: parent.height
            color: bar.tokens.bg
        }
    }
    Loader {
        anchors.fill: parent
        anchors.topMargin: bar.edge
        active: bar.late
        sourceComponent: Hatch {
            color: bar.fill
            ground: bar.tokens.bg
            unit: bar.unit
        }
    }
}
