import QtQuick
import Servery.Shared

// One order of the counter's list: number, place and name, chip, amount; beneath, what marks it.
Pressable {
    id: row

    required property int number
    required property string title
    required property string chipKind
    required property string chipText
    required property double sinceMs
    required property double dueAtMs
    required property string amountText
    required property string itemCountText
    required property bool rush
    required property bool notPaid
    required property string forText
    required property bool selected
    required property double nowMs

    // Only orders that wait or are late carry an age.
    readonly property int seconds: {
        switch (chipKind) {
        case "ready": return Math.floor((nowMs - sinceMs) / 1000);
        case "late": return dueAtMs > 0 ? Math.floor((nowMs - dueAtMs) / 1000) : -1;
        case "due": return dueAtMs > 0 ? Math.ceil((dueAtMs - nowMs) / 1000) : -1;
        default: return -1;
        }
    }
    readonly property string agedText: {
        if (seconds < 0)
            return chipText;
        return chipText + " " + Theme.duration(seconds);
    }

    objectName: "orderRow_" + number
    implicitHeight: (flags.any ? 112 : 82) * unit
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.name: qsTr("Order %1, %2, %3, %4").arg(number).arg(title).arg(agedText)
                     .arg(amountText) + (flags.any ? ", " + flags.spoken : "")

    background: Rectangle {
        color: row.selected ? row.tokens.goTint
                            : row.down ? row.tokens.raised : row.tokens.surface
        Rectangle {
            width: 6 * row.unit
            height: parent.height
            visible: row.selected
            color: row.tokens.go
        }
    }
    contentItem: Item {
        Numeral {
            id: figure
            x: 16 * row.unit
            y: (82 * row.unit - height) / 2
            text: String(row.number)
            size: 36 * row.unit
            weight: 800
            color: row.tokens.ink
        }
        PlainText {
            id: titleText
            x: Math.max(102 * row.unit, figure.x + figure.implicitWidth + 16 * row.unit)
            y: 26 * row.unit - height / 2
            width: Math.max(0, Math.min(amount.x, items.x) - x - 8 * row.unit)
            text: row.title
            size: 18 * row.unit
            weight: 600
            color: row.tokens.ink
        }
        StatusChip {
            x: titleText.x
            y: 54 * row.unit - height / 2
            tokens: row.tokens
            unit: row.unit
            kind: row.chipKind
            text: row.agedText
            bare: row.selected && row.chipKind === "ready"
        }
        OrderFlags {
            id: flags
            x: titleText.x
            y: 74 * row.unit
            tokens: row.tokens
            unit: row.unit
            rush: row.rush
            notPaid: row.notPaid
            forText: row.forText
        }
        Numeral {
            id: amount
            anchors.right: parent.right
            anchors.rightMargin: 14 * row.unit
            y: 30 * row.unit - height / 2
            text: row.amountText
            size: 18 * row.unit
            weight: 600
            color: row.tokens.ink
        }
        PlainText {
            id: items
            anchors.right: parent.right
            anchors.rightMargin: 14 * row.unit
            y: 52 * row.unit - height / 2
            text: row.itemCountText
            size: 15 * row.unit
            color: row.tokens.ink2
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        color: row.tokens.line
    }
}
