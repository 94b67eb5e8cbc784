import QtQuick
import Servery.Shared

// Entry of a pickup code: boxes, what came of it, attempts, keys. It checks itself on the sixth
// digit, so there is no key for that.
// `status`: entry, checking, wrong, locked, expired, rateLimited, right, offline.
Item {
    id: pad

    required property ThemeTokens tokens
    required property string digits
    required property string status
    property int attemptsLeft: 5
    property int attempts: 5
    property int secondsLeft: 0
    // What the server or the desk says about the state, a sentence.
    property string message: ""
    property real unit: 1

    signal pressed(int digit)
    signal backspaced
    signal cleared

    readonly property bool keysOn: status === "entry" || status === "wrong"
    readonly property bool messageShown: status !== "entry" || message !== ""

    readonly property string headline: {
        switch (status) {
        case "checking": return qsTr("Checking");
        case "wrong": return qsTr("Code does not match");
        case "locked": return qsTr("Locked after %1 attempts").arg(attempts);
        case "expired": return qsTr("This code ran out");
        case "rateLimited": return qsTr("Too many tries on this device");
        case "right": return qsTr("Code matches. Hand it over.");
        case "offline": return qsTr("Offline. Codes cannot be checked.");
        default: return message;
        }
    }
    readonly property string detail: {
        switch (status) {
        case "wrong": return qsTr("%n attempt(s) left, then locked", "", attemptsLeft);
        case "locked":
        case "expired": return qsTr("Text a new code");
        case "rateLimited": return qsTr("Try again in %1").arg(Theme.duration(secondsLeft));
        case "offline": return qsTr("The order stays here until the line is back.");
        default: return "";
        }
    }
    readonly property color messageColor: {
        switch (status) {
        case "wrong":
        case "locked": return tokens.late;
        case "right": return tokens.go;
        case "expired":
        case "rateLimited":
        case "offline": return tokens.soon;
        default: return tokens.ink;
        }
    }
    readonly property color messageTint: {
        switch (status) {
        case "wrong":
        case "locked": return tokens.lateTint;
        case "right": return tokens.goTint;
        case "expired":
        case "rateLimited":
        case "offline": return tokens.soonTint;
        default: return tokens.sunken;
        }
    }

    implicitHeight: 470 * unit
    // The least height at which every key is a target.
    readonly property real need: keys.y + 4 * Theme.reach(unit) + 3 * keys.rowSpacing

    // Typed digits count wherever the pad has the keyboard.
    function typed(event: var): bool {
        if (!keysOn || event.isAutoRepeat)
            return false;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            pressed(event.key - Qt.Key_0);
            return true;
        }
        if (event.key === Qt.Key_Backspace) {
            backspaced();
            return true;
        }
        return false;
    }

    CodeBoxes {
        id: boxes
        width: parent.width
        tokens: pad.tokens
        digits: pad.digits
        status: pad.status
        unit: pad.unit
    }

    Rectangle {
        id: verdict
        y: boxes.height + 10 * pad.unit
        width: parent.width
        height: 60 * pad.unit
        radius: Theme.radiusPlate * pad.unit
        color: pad.messageTint
        visible: pad.messageShown
        clip: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: pad.headline + " " + pad.detail

        Rectangle {
            width: 6 * pad.unit
            height: parent.height
            color: pad.messageColor
        }
        StatusShape {
            x: 18 * pad.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 34 * pad.unit
            height: width
            color: pad.messageColor
            kind: {
                switch (pad.status) {
                case "wrong": return StatusShape.Octagon;
                case "right": return StatusShape.TickSquare;
                case "expired":
                case "rateLimited": return StatusShape.Clock;
                case "checking": return StatusShape.Hourglass;
                case "offline": return StatusShape.Triangle;
                default: return StatusShape.None;
                }
            }
        }
        Icon {
            x: 18 * pad.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 32 * pad.unit
            height: width
            visible: pad.status === "locked"
            glyph: Icon.Lock
            color: pad.messageColor
        }
        Column {
            x: 64 * pad.unit
            width: Math.max(0, (pips.visible ? pips.x : parent.width) - x - 8 * pad.unit)
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2 * pad.unit
            PlainText {
                width: parent.width
                text: pad.headline
                size: 17 * pad.unit
                weight: 700
                color: pad.messageColor
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: pad.detail !== ""
                text: pad.detail
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(12 * pad.unit)
                size: 16 * pad.unit
                color: pad.tokens.ink
                Accessible.ignored: true
            }
        }
        Row {
            id: pips
            anchors.right: parent.right
            anchors.rightMargin: 12 * pad.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: 5 * pad.unit
            visible: pad.status === "wrong"
            Repeater {
                model: pad.attempts
                Rectangle {
                    required property int index
                    readonly property bool isLeft: index < pad.attemptsLeft
                    width: 13 * pad.unit
                    height: 24 * pad.unit
                    radius: 2 * pad.unit
                    color: isLeft ? pad.tokens.late : "transparent"
                    border.color: pad.tokens.late
                    border.width: Math.max(1, 2 * pad.unit)
                }
            }
        }
    }

    Grid {
        id: keys
        y: verdict.y + verdict.height + 12 * pad.unit
        width: parent.width
        height: parent.height - y
        columns: 3
        layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        columnSpacing: 8 * pad.unit
        rowSpacing: 8 * pad.unit
        enabled: pad.keysOn

        readonly property real keyWidth: (width - 2 * columnSpacing) / 3
        readonly property real keyHeight: Math.max(Theme.reach(pad.unit),
                                                   (height - 3 * rowSpacing) / 4)

        Repeater {
            model: 9
            BigKey {
                required property int index
                objectName: "key_" + (index + 1)
                tokens: pad.tokens
                unit: pad.unit
                width: keys.keyWidth
                height: keys.keyHeight
                text: index + 1
                onClicked: pad.pressed(index + 1)
            }
        }
        BigKey {
            objectName: "keyClear"
            tokens: pad.tokens
            unit: pad.unit
            width: keys.keyWidth
            height: keys.keyHeight
            text: qsTr("Clear")
            textSize: 17
            onClicked: pad.cleared()
        }
        BigKey {
            objectName: "key_0"
            tokens: pad.tokens
            unit: pad.unit
            width: keys.keyWidth
            height: keys.keyHeight
            text: "0"
            onClicked: pad.pressed(0)
        }
        BigKey {
            objectName: "keyBackspace"
            tokens: pad.tokens
            unit: pad.unit
            width: keys.keyWidth
            height: keys.keyHeight
            glyph: Icon.Backspace
            spokenName: qsTr("Delete the last digit")
            onClicked: pad.backspaced()
        }
    }
}
