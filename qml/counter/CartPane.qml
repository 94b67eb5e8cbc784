import QtQuick
import Servery.App
import Servery.Shared

// The order that staff take down: its lines, where it goes, and the payment.
Rectangle {
    id: pane

    required property OrderEntry entry
    required property bool isConnected
    property real unit: 1

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 20 * unit
    // The sum that is taken has the room of words that can be drawn.
    readonly property bool narrow: width < 400 * unit

    signal placed

    color: tokens.surface

    EitherBar {
        id: where
        x: pane.side
        y: 14 * pane.unit
        width: parent.width - 2 * x
        tokens: pane.tokens
        unit: pane.unit
        Accessible.name: qsTr("Where it goes")
        current: pane.entry.dineIn
        choices: [
            { value: false, name: "entryPickup", text: qsTr("Pickup") },
            { value: true, name: "entryTable", text: qsTr("At a table") }
        ]
        onChosen: value => pane.entry.dineIn = value
    }
    // A name and a number above one another: neither has room for its words beside the other.
    Flow {
        id: guest
        x: pane.side
        y: where.y + where.height + 10 * pane.unit
        width: parent.width - 2 * x
        spacing: 8 * pane.unit
        TextEntry {
            objectName: "entryTableLabel"
            width: visible ? 110 * pane.unit : 0
            visible: pane.entry.dineIn
            tokens: pane.tokens
            unit: pane.unit
            placeholderText: qsTr("Table")
            text: pane.entry.table
            maximumLength: 100
            onTextEdited: pane.entry.table = text
        }
        TextEntry {
            objectName: "entryName"
            width: guest.width - (pane.entry.dineIn ? 118 * pane.unit : 0)
            tokens: pane.tokens
            unit: pane.unit
            placeholderText: qsTr("Name, if given")
            text: pane.entry.customerName
            maximumLength: 100
            onTextEdited: pane.entry.customerName = text
        }
        TextEntry {
            objectName: "entryPhone"
            width: guest.width
            visible: !pane.entry.dineIn
            tokens: pane.tokens
            unit: pane.unit
            placeholderText: qsTr("+1 555 \u2026 for a text")
            text: pane.entry.phone
            maximumLength: 16
            inputMethodHints: Qt.ImhDialableCharactersOnly
            onTextEdited: pane.entry.phone = text
        }
    }
    ScrollList {
        id: lines
        objectName: "cartLines"
        x: pane.side
        y: guest.y + guest.height + 10 * pane.unit
        width: parent.width - 2 * x
        height: total.y - y - 8 * pane.unit
        model: pane.entry.lines
        delegate: Item {
            id: line
            required property string key
            required property int quantity
            required property string name
            required property var modifiers
            required property string note
            required property var allergies
            required property string totalText
            width: ListView.view.width
            height: Math.max(72 * pane.unit, words.height + 18 * pane.unit)

            Pressable {
                tokens: pane.tokens
                unit: pane.unit
                objectName: "cartLine_" + line.key
                width: stepper.x - 6 * pane.unit
                height: parent.height
                Accessible.role: Accessible.ListItem
                Accessible.name: Theme.spoken([
                    line.quantity + " \u00d7 " + line.name, line.modifiers.join(", "), line.note,
                    line.allergies.length > 0 ? qsTr("ALLERGY: %1").arg(line.allergies.join(", "))
                                              : "",
                    line.totalText
                ])
                onClicked: pane.entry.openLine(line.key)
            }
            Column {
                id: words
                y: 9 * pane.unit
                width: stepper.x - 10 * pane.unit
                spacing: 2 * pane.unit
                PlainText {
                    width: parent.width
                    text: line.name
                    size: 17 * pane.unit
                    weight: 600
                    color: pane.tokens.ink
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: line.modifiers.join(", ")
                    size: 15 * pane.unit
                    color: pane.tokens.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: line.note
                    size: 15 * pane.unit
                    font.italic: true
                    color: pane.tokens.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
                AllergyChip {
                    visible: line.allergies.length > 0
                    tokens: pane.tokens
                    unit: pane.unit * 0.9
                    text: qsTr("ALLERGY: %1").arg(line.allergies.join(", "))
                }
                Numeral {
                    text: line.totalText
                    size: 16 * pane.unit
                    weight: 600
                    color: pane.tokens.ink
                }
            }
            Stepper {
                id: stepper
                objectName: "line_" + line.key
                anchors.right: parent.right
                y: 8 * pane.unit
                tokens: pane.tokens
                unit: pane.unit
                text: String(line.quantity)
                enabled: !pane.entry.placing
                onStepped: by => pane.entry.step(line.key, by)
            }
            Rectangle {
                y: parent.height - 1
                width: parent.width
                height: 1
                color: pane.tokens.line
            }
        }
    }
    PlainText {
        x: pane.side
        y: lines.y + 10 * pane.unit
        width: lines.width
        visible: pane.entry.itemCount === 0
        text: qsTr("Touch a dish to add it. What is ordered appears here.")
        size: 16 * pane.unit
        color: pane.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    PlainText {
        id: problem
        x: pane.side
        y: total.y - height - 4 * pane.unit
        width: lines.width
        visible: text !== ""
        text: pane.isConnected ? pane.entry.problem
                               : qsTr("Offline. Orders can be placed when the line is back.")
        size: 16 * pane.unit
        weight: 600
        color: pane.isConnected ? pane.tokens.late : pane.tokens.soon
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Rectangle {
            z: -1
            anchors.fill: parent
            color: pane.tokens.surface
        }
    }
    AmountLine {
        id: total
        x: pane.side
        y: buttons.y - height - 6 * pane.unit
        width: lines.width
        tokens: pane.tokens
        unit: pane.unit
        strong: true
        size: 22
        label: qsTr("%n item(s)", "", pane.entry.itemCount)
        amount: pane.entry.totalText
        Rectangle {
            width: parent.width
            height: Math.max(1, 2 * pane.unit)
            color: pane.tokens.ink
        }
    }
    Row {
        id: buttons
        x: pane.side
        y: parent.height - height - 14 * pane.unit
        width: lines.width
        height: 68 * pane.unit
        spacing: 10 * pane.unit
        SecondaryButton {
            id: anew
            objectName: "entryClear"
            height: parent.height
            tokens: pane.tokens
            unit: pane.unit
            enabled: !pane.entry.placing
            glyph: pane.narrow ? Icon.Cross : Icon.None
            text: pane.narrow ? "" : qsTr("Clear")
            Accessible.name: qsTr("Clear")
            onClicked: pane.entry.startAnew()
        }
        PrimaryButton {
            objectName: "entryPlace"
            width: parent.width - anew.width - parent.spacing
            height: parent.height
            tokens: pane.tokens
            unit: pane.unit
            glyph: pane.narrow ? Icon.None : Icon.Banknote
            enabled: pane.entry.canPlace
            text: pane.entry.placing ? qsTr("Placing")
                                     : qsTr("Order, take %1").arg(pane.entry.totalText)
            onClicked: pane.placed()
        }
    }
}
