import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// Taking an order down, and giving money back: what is touched and typed, and what it asks for.
ScreenTestCase {
    id: test
    name: "Entry"
    width: 1366
    height: 768

    property Console app
    property CounterScreen screen
    property OrderEntry entry
    property RefundEntry refund

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
        entry = app.entry;
        refund = app.refunds;
        screen = screenMaker.createObject(test, { app: app });
        screen.forceActiveFocus();
    }
    function cleanup() {
        screen.destroy();
        screen = null;
        wait(1);
    }
    function picture(): var {
        return createTemporaryObject(pictureMaker, test, { app: app });
    }
    function show(name: string): var {
        tryVerify(() => findChild(screen, name) !== null);
        waitUntilLaidOut(screen);
        return findChild(screen, name);
    }

    function test_takesAnOrderDown() {
        picture().fillEntry();
        keyClick(Qt.Key_F5);
        compare(screen.view, "entry");
        mouseClick(show("dish_Satay skewers"));
        mouseClick(findChild(screen, "category_Sweets"));
        mouseClick(findChild(findChild(screen, "line_1"), "stepLess"));
        compare(entry.calls, ["pick Satay skewers", "category sweets", "step 1 -1"]);
        keyClick(Qt.Key_Return);
        compare(entry.calls[3], "place");
        compare(findChild(screen, "entryPlace").text, "Order, take $50.00");
    }
    function test_allThatADishContainsIsTold() {
        picture().fillEntry();
        screen.go("entry");
        const satay = show("dish_Satay skewers");
        const before = satay.height;
        const all = "gluten, crustaceans, eggs, fish, peanuts, soybeans, milk, nuts, celery, "
                  + "mustard, sesame, sulphites, lupin, molluscs";
        const row = entry.items.find("name", "Satay skewers");
        entry.items.set(row, "contains", all);
        // Every tile grows, so that the rows stay in line.
        tryVerify(() => satay.height > before);
        const words = findChild(satay, "containsText");
        compare(words.text, all);
        verify(!words.truncated);
        verify(words.y + words.height <= satay.height);
        verify(words.y >= 54);
        compare(findChild(screen, "dish_Lamb shoulder").height, satay.height);
    }
    function test_soldOutIsNotTaken() {
        picture().fillEntry();
        screen.go("entry");
        const tile = show("dish_Lamb shoulder");
        verify(!tile.enabled);
        mouseClick(tile);
        compare(entry.calls, []);
        compare(tile.Accessible.name, "Lamb shoulder, $34.00, sold out");
    }
    function test_aPlacedOrderIsPaidNext() {
        picture().fillEntry();
        screen.go("entry");
        entry.placed("o160");
        compare(screen.view, "cash");
    }
    function test_theDishByTouchAndKey() {
        picture().openDish();
        screen.go("entry");
        mouseClick(show("option_Bacon"));
        mouseClick(findChild(screen, "allergy_sesame"));
        mouseClick(findChild(screen, "option_Avocado"));
        compare(entry.dish.calls, ["choose Bacon", "declare sesame"]);
        screen.shown.forceActiveFocus();
        keyClick(Qt.Key_Plus);
        compare(entry.dish.quantity, 2);
        keyClick(Qt.Key_Return);
        compare(entry.calls, ["add"]);
        keyClick(Qt.Key_Escape);
        verify(!entry.dish.isOpen);
        for (const name of ["option_Bacon", "allergy_sesame", "dishAdd", "dishBack"])
            verify(findChild(screen, name).height >= 56, name);
    }
    function test_anIncompleteDishWaits() {
        picture().openDish();
        entry.dish.isComplete = false;
        screen.go("entry");
        verify(!show("dishAdd").enabled);
    }
    function test_atATable() {
        picture().fillEntry();
        screen.go("entry");
        mouseClick(show("entryTable"));
        verify(entry.dineIn);
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "entryTableLabel"));
        keyClick(Qt.Key_7);
        compare(entry.table, "7");
    }
    function test_searchInTheMenu() {
        picture().fillEntry();
        screen.go("entry");
        show("menuSearch");
        keyClick(Qt.Key_Slash);
        verify(findChild(screen, "menuSearch").activeFocus);
        keyClick(Qt.Key_B);
        compare(entry.search, "b");
    }
    function test_offlineNothingIsPlaced() {
        picture().fillEntry();
        app.cash.isConnected = false;
        entry.canPlace = false;
        screen.go("entry");
        verify(!show("entryPlace").enabled);
    }

    function test_theRefundOpensBesideItsOrder() {
        picture().fillCounter();
        mouseClick(show("counterRefund"));
        compare(refund.calls, ["open o145"]);
        show("refundPane");
        keyClick(Qt.Key_Escape);
        verify(!refund.isOpen);
    }
    function test_byLineThenHeld() {
        picture().fillRefund();
        const hold = show("refundHold");
        compare(hold.text, "Hold to refund $19.50");
        mouseClick(findChild(findChild(screen, "refundLine_a"), "stepLess"));
        compare(refund.calls, ["step a -1"]);
        verify(!findChild(screen, "refundLine_b").visible);
        mouseClick(hold);
        compare(refund.calls.length, 1);
        // Enter goes to the button, and twice more confirms.
        screen.shown.forceActiveFocus();
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return);
        compare(refund.calls[1], "refund");
    }
    function test_byAmount() {
        picture().fillRefund();
        mouseClick(show("refundByAmount"));
        verify(refund.byAmount);
        screen.shown.forceActiveFocus();
        keyClick(Qt.Key_5);
        compare(refund.amount.cents, 5);
        keyClick(Qt.Key_Escape);
        compare(refund.amount.cents, 0);
    }
    function test_asCreditWhereThereIsANumber() {
        picture().fillRefund();
        verify(!show("refundToCredit").visible);
        refund.creditPhoneEnds = "56";
        const chip = show("refundToCredit");
        compare(chip.text, "Credit of …56");
        mouseClick(chip);
        verify(refund.toCredit);
        mouseClick(show("refundToOriginal"));
        verify(!refund.toCredit);
    }
    function test_aReasonFirst() {
        picture().fillRefund();
        refund.reason = "";
        refund.canRefund = false;
        const hold = show("refundHold");
        verify(!hold.enabled);
        compare(hold.text, "Choose a reason to refund $19.50");
        mouseClick(findChild(screen, "reason_1"));
        compare(refund.reason, "Wrong item");
    }
    function test_lockedForTheCounter() {
        picture().fillRefund();
        refund.mayRefund = false;
        refund.canRefund = false;
        const hold = show("refundHold");
        verify(hold.locked);
        verify(!hold.enabled);
    }
    function test_whatComesNextIsSaid() {
        picture().fillRefund();
        refund.stage = "done";
        refund.doneText = "Give back $19.50 from the drawer.";
        compare(show("refundBack").text, "Done");
        verify(!findChild(screen, "refundHold").visible);
        keyClick(Qt.Key_Return);
        verify(!refund.isOpen);
    }
}
