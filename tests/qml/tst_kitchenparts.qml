import QtQuick
import QtTest
import Servery.App
import Servery.Kitchen
import Servery.Shared

// The parts around the kitchen's tickets, each in each of its states.
ScreenTestCase {
    id: test
    name: "KitchenParts"
    width: 1300
    height: 900

    readonly property double nowMs: Date.UTC(2026, 5, 12, 19, 42, 6)
    property RowList rows

    function clock(ms: double): string {
        return new Date(ms).toISOString().slice(11, 16);
    }
    function watch(item: var, signalName: string) {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = item;
        spy.clear();
    }
    function told(call: int): var {
        return Array.from(spy.signalArguments[call]);
    }

    SignalSpy {
        id: spy
    }
    Component {
        id: listMaker
        RowList {}
    }
    Component {
        id: drawerMaker
        RecallDrawer {
            width: 640
            height: 800
            tokens: Theme.dark
            nowMs: test.nowMs
            formatTime: ms => test.clock(ms)
        }
    }
    Component {
        id: stripMaker
        LaterStrip {
            width: 1280
            tokens: Theme.dark
            formatTime: ms => test.clock(ms)
        }
    }
    Component {
        id: filterMaker
        StationFilter {
            tokens: Theme.dark
        }
    }
    Component {
        id: progressMaker
        StationProgress {
            width: 500
            tokens: Theme.dark
        }
    }
    Component {
        id: railMaker
        AllDayRail {
            width: 324
            height: 800
            tokens: Theme.dark
            nowMs: test.nowMs
        }
    }
    Component {
        id: bannerMaker
        KitchenBanner {
            width: 1280
            height: 88
            tokens: Theme.dark
            linkStatus: "live"
            linkCause: "none"
            asOfText: ""
            queuedCount: 0
            laterCount: 0
            waitingCount: 0
            cancelledTickets: []
            conflicts: []
        }
    }
    Component {
        id: headerMaker
        KitchenHeader {
            width: 1300
            tokens: Theme.dark
            venue: "Copper Lane"
            stations: []
            station: ""
            newCount: 2
            cookingCount: 5
            lateCount: 0
            averageSeconds: 588
            linkStatus: "live"
            linkDetail: "up to date"
            clockText: "19:42"
            muted: false
            unit: 0.8
        }
    }

    function init() {
        Theme.reducedMotion = true;
        rows = createTemporaryObject(listMaker, test);
    }
    function cleanup() {
        Theme.reducedMotion = false;
    }

    // --- RecallDrawer

    function sent(number: int, ago: int, collected: bool): var {
        return { orderId: "o" + number, number: number, label: "Table " + number,
                 sentAtMs: nowMs - ago * 1000, collected: collected,
                 dishes: "2 Margherita, 1 Chips" };
    }
    function test_recallCallsBackByKeyAndByTouch() {
        rows.rows = [sent(146, 48, false), sent(145, 135, true), sent(144, 302, false)];
        const drawer = createTemporaryObject(drawerMaker, test, { sentOut: rows });
        waitUntilLaidOut(drawer);
        watch(drawer, "recalled");
        // What was handed over has no key: the second is the third row's.
        verify(drawer.recallAt(1));
        verify(drawer.recallAt(2));
        verify(!drawer.recallAt(3));
        mouseClick(findChild(drawer, "recall_144"));
        compare(told(0), ["o146", 146]);
        compare(told(1), ["o144", 144]);
        compare(told(2), ["o144", 144]);
        compare(findChild(drawer, "recall_144").keyText, "2");
        verify(findChild(drawer, "recall_144").height >= 56);
        verify(!findChild(drawer, "recall_145").visible);
        const gone = findChild(drawer, "recallRow_145");
        verify(says(gone, "Collected"));
        compare(gone.Accessible.name, "Order 145, Table 145, 2 Margherita, 1 Chips, collected");
        verify(says(drawer, "Ready 19:41, 0:48 ago"));
        verify(says(gone, "Handed over, ready 19:39"));
    }
    function test_recallKeepsItsWordsApart_data() {
        return [{ tag: "wide", width: 720, stacked: false },
                { tag: "narrow", width: 420, stacked: true }];
    }
    function test_recallKeepsItsWordsApart(row) {
        rows.rows = [sent(146, 48, false), sent(145, 135, true)];
        const drawer = createTemporaryObject(drawerMaker, test, { sentOut: rows,
                                                                  width: row.width });
        waitUntilLaidOut(drawer);
        compare(drawer.stacked, row.stacked);
        const button = findChild(drawer, "recall_146");
        verify(button.implicitWidth <= button.width + 24);
        const entry = findChild(drawer, "recallRow_146");
        const at = button.mapToItem(entry, 0, 0);
        verify(at.x + button.width <= entry.width + 1 && at.y + button.height <= entry.height);
        const when = findChild(entry, "recallWhen");
        const end = when.mapToItem(entry, when.width, when.height);
        verify(row.stacked ? end.y <= at.y : end.x <= at.x, end + " " + at);
    }
    function test_recallFollowsItsListAndCloses() {
        const drawer = createTemporaryObject(drawerMaker, test, { sentOut: rows });
        verify(says(drawer, "Nothing was sent out yet."));
        verify(!drawer.recallAt(1));
        rows.rows = [sent(146, 48, false), sent(144, 302, false)];
        tryVerify(() => findChild(drawer, "recall_144") !== null);
        compare(findChild(drawer, "recall_144").keyText, "2");
        rows.remove(0);
        tryCompare(findChild(drawer, "recall_144"), "keyText", "1");
        verify(!says(drawer, "Nothing was sent out yet."));
        watch(drawer, "closed");
        waitUntilLaidOut(drawer);
        mouseClick(findChild(drawer, "recallClose"));
        compare(spy.count, 1);
    }

    // --- LaterStrip

    function later(number: int, kind: string, course: int): var {
        return { orderId: "o" + number, course: course, number: number, label: "Pickup, Sol",
                 kind: kind, timeMs: nowMs + 1100000, startMs: kind === "held" ? 0 : nowMs };
    }
    function makeStrip(list: var): var {
        rows.rows = list;
        const strip = createTemporaryObject(stripMaker, test, { later: rows, width: 1900 });
        tryVerify(() => strip.shownEnd > 0);
        waitUntilLaidOut(strip);
        return strip;
    }
    function test_whatIsHeldFiresAtOnce() {
        const strip = makeStrip([later(150, "held", 2), later(151, "held", 0)]);
        watch(strip, "fired");
        mouseClick(findChild(strip, "fire_150_2"));
        mouseClick(findChild(strip, "fire_151"));
        compare(told(0), ["o150", 2]);
        compare(told(1), ["o151", 0]);
        compare(findChild(strip, "later_150").Accessible.name, "Order 150, Pickup, Sol, held");
    }
    function test_whatIsScheduledAsksInItsPlace() {
        const strip = makeStrip([later(148, "scheduled", 0), later(139, "scheduled", 0)]);
        compare(strip.shownEnd, 2);
        const press = findChild(strip, "laterPress");
        const fire = findChild(strip, "fire_148");
        press.againAfterMs = 3600000;
        watch(strip, "fired");
        const width = fire.width;
        mouseClick(fire);
        verify(says(fire, "Now?"));
        verify(!says(fire, "Fire"));
        compare(fire.width, width);
        compare(fire.Accessible.name, "Fire order 148 now? It is for 20:00. Press again.");
        // The same wet finger once more.
        mouseClick(fire);
        compare(spy.count, 0);
        // Another is asked about instead.
        press.againAfterMs = 0;
        const other = findChild(strip, "fire_139");
        mouseClick(other);
        verify(says(fire, "Fire"));
        verify(says(other, "Now?"));
        tryVerify(() => !press.isSettling);
        mouseClick(other);
        compare(spy.count, 1);
        compare(told(0), ["o139", 0]);
        verify(says(other, "Fire"));
    }
    function test_theQuestionIsForgotten() {
        const strip = makeStrip([later(148, "scheduled", 0)]);
        const press = findChild(strip, "laterPress");
        press.askMs = 1;
        watch(strip, "fired");
        const fire = findChild(strip, "fire_148");
        mouseClick(fire);
        tryVerify(() => says(fire, "Fire"));
        mouseClick(fire);
        compare(spy.count, 0);
    }
    function test_theStripSaysWhatWaits() {
        const strip = createTemporaryObject(stripMaker, test, { later: rows });
        verify(says(strip, "Nothing later"));
        verify(!findChild(strip, "waitingTickets").visible);
        strip.waitingNumbers = [153, 154];
        strip.waitingAllNew = true;
        strip.waitingCount = 2;
        const waiting = findChild(strip, "waitingTickets");
        verify(waiting.visible);
        verify(!says(strip, "Nothing later"));
        verify(says(waiting, "2 NEW"));
        verify(says(waiting, "153 154"));
        strip.waitingAllNew = false;
        verify(says(waiting, "2 MORE"));
        waitUntilLaidOut(strip);
        watch(strip, "pageWanted");
        mouseClick(waiting);
        compare(spy.count, 1);
        strip.recallShown = true;
        waitUntilLaidOut(strip);
        watch(strip, "recallWanted");
        mouseClick(findChild(strip, "stripRecallButton"));
        compare(spy.count, 1);
    }
    function test_whatFindsNoRoomIsCounted() {
        const list = [];
        for (let number = 160; number < 170; ++number)
            list.push(later(number, "scheduled", 0));
        const strip = makeStrip(list);
        const shown = strip.shownEnd;
        verify(shown < 10);
        verify(says(strip, (10 - shown) + " more"));
        verify(!findChild(strip, "later_169").visible);
        compare(strip.laterCount, 10);
    }

    // --- StationFilter, StationProgress

    function test_aStationIsChosen() {
        const at = (key, name, open) => ({ key: key, station: key, name: name, openCount: open,
                                           averageSeconds: key === "grill" ? 512 : 0 });
        rows.rows = [at("", "All", 7), at("grill", "Grill", 5), at("fry", "Fry", 4)];
        const filter = createTemporaryObject(filterMaker, test, { stations: rows, current: "" });
        tryVerify(() => findChild(filter, "station_2") !== null);
        waitUntilLaidOut(filter);
        watch(filter, "chosen");
        mouseClick(findChild(filter, "station_2"));
        compare(told(0), ["fry"]);
        filter.next();
        compare(told(1), ["grill"]);
        filter.current = "fry";
        filter.next();
        compare(told(2), [""]);
        verify(findChild(filter, "station_2").checked);
        verify(!findChild(filter, "station_0").checked);
        compare(findChild(filter, "station_1").Accessible.description, "average 8:32");
        filter.spread = true;
        filter.width = 900;
        tryVerify(() => Math.abs(findChild(filter, "station_0").width
                                 - findChild(filter, "station_2").width) < 1);
    }
    function test_whatIsLeftComesFirst() {
        const progress = createTemporaryObject(progressMaker, test, { stations: [
            { name: "Cold", left: 0, total: 1 }, { name: "Grill", left: 1, total: 2 },
            { name: "Fry", left: 2, total: 2 }
        ] });
        compare(progress.ordered.map(each => each.name), ["Grill", "Fry", "Cold"]);
        compare(progress.Accessible.name, "Cold done, Grill, 1 of 2 left, Fry, 2 of 2 left");
        tryCompare(progress, "shownCount", 3);
        verify(!says(progress, "+1"));
        progress.width = 250;
        tryVerify(() => progress.shownCount < 3);
        verify(says(progress, "+" + (3 - progress.shownCount)));
        verify(!findChild(progress, "stationProgress_Cold").visible);
    }

    // --- AllDayRail

    function test_theRailCountsWhatIsLeft() {
        const dishes = [];
        for (let at = 0; at < 14; ++at)
            dishes.push({ name: "Dish " + at, count: 14 - at, choices: [], hasAllergy: at === 1 });
        const sentOut = createTemporaryObject(listMaker, test);
        const rail = createTemporaryObject(railMaker, test, { allDay: rows, sentOut: sentOut });
        verify(says(rail, "Nothing to make"));
        verify(says(rail, "Nothing yet"));
        rows.rows = dishes;
        sentOut.rows = [sent(146, 48, false), sent(145, 135, true), sent(144, 302, false)];
        waitUntilLaidOut(rail);
        verify(rail.shownCount < 14);
        verify(says(rail, (14 - rail.shownCount) + " more"));
        verify(says(rail, "0:48 ago"));
        verify(!says(rail, "5:02 ago")); // the last two are enough
        // Drawn small, the keys are as large as before, and nothing lies on anything.
        for (const unit of [1, 0.8, 0.6]) {
            rail.unit = unit;
            waitUntilLaidOut(rail);
            const row = findChild(rail, "sentOut_145");
            verify(row.y + row.height <= findChild(rail, "recallButton").y);
        }
        rail.unit = 1;
        watch(rail, "recallWanted");
        mouseClick(findChild(rail, "recallButton"));
        compare(spy.count, 1);
        watch(rail, "stockWanted");
        compare(findChild(rail, "stockButton").text, "Sold out");
        rail.outCount = 2;
        compare(findChild(rail, "stockButton").text, "Sold out, 2");
        mouseClick(findChild(rail, "stockButton"));
        compare(spy.count, 1);
    }
    function test_theRailAsABand() {
        const dishes = [];
        for (let at = 0; at < 14; ++at)
            dishes.push({ name: "Dish " + at, count: 14 - at, choices: [], hasAllergy: false });
        rows.rows = dishes;
        const sentOut = createTemporaryObject(listMaker, test);
        const rail = createTemporaryObject(railMaker, test, {
            allDay: rows, sentOut: sentOut, band: true, width: 1080, height: 222
        });
        waitUntilLaidOut(rail);
        compare(rail.columns, 3);
        compare(rail.shownCount, rail.capacity - 1);
        verify(!findChild(rail, "recallButton").visible);
        watch(rail, "recallWanted");
        mouseClick(findChild(rail, "bandRecallButton"));
        compare(spy.count, 1);
        watch(rail, "stockWanted");
        mouseClick(findChild(rail, "bandStockButton"));
        compare(spy.count, 1);
    }

    // --- KitchenBanner

    function test_theWorstIsSaidFirst_data() {
        const cancelled = [{ orderId: "o1", number: 147 }];
        const conflicts = [{ orderId: "o2", number: 149, text: "It was cancelled." }];
        const unsure = [{ place: 7, text: "Receipt 147 may not have been printed." }];
        return [
            { tag: "nothing", given: {}, wanted: false },
            { tag: "cancelled", wanted: true, kind: "alarm", signal: "understood", arg: "o1",
              given: { cancelledTickets: cancelled, conflicts: conflicts, linkStatus: "offline" },
              says: "Order 147 was cancelled. Stop making it.", more: "2 more" },
            { tag: "conflict", wanted: true, kind: "alarm", signal: "conflictUnderstood",
              arg: "o2", given: { conflicts: conflicts, linkStatus: "offline" },
              says: "Order 149: It was cancelled.", more: "1 more" },
            { tag: "conflict of an unknown order", wanted: true, kind: "alarm",
              signal: "conflictUnderstood", arg: "o3", more: "",
              given: { conflicts: [{ orderId: "o3", number: 0, text: "It is not known." }] },
              says: "It is not known." },
            { tag: "offline", wanted: true, kind: "offline", signal: "tryWanted",
              given: { linkStatus: "offline", queuedCount: 3 },
              says: "Offline. 3 actions queued, safe on this screen.", more: "" },
            { tag: "nothing queued", wanted: true, kind: "offline", signal: "tryWanted",
              given: { linkStatus: "offline", linkCause: "noNetwork" },
              says: "Offline. Nothing waits to be sent.", more: "" },
            { tag: "clock", wanted: true, kind: "offline", signal: "tryWanted",
              given: { linkStatus: "offline", linkCause: "clockWrong" },
              says: "Offline. The clock of this device is wrong.", more: "" },
            { tag: "signed out", wanted: true, kind: "offline", signal: "signInWanted",
              given: { linkStatus: "signedOut", queuedCount: 1 },
              says: "This screen is signed out. 1 action queued, safe here.", more: "" },
            { tag: "printer", wanted: true, kind: "trouble", signal: "printTryWanted",
              given: { printProblem: "The printer is out of paper." },
              says: "The printer is out of paper.", more: "" },
            { tag: "unsure", wanted: true, kind: "trouble", signal: "printAgainWanted", arg: 7,
              given: { unsurePrints: unsure }, says: "Receipt 147 may not have been printed.",
              more: "" }
        ];
    }
    function test_theWorstIsSaidFirst(row) {
        const banner = createTemporaryObject(bannerMaker, test, row.given);
        compare(banner.wanted, row.wanted);
        if (!row.wanted)
            return;
        compare(banner.kind, row.kind);
        compare(banner.headline, row.says);
        compare(banner.more, row.more);
        waitUntilLaidOut(banner);
        watch(banner, row.signal);
        mouseClick(findChild(banner, "bannerAction"));
        compare(spy.count, 1);
        if (row.arg !== undefined)
            compare(told(0), [row.arg]);
    }
    function test_whatTheBannerCoversStaysInReach() {
        const banner = createTemporaryObject(bannerMaker, test, {
            linkStatus: "offline", laterCount: 4
        });
        compare(banner.secondText, "Later  4");
        watch(banner, "laterWanted");
        banner.secondActed();
        compare(spy.count, 1);
        banner.waitingCount = 2;
        compare(banner.secondText, "2 waiting");
        compare(banner.secondKey, "0");
        watch(banner, "pageWanted");
        banner.secondActed();
        compare(spy.count, 1);
    }

    // --- KitchenHeader

    function test_theHeaderSaysHowServiceIs() {
        const at = (key, name) => ({ key: key, station: key, name: name, openCount: 5,
                                     averageSeconds: 0 });
        rows.rows = [at("", "All"), at("grill", "Grill")];
        const header = createTemporaryObject(headerMaker, test, { stations: rows });
        waitUntilLaidOut(header);
        const state = findChild(header, "serviceState");
        verify(!state.visible);
        header.busyMinutes = 15;
        compare(state.text, "Busy, +15 min");
        header.paused = true;
        compare(state.text, "Paused");
        header.resumesAt = "20:10";
        compare(state.text, "Paused until 20:10");
        waitUntilLaidOut(header);
        watch(header, "serviceTouched");
        mouseClick(state);
        compare(spy.count, 1);
        verify(!findChild(header, "unmuteButton").visible);
        header.muted = true;
        waitUntilLaidOut(header);
        watch(header, "unmuted");
        mouseClick(findChild(header, "unmuteButton"));
        compare(spy.count, 1);
        watch(header, "stationChosen");
        mouseClick(findChild(header, "station_1"));
        header.nextStation();
        compare(told(0), ["grill"]);
        compare(told(1), ["grill"]);
    }
    function test_stationsThatFindNoRoomHaveARow() {
        const list = [];
        for (let index = 0; index < 9; ++index)
            list.push({ key: "s" + index, station: "s" + index, name: "Station " + index,
                        openCount: 5, averageSeconds: 0 });
        rows.rows = list.slice(0, 2);
        const header = createTemporaryObject(headerMaker, test, { stations: rows });
        waitUntilLaidOut(header);
        verify(!header.stacked);
        const low = header.implicitHeight;
        rows.rows = list;
        tryVerify(() => header.stacked);
        verify(header.implicitHeight > low);
    }
}
