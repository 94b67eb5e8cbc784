import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// One thing that happened to a customer's credit. Touching it opens the order that it was about.
T.AbstractButton {
    id: row

    required property ThemeTokens tokens
    required property string word
    required property string detail
    required property string amountText
    required property string balanceText
    required property string orderId
    property real unit: 1

    implicitHeight: Theme.reach(unit)
    enabled: orderId !== ""
    focusPolicy: enabled ? Qt.TabFocus : Qt.NoFocus
    padding: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: word + ", " + amountText + ", " + detail
    // A key that is held down is pressed once.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            clicked();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            clicked();
    }
    contentItem: Item {
        PlainText {
            y: 7 * row.unit
            width: figure.x - 12 * row.unit
            text: row.word
            size: 17 * row.unit
            weight: 600
            color: row.tokens.ink
        }
        PlainText {
            y: 30 * row.unit
            width: left.x - 12 * row.unit
            text: row.detail
            size: 15 * row.unit
            color: row.tokens.ink2
        }
        Numeral {
            id: figure
            anchors.right: parent.right
            y: 7 * row.unit
            text: row.amountText
            size: 17 * row.unit
            weight: 700
            color: row.tokens.ink
        }
        Numeral {
            id: left
            anchors.right: parent.right
            y: 30 * row.unit
            text: row.balanceText
            size: 15 * row.unit
            weight: 500
            color: row.tokens.ink2
        }
    }
    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: row.tokens.line
    }
    FocusRing {
        target: row
        tokens: row.tokens
        unit: row.unit
        inside: true
        shown: row.visualFocus
    }
}
