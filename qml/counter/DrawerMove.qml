import QtQuick
import Servery.Shared

// One thing that happened to the drawer. Where money moved, it leads to the entries behind it.
Pressable {
    id: row

    required property string word
    required property string detail
    required property string timeText
    required property string amountText
    // What its entries have as their cause; empty: it has none.
    required property var causes

    implicitHeight: Math.max(Theme.reach(unit), words.height + 14 * unit)
    enabled: causes.length > 0
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([timeText, word, amountText, detail])

    background: Rectangle {
        color: row.down ? row.tokens.sunken : "transparent"
    }
    contentItem: Item {
        Numeral {
            y: 8 * row.unit
            text: row.timeText
            size: 16 * row.unit
            weight: 500
            color: row.tokens.ink2
        }
        Column {
            id: words
            x: 70 * row.unit
            y: 7 * row.unit
            width: amount.x - x - 8 * row.unit
            spacing: 2 * row.unit
            PlainText {
                width: parent.width
                text: row.word
                size: 17 * row.unit
                weight: 600
                color: row.tokens.ink
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            PlainText {
                width: parent.width
                text: row.detail
                size: 14 * row.unit
                color: row.tokens.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
        Numeral {
            id: amount
            anchors.right: parent.right
            y: 8 * row.unit
            text: row.amountText
            size: 17 * row.unit
            weight: 600
            color: row.tokens.ink
        }
    }
    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: row.tokens.line
    }
}
