import QtQuick
import Servery.Shared

// The last orders that were sent out, to call one back. While it is open the number keys are its.
Rectangle {
    id: drawer

    required property ThemeTokens tokens
    // A model with orderId, number, label, sentAtMs and collected.
    required property var sentOut
    required property double nowMs
    required property var formatTime
    property real unit: 1

    signal recalled(var orderId, int number)
    signal closed

    readonly property real side: 24 * unit
    readonly property real buttonWidth: Math.max(178 * unit, verb.advanceWidth + 96 * unit)
    // Where the words and the button have no room beside one another, the button stands below.
    readonly property bool stacked: area.width - 144 * unit - buttonWidth
                                    < Math.max(readyWords.advanceWidth, overWords.advanceWidth)
                                      * 1.06
    readonly property real rowHeight: (stacked ? 206 : 126) * unit

    component Measure: TextMetrics {
        font.family: Theme.family
        font.pixelSize: Math.round(24 * drawer.unit)
        font.weight: 500
    }
    Measure {
        id: verb
        font.pixelSize: Math.round(26 * drawer.unit)
        font.weight: 600
        text: qsTr("Recall")
    }
    Measure {
        id: readyWords
        text: qsTr("Ready %1, %2 ago").arg("00:00").arg("00:00")
    }
    Measure {
        id: overWords
        text: qsTr("Handed over, ready %1").arg("00:00")
    }

    // The order behind that key; false when there is none.
    function recallAt(key: int): bool {
        let at = 0;
        for (let row = 0; row < rows.count; ++row) {
            const entry = rows.itemAt(row);
            if (!entry || entry.collected)
                continue;
            if (++at === key) {
                recalled(entry.orderId, entry.number);
                return true;
            }
        }
        return false;
    }
    function keyOf(row: int): int {
        let at = 0;
        for (let before = 0; before <= row; ++before) {
            const entry = rows.itemAt(before);
            if (entry && !entry.collected)
                ++at;
        }
        return at;
    }

    color: tokens.surface
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Recall an order")

    Rectangle {
        width: Math.max(2, Math.round(4 * drawer.unit))
        height: parent.height
        color: drawer.tokens.edge
    }
    // Touches stop here.
    TapHandler {}
    MouseArea {
        anchors.fill: parent
    }
    PlainText {
        x: drawer.side
        y: 22 * drawer.unit
        width: close.x - x - 12 * drawer.unit
        text: qsTr("Recall an order")
        size: 38 * drawer.unit
        weight: 700
        color: drawer.tokens.ink
    }
    SecondaryButton {
        id: close
        objectName: "recallClose"
        anchors.right: parent.right
        anchors.rightMargin: drawer.side
        y: 18 * drawer.unit
        height: Math.max(Theme.target, 60 * drawer.unit)
        tokens: drawer.tokens
        unit: drawer.unit
        keyText: qsTr("Esc")
        text: qsTr("Close")
        textSize: 26
        onClicked: drawer.closed()
    }
    PlainText {
        id: explanation
        x: drawer.side
        y: 84 * drawer.unit
        width: parent.width - 2 * x
        text: qsTr("Goes back to Preparing at its old place in the line, timer still running. "
                   + "Handed-over orders cannot be recalled.")
        size: 24 * drawer.unit
        color: drawer.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    ScrollPage {
        id: area
        x: drawer.side
        y: explanation.y + explanation.height + 14 * drawer.unit
        width: parent.width - 2 * x
        height: parent.height - y
        tokens: drawer.tokens
        unit: drawer.unit
        need: rows.count * drawer.rowHeight

        Repeater {
            id: rows
            model: drawer.sentOut

            Item {
                id: entry

                required property int index
                required property var orderId
                required property int number
                required property string label
                required property string dishes
                required property double sentAtMs
                required property bool collected
                readonly property int key: {
                    void rows.count;
                    return drawer.keyOf(index);
                }

                objectName: "recallRow_" + number
                y: index * drawer.rowHeight
                width: area.width
                height: drawer.rowHeight
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Order %1, %2").arg(number).arg(label) + ", " + dishes
                                 + (collected ? ", " + qsTr("collected") : "")

                Rectangle {
                    width: parent.width
                    height: 1
                    color: drawer.tokens.line
                }
                Numeral {
                    id: figure
                    anchors.verticalCenter: parent.verticalCenter
                    text: String(entry.number)
                    size: 60 * drawer.unit
                    weight: 800
                    color: entry.collected ? drawer.tokens.ink2 : drawer.tokens.ink
                }
                Column {
                    id: words
                    x: Math.max(134 * drawer.unit, figure.implicitWidth + 24 * drawer.unit)
                    y: drawer.stacked ? 12 * drawer.unit : (parent.height - height) / 2
                    width: (drawer.stacked ? parent.width : trailing.x - 10 * drawer.unit) - x
                    PlainText {
                        width: parent.width
                        text: entry.label
                        size: 27 * drawer.unit
                        weight: 700
                        color: entry.collected ? drawer.tokens.ink2 : drawer.tokens.ink
                    }
                    PlainText {
                        objectName: "recallDishes"
                        width: parent.width
                        text: entry.dishes
                        size: 24 * drawer.unit
                        color: entry.collected ? drawer.tokens.ink2 : drawer.tokens.ink
                    }
                    Numeral {
                        objectName: "recallWhen"
                        text: entry.collected
                              ? qsTr("Handed over, ready %1")
                                .arg(drawer.formatTime(entry.sentAtMs))
                              : qsTr("Ready %1, %2 ago")
                                .arg(drawer.formatTime(entry.sentAtMs))
                                .arg(Theme.duration(Math.floor((drawer.nowMs - entry.sentAtMs)
                                                               / 1000)))
                        size: 24 * drawer.unit
                        weight: 500
                        color: drawer.tokens.ink2
                    }
                }
                Item {
                    id: trailing
                    x: drawer.stacked ? words.x : parent.width - width
                    y: drawer.stacked ? parent.height - height - 14 * drawer.unit
                                      : (parent.height - height) / 2
                    width: drawer.buttonWidth
                    height: Math.max(Theme.target, 70 * drawer.unit)

                    SecondaryButton {
                        objectName: "recall_" + entry.number
                        anchors.fill: parent
                        visible: !entry.collected
                        tokens: drawer.tokens
                        unit: drawer.unit
                        keyText: entry.key <= 9 ? String(entry.key) : ""
                        text: qsTr("Recall")
                        textSize: 26
                        fill: drawer.tokens.neutral
                        outline: drawer.tokens.neutral
                        foreground: drawer.tokens.neutralText
                        onClicked: drawer.recalled(entry.orderId, entry.number)
                    }
                    Row {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: entry.collected
                        spacing: 12 * drawer.unit
                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            width: 28 * drawer.unit
                            height: width
                            glyph: Icon.Lock
                            color: drawer.tokens.ink2
                        }
                        PlainText {
                            anchors.verticalCenter: parent.verticalCenter
                            text: qsTr("Collected")
                            size: 24 * drawer.unit
                            color: drawer.tokens.ink2
                        }
                    }
                }
            }
        }
    }
    PlainText {
        x: drawer.side
        y: area.y + 20 * drawer.unit
        visible: rows.count === 0
        text: qsTr("Nothing was sent out yet.")
        size: 26 * drawer.unit
        color: drawer.tokens.ink2
    }
}
