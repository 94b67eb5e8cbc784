import QtQuick
import Servery.Shared

// What became of a transfer that was just confirmed, with the way to what is booked for it.
Item {
    id: note

    required property ThemeTokens tokens
    required property string words
    // Entries are a manager's to see.
    required property bool locked
    property real unit: 1

    property string why: ""

    // The key stands beside the words where both have room.
    readonly property bool beside: width - entries.implicitWidth - gap >= 280 * unit
    readonly property real gap: 10 * unit

    signal entriesWanted

    implicitHeight: (beside ? Math.max(said.height, entries.height)
                            : said.height + gap + entries.height)
                    + (refusal.visible ? gap + refusal.height : 0)
    onWordsChanged: why = ""

    PlainText {
        id: said
        objectName: "bankNoted"
        y: note.beside ? Math.max(0, (entries.height - height) / 2) : 0
        width: note.beside ? entries.x - note.gap : parent.width
        text: note.words
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        size: 17 * note.unit
        weight: 700
        color: note.tokens.go
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    EntriesButton {
        id: entries
        objectName: "notedEntries"
        x: note.beside ? note.width - width : 0
        y: note.beside ? Math.max(0, (said.height - height) / 2) : said.height + note.gap
        width: note.beside ? implicitWidth : parent.width
        tokens: note.tokens
        unit: note.unit
        locked: note.locked
        onWanted: note.entriesWanted()
        onRefused: why => note.why = why
    }
    PlainText {
        id: refusal
        objectName: "notedWhy"
        y: parent.height - height
        width: parent.width
        visible: text !== ""
        text: note.why
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        size: 16 * note.unit
        weight: 600
        color: note.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
