import QtQuick
import Servery.Shared

// Something about a transfer that needs somebody: what it is, what to do next, and the ways to do
// it. `actions` are objects with name, text and, where a reason is needed, reasons.
Rectangle {
    id: card

    required property ThemeTokens tokens
    required property string title
    required property string next
    required property string detail
    required property var actions
    property bool busy: false
    property real unit: 1

    property string asking: ""

    signal acted(string name, string reason)

    implicitHeight: column.height + 26 * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: 1
    border.color: tokens.line
    clip: true
    Accessible.role: Accessible.Grouping
    Accessible.name: [title, detail, next].join(". ")

    Rectangle {
        width: 6 * card.unit
        height: parent.height
        color: card.tokens.soon
    }
    Column {
        id: column
        x: 20 * card.unit
        y: 13 * card.unit
        width: parent.width - x - 14 * card.unit
        spacing: 6 * card.unit
        PlainText {
            width: parent.width
            text: card.title
            size: 18 * card.unit
            weight: 700
            color: card.tokens.ink
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.detail
            size: 15 * card.unit
            color: card.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.next
            size: 16 * card.unit
            color: card.tokens.ink
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Row {
            id: buttons
            width: parent.width
            topPadding: 4 * card.unit
            spacing: 8 * card.unit
            Repeater {
                model: card.actions
                SecondaryButton {
                    required property var modelData
                    objectName: "bank_" + modelData.name
                    width: (buttons.width - (card.actions.length - 1) * buttons.spacing)
                           / Math.max(1, card.actions.length)
                    tokens: card.tokens
                    unit: card.unit
                    textSize: 16
                    enabled: !card.busy
                    outline: card.asking === modelData.name ? card.tokens.go : card.tokens.edge
                    text: modelData.text
                    onClicked: {
                        if (modelData.reasons === undefined)
                            card.acted(modelData.name, "");
                        else
                            card.asking = card.asking === modelData.name ? "" : modelData.name;
                    }
                }
            }
        }
        PlainText {
            width: parent.width
            visible: reasons.visible
            text: qsTr("Why? Needed.")
            size: 16 * card.unit
            weight: 700
            color: card.tokens.ink
        }
        ReasonChoice {
            id: reasons
            width: parent.width
            visible: card.asking !== ""
            tokens: card.tokens
            unit: card.unit
            reasons: card.actions.find(each => each.name === card.asking)?.reasons ?? []
            chosen: ""
            onPicked: reason => {
                const name = card.asking;
                card.asking = "";
                card.acted(name, reason);
            }
        }
    }
}
