import QtQuick
import Servery.App
import Servery.Shared

// Bank transfers: those that are awaited, the bank's statements, and what needs somebody.
FocusScope {
    id: view

    required property BankQueue bank
    required property bool lockedIn
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 20 * unit
    // The line that looks for its order, and the awaited transfer that is touched for it.
    property string assigning: ""
    property string candidate: ""
    property bool importing: false

    signal leaving
    // The entries of a transfer that arrived, by its payment.
    signal entriesWanted(string paymentId, string amountText)

    function look(paymentId: string) {
        bank.openTransfer(paymentId);
        if (paymentId === "")
            rest.forceActiveFocus();
        else
            seen.forceActiveFocus();
    }
    Component.onCompleted: {
        bank.refresh();
        bank.statements.lookForFiles();
    }

    // Where the keyboard rests.
    Item {
        id: rest
        focus: true
    }
    Rectangle {
        id: rail
        width: view.portrait ? parent.width : Math.min(460 * view.unit, parent.width * 0.44)
        height: view.portrait ? parent.height * 0.4 : parent.height
        color: view.tokens.surface
        PlainText {
            id: railTitle
            x: view.side
            y: 14 * view.unit
            width: parent.width - 2 * x
            text: view.assigning === "" ? qsTr("Awaited transfers")
                                        : qsTr("Which order is it for?")
            size: 22 * view.unit
            weight: 700
            color: view.assigning === "" ? view.tokens.ink : view.tokens.go
        }
        ScrollList {
            id: list
            objectName: "awaitedList"
            y: 52 * view.unit
            width: parent.width
            height: parent.height - y
            model: view.bank.awaiting
            delegate: AwaitedRow {
                required property string key
                objectName: "awaited_" + key
                width: list.width
                tokens: view.tokens
                unit: view.unit
                open: view.assigning === "" ? view.bank.openId === key : view.candidate === key
                assigning: view.assigning !== ""
                busy: view.bank.busy
                onClicked: {
                    if (view.assigning === "")
                        view.look(open ? "" : key);
                    else
                        view.candidate = open ? "" : key;
                }
                onConfirmed: {
                    view.bank.assign(view.assigning, key);
                    view.assigning = "";
                    view.candidate = "";
                }
            }
        }
        PlainText {
            x: view.side
            y: 62 * view.unit
            width: parent.width - 2 * x
            visible: list.count === 0
            text: view.bank.state === "failed"
                  ? qsTr("The transfers cannot be read now.")
                  : view.bank.state === "ready" ? qsTr("No transfer is awaited.")
                                                : qsTr("The transfers are being read.")
            size: 16 * view.unit
            color: view.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Rectangle {
        x: view.portrait ? 0 : rail.width
        y: view.portrait ? rail.height : 0
        width: view.portrait ? parent.width : Math.max(1, 2 * view.unit)
        height: view.portrait ? Math.max(1, 2 * view.unit) : parent.height
        color: view.tokens.line
    }
    TransferSeen {
        id: seen
        objectName: "transferSeenPane"
        anchors.fill: area
        visible: view.bank.openId !== ""
        bank: view.bank
        tokens: view.tokens
        unit: view.unit
        onClosed: view.look("")
    }
    // The mark at its side stands in the margin.
    ScrollPage {
        id: area
        readonly property real inner: width - 10 * view.unit
        visible: !seen.visible
        tokens: view.tokens
        unit: view.unit
        need: column.height + view.side
        x: (view.portrait ? 0 : rail.width) + view.side
        y: (view.portrait ? rail.height : 0) + 14 * view.unit
        width: parent.width - x - view.side + 10 * view.unit
        height: parent.height - y
        Column {
            id: column
            width: area.inner
            spacing: 10 * view.unit

            Item {
                width: parent.width
                height: toImport.height
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: toImport.x - 10 * view.unit
                    text: qsTr("Needs you, %1").arg(view.bank.toDo)
                    size: 22 * view.unit
                    weight: 700
                    color: view.tokens.ink
                }
                SecondaryButton {
                    id: toImport
                    objectName: "bankImport"
                    anchors.right: parent.right
                    tokens: view.tokens
                    unit: view.unit
                    fill: view.tokens.surface
                    text: view.bank.busy ? qsTr("Sending")
                          : view.importing ? qsTr("Close the statements")
                                           : qsTr("Take in a statement")
                    onClicked: {
                        view.importing = !view.importing;
                        view.bank.statements.lookForFiles();
                    }
                }
            }
            BankNote {
                objectName: "bankNote"
                width: parent.width
                visible: words !== ""
                tokens: view.tokens
                unit: view.unit
                words: view.bank.noted
                locked: !view.bank.isManager
                onEntriesWanted: view.entriesWanted(view.bank.notedPaymentId,
                                                    view.bank.notedAmountText)
            }
            PlainText {
                objectName: "bankTaken"
                width: parent.width
                visible: text !== ""
                text: view.bank.noted !== "" ? "" : view.bank.statements.taken
                size: 17 * view.unit
                weight: 700
                color: view.tokens.go
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            PlainText {
                objectName: "bankProblem"
                width: parent.width
                visible: text !== ""
                text: view.bank.problem
                size: 17 * view.unit
                weight: 700
                color: view.tokens.late
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            StatementPanel {
                id: panel
                objectName: "statementPanel"
                width: parent.width
                visible: view.importing
                tokens: view.tokens
                unit: view.unit
                statements: view.bank.statements
                busy: view.bank.busy
                lockedIn: view.lockedIn
                // The keyboard does not go with what is closed.
                onChoosingChanged: if (!choosing) rest.forceActiveFocus()
            }
            Repeater {
                model: view.bank.lines
                BankCard {
                    required property string key
                    required property string amountText
                    required property string words
                    required property var decisions
                    required property string paymentId
                    objectName: "bankLine_" + key
                    width: column.width
                    tokens: view.tokens
                    unit: view.unit
                    busy: view.bank.busy
                    isManager: view.bank.isManager
                    unbooked: paymentId === "" ? qsTr("Nothing is booked for it: it pays for no "
                                                      + "order yet.") : ""
                    title: words + ", " + amountText
                    onEntriesWanted: view.entriesWanted(paymentId, amountText)
                    actions: decisions.map(each => view.actionOf(each))
                    onActed: (name, reason) => {
                        if (name === "assign")
                            view.assigning = view.assigning === key ? "" : key;
                        else
                            view.bank.decide(key, name, reason);
                    }
                }
            }
            Repeater {
                model: view.bank.returns
                BankCard {
                    required property string key
                    required property string amountText
                    required property string orderText
                    required property string payer
                    required property string reason
                    required property string paymentId
                    objectName: "bankReturn_" + key
                    width: column.width
                    tokens: view.tokens
                    unit: view.unit
                    busy: view.bank.busy
                    isManager: view.bank.isManager
                    title: qsTr("To send back, %1").arg(amountText)
                    onEntriesWanted: view.entriesWanted(paymentId, amountText)
                    detail: [orderText, payer].filter(each => each !== "").join(" · ")
                    next: qsTr("Transfer it at the bank, then say so here.")
                    actions: [{ name: "sent_back", text: qsTr("It was sent back") }]
                    onActed: view.bank.sentBack(key)
                }
            }
            PlainText {
                width: parent.width
                visible: view.bank.toDo === 0 && view.bank.state === "ready"
                text: qsTr("Nothing waits for you. What a statement has that fits nothing appears "
                           + "here.")
                size: 16 * view.unit
                color: view.tokens.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }

    function actionOf(name: string): var {
        switch (name) {
        case "accept":
            return { name: name, text: qsTr("Take it") };
        case "give_back":
            return { name: name, text: qsTr("Give it back"),
                     reasons: [qsTr("Agreed with the customer"), qsTr("Nobody is reached"),
                               qsTr("Order is over"), qsTr("Other")] };
        case "assign":
            return { name: name, text: assigning === "" ? qsTr("Find its order")
                                                        : qsTr("Choose it in the list") };
        default:
            return { name: name, text: qsTr("Set aside"),
                     reasons: [qsTr("Not for an order"), qsTr("Own transfer"),
                               qsTr("Settled with the bank"), qsTr("Other")] };
        }
    }
    function handleKey(event: var): bool {
        if (seen.visible)
            return seen.handleKey(event);
        if (event.key !== Qt.Key_Escape)
            return false;
        if (assigning !== "") {
            assigning = "";
            candidate = "";
        } else if (importing && panel.choosing) {
            panel.choosing = false;
        } else if (importing) {
            importing = false;
        } else {
            leaving();
        }
        return true;
    }
}
