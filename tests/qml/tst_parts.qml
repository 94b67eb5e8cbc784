import QtQuick
import QtTest
import Servery.Kitchen
import Servery.Shared

// The smaller parts of the screens, each in each of its states.
ScreenTestCase {
    id: test
    name: "Parts"
    width: 900
    height: 900

    readonly property double nowMs: Date.UTC(2026, 5, 12, 19, 44, 0)

    Banner {
        id: banner
        width: 900
        height: 88
        tokens: Theme.dark
        kind: "alarm"
        headline: "Order 147 was cancelled."
        actionText: "Understood"
        actionObjectName: "bannerAction"
    }
    Stepper {
        id: stepper
        y: 100
        tokens: Theme.light
        text: "2"
    }
    NumberPad {
        id: pad
        y: 170
        width: 300
        height: 260
        tokens: Theme.light
    }
    SegmentedControl {
        id: segments
        x: 320
        y: 100
        tokens: Theme.light
        model: [{ text: "All", count: 7 }, { text: "Ready", count: 3 }]
        delegate: Segment {
            required property var modelData
            required property int index
            tokens: Theme.light
            objectName: "segment_" + index
            text: modelData.text
            openCount: modelData.count
            checked: index === 0
        }
    }
    TextEntry {
        id: entry
        x: 320
        y: 200
        tokens: Theme.light
        label: "Venue"
        glyph: Icon.None
    }
    StepLine {
        id: steps
        x: 320
        y: 300
        width: 400
        tokens: Theme.light
        steps: [{ label: "Paid", timeText: "19:24", done: true },
            { label: "Ready", timeText: "", done: false }]
    }
    TimeBar {
        id: bar
        x: 320
        y: 380
        width: 400
        tokens: Theme.dark
        part: 0.5
        cut: 2 / 3
        late: false
        fill: Theme.dark.ink2
    }
    TicketHeader {
        id: header
        x: 320
        y: 420
        width: 380
        tokens: Theme.dark
        look: "new"
        number: 147
        place: "TABLE 12"
        customerName: "Femi"
        timeText: "2:04"
        word: "NEW"
    }
    AllDayRow {
        id: dish
        x: 320
        y: 560
        width: 300
        tokens: Theme.dark
        count: 4
        name: "Smash burger"
        choices: ["GF 2"]
        hasAllergy: true
    }
    Metric {
        id: metric
        x: 320
        y: 640
        tokens: Theme.dark
        label: "Late"
        figure: "2"
    }
    LinkWords {
        id: words
        status: "live"
        cause: "none"
        nowMs: test.nowMs
        asOfMs: test.nowMs
        downSinceMs: 0
        formatTime: ms => new Date(ms).toISOString().slice(11, 16)
    }
    CodeBoxes {
        id: boxes
        x: 320
        y: 720
        width: 400
        tokens: Theme.light
        digits: "419"
        status: "entry"
    }
    SignalSpy {
        id: spy
    }
    function listen(target: var, signal: string) {
        spy.target = null;
        spy.signalName = signal;
        spy.target = target;
        spy.clear();
    }

    function test_bannerSaysItAllAndActs() {
        banner.detail = "It was paid.";
        compare(banner.Accessible.name, "Order 147 was cancelled. It was paid.");
        compare(banner.Accessible.role, Accessible.AlertMessage);
        listen(banner, "acted");
        mouseClick(findChild(banner, "bannerAction"));
        compare(spy.count, 1);
        // Offline is white with a hazard edge, an alarm is filled: never the colour alone.
        verify(Qt.colorEqual(banner.color, Theme.dark.late));
        banner.kind = "offline";
        verify(Qt.colorEqual(banner.color, banner.paper));
        banner.kind = "alarm";
    }
    function test_bannersSecondAction() {
        const second = findChild(banner, "bannerSecond");
        verify(!second.visible);
        banner.secondText = "3 waiting";
        verify(second.visible);
        waitUntilLaidOut(banner);
        listen(banner, "secondActed");
        mouseClick(second);
        compare(spy.count, 1);
        banner.secondText = "";
    }
    function test_stepperStopsAtItsEnds_data() {
        return [{ tag: "both", less: true, more: true, steps: [-1, 1] },
            { tag: "least", less: false, more: true, steps: [1] },
            { tag: "most", less: true, more: false, steps: [-1] }];
    }
    function test_stepperStopsAtItsEnds(row) {
        stepper.canLess = row.less;
        stepper.canMore = row.more;
        listen(stepper, "stepped");
        for (const name of ["stepLess", "stepMore"]) {
            const key = findChild(stepper, name);
            verify(key.width >= Theme.target && key.height >= Theme.target);
            verify(key.Accessible.name !== "");
            mouseClick(key);
        }
        compare(spy.signalArguments.map(call => call[0]), row.steps);
    }
    function test_padTypesByTouchAndKey() {
        listen(pad, "pressed");
        for (const digit of ["1", "0", "00"])
            mouseClick(findChild(pad, "pad_" + digit));
        compare(spy.signalArguments.map(call => call[0]), ["1", "0", "00"]);
        verify(pad.typed({ key: Qt.Key_7, isAutoRepeat: false }));
        verify(!pad.typed({ key: Qt.Key_7, isAutoRepeat: true }));
        verify(!pad.typed({ key: Qt.Key_A, isAutoRepeat: false }));
        compare(spy.signalArguments[3][0], "7");
        listen(pad, "backspaced");
        mouseClick(findChild(pad, "padBackspace"));
        verify(pad.typed({ key: Qt.Key_Backspace, isAutoRepeat: false }));
        compare(spy.count, 2);
        compare(findChild(pad, "padBackspace").Accessible.name, "Delete the last digit");
    }
    function test_padOfCounts() {
        pad.doubleZero = false;
        verify(!findChild(pad, "pad_00").enabled);
        pad.enabled = false;
        verify(!pad.typed({ key: Qt.Key_1, isAutoRepeat: false }));
        pad.enabled = true;
        pad.doubleZero = true;
    }
    function test_segmentsSayTheirCount() {
        compare(segments.count, 2);
        for (const row of [0, 1]) {
            const segment = findChild(segments, "segment_" + row);
            verify(segment.height >= Theme.target);
            verify(segment.Accessible.name.includes(row === 0 ? "All" : "Ready"));
            compare(segment.Accessible.checked, row === 0);
        }
    }
    function test_entryIsNamedByItsLabel() {
        compare(entry.Accessible.name, "Venue");
        verify(entry.height - entry.labelRoom >= Theme.target);
        entry.forceActiveFocus();
        keyClick(Qt.Key_A);
        compare(entry.text, "a");
        entry.label = "";
        entry.placeholderText = "Search";
        compare(entry.Accessible.name, "Search");
    }
    function test_stepsToComeAreNotOnlyDashed() {
        const names = [];
        for (let index = 0; index < steps.children.length; ++index) {
            const child = steps.children[index];
            if (child.modelData !== undefined)
                names.push(child.Accessible.name);
        }
        compare(names, ["Paid 19:24", "Ready , not yet"]);
    }
    function test_lateBarIsTallerAndHatched() {
        compare(bar.implicitHeight, 10);
        bar.late = true;
        compare(bar.implicitHeight, 24);
        bar.late = false;
    }
    function test_everyLookOfAHeader_data() {
        return [{ tag: "new", ground: Theme.dark.ink },
            { tag: "onTime", ground: Theme.dark.raised },
            { tag: "due", ground: Theme.dark.soon }, { tag: "late", ground: Theme.dark.late },
            { tag: "queued", ground: Theme.dark.raised },
            { tag: "cancelled", ground: Theme.dark.surface }];
    }
    function test_everyLookOfAHeader(row) {
        header.look = row.tag;
        verify(Qt.colorEqual(header.color, row.ground));
        // On a filled header the words are dark, otherwise light.
        const filled = ["new", "due", "late"].includes(row.tag);
        verify(Qt.colorEqual(header.foreground, filled ? Theme.dark.fillText : Theme.dark.ink));
    }
    function test_allDaySpeaksOfTheAllergy() {
        compare(dish.Accessible.name, "4 Smash burger, GF 2, has an allergy");
        dish.hasAllergy = false;
        dish.choices = [];
        compare(dish.Accessible.name, "4 Smash burger");
    }
    function test_metricIsSpokenWhole() {
        compare(metric.Accessible.name, "Late 2");
    }
    function test_linkWords_data() {
        return [
            { tag: "live", cause: "none", words: "up to date" },
            { tag: "slow", cause: "unreachable", behind: 3, words: "no answer, 3 s" },
            { tag: "slow", cause: "noNetwork", behind: 2, words: "no network, 2 s" },
            { tag: "stale", cause: "unreachable", behind: 60, words: "no answer, as of 19:43" },
            { tag: "offline", cause: "clockWrong", down: 54, words: "clock wrong, 0:54" },
            { tag: "signedOut", cause: "signedOut", behind: 60, words: "as of 19:43" }
        ];
    }
    function test_linkWords(row) {
        words.asOfMs = nowMs - (row.behind ?? 0) * 1000;
        words.downSinceMs = row.down ? nowMs - row.down * 1000 : 0;
        words.cause = row.cause;
        words.status = row.tag;
        compare(words.detail, row.words);
    }
    function test_codesAreCountedNotSpoken() {
        compare(boxes.Accessible.name, "Code, 3 of 6 digits");
        verify(!boxes.Accessible.name.includes("419"));
    }
}
