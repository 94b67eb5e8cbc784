import QtQuick
import Servery.Shared

// A line that may be taken off: how many are left of it, what it is, what one costs.
Pressable {
    id: line

    required property string name
    // Its choices.
    required property string detail
    required property int remaining
    required property string amountText
    required property bool chosen

    implicitHeight: Math.max(88 * unit, words.height + 28 * unit)
    enabled: remaining > 0
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen
    Accessible.name: Theme.spoken([remaining + " " + name, detail,
                                   remaining > 0 ? amountText : qsTr("Taken off")])

    background: Rectangle {
        radius: Theme.radiusControl * line.unit
        color: line.chosen ? line.tokens.goTint : line.tokens.surface
        border.width: Math.max(1, Math.round((line.chosen ? 4 : 2) * line.unit))
        border.color: line.chosen ? line.tokens.go : line.remaining > 0 ? line.tokens.edge
                                                                   : line.tokens.line
        opacity: line.down ? 0.8 : 1
    }
    contentItem: Item {
        Numeral {
            x: 18 * line.unit
            anchors.verticalCenter: parent.verticalCenter
            text: String(line.remaining)
            size: 32 * line.unit
            weight: 800
            color: line.remaining > 0 ? line.tokens.ink : line.tokens.done
        }
        Column {
            id: words
            x: 78 * line.unit
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, amount.x - x - 16 * line.unit)
            PlainText {
                width: parent.width
                text: line.name
                size: 27 * line.unit
                weight: 600
                color: line.remaining > 0 ? line.tokens.ink : line.tokens.done
                font.strikeout: line.remaining === 0
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: line.remaining > 0 ? line.detail : qsTr("Taken off")
                size: 21 * line.unit
                color: line.tokens.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
        Numeral {
            id: amount
            anchors.right: parent.right
            anchors.rightMargin: 18 * line.unit
            anchors.verticalCenter: parent.verticalCenter
            text: line.amountText
            size: 24 * line.unit
            weight: 600
            color: line.remaining > 0 ? line.tokens.ink : line.tokens.done
        }
    }
}
