import QtQuick
import Servery.App
import Servery.Shared

// A customer's credit: looked up, added to for cash, and spent on the order that is open.
FocusScope {
    id: view

    required property CreditDesk credit
    required property bool drawerOpen
    required property bool drawerKnown
    required property bool isManager
    required property bool portrait
    required property bool narrow
    // The window has no room for three panes beside one another.
    required property bool stacked
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    readonly property bool finding: credit.stage === "find" || credit.stage === "looking"
    readonly property bool entering: credit.stage === "shown"
    readonly property bool over: credit.stage === "done"
    readonly property bool paying: credit.orderNumber > 0
    readonly property bool padShown: finding || !paying
    readonly property bool needsDrawer: entering && !paying && drawerKnown && !drawerOpen

    signal drawerWanted
    signal orderWanted(string orderId)
    // The entries of the credit with this account in the ledger.
    signal entriesWanted(string account, string phone)
    signal leaving

    // What the primary button and Enter do; empty: nothing yet.
    readonly property string deed: {
        if (over)
            return "leave";
        if (finding)
            return credit.canLookUp ? "lookUp" : "";
        if (!entering)
            return "";
        if (paying)
            return credit.canPay ? "pay" : "";
        if (needsDrawer)
            return "openDrawer";
        return credit.canAdd && drawerOpen ? "add" : "";
    }

    function act(): bool {
        switch (deed) {
        case "leave":
            credit.leave();
            return true;
        case "lookUp":
            credit.lookUp();
            return true;
        case "pay":
            credit.pay();
            return true;
        case "openDrawer":
            drawerWanted();
            return true;
        case "add":
            credit.add();
            return true;
        }
        return false;
    }

    DealPanes {
        anchors.fill: parent
        pageName: "creditPage"
        portrait: view.portrait
        narrow: view.narrow
        stacked: view.stacked
        tokens: view.tokens
        unit: view.unit
        aboutNeed: account.need
        entryNeed: entry.need
        // Whose credit it is stands above the number that is asked for, and below the amounts.
        entryFirst: account.isFound
        about: CreditAccount {
            id: account
            anchors.fill: parent
            credit: view.credit
            tokens: view.tokens
            unit: view.unit
            isManager: view.isManager
            onOrderWanted: orderId => view.orderWanted(orderId)
            onEntriesWanted: view.entriesWanted(view.credit.account, view.credit.phone)
        }
        entry: Item {
            id: entry
            readonly property real need: clear.height + 28 * view.unit
                                         + (view.padShown
                                            ? pad.y + 4 * Theme.reach(view.unit)
                                              + 3 * pad.rowSpacing
                                            : covers.y + covers.height)
            anchors.fill: parent
            enabled: view.finding || view.entering

            NumberField {
                id: number
                objectName: "creditNumber"
                y: 18 * view.unit
                width: parent.width
                visible: view.finding
                tokens: view.tokens
                unit: view.unit
                text: view.credit.number
                understood: view.credit.understood
                fault: view.credit.problem
            }
            MoneyField {
                id: amount
                objectName: "creditAmount"
                y: 18 * view.unit
                width: parent.width
                visible: !view.finding && !view.paying
                tokens: view.tokens
                unit: view.unit
                label: qsTr("Credit to add")
                typing: view.entering && !view.credit.isGiving
                fault: view.credit.isGiving ? "" : view.credit.fault
                amount: view.credit.amount.text
                TapHandler {
                    onTapped: view.credit.isGiving = false
                }
            }
            MoneyField {
                id: given
                objectName: "creditGiven"
                y: amount.y + amount.height + 10 * view.unit
                width: parent.width
                visible: amount.visible
                tokens: view.tokens
                unit: view.unit
                label: qsTr("Cash given")
                typing: view.entering && view.credit.isGiving
                fault: view.credit.isGiving ? view.credit.fault : ""
                amount: view.credit.given.text
                TapHandler {
                    onTapped: view.credit.isGiving = true
                }
            }
            QuickAmounts {
                id: quick
                y: given.y + given.height + 12 * view.unit
                width: parent.width
                visible: amount.visible
                tokens: view.tokens
                unit: view.unit
                amounts: view.credit.quickAmounts
                onChosen: cents => view.credit.choose(cents)
            }
            MoneyField {
                id: due
                y: 18 * view.unit
                width: parent.width
                visible: view.paying && !view.finding
                tokens: view.tokens
                unit: view.unit
                label: qsTr("Order %1, due").arg(view.credit.orderNumber)
                amount: view.credit.orderDueText
            }
            MoneyField {
                id: pays
                objectName: "creditPays"
                y: due.y + due.height + 10 * view.unit
                width: parent.width
                visible: due.visible && view.entering && view.credit.canPay
                tokens: view.tokens
                unit: view.unit
                label: qsTr("From the credit")
                amount: view.credit.payText
            }
            PlainText {
                id: covers
                y: (pays.visible ? pays.y + pays.height : due.y + due.height) + 16 * view.unit
                width: parent.width
                visible: due.visible && view.entering
                text: !view.credit.canPay ? qsTr("There is no credit to pay it with.")
                      : view.credit.paysWhole ? qsTr("The credit pays all of it.")
                      : qsTr("The credit pays a part. The rest is taken another way.")
                size: 18 * view.unit
                color: view.tokens.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            NumberPad {
                id: pad
                y: view.finding ? number.y + number.height + 12 * view.unit
                                : quick.y + quick.height + 12 * view.unit
                width: parent.width
                height: clear.y - y - 12 * view.unit
                visible: view.padShown
                tokens: view.tokens
                unit: view.unit
                doubleZero: !view.finding
                onPressed: digits => view.credit.press(digits)
                onBackspaced: view.credit.backspace()
            }
            SecondaryButton {
                id: clear
                objectName: "creditClear"
                y: parent.height - height - 16 * view.unit
                width: view.entering && !view.paying ? (parent.width - 10 * view.unit) / 2
                                                     : parent.width
                tokens: view.tokens
                unit: view.unit
                fill: view.tokens.surface
                text: view.paying && !view.finding ? qsTr("Another way to pay") : qsTr("Clear")
                onClicked: {
                    if (view.paying && !view.finding)
                        view.leaving();
                    else
                        view.clearTyped();
                }
            }
            SecondaryButton {
                objectName: "creditSwap"
                x: parent.width - width
                y: clear.y
                width: clear.width
                visible: view.entering && !view.paying
                tokens: view.tokens
                unit: view.unit
                fill: view.tokens.surface
                text: view.credit.isGiving ? qsTr("Credit to add") : qsTr("Cash given")
                onClicked: view.credit.isGiving = !view.credit.isGiving
            }
        }
        panel: DealPanel {
            anchors.fill: parent
            unit: view.unit
            changeName: "creditChange"
            primaryName: "creditPrimary"
            changeShown: !view.finding && !view.paying
            change: view.credit.changeText
            changeRows: view.credit.changeRows
            message: view.over ? view.credit.doneText : view.finding ? "" : view.credit.problem
            messageColor: view.over ? Theme.dark.go : Theme.dark.late
            primaryGlyph: view.finding ? Icon.None : Icon.Tick
            primaryEnabled: view.deed !== ""
            primaryText: view.over ? qsTr("Done")
                         : view.credit.stage === "looking" ? qsTr("Looking it up")
                         : view.finding ? qsTr("Show the credit")
                         : view.credit.stage === "sending" ? qsTr("Sending")
                         : view.paying ? qsTr("Pay %1 with credit").arg(view.credit.payText)
                         : view.needsDrawer ? qsTr("Open the drawer first")
                         : qsTr("Add %1, open drawer").arg(view.credit.amount.text)
            hint: !view.credit.isConnected ? qsTr("Credit needs the line to the server.")
                  : view.deed !== "" ? qsTr("Enter does the same") : ""
            onActed: view.act()
        }
    }

    function clearTyped() {
        if (finding)
            credit.number = "";
        else if (credit.isGiving)
            credit.given.clear();
        else
            credit.amount.clear();
    }
    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return !event.isAutoRepeat && act();
        case Qt.Key_Escape:
            if (finding && credit.number !== "")
                credit.number = "";
            else if (entering && !credit.amount.isEmpty)
                clearTyped();
            else if (!finding && credit.stage !== "sending")
                credit.leave();
            else
                leaving();
            return true;
        }
        return padShown && entry.enabled && pad.typed(event);
    }
}
