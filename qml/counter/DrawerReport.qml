import QtQuick
import Servery.App
import Servery.Shared

// A closing report as it is kept: numbered, and never changed.
FocusScope {
    id: page

    required property CashDesk cash
    required property real unit

    readonly property var report: page.cash.closings.shown
    readonly property ThemeTokens tokens: Theme.light

    ScrollPage {
        width: parent.width
        height: done.y - 12 * page.unit
        tokens: page.tokens
        unit: page.unit
        need: paper.y + sums.y + sums.height + verdict.height + 34 * page.unit

        Rectangle {
            id: paper
            anchors.horizontalCenter: parent.horizontalCenter
            y: 18 * page.unit
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
    }
    PrimaryButton {
        id: done
        objectName: "reportDone"
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - 16 * page.unit
        width: paper.width
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
