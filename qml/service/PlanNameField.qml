import QtQuick
import Servery.Shared

// A name to fill in, and the key that takes it.
Row {
    id: field

    required property ThemeTokens tokens
    required property string verb
    property string placeholder: ""
    property alias text: entry.text
    property bool canCancel: false
    property real unit: 1

    signal taken(string name)
    signal cancelled

    function begin(name: string) {
        entry.text = name;
        entry.forceActiveFocus(Qt.ShortcutFocusReason);
        entry.selectAll();
    }

    spacing: 12 * unit

    TextEntry {
        id: entry
        objectName: field.objectName + "_entry"
        width: Math.max(160 * field.unit, field.width - verbKey.width - field.spacing
                        - (field.canCancel ? backKey.width + field.spacing : 0))
        height: Math.max(72 * field.unit, Theme.target)
        tokens: field.tokens
        unit: 1.4 * field.unit
        placeholderText: field.placeholder
        maximumLength: 40
        onAccepted: field.taken(text)
        Keys.onEscapePressed: event => {
            event.accepted = field.canCancel;
            field.cancelled();
        }
    }
    SecondaryButton {
        id: verbKey
        objectName: field.objectName + "_take"
        height: entry.height
        tokens: field.tokens
        unit: field.unit
        text: field.verb
        textSize: 24
        fill: enabled ? field.tokens.neutral : "transparent"
        foreground: enabled ? field.tokens.neutralText : field.tokens.disabledText
        enabled: field.enabled && entry.text.trim() !== ""
        onClicked: field.taken(entry.text)
    }
    SecondaryButton {
        id: backKey
        objectName: field.objectName + "_back"
        height: entry.height
        visible: field.canCancel
        tokens: field.tokens
        unit: field.unit
        text: qsTr("Back")
        textSize: 24
        onClicked: field.cancelled()
    }
}
