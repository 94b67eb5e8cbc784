import QtQuick
import Servery.App
import Servery.Shared

// Beside the amounts: whose credit it is, what it holds, and how it came to that.
Rectangle {
    id: pane

    required property CreditDesk credit
    // Entries are a manager's to see.
    required property bool isManager
    required property ThemeTokens tokens
    property real unit: 1

    readonly property bool isFound: credit.phone !== ""
    readonly property real side: 20 * unit
    // With three of the moves in sight.
    readonly property real need: !isFound ? ask.y + ask.height + 20 * unit
                                 : moves.y + 3 * Theme.reach(unit) + leave.height + 24 * unit
                                   + (more.visible ? more.height + 10 * unit : 0)
                                   + (entries.visible ? entries.height + 10 * unit : 0)

    // Why the entries are not shown; empty: nobody asked, or they are.
    property string why: ""

    signal orderWanted(string orderId)
    signal entriesWanted

    onIsFoundChanged: why = ""

    color: tokens.surface

    PlainText {
        id: title
        x: pane.side
        y: 20 * pane.unit
        width: parent.width - 2 * x
        text: pane.isFound ? qsTr("Credit") : qsTr("Whose credit?")
        size: 20 * pane.unit
        weight: 700
        color: pane.tokens.ink
    }
    PlainText {
        id: ask
        x: pane.side
        y: title.y + title.height + 8 * pane.unit
        width: parent.width - 2 * x
        visible: !pane.isFound
        text: qsTr("Type the customer's mobile number, or scan the code on "
                   + "the customer's page.")
        size: 17 * pane.unit
        color: pane.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Numeral {
        id: phone
        x: pane.side
        y: title.y + title.height + 4 * pane.unit
        visible: pane.isFound
        text: pane.credit.phone
        size: 18 * pane.unit
        weight: 500
        color: pane.tokens.ink2
    }
    FittedNumeral {
        id: balance
        objectName: "creditBalance"
        wanted: 54 * pane.unit
        room: pane.width - 2 * x
        x: pane.side
        y: phone.y + 28 * pane.unit
        visible: pane.isFound
        text: pane.credit.balanceText
        Accessible.role: Accessible.StaticText
        Accessible.name: Theme.spoken([qsTr("Credit"), pane.credit.phone, text])
        weight: 800
        color: pane.tokens.ink
    }
    PlainText {
        id: ends
        x: pane.side
        y: balance.y + 70 * pane.unit
        width: parent.width - 2 * x
        visible: pane.isFound && text !== ""
        text: pane.why === "" ? pane.credit.endsText : pane.why
        size: 15 * pane.unit
        color: pane.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    ScrollList {
        id: moves
        objectName: "creditMoves"
        x: pane.side
        y: ends.y + (ends.visible ? ends.height + 10 * pane.unit : 6 * pane.unit)
        width: parent.width - 2 * x
        height: more.y - y - 8 * pane.unit
        visible: pane.isFound
        model: pane.credit.moves
        delegate: CreditMove {
            required property string key
            objectName: "creditMove_" + key
            width: ListView.view.width
            tokens: pane.tokens
            unit: pane.unit
            onClicked: pane.orderWanted(orderId)
        }
    }
    PlainText {
        x: pane.side
        y: moves.y + 8 * pane.unit
        width: parent.width - 2 * x
        visible: pane.isFound && pane.credit.moves.count === 0
        text: qsTr("No credit so far. The first is added here.")
        size: 16 * pane.unit
        color: pane.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    SecondaryButton {
        id: more
        objectName: "creditMore"
        x: pane.side
        y: entries.y - (visible ? height + 10 * pane.unit : 0)
        width: parent.width - 2 * x
        visible: pane.isFound && pane.credit.hasMore
        tokens: pane.tokens
        unit: pane.unit
        text: qsTr("Show earlier ones")
        onClicked: pane.credit.loadMore()
    }
    EntriesButton {
        id: entries
        objectName: "creditEntries"
        x: pane.side
        y: leave.y - (visible ? height + 10 * pane.unit : 0)
        width: parent.width - 2 * x
        visible: pane.isFound && pane.credit.account !== ""
        tokens: pane.tokens
        unit: pane.unit
        locked: !pane.isManager
        onWanted: pane.entriesWanted()
        onRefused: why => pane.why = why
    }
    SecondaryButton {
        id: leave
        objectName: "creditLeave"
        x: pane.side
        y: parent.height - height - 16 * pane.unit
        width: parent.width - 2 * x
        visible: pane.isFound
        tokens: pane.tokens
        unit: pane.unit
        text: qsTr("Another customer")
        onClicked: pane.credit.leave()
    }
}
