import QtQuick
import Servery.Shared

// One row of a table: the first cells are words, the rest are figures at the end of their columns.
Item {
    id: row

    required property ThemeTokens tokens
    required property var cells
    // How wide each column is, as shares.
    required property var weights
    // How many columns are words.
    property int words: 1
    property bool heading: false
    property bool strong: false
    property bool lineAbove: false
    property bool lineBelow: true
    // Longer where something else stands beside the cells.
    property real lineWidth: width
    property color ink: heading ? tokens.ink2 : tokens.ink
    // Above this index the figures take another colour; below 0: none.
    property int toned: -1
    property color tone: tokens.late
    property real unit: 1

    readonly property real shares: (weights ?? []).reduce((sum, each) => sum + each, 0)

    implicitHeight: 33 * unit
    Accessible.role: Accessible.Row
    Accessible.name: Theme.spoken(cells)

    Row {
        anchors.fill: parent
        Repeater {
            model: row.cells
            Cell {
                required property string modelData
                required property int index
                text: modelData
                width: row.width * (row.weights?.[index] ?? 0) / Math.max(0.01, row.shares)
                       - (index > 0 ? 10 * row.unit : 0)
                height: row.height
                tokens: row.tokens
                unit: row.unit
                figure: index >= row.words
                strong: row.strong
                size: row.heading ? 15 : 16
                ink: row.toned >= 0 && index >= row.toned ? row.tone : row.ink
            }
        }
        spacing: 10 * row.unit
    }
    Rectangle {
        width: row.lineWidth
        height: Math.max(1, 2 * row.unit)
        visible: row.lineAbove
        color: row.tokens.ink
    }
    Rectangle {
        y: parent.height - height
        width: row.lineWidth
        height: 1
        visible: row.lineBelow
        color: row.tokens.line
    }
}
