import QtQuick
import Servery.Shared

// Digits, and in the left corner what helps to type: "00" for amounts, nothing for counts.
Grid {
    id: pad

    required property ThemeTokens tokens
    property real unit: 1
    property bool doubleZero: true

    signal pressed(string digits)
    signal backspaced

    columns: 3
    columnSpacing: 8 * unit
    rowSpacing: 8 * unit
    layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight

    readonly property real keyWidth: (width - 2 * columnSpacing) / 3
    readonly property real keyHeight: Math.max(Theme.reach(unit), (height - 3 * rowSpacing) / 4)

    // Typed digits count wherever the pad has the keyboard.
    function typed(event: var): bool {
        if (!enabled || event.isAutoRepeat)
            return false;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            pressed(String(event.key - Qt.Key_0));
            return true;
        }
        if (event.key === Qt.Key_Backspace) {
            backspaced();
            return true;
        }
        return false;
    }

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "0", "back"]
        BigKey {
            required property string modelData
            objectName: modelData === "back" ? "padBackspace" : "pad_" + modelData
            tokens: pad.tokens
            unit: pad.unit
            width: pad.keyWidth
            height: pad.keyHeight
            enabled: pad.enabled && (modelData !== "00" || pad.doubleZero)
            opacity: modelData === "00" && !pad.doubleZero ? 0 : 1
            text: modelData === "back" ? "" : modelData
            textSize: 32
            glyph: modelData === "back" ? Icon.Backspace : Icon.None
            spokenName: modelData === "back" ? qsTr("Delete the last digit") : text
            onClicked: modelData === "back" ? pad.backspaced() : pad.pressed(modelData)
        }
    }
}
