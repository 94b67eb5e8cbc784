import QtQuick
import Servery.App
import Servery.Shared

// Pausing new orders, and adding minutes to what diners are promised.
PanelFrame {
    id: panel

    required property ServiceDesk desk
    // Formats a time of day.
    required property var formatTime

    // For how long the next touch holds; 0: until somebody says so.
    property int forMinutes: 30
    readonly property var busySteps: [0, 5, 10, 15, 20, 30]
    readonly property var pauses: [10, 20, 30, 0]
    readonly property bool stacked: width < 1100 * unit

    title: qsTr("Pause or busy")
    subtitle: {
        switch (desk.pending) {
        case "sending": return qsTr("Sending");
        case "queued": return qsTr("Queued until the line is back");
        case "refused": return desk.refusal;
        default: return qsTr("Diners are promised about %n minute(s).", "", desk.promiseMinutes);
        }
    }

    function until(ms: double): string {
        return ms > 0 ? qsTr("until %1").arg(formatTime(ms)) : qsTr("until somebody says so");
    }

    ScrollPage {
        anchors.fill: parent
        anchors.topMargin: 24 * panel.unit
        tokens: panel.tokens
        unit: panel.unit
        need: cards.height + 24 * panel.unit

        Flow {
            id: cards
            width: parent.width
            spacing: 24 * panel.unit

            Rectangle {
                width: panel.stacked ? parent.width : (parent.width - parent.spacing) / 2
                height: pausing.height + 48 * panel.unit
                radius: Theme.radiusTicket * panel.unit
                color: panel.tokens.surface
                border.width: Math.max(1, Math.round((panel.desk.paused ? 3 : 1) * panel.unit))
                border.color: panel.desk.paused ? panel.tokens.soon : panel.tokens.line

                Column {
                    id: pausing
                    x: 24 * panel.unit
                    y: x
                    width: parent.width - 2 * x
                    spacing: 18 * panel.unit

                    PlainText {
                        width: parent.width
                        text: qsTr("New orders")
                        size: 29 * panel.unit
                        weight: 700
                        color: panel.tokens.ink
                    }
                    Row {
                        width: parent.width
                        spacing: 12 * panel.unit
                        StatusShape {
                            width: 32 * panel.unit
                            height: width
                            anchors.verticalCenter: parent.verticalCenter
                            kind: panel.desk.paused ? StatusShape.Bars : StatusShape.RingDot
                            color: panel.desk.paused ? panel.tokens.soon : panel.tokens.go
                        }
                        PlainText {
                            objectName: "pauseState"
                            width: parent.width - 44 * panel.unit
                            text: panel.desk.paused
                                  ? qsTr("Paused %1").arg(panel.until(panel.desk.resumesAtMs))
                                  : qsTr("Being taken")
                            size: 25 * panel.unit
                            weight: 600
                            color: panel.tokens.ink
                            wrapMode: Text.Wrap
                        }
                    }
                    PrimaryButton {
                        objectName: "resumeButton"
                        width: parent.width
                        height: 84 * panel.unit
                        visible: panel.desk.paused
                        tokens: panel.tokens
                        unit: panel.unit
                        text: qsTr("Take orders again")
                        textSize: 29
                        onClicked: panel.desk.resume()
                    }
                    Flow {
                        width: parent.width
                        spacing: 12 * panel.unit
                        visible: !panel.desk.paused
                        Repeater {
                            model: panel.pauses
                            SecondaryButton {
                                required property int modelData
                                objectName: "pause_" + modelData
                                height: 84 * panel.unit
                                tokens: panel.tokens
                                unit: panel.unit
                                text: modelData > 0 ? qsTr("Pause %1 min").arg(modelData)
                                                    : qsTr("Pause until I say so")
                                textSize: 25
                                onClicked: panel.desk.pause(modelData)
                            }
                        }
                    }
                    PlainText {
                        width: parent.width
                        text: qsTr("What was ordered before is still paid for and made.")
                        size: 21 * panel.unit
                        color: panel.tokens.ink2
                        wrapMode: Text.Wrap
                    }
                }
            }
            Rectangle {
                width: panel.stacked ? parent.width : (parent.width - parent.spacing) / 2
                height: busy.height + 48 * panel.unit
                radius: Theme.radiusTicket * panel.unit
                color: panel.tokens.surface
                border.width: Math.max(1, Math.round((panel.desk.busyMinutes > 0 ? 3 : 1)
                                                     * panel.unit))
                border.color: panel.desk.busyMinutes > 0 ? panel.tokens.soon : panel.tokens.line

                Column {
                    id: busy
                    x: 24 * panel.unit
                    y: x
                    width: parent.width - 2 * x
                    spacing: 18 * panel.unit

                    PlainText {
                        width: parent.width
                        text: qsTr("Busy")
                        size: 29 * panel.unit
                        weight: 700
                        color: panel.tokens.ink
                    }
                    PlainText {
                        objectName: "busyState"
                        width: parent.width
                        text: panel.desk.busyMinutes > 0
                              ? qsTr("%1 more minutes, %2").arg(panel.desk.busyMinutes)
                                .arg(panel.until(panel.desk.busyUntilMs))
                              : qsTr("Not busy")
                        size: 25 * panel.unit
                        weight: 600
                        color: panel.tokens.ink
                        wrapMode: Text.Wrap
                    }
                    Flow {
                        width: parent.width
                        spacing: 12 * panel.unit
                        Repeater {
                            model: [30, 60, 0]
                            SecondaryButton {
                                required property int modelData
                                readonly property bool taken: panel.forMinutes === modelData
                                objectName: "busyFor_" + modelData
                                height: Math.max(60 * panel.unit, Theme.target)
                                tokens: panel.tokens
                                unit: panel.unit
                                text: modelData > 0 ? qsTr("For %1 min").arg(modelData)
                                                    : qsTr("Until I say so")
                                textSize: 22
                                fill: taken ? panel.tokens.neutral : "transparent"
                                foreground: taken ? panel.tokens.neutralText : panel.tokens.ink
                                Accessible.role: Accessible.RadioButton
                                Accessible.checked: taken
                                onClicked: panel.forMinutes = modelData
                            }
                        }
                    }
                    Flow {
                        width: parent.width
                        spacing: 12 * panel.unit
                        Repeater {
                            model: panel.busySteps
                            SecondaryButton {
                                required property int modelData
                                readonly property bool taken: panel.desk.busyMinutes === modelData
                                objectName: "busy_" + modelData
                                width: Math.max(108 * panel.unit, implicitWidth)
                                height: 84 * panel.unit
                                tokens: panel.tokens
                                unit: panel.unit
                                text: modelData > 0 ? qsTr("+%1 min").arg(modelData)
                                                    : qsTr("Not busy")
                                textSize: 25
                                fill: taken ? panel.tokens.neutral : "transparent"
                                foreground: taken ? panel.tokens.neutralText : panel.tokens.ink
                                onClicked: panel.desk.setBusy(modelData, panel.forMinutes)
                            }
                        }
                    }
                }
            }
        }
    }
}
