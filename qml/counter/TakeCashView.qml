import QtQuick
import Servery.App
import Servery.Shared

// Taking cash: the order, what is given, the change.
FocusScope {
    id: view

    required property CashDesk cash
    required property bool portrait
    required property bool narrow
    // The window has no room for three panes beside one another.
    required property bool stacked
    required property double nowMs
    required property real unit

    readonly property Till till: view.cash.till
    // What the digits go to.
    readonly property MoneyEntry typed: view.tipping ? view.till.tip : view.till.given
    readonly property ThemeTokens tokens: Theme.light
    readonly property bool entering: till.stage === "entry"
    readonly property bool tipping: entering && till.isTipping
    readonly property bool hasOrder: till.stage !== "none"
    readonly property bool over: till.stage === "taken" || till.stage === "queued"
    readonly property bool canAct: over || (cash.isKnown && !cash.isOpen)
                                   || (till.canTake && cash.isOpen && !tipping)

    signal drawerWanted
    // Of the order that was just paid.
    signal entriesWanted(string orderId, string title)
    signal leaving

    function act(): bool {
        if (over) {
            till.close();
            cash.takeUpOnly();
            return true;
        }
        if (tipping) {
            till.isTipping = false;
            return true;
        }
        if (cash.isKnown && !cash.isOpen) {
            drawerWanted();
            return true;
        }
        if (canAct) {
            cash.take();
            return true;
        }
        return false;
    }
    Component.onCompleted: cash.takeUpOnly()

    DealPanes {
        anchors.fill: parent
        pageName: "salePage"
        portrait: view.portrait
        narrow: view.narrow
        stacked: view.stacked
        tokens: view.tokens
        unit: view.unit
        aboutNeed: order.need
        entryNeed: entry.need
        // With an order in front of it, what is given is asked for first.
        entryFirst: view.hasOrder
        about: TillOrder {
            id: order
            anchors.fill: parent
            cash: view.cash
            tokens: view.tokens
            unit: view.unit
            onEntriesWanted: (orderId, title) => view.entriesWanted(orderId, title)
        }
        entry: Item {
            id: entry
            readonly property real need: pad.y + 4 * Theme.reach(view.unit) + 3 * pad.rowSpacing
                                         + clear.height + 28 * view.unit
            anchors.fill: parent
            enabled: view.entering

            MoneyField {
                id: due
                y: 18 * view.unit
                width: parent.width
                tokens: view.tokens
                unit: view.unit
                label: qsTr("Amount due")
                amount: view.till.dueText
            }
            MoneyField {
                id: given
                objectName: "cashGiven"
                y: due.y + due.height + 10 * view.unit
                width: parent.width
                tokens: view.tokens
                unit: view.unit
                label: view.tipping ? qsTr("Tip") : qsTr("Cash given")
                typing: view.entering
                fault: view.till.tipFault !== "" ? view.till.tipFault
                       : view.tipping ? "" : view.till.shortText
                amount: view.till.stage === "none" ? ""
                        : view.tipping ? view.till.tip.text : view.till.given.text
            }
            QuickAmounts {
                id: quick
                y: given.y + given.height + 12 * view.unit
                width: parent.width
                tokens: view.tokens
                unit: view.unit
                amounts: view.till.quickAmounts
                enabled: !view.tipping
                opacity: enabled ? 1 : 0
                onChosen: cents => view.till.choose(cents)
            }
            NumberPad {
                id: pad
                y: quick.y + quick.height + 12 * view.unit
                width: parent.width
                height: clear.y - y - 12 * view.unit
                tokens: view.tokens
                unit: view.unit
                onPressed: digits => view.typed.press(digits)
                onBackspaced: view.typed.backspace()
            }
            SecondaryButton {
                id: clear
                objectName: "cashClear"
                y: parent.height - height - 16 * view.unit
                width: (parent.width - 10 * view.unit) / 2
                tokens: view.tokens
                unit: view.unit
                fill: view.tokens.surface
                text: qsTr("Clear")
                onClicked: view.typed.clear()
            }
            SecondaryButton {
                objectName: "cashOther"
                x: parent.width - width
                y: clear.y
                width: clear.width
                tokens: view.tokens
                unit: view.unit
                fill: view.tokens.surface
                text: view.tipping ? qsTr("The tip is right") : qsTr("Another order")
                onClicked: view.tipping ? view.till.isTipping = false : view.till.close()
            }
        }
        panel: DealPanel {
            anchors.fill: parent
            unit: view.unit
            changeName: "changePanel"
            primaryName: "takeCashButton"
            change: view.till.changeText
            changeRows: view.till.changeRows
            message: {
                if (view.till.problem !== "")
                    return qsTr("Not taken. %1").arg(view.till.problem);
                if (view.cash.problem !== "")
                    return view.cash.problem;
                switch (view.till.stage) {
                case "taken": return qsTr("Order %1 is paid. The kitchen has it.")
                                     .arg(view.till.number);
                case "queued": return qsTr("Cash is stored here and sent later.");
                default: return "";
                }
            }
            messageColor: view.till.problem !== "" ? Theme.dark.late
                          : view.till.stage === "queued" ? Theme.dark.soon : Theme.dark.go
            primaryGlyph: view.over || view.entering ? Icon.Tick : Icon.None
            primaryEnabled: view.canAct
            primaryText: view.over ? qsTr("Done")
                         : view.cash.isKnown && !view.cash.isOpen ? qsTr("Open the drawer first")
                         : view.till.stage === "sending" ? qsTr("Sending")
                         : view.till.stage === "none" ? qsTr("Choose an order")
                         : qsTr("Take %1, open drawer").arg(view.till.given.text)
            hint: view.over ? qsTr("Shut the drawer, or take the next order.")
                  : view.entering && view.canAct ? qsTr("Enter does the same") : ""
            onActed: view.act()
        }
    }

    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return !event.isAutoRepeat && act();
        case Qt.Key_Escape:
            if (tipping)
                till.chooseTip("none");
            else if (entering && !till.given.isEmpty)
                till.given.clear();
            else if (till.stage !== "none" && till.stage !== "sending")
                till.close();
            else
                leaving();
            return true;
        }
        return entering && pad.typed(event);
    }
}
