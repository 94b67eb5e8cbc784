import QtQuick
import Servery.Shared

// One printer: its name, where it is, how it is, what waits for it.
Rectangle {
    id: row

    required property ThemeTokens tokens
    // An object as PrintDesk gives it.
    required property var printer
    property real unit: 1

    signal edited
    signal tested
    signal retried
    signal expiredSeen

    readonly property bool inTrouble: printer.state === "trouble"
    readonly property string place: {
        switch (printer.kind) {
        case "network": return qsTr("Network, %1").arg(printer.address);
        case "usb": return qsTr("USB, %1").arg(printer.address);
        case "serial": return qsTr("Serial, %1").arg(printer.address);
        case "system": return qsTr("System printer, %1").arg(printer.address);
        default: return qsTr("PDF files in %1").arg(printer.address);
        }
    }
    readonly property string stateWord: {
        switch (printer.state) {
        case "trouble": return qsTr("Not printing");
        case "printing": return qsTr("Printing");
        case "waiting": return qsTr("Waiting");
        case "low": return qsTr("Paper low");
        default: return qsTr("Ready");
        }
    }
    readonly property string details: [printer.stateText, printer.waitingText, printer.expiredText]
                                      .filter(text => text !== "").join(" ")

    implicitHeight: column.implicitHeight + 28 * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.color: inTrouble ? tokens.late : tokens.line
    border.width: Math.max(1, (inTrouble ? 3 : 1) * unit)
    Accessible.role: Accessible.Grouping
    Accessible.name: printer.name + ", " + stateWord + ". " + details

    Column {
        id: column
        x: 18 * row.unit
        y: 14 * row.unit
        width: parent.width - 2 * x
        spacing: 8 * row.unit

        Item {
            width: parent.width
            height: 40 * row.unit
            PlainText {
                width: parent.width - chip.width - 16 * row.unit
                anchors.verticalCenter: parent.verticalCenter
                text: row.printer.name
                size: 20 * row.unit
                weight: 700
                color: row.tokens.ink
            }
            StatusChip {
                id: chip
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                tokens: row.tokens
                unit: row.unit
                textSize: 16
                kind: row.inTrouble ? "late"
                      : row.printer.state === "ready" ? "ready"
                      : row.printer.state === "printing" ? "preparing" : "due"
                text: row.stateWord
            }
        }
        PlainText {
            width: parent.width
            text: row.place
            size: 16 * row.unit
            elide: Text.ElideMiddle
            color: row.tokens.ink2
        }
        PlainText {
            objectName: "printerDetails"
            width: parent.width
            visible: row.details !== ""
            text: row.details
            size: 17 * row.unit
            weight: 600
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: row.inTrouble ? row.tokens.late : row.tokens.ink
        }
        Flow {
            width: parent.width
            spacing: 8 * row.unit
            SecondaryButton {
                objectName: "printerEdit"
                tokens: row.tokens
                unit: row.unit
                text: qsTr("Change")
                onClicked: row.edited()
            }
            SecondaryButton {
                objectName: "printerTest"
                tokens: row.tokens
                unit: row.unit
                glyph: Icon.Printer
                text: qsTr("Test page")
                onClicked: row.tested()
            }
            SecondaryButton {
                objectName: "printerRetry"
                visible: row.inTrouble
                tokens: row.tokens
                unit: row.unit
                text: qsTr("Try now")
                onClicked: row.retried()
            }
            SecondaryButton {
                objectName: "printerSeen"
                visible: row.printer.expiredText !== ""
                tokens: row.tokens
                unit: row.unit
                text: qsTr("Understood")
                onClicked: row.expiredSeen()
            }
        }
    }
}
