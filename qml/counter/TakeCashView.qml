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
    // The order and what is given stand in one column that is scrolled, what is done now first.
    readonly property bool tight: stacked && !portrait
    // The change stands beside the order, and what is given below both.
    readonly property bool upright: stacked && portrait
    readonly property bool over: till.stage === "taken" || till.stage === "queued"

    signal drawerWanted
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
        if (primary.enabled) {
            cash.take();
            return true;
        }
        return false;
    }
    Component.onCompleted: cash.takeUpOnly()

    ScrollPage {
        id: sale
        objectName: "salePage"
        width: view.portrait ? parent.width : panel.x
        height: parent.height
        tokens: view.tokens
        unit: view.unit
        need: view.tight ? order.need + entry.need : view.portrait ? 0 : entry.need

        TillOrder {
            id: order
            y: view.tight && view.hasOrder ? entry.height : 0
            width: view.upright ? panel.x
                   : view.portrait || view.stacked ? parent.width
                                                   : (view.narrow ? 310 : 340) * view.unit
            height: view.tight ? need
                    : !view.portrait ? parent.height
                    : view.stacked ? parent.height - entry.need : Math.round(parent.height * 0.36)
            cash: view.cash
            tokens: view.tokens
            unit: view.unit
        }
        Rectangle {
            x: view.portrait || view.stacked ? 0 : order.width - width
            y: view.portrait || view.stacked ? Math.max(order.y, entry.y) - height : 0
            width: view.portrait || view.stacked ? parent.width : Math.max(1, 2 * view.unit)
            height: view.portrait || view.stacked ? Math.max(1, 2 * view.unit) : parent.height
            color: view.tokens.line
        }
        Item {
            id: entry
            x: (view.portrait || view.stacked ? 0 : order.width) + 22 * view.unit
            y: view.portrait || (view.tight && !view.hasOrder) ? order.height : 0
            width: (view.portrait && !view.stacked ? panel.x : parent.width) - x - 22 * view.unit
            height: view.tight ? need : parent.height - y

            readonly property real need: pad.y + 4 * Theme.reach(view.unit) + 3 * pad.rowSpacing
                                         + clear.height + 28 * view.unit
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
    }
    Rectangle {
        id: panel
        x: parent.width - width
        y: view.portrait && !view.upright ? order.height : 0
        width: (view.tight ? 370 : view.narrow || view.portrait ? 400 : 456) * view.unit
        height: view.upright ? order.height : parent.height - y
        color: Theme.light.bar

        ScrollPage {
            width: parent.width
            height: message.y - 8 * view.unit
            tokens: Theme.dark
            unit: view.unit
            need: change.need
            ChangePanel {
                id: change
                objectName: "changePanel"
                anchors.fill: parent
                unit: view.unit
                heading: qsTr("Change due")
                change: view.till.changeText
                rows: view.till.changeRows
            }
        }
        PlainText {
            id: message
            x: 24 * view.unit
            y: primary.y - height - 14 * view.unit
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignLeft
            text: {
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
            size: 17 * view.unit
            weight: 600
            color: view.till.problem !== "" ? Theme.dark.late
                   : view.till.stage === "queued" ? Theme.dark.soon : Theme.dark.go
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PrimaryButton {
            id: primary
            objectName: "takeCashButton"
            x: 24 * view.unit
            y: parent.height - height - 50 * view.unit
            width: parent.width - 2 * x
            height: 84 * view.unit
            tokens: Theme.dark
            unit: view.unit
            textSize: 24
            glyph: view.over || view.entering ? Icon.Tick : Icon.None
            enabled: view.over || (view.cash.isKnown && !view.cash.isOpen)
                     || (view.till.canTake && view.cash.isOpen && !view.tipping)
            text: view.over ? qsTr("Done")
                  : view.cash.isKnown && !view.cash.isOpen ? qsTr("Open the drawer first")
                  : view.till.stage === "sending" ? qsTr("Sending")
                  : view.till.stage === "none" ? qsTr("Choose an order")
                  : qsTr("Take %1, open drawer").arg(view.till.given.text)
            onClicked: view.act()
        }
        PlainText {
            x: 24 * view.unit
            y: primary.y + primary.height + 12 * view.unit
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            text: view.over ? qsTr("Shut the drawer, or take the next order.")
                  : view.entering && view.cash.isOpen ? qsTr("Enter does the same") : ""
            size: 16 * view.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * view.unit)
            color: Theme.dark.ink2
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
