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
    // Entries are a manager's to see.
    required property bool isManager
    // Why there are no entries yet; empty: there are.
    property string unbooked: ""
    property bool busy: false
    property real unit: 1

    property string asking: ""
    property string why: ""

    signal acted(string name, string reason)
    signal entriesWanted

    // The ways stand beside the words where both have room.
    readonly property bool beside: width >= 600 * unit
    readonly property real waysWidth: 232 * unit

    implicitHeight: column.height + 26 * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: 1
    border.color: tokens.line
    clip: true
    Accessible.role: Accessible.Grouping
    Accessible.name: [title, detail, next].filter(each => each !== "").join(". ")

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
        Flow {
            id: told
            width: parent.width
            spacing: 8 * card.unit
            Item {
                width: card.beside ? parent.width - card.waysWidth - parent.spacing : parent.width
                height: card.beside ? Math.max(said.height, ways.height) : said.height
                Column {
                    id: said
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    spacing: 4 * card.unit
                    Item {
                        width: parent.width
                        height: heading.height
                        StatusShape {
                            id: flag
                            y: (Math.min(heading.height, 24 * card.unit) - height) / 2
                            width: 20 * card.unit
                            height: width
                            kind: StatusShape.Flag
                            color: card.tokens.soon
                        }
                        PlainText {
                            id: heading
                            x: flag.width + 10 * card.unit
                            width: parent.width - x
                            text: card.title
                            size: 18 * card.unit
                            weight: 700
                            color: card.tokens.ink
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                        }
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
                }
            }
            Grid {
                id: ways
                readonly property int abreast: card.beside ? 1 : card.actions.length + 1
                width: card.beside ? card.waysWidth : parent.width
                // In the middle of the words where those need more.
                topPadding: card.beside
                            ? Math.max(0, (said.height + spacing
                                           - (card.actions.length + 1)
                                             * (Theme.reach(card.unit) + spacing)) / 2) : 0
                columns: abreast
                spacing: 8 * card.unit
                Repeater {
                    model: card.actions
                    SecondaryButton {
                        required property var modelData
                        objectName: "bank_" + modelData.name
                        width: (ways.width - (ways.abreast - 1) * ways.spacing) / ways.abreast
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
                                card.asking = card.asking === modelData.name ? ""
                                                                             : modelData.name;
                        }
                    }
                }
                EntriesButton {
                    objectName: "bankEntries"
                    width: (ways.width - (ways.abreast - 1) * ways.spacing) / ways.abreast
                    tokens: card.tokens
                    unit: card.unit
                    textSize: 16
                    locked: !card.isManager
                    unbooked: card.unbooked
                    onWanted: card.entriesWanted()
                    onRefused: why => card.why = why
                }
            }
        }
        PlainText {
            objectName: "bankWhy"
            width: parent.width
            visible: text !== ""
            text: card.why
            size: 16 * card.unit
            weight: 600
            color: card.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
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
