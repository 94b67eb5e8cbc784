import QtQuick
import Servery.App
import Servery.Shared

// The drawer: opened with its float, cash in and out, counted blind and closed, and its reports.
FocusScope {
    id: view

    required property CashDesk cash
    required property bool portrait
    required property real unit

    readonly property string page: {
        if (cash.closings.shown.number !== undefined)
            return "report";
        if (cash.count.stage !== "idle")
            return "close";
        if (!cash.isKnown)
            return "unknown";
        return cash.form !== "" || !cash.isOpen ? "form" : "home";
    }

    signal leaving
    // The entries of the drawer with this account in the ledger, or of one of its moves.
    // zNumber: of its closing report, 0: it is open; kind: the move's on the wire.
    signal entriesWanted(string account, int zNumber)
    signal moveWanted(string account, var causes, string kind, string timeText)
    // Of cash that has to be given back: its order, and its entries.
    signal orderWanted(string orderId)
    signal refundWanted(string refundId, string paymentId, string amountText)

    Component.onCompleted: cash.closings.fetch()

    Loader {
        id: content
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (view.page) {
            case "report": return report;
            case "close": return closing;
            case "form": return form;
            case "home": return home;
            default: return unknown;
            }
        }
        onLoaded: item.forceActiveFocus()
    }
    Component {
        id: home
        DrawerHome {
            cash: view.cash
            portrait: view.portrait
            unit: view.unit
            onEntriesWanted: view.entriesWanted(view.cash.account, 0)
            onMoveWanted: (causes, kind, timeText) =>
                          view.moveWanted(view.cash.account, causes, kind, timeText)
            onOrderWanted: orderId => view.orderWanted(orderId)
            onRefundWanted: (refundId, paymentId, amountText) =>
                            view.refundWanted(refundId, paymentId, amountText)
        }
    }
    Component {
        id: form
        FocusScope {
            function handleKey(event: var): bool { return drawerForm.handleKey(event); }
            ScrollPage {
                anchors.fill: parent
                tokens: Theme.light
                unit: view.unit
                need: 600 * view.unit
                DrawerForm {
                    id: drawerForm
                    anchors.fill: parent
                    focus: true
                    cash: view.cash
                    unit: view.unit
                    onOrderWanted: orderId => view.orderWanted(orderId)
                    onRefundWanted: (refundId, paymentId, amountText) =>
                                    view.refundWanted(refundId, paymentId, amountText)
                }
            }
        }
    }
    Component {
        id: closing
        DrawerClose {
            cash: view.cash
            unit: view.unit
            onEntriesWanted: view.entriesWanted(view.cash.account, 0)
        }
    }
    Component {
        id: report
        DrawerReport {
            cash: view.cash
            unit: view.unit
            onEntriesWanted: (account, zNumber) => view.entriesWanted(account, zNumber)
        }
    }
    Component {
        id: unknown
        FocusScope {
            function handleKey(event: var): bool { return false; }
            PlainText {
                anchors.centerIn: parent
                text: view.cash.isConnected ? qsTr("The drawer is being looked up")
                                            : qsTr("The drawer is shown when the line is back")
                size: 20 * view.unit
                weight: 700
                color: Theme.light.ink2
            }
        }
    }

    function handleKey(event: var): bool {
        if (content.item !== null && content.item.handleKey(event))
            return true;
        if (event.key !== Qt.Key_Escape)
            return false;
        leaving();
        return true;
    }
}
