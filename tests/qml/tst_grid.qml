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
        return found !== null && found.visible && found.opacity > 0;
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
    // All that is there: made is what a turn must not make, and gone what it must not destroy.
    function cards(): var {
        const found = new Map();
        for (let at = 0; at < grid.children.length; ++at) {
            const slot = grid.children[at];
            for (let part = 0; part < slot.children.length; ++part) {
                const child = slot.children[part];
                if (child.objectName.startsWith("ticket_"))
                    found.set(child.number, child);
            }
        }
        return found;
    }
    function waitUntilPrepared() {
        tryCompare(grid, "preparing", false);
    }
    // Turning a page makes, moves and destroys nothing: the next one was drawn before, and the last
    // one goes later.
    function test_aTurnMakesNothing() {
        let pages = 0;
        do {
            waitUntilPrepared();
            const before = cards();
            const places = new Map();
            for (const [number, one] of before)
                places.set(number, [one.x, one.y, one.height, one.timeText, one.keyText].join());
            grid.nextPage();
            ++pages;
            const after = cards();
            compare(Array.from(after.keys()).join(" "), Array.from(before.keys()).join(" "));
            for (const [number, one] of after) {
                compare(one === before.get(number), true);
                if (isShown(number))
                    compare([one.x, one.y, one.height, one.timeText, one.keyText].join(),
                            places.get(number));
            }
        } while (!isShown(147) && pages < 9);
        // The first page again, by the same cards.
        verify(pages > 1);
        compare(card(147).keyText, "1");
    }
    // Many pages cost what two do: those that are neither looked at nor next are let go of.
    function test_whatIsFarAwayIsNotMade() {
        const rows = [];
        for (let number = 200; number < 260; ++number)
            rows.push(Object.assign({}, picture.tickets()[1], { orderId: "o" + number,
                                                                number: number }));
        tickets.rows = rows;
        tryVerify(() => grid.visibleCount > 0 && grid.visibleCount + grid.waitingCount === 60);
        waitUntilPrepared();
        const two = cards().size;
        verify(two >= 2 * grid.visibleCount);
        for (let page = 0; page < 3; ++page) {
            grid.nextPage();
            waitUntilPrepared();
        }
        // The first page stays, to come back to.
        verify(cards().size <= two + grid.page.page);
        verify(card(200) !== null);
        verify(!card(200).visible);
        // It does not count the seconds meanwhile.
        const text = card(200).timeText;
        grid.nowMs += 61000;
        compare(card(200).timeText, text);
    }
    function test_whatIsOutOfSightTakesNoPress() {
        waitUntilPrepared();
        const first = grid.waitingNumbers[0];
        const before = card(147);
        watch("acted");
        card(first).act();
        grid.nextPage();
        before.act();
        compare(spy.count, 0);
        verify(grid.actAt(1));
        compare(spy.count, 1);
    }
    // One that waits on the next page has the time of now when it is turned to.
    function test_theNextPageCountsTheSeconds() {
        waitUntilPrepared();
        const first = grid.waitingNumbers[0];
        const text = card(first).timeText;
        grid.nowMs += 61000;
        verify(card(first).timeText !== text);
        compare(card(first).elapsed, Math.floor((grid.nowMs - card(first).baseMs) / 1000));
    }
    // What changes the height of one that waits is measured before the page is turned.
    function test_theNextPageIsMeasuredAnew() {
        waitUntilPrepared();
        const first = grid.waitingNumbers[0];
        const row = picture.tickets().findIndex(ticket => ticket.number === first);
        tickets.set(row, "rush", true);
        waitUntilPrepared();
        compare(card(first).flagged, true);
        grid.nextPage();
        const rows = card(first).rowHeights().reduce((sum, one) => sum + one, 0);
        const need = rows + card(first).chromeHeight + card(first).extraHeight;
        verify(need <= card(first).height + 1 || card(first).parts > 1);
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
