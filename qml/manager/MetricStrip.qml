import QtQuick
import Servery.Shared

// A few figures as a plain strip with dividers, in as many rows as their words need. The line
// beneath each compares or explains; nothing of it is cut off. A figure with a key leads to its
// entries.
Rectangle {
    id: strip

    required property ThemeTokens tokens
    // A list of objects with label, figure, context and, where it leads on, key. The first is the
    // largest.
    required property var metrics
    property real unit: 1

    // The figure whose entries are wanted: its key.
    signal picked(string key)

    readonly property int count: metrics.length
    readonly property int rowCount: Math.ceil(count / Math.max(1, Math.floor(width
                                                                             / (200 * unit))))
    readonly property int columns: Math.ceil(count / Math.max(1, rowCount))
    property real rowHeight: 110 * unit

    // All rows are as high as the one that says the most.
    function measure() {
        let most = 110 * unit;
        for (let at = 0; at < cells.count; ++at)
            most = Math.max(most, cells.itemAt(at)?.need ?? 0);
        rowHeight = most;
    }

    implicitHeight: rowCount * rowHeight
    color: tokens.surface
    onUnitChanged: measure()

    Grid {
        width: parent.width
        columns: strip.columns
        Repeater {
            id: cells
            model: strip.metrics
            onCountChanged: strip.measure()
            Pressable {
                id: metric
                required property var modelData
                required property int index
                readonly property string key: modelData.key ?? ""
                readonly property real side: 20 * strip.unit
                readonly property real need: context.y + context.height + 10 * strip.unit
                tokens: strip.tokens
                unit: strip.unit
                objectName: "metric_" + (key === "" ? index : key)
                // The first has more to say.
                width: strip.rowCount > 1 ? strip.width / strip.columns
                       : index === 0 ? strip.width * 0.212
                                     : strip.width * 0.788 / Math.max(1, strip.count - 1)
                height: strip.rowHeight
                enabled: key !== ""
                Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
                Accessible.name: Theme.spoken([modelData.label, modelData.figure,
                                               modelData.context])
                onClicked: strip.picked(key)
                onNeedChanged: strip.measure()

                background: Rectangle {
                    color: metric.down ? strip.tokens.sunken : "transparent"
                    Rectangle {
                        width: Math.max(1, strip.unit)
                        height: parent.height
                        visible: metric.index % strip.columns > 0
                        color: strip.tokens.line
                    }
                    Rectangle {
                        width: parent.width
                        height: Math.max(1, strip.unit)
                        visible: metric.index >= strip.columns
                        color: strip.tokens.line
                    }
                }
                contentItem: Item {
                    PlainText {
                        id: label
                        x: metric.side
                        y: 13 * strip.unit
                        width: parent.width - x - 8 * strip.unit
                        text: metric.modelData.label
                        size: 16 * strip.unit
                        weight: 600
                        color: strip.tokens.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        Accessible.ignored: true
                    }
                    FittedNumeral {
                        x: metric.side
                        y: label.y + label.height + 22 * strip.unit - height / 2
                        text: metric.modelData.figure
                        wanted: (metric.index === 0 ? 44 : 36) * strip.unit
                        room: metric.width - 32 * strip.unit
                        weight: 700
                        color: strip.tokens.ink
                    }
                    TextMetrics {
                        id: words
                        font.family: Theme.family
                        font.weight: 500
                        font.pixelSize: Math.round(15 * strip.unit)
                        text: context.text
                    }
                    PlainText {
                        id: context
                        readonly property real fitted: width / Math.max(1, words.advanceWidth)
                        x: metric.side
                        y: label.y + label.height + 48 * strip.unit
                        width: parent.width - x - 8 * strip.unit
                        text: metric.modelData.context
                        // A little smaller on one line, before it breaks into two.
                        size: (fitted >= 1 ? 15 : fitted > 0.88 ? Math.floor(15 * fitted) : 14)
                              * strip.unit
                        color: strip.tokens.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Math.max(1, 2 * strip.unit)
        color: strip.tokens.line
    }
}
