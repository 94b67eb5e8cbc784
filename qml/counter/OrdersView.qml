import QtQuick
import Servery.App
import Servery.Shared

// The counter's orders: the list, the one that is open, and what can be done with it.
FocusScope {
    id: view

    required property Console app
    required property bool portrait
    required property bool narrow
    required property real unit

    readonly property CounterDesk desk: view.app.desk
    readonly property OrderDetail order: view.desk.selected
    readonly property CodeEntry code: view.desk.code
    readonly property RefundEntry refund: view.app.refunds
    readonly property bool refunding: refund.isOpen
    readonly property ThemeTokens tokens: Theme.light
    readonly property real listWidth: (narrow ? 352 : 392) * unit
    readonly property real workWidth: (narrow ? 400 : 432) * unit

    signal cashWanted(string orderId)
    signal takeOffWanted(string orderId)

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
    OrderDetailPane {
        id: detail
        x: view.portrait ? 0 : list.width
        y: view.portrait ? list.height + 2 * view.unit : 0
        width: work.x - x
        height: parent.height - y
        visible: view.order.isOpen
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
        rush: view.order.rush
        notPaid: view.order.notPaid
        forText: view.order.forText
        canPrint: view.app.printing.canPrint
        onPrinted: view.app.printing.printReceipt(view.order.orderId)
        onRecalled: view.desk.recall(view.order.orderId)
        onFired: view.desk.fire(view.order.orderId)
        onTakeOffWanted: view.takeOffWanted(view.order.orderId)
        onRefundWanted: view.refund.open(view.order.orderId)
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
        x: work.x
        y: detail.y
        z: 1
        width: Math.max(1, 2 * view.unit)
        height: parent.height - y
        color: view.tokens.line
    }
    // Where the keyboard rests: digits go to the code pad.
    Item {
        id: rest
        focus: true
    }
    WorkPane {
        id: work
        x: parent.width - width
        y: detail.y
        width: view.workWidth
        height: parent.height - y
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
    }

    Loader {
        id: refundPane
        x: work.x
        y: work.y
        width: work.width
        height: work.height
        active: view.refunding
        sourceComponent: RefundPane {
            objectName: "refundPane"
            unit: view.unit
            refund: view.refund
            onClosed: {
                view.refund.close();
                view.takeKeys();
            }
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
