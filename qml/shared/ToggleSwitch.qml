import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// On or off, said by a word, a place and a tick: never by colour alone. The whole row is the
// target.
T.AbstractButton {
    id: toggle

    required property ThemeTokens tokens
    property real unit: 1
    // A sentence below the label.
    property string note: ""

    checkable: true
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.reach(unit), words.implicitHeight + 16 * unit)
    implicitWidth: 420 * unit
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: text
    Accessible.description: note
    // A key that is held down is pressed once.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            flip();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            flip();
    }

    function flip() {
        toggle.toggle();
        toggle.toggled();
    }

    contentItem: Item {
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - track.width - 20 * toggle.unit
            spacing: 2 * toggle.unit
            PlainText {
                width: parent.width
                text: toggle.text
                size: 18 * toggle.unit
                weight: 600
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: toggle.enabled ? toggle.tokens.ink : toggle.tokens.disabledText
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: toggle.note !== ""
                text: toggle.note
                size: 15 * toggle.unit
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: toggle.tokens.ink2
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: track
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 92 * toggle.unit
            height: 44 * toggle.unit
            radius: Theme.radiusControl * toggle.unit
            color: toggle.checked ? toggle.tokens.go : toggle.tokens.sunken
            border.color: toggle.checked ? toggle.tokens.go : toggle.tokens.edge
            border.width: Math.max(1, 2 * toggle.unit)
            opacity: toggle.enabled ? 1 : 0.5

            PlainText {
                x: (toggle.checked ? 10 : 46) * toggle.unit
                width: 38 * toggle.unit
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(10 * toggle.unit)
                text: toggle.checked ? qsTr("On") : qsTr("Off")
                size: 15 * toggle.unit
                weight: 700
                color: toggle.checked ? toggle.tokens.goText : toggle.tokens.ink2
                Accessible.ignored: true
            }
            Rectangle {
                x: toggle.checked ? parent.width - width - 5 * toggle.unit : 5 * toggle.unit
                anchors.verticalCenter: parent.verticalCenter
                width: 36 * toggle.unit
                height: 34 * toggle.unit
                radius: Theme.radiusPlate * toggle.unit
                color: toggle.tokens.surface
                border.color: toggle.checked ? toggle.tokens.go : toggle.tokens.edge
                border.width: Math.max(1, 2 * toggle.unit)
                Icon {
                    anchors.centerIn: parent
                    width: 20 * toggle.unit
                    height: width
                    visible: toggle.checked
                    glyph: Icon.Tick
                    color: toggle.tokens.go
                }
            }
        }
    }
    FocusRing {
        target: toggle
        tokens: toggle.tokens
        unit: toggle.unit
        inside: true
        shown: toggle.visualFocus
    }
}
