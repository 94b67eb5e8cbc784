import QtQuick
import Servery.Shared

// A number that is stepped through, with what it is for beside it.
Item {
    id: row

    required property ThemeTokens tokens
    required property string label
    required property string valueText
    required property int value
    required property int least
    required property int most
    property int step: 1
    property string note: ""
    property real unit: 1

    signal stepped(int value)

    function move(by: int) {
        const next = Math.max(least, Math.min(most, value + by * step));
        if (next !== value)
            stepped(next);
    }

    implicitHeight: Math.max(Theme.reach(unit), words.implicitHeight)
    Accessible.role: Accessible.Grouping
    Accessible.name: label + ", " + valueText

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - stepper.width - 20 * row.unit
        spacing: 2 * row.unit
        PlainText {
            width: parent.width
            text: row.label
            size: 18 * row.unit
            weight: 600
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: row.tokens.ink
        }
        PlainText {
            width: parent.width
            visible: row.note !== ""
            text: row.note
            size: 15 * row.unit
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: row.tokens.ink2
        }
    }
    Stepper {
        id: stepper
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: 216 * row.unit
        tokens: row.tokens
        unit: row.unit
        text: row.valueText
        canLess: row.value > row.least
        canMore: row.value < row.most
        onStepped: by => row.move(by)
    }
}
