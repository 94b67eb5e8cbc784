import QtQuick
import Servery.App
import Servery.Shared

// What an amount is made of, line by line, and from each line its entry and its cause.
FocusScope {
    id: pane

    required property EntryTrail trail
    required property LedgerBooks books
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 22 * unit
    readonly property bool entryOpen: books.entry.number !== undefined

    signal leaving
    signal orderWanted(string orderId)
    signal accountWanted(string key)
    signal causeWanted(string kind, string id)

    Rectangle {
        anchors.fill: parent
        color: pane.tokens.bg
    }
    // Nothing beneath is touched.
    MouseArea {
        anchors.fill: parent
    }
    SecondaryButton {
        id: back
        objectName: "trailBack"
        x: pane.side
        y: 12 * pane.unit
        tokens: pane.tokens
        unit: pane.unit
        fill: pane.tokens.surface
        text: qsTr("Back")
        onClicked: pane.leaving()
    }
    PlainText {
        x: back.x + back.width + 18 * pane.unit
        y: back.y + (back.height - height) / 2
        width: sum.x - x - 12 * pane.unit
        text: pane.trail.title
        size: 27 * pane.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(14 * pane.unit)
        weight: 700
        color: pane.tokens.ink
    }
    Numeral {
        id: sum
        objectName: "trailSum"
        anchors.right: parent.right
        anchors.rightMargin: pane.side
        y: back.y + (back.height - height) / 2
        text: pane.trail.sumText
        Accessible.role: Accessible.StaticText
        Accessible.name: Theme.spoken([pane.trail.title, text])
        Accessible.ignored: text === ""
        size: 27 * pane.unit
        weight: 700
        color: pane.tokens.ink
    }
    SecondaryButton {
        objectName: "trailOrder"
        anchors.right: parent.right
        anchors.rightMargin: pane.side
        y: back.y
        visible: pane.trail.orderId !== ""
        tokens: pane.tokens
        unit: pane.unit
        fill: pane.tokens.surface
        text: qsTr("Open the order")
        onClicked: pane.orderWanted(pane.trail.orderId)
    }
    Column {
        id: above
        x: pane.side
        y: back.y + back.height + 12 * pane.unit
        width: parent.width - 2 * x
        spacing: 10 * pane.unit
        // Beside one another where both have room.
        Flow {
            width: parent.width
            visible: figures.choices.length > 1 || methods.choices.length > 1
            spacing: 24 * pane.unit
            ChoiceBar {
                id: figures
                objectName: "trailFigures"
                width: Math.min(rowWidth, parent.width)
                visible: choices.length > 1
                tokens: pane.tokens
                unit: pane.unit
                current: pane.trail.figure
                choices: pane.trail.figures ?? []
                onChosen: value => pane.trail.choose(value, pane.trail.method)
            }
            ChoiceBar {
                id: methods
                width: Math.min(rowWidth, parent.width)
                visible: choices.length > 1
                tokens: pane.tokens
                unit: pane.unit
                current: pane.trail.method
                choices: (pane.trail.methods ?? []).map(each => ({ value: each.key,
                                                                   text: each.text }))
                onChosen: value => pane.trail.choose(pane.trail.figure, value)
            }
        }
        MetricStrip {
            objectName: "orderProfit"
            width: parent.width
            height: implicitHeight
            visible: pane.trail.profit.length > 0
            tokens: pane.tokens
            unit: pane.unit
            metrics: pane.trail.profit
        }
    }
    PlainText {
        x: pane.side
        y: lines.y + 16 * pane.unit
        width: lines.width
        visible: lines.count === 0
        text: pane.trail.state === "failed" ? pane.trail.problem
              : pane.trail.state === "loading" ? qsTr("The entries are being read.")
                                               : qsTr("There are no entries.")
        size: 17 * pane.unit
        color: pane.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    ScrollList {
        id: lines
        objectName: "trailLines"
        // A row that is open is tinted beyond its words.
        readonly property real inset: 12 * pane.unit
        x: pane.side - inset
        y: above.y + above.height + (above.height > 0 ? 12 * pane.unit : 0)
        width: (pane.portrait || !pane.entryOpen ? parent.width : parent.width * 0.52) - 2 * x
        // The entry follows the last line, or stands in the lower half.
        height: pane.portrait && pane.entryOpen
                ? Math.min(contentHeight, parent.height * 0.55 - y - 10 * pane.unit)
                : parent.height - y - 10 * pane.unit
        model: pane.trail.lines
        delegate: Pressable {
            id: line
            required property string key
            required property double number
            required property string timeText
            required property string cause
            required property string orderText
            required property string orderId
            required property string amountText
            readonly property bool open: pane.entryOpen && number > 0
                                         && pane.books.entry.number === number
            tokens: pane.tokens
            unit: pane.unit
            objectName: "trail_" + key
            width: lines.width
            height: Theme.reach(pane.unit)
            leftPadding: lines.inset
            rightPadding: lines.inset
            Accessible.role: Accessible.ListItem
            Accessible.selected: open
            Accessible.name: Theme.spoken([number > 0 ? "L-" + number : "", timeText, cause,
                                           orderText, amountText])
            onClicked: {
                if (number > 0)
                    pane.books.openEntry(number);
                else
                    pane.trail.ofOrder(orderId, orderText);
            }
            background: Rectangle {
                color: line.open ? pane.tokens.goTint
                                 : line.down ? pane.tokens.sunken : "transparent"
            }
            contentItem: DataTable {
                tokens: pane.tokens
                unit: pane.unit
                words: 4
                weights: [1, 1.7, 2.8, 1.3, 1.4]
                cells: [line.number > 0 ? "L-" + line.number : "", line.timeText, line.cause,
                        line.orderText, line.amountText]
            }
        }
    }
    ScrollPage {
        x: pane.portrait ? pane.side : lines.x + lines.width + pane.side
        y: pane.portrait ? lines.y + lines.height + 10 * pane.unit : lines.y
        width: parent.width - x - pane.side
        height: parent.height - y - 14 * pane.unit
        visible: pane.entryOpen
        tokens: pane.tokens
        unit: pane.unit
        need: card.height
        EntryCard {
            id: card
            objectName: "trailEntry"
            width: parent.width
            tokens: pane.tokens
            unit: pane.unit
            entry: pane.books.entry
            onCauseWanted: (kind, id) => pane.causeWanted(kind, id)
            onAccountWanted: key => pane.accountWanted(key)
        }
    }

    function handleKey(event: var): bool {
        if (event.key !== Qt.Key_Escape)
            return false;
        if (entryOpen)
            books.closeEntry();
        else
            leaving();
        return true;
    }
}
