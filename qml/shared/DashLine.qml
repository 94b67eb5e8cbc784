import QtQuick

// A dashed rule, for what is not yet so.
Item {
    id: rule

    required property color color
    property real unit: 1
    property real thickness: 2

    height: thickness * unit
    clip: true

    Row {
        spacing: 5 * rule.unit
        Repeater {
            model: Math.ceil(Math.max(0, rule.width) / Math.max(1, 12 * rule.unit))
            Rectangle {
                width: 7 * rule.unit
                height: rule.height
                color: rule.color
            }
        }
    }
}
