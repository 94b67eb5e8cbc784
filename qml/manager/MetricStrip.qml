import QtQuick
import Servery.Shared

// The day in six figures: a plain strip with dividers. The line beneath each compares or explains.
Rectangle {
    id: strip

    required property ThemeTokens tokens
    // A list of objects with label, figure and context; the first is the largest.
    required property var metrics
    property real unit: 1

    // The figure whose entries are wanted: its key.
    signal picked(string key)

    implicitHeight: 110 * unit
    color: tokens.surface

    Row {
        anchors.fill: parent
        Repeater {
            model: strip.metrics
            Item {
                id: metric
                required property var modelData
                required property int index
                // The first has more to say.
                width: index === 0 ? strip.width * 0.212
                                   : strip.width * 0.788 / Math.max(1, strip.metrics.length - 1)
                height: strip.height
                Accessible.role: Accessible.StaticText
                Accessible.name: [modelData.label, modelData.figure, modelData.context].join(", ")
                TapHandler {
                    enabled: !!metric.modelData.key
                    onTapped: strip.picked(metric.modelData.key)
                }

                Rectangle {
                    width: Math.max(1, strip.unit)
                    height: parent.height
                    visible: metric.index > 0
                    color: strip.tokens.line
                }
                PlainText {
                    x: 20 * strip.unit
                    y: 13 * strip.unit
                    width: parent.width - x - 8 * strip.unit
                    text: metric.modelData.label
                    size: 16 * strip.unit
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(10 * strip.unit)
                    weight: 600
                    color: strip.tokens.ink2
                    Accessible.ignored: true
                }
                Numeral {
                    id: measure
                    visible: false
                    text: metric.modelData.figure
                    size: (metric.index === 0 ? 44 : 36) * strip.unit
                    weight: 700
                }
                Numeral {
                    readonly property real room: metric.width - 32 * strip.unit
                    x: 20 * strip.unit
                    y: 55 * strip.unit - height / 2
                    text: metric.modelData.figure
                    // A large sum is drawn smaller, never cut.
                    size: measure.size * Math.min(1, room / Math.max(1, measure.implicitWidth))
                    weight: 700
                    color: strip.tokens.ink
                }
                PlainText {
                    x: 20 * strip.unit
                    y: 83 * strip.unit
                    width: parent.width - x - 8 * strip.unit
                    text: metric.modelData.context
                    size: 15 * strip.unit
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(9 * strip.unit)
                    color: strip.tokens.ink2
                    Accessible.ignored: true
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
