import QtQuick
import Servery.Shared

// The order that is open: number, who, steps, lines, and totals that stay where they are.
Item {
    id: pane

    required property ThemeTokens tokens
    required property int number
    required property string title
    required property string phoneEnds
    required property string chipKind
    required property string chipText
    // A list of objects with label, timeText and done.
    required property var steps
    // A model with the roles of OrderLine.
    required property var lines
    required property string itemsText
    required property string tipText
    required property string totalText
    required property string paidText
    required property bool canRecall
    // "none", "sending", "queued" or "refused", and why.
    required property string pending
    required property string refusal
    // Something was paid that may go back, and whether this role may give it back.
    property bool canRefund: false
    property bool refundLocked: false
    // It is held, or waits for its time.
    property bool canFire: false
    // The kitchen has it, and whether this role may take a line off.
    property bool canTakeOff: false
    property bool takeOffLocked: false
    property bool rush: false
    property bool notPaid: false
    property string forText: ""
    // The entries behind its amounts are a manager's to see.
    property bool entriesLocked: false
    // A printer for receipts is there.
    property bool canPrint: false
    property real unit: 1

    signal printed
    signal recalled
    signal refundWanted
    signal fired
    signal takeOffWanted
    signal entriesWanted

    // Why the entries are not shown; empty: nobody asked, or they are.
    property string why: ""

    readonly property real side: 22 * unit
    readonly property bool isIdle: pending !== "sending" && pending !== "queued"
    // With three lines of the order in sight.
    readonly property real need: sheet.y + totals.height + buttons.height + 214 * unit

    onNumberChanged: {
        early.forget();
        why = "";
    }

    // Of what is scheduled the fire tells its diner, and nothing brings it back.
    SecondPress {
        id: early
        objectName: "firePress"
        onConfirmed: pane.fired()
    }
    TextMetrics {
        id: againWords
        font.family: Theme.family
        font.weight: 600
        font.pixelSize: Math.round(17 * pane.unit)
        text: qsTr("Press again to fire")
    }
    Numeral {
        id: figure
        x: pane.side - 5 * pane.unit
        y: 75 * pane.unit - baselineOffset
        text: String(pane.number)
        size: 76 * pane.unit
        weight: 800
        color: pane.tokens.ink
    }
    PlainText {
        x: figure.x + figure.implicitWidth + 20 * pane.unit
        y: 31 * pane.unit - height / 2
        width: Math.max(0, chip.x - x - 10 * pane.unit)
        text: pane.title
        size: 24 * pane.unit
        weight: 700
        color: pane.tokens.ink
    }
    OrderFlags {
        id: flags
        objectName: "orderFlags"
        x: phone.x
        y: 73 * pane.unit
        tokens: pane.tokens
        unit: pane.unit
        rush: pane.rush
        notPaid: pane.notPaid
        forText: pane.forText
    }
    Numeral {
        id: phone
        x: figure.x + figure.implicitWidth + 20 * pane.unit
        y: 57 * pane.unit - height / 2
        visible: pane.phoneEnds !== ""
        text: qsTr("Phone ends %1").arg(pane.phoneEnds)
        size: 16 * pane.unit
        weight: 500
        color: pane.tokens.ink2
    }
    StatusChip {
        id: chip
        anchors.right: parent.right
        anchors.rightMargin: pane.side
        // A long number's end runs beneath it.
        y: 10 * pane.unit
        height: 38 * pane.unit
        tokens: pane.tokens
        unit: pane.unit
        textSize: 20
        kind: pane.chipKind
        text: pane.chipText.toUpperCase()
    }
    StepLine {
        id: stepLine
        x: pane.side
        y: (flags.any ? 110 : 98) * pane.unit
        width: parent.width - 2 * x
        tokens: pane.tokens
        unit: pane.unit
        steps: pane.steps
    }
    Rectangle {
        id: sheet
        x: pane.side
        y: stepLine.y + 64 * pane.unit
        width: parent.width - 2 * x
        height: buttons.y - y - 12 * pane.unit
        radius: Theme.radiusPlate * pane.unit
        color: pane.tokens.surface
        border.color: pane.tokens.line
        border.width: 1

        Flickable {
            id: area
            x: 18 * pane.unit
            y: 1
            width: parent.width - 2 * x
            height: totals.y - y - 6 * pane.unit
            contentHeight: column.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Column {
                id: column
                width: parent.width
                Repeater {
                    model: pane.lines
                    OrderLine {
                        required property int index
                        width: column.width
                        tokens: pane.tokens
                        unit: pane.unit
                        lineAbove: index > 0
                    }
                }
            }
        }
        // Says that there is more below.
        Rectangle {
            x: 18 * pane.unit
            y: totals.y - 8 * pane.unit
            width: parent.width - 2 * x
            height: Math.max(1, 2 * pane.unit)
            visible: area.contentHeight > area.height + area.contentY + 1
            color: pane.tokens.edge
        }
        Column {
            id: totals
            x: 18 * pane.unit
            y: parent.height - height - 10 * pane.unit
            width: parent.width - 2 * x
            spacing: 4 * pane.unit

            component Amount: Item {
                id: entry
                required property string label
                required property string amount
                property bool strong: false
                width: totals.width
                height: (strong ? 32 : 22) * pane.unit
                Accessible.role: Accessible.StaticText
                Accessible.name: label + " " + amount
                Numeral {
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.label
                    size: (entry.strong ? 21 : 16) * pane.unit
                    weight: entry.strong ? 700 : 500
                    color: entry.strong ? pane.tokens.ink : pane.tokens.ink2
                }
                Numeral {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.amount
                    size: (entry.strong ? 21 : 16) * pane.unit
                    weight: entry.strong ? 700 : 500
                    color: entry.strong ? pane.tokens.ink : pane.tokens.ink2
                }
            }
            Amount {
                visible: pane.itemsText !== ""
                label: qsTr("Items")
                amount: pane.itemsText
            }
            Amount {
                visible: pane.tipText !== ""
                label: qsTr("Tip")
                amount: pane.tipText
            }
            Rectangle {
                width: parent.width
                height: Math.max(1, 2 * pane.unit)
                color: pane.tokens.ink
            }
            Amount {
                strong: true
                label: pane.paidText
                amount: pane.totalText
            }
        }
    }
    Column {
        id: buttons
        x: pane.side
        y: parent.height - height - 14 * pane.unit
        width: parent.width - 2 * x
        spacing: 8 * pane.unit

        PlainText {
            objectName: "counterPending"
            width: parent.width
            visible: text !== ""
            text: pane.pending === "refused" ? qsTr("Not sent. %1").arg(pane.refusal)
                  : pane.pending === "queued" ? qsTr("Queued until the line is back")
                  : pane.pending === "sending" ? qsTr("Sending") : pane.why
            size: 16 * pane.unit
            weight: 600
            color: pane.pending === "refused" ? pane.tokens.late : pane.tokens.ink2
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        Flow {
            id: keys
            width: parent.width
            spacing: 10 * pane.unit
            // Those that are there fill one row together, or stand as wide as they need in more.
            readonly property real more: {
                let need = -spacing;
                let count = 0;
                for (let at = 0; at < children.length; ++at) {
                    const key = children[at];
                    if (key.visible && key.least !== undefined) {
                        need += key.least + spacing;
                        count += 1;
                    }
                }
                return count > 0 ? Math.max(0, Math.floor((width - need) / count)) : 0;
            }

            component Key: SecondaryButton {
                property real least: Math.max(implicitWidth, 120 * pane.unit)
                width: least + keys.more
                tokens: pane.tokens
                unit: pane.unit
                fill: pane.tokens.surface
            }
            Key {
                objectName: "counterFire"
                visible: pane.canFire
                readonly property bool asking: early.asked !== ""
                fill: asking ? pane.tokens.soon : pane.tokens.neutral
                foreground: !enabled ? pane.tokens.disabledText
                            : asking ? pane.tokens.fillText : pane.tokens.neutralText
                glyph: Icon.Play
                // As wide as either: the keys beside it stay where they are.
                least: Math.max(implicitWidth, againWords.advanceWidth + 70 * pane.unit)
                text: asking ? againWords.text : qsTr("Fire now")
                Accessible.name: asking ? pane.chipText + ". " + text : text
                enabled: pane.isIdle
                onClicked: pane.chipKind === "held" ? pane.fired() : early.take("fire")
            }
            Key {
                objectName: "counterPrint"
                visible: pane.canPrint
                glyph: Icon.Printer
                text: qsTr("Print")
                onClicked: pane.printed()
            }
            Key {
                objectName: "counterRecall"
                visible: pane.canRecall
                glyph: Icon.Undo
                text: qsTr("Recall")
                enabled: pane.isIdle
                onClicked: pane.recalled()
            }
            Key {
                objectName: "counterRefund"
                visible: pane.canRefund
                glyph: pane.refundLocked ? Icon.Lock : Icon.None
                text: qsTr("Refund")
                onClicked: pane.refundWanted()
            }
            EntriesButton {
                objectName: "counterEntries"
                property real least: Math.max(implicitWidth, 120 * pane.unit)
                width: least + keys.more
                tokens: pane.tokens
                unit: pane.unit
                locked: pane.entriesLocked
                onWanted: pane.entriesWanted()
                onRefused: why => pane.why = why
            }
            Key {
                objectName: "counterTakeOff"
                visible: pane.canTakeOff
                glyph: pane.takeOffLocked ? Icon.Lock : Icon.None
                text: qsTr("Take off")
                onClicked: pane.takeOffWanted()
            }
        }
    }
}
