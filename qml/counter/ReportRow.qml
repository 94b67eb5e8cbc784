import QtQuick
import Servery.Shared

// One closing report in the list: its number, when, by whom, and how it came out.
Pressable {
    id: row

    required property int number
    required property string timeText
    required property string closedBy
    required property string verdict
    required property string verdictText

    signal pdfWanted

    objectName: "report_" + number
    implicitHeight: 60 * unit
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Closing report %1, %2, %3").arg(number).arg(timeText).arg(verdictText)
    contentItem: Item {
        PlainText {
            y: 8 * row.unit
            width: result.x - 12 * row.unit
            text: qsTr("Z %1").arg(row.number) + ", " + row.timeText
            size: 17 * row.unit
            weight: 600
            color: row.tokens.ink
        }
        PlainText {
            y: 31 * row.unit
            width: result.x - 12 * row.unit
            text: row.closedBy
            size: 15 * row.unit
            color: row.tokens.ink2
        }
        Numeral {
            id: result
            anchors.right: pdf.left
            anchors.rightMargin: 14 * row.unit
            anchors.verticalCenter: parent.verticalCenter
            text: row.verdictText
            size: 17 * row.unit
            weight: 700
            color: row.verdict === "exact" ? row.tokens.go : row.tokens.late
        }
        SecondaryButton {
            id: pdf
            objectName: "reportPdf_" + row.number
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            tokens: row.tokens
            unit: row.unit
            fill: row.tokens.surface
            textSize: 16
            text: qsTr("PDF")
            Accessible.name: qsTr("Closing report %1 as PDF").arg(row.number)
            onClicked: row.pdfWanted()
        }
    }
    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: row.tokens.line
    }
}
