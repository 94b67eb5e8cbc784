import QtQuick
import Servery.App
import Servery.Shared

// The bank's statements in the folder of downloads, or anywhere else, to be taken in, and, for one
// whose columns nobody has named yet, which is which.
Column {
    id: panel

    required property ThemeTokens tokens
    required property BankQueue bank
    property real unit: 1
    // Nothing leads out of the console: only the folder of downloads is to be seen.
    required property bool lockedIn
    readonly property bool mapping: bank.unmapped !== ""
    readonly property bool listed: !mapping && (!choosing || lockedIn)

    // Files are looked for outside the folder of downloads.
    property bool choosing: false

    onVisibleChanged: choosing = false

    spacing: 8 * unit

    PlainText {
        width: parent.width
        visible: panel.listed
        text: files.count > 0
              ? qsTr("Statements in %1, newest first").arg(panel.bank.folder)
              : qsTr("No statement in %1. Export one at the bank: camt.053 or CSV.")
                .arg(panel.bank.folder)
        size: 15 * panel.unit
        color: panel.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        id: files
        model: panel.bank.files
        FileRow {
            required property string key
            objectName: "statement_" + name
            width: panel.width
            visible: panel.listed
            enabled: !panel.bank.busy
            tokens: panel.tokens
            unit: panel.unit
            onClicked: panel.bank.takeIn(key)
        }
    }
    SecondaryButton {
        objectName: "statementChoose"
        width: parent.width
        visible: panel.listed && !panel.lockedIn
        enabled: !panel.bank.busy
        tokens: panel.tokens
        unit: panel.unit
        text: qsTr("Choose a file elsewhere")
        onClicked: panel.choosing = true
    }
    Loader {
        objectName: "statementChooser"
        width: parent.width
        active: panel.choosing && !panel.mapping && !panel.lockedIn
        visible: active
        sourceComponent: StatementChooser {
            tokens: panel.tokens
            unit: panel.unit
            start: panel.bank.folderUrl
            busy: panel.bank.busy
            onChosen: file => {
                panel.choosing = false;
                panel.bank.takeInFile(file);
            }
            onDismissed: panel.choosing = false
        }
        onLoaded: item.forceActiveFocus()
    }
    PlainText {
        width: parent.width
        visible: panel.mapping
        text: panel.bank.isManager
              ? qsTr("Which column is which? It is asked once for this bank.")
              : qsTr("A manager says once which column of this bank's statements is which.")
        size: 17 * panel.unit
        weight: 700
        color: panel.tokens.ink
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        model: panel.mapping && panel.bank.isManager ? [
            { what: "date", text: qsTr("Date"), choices: panel.bank.columns },
            { what: "dateFormat", text: qsTr("Written as"),
              choices: ["yyyy-MM-dd", "dd/MM/yyyy", "dd.MM.yyyy", "MM/dd/yyyy"] },
            { what: "amount", text: qsTr("Amount"), choices: panel.bank.columns },
            { what: "decimalMark", text: qsTr("Cents after"), choices: [".", ","] },
            { what: "text", text: qsTr("Reference or text"), choices: panel.bank.columns },
            { what: "payer", text: qsTr("Payer"), choices: [""].concat(panel.bank.columns) }
        ] : []
        Item {
            id: asked
            required property var modelData
            width: panel.width
            height: Theme.reach(panel.unit)
            PlainText {
                width: 160 * panel.unit
                anchors.verticalCenter: parent.verticalCenter
                text: asked.modelData.text
                size: 16 * panel.unit
                color: panel.tokens.ink2
            }
            // One touch is the next column.
            SecondaryButton {
                objectName: "column_" + asked.modelData.what
                readonly property string chosen: panel.bank.mapping[asked.modelData.what] ?? ""
                x: 168 * panel.unit
                width: parent.width - x
                tokens: panel.tokens
                unit: panel.unit
                alignLeft: true
                text: chosen === "" ? qsTr("None, touch to choose") : chosen
                Accessible.name: asked.modelData.text + ": " + text
                onClicked: {
                    const all = asked.modelData.choices;
                    panel.bank.map(asked.modelData.what,
                                   all[(all.indexOf(chosen) + 1) % all.length]);
                }
            }
        }
    }
    Row {
        width: parent.width
        visible: panel.mapping
        spacing: 8 * panel.unit
        SecondaryButton {
            objectName: "mappingBack"
            width: (parent.width - 8 * panel.unit) / 2
            tokens: panel.tokens
            unit: panel.unit
            text: qsTr("Back")
            onClicked: panel.bank.leaveMapping()
        }
        SecondaryButton {
            objectName: "mappingKeep"
            width: (parent.width - 8 * panel.unit) / 2
            tokens: panel.tokens
            unit: panel.unit
            enabled: panel.bank.canMap
            text: qsTr("Keep, and take it in")
            onClicked: panel.bank.keepMapping()
        }
    }
}
