import QtQuick
import Servery.App
import Servery.Shared

// A closing report as it is kept: numbered, and never changed.
FocusScope {
    id: page

    required property CashDesk cash
    required property real unit

    property string why: ""

    signal entriesWanted(string account, int zNumber)

    readonly property var report: page.cash.closings.shown
    readonly property ThemeTokens tokens: Theme.light
    readonly property bool wide: width > height
    readonly property real paperX: (width - paper.width) / 2

    ScrollPage {
        width: parent.width
        height: (said.visible ? said.y : done.y) - 12 * page.unit
        tokens: page.tokens
        unit: page.unit
        need: paper.y + sums.y + sums.height + verdict.height + 34 * page.unit

        Rectangle {
            id: paper
            anchors.horizontalCenter: parent.horizontalCenter
            y: 18 * page.unit + (page.wide ? 0 : leftOpen.height)
            width: 560 * page.unit
            height: parent.height - y
            radius: Theme.radiusControl * page.unit
            color: page.tokens.surface
            border.color: page.tokens.line
            border.width: 1
            Column {
                id: sums
                x: 28 * page.unit
                y: 18 * page.unit
                width: parent.width - 2 * x
                PlainText {
                    id: title
                    objectName: "reportTitle"
                    width: parent.width
                    text: qsTr("Closing report Z %1").arg(page.report.number ?? "")
                    size: 26 * page.unit
                    weight: 700
                    color: page.tokens.ink
                }
                PlainText {
                    width: parent.width
                    text: page.report.openedText ?? ""
                    size: 16 * page.unit
                    color: page.tokens.ink2
                }
                PlainText {
                    width: parent.width
                    bottomPadding: 8 * page.unit
                    text: page.report.closedText ?? ""
                    size: 16 * page.unit
                    color: page.tokens.ink2
                }
                Repeater {
                    model: page.report.lines ?? []
                    AmountLine {
                        required property var modelData
                        width: sums.width
                        tokens: page.tokens
                        unit: page.unit
                        label: modelData.label
                        amount: modelData.amount
                    }
                }
                Rectangle {
                    width: parent.width
                    height: Math.max(1, 2 * page.unit)
                    color: page.tokens.ink
                }
                AmountLine {
                    width: parent.width
                    tokens: page.tokens
                    unit: page.unit
                    strong: true
                    label: qsTr("Expected")
                    amount: page.report.expectedText ?? ""
                }
                AmountLine {
                    width: parent.width
                    tokens: page.tokens
                    unit: page.unit
                    strong: true
                    label: qsTr("Counted")
                    amount: page.report.countedText ?? ""
                }
                AmountLine {
                    width: parent.width
                    visible: (page.report.countTries ?? 0) > 0
                    tokens: page.tokens
                    unit: page.unit
                    label: qsTr("Counts before the close")
                    amount: String(page.report.countTries ?? 0)
                }
            }
            DrawerResult {
                id: verdict
                x: sums.x
                y: Math.min(sums.y + sums.height + 14 * page.unit,
                            parent.height - height - 20 * page.unit)
                width: sums.width
                tokens: page.tokens
                unit: page.unit
                verdict: page.report.verdict ?? "exact"
                text: page.report.verdictText ?? ""
                detail: page.report.reason ?? ""
            }
        }
        // What was left open, beside the paper, or above it where there is no room beside.
        Column {
            id: leftOpen
            x: page.wide ? paper.x + paper.width + 24 * page.unit : paper.x
            y: page.wide ? 36 * page.unit : 12 * page.unit
            width: page.wide ? parent.width - x - 24 * page.unit : paper.width
            spacing: 10 * page.unit
            Repeater {
                model: page.report.leftOpen ?? []
                Item {
                    id: left
                    required property string modelData
                    width: leftOpen.width
                    height: leftWords.height
                    StatusShape {
                        y: 1 * page.unit
                        width: 20 * page.unit
                        height: width
                        kind: StatusShape.Triangle
                        color: page.tokens.soon
                    }
                    PlainText {
                        id: leftWords
                        x: 30 * page.unit
                        width: parent.width - x
                        text: left.modelData
                        size: 17 * page.unit
                        weight: 600
                        color: page.tokens.soon
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
            }
        }
    }
    PlainText {
        id: said
        objectName: "reportSaved"
        x: page.paperX
        y: done.y - height - 6 * page.unit
        width: paper.width
        visible: text !== ""
        text: page.why !== "" ? page.why : page.cash.closings.file.text
        size: 14 * page.unit
        weight: 600
        color: page.why !== "" ? page.tokens.ink2
               : page.cash.closings.file.failed ? page.tokens.late : page.tokens.go
        wrapMode: Text.WrapAnywhere
        elide: Text.ElideNone
    }
    Row {
        id: ways
        x: page.paperX
        y: done.y
        spacing: 10 * page.unit
        SecondaryButton {
            objectName: "reportPdf"
            height: done.height
            tokens: page.tokens
            unit: page.unit
            fill: page.tokens.surface
            text: qsTr("Save as PDF")
            onClicked: {
                page.why = "";
                page.cash.closings.savePdf(String(page.report.number));
            }
        }
        EntriesButton {
            objectName: "reportEntries"
            height: done.height
            tokens: page.tokens
            unit: page.unit
            locked: !page.cash.isManager
            onWanted: page.entriesWanted(page.report.account ?? "", page.report.number ?? 0)
            onRefused: why => page.why = why
        }
    }
    PrimaryButton {
        id: done
        objectName: "reportDone"
        x: ways.x + ways.width + 10 * page.unit
        y: parent.height - height - 16 * page.unit
        width: page.paperX + paper.width - x
        tokens: page.tokens
        unit: page.unit
        text: qsTr("Done")
        onClicked: page.cash.closings.close()
    }

    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Escape:
            cash.closings.close();
            return true;
        }
        return false;
    }
}
