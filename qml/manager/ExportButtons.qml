import QtQuick
import Servery.App
import Servery.Shared

// What is on the screen as a file, and where it was written or why it was not.
Row {
    id: buttons

    required property ThemeTokens tokens
    required property ReportExport file
    // The key that leads to the entries behind it, by its objectName; empty: there is none.
    property string entriesName: ""
    property bool csv: true
    property bool pdf: true
    property real room: 300
    property real unit: 1

    signal entriesWanted
    signal csvWanted
    signal pdfWanted

    spacing: 8 * unit

    PlainText {
        objectName: "exportText"
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        width: Math.min(implicitWidth, buttons.room * buttons.unit)
        // A path may be parted after each folder, and only where that does not help within a name.
        text: buttons.file.text.replace(/\//g, "/\u200b")
        elide: Text.ElideNone
        wrapMode: Text.Wrap
        maximumLineCount: 3
        size: 13 * buttons.unit
        color: buttons.file.failed ? buttons.tokens.late : buttons.tokens.go
        Accessible.role: Accessible.AlertMessage
        Accessible.name: buttons.file.text
    }
    SecondaryButton {
        objectName: buttons.entriesName
        visible: buttons.entriesName !== ""
        tokens: buttons.tokens
        unit: buttons.unit
        fill: buttons.tokens.surface
        textSize: 16
        text: qsTr("Entries")
        onClicked: buttons.entriesWanted()
    }
    SecondaryButton {
        objectName: "exportCsv"
        visible: buttons.csv
        tokens: buttons.tokens
        unit: buttons.unit
        fill: buttons.tokens.surface
        textSize: 16
        text: qsTr("CSV")
        onClicked: buttons.csvWanted()
    }
    SecondaryButton {
        objectName: "exportPdf"
        visible: buttons.pdf
        tokens: buttons.tokens
        unit: buttons.unit
        fill: buttons.tokens.surface
        textSize: 16
        text: qsTr("PDF")
        onClicked: buttons.pdfWanted()
    }
}
