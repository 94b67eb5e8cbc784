import QtQuick
import QtTest
import Servery.App
import Servery.Kitchen
import Servery.Shared

ScreenTestCase {
    id: test
    name: "KitchenScreen"
    width: 1920
    height: 1080

    property Console app
    property KitchenScreen screen

    readonly property int never: 3600000
    property int settleMs

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        KitchenPicture {}
    }
    Component {
        id: screenMaker
        KitchenScreen {
            width: 1920
            height: 1080
        }
    }

    SignalSpy {
        id: wanted
        target: test.screen
        signalName: "panelWanted"
    }

    function initTestCase() {
        settleMs = Theme.settleMs;
    }
    function init() {
        Theme.reducedMotion = true;
        app = createTemporaryObject(consoleMaker, test);
        createTemporaryObject(pictureMaker, test, { app: app }).fillKitchen();
        screen = screenMaker.createObject(test, { app: app });
        screen.forceActiveFocus();
        tryVerify(() => shown(147));
        waitUntilLaidOut(screen);
    }
    function cleanup() {
        screen.destroy();
        screen = null;
        wait(1);
        Theme.reducedMotion = false;
        Theme.settleMs = settleMs;
    }
    function card(number: int): var {
        return findChild(screen, "ticket_" + number);
    }
    function shown(number: int): bool {
        const found = card(number);
        return found !== null && found.visible && found.opacity > 0;
    }
    function press(key: int) {
        keyClick(key);
    }

    function test_orderRunsDownThenRight() {
        for (let number = 149; number <= 154; ++number)
            verify(shown(number), "ticket " + number);
        const first = card(147);
        const second = card(149);
        const third = card(150);
        const fourth = card(151);
        verify(second.x > first.x);
        compare(third.x, second.x);
        verify(third.y > second.y);
        verify(fourth.x > third.x);
        compare(fourth.y, second.y);
        // Five items take the column, three a cell.
        verify(first.height > 2 * second.height);
        compare(card(154).keyText, "7");
        compare(screen.columnsWithRail, 4);
    }
    function test_digitIsThePlace() {
        press(Qt.Key_1);
        press(Qt.Key_6);
        compare(app.board.calls, ["ready o147", "start o153"]);
        compare(findChild(screen, "notice").text, "Order 147 is ready");
    }
    function test_sameKeyCountsAgainOnlyLater() {
        app.keyPace.onlyFirst = true;
        press(Qt.Key_2);
        press(Qt.Key_2);
        compare(app.board.calls, ["ready o149"]);
        app.keyPace.onlyFirst = false;
        press(Qt.Key_2);
        compare(app.board.calls.length, 2);
    }
    function test_otherKeys() {
        press(Qt.Key_H);
        press(Qt.Key_U);
        compare(app.board.calls, ["fireFirstHeld", "undoLast"]);
        press(Qt.Key_S);
        compare(app.board.station, "grill");
        const rail = findChild(screen, "allDayRail");
        verify(rail.visible);
        press(Qt.Key_A);
        verify(!rail.visible);
    }
    function test_menuOfATicketByKeys() {
        press(Qt.Key_M);
        const menu = findChild(screen, "ticketMenu");
        tryVerify(() => menu.item !== null);
        compare(menu.item.number, 147);
        compare(card(149).keyText, "");
        // What is being made cannot be held.
        press(Qt.Key_2);
        compare(app.board.calls, []);
        press(Qt.Key_1);
        compare(app.board.calls, ["rush o147 true"]);
        compare(screen.menuTicket, null);
        compare(findChild(screen, "notice").text, "Order 147 goes first");
        press(Qt.Key_M);
        press(Qt.Key_Escape);
        compare(screen.menuTicket, null);
        compare(card(149).keyText, "2");
    }
    function test_menuOfATicketByTouch() {
        mouseClick(findChild(screen, "ticketMore_153"));
        const menu = findChild(screen, "ticketMenu");
        tryVerify(() => menu.item !== null);
        for (const name of ["rush", "hold"])
            verify(findChild(menu.item, "ticketMenu_" + name).height >= 56, name);
        mouseClick(findChild(menu.item, "ticketMenu_hold"));
        compare(app.board.calls, ["hold o153"]);
    }
    function test_aManagerTakesAnItemOff() {
        mouseClick(findChild(screen, "ticketMore_147"));
        const menu = findChild(screen, "ticketMenu");
        tryVerify(() => menu.item !== null);
        compare(findChild(menu.item, "ticketMenu_takeOff"), null);
        screen.closeMenu();
        app.takeOff.mayTakeOff = true;
        wanted.clear();
        mouseClick(findChild(screen, "ticketMore_147"));
        tryVerify(() => menu.item !== null);
        mouseClick(findChild(menu.item, "ticketMenu_takeOff"));
        compare(app.takeOff.calls, ["open o147"]);
        compare(wanted.count, 1);
        compare(wanted.signalArguments[0][0], "takeOff");
        compare(screen.menuTicket, null);
    }
    function test_notPaidIsAChip() {
        const chip = findChild(card(154), "notPaidChip");
        verify(chip.visible);
        compare(chip.text, "NOT PAID");
        verify(!findChild(card(153), "notPaidChip").visible);
        verify(card(154).Accessible.name.indexOf("not paid") > 0);
    }
    function test_whatIsScheduledIsFiredFromTheStrip() {
        const fire = findChild(screen, "fire_148");
        compare(fire.Accessible.name, "Fire order 148");
        verify(fire.height >= 56);
        const press = findChild(screen, "laterPress");
        press.againAfterMs = 0;
        mouseClick(fire);
        compare(app.board.calls, []);
        compare(fire.Accessible.name, "Fire order 148 now? It is for 20:00. Press again.");
        tryVerify(() => !press.isSettling);
        mouseClick(fire);
        compare(app.board.calls, ["fireLater o148 0"]);
    }
    function test_theLastIsRecalledByKey() {
        press(Qt.Key_L);
        press(Qt.Key_L);
        compare(app.board.calls, ["recallLast", "recallLast"]);
    }
    function test_aCourseIsFiredFromTheStrip() {
        mouseClick(findChild(screen, "fire_150_2"));
        compare(app.board.calls, ["fireLater o150 2"]);
    }
    function test_rushMovesToTheFront() {
        app.board.tickets.rows = app.board.tickets.rows.slice().sort((a, b) => a.number === 152 ? -1
                                                                    : b.number === 152 ? 1 : 0);
        tryVerify(() => shown(152) && card(152).keyText === "1");
    }
    function test_recallByKeys() {
        press(Qt.Key_R);
        verify(screen.recallOpen);
        compare(card(149).keyText, "");
        tryVerify(() => findChild(screen, "recall_142") !== null);
        // The fourth that can be recalled: two before it were collected.
        press(Qt.Key_4);
        compare(app.board.calls, ["recall o142"]);
        verify(!screen.recallOpen);
        compare(card(149).keyText, "2");
    }
    function test_escapeClosesRecall() {
        press(Qt.Key_R);
        press(Qt.Key_Escape);
        verify(!screen.recallOpen);
        compare(app.board.calls, []);
    }
    function test_collectedCannotBeRecalled() {
        screen.openRecall();
        tryVerify(() => findChild(screen, "recall_146") !== null);
        verify(findChild(screen, "recall_146").visible);
        verify(!findChild(screen, "recall_143").visible);
    }
    function test_ticketsSettleBeforeTheyMove() {
        const grid = findChild(screen, "ticketGrid");
        const before = card(152).y;
        Theme.settleMs = never;
        grid.touched();
        app.board.tickets.remove(app.board.tickets.find("number", 149));
        wait(1);
        waitUntilLaidOut(screen);
        compare(card(152).y, before);
        compare(card(150).keyText, "3");
        verify(!shown(149));
        Theme.settleMs = 1;
        tryVerify(() => card(150).keyText === "2");
        compare(card(151).x, card(150).x);
    }
    function test_movesAtOnceWhenNobodyTouches() {
        Theme.settleMs = never;
        app.board.tickets.remove(0);
        tryVerify(() => card(149).keyText === "1");
        compare(card(149).x, findChild(screen, "ticketGrid").gap);
    }
    function test_newcomerTakesFreeRoomWithoutMovingOthers() {
        app.board.tickets.remove(app.board.tickets.find("number", 154));
        const place = card(153).y;
        const layouts = app.board.layouts;
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        app.board.tickets.append(picture.ticket(155, "TABLE 1", "", 2,
                                                [picture.dish(1, "Chips")], { phase: "new" }));
        tryVerify(() => shown(155));
        compare(card(155).keyText, "7");
        compare(card(153).y, place);
        verify(app.board.layouts > layouts);
    }
    function test_overflowWaitsAndPages() {
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        for (let number = 155; number < 158; ++number) {
            app.board.tickets.append(picture.ticket(number, "TABLE 1", "", 2,
                                                    [picture.dish(1, "Chips")],
                                                    { phase: "new" }));
        }
        const grid = findChild(screen, "ticketGrid");
        tryVerify(() => grid.waitingCount === 3);
        compare(Array.from(grid.waitingNumbers), [155, 156, 157]);
        verify(grid.waitingAllNew);
        const chip = findChild(screen, "waitingTickets");
        verify(chip.visible);
        press(Qt.Key_0);
        tryVerify(() => shown(155));
        verify(!shown(147));
        compare(card(155).keyText, "1");
        press(Qt.Key_0);
        tryVerify(() => shown(147));
    }
    function test_longTicketContinuesOnASecondCard() {
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        const many = [];
        for (let at = 0; at < 12; ++at)
            many.push(picture.dish(1, "Dish " + at, { id: "many" + at, mods: ["extra"] }));
        app.board.tickets.insert(0, picture.ticket(140, "TABLE 1", "", 2000, many));
        tryVerify(() => findChild(screen, "ticket_140_2") !== null);
        const second = findChild(screen, "ticket_140_2");
        tryVerify(() => second.visible);
        compare(second.part, 2);
        verify(second.lastPart);
        verify(!card(140).lastPart);
        press(Qt.Key_1);
        compare(app.board.calls, ["ready o140"]);
    }
    function test_arrowsAndSpace() {
        press(Qt.Key_Right);
        press(Qt.Key_Up);
        press(Qt.Key_Space);
        compare(app.board.calls.length, 1);
        verify(app.board.calls[0].startsWith("line o147 "), app.board.calls[0]);
        press(Qt.Key_Enter);
        compare(app.board.calls[1], "ready o147");
    }
    function test_cancelledRaisesTheAlarm() {
        app.board.tickets.set(app.board.tickets.find("number", 151), "cancelled", true);
        app.board.cancelled("o151");
        const banner = findChild(screen, "kitchenBanner");
        tryVerify(() => banner.visible);
        compare(banner.headline, "Order 151 was cancelled. Stop making it.");
        mouseClick(findChild(banner, "bannerAction"));
        compare(app.board.calls, ["understood o151"]);
        press(Qt.Key_4);
        compare(app.board.calls.length, 2);
    }
    function test_offlineSaysWhatIsSafe_data() {
        return [
            { tag: "unreachable", cause: ServerLink.Unreachable, state: ServerLink.Offline,
              text: "Offline. 3 actions queued, safe on this screen." },
            { tag: "clock", cause: ServerLink.ClockWrong, state: ServerLink.Offline,
              text: "Offline. The clock of this device is wrong." },
            { tag: "signed out", cause: ServerLink.None, state: ServerLink.SignedOut,
              text: "This screen is signed out. 3 actions queued, safe here." }
        ];
    }
    function test_offlineSaysWhatIsSafe(row) {
        app.link.queuedCount = 3;
        app.link.cause = row.cause;
        app.link.state = row.state;
        const banner = findChild(screen, "kitchenBanner");
        verify(banner.visible);
        compare(banner.headline, row.text);
        verify(shown(147));
        compare(findChild(screen, "connectionIndicator").status, screen.linkStatus);
    }
    function test_waitingTicketsShowUnderABanner() {
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        for (let number = 155; number < 157; ++number) {
            app.board.tickets.append(picture.ticket(number, "TABLE 1", "", 2,
                                                    [picture.dish(1, "Chips")],
                                                    { phase: "new" }));
        }
        app.link.state = ServerLink.Offline;
        const second = findChild(findChild(screen, "kitchenBanner"), "bannerSecond");
        tryCompare(second, "text", "2 waiting");
        mouseClick(second);
        tryVerify(() => shown(156));
    }
    function test_menu() {
        mouseClick(findChild(screen, "screenMenu"));
        // The menu lies in the window's overlay.
        let top = screen;
        while (top.parent)
            top = top.parent;
        let entry = null;
        tryVerify(() => (entry = findChild(top, "mute")) !== null && entry.visible);
        verify(entry.height >= 56);
        mouseClick(entry);
        verify(app.sounds.muted);
        const unmute = findChild(screen, "unmuteButton");
        tryVerify(() => unmute.visible);
        mouseClick(unmute);
        verify(!app.sounds.muted);
    }
    function test_newOrderFlashesThenStays() {
        Theme.reducedMotion = false;
        app.board.newOrder("o154", false);
        const ring = findChild(card(154), "newRing");
        verify(ring);
        let changes = 0;
        ring.opacityChanged.connect(() => ++changes);
        // Off and on three times; steady after that.
        tryVerify(() => changes === 6, 20000);
        compare(ring.opacity, 1);
        Theme.reducedMotion = true;
    }
    function test_tryNow() {
        app.link.state = ServerLink.Offline;
        mouseClick(findChild(findChild(screen, "kitchenBanner"), "bannerAction"));
        compare(app.link.tries, 1);
    }
    function test_otherSizes_data() {
        return [
            { tag: "1280x800", width: 1280, height: 800, unit: 0.8, columns: 3, cells: 2,
              rail: false },
            { tag: "1920x1080", width: 1920, height: 1080, unit: 1, columns: 4, cells: 2,
              rail: true },
            { tag: "3840x2160", width: 3840, height: 2160, unit: 2, columns: 4, cells: 2,
              rail: true },
            { tag: "portrait", width: 1080, height: 1920, unit: 1, columns: 2, cells: 3,
              rail: true }
        ];
    }
    function test_otherSizes(row) {
        screen.width = row.width;
        screen.height = row.height;
        const grid = findChild(screen, "ticketGrid");
        compare(screen.unit, row.unit);
        tryCompare(grid, "columns", row.columns);
        compare(grid.cells, row.cells);
        compare(findChild(screen, "allDayRail").visible, row.rail);
        tryVerify(() => shown(147));
        tryVerify(() => card(147).y + card(147).height <= grid.height);
    }
    function test_touchTargets() {
        for (const name of ["recallButton", "ticketAction_149", "station_1", "fire_150_2"]) {
            const item = findChild(screen, name);
            verify(item, name);
            verify(item.height >= 56, name + " " + item.height);
        }
    }
    function test_emptySaysWhatComesNext() {
        app.board.tickets.rows = [];
        app.board.later.rows = [];
        const grid = findChild(screen, "ticketGrid");
        tryCompare(grid, "visibleCount", 0);
        compare(grid.waitingCount, 0);
    }
}
