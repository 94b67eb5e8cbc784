import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// What cannot be taken back: held for 800 ms, or Enter pressed twice. `locked`: not for this role.
T.AbstractButton {
    id: button

    required property ThemeTokens tokens
    property bool locked: false
    property real unit: 1
    property real textSize: 18
    readonly property int holdMs: 800
    // How much of the time is over, 0 to 1.
    property real filled: 0
    // Enter was pressed once.
    property bool armed: false

    signal confirmed

    implicitHeight: 64 * unit
    implicitWidth: label.implicitWidth + 48 * unit
    enabled: !locked
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: locked ? qsTr("%1. A manager does this.").arg(text) : text
    Accessible.description: qsTr("Hold, or press Enter twice.")
    onEnabledChanged: disarm()
    onActiveFocusChanged: if (!activeFocus) disarm()

    function disarm() {
        armed = false;
        hold.stop();
        filled = 0;
    }
    function finish() {
        disarm();
        confirmed();
    }
    function entered() {
        if (armed)
            finish();
        else
            armed = true;
    }
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            button.entered();
    }
    onPressed: hold.start()
    onReleased: disarm()
    onCanceled: disarm()

    NumberAnimation {
        id: hold
        target: button
        property: "filled"
        from: 0
        to: 1
        duration: button.holdMs
        onFinished: button.finish()
    }
    background: Rectangle {
        radius: Theme.radiusControl * button.unit
        color: button.enabled ? button.tokens.surface : button.tokens.disabled
        border.width: Math.max(1, Math.round(3 * button.unit))
        border.color: button.enabled ? button.tokens.late : button.tokens.disabled
        clip: true
        Rectangle {
            x: parent.border.width
            y: x
            width: (parent.width - 2 * x) * (button.armed ? 0.5 : button.filled)
            height: parent.height - 2 * y
            color: button.tokens.lateTint
        }
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: 10 * button.unit
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.locked
                glyph: Icon.Lock
                width: 22 * button.unit
                height: width
                color: label.color
            }
            PlainText {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, button.width - (button.locked ? 60 : 24)
                                               * button.unit)
                text: button.armed ? qsTr("Press Enter again") : button.text
                size: button.textSize * button.unit
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(11 * button.unit)
                weight: 700
                color: button.enabled ? button.tokens.late : button.tokens.disabledText
            }
        }
    }
    FocusRing {
        target: button
        tokens: button.tokens
        unit: button.unit
        shown: button.visualFocus
    }
}
