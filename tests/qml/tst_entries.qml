import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// From the counter's amounts to their entries in the ledger, and back to where they were asked for;
// who may not see them is told why.
ScreenTestCase {
    id: test
    name: "CounterEntries"
    width: 1366
    height: 768

    property Console app
    property CounterScreen screen
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
        id: screenMaker
        CounterScreen {
            width: 1366
            height: 768
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        picture = createTemporaryObject(pictureMaker, test, { app: app });
        picture.fillCash();
        screen = screenMaker.createObject(test, { app: app });
        screen.forceActiveFocus();
        tryVerify(() => findChild(screen, "orderRow_145") !== null);
    }
    function cleanup() {
        screen.destroy();
        screen = null;
        wait(1);
    }
    function show(view: string, name: string) {
        screen.go(view);
        tryVerify(() => findChild(screen, name) !== null);
        waitUntilLaidOut(screen);
    }

    function test_theRefundLeadsToItsEntries() {
        picture.fillRefund();
        show("orders", "refundEntries");
        const entries = findChild(screen, "refundEntries");
        mouseClick(entries);
        compare(app.trail.calls, ["order o145 Order 145"]);
        compare(app.trail.place, "orders");
        compare(app.screen, "manager");
        app.refunds.mayRefund = false;
        mouseClick(entries);
        compare(app.trail.calls.length, 1);
        compare(findChild(screen, "refundPane").why, entries.why);
    }
    function test_theReportLeadsToItsEntries() {
        app.cash.closings.shown = {
            number: 7, account: "cash_drawer/drw_1|USD", lines: [], verdict: "exact",
            verdictText: "Exact"
        };
        show("drawer", "reportEntries");
        const entries = findChild(screen, "reportEntries");
        mouseClick(entries);
        compare(app.trail.calls, []);
        compare(findChild(screen, "reportSaved").text,
                "Only a manager sees the entries behind an amount.");
        app.cash.isManager = true;
        mouseClick(entries);
        compare(app.trail.calls, ["drawer cash_drawer/drw_1|USD 7"]);
        compare(app.trail.place, "drawer");
        compare(app.screen, "manager");
    }
    function test_theDrawerAndItsMovesLeadToTheirEntries() {
        show("drawer", "drawerEntries");
        const entries = findChild(screen, "drawerEntries");
        verify(entries.Accessible.name.includes("manager"));
        mouseClick(entries);
        compare(findChild(screen, "drawerWhy").text, entries.why);
        tryVerify(() => findChild(screen, "drawerMove_3") !== null);
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "drawerMove_3"));
        compare(findChild(screen, "moveWhy").text, entries.why);
        // Nothing moved: there are none.
        verify(!findChild(screen, "drawerMove_1").enabled);
        compare(app.trail.calls, []);
        app.cash.isManager = true;
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "drawerMove_3"));
        mouseClick(entries);
        compare(app.trail.calls, ["move cash_drawer/drw_2|USD drm_3 drop 18:40",
                                  "drawer cash_drawer/drw_2|USD 0"]);
    }
    function test_theOrderThatWasJustPaidLeadsToItsEntries() {
        show("cash", "tillEntries");
        const entries = findChild(screen, "tillEntries");
        verify(!entries.visible);
        app.cash.till.stage = "taken";
        waitUntilLaidOut(screen);
        mouseClick(entries);
        compare(findChild(screen, "tillWhy").text, entries.why);
        compare(app.trail.calls, []);
        app.cash.isManager = true;
        waitUntilLaidOut(screen);
        mouseClick(entries);
        compare(app.trail.calls, ["order o156 Order 156"]);
        compare(app.trail.place, "cash");
        compare(app.screen, "manager");
    }
    function test_cashToGiveBackLeadsToItsEntries_data() {
        return [{ tag: "open", isOpen: true }, { tag: "closed", isOpen: false }];
    }
    function test_cashToGiveBackLeadsToItsEntries(row) {
        app.cash.isOpen = row.isOpen;
        show("drawer", "dueEntries_98");
        const entries = findChild(screen, "dueEntries_98");
        mouseClick(entries);
        compare(app.trail.calls, []);
        compare(findChild(screen, "dueWhy").text, entries.why);
        app.cash.isManager = true;
        waitUntilLaidOut(screen);
        mouseClick(entries);
        compare(app.trail.calls, ["cashRefund r98 pay_98 $24.00"]);
        compare(app.trail.place, "drawer");
        compare(app.screen, "manager");
        mouseClick(findChild(screen, "dueOrder_98"));
        compare(app.opened, ["o98"]);
        compare(screen.view, "orders");
    }
    function test_transfersLeadToTheirEntries() {
        picture.fillBank();
        show("bank", "bankLine_l1");
        mouseClick(findChild(findChild(screen, "bankLine_l1"), "bankEntries"));
        mouseClick(findChild(findChild(screen, "bankReturn_r1"), "bankEntries"));
        compare(app.trail.calls, ["payment pay_l1 $40.00", "payment pay_r1 $12.00"]);
        compare(app.trail.place, "bank");
        compare(app.screen, "manager");
        // What pays for no order yet is not in the books.
        const unknown = findChild(screen, "bankLine_l2");
        mouseClick(findChild(unknown, "bankEntries"));
        compare(findChild(unknown, "bankWhy").text,
                "Nothing is booked for it: it pays for no order yet.");
        compare(app.trail.calls.length, 2);
    }
    function test_aTransferThatWasJustConfirmedLeadsToItsEntries() {
        picture.fillBank();
        app.bank.isManager = false;
        show("bank", "notedEntries");
        const entries = findChild(screen, "notedEntries");
        verify(!entries.visible);
        picture.noteTransfer();
        waitUntilLaidOut(screen);
        mouseClick(entries);
        compare(findChild(screen, "notedWhy").text, entries.why);
        compare(app.trail.calls, []);
        app.bank.isManager = true;
        waitUntilLaidOut(screen);
        mouseClick(entries);
        compare(app.trail.calls, ["payment y3 $127.00"]);
        compare(app.trail.place, "bank");
        compare(app.screen, "manager");
        // What is said next begins without that refusal.
        app.bank.noted = "";
        verify(!entries.visible);
        compare(findChild(screen, "notedWhy").text, "");
    }
    function test_theCounterTakesUpWhereTheEntriesWereAskedFor() {
        app.trail.state = "ready";
        app.trail.place = "drawer";
        screen.destroy();
        screen = screenMaker.createObject(test, { app: app });
        compare(screen.view, "drawer");
        compare(app.trail.place, "");
        compare(app.trail.state, "none");
    }
}
