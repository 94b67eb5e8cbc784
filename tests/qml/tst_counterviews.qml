import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// The counter's views of orders, each by itself and in each of its states.
PartTestCase {
    id: test
    name: "CounterViews"
    width: 1366
    height: 704

    property Console app
    property CounterPicture picture

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        CounterPicture {}
    }
    Component {
        id: ordersMaker
        OrdersView {
            width: 1366
            height: 704
            app: test.app
            portrait: false
            narrow: false
            stacked: false
            unit: 1
        }
    }
    Component {
        id: entryMaker
        OrderEntryView {
            width: 1366
            height: 704
            entry: test.app.entry
            isConnected: true
            portrait: false
            unit: 1
        }
    }
    Component {
        id: refundMaker
        RefundPane {
            width: 432
            height: 704
            refund: test.app.refunds
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        picture = createTemporaryObject(pictureMaker, test, { app: app });
        app.screen = "counter";
    }

    // --- OrdersView

    function test_noOrderIsOpen_data() {
        return [{ tag: "none", ready: 0, words: "Nothing is ready" },
                { tag: "one", ready: 1, words: "1 order ready" },
                { tag: "some", ready: 3, words: "3 orders ready" }];
    }
    function test_noOrderIsOpen(row) {
        app.desk.readyCount = row.ready;
        const view = make(ordersMaker);
        verify(says(view, row.words));
        verify(says(view, "No orders"));
        verify(says(view, "Choose an order"));
        verify(!type(view, Qt.Key_Return));
        verify(!type(view, Qt.Key_7));
    }
    function test_theOpenOrderWithWhatCanBeDone() {
        picture.fillCounter();
        app.desk.selected.canTakeOff = true;
        app.takeOff.mayTakeOff = true;
        app.printing.canPrint = true;
        const view = make(ordersMaker);
        for (const signal of [["counterTakeOff", "takeOffWanted"]]) {
            watch(view, signal[1]);
            press(view, signal[0]);
            compare(told(0), ["o145"]);
        }
        press(view, "counterPrint");
        compare(app.printing.calls, ["receipt o145"]);
        press(view, "counterRecall");
        compare(app.desk.calls, ["recall o145"]);
        press(view, "counterRefund");
        compare(app.refunds.calls, ["open o145"]);
        tryVerify(() => findChild(view, "refundPane") !== null);
        // Beneath the refund nothing is reached, by neither a finger nor a key.
        verify(!findChild(view, "codePad").visible);
        verify(!type(view, Qt.Key_7));
        compare(app.desk.code.digits, "");
        verify(type(view, Qt.Key_Escape));
        verify(!app.refunds.isOpen);
        verify(findChild(view, "codePad").visible);
        verify(type(view, Qt.Key_7));
        compare(app.desk.code.digits, "7");
    }
    function test_anUnpaidOrderIsPaidAtTheCounter() {
        picture.fillCounter();
        app.desk.selected.state = "PAYMENT_PENDING";
        const view = make(ordersMaker);
        watch(view, "cashWanted");
        verify(type(view, Qt.Key_Enter));
        press(view, "takeCash");
        compare(spy.count, 2);
        compare(told(1), ["o145"]);
        watch(view, "creditWanted");
        press(view, "payWithCredit");
        compare(told(0), ["o145"]);
    }
    function test_escapeGoesBackStepByStep() {
        picture.fillCounter();
        app.desk.search = "femi";
        app.desk.code.digits = "41";
        const view = make(ordersMaker);
        verify(type(view, Qt.Key_Escape));
        compare(app.desk.code.digits, "");
        compare(app.desk.search, "femi");
        verify(type(view, Qt.Key_Escape));
        compare(app.desk.search, "");
        compare(app.desk.selectedOrderId, "o145");
        verify(type(view, Qt.Key_Escape));
        compare(app.desk.selectedOrderId, "");
    }
    function test_whereBothAreStackedTheWorkComesFirst() {
        picture.fillCounter();
        const view = make(ordersMaker, { stacked: true, width: 900, height: 600, narrow: true });
        const pane = findChild(view, "orderPane");
        tryVerify(() => pane.contentY > 0);
        app.desk.selected.state = "COMPLETED";
        app.desk.selectedOrderId = "o144";
        tryCompare(pane, "contentY", 0);
    }
    function test_entriesOfARefundArePassedOn() {
        picture.fillRefund();
        app.desk.selected.orderId = "o145";
        const view = make(ordersMaker);
        tryVerify(() => findChild(view, "refundEntries") !== null);
        waitUntilLaidOut(view);
        watch(view, "entriesWanted");
        press(view, "refundEntries");
        compare(told(0), ["o145", "Order 145"]);
    }
    function test_theOrderLeadsToItsEntries() {
        picture.fillCounter();
        const view = make(ordersMaker);
        watch(view, "entriesWanted");
        press(view, "counterEntries");
        compare(told(0), ["o145", "Order 145"]);
        app.refunds.mayRefund = false;
        press(view, "counterEntries");
        compare(spy.count, 1);
        compare(findChild(view, "counterPending").text,
                "Only a manager sees the entries behind an amount.");
    }
    function test_ordersByTheirKeys() {
        verifyPressables(() => {
            picture.fillCounter();
            app.printing.canPrint = true;
            return make(ordersMaker);
        }, 5);
    }

    // --- RefundPane

    function test_whatTheRefundSays_data() {
        const cents = "$34.65 can go back, ";
        return [
            { tag: "loading", set: { stage: "loading" }, words: "Looking up what was paid",
              hold: true },
            { tag: "failed", set: { stage: "failed", problem: "The order cannot be read now." },
              words: "The order cannot be read now.", hold: false },
            { tag: "card", set: {}, words: cents + "the way it was paid", hold: true },
            { tag: "cash", set: { method: "cash" }, words: cents + "in cash", hold: true },
            { tag: "credit", set: { toCredit: true }, words: cents + "as credit", hold: true },
            { tag: "refused", set: { problem: "It was refunded already." },
              words: "It was refunded already.", hold: true },
            { tag: "a line's fault", set: { fault: "Choose what goes back." },
              words: "Choose what goes back.", hold: true },
            { tag: "sending", set: { stage: "sending", canRefund: false }, words: "Sending",
              hold: true },
            { tag: "done", set: { stage: "done", doneText: "$19.50 is on its way back." },
              words: "$19.50 is on its way back.", hold: false }
        ];
    }
    function test_whatTheRefundSays(row) {
        picture.fillRefund();
        Object.assign(app.refunds, row.set);
        const pane = make(refundMaker);
        verify(says(pane, row.words), row.words);
        verify(!isCut(pane));
        compare(findChild(pane, "refundHold").visible, row.hold);
        compare(findChild(pane, "refundByLine").visible,
                ["card", "cash", "credit", "refused", "a line's fault"].includes(row.tag));
        compare(findChild(pane, "refundBack").text, row.tag === "done" ? "Done" : "Back");
    }
    function test_aRefundByAmountSaysItsFaultInTheField() {
        picture.fillRefund();
        app.refunds.byAmount = true;
        app.refunds.fault = "More than was paid";
        const pane = make(refundMaker);
        compare(findChild(pane, "refundAmount").fault, "More than was paid");
        verify(type(pane, Qt.Key_4));
        press(pane, "pad_00");
        compare(app.refunds.amount.cents, 400);
        press(pane, "padBackspace");
        compare(app.refunds.amount.cents, 40);
        verify(type(pane, Qt.Key_Escape));
        compare(app.refunds.amount.cents, 0);
        watch(pane, "closed");
        verify(type(pane, Qt.Key_Escape));
        compare(spy.count, 1);
        // By line no digit is taken.
        press(pane, "refundByLine");
        verify(!app.refunds.byAmount);
        verify(!type(pane, Qt.Key_4));
    }
    function test_entriesAreAManagers() {
        picture.fillRefund();
        app.refunds.mayRefund = false;
        const pane = make(refundMaker);
        watch(pane, "entriesWanted");
        press(pane, "refundEntries");
        compare(spy.count, 0);
        verify(says(pane, pane.why));
        verify(pane.why !== "");
        app.refunds.stage = "done";
        compare(pane.why, "");
        // Enter ends what is done.
        watch(pane, "closed");
        verify(type(pane, Qt.Key_Return));
        compare(spy.count, 1);
    }
    function test_theRefundByItsKeys() {
        verifyPressables(() => {
            picture.fillRefund();
            app.refunds.creditPhoneEnds = "56";
            return make(refundMaker);
        }, 5);
    }

    // --- OrderEntryView

    function test_theMenuSaysWhyItIsEmpty_data() {
        return [{ tag: "loading", words: "The menu is being read" },
                { tag: "ready", words: "No dish matches" },
                { tag: "failed", words: "The menu cannot be read now" }];
    }
    function test_theMenuSaysWhyItIsEmpty(row) {
        app.entry.menuState = row.tag;
        const view = make(entryMaker);
        verify(says(view, row.words));
        app.entry.items.rows = [{ key: "a", name: "Chips", priceText: "$6.00", isAvailable: true,
                                  hasChoices: false, contains: "", inCart: 0 }];
        verify(!says(view, row.words));
    }
    function test_dishesAndTheOrderByTouch() {
        picture.fillEntry();
        const view = make(entryMaker);
        press(view, "category_Pizza");
        press(view, "dish_Fish & chips");
        compare(app.entry.calls, ["category pizza", "pick Fish & chips"]);
        verify(findChild(view, "category_Mains").Accessible.checked);
        verify(!findChild(view, "category_Pizza").Accessible.checked);
        verify(type(view, Qt.Key_Return));
        compare(app.entry.calls[2], "place");
        app.entry.canPlace = false;
        verify(type(view, Qt.Key_Return));
        compare(app.entry.calls.length, 3);
        verify(!type(view, Qt.Key_Plus));
        watch(view, "leaving");
        app.entry.search = "chi";
        compare(findChild(view, "menuSearch").text, "chi");
        verify(type(view, Qt.Key_Escape));
        compare(app.entry.search, "");
        verify(type(view, Qt.Key_Escape));
        compare(spy.count, 1);
        view.focusSearch();
        verify(findChild(view, "menuSearch").activeFocus);
    }
    function test_aDishThatIsOpenTakesTheMenusPlace() {
        picture.openDish();
        const view = make(entryMaker);
        verify(findChild(view, "dishSheet").visible);
        verify(!findChild(view, "dishes").visible);
        verify(findChild(view, "entryPlace").visible);
        verify(type(view, Qt.Key_Plus));
        compare(app.entry.dish.quantity, 2);
        verify(type(view, Qt.Key_Minus));
        compare(app.entry.dish.quantity, 1);
        verify(type(view, Qt.Key_Return));
        compare(app.entry.calls, ["add"]);
        // Where half the width is too little it stands alone.
        view.width = 740;
        verify(!findChild(view, "entryPlace").visible);
        verify(type(view, Qt.Key_Escape));
        verify(!app.entry.dish.isOpen);
        verify(findChild(view, "dishes").visible);
    }
    function test_theEntryByItsKeys_data() {
        return [{ tag: "menu", fill: "fillEntry", least: 7 },
                { tag: "dish", fill: "openDish", least: 6 }];
    }
    function test_theEntryByItsKeys(row) {
        verifyPressables(() => {
            picture[row.fill]();
            const view = make(entryMaker);
            tryVerify(() => findChild(view, "line_0") !== null);
            return view;
        }, row.least);
    }
}
