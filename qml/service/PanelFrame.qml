import QtQuick
import Servery.Shared

// What every panel over a screen has: what it is about, and the way back.
FocusScope {
    id: frame

    required property ThemeTokens tokens
    required property string title
    property string subtitle: ""
    property real unit: 1
    default property alias content: body.data

    signal closed

    readonly property real side: 24 * unit

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: closed()

    // Nothing beneath is touched through it.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        anchors.fill: parent
        color: frame.tokens.bg
    }
    Column {
        x: frame.side
        y: 96 * frame.unit / 2 - height / 2
        width: closeButton.x - x - frame.side

        PlainText {
            width: parent.width
            text: frame.title
            size: 34 * frame.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(20 * frame.unit)
            weight: 700
            color: frame.tokens.ink
        }
        PlainText {
            width: parent.width
            visible: frame.subtitle !== ""
            text: frame.subtitle
            size: 21 * frame.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(15 * frame.unit)
            color: frame.tokens.ink2
        }
    }
    SecondaryButton {
        id: closeButton
        objectName: "panelClose"
        anchors.right: parent.right
        anchors.rightMargin: frame.side
        y: 96 * frame.unit / 2 - height / 2
        height: 72 * frame.unit
        tokens: frame.tokens
        unit: frame.unit
        keyText: qsTr("Esc")
        text: qsTr("Close")
        textSize: 26
        onClicked: frame.closed()
    }
    Rectangle {
        y: 96 * frame.unit
        width: parent.width
        height: Math.max(1, Math.round(frame.unit))
        color: frame.tokens.line
    }
    Item {
        id: body
        x: frame.side
        y: 97 * frame.unit
        width: parent.width - 2 * x
        height: parent.height - y
    }
}
