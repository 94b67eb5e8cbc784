import QtQuick
import Servery.Shared

// Cash that has to be given back: a press opens its order, and of its two keys one leads to what is
// booked for it and one gives it back.
Item {
    id: row

    required property int number
    required property string title
    required property string amountText
    required property string detail
    required property bool isSending
    required property ThemeTokens tokens
    // The drawer is open.
    required property bool canGive
    // Entries are a manager's to see.
    required property bool locked
    property real unit: 1

    // The keys stand beside the words where both have room.
    readonly property real waysWidth: entries.implicitWidth
                                      + (canGive ? give.implicitWidth + gap : 0)
    readonly property bool beside: width - waysWidth >= 280 * unit
    readonly property real gap: 10 * unit

    signal orderWanted
    signal entriesWanted
    signal giveWanted
    signal refused(string why)

    implicitHeight: beside ? words.height : words.height + ways.height + gap

    WaitingRow {
        id: words
        objectName: "dueOrder_" + row.number
        width: row.beside ? ways.x - row.gap : parent.width
        tokens: row.tokens
        unit: row.unit
        number: row.number
        title: row.title
        amount: row.amountText
        detail: row.detail
        ruled: false
        onClicked: row.orderWanted()
    }
    Row {
        id: ways
        readonly property real share: (row.width - (row.canGive ? spacing : 0))
                                      / (row.canGive ? 2 : 1)
        x: row.beside ? row.width - width : 0
        y: row.beside ? (row.height - height) / 2 : words.height
        spacing: row.gap
        EntriesButton {
            id: entries
            objectName: "dueEntries_" + row.number
            width: row.beside ? implicitWidth : ways.share
            tokens: row.tokens
            unit: row.unit
            textSize: 16
            locked: row.locked
            onWanted: row.entriesWanted()
            onRefused: why => row.refused(why)
        }
        SecondaryButton {
            id: give
            objectName: "giveBack_" + row.number
            width: row.beside ? implicitWidth : ways.share
            visible: row.canGive
            enabled: !row.isSending
            tokens: row.tokens
            unit: row.unit
            textSize: 16
            fill: row.tokens.surface
            text: row.isSending ? qsTr("Sending") : qsTr("Give back")
            onClicked: row.giveWanted()
        }
    }
    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: row.tokens.line
    }
}
