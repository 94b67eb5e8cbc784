import QtQuick
import Servery.Shared

// Numbers, as large as they find room: what is not on it is counted, never cut.
Item {
    id: numbers

    required property ThemeTokens tokens
    required property var model
    property real unit: 1
    // The size that is asked for, and the smallest that can still be read from afar.
    property real largest: 132
    property real smallest: 84
    property bool filled: false
    property color ink: tokens.ink

    readonly property int count: repeater.count
    readonly property var plan: fit(repeater.count, width, height)

    // Size, columns and rows for so many numbers.
    function fit(wanted: int, room: real, tall: real): var {
        let size = largest;
        for (; size > smallest; size -= 4) {
            const found = grid(size, room, tall);
            if (found.columns * found.rows >= wanted)
                break;
        }
        return grid(size, room, tall);
    }
    function grid(size: real, room: real, tall: real): var {
        const cellWidth = size * 2.5 * unit;
        const cellHeight = size * 1.42 * unit;
        const columns = Math.max(1, Math.floor(room / cellWidth));
        return {
            size: size,
            columns: columns,
            rows: Math.max(1, Math.floor(tall / cellHeight)),
            cellWidth: room / columns,
            cellHeight: cellHeight
        };
    }

    readonly property int capacity: plan.columns * plan.rows
    readonly property int shownCount: count <= capacity ? count : capacity - 1

    Repeater {
        id: repeater
        model: numbers.model
        Item {
            id: cell

            required property int index
            required property int number
            required property bool isFresh

            x: (index % numbers.plan.columns) * numbers.plan.cellWidth
            y: Math.floor(index / numbers.plan.columns) * numbers.plan.cellHeight
            width: numbers.plan.cellWidth
            height: numbers.plan.cellHeight
            visible: index < numbers.shownCount
            Accessible.role: Accessible.ListItem
            Accessible.name: String(number)

            Rectangle {
                anchors.fill: parent
                anchors.margins: 8 * numbers.unit
                radius: Theme.radiusTicket * numbers.unit
                visible: numbers.filled
                color: cell.isFresh ? numbers.tokens.go : numbers.tokens.goTint
                border.width: Math.max(1, Math.round(3 * numbers.unit))
                border.color: numbers.tokens.go
            }
            Numeral {
                objectName: "boardNumber_" + cell.number
                anchors.centerIn: parent
                text: String(cell.number)
                size: numbers.plan.size * numbers.unit
                weight: 800
                color: numbers.filled && cell.isFresh ? numbers.tokens.goText : numbers.ink
            }
        }
    }
    PlainText {
        x: (numbers.shownCount % numbers.plan.columns) * numbers.plan.cellWidth
        y: Math.floor(numbers.shownCount / numbers.plan.columns) * numbers.plan.cellHeight
        width: numbers.plan.cellWidth
        height: numbers.plan.cellHeight
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        visible: numbers.count > numbers.shownCount
        text: qsTr("%1 more").arg(numbers.count - numbers.shownCount)
        size: numbers.smallest * 0.6 * numbers.unit
        weight: 600
        color: numbers.tokens.ink2
    }
}
