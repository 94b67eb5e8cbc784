import QtQuick
import Servery.App
import Servery.Shared

// The manager's day: figures, hours, ways to pay, what needs somebody, messages.
FocusScope {
    id: view

    required property TodayReport today
    required property int payoutsToReview
    required property int moneyWaiting
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    readonly property real rightWidth: portrait ? width : 448 * unit
    readonly property real leftWidth: portrait ? width : width - rightWidth
    readonly property real side: 20 * unit
    // The least height that shows all of it.
    readonly property real paidNeed: table.y + table.height + 14 * unit
    readonly property real need: portrait ? right.y + 76 * unit + needs.height + messages.height
                                            + credit.room
                                          : strip.height + chartLeast + 30 * unit + paidNeed
    readonly property real chartLeast: 240 * unit
    property bool asTable: false

    signal payoutsWanted
    signal moneyWanted
    signal orderWanted(string orderId)
    // The entries behind a figure of the day.
    signal entriesWanted(string figure)
    signal hourWanted(int hour)

    Component.onCompleted: today.refresh()

    MetricStrip {
        id: strip
        width: parent.width
        height: implicitHeight
        tokens: view.tokens
        unit: view.unit
        metrics: view.today.metrics
        onPicked: key => view.entriesWanted(key)
    }
    HourChart {
        id: chart
        objectName: "hourChart"
        x: view.side
        y: strip.height + 18 * view.unit
        width: view.leftWidth - 2 * x
        // What the ways to pay leave, and never less than it takes to be read.
        height: view.portrait ? 402 * view.unit
                : Math.max(view.chartLeast,
                           parent.height - y - 12 * view.unit - view.paidNeed)
        tokens: view.tokens
        unit: view.unit
        asTable: view.asTable
        hours: view.today.hours
        ticks: view.today.ticks
        weekday: view.today.weekday
        onPicked: hour => view.hourWanted(hour)
    }
    Rectangle {
        y: chart.y + chart.height
        width: view.leftWidth
        height: Math.max(1, 2 * view.unit)
        color: view.tokens.line
    }
    Item {
        id: paid
        x: view.side
        y: chart.y + chart.height + 12 * view.unit
        width: view.leftWidth - 2 * x
        height: view.portrait ? view.paidNeed : parent.height - y
        PlainText {
            id: paidTitle
            y: (exports.height - height) / 2
            text: qsTr("How it was paid")
            size: 21 * view.unit
            weight: 700
            color: view.tokens.ink
        }
        ExportButtons {
            id: exports
            anchors.right: parent.right
            tokens: view.tokens
            unit: view.unit * 0.9
            // What the title leaves beside the three keys.
            room: Math.min(300, (parent.width - paidTitle.width - 250 * view.unit) / unit)
            file: view.today.file
            entriesName: "dayEntries"
            onEntriesWanted: view.entriesWanted("sales")
            onCsvWanted: view.today.saveCsv()
            onPdfWanted: view.today.savePdf()
        }
        Column {
            id: table
            y: exports.height + 2 * view.unit
            width: parent.width
            readonly property var weights: [2.2, 1, 1.8, 1.5, 1.5, 1.7]
            DataTable {
                width: parent.width
                tokens: view.tokens
                unit: view.unit
                heading: true
                weights: table.weights
                cells: [qsTr("Method"), qsTr("Orders"), qsTr("Sales"), qsTr("Tips"),
                        qsTr("Refunds"), qsTr("Fees")]
            }
            Repeater {
                model: view.today.methods
                DataTable {
                    required property string method
                    required property double orders
                    required property string sales
                    required property string tips
                    required property string refunds
                    required property string fees
                    objectName: "method_" + method
                    width: table.width
                    tokens: view.tokens
                    unit: view.unit
                    weights: table.weights
                    cells: [method, String(orders), sales, tips, refunds, fees]
                }
            }
            DataTable {
                width: parent.width
                tokens: view.tokens
                unit: view.unit
                strong: true
                lineAbove: true
                lineBelow: false
                weights: table.weights
                cells: [qsTr("All"), String(view.today.totals.orders ?? 0),
                        view.today.totals.sales ?? "", view.today.totals.tips ?? "",
                        view.today.totals.refunds ?? "", view.today.totals.fees ?? ""]
            }
        }
    }
    Rectangle {
        id: right
        x: view.portrait ? 0 : view.leftWidth
        y: view.portrait ? paid.y + paid.height : strip.height
        width: view.rightWidth
        height: parent.height - y
        color: view.tokens.surface
        readonly property int needCount: view.today.needs.count
                                         + (view.payoutsToReview > 0 ? 1 : 0)
                                         + (view.moneyWaiting > 0 ? 1 : 0)

        Rectangle {
            width: Math.max(1, 2 * view.unit)
            height: parent.height
            visible: !view.portrait
            color: view.tokens.line
        }
        PlainText {
            x: view.side
            y: 12 * view.unit
            text: qsTr("Needs you")
            size: 21 * view.unit
            weight: 700
            color: view.tokens.ink
        }
        Numeral {
            anchors.right: parent.right
            anchors.rightMargin: view.side
            y: 16 * view.unit
            text: String(right.needCount)
            size: 16 * view.unit
            weight: 500
            color: view.tokens.ink2
        }
        // The mark at its side stands in the margin.
        ScrollPage {
            id: area
            readonly property real inner: width - 12 * view.unit
            x: view.side
            y: 44 * view.unit
            width: parent.width - x - 8 * view.unit
            height: messages.y - y - 8 * view.unit
            tokens: view.tokens
            unit: view.unit
            need: needs.height + credit.room
            Column {
                id: needs
                width: area.inner
                Rectangle {
                    width: parent.width
                    height: 1
                    color: view.tokens.line
                }
                NeedRow {
                    width: parent.width
                    visible: view.payoutsToReview > 0
                    tokens: view.tokens
                    unit: view.unit
                    kind: "payout"
                    title: qsTr("%n payout(s) to review", "", view.payoutsToReview)
                    detail: qsTr("The bank and the ledger do not agree.")
                    actionText: qsTr("Review")
                    onOpened: view.payoutsWanted()
                }
                NeedRow {
                    width: parent.width
                    visible: view.moneyWaiting > 0
                    tokens: view.tokens
                    unit: view.unit
                    kind: "money"
                    title: qsTr("Money to decide about, %1").arg(view.moneyWaiting)
                    detail: qsTr("Late, twice, wrong, or not given back.")
                    actionText: qsTr("Decide")
                    onOpened: view.moneyWanted()
                }
                Repeater {
                    model: view.today.needs
                    NeedRow {
                        required property string orderId
                        required property string jobId
                        readonly property bool hasStopped: kind === "job_parked"
                        width: needs.width
                        tokens: view.tokens
                        unit: view.unit
                        actionText: hasStopped ? qsTr("Try again") : qsTr("Open")
                        otherText: hasStopped ? qsTr("Let it be") : ""
                        leads: hasStopped && orderId !== ""
                        onAboutWanted: view.orderWanted(orderId)
                        onOpened: hasStopped ? view.today.retryJob(jobId)
                                             : view.orderWanted(orderId)
                        onLetBe: view.today.dismissJob(jobId)
                    }
                }
                PlainText {
                    width: parent.width
                    topPadding: 12 * view.unit
                    visible: right.needCount === 0
                    text: view.today.state === "failed"
                          ? qsTr("The day cannot be read now.")
                          : view.today.state === "ready" ? qsTr("Nothing waits for you.")
                                                         : qsTr("The day is being read.")
                    size: 17 * view.unit
                    color: view.tokens.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
            // What customers hold is owed to them: no sale, and told apart.
            Item {
                id: credit
                objectName: "dayCredit"
                y: needs.height + 16 * view.unit
                width: area.inner
                height: title.height + owed.height
                visible: view.today.credit.length > 0
                readonly property real room: visible ? height + 16 * view.unit : 0
                Rectangle {
                    x: -view.side
                    y: -8 * view.unit
                    width: right.width
                    height: Math.max(1, 2 * view.unit)
                    color: view.tokens.line
                }
                Item {
                    id: title
                    width: parent.width
                    height: creditEntries.height
                    PlainText {
                        y: (creditEntries.height - height) / 2
                        width: creditEntries.x - 8 * view.unit
                        text: qsTr("Credit")
                        size: 21 * view.unit
                        weight: 700
                        color: view.tokens.ink
                    }
                    SecondaryButton {
                        id: creditEntries
                        objectName: "creditEntries"
                        anchors.right: parent.right
                        tokens: view.tokens
                        unit: exports.unit
                        fill: view.tokens.surface
                        textSize: 16
                        text: qsTr("Entries")
                        onClicked: view.entriesWanted("creditSold")
                    }
                }
                Column {
                    id: owed
                    y: title.height
                    width: parent.width
                    Repeater {
                        model: view.today.credit
                        DataTable {
                            required property var modelData
                            width: owed.width
                            tokens: view.tokens
                            unit: view.unit
                            weights: [3, 1.4]
                            cells: [modelData.label, modelData.amount]
                        }
                    }
                }
            }
        }
        Item {
            id: messages
            objectName: "dayMessages"
            x: view.side
            y: parent.height - height - 6 * view.unit
            width: parent.width - 2 * x
            height: 32 * view.unit + lines.height
            Rectangle {
                x: -view.side
                y: -12 * view.unit
                width: right.width
                height: Math.max(1, 2 * view.unit)
                color: view.tokens.line
            }
            PlainText {
                text: qsTr("Messages")
                size: 21 * view.unit
                weight: 700
                color: view.tokens.ink
            }
            Column {
                id: lines
                y: 30 * view.unit
                width: parent.width
                Repeater {
                    model: view.today.messages
                    DataTable {
                        required property var modelData
                        width: lines.width
                        tokens: view.tokens
                        unit: view.unit
                        weights: [3, 1, 1.4]
                        cells: [modelData.label, String(modelData.count), modelData.amount]
                    }
                }
                PlainText {
                    width: parent.width
                    topPadding: 8 * view.unit
                    visible: text !== ""
                    text: view.today.messagesContext
                    size: 15 * view.unit
                    color: view.tokens.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
    }

    function handleKey(event: var): bool {
        if (event.key === Qt.Key_T) {
            asTable = !asTable;
            return true;
        }
        return false;
    }
}
