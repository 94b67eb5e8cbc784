import QtQuick
import Servery.Shared

// Still to make, just sent out, and the way to recall; as a rail, or as a band of three columns.
Rectangle {
    id: rail

    required property ThemeTokens tokens
    // Models with the roles of AllDayRow, and orderId, number, label, sentAtMs.
    required property var allDay
    required property var sentOut
    required property double nowMs
    // How much of the menu is sold out.
    property int outCount: 0
    property bool band: false
    property real unit: 1

    readonly property string stockText: outCount > 0 ? qsTr("Sold out, %1").arg(outCount)
                                                     : qsTr("Sold out")

    signal recallWanted
    signal stockWanted

    readonly property real side: (band ? 18 : 19) * unit
    readonly property real rowHeight: (band ? 50 : 58) * unit
    readonly property int columns: band ? 3 : 1
    readonly property int rowRoom: {
        const free = (band ? height : sentBlock.y) - rows.y;
        return Math.max(0, Math.floor(free / rowHeight));
    }
    // The last place tells how many dishes found no room.
    readonly property int capacity: rowRoom * columns
    readonly property int shownCount: repeater.count <= capacity ? repeater.count
                                                                 : Math.max(0, capacity - 1)

    color: tokens.sunken
    implicitWidth: 324 * unit
    implicitHeight: 222 * unit

    Rectangle {
        width: rail.band ? parent.width : 1
        height: rail.band ? 1 : parent.height
        color: rail.tokens.line
    }
    PlainText {
        id: title
        x: rail.side
        y: (rail.band ? 66 : 57) * rail.unit / 2 - height / 2
        text: qsTr("All day")
        size: 24 * rail.unit
        weight: 700
        color: rail.tokens.ink
    }
    PlainText {
        x: rail.band ? title.x + title.width + 16 * rail.unit : parent.width - width - rail.side
        anchors.baseline: title.baseline
        text: qsTr("still to make")
        size: 21 * rail.unit
        color: rail.tokens.ink2
    }
    Item {
        id: rows
        x: rail.side
        y: (rail.band ? 66 : 53) * rail.unit
        width: parent.width - 2 * x

        readonly property real gap: 22 * rail.unit
        readonly property real columnWidth: (width - (rail.columns - 1) * gap) / rail.columns

        Repeater {
            id: repeater
            model: rail.allDay
            AllDayRow {
                required property int index
                x: (index % rail.columns) * (rows.columnWidth + rows.gap)
                y: Math.floor(index / rail.columns) * rail.rowHeight
                width: rows.columnWidth
                height: rail.rowHeight
                visible: index < rail.shownCount
                tokens: rail.tokens
                unit: rail.unit
            }
        }
        PlainText {
            x: (rail.shownCount % rail.columns) * (rows.columnWidth + rows.gap) + 66 * rail.unit
            y: Math.floor(rail.shownCount / rail.columns) * rail.rowHeight
            height: rail.rowHeight
            verticalAlignment: Text.AlignVCenter
            visible: repeater.count > rail.shownCount
            text: qsTr("%1 more").arg(repeater.count - rail.shownCount)
            size: 22 * rail.unit
            color: rail.tokens.ink2
        }
        PlainText {
            y: 10 * rail.unit
            visible: repeater.count === 0
            text: qsTr("Nothing to make")
            size: 24 * rail.unit
            color: rail.tokens.ink2
        }
    }

    SecondaryButton {
        objectName: "bandStockButton"
        anchors.right: bandRecall.left
        anchors.rightMargin: 12 * rail.unit
        y: 5 * rail.unit
        visible: rail.band
        tokens: rail.tokens
        unit: rail.unit
        keyText: qsTr("X")
        text: rail.stockText
        textSize: 22
        onClicked: rail.stockWanted()
    }
    SecondaryButton {
        id: bandRecall
        objectName: "bandRecallButton"
        anchors.right: parent.right
        anchors.rightMargin: rail.side
        y: 5 * rail.unit
        visible: rail.band
        tokens: rail.tokens
        unit: rail.unit
        keyText: qsTr("R")
        text: qsTr("Recall an order")
        textSize: 22
        onClicked: rail.recallWanted()
    }
    Item {
        id: sentBlock
        x: rail.side
        width: parent.width - 2 * x
        // Keys that are a finger's size however small the rest is, and two rows above them.
        readonly property real keyHeight: Math.max(Theme.target, 60 * rail.unit)
        height: 194 * rail.unit + 2 * keyHeight
        y: parent.height - height
        visible: !rail.band

        PlainText {
            y: 12 * rail.unit
            text: qsTr("Just sent out")
            size: 24 * rail.unit
            weight: 700
            color: rail.tokens.ink
        }
        Repeater {
            id: sent
            model: rail.sentOut
            Item {
                id: sentRow

                required property int index
                required property int number
                required property string label
                required property double sentAtMs

                y: (48 + index * 60) * rail.unit
                objectName: "sentOut_" + number
                width: sentBlock.width
                height: 60 * rail.unit
                visible: index < 2

                Rectangle {
                    width: parent.width
                    height: 1
                    color: rail.tokens.line
                }
                Numeral {
                    id: sentNumber
                    anchors.verticalCenter: parent.verticalCenter
                    text: String(sentRow.number)
                    size: 34 * rail.unit
                    weight: 800
                    color: rail.tokens.ink
                }
                PlainText {
                    x: sentNumber.implicitWidth + 12 * rail.unit
                    width: Math.max(0, age.x - x - 6 * rail.unit)
                    anchors.verticalCenter: parent.verticalCenter
                    // The place alone: there is room for no more.
                    text: sentRow.label.split(",")[0]
                    size: 22 * rail.unit
                    color: rail.tokens.ink
                }
                Numeral {
                    id: age
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%1 ago").arg(Theme.duration(Math.floor((rail.nowMs
                                                                        - sentRow.sentAtMs)
                                                                       / 1000)))
                    size: 22 * rail.unit
                    weight: 500
                    color: rail.tokens.ink2
                }
            }
        }
        PlainText {
            y: 58 * rail.unit
            visible: sent.count === 0
            text: qsTr("Nothing yet")
            size: 22 * rail.unit
            color: rail.tokens.ink2
        }
        SecondaryButton {
            objectName: "recallButton"
            y: parent.height - 2 * height - 24 * rail.unit
            width: parent.width
            height: sentBlock.keyHeight
            tokens: rail.tokens
            unit: rail.unit
            keyText: qsTr("R")
            text: qsTr("Recall an order")
            textSize: 25
            alignLeft: true
            onClicked: rail.recallWanted()
        }
        SecondaryButton {
            objectName: "stockButton"
            y: parent.height - height - 14 * rail.unit
            width: parent.width
            height: sentBlock.keyHeight
            tokens: rail.tokens
            unit: rail.unit
            keyText: qsTr("X")
            text: rail.stockText
            textSize: 25
            alignLeft: true
            onClicked: rail.stockWanted()
        }
    }
}
