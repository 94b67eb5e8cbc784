import QtQuick
import Servery.Shared

// Paid, Started, Ready, Collected: solid where done, dashed where to come. Horizontal.
Row {
    id: line

    required property ThemeTokens tokens
    // A list of objects with label, timeText and done.
    required property var steps
    property real unit: 1

    spacing: 6 * unit

    Repeater {
        model: line.steps
        Item {
            id: step

            required property var modelData
            readonly property bool done: modelData.done

            width: (line.width - (line.steps.length - 1) * line.spacing)
                   / Math.max(1, line.steps.length)
            height: 52 * line.unit
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + " " + modelData.timeText
                             + (done ? "" : ", " + qsTr("not yet"))

            Rectangle {
                width: parent.width
                height: 4 * line.unit
                visible: step.done
                color: line.tokens.go
            }
            DashLine {
                width: parent.width
                visible: !step.done
                thickness: 4
                unit: line.unit
                color: line.tokens.edge
            }
            PlainText {
                y: 12 * line.unit
                width: parent.width
                text: step.modelData.label
                size: 15 * line.unit
                weight: step.done ? 600 : 500
                color: step.done ? line.tokens.ink : line.tokens.ink2
                Accessible.ignored: true
            }
            Numeral {
                y: 31 * line.unit
                width: parent.width
                text: step.modelData.timeText
                size: 15 * line.unit
                weight: 500
                color: line.tokens.ink2
            }
        }
    }
}
