import QtQuick
import QtTest
import Servery.App
import Servery.Kitchen
import Servery.Shared

ScreenTestCase {
    id: test
    name: "TicketCard"
    width: 420
    height: 700

    property var heard: []
    readonly property double base: Date.UTC(2026, 5, 12, 19, 0, 0)

    Console {
        id: app
    }
    KitchenPicture {
        id: picture
        app: app
    }
    RowList {
        id: dishes
    }
    TicketCard {
        id: card
        width: 381
        height: 431
        tokens: Theme.dark
        number: 147
        place: "TABLE 12"
        customerName: ""
        orderPhase: "cooking"
        nowMs: test.base
        baseMs: test.base
        dueSoonSeconds: 600
        lateSeconds: 900
        itemsModel: dishes
        itemsLeft: 2
        elsewhere: 0
        hasAllergy: false
        recalled: false
        cancelled: false
        action: "ready"
        pending: "none"
        refusal: ""
        keyText: "1"
        onMenuWanted: test.heard = test.heard.concat(["menu"])
        onActed: test.heard = test.heard.concat(["act"])
        onUndone: test.heard = test.heard.concat(["undo"])
        onUnderstood: test.heard = test.heard.concat(["understood"])
        onRefusalSeen: test.heard = test.heard.concat(["seen"])
        onItemToggled: (line, done) => test.heard = test.heard.concat([line + " " + done])
    }

    function init() {
        dishes.rows = [
            picture.dish(2, "Smash burger", { id: "L1", mods: ["extra pickles", "- NO onion"],
                                              done: true }),
            picture.dish(1, "Satay skewers", { id: "L2", allergies: ["SESAME"],
                                               contains: ["sesame"], note: "Clean pan please" })
        ];
        heard = [];
        card.nowMs = base;
        card.orderPhase = "cooking";
        card.action = "ready";
        card.pending = "none";
        card.pendingAction = "ready";
        card.cancelled = false;
        card.recalled = false;
        card.refusal = "";
        card.rush = false;
        card.course = "";
        card.elsewhere = 0;
        card.laterCount = 0;
        card.stations = [];
        card.waitsForStations = false;
        waitUntilLaidOut(card);
    }
    function test_timer_data() {
        return [
            { tag: "fresh", age: 0, phase: "new", look: "new", word: "NEW", time: "0:00" },
            { tag: "new until started", age: 700, phase: "new", look: "new", word: "NEW",
              time: "11:40" },
            { tag: "on time", age: 460, phase: "cooking", look: "onTime", word: "ON TIME",
              time: "7:40" },
            { tag: "just before due", age: 599, phase: "cooking", look: "onTime",
              word: "ON TIME", time: "9:59" },
            { tag: "due", age: 600, phase: "cooking", look: "due", word: "DUE IN 5:00",
              time: "10:00" },
            { tag: "late", age: 1044, phase: "cooking", look: "late", word: "LATE +2:24",
              time: "17:24" },
            { tag: "late, not started", age: 960, phase: "new", look: "late",
              word: "LATE +1:00", time: "16:00" },
            { tag: "an hour", age: 3840, phase: "cooking", look: "late", word: "LATE +49:00",
              time: "1 h 04" }
        ];
    }
    function test_timer(row) {
        card.orderPhase = row.phase;
        card.nowMs = base + row.age * 1000;
        compare(card.look, row.look);
        compare(card.word, row.word);
        compare(card.timeText, row.time);
    }
    function test_timerTextChangesOnlyWithTheSecond() {
        const spy = createTemporaryQmlObject(
            'import QtTest; SignalSpy { signalName: "timeTextChanged" }', test);
        spy.target = card;
        card.nowMs = base + 400;
        card.nowMs = base + 900;
        compare(spy.count, 0);
        card.nowMs = base + 1000;
        compare(spy.count, 1);
    }
    function test_nameForAssistiveTechnology() {
        card.nowMs = base + 1044 * 1000;
        card.itemsLeft = 3;
        compare(card.Accessible.name, "Order 147, table 12, late by 2 minutes, 3 items left");
    }
    function test_wholeRowIsTheTarget() {
        const row = findChild(card, "ticketItem_L2");
        verify(row.height >= 56);
        mouseClick(row, row.width - 4, row.height / 2);
        compare(heard, ["L2 true"]);
        mouseClick(findChild(card, "ticketItem_L1"));
        compare(heard, ["L2 true", "L1 false"]);
    }
    function test_itemTellsItsAllergyAndNote() {
        const name = findChild(card, "ticketItem_L2").Accessible.name;
        verify(name.includes("allergy SESAME"), name);
        verify(name.includes("note Clean pan please"), name);
    }
    function test_press_data() {
        return [
            { tag: "none", pending: "none", cancelled: false, heard: ["act"] },
            { tag: "sending", pending: "sending", cancelled: false, heard: [] },
            { tag: "queued", pending: "queued", cancelled: false, heard: [] },
            { tag: "refused", pending: "refused", cancelled: false, heard: ["seen"] },
            { tag: "cancelled", pending: "none", cancelled: true, heard: ["understood"] }
        ];
    }
    function test_press(row) {
        card.pending = row.pending;
        card.cancelled = row.cancelled;
        card.act();
        compare(heard, row.heard);
    }
    function test_actionIsThereToTouch() {
        const button = findChild(card, "ticketAction_147");
        compare(button.height, 72);
        compare(button.width, card.width);
        mouseClick(button);
        compare(heard, ["act"]);
    }
    function test_queuedStopsAlarming() {
        card.nowMs = base + 1044 * 1000;
        card.pending = "queued";
        compare(card.look, "queued");
        compare(card.word, "QUEUED");
        mouseClick(findChild(card, "ticketUndo_147"));
        compare(heard, ["undo"]);
    }
    function test_queuedItemDoesNotHoldTheTicket() {
        card.pending = "queued";
        card.pendingAction = "item";
        compare(card.look, "onTime");
        card.act();
        compare(heard, ["act"]);
    }
    function test_sendingShowsOnlyWhenSlow() {
        card.pending = "sending";
        compare(card.mode, "ready");
        tryCompare(card, "mode", "sending", 20000);
        card.pending = "none";
        compare(card.mode, "ready");
    }
    function test_rushShowsInEveryHeader_data() {
        return [
            { tag: "on time", age: 10, phase: "cooking" },
            { tag: "due", age: 700, phase: "cooking" },
            { tag: "late", age: 1044, phase: "cooking" }, { tag: "new", age: 3, phase: "new" }
        ];
    }
    function test_rushShowsInEveryHeader(row) {
        card.orderPhase = row.phase;
        card.nowMs = base + row.age * 1000;
        card.rush = true;
        waitUntilLaidOut(card);
        const chip = findChild(card, "rushChip");
        tryVerify(() => chip.visible);
        verify(!Qt.colorEqual(chip.color, chip.children[0].color));
        verify(card.Accessible.name.includes("rush"), card.Accessible.name);
        card.rush = false;
        verify(!chip.visible);
    }
    function test_whatIsNotHereIsCounted_data() {
        return [
            { tag: "nothing", elsewhere: 0, later: 0, text: "" },
            { tag: "elsewhere", elsewhere: 2, later: 0, text: "+2 elsewhere" },
            { tag: "later", elsewhere: 0, later: 3, text: "+3 later" },
            { tag: "both", elsewhere: 1, later: 1, text: "+1 elsewhere, +1 later" }
        ];
    }
    function test_whatIsNotHereIsCounted(row) {
        const before = card.extraHeight;
        card.elsewhere = row.elsewhere;
        card.laterCount = row.later;
        compare(card.restText, row.text);
        compare(card.extraHeight - before, row.text === "" ? 0 : 40);
    }
    function test_anExpoWaitsForTheStations() {
        card.stations = [{ name: "Grill", left: 0, total: 1 }, { name: "Fry", left: 1, total: 2 }];
        card.waitsForStations = true;
        waitUntilLaidOut(card);
        verify(findChild(card, "stationProgress_Grill").done);
        verify(!findChild(card, "stationProgress_Fry").done);
        // In the place of the action, so that the ticket takes no more room.
        compare(card.extraHeight, 0);
        verify(!findChild(card, "ticketAction_147").visible);
        card.act();
        compare(heard, []);
        card.pending = "refused";
        verify(findChild(card, "ticketAction_147").visible);
        card.pending = "none";
        card.waitsForStations = false;
        verify(findChild(card, "ticketAction_147").visible);
        card.act();
        compare(heard, ["act"]);
    }
    // It says what to do about it, so no word of it is cut off, and the rows keep their room.
    function test_aRefusalIsReadToItsEnd() {
        const action = findChild(card, "ticketAction_147");
        const usual = action.height;
        card.pending = "refused";
        card.refusal = "Cancelled at 19:41";
        waitUntilLaidOut(card);
        compare(action.height, usual);
        compare(card.extraHeight, 0);
        card.refusal = "This device's disk did not take it. Try again when there is room on it.";
        waitUntilLaidOut(card);
        const reason = findChild(card, "refusalReason");
        verify(!reason.truncated);
        verify(reason.lineCount > 1);
        const end = reason.mapToItem(action, 0, reason.contentHeight).y;
        verify(end <= action.height);
        verify(action.height > usual);
        compare(card.extraHeight, action.height - usual);
    }
    function test_headerOpensTheMenu() {
        const more = findChild(card, "ticketMore_147");
        verify(more.height >= 56);
        mouseClick(more);
        compare(heard, ["menu"]);
        card.cancelled = true;
        mouseClick(more);
        compare(heard, ["menu"]);
    }
    function test_heightsCoverAllRows() {
        const heights = card.rowHeights();
        compare(heights.length, 2);
        verify(heights[0] > 56);
        // A band and a note take more room than two modifiers.
        verify(heights[1] > heights[0]);
    }
    function test_partShowsItsOwnRows() {
        card.firstItem = 1;
        card.part = 2;
        card.parts = 2;
        verify(!findChild(card, "ticketItem_L1").visible);
        verify(findChild(card, "ticketItem_L2").visible);
        verify(findChild(card, "ticketAction_147").visible);
        card.part = 1;
        verify(!findChild(card, "ticketAction_147").visible);
        card.firstItem = 0;
        card.parts = 1;
    }

    function test_takenOffStaysUntilUnderstood() {
        dishes.rows = [
            picture.dish(2, "Chips", { id: "L1", gone: true, done: true, changeOpen: true,
                                       takenOff: "Taken off, 19:40" }),
            picture.dish(1, "Smash burger", { id: "L2", takenOff: "1 taken off, 19:41",
                                              changeOpen: true })
        ];
        card.changed = true;
        waitUntilLaidOut(card);
        compare(card.mode, "understood");
        compare(card.verb, "Understood");
        const gone = findChild(card, "ticketItem_L1");
        verify(findChild(gone, "gonePlate") !== null);
        compare(findChild(gone, "takenOff").text, "Taken off, 19:40");
        verify(gone.Accessible.name.indexOf("taken off, 19:40") > 0);
        // What is gone is not ticked off; the key says Understood before anything else.
        mouseClick(gone);
        compare(heard, []);
        card.act();
        compare(heard, ["understood"]);
        // Pressed, and on its way: neither again nor Ready.
        card.pending = "queued";
        card.pendingAction = "confirm";
        compare(card.mode, "queued");
        compare(card.verb, "Understood queued");
        card.act();
        compare(heard, ["understood"]);
        card.changed = false;
        card.pending = "none";
        card.pendingAction = "";
        compare(card.mode, "ready");
    }
    function test_lateBeforeItWasStarted() {
        card.orderPhase = "new";
        card.action = "start";
        card.nowMs = test.base + 16 * 60 * 1000;
        compare(card.look, "late");
        compare(card.mode, "start");
        verify(findChild(card, "newRing") !== null);
        verify(card.Accessible.name.indexOf("not started") > 0);
        card.orderPhase = "cooking";
        tryVerify(() => findChild(card, "newRing") === null);
        card.action = "ready";
        card.nowMs = test.base;
    }
}
