import QtQuick
import Servery.Shared

// What is on the screen as a file, and where it was written.
Row {
    id: buttons

    required property ThemeTokens tokens
    required property string savedAs
    property real unit: 1

    signal csvWanted
    signal pdfWanted

    spacing: 8 * unit

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        width: Math.min(implicitWidth, 300 * buttons.unit)
        text: buttons.savedAs === "" ? ""
              : qsTr("Saved as %1").arg(buttons.savedAs.split("/").pop())
        elide: Text.ElideMiddle
        size: 14 * buttons.unit
        color: buttons.tokens.go
    }
    SecondaryButton {
        objectName: "exportCsv"
        tokens: buttons.tokens
        unit: buttons.unit
        fill: buttons.tokens.surface
        textSize: 16
        text: qsTr("CSV")
        onClicked: buttons.csvWanted()
    }
    SecondaryButton {
        objectName: "exportPdf"
        tokens: buttons.tokens
        unit: buttons.unit
        fill: buttons.tokens.surface
        textSize: 16
        text: qsTr("PDF")
        onClicked: buttons.pdfWanted()
    }
}
