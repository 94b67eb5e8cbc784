import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// The parts of the counter's orders, each in each of its states: the list, the order that is open,
// what can be done with it, and one that is taken down.
PartTestCase {
    id: test
    name: "OrderParts"
    width: 1400
    height: 1000

    readonly property double nowMs: Date.UTC(2026, 5, 12, 19, 44, 0)
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
        id: rowMaker
        OrderRow {
            width: 392
            tokens: Theme.light
            nowMs: test.nowMs
            number: 142
            title: "Table 11"
            chipText: "Ready"
            sinceMs: test.nowMs - 607000
            dueAtMs: 0
            amountText: "$60.00"
            itemCountText: "6 items"
            rush: false
            notPaid: false
            forText: ""
            selected: false
        }
    }
    Component {
        id: listMaker
        OrderList {
            width: 392
            height: 700
            tokens: Theme.light
            nowMs: test.nowMs
            filter: "all"
            search: ""
            allCount: 8
            readyCount: 3
            paidCount: 4
            toPayCount: 1
        }
    }
    Component {
        id: detailMaker
        OrderDetailPane {
            width: 540
            height: 700
            tokens: Theme.light
            number: 145
            title: "Pickup, Femi"
            phoneEnds: "42"
            chipKind: "ready"
            chipText: "Ready"
            steps: []
            itemsText: "$31.50"
            tipText: "$3.15"
            totalText: "$34.65"
            paidText: "Paid by card, 19:24"
            canRecall: false
            pending: "none"
            refusal: ""
        }
    }
    Component {
        id: workMaker
        WorkPane {
            width: 432
            height: 700
            tokens: Theme.light
            isOpen: true
            number: 145
            title: "Table 7"
            orderState: "READY"
            servesTable: false
            pending: "none"
            digits: ""
            codeStatus: "entry"
            attemptsLeft: 5
            codeMessage: ""
            secondsLeft: 0
            sentText: "Texted 19:24"
            canSendNewCode: true
            totalText: "$34.65"
        }
    }
    Component {
        id: tileMaker
        MenuItemTile {
            width: 220
            tokens: Theme.light
            key: "itm_1"
            name: "Smash burger"
            priceText: "$17.00"
            hasChoices: true
            contains: "gluten, milk, sesame"
            inCart: 0
        }
    }
    Component {
        id: cartMaker
        CartPane {
            width: 432
            height: 700
            isConnected: true
        }
    }
    Component {
        id: sheetMaker
        DishSheet {
            width: 700
            height: 700
            unit: 1
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        picture = createTemporaryObject(pictureMaker, test, { app: app });
        picture.fillCounter();
    }

    // --- The list

    function test_anAgeForWhatWaitsOrIsLate_data() {
        const at = nowMs;
        return [
            { tag: "ready", text: "Ready", due: 0, aged: "Ready 10:07" },
            { tag: "late", text: "Preparing, late", due: at - 251000,
              aged: "Preparing, late 4:11" },
            { tag: "due", text: "Preparing, due", due: at + 81000, aged: "Preparing, due 1:21" },
            { tag: "preparing", text: "Preparing", due: at + 400000, aged: "Preparing" },
            { tag: "scheduled", text: "For 20:00", due: 0, aged: "For 20:00" }
        ];
    }
    function test_anAgeForWhatWaitsOrIsLate(row) {
        const order = make(rowMaker, { chipKind: row.tag, chipText: row.text, dueAtMs: row.due });
        compare(order.agedText, row.aged);
        compare(order.Accessible.name, "Order 142, Table 11, " + row.aged + ", $60.00");
    }
    function test_aRowWithMarksIsTallerAndSpoken() {
        const row = make(rowMaker, { chipKind: "ready" });
        const low = row.height;
        row.rush = true;
        row.forText = "20:00";
        verify(row.implicitHeight > low);
        verify(row.Accessible.name.endsWith(", rush, for 20:00"));
        watch(row, "clicked");
        mouseClick(row);
        row.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
        row.selected = true;
        verify(row.Accessible.selected);
    }
    function test_ordersAreFoundFilteredAndStepped() {
        const list = make(listMaker, { orders: app.desk.orders });
        tryVerify(() => findChild(list, "orderRow_144") !== null);
        waitUntilLaidOut(list);
        watch(list, "chosen");
        mouseClick(findChild(list, "orderRow_142"));
        list.step(1);
        list.step(-1);
        compare(told(0), ["o142"]);
        compare(told(1), ["o147"]); // below 145, which is open
        compare(told(2), ["o144"]);
        watch(list, "filterChosen");
        mouseClick(findChild(list, "filter_toPay"));
        compare(told(0), ["toPay"]);
        watch(list, "searchTyped");
        list.focusSearch();
        keyClick(Qt.Key_7);
        compare(told(0), ["7"]);
        watch(list, "leaving");
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        compare(spy.count, 1);
        list.search = "145";
        compare(findChild(list, "searchField").text, "145");
    }
    function test_anEmptyListSaysWhy_data() {
        return [
            { tag: "none", filter: "all", search: "", words: "No orders" },
            { tag: "ready", filter: "ready", search: "", words: "Nothing is ready" },
            { tag: "to pay", filter: "toPay", search: "", words: "Nothing to pay" },
            { tag: "search", filter: "all", search: "zz", words: "No order matches" }
        ];
    }
    function test_anEmptyListSaysWhy(row) {
        app.desk.orders.rows = [];
        const list = make(listMaker, {
            orders: app.desk.orders, filter: row.filter, search: row.search
        });
        verify(says(list, row.words));
    }

    // --- The order that is open

    function test_whatCanBeDoneIsShown_data() {
        return [
            { tag: "canRecall", key: "counterRecall", signal: "recalled" },
            { tag: "canRefund", key: "counterRefund", signal: "refundWanted" },
            { tag: "canTakeOff", key: "counterTakeOff", signal: "takeOffWanted" },
            { tag: "canPrint", key: "counterPrint", signal: "printed" }
        ];
    }
    function test_whatCanBeDoneIsShown(row) {
        const pane = make(detailMaker, { lines: app.desk.selected.lines });
        const key = findChild(pane, row.key);
        verify(!key.visible);
        pane[row.tag] = true;
        waitUntilLaidOut(pane);
        verify(key.visible);
        watch(pane, row.signal);
        mouseClick(key);
        compare(spy.count, 1);
        verify(key.height >= 56);
    }
    function test_aScheduledOrderIsAskedForTwice() {
        const pane = make(detailMaker, { lines: app.desk.selected.lines, canFire: true,
                                         chipKind: "scheduled", chipText: "For 20:00" });
        const press = findChild(pane, "firePress");
        press.againAfterMs = 3600000;
        watch(pane, "fired");
        const fire = findChild(pane, "counterFire");
        mouseClick(fire);
        mouseClick(fire);
        compare(spy.count, 0);
        compare(fire.text, "Press again to fire");
        // Another order is another question.
        pane.number = 146;
        compare(fire.text, "Fire now");
        press.againAfterMs = 0;
        mouseClick(fire);
        tryVerify(() => !press.isSettling);
        mouseClick(fire);
        compare(spy.count, 1);
    }
    function test_whatWaitsOfAnOrderIsSaid() {
        const pane = make(detailMaker, { lines: app.desk.selected.lines });
        const said = findChild(pane, "counterPending");
        verify(!said.visible);
        pane.pending = "queued";
        compare(said.text, "Queued until the line is back");
        verify(!pane.isIdle);
        pane.pending = "refused";
        pane.refusal = "It was cancelled.";
        compare(said.text, "Not sent. It was cancelled.");
        verify(pane.isIdle);
        verify(says(pane, "Phone ends 42"));
        verify(says(pane, "$3.15"));
        pane.tipText = "";
        verify(!says(pane, "Tip"));
    }
    function test_whatTheWorkPaneSays_data() {
        return [
            { tag: "none", isOpen: false, state: "", head: "Choose an order" },
            { tag: "ready", isOpen: true, state: "READY", head: "Pickup code, order 145" },
            { tag: "handed over", isOpen: true, state: "COMPLETED",
              head: "Order 145 was handed over" },
            { tag: "cancelled", isOpen: true, state: "CANCELLED", head: "Order 145 was cancelled" },
            { tag: "expired", isOpen: true, state: "EXPIRED", head: "Order 145 was never paid" },
            { tag: "cooking", isOpen: true, state: "PREPARING", head: "Order 145 is not ready" }
        ];
    }
    function test_whatTheWorkPaneSays(row) {
        const pane = make(workMaker, { isOpen: row.isOpen, orderState: row.state });
        verify(says(pane, row.head), row.head);
        compare(pane.padShown, row.tag === "ready");
        compare(pane.act(), false);
    }
    function test_handedOverAtATableOrByCode() {
        const pane = make(workMaker, { servesTable: true });
        verify(pane.tableFirst);
        watch(pane, "handedOverAtTable");
        verify(pane.act());
        mouseClick(findChild(pane, "handOverAtTable"));
        compare(spy.count, 2);
        pane.pending = "sending";
        verify(!findChild(pane, "handOverAtTable").enabled);
        pane.pending = "none";
        mouseClick(findChild(pane, "codeInstead"));
        verify(!pane.tableFirst);
        waitUntilLaidOut(pane);
        verify(!findChild(pane, "handOver").enabled);
        watch(pane, "handedOver");
        pane.codeStatus = "right";
        verify(pane.matched);
        verify(pane.act());
        compare(spy.count, 1);
        pane.codeStatus = "locked";
        watch(pane, "newCodeWanted");
        verify(pane.act()); // a new one is all that helps
        mouseClick(findChild(pane, "sendNewCode"));
        compare(spy.count, 2);
    }
    function test_whatIsNotPaidIsTakenInCashOrAsCredit() {
        const pane = make(workMaker, { orderState: "PAYMENT_PENDING" });
        verify(pane.unpaid);
        watch(pane, "cashWanted");
        verify(pane.act());
        mouseClick(findChild(pane, "takeCash"));
        compare(spy.count, 2);
        compare(findChild(pane, "takeCash").text, "Take $34.65 in cash");
        watch(pane, "creditWanted");
        mouseClick(findChild(pane, "payWithCredit"));
        compare(spy.count, 1);
    }

    // --- An order that is taken down

    function test_aDishOnTheMenu() {
        const tile = make(tileMaker, { isAvailable: true });
        watch(tile, "clicked");
        mouseClick(tile);
        compare(spy.count, 1);
        compare(tile.Accessible.name, "Smash burger, $17.00, contains gluten, milk, sesame");
        verify(tile.tells);
        tile.inCart = 2;
        verify(says(tile, "2"));
        tile.contains = "gluten, crustaceans, eggs, fish, peanuts, soybeans, milk, nuts, celery, "
                        + "mustard, sesame, sulphites, lupin, molluscs";
        waitUntilLaidOut(tile);
        verify(!isCut(tile)); // what it contains is never cut
        verify(tile.implicitHeight > 104);
        tile.isAvailable = false;
        verify(!tile.enabled);
        verify(says(tile, "Sold out"));
    }
    function test_theCartOfAnOrder() {
        picture.fillEntry();
        const cart = make(cartMaker, { entry: app.entry });
        tryVerify(() => findChild(cart, "cartLine_0") !== null);
        waitUntilLaidOut(cart);
        mouseClick(findChild(cart, "cartLine_0"));
        mouseClick(findChild(findChild(cart, "line_1"), "stepMore"));
        mouseClick(findChild(cart, "entryClear"));
        compare(app.entry.calls, ["openLine 0", "step 1 1", "startAnew"]);
        compare(findChild(cart, "cartLine_0").Accessible.name,
                "2 \u00d7 Smash burger, No onion, Extra cheese, ALLERGY: SESAME, $38.00");
        watch(cart, "placed");
        mouseClick(findChild(cart, "entryPlace"));
        compare(spy.count, 1);
        verify(findChild(cart, "entryPhone").visible);
        mouseClick(findChild(cart, "entryTable"));
        verify(app.entry.dineIn);
        verify(!findChild(cart, "entryPhone").visible);
        verify(findChild(cart, "entryTableLabel").visible);
        app.entry.placing = true;
        compare(findChild(cart, "entryPlace").text, "Placing");
        verify(!findChild(cart, "entryClear").enabled);
        cart.isConnected = false;
        verify(says(cart, "Offline. Orders can be placed when the line is back."));
        cart.width = 380;
        verify(cart.narrow);
    }
    function test_aDishIsChosenWithItsAllergies() {
        picture.openDish();
        const dish = app.entry.dish;
        const sheet = make(sheetMaker, { dish: dish });
        mouseClick(findChild(sheet, "option_Bacon"));
        mouseClick(findChild(sheet, "allergy_milk"));
        verify(!findChild(sheet, "option_Avocado").enabled); // sold out
        compare(dish.calls.length, 2);
        compare(dish.calls[1], "declare milk");
        verify(says(sheet, "Dish contains gluten, milk, sesame"));
        mouseClick(findChild(findChild(sheet, "dishCount"), "stepMore"));
        compare(dish.quantity, 2);
        watch(sheet, "added");
        mouseClick(findChild(sheet, "dishAdd"));
        compare(findChild(sheet, "dishAdd").text, "Add, $19.00");
        dish.isNew = false;
        compare(findChild(sheet, "dishAdd").text, "Change, $19.00");
        dish.isComplete = false;
        verify(!sheet.act());
        compare(spy.count, 1);
        watch(sheet, "closed");
        mouseClick(findChild(sheet, "dishBack"));
        compare(spy.count, 1);
    }
}
