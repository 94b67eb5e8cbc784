import QtQuick
import Servery.Shared

// A PIN, shown as dots, on keys for thumbs. The digits are not shown, spoken or kept.
Item {
    id: pad

    required property ThemeTokens tokens
    property real unit: 1
    property string pin: ""
    property int maximum: 8
    readonly property int length: pin.length

    signal edited

    function press(digit: int) {
        if (!enabled || pin.length >= maximum)
            return;
        pin += digit;
        edited();
    }
    function backspace() {
        pin = pin.slice(0, -1);
        edited();
    }
    function clear() {
        pin = "";
    }

    implicitHeight: 52 * unit + 4 * 80 * unit

    Row {
        objectName: "signInPin"
        anchors.horizontalCenter: parent.horizontalCenter
        height: 40 * pad.unit
        spacing: 14 * pad.unit
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("PIN, %n digit(s)", "", pad.length)
        Repeater {
            model: Math.max(4, pad.length)
            Rectangle {
                required property int index
                anchors.verticalCenter: parent.verticalCenter
                width: 20 * pad.unit
                height: width
                radius: width / 2
                color: index < pad.length ? pad.tokens.ink : "transparent"
                border.color: index < pad.length ? pad.tokens.ink : pad.tokens.edge
                border.width: Math.max(1, 2 * pad.unit)
            }
        }
    }
    Grid {
        id: keys
        y: 52 * pad.unit
        width: parent.width
        columns: 3
        columnSpacing: 8 * pad.unit
        rowSpacing: 8 * pad.unit
        layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight

        readonly property real keyWidth: (width - 2 * columnSpacing) / 3
        readonly property real keyHeight: (pad.height - y - 3 * rowSpacing) / 4

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "back"]
            BigKey {
                required property string modelData
                readonly property bool isDigit: modelData.length === 1
                objectName: isDigit ? "signInPin_" + modelData
                                    : modelData === "back" ? "signInPinBackspace"
                                                           : "signInPinClear"
                tokens: pad.tokens
                unit: pad.unit
                width: keys.keyWidth
                height: keys.keyHeight
                text: isDigit ? modelData : modelData === "clear" ? qsTr("Clear") : ""
                textSize: isDigit ? 32 : 17
                glyph: modelData === "back" ? Icon.Backspace : Icon.None
                spokenName: modelData === "back" ? qsTr("Delete the last digit") : text
                onClicked: {
                    if (isDigit)
                        pad.press(Number(modelData));
                    else if (modelData === "back")
                        pad.backspace();
                    else
                        pad.clear();
                }
            }
        }
    }
}
