import QtQuick
import Servery.Shared

// Sales by the hour: bars with their values, a line for a usual day, the running hour hatched. The
// same figures as a table behind one key.
Item {
    id: chart

    required property ThemeTokens tokens
    // A list of objects with hour, value and usual (thousandths of the scale; usual below 0: not
    // known), text (empty: nothing was sold), fullText, usualText and isNow.
    required property var hours
    // The scale's lines from 0 up, as texts.
    required property var ticks
    required property string weekday
    property bool asTable: false
    property real unit: 1

    // The entries of an hour that has sales are wanted.
    signal picked(int hour)

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Sales by hour")

    PlainText {
        text: qsTr("Sales by hour")
        size: 21 * chart.unit
        weight: 700
        color: chart.tokens.ink
    }
    Row {
        anchors.right: parent.right
        y: 3 * chart.unit
        spacing: 18 * chart.unit
        Row {
            spacing: 7 * chart.unit
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 14 * chart.unit
                height: width
                color: chart.tokens.go
            }
            PlainText {
                text: qsTr("Today")
                size: 15 * chart.unit
                color: chart.tokens.ink2
            }
        }
        Row {
            spacing: 7 * chart.unit
            Hatch {
                anchors.verticalCenter: parent.verticalCenter
                width: 14 * chart.unit
                height: width
                color: chart.tokens.go
                ground: chart.tokens.bg
                unit: chart.unit * 0.3
            }
            PlainText {
                text: qsTr("This hour, so far")
                size: 15 * chart.unit
                color: chart.tokens.ink2
            }
        }
        Row {
            spacing: 7 * chart.unit
            visible: chart.weekday !== ""
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 22 * chart.unit
                height: 3 * chart.unit
                color: chart.tokens.ink
            }
            PlainText {
                text: qsTr("Usual %1").arg(chart.weekday)
                size: 15 * chart.unit
                color: chart.tokens.ink2
            }
        }
    }
    Item {
        id: plot
        x: 62 * chart.unit
        y: 58 * chart.unit
        width: parent.width - x
        height: Math.max(1, parent.height - y - 34 * chart.unit)
        visible: !chart.asTable && chart.hours.length > 0

        Repeater {
            model: chart.ticks
            Item {
                id: tick
                required property string modelData
                required property int index
                y: plot.height * (1 - index / Math.max(1, chart.ticks.length - 1))
                width: plot.width
                Rectangle {
                    width: parent.width
                    height: Math.max(1, (tick.index === 0 ? 2 : 1) * chart.unit)
                    color: tick.index === 0 ? chart.tokens.ink : chart.tokens.line
                }
                Numeral {
                    x: -width - 8 * chart.unit
                    y: -height / 2
                    text: tick.modelData
                    size: 15 * chart.unit
                    weight: 500
                    color: chart.tokens.ink2
                }
            }
        }
        Repeater {
            model: chart.hours
            Pressable {
                id: bar
                required property var modelData
                required property int index
                tokens: chart.tokens
                unit: chart.unit
                objectName: "hour_" + modelData.hour
                x: index * width
                width: plot.width / Math.max(1, chart.hours.length)
                height: plot.height
                enabled: modelData.text !== ""
                Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
                Accessible.name: qsTr("%1:00, %2").arg(modelData.hour).arg(modelData.fullText)
                onClicked: chart.picked(modelData.hour)
                background: Rectangle {
                    color: bar.down ? chart.tokens.sunken : "transparent"
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(64 * chart.unit, parent.width * 0.68)
                    height: parent.height * bar.modelData.value / 1000
                    color: bar.modelData.isNow ? "transparent" : chart.tokens.go
                    border.width: bar.modelData.isNow ? Math.max(1, 2 * chart.unit) : 0
                    border.color: chart.tokens.go
                    Hatch {
                        anchors.fill: parent
                        anchors.margins: 2 * chart.unit
                        visible: bar.modelData.isNow && bar.modelData.value > 20
                        color: chart.tokens.go
                        ground: chart.tokens.bg
                        unit: chart.unit * 0.5
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: parent.height * bar.modelData.usual / 1000
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(86 * chart.unit, parent.width * 0.88)
                    height: 3 * chart.unit
                    visible: bar.modelData.usual > 0
                    color: chart.tokens.ink
                }
                Numeral {
                    // Above the bar, and above the line where that would run through it.
                    readonly property real lift: 24000 * chart.unit / Math.max(1, bar.height)
                    readonly property bool clash: bar.modelData.usual > bar.modelData.value - 10
                                                  && bar.modelData.usual < bar.modelData.value
                                                                           + lift
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: bar.height * (clash ? bar.modelData.usual
                                                              : bar.modelData.value) / 1000
                                          + 4 * chart.unit
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: text !== ""
                    text: bar.modelData.text
                    size: Math.min(15 * chart.unit, bar.width * 0.3)
                    weight: 700
                    color: chart.tokens.ink
                }
                Numeral {
                    anchors.top: parent.bottom
                    anchors.topMargin: 10 * chart.unit
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: String(bar.modelData.hour)
                    size: Math.min(15 * chart.unit, bar.width * 0.4)
                    weight: 500
                    color: chart.tokens.ink2
                }
            }
        }
    }
    ScrollList {
        objectName: "hourTable"
        y: 34 * chart.unit
        width: parent.width
        height: parent.height - y
        visible: chart.asTable && chart.hours.length > 0
        model: chart.hours
        delegate: Pressable {
            id: line
            required property var modelData
            tokens: chart.tokens
            unit: chart.unit
            objectName: "hourLine_" + modelData.hour
            width: ListView.view.width
            height: Theme.reach(chart.unit)
            enabled: modelData.text !== ""
            Accessible.role: Accessible.ListItem
            Accessible.name: Theme.spoken([qsTr("%1:00, %2").arg(modelData.hour)
                                           .arg(modelData.fullText), usual])
            onClicked: chart.picked(modelData.hour)
            readonly property string usual: modelData.usualText === ""
                                            ? "" : qsTr("usually %1").arg(modelData.usualText)
            background: Rectangle {
                color: line.down ? chart.tokens.sunken : "transparent"
            }
            contentItem: DataTable {
                tokens: chart.tokens
                unit: chart.unit
                cells: [line.modelData.hour + ":00", line.modelData.fullText, line.usual]
                weights: [1, 1, 2]
            }
        }
    }
    PlainText {
        anchors.centerIn: parent
        visible: chart.hours.length === 0
        text: qsTr("Nothing is sold yet today")
        size: 18 * chart.unit
        weight: 700
        color: chart.tokens.ink2
    }
}
