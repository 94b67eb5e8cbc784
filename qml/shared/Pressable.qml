import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// What can be pressed: by a finger and, once it has the keyboard, by Space and by both keys that
// are called Enter. A ring shows that it has.
T.AbstractButton {
    id: pressable

    required property ThemeTokens tokens
    property real unit: 1
    // Around it where the surroundings leave room.
    property bool ringInside: true
    property real ringRadius: Theme.radiusControl
    property color ringColor: tokens.ink

    focusPolicy: Qt.TabFocus
    // A key that is held down is pressed once.
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            pressable.clicked();
    }

    FocusRing {
        target: pressable
        tokens: pressable.tokens
        unit: pressable.unit
        inside: pressable.ringInside
        cornerRadius: pressable.ringRadius
        color: pressable.ringColor
        shown: pressable.visualFocus
    }
}
