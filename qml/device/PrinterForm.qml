import QtQuick
import Servery.App
import Servery.Shared

// A printer to be added or changed. What is wrong is said at its field; nothing is kept until then.
Column {
    id: form

    required property ThemeTokens tokens
    required property PrintDesk printing
    // The fields as PrintDesk gives them.
    required property var initial
    property real unit: 1

    signal finished

    property var fields: Object.assign({}, initial)
    property string wrong: ""
    readonly property string kind: fields.kind
    readonly property bool speaksEscPos: kind === "network" || kind === "usb" || kind === "serial"
    readonly property var suggestions: form.printing.addressesFor(kind)

    function set(name: string, value: var) {
        const next = Object.assign({}, fields);
        next[name] = value;
        fields = next;
    }
    function save() {
        wrong = form.printing.savePrinter(fields);
        if (wrong === "")
            finished();
    }

    spacing: 20 * unit

    TextEntry {
        objectName: "printerName"
        width: parent.width
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Name")
        placeholderText: qsTr("Kitchen printer")
        maximumLength: 40
        wrong: form.wrong === "name"
        text: form.initial.name
        onTextEdited: form.set("name", text)
    }
    ChoiceBar {
        objectName: "printerKind"
        width: parent.width
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Connected by")
        choices: [{ value: "network", text: qsTr("Network") }, { value: "usb", text: qsTr("USB") },
                  { value: "serial", text: qsTr("Serial line") },
                  { value: "system", text: qsTr("System printer") },
                  { value: "pdf", text: qsTr("PDF files") }]
        current: form.kind
        onChosen: kind => {
            form.set("kind", kind);
            address.text = form.suggestions.length > 0 ? form.suggestions[0] : "";
            form.set("address", address.text);
        }
    }
    TextEntry {
        id: address
        objectName: "printerAddress"
        width: parent.width
        tokens: form.tokens
        unit: form.unit
        label: form.kind === "network" ? qsTr("Address")
               : form.kind === "system" ? qsTr("Name in the system")
               : form.kind === "pdf" ? qsTr("Folder") : qsTr("Device")
        placeholderText: form.kind === "network" ? "192.168.1.50"
                         : form.kind === "usb" ? "/dev/usb/lp0"
                         : form.kind === "serial" ? "/dev/ttyUSB0" : ""
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 200
        wrong: form.wrong === "address"
        text: form.initial.address
        onTextEdited: form.set("address", text)
    }
    ChoiceBar {
        width: parent.width
        visible: form.suggestions.length > 0
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Found on this device")
        choices: form.suggestions.map(each => ({ value: each, text: each }))
        current: form.fields.address
        onChosen: value => {
            address.text = value;
            form.set("address", value);
        }
    }
    TextEntry {
        objectName: "printerPort"
        width: 240 * form.unit
        visible: form.kind === "network"
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Port")
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 5
        wrong: form.wrong === "port"
        text: form.initial.port
        onTextEdited: form.set("port", Number(text))
    }
    ChoiceBar {
        width: parent.width
        visible: form.kind === "serial"
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Baud rate")
        choices: [9600, 19200, 38400, 115200].map(each => ({ value: each, text: String(each) }))
        current: form.fields.baudRate
        onChosen: value => form.set("baudRate", value)
    }
    ChoiceBar {
        objectName: "printerTickets"
        width: parent.width
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Kitchen tickets")
        choices: [{ value: "never", text: qsTr("By hand only") },
                  { value: "newOrder", text: qsTr("With each new order") },
                  { value: "bump", text: qsTr("When an order is ready") }]
        current: form.fields.tickets
        onChosen: value => form.set("tickets", value)
    }
    ToggleSwitch {
        width: parent.width
        visible: form.fields.tickets === "newOrder"
        tokens: form.tokens
        unit: form.unit
        text: qsTr("A slip when an order is cancelled")
        checked: form.fields.cancelSlips
        onToggled: form.set("cancelSlips", checked)
    }
    TextEntry {
        objectName: "printerStations"
        width: parent.width
        visible: form.fields.tickets !== "never"
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Stations, with commas between them")
        placeholderText: qsTr("All stations")
        text: form.initial.stations.join(", ")
        onTextEdited: form.set("stations", text.split(",").map(each => each.trim())
                                                       .filter(each => each !== ""))
    }
    ChoiceBar {
        objectName: "printerReceipts"
        width: parent.width
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Receipts")
        choices: [{ value: "never", text: qsTr("By hand only") },
                  { value: "paid", text: qsTr("When an order is paid") },
                  { value: "handOver", text: qsTr("When an order is handed over") }]
        current: form.fields.receipts
        onChosen: value => form.set("receipts", value)
    }
    ChoiceBar {
        width: parent.width
        visible: form.speaksEscPos
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Paper")
        choices: [{ value: 48, text: qsTr("80 mm, 48 letters") },
                  { value: 42, text: qsTr("80 mm, 42 letters") },
                  { value: 32, text: qsTr("58 mm, 32 letters") }]
        current: form.fields.columns
        onChosen: value => form.set("columns", value)
    }
    ChoiceBar {
        width: parent.width
        visible: form.speaksEscPos
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Code page")
        choices: form.printing.codePageNames().map(each => ({ value: each, text: each }))
        current: form.fields.codePage
        onChosen: value => form.set("codePage", value)
    }
    ToggleSwitch {
        width: parent.width
        visible: form.speaksEscPos
        tokens: form.tokens
        unit: form.unit
        text: qsTr("Print every line as a picture")
        note: qsTr("Slower; for printers that print wrong letters")
        checked: form.fields.drawsAll
        onToggled: form.set("drawsAll", checked)
    }
    ToggleSwitch {
        width: parent.width
        visible: form.speaksEscPos
        tokens: form.tokens
        unit: form.unit
        text: qsTr("Cut the paper")
        checked: form.fields.cuts
        onToggled: form.set("cuts", checked)
    }
    ToggleSwitch {
        width: parent.width
        visible: form.speaksEscPos
        tokens: form.tokens
        unit: form.unit
        text: qsTr("Ask the printer how it is")
        note: qsTr("Without it an empty roll is not noticed")
        checked: form.fields.tellsStatus
        onToggled: form.set("tellsStatus", checked)
    }
    ToggleSwitch {
        objectName: "printerDrawer"
        width: parent.width
        visible: form.speaksEscPos
        tokens: form.tokens
        unit: form.unit
        text: qsTr("A cash drawer is connected to it")
        checked: form.fields.hasDrawer
        onToggled: form.set("hasDrawer", checked)
    }
    ChoiceBar {
        width: parent.width
        visible: form.speaksEscPos && form.fields.hasDrawer
        tokens: form.tokens
        unit: form.unit
        label: qsTr("Drawer at pin")
        choices: [{ value: 2, text: "2" }, { value: 5, text: "5" }]
        current: form.fields.drawerPin
        onChosen: value => form.set("drawerPin", value)
    }
    PlainText {
        objectName: "printerWrong"
        width: parent.width
        visible: form.wrong !== ""
        text: form.wrong === "name" ? qsTr("Give the printer a name.")
              : form.wrong === "port" ? qsTr("The port is a number from 1 to 65535.")
              : form.wrong === "count" ? qsTr("This device has as many printers as it can keep.")
                                       : qsTr("Say where the printer is.")
        size: 17 * form.unit
        weight: 600
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: form.tokens.late
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        width: parent.width
        spacing: 8 * form.unit
        PrimaryButton {
            objectName: "printerSave"
            tokens: form.tokens
            unit: form.unit
            text: qsTr("Keep")
            onClicked: form.save()
        }
        SecondaryButton {
            height: 64 * form.unit
            tokens: form.tokens
            unit: form.unit
            fill: form.tokens.surface
            text: qsTr("Back")
            onClicked: form.finished()
        }
        SecondaryButton {
            objectName: "printerRemove"
            height: 64 * form.unit
            visible: form.initial.id !== ""
            tokens: form.tokens
            unit: form.unit
            fill: form.tokens.surface
            foreground: form.tokens.late
            outline: form.tokens.late
            text: qsTr("Remove this printer")
            onClicked: {
                form.printing.removePrinter(form.initial.id);
                form.finished();
            }
        }
    }
}
