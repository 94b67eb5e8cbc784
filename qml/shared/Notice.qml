import QtQuick
import Servery.Shared

// One line about what was just done, for 6 s, with Undo where there is a way back.
Rectangle {
    id: notice

    required property ThemeTokens tokens
    property real unit: 1
    property string text: ""
    property bool undoShown: false
    property string keyText: ""
    property real textSize: 20
    readonly property bool shown: visible

    signal undo

    function show(sentence: string, withUndo: bool) {
        text = sentence;
        undoShown = withUndo;
        visible = true;
        lifetime.restart();
    }
    function hide() {
        visible = false;
        lifetime.stop();
    }

    visible: false
    implicitWidth: row.implicitWidth + 32 * unit
    implicitHeight: Math.max(68 * unit, sentence.height + 16 * unit)
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.color: tokens.edge
    border.width: Math.max(1, 2 * unit)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: lifetime
        interval: 6000
        onTriggered: notice.hide()
    }
    Rectangle {
        width: 6 * notice.unit
        height: parent.height
        color: notice.tokens.go
    }
    Row {
        id: row
        x: 20 * notice.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 14 * notice.unit
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            width: 24 * notice.unit
            height: width
            glyph: Icon.Tick
            color: notice.tokens.go
        }
        PlainText {
            id: sentence
            // What is longer than the window takes a second line.
            readonly property real room: notice.parent.width - 2 * notice.x - 80 * notice.unit
                                         - (undoButton.visible ? undoButton.width
                                                                 + row.spacing : 0)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(200 * notice.unit, room))
            text: notice.text
            size: notice.textSize * notice.unit
            weight: 600
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: notice.tokens.ink
            Accessible.ignored: true
        }
        SecondaryButton {
            id: undoButton
            anchors.verticalCenter: parent.verticalCenter
            objectName: "noticeUndo"
            visible: notice.undoShown
            tokens: notice.tokens
            unit: notice.unit
            text: qsTr("Undo")
            keyText: notice.keyText
            glyph: notice.keyText === "" ? Icon.Undo : Icon.None
            textSize: notice.textSize
            onClicked: {
                notice.undo();
                notice.hide();
            }
        }
    }
}
