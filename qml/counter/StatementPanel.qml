import QtQuick
import Servery.App
import Servery.Shared

// The bank's statements in the folder of downloads, or anywhere else, to be taken in, and, for one
// whose columns nobody has named yet, which is which.
Column {
    id: panel

    required property ThemeTokens tokens
    required property BankStatements statements
    required property bool busy
    property real unit: 1
    // Nothing leads out of the console: only the folder of downloads is to be seen.
    required property bool lockedIn
    readonly property bool mapping: statements.unmapped !== ""
    readonly property bool listed: !mapping && (!choosing || lockedIn)

    // Files are looked for outside the folder of downloads.
    property bool choosing: false

    onVisibleChanged: choosing = false

    spacing: 8 * unit

    PlainText {
        width: parent.width
        visible: panel.listed
        text: files.count > 0
              ? qsTr("Statements in %1, newest first").arg(panel.statements.folder)
              : qsTr("No statement in %1. Export one at the bank: camt.053 or CSV.")
                .arg(panel.statements.folder)
        size: 15 * panel.unit
        color: panel.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        id: files
        model: panel.statements.files
        FileRow {
            required property string key
            objectName: "statement_" + name
            width: panel.width
            visible: panel.listed
            enabled: !panel.busy
            tokens: panel.tokens
            unit: panel.unit
            onClicked: panel.statements.takeIn(key)
        }
    }
    SecondaryButton {
        objectName: "statementChoose"
        width: parent.width
        visible: panel.listed && !panel.lockedIn
        enabled: !panel.busy
        tokens: panel.tokens
        unit: panel.unit
        fill: panel.tokens.surface
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
            start: panel.statements.folderUrl
            busy: panel.busy
            onChosen: file => {
                panel.choosing = false;
                panel.statements.takeInFile(file);
            }
            onDismissed: panel.choosing = false
        }
        onLoaded: item.forceActiveFocus()
    }
    PlainText {
        width: parent.width
        visible: panel.mapping
        text: panel.statements.isManager
              ? qsTr("Which column is which? It is asked once for this bank.")
              : qsTr("A manager says once which column of this bank's statements is which.")
        size: 17 * panel.unit
        weight: 700
        color: panel.tokens.ink
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        model: panel.mapping && panel.statements.isManager ? panel.questions() : []
        ChoiceBar {
            required property var modelData
            objectName: "column_" + modelData.what
            width: panel.width
            tokens: panel.tokens
            unit: panel.unit
            label: modelData.text
            choices: modelData.choices
            current: panel.statements.mapping[modelData.what] ?? ""
            onChosen: value => panel.statements.map(modelData.what, value)
        }
    }
    Row {
        width: parent.width
        visible: panel.mapping
        spacing: 8 * panel.unit
        SecondaryButton {
            id: toList
            objectName: "mappingBack"
            width: (parent.width - 8 * panel.unit) / 2
            tokens: panel.tokens
            unit: panel.unit
            height: 60 * panel.unit
            fill: panel.tokens.surface
            text: qsTr("Back")
            onClicked: panel.statements.leaveMapping()
        }
        PrimaryButton {
            objectName: "mappingKeep"
            width: (parent.width - 8 * panel.unit) / 2
            height: toList.height
            textSize: 18
            tokens: panel.tokens
            unit: panel.unit
            enabled: panel.statements.canMap
            text: qsTr("Keep, and take it in")
            onClicked: panel.statements.keepMapping()
        }
    }

    // What is asked of a bank's table, each with its choices.
    function questions(): var {
        const columns = statements.columns.map(each => ({ value: each, text: each }));
        const written = choices => choices.map(each => ({ value: each[0], text: each[1] }));
        return [
            { what: "date", text: qsTr("Date"), choices: columns },
            { what: "dateFormat", text: qsTr("Dates are written as"),
              choices: written([["yyyy-MM-dd", "2026-12-31"], ["dd/MM/yyyy", "31/12/2026"],
                                ["dd.MM.yyyy", "31.12.2026"], ["MM/dd/yyyy", "12/31/2026"]]) },
            { what: "amount", text: qsTr("Amount"), choices: columns },
            { what: "decimalMark", text: qsTr("Amounts are written as"),
              choices: written([[".", "1,234.50"], [",", "1.234,50"]]) },
            { what: "text", text: qsTr("Reference or text"), choices: columns },
            { what: "payer", text: qsTr("Payer"),
              choices: [{ value: "", text: qsTr("None") }].concat(columns) }
        ];
    }
}
