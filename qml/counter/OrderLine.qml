import QtQuick
import Servery.Shared

// One line of the order that is open: quantity, name, what was asked for, allergies, price.
Item {
    id: line

    required property ThemeTokens tokens
    required property int quantity
    required property string name
    // A list of texts with their signs.
    required property var modifiers
    required property string note
    required property var allergies
    required property string totalText
    property bool lineAbove: true
    property real unit: 1

    implicitHeight: column.height + 26 * unit
    Accessible.role: Accessible.ListItem
    Accessible.name: quantity + " " + name + ", " + totalText

    Rectangle {
        width: parent.width
        height: 1
        visible: line.lineAbove
        color: line.tokens.line
    }
    Numeral {
        y: 13 * line.unit
        text: String(line.quantity)
        size: 18 * line.unit
        weight: 700
        color: line.tokens.ink
    }
    Column {
        id: column
        x: 44 * line.unit
        y: 13 * line.unit
        width: Math.max(0, price.x - x - 12 * line.unit)
        spacing: 3 * line.unit
        PlainText {
            width: parent.width
            text: line.name
            size: 18 * line.unit
            weight: 600
            color: line.tokens.ink
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Repeater {
            model: line.modifiers
            PlainText {
                required property string modelData
                width: column.width
                text: modelData
                size: 16 * line.unit
                color: line.tokens.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
        Loader {
            active: line.allergies.length > 0
            visible: active
            sourceComponent: AllergyChip {
                tokens: line.tokens
                unit: line.unit
                text: qsTr("ALLERGY: %1").arg(line.allergies.join(", "))
            }
        }
        Loader {
            width: parent.width
            active: line.note !== ""
            visible: active
            sourceComponent: Note {
                tokens: line.tokens
                unit: line.unit
                textSize: 16
                words: line.note
            }
        }
    }
    Numeral {
        id: price
        anchors.right: parent.right
        y: 13 * line.unit
        text: line.totalText
        size: 18 * line.unit
        weight: 600
        color: line.tokens.ink
    }
}
