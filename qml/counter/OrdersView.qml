import QtQuick
import Servery.App
import Servery.Shared

// The counter's orders: the list, the one that is open, and what can be done with it.
FocusScope {
    id: view

    required property Console app
    required property bool portrait
    required property bool narrow
    // What can be done stands below the order, not beside it, and both are scrolled.
    required property bool stacked
    required property real unit

    readonly property CounterDesk desk: view.app.desk
    readonly property OrderDetail order: view.desk.selected
    readonly property CodeEntry code: view.desk.code
    readonly property RefundEntry refund: view.app.refunds
    readonly property bool refunding: refund.isOpen
    readonly property ThemeTokens tokens: Theme.light
    readonly property real listWidth: (narrow ? 352 : 392) * unit
    readonly property real workWidth: stacked ? pane.width : (narrow ? 400 : 432) * unit

    signal cashWanted(string orderId)
    signal creditWanted(string orderId)
    signal takeOffWanted(string orderId)
    // The entries behind what the order paid.
    signal entriesWanted(string orderId, string title)

    function takeKeys() {
        rest.forceActiveFocus();
    }
    function focusSearch() {
        list.focusSearch();
    }

    OrderList {
        id: list
        width: view.portrait ? parent.width : view.listWidth
        height: view.portrait ? Math.round(parent.height * 0.42) : parent.height
        tokens: view.tokens
        unit: view.unit
        orders: view.desk.orders
        filter: view.desk.filter
        search: view.desk.search
        allCount: view.desk.allCount
        readyCount: view.desk.readyCount
        paidCount: view.desk.paidCount
        toPayCount: view.desk.toPayCount
        nowMs: view.app.time.nowMs
        onFilterChosen: filter => view.desk.filter = filter
        onSearchTyped: text => view.desk.search = text
        onChosen: orderId => {
            view.refund.close();
            view.desk.selectedOrderId = orderId;
            view.takeKeys();
        }
        onLeaving: view.takeKeys()
    }
    Rectangle {
        x: view.portrait ? 0 : list.width
        y: view.portrait ? list.height : 0
        width: view.portrait ? parent.width : Math.max(1, 2 * view.unit)
        height: view.portrait ? Math.max(1, 2 * view.unit) : parent.height
        color: view.tokens.line
    }
    // Where the keyboard rests: digits go to the code pad.
    Item {
        id: rest
        focus: true
    }
    ScrollPage {
        id: pane
        objectName: "orderPane"
        x: view.portrait ? 0 : list.width
        y: view.portrait ? list.height + 2 * view.unit : 0
        width: parent.width - x
        height: parent.height - y
        tokens: view.tokens
        unit: view.unit
        // The refund scrolls by itself.
        need: view.refunding ? 0
              : !view.stacked ? work.need : work.need + (detail.visible ? detail.need : 0)

        OrderDetailPane {
            id: detail
            width: view.stacked ? parent.width : work.x
            height: view.stacked ? need : parent.height
            visible: view.order.isOpen && !(view.stacked && view.refunding)
            tokens: view.tokens
            unit: view.unit
            number: view.order.number
            title: view.order.title
            phoneEnds: view.order.phoneEnds
            chipKind: view.order.chipKind
            chipText: view.order.chipText
            steps: view.order.steps
            lines: view.order.lines
            itemsText: view.order.itemsText
            tipText: view.order.tipText
            totalText: view.order.totalText
            paidText: view.order.paidText
            canRecall: view.order.canRecall
            pending: view.order.pending
            refusal: view.order.refusal
            canRefund: view.order.canRefund
            refundLocked: !view.refund.mayRefund
            canFire: view.order.canFire
            canTakeOff: view.order.canTakeOff
            takeOffLocked: !view.app.takeOff.mayTakeOff
            entriesLocked: !view.refund.mayRefund
            rush: view.order.rush
            notPaid: view.order.notPaid
            forText: view.order.forText
            canPrint: view.app.printing.canPrint
            onPrinted: view.app.printing.printReceipt(view.order.orderId)
            onRecalled: view.desk.recall(view.order.orderId)
            onFired: view.desk.fire(view.order.orderId)
            onTakeOffWanted: view.takeOffWanted(view.order.orderId)
            onRefundWanted: view.refund.open(view.order.orderId)
            onEntriesWanted: view.entriesWanted(view.order.orderId,
                                                qsTr("Order %1").arg(view.order.number))
        }
        PlainText {
            anchors.centerIn: detail
            visible: !view.order.isOpen
            text: view.desk.readyCount > 0 ? qsTr("%n order(s) ready", "", view.desk.readyCount)
                                           : qsTr("Nothing is ready")
            size: 24 * view.unit
            weight: 700
            color: view.tokens.ink2
        }
        Rectangle {
            x: view.stacked ? 0 : work.x
            y: view.stacked ? work.y : 0
            z: 1
            width: view.stacked ? parent.width : Math.max(1, 2 * view.unit)
            height: view.stacked ? Math.max(1, 2 * view.unit) : parent.height
            color: view.tokens.line
        }
        WorkPane {
            id: work
            x: parent.width - width
            y: view.stacked && detail.visible ? detail.height : 0
            width: view.workWidth
            height: parent.height - y
            // Nothing of it is to be reached beneath the refund.
            visible: !view.refunding
            tokens: view.tokens
            unit: view.unit
            isOpen: view.order.isOpen
            number: view.order.number
            title: view.order.title
            orderState: view.order.state
            servesTable: view.order.servesTable
            pending: view.order.pending
            digits: view.code.digits
            codeStatus: view.code.status
            attemptsLeft: view.code.attemptsLeft
            codeMessage: view.code.message
            secondsLeft: view.code.secondsLeft
            sentText: view.code.sentText
            canSendNewCode: view.code.canSendNewCode
            totalText: view.order.totalText
            onPressed: digit => view.code.press(String(digit))
            onBackspaced: view.code.backspace()
            onCleared: view.code.clear()
            onHandedOver: view.code.handOver()
            onHandedOverAtTable: view.code.handOverAtTable()
            onNewCodeWanted: view.code.sendNewCode()
            onCashWanted: view.cashWanted(view.order.orderId)
            onCreditWanted: view.creditWanted(view.order.orderId)
        }
        Loader {
            id: refundPane
            x: work.x
            width: work.width
            height: parent.height
            active: view.refunding
            sourceComponent: RefundPane {
                objectName: "refundPane"
                unit: view.unit
                refund: view.refund
                onEntriesWanted: view.entriesWanted(view.order.orderId,
                                                    qsTr("Order %1").arg(view.refund.number))
                onClosed: {
                    view.refund.close();
                    view.takeKeys();
                }
            }
        }
    }
    // Where both are scrolled, another order begins with what can be done about it.
    onStackedChanged: Qt.callLater(view.showWork)
    Component.onCompleted: Qt.callLater(view.showWork)
    function showWork() {
        pane.contentY = view.stacked && work.canAct
                        ? Math.max(0, Math.min(work.y, pane.contentHeight - pane.height)) : 0;
    }
    Connections {
        target: view.desk
        function onSelectedOrderIdChanged() {
            Qt.callLater(view.showWork);
        }
    }

    function handleKey(event: var): bool {
        if (refunding)
            return refundPane.item !== null && refundPane.item.handleKey(event);
        switch (event.key) {
        case Qt.Key_Up:
            list.step(-1);
            return true;
        case Qt.Key_Down:
            list.step(1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return !event.isAutoRepeat && work.act();
        case Qt.Key_Escape:
            if (code.digits !== "")
                code.clear();
            else if (desk.search !== "")
                desk.search = "";
            else
                desk.selectedOrderId = "";
            return true;
        }
        return work.typed(event);
    }
}
