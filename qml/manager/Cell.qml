import QtQuick
import Servery.Shared

// One cell of a table: words at the start, figures at the end, each fitted to its room.
Item {
    id: cell

    required property ThemeTokens tokens
    required property string text
    property bool figure: true
    property bool strong: false
    property color ink: tokens.ink
    property real size: 16
    property real unit: 1

    FittedNumeral {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: cell.figure
        text: cell.text
        wanted: cell.size * cell.unit
        room: cell.width
        weight: cell.strong ? 700 : 600
        color: cell.ink
    }
    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: !cell.figure
        text: cell.text
        size: cell.size * cell.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(10 * cell.unit)
        weight: cell.strong ? 700 : 600
        color: cell.ink
    }
}
