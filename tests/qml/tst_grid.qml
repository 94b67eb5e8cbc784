import QtQuick
import QtTest
import Servery.App
import Servery.Kitchen
import Servery.Shared

// The kitchen's grid of tickets by itself: places and keys, pages, what it holds still, and what it
// passes on.
ScreenTestCase {
    id: test
    name: "TicketGrid"
    width: 1300
    height: 900

    property int settleMs
    property TicketGrid grid
    property RowList tickets
    property KitchenPicture picture

    Component {
        id: listMaker
        RowList {}
    }
    Component {
        id: pictureMaker
        KitchenPicture {
            app: null
        }
    }
    Component {
        id: gridMaker
        TicketGrid {
            width: 1300
            height: 900
            columns: 3
            tokens: Theme.dark
            nowMs: Date.UTC(2026, 5, 12, 19, 42, 6)
            unit: 0.8
        }
    }
    SignalSpy {
        id: spy
    }

    function initTestCase() {
        settleMs = Theme.settleMs;
        Theme.reducedMotion = true;
    }
    function cleanupTestCase() {
        Theme.reducedMotion = false;
    }
    function init() {
        Theme.settleMs = settleMs;
        picture = createTemporaryObject(pictureMaker, test);
        tickets = createTemporaryObject(listMaker, test, { rows: picture.tickets() });
        grid = createTemporaryObject(gridMaker, test, { tickets: tickets });
        tryVerify(() => grid.visibleCount + grid.waitingCount === 7);
        waitUntilLaidOut(grid);
    }
    function cleanup() {
        Theme.settleMs = settleMs;
    }
    function card(number: int): var {
        return findChild(grid, "ticket_" + number);
    }
    function isShown(number: int): bool {
        const found = card(number);
        return found !== null && found.visible;
    }
    function watch(signalName: string) {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = grid;
        spy.clear();
    }

    function test_theirPlaceIsTheirKey() {
        compare(card(147).keyText, "1");
        compare(card(149).keyText, "2");
        // Down first, then to the right.
        compare(card(149).x >= card(147).x, true);
        watch("acted");
        verify(grid.actAt(1));
        verify(grid.actAt(2));
        verify(!grid.actAt(9));
        compare(spy.count, 2);
        compare(Array.from(spy.signalArguments[0]), ["o147", "ready", 147]);
        compare(spy.signalArguments[1][0], "o149");
        grid.keysBlank = true;
        compare(card(147).keyText, "");
    }
    function test_whatFindsNoRoomWaits() {
        verify(grid.waitingCount > 0);
        compare(grid.waitingNumbers.length, grid.waitingCount);
        const first = grid.waitingNumbers[0];
        compare(grid.waitingNumbers[grid.waitingCount - 1], 154);
        verify(!isShown(first));
        grid.nextPage();
        verify(isShown(first));
        verify(!isShown(147));
        compare(card(first).keyText, "1");
        // After the last page comes the first.
        for (let page = 0; page < 7 && !isShown(147); ++page)
            grid.nextPage();
        verify(isShown(147));
    }
    // Turning a page draws little: the next one was drawn before, and the last one goes later.
    function test_theNextPageIsThereBefore() {
        const first = grid.waitingNumbers[0];
        tryVerify(() => card(first) !== null && card(first).height > 0);
        verify(!isShown(first));
        const place = { x: card(first).x, y: card(first).y, height: card(first).height };
        grid.nextPage();
        compare({ x: card(first).x, y: card(first).y, height: card(first).height }, place);
        verify(card(147) !== null);
        tryCompare(grid.page, "leading", 0);
        compare(card(147), null);
        verify(isShown(first));
        compare(card(first).keyText, "1");
    }
    function test_nothingMovesUnderAFinger() {
        Theme.settleMs = 3600000;
        grid.touched();
        const before = { x: card(149).x, y: card(149).y, key: card(149).keyText };
        tickets.remove(0);
        tryVerify(() => !isShown(147));
        compare({ x: card(149).x, y: card(149).y, key: card(149).keyText }, before);
        // Let go, they move once.
        Theme.settleMs = 1;
        grid.touched();
        tryCompare(card(149), "keyText", "1");
        verify(card(149).x !== before.x || card(149).y !== before.y);
    }
    function test_newcomersTakeFreeRoomAtOnce() {
        tickets.rows = picture.tickets().slice(0, 1);
        tryCompare(grid, "visibleCount", 1);
        Theme.settleMs = 3600000;
        grid.touched();
        tickets.append(picture.tickets()[1]);
        tryVerify(() => isShown(149));
        compare(card(149).keyText, "2");
        compare(grid.waitingCount, 0);
    }
    function test_whatACardSaysIsPassedOn_data() {
        return [
            { tag: "undone", given: [], told: ["o147"] },
            { tag: "understood", given: [], told: ["o147"] },
            { tag: "refusalSeen", given: [], told: ["o147"] },
            { tag: "acted", given: [], told: ["o147", "ready", 147] },
            { tag: "itemToggled", given: ["chips", true], told: ["o147", "chips", true] },
            { tag: "menuWanted", given: [], told: ["o147", 147, false, false] }
        ];
    }
    function test_whatACardSaysIsPassedOn(row) {
        watch(row.tag);
        card(147)[row.tag](...row.given);
        compare(spy.count, 1);
        compare(Array.from(spy.signalArguments[0]), row.told);
    }
    function test_theMenuOfTheFirstAndOfANewOne() {
        watch("menuWanted");
        verify(grid.wantMenu());
        compare(spy.signalArguments[0][0], "o147");
        tickets.rows = picture.tickets().slice(5, 6);
        tryVerify(() => isShown(153));
        verify(grid.wantMenu());
        // What nobody has started can be held.
        compare(Array.from(spy.signalArguments[1]), ["o153", 153, false, true]);
    }
    function test_theKeyboardMovesAmongThem() {
        verify(!grid.actFocused());
        watch("acted");
        grid.move(1, 0);
        tryVerify(() => grid.activeFocus);
        verify(grid.actFocused());
        compare(spy.signalArguments[0][0], "o147");
        // Up from the action is the last dish; it is no ticket's action any more, but its ticket's.
        grid.move(0, -1);
        compare(grid.Window.activeFocusItem.objectName, "ticketItem_chickenschnitzel");
        const from = card(147).x;
        for (let step = 0; step < 3 && spy.signalArguments.length < 2; ++step) {
            grid.move(1, 0);
            grid.actFocused();
        }
        const next = spy.signalArguments[1][2];
        verify(card(next).x >= from);
    }
    function test_cancelledOnesAreListed() {
        compare(grid.cancelledTickets(), []);
        watch("ticketsChangedShape");
        tickets.set(1, "cancelled", true);
        tryVerify(() => spy.count > 0);
        compare(grid.cancelledTickets(), [{ orderId: "o149", number: 149 }]);
    }
    function test_emptySaysWhatComesNext() {
        const words = "No orders. New ones appear here with a sound.";
        verify(!says(grid, words));
        tickets.rows = [];
        tryVerify(() => says(grid, words));
        verify(!grid.actAt(1));
        verify(!grid.wantMenu());
        grid.move(0, 1);
        grid.nextPage();
        grid.flash("o147");
        compare(grid.visibleCount, 0);
    }
    function test_aTicketLongerThanAColumnHasTwoCards() {
        const many = [];
        for (let at = 0; at < 14; ++at)
            many.push(picture.dish(1, "Dish " + at, { id: "d" + at, mods: ["with something"] }));
        tickets.rows = [picture.ticket(140, "TABLE 1", "", 30, many)];
        tryVerify(() => isShown(140));
        tryVerify(() => findChild(grid, "ticket_140_2") !== null);
        compare(findChild(grid, "ticket_140_2").parts, 2);
        // One key for the whole of it.
        compare(grid.visibleCount, 1);
        watch("acted");
        verify(grid.actAt(1));
        compare(spy.signalArguments[0][0], "o140");
    }
}
