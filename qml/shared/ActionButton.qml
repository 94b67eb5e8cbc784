import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// The one primary action of a ticket: key, verb, what is left, shape. 72 px high, full width.
// `mode`: start, ready, understood, sending, queued, refused.
T.AbstractButton {
    id: button

    required property ThemeTokens tokens
    property real unit: 1
    property string mode: "start"
    property string keyText: ""
    property int itemsLeft: 0
    property string verb: ""
    // The named reason of a refusal.
    property string reason: ""
    property bool undoShown: true
    property string undoObjectName: ""
    // Keeps the verb in line with the names of the items above it.
    property real textLeft: 74

    signal undo

    // A key, or Enter, was a press as well: it shows before any answer can have come.
    function showPress() {
        pressShown.restart();
    }

    readonly property bool allDone: mode === "ready" && itemsLeft === 0
    readonly property bool filled: mode === "start" || mode === "understood" || allDone
    readonly property color foreground: {
        if (mode === "start" || mode === "understood")
            return tokens.neutralText;
        if (allDone)
            return tokens.goText;
        if (mode === "ready")
            return tokens.go;
        if (mode === "refused")
            return tokens.late;
        return tokens.ink;
    }

    Timer {
        id: pressShown
        interval: Theme.pressMs
    }

    // A reason is read to its end, however long it is.
    implicitHeight: Math.max(72 * unit, mode === "refused" ? words.height + 12 * unit : 0)
    padding: 0
    focusPolicy: Qt.TabFocus
    text: verb
    Accessible.role: Accessible.Button
    Accessible.name: {
        if (mode === "ready" && itemsLeft > 0)
            return qsTr("%1, %2").arg(verb).arg(qsTr("%n item(s) left", "", itemsLeft));
        return mode === "refused" ? qsTr("Not sent. %1").arg(reason) : verb;
    }

    background: Rectangle {
        color: {
            if (button.mode === "start" || button.mode === "understood")
                return button.tokens.neutral;
            if (button.allDone)
                return button.tokens.go;
            if (button.mode === "ready")
                return button.tokens.goTint;
            if (button.mode === "sending")
                return button.tokens.goTint;
            return button.tokens.surface;
        }
        opacity: button.down || pressShown.running ? 0.8 : 1

        Rectangle {
            width: parent.width
            height: Math.max(2, Math.round(3 * button.unit))
            visible: button.mode !== "queued" && !button.filled
            color: button.mode === "refused" ? button.tokens.late : button.tokens.go
        }
        DashLine {
            width: parent.width
            visible: button.mode === "queued"
            color: button.tokens.edge
            unit: button.unit
        }
    }

    contentItem: Item {
        KeyHint {
            x: 14 * button.unit
            anchors.verticalCenter: parent.verticalCenter
            unit: button.unit
            keyText: button.mode === "queued" || button.mode === "refused"
                     || button.mode === "sending" ? "" : button.keyText
            color: button.foreground
        }
        StatusShape {
            x: 20 * button.unit
            anchors.verticalCenter: parent.verticalCenter
            width: (button.mode === "refused" ? 32 : 28) * button.unit
            height: width
            visible: button.mode === "queued" || button.mode === "sending"
                     || button.mode === "refused"
            kind: button.mode === "refused" ? StatusShape.Octagon : StatusShape.Hourglass
            color: button.foreground
        }
        Column {
            id: words
            x: (button.mode === "queued" ? 60 : button.mode === "refused" ? 66
                                                                         : button.textLeft)
               * button.unit
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, trailing.x - x - 8 * button.unit)

            PlainText {
                width: parent.width
                text: button.mode === "refused" ? qsTr("Not sent")
                      : button.mode === "sending" ? qsTr("Sending") : button.verb
                size: (button.mode === "queued" || button.mode === "refused" ? 27 : 34)
                      * button.unit
                weight: 700
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(16 * button.unit)
                color: button.foreground
            }
            PlainText {
                width: parent.width
                objectName: "refusalReason"
                visible: button.mode === "refused"
                text: button.reason
                size: 22 * button.unit
                weight: 600
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: button.tokens.ink
            }
        }
        Row {
            id: trailing
            anchors.right: parent.right
            anchors.rightMargin: (button.mode === "queued" ? 10 : 18) * button.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: 18 * button.unit

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.mode === "ready" && button.itemsLeft > 0
                text: qsTr("%1 left").arg(button.itemsLeft)
                size: 28 * button.unit
                weight: 600
                color: button.tokens.ink2
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: 32 * button.unit
                height: width
                visible: button.mode === "start" || button.mode === "ready"
                glyph: button.mode === "start" ? Icon.Play : Icon.Tick
                color: button.foreground
            }
            SecondaryButton {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.mode === "queued" && button.undoShown
                objectName: button.undoObjectName
                tokens: button.tokens
                unit: button.unit
                text: qsTr("Undo")
                textSize: 26
                height: Theme.reach(button.unit)
                onClicked: button.undo()
            }
        }
    }

    FocusRing {
        target: button
        tokens: button.tokens
        unit: button.unit
        inside: true
        shown: button.visualFocus
        color: button.filled ? button.foreground : button.tokens.ink
    }
}
