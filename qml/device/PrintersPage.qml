import QtQuick
import Servery.App
import Servery.Shared

// The printers of this device, what waits for them, and what is not certain.
SettingsPage {
    id: page

    required property Console app

    readonly property PrintDesk printing: page.app.printing
    // The fields of the printer that is being changed; null: the list.
    property var editing: null

    title: editing === null ? qsTr("Printers")
           : editing.id === "" ? qsTr("Add a printer") : editing.name

    function add() {
        editing = { id: "", name: "", kind: "network", address: "", port: 9100, baudRate: 38400,
                    columns: 48, codePage: "CP437", drawsAll: false, cuts: true, tellsStatus: true,
                    hasDrawer: false, drawerPin: 2, tickets: "never", receipts: "never",
                    stations: [], cancelSlips: false };
        contentY = 0;
    }

    Repeater {
        model: page.editing === null ? page.printing.unsure : []
        Rectangle {
            id: doubt
            required property var modelData
            objectName: "unsure"
            width: parent.width
            height: doubtRow.height + 24 * page.unit
            radius: Theme.radiusControl * page.unit
            color: page.tokens.soonTint
            clip: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: doubt.modelData.text
            Rectangle {
                width: 6 * page.unit
                height: parent.height
                color: page.tokens.soon
            }
            StatusShape {
                x: 20 * page.unit
                y: doubtRow.y + (Theme.reach(page.unit) - height) / 2
                width: 24 * page.unit
                height: width
                kind: StatusShape.Triangle
                color: page.tokens.soon
            }
            Flow {
                id: doubtRow
                x: 56 * page.unit
                y: 12 * page.unit
                width: parent.width - x - 18 * page.unit
                spacing: 8 * page.unit
                PlainText {
                    width: Math.min(implicitWidth + 8 * page.unit, parent.width)
                    height: Math.max(implicitHeight, Theme.reach(page.unit))
                    verticalAlignment: Text.AlignVCenter
                    text: doubt.modelData.text
                    size: 17 * page.unit
                    weight: 600
                    wrapMode: Text.Wrap
                    color: page.tokens.soon
                }
                SecondaryButton {
                    objectName: "unsureAgain"
                    tokens: page.tokens
                    unit: page.unit
                    fill: page.tokens.surface
                    text: qsTr("Print again, marked")
                    onClicked: page.printing.printAgain(doubt.modelData.place)
                }
                SecondaryButton {
                    objectName: "unsureLetGo"
                    tokens: page.tokens
                    unit: page.unit
                    fill: page.tokens.surface
                    text: qsTr("It was printed")
                    onClicked: page.printing.letGo(doubt.modelData.place)
                }
            }
        }
    }
    PlainText {
        width: parent.width
        visible: page.editing === null && page.printing.printers.length === 0
        text: qsTr("No printer. Add one for receipts, kitchen tickets or the cash drawer.")
        size: 18 * page.unit
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: page.tokens.ink2
    }
    Repeater {
        model: page.editing === null ? page.printing.printers : []
        PrinterRow {
            required property var modelData
            objectName: "printer_" + modelData.name
            width: parent.width
            tokens: page.tokens
            unit: page.unit
            printer: modelData
            onEdited: {
                page.contentY = 0;
                page.editing = modelData;
            }
            onTested: page.printing.testPrinter(modelData.id)
            onRetried: page.printing.tryNow(modelData.id)
            onExpiredSeen: page.printing.forgetExpired(modelData.id)
        }
    }
    SecondaryButton {
        objectName: "printerAdd"
        visible: page.editing === null
        tokens: page.tokens
        unit: page.unit
        fill: page.tokens.surface
        glyph: Icon.Printer
        text: qsTr("Add a printer")
        onClicked: page.add()
    }
    Loader {
        width: parent.width
        active: page.editing !== null
        visible: active
        sourceComponent: PrinterForm {
            tokens: page.tokens
            unit: page.unit
            printing: page.printing
            initial: page.editing
            onFinished: page.editing = null
        }
    }
}
