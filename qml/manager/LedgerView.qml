import QtQuick
import Servery.App
import Servery.Shared

// The books: accounts, the postings of one, and the entry behind a posting with its cause.
FocusScope {
    id: view

    required property LedgerBooks books
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 20 * unit
    // With three postings above the entry that is open.
    readonly property real need: !entry.visible ? 420 * unit
                                 : (columns.y + columns.height + 3 * 56 * unit + 26 * unit
                                    + entry.height) / (portrait ? 0.66 : 1)

    signal causeWanted(string kind, string id)

    Component.onCompleted: books.refresh()

    Rectangle {
        id: accounts
        width: view.portrait ? parent.width : Math.min(372 * view.unit, parent.width * 0.36)
        height: view.portrait ? parent.height * 0.34 : parent.height
        color: view.tokens.surface
        PlainText {
            x: view.side
            y: 14 * view.unit
            text: qsTr("Accounts")
            size: 22 * view.unit
            weight: 700
            color: view.tokens.ink
        }
        ScrollList {
            id: list
            objectName: "accountList"
            y: 52 * view.unit
            width: parent.width
            height: parent.height - y
            model: view.books.accounts
            delegate: Pressable {
                id: account
                required property string key
                required property string name
                required property string balanceText
                required property bool selected
                tokens: view.tokens
                unit: view.unit
                objectName: "account_" + key
                width: list.width
                height: 56 * view.unit
                Accessible.role: Accessible.ListItem
                Accessible.selected: selected
                Accessible.name: name + ", " + balanceText
                onClicked: view.books.openAccount(key)
                background: Rectangle {
                    color: account.selected ? view.tokens.goTint : view.tokens.surface
                    Rectangle {
                        width: 6 * view.unit
                        height: parent.height
                        visible: account.selected
                        color: view.tokens.go
                    }
                }
                contentItem: Item {
                    PlainText {
                        x: view.side
                        anchors.verticalCenter: parent.verticalCenter
                        width: balance.x - x - 8 * view.unit
                        text: account.name
                        size: 17 * view.unit
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Math.round(11 * view.unit)
                        weight: 600
                        color: view.tokens.ink
                    }
                    Numeral {
                        id: balance
                        anchors.right: parent.right
                        anchors.rightMargin: view.side
                        anchors.verticalCenter: parent.verticalCenter
                        text: account.balanceText
                        size: 17 * view.unit
                        weight: 700
                        color: view.tokens.ink
                    }
                }
                Rectangle {
                    x: view.side
                    y: parent.height - 1
                    width: parent.width - 2 * x
                    height: 1
                    color: view.tokens.line
                }
            }
        }
        PlainText {
            x: view.side
            y: 64 * view.unit
            width: parent.width - 2 * x
            visible: list.count === 0
            text: view.books.state === "failed" ? view.books.problem
                  : view.books.state === "ready"
                    ? qsTr("Nothing is booked yet. The first payment opens the books.")
                    : qsTr("The books are being read.")
            size: 16 * view.unit
            color: view.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Rectangle {
        x: view.portrait ? 0 : accounts.width
        y: view.portrait ? accounts.height : 0
        width: view.portrait ? parent.width : Math.max(1, 2 * view.unit)
        height: view.portrait ? Math.max(1, 2 * view.unit) : parent.height
        color: view.tokens.line
    }
    Item {
        id: pane
        x: view.portrait ? 0 : accounts.width + 2 * view.unit
        y: view.portrait ? accounts.height + 2 * view.unit : 0
        width: parent.width - x
        height: parent.height - y

        PlainText {
            anchors.centerIn: parent
            visible: view.books.account === ""
            text: qsTr("Choose an account")
            size: 22 * view.unit
            weight: 700
            color: view.tokens.ink2
        }
        PlainText {
            id: title
            x: 22 * view.unit
            y: 14 * view.unit
            width: parent.width * 0.35
            text: view.books.accountText
            size: 27 * view.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(16 * view.unit)
            weight: 700
            color: view.tokens.ink
        }
        Numeral {
            anchors.right: exports.visible ? exports.left : parent.right
            anchors.rightMargin: 22 * view.unit
            y: 14 * view.unit
            objectName: "ledgerBalance"
            text: view.books.balanceText
            Accessible.role: Accessible.StaticText
            Accessible.name: Theme.spoken([view.books.accountText, text])
            Accessible.ignored: text === ""
            size: 27 * view.unit
            weight: 700
            color: view.tokens.ink
        }
        ExportButtons {
            id: exports
            anchors.right: parent.right
            anchors.rightMargin: 22 * view.unit
            y: 6 * view.unit
            visible: view.books.account !== ""
            pdf: false
            room: 260
            tokens: view.tokens
            unit: view.unit
            file: view.books.file
            onCsvWanted: view.books.saveCsv()
        }
        DataTable {
            id: columns
            x: 22 * view.unit
            y: 66 * view.unit
            width: parent.width - 2 * x
            visible: view.books.account !== ""
            tokens: view.tokens
            unit: view.unit
            heading: true
            words: 3
            weights: [1.1, 2, 2.6, 1.5, 1.5]
            cells: [qsTr("Entry"), qsTr("Posted"), qsTr("Why"), qsTr("Debit"), qsTr("Credit")]
        }
        ScrollList {
            id: postings
            objectName: "postingList"
            // A row that is open is tinted beyond its words.
            readonly property real inset: 12 * view.unit
            x: 22 * view.unit - inset
            y: columns.y + columns.height
            width: parent.width - 2 * x
            height: (entry.visible ? entry.y : parent.height) - y - 10 * view.unit
            model: view.books.postings
            onAtYEndChanged: if (atYEnd && count > 0) view.books.more()
            delegate: Pressable {
                id: posting
                required property double number
                required property string timeText
                required property string cause
                required property string debitText
                required property string creditText
                required property bool selected
                tokens: view.tokens
                unit: view.unit
                objectName: "posting_" + number
                width: postings.width
                height: 56 * view.unit
                leftPadding: postings.inset
                rightPadding: postings.inset
                Accessible.role: Accessible.ListItem
                Accessible.selected: selected
                Accessible.name: Theme.spoken(["L-" + number, timeText, cause, debitText,
                                               creditText])
                onClicked: view.books.openEntry(number)
                background: Rectangle {
                    color: posting.selected ? view.tokens.goTint
                                            : posting.down ? view.tokens.sunken : "transparent"
                }
                contentItem: DataTable {
                    tokens: view.tokens
                    unit: view.unit
                    weights: columns.weights
                    words: 3
                    cells: ["L-" + posting.number, posting.timeText, posting.cause,
                            posting.debitText, posting.creditText]
                }
            }
        }
        EntryCard {
            id: entry
            objectName: "entryCard"
            x: 22 * view.unit
            y: parent.height - height - 14 * view.unit
            width: parent.width - 2 * x
            visible: view.books.entry.number !== undefined && view.books.account !== ""
            tokens: view.tokens
            unit: view.unit
            entry: view.books.entry
            onCauseWanted: (kind, id) => view.causeWanted(kind, id)
            onAccountWanted: key => view.books.openAccount(key)
        }
    }

    function handleKey(event: var): bool {
        if (event.key === Qt.Key_Escape) {
            books.closeEntry();
            return true;
        }
        return false;
    }
}
