import QtQuick
import Servery.App
import Servery.Shared

// What was earned and what the staff are owed, for a day or a week; a line leads to its entries.
FocusScope {
    id: view

    required property MoneyReports reports
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 20 * unit
    readonly property bool isProfit: reports.kind === "profit"
    readonly property var weights: isProfit ? [0.8, 1.9, 1.3, 1.2, 1.2, 1.1, 1.1, 1.3]
                                            : [2, 2, 1.3, 2, 1, 1.3]
    readonly property int words: isProfit ? 2 : 4
    // With four lines in sight.
    readonly property real need: heading.y + heading.height + 4 * Theme.reach(unit)
                                 + total.height + 12 * unit

    Component.onCompleted: reports.refresh()

    Flow {
        id: controls
        x: view.side
        y: 12 * view.unit
        width: parent.width - 2 * x
        spacing: 24 * view.unit
        ChoiceBar {
            id: kind
            objectName: "reportKind"
            width: rowWidth
            tokens: view.tokens
            unit: view.unit
            current: view.reports.kind
            choices: [
                { value: "profit", text: qsTr("Profit") },
                { value: "tips", text: qsTr("Tips") }
            ]
            onChosen: value => view.reports.kind = value
        }
        ChoiceBar {
            id: span
            objectName: "reportSpan"
            width: rowWidth
            tokens: view.tokens
            unit: view.unit
            current: view.reports.span
            choices: [
                { value: "day", text: qsTr("Day") },
                { value: "week", text: qsTr("Week") }
            ]
            onChosen: value => view.reports.span = value
        }
        Row {
            id: period
            spacing: 8 * view.unit
            SecondaryButton {
                objectName: "reportEarlier"
                tokens: view.tokens
                unit: view.unit
                fill: view.tokens.surface
                text: qsTr("Earlier")
                onClicked: view.reports.step(-1)
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: 220 * view.unit
                horizontalAlignment: Text.AlignHCenter
                text: view.reports.periodText
                size: 18 * view.unit
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(12 * view.unit)
                weight: 700
                color: view.tokens.ink
            }
            SecondaryButton {
                objectName: "reportLater"
                tokens: view.tokens
                unit: view.unit
                fill: view.tokens.surface
                enabled: !view.reports.isLatest
                text: qsTr("Later")
                onClicked: view.reports.step(1)
            }
        }
        // At the end of its row.
        Item {
            readonly property real free: parent.width - kind.width - span.width - period.width
                                         - 3 * parent.spacing - 1
            width: free >= exports.width ? free : parent.width
            height: exports.height
            ExportButtons {
                id: exports
                anchors.right: parent.right
                tokens: view.tokens
                unit: view.unit
                room: 230
                file: view.reports.file
                onCsvWanted: view.reports.saveCsv()
                onPdfWanted: view.reports.savePdf()
            }
        }
    }
    MetricStrip {
        id: figures
        objectName: "reportFigures"
        y: controls.y + controls.height + 10 * view.unit
        width: parent.width
        height: view.reports.figures.length > 0 ? implicitHeight : 0
        visible: height > 0
        tokens: view.tokens
        unit: view.unit
        metrics: view.reports.figures
        onPicked: key => view.reports.openFigure(key)
    }
    Column {
        id: notes
        x: view.side
        y: figures.y + figures.height + 8 * view.unit
        width: parent.width - 2 * x
        Repeater {
            model: view.reports.notes
            PlainText {
                required property string modelData
                width: notes.width
                text: modelData
                size: 15 * view.unit
                weight: 600
                color: view.tokens.soon
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
    DataTable {
        id: heading
        x: view.side
        y: notes.y + notes.height + 4 * view.unit
        width: parent.width - 2 * x
        visible: list.count > 0
        tokens: view.tokens
        unit: view.unit
        heading: true
        words: view.words
        weights: view.weights
        cells: view.reports.heading
    }
    ScrollList {
        id: list
        objectName: "reportLines"
        x: view.side
        y: heading.y + heading.height
        width: parent.width - 2 * x
        // The sums follow the last line, or stand at the foot.
        height: Math.min(contentHeight, parent.height - y - total.height - 12 * view.unit)
        model: view.reports.lines
        delegate: Pressable {
            id: line
            required property string key
            required property var cells
            required property bool isLoss
            tokens: view.tokens
            unit: view.unit
            objectName: "report_" + key
            width: list.width
            height: Theme.reach(view.unit)
            Accessible.role: Accessible.ListItem
            Accessible.name: Theme.spoken(cells)
            onClicked: view.reports.openLine(key)
            background: Rectangle {
                color: line.down ? view.tokens.sunken : "transparent"
            }
            contentItem: DataTable {
                tokens: view.tokens
                unit: view.unit
                words: view.words
                weights: view.weights
                toned: line.isLoss ? 7 : -1
                cells: line.cells
            }
        }
    }
    PlainText {
        x: view.side
        y: heading.y + 16 * view.unit
        width: parent.width - 2 * x
        visible: list.count === 0
        text: view.reports.state === "failed" ? view.reports.problem
              : view.reports.state !== "ready" ? qsTr("The report is being read.")
              : view.isProfit ? qsTr("Nothing was sold then.") : qsTr("There are no tips to share.")
        size: 17 * view.unit
        color: view.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    DataTable {
        id: total
        objectName: "reportTotal"
        x: view.side
        y: list.y + list.height
        width: parent.width - 2 * x
        height: 42 * view.unit
        visible: list.count > 0
        tokens: view.tokens
        unit: view.unit
        strong: true
        lineAbove: true
        lineBelow: false
        words: view.words
        weights: view.weights
        cells: view.reports.total
    }

    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Minus:
            reports.step(-1);
            return true;
        case Qt.Key_Plus:
            if (!reports.isLatest)
                reports.step(1);
            return true;
        }
        return false;
    }
}
