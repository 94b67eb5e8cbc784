import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// The parts of the counter's money, each in each of its states.
PartTestCase {
    id: test
    name: "TillParts"
    width: 1400
    height: 1000

    property Console app
    property RowList rows

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        CounterPicture {}
    }
    Component {
        id: listMaker
        RowList {}
    }
    Component {
        id: orderMaker
        TillOrder {
            width: 340
            height: 800
            tokens: Theme.light
        }
    }
    Component {
        id: reportMaker
        DrawerReport {
            width: 1280
            height: 720
            unit: 1
        }
    }
    Component {
        id: moveMaker
        DrawerMove {
            width: 500
            tokens: Theme.light
            word: "To the safe"
            detail: "Priya N."
            timeText: "18:40"
            amountText: "$40.00"
            causes: ["drm_3"]
        }
    }
    Component {
        id: entriesMaker
        EntriesButton {
            tokens: Theme.light
        }
    }
    Component {
        id: tipMaker
        TipChoice {
            width: 340
            tokens: Theme.light
        }
    }
    Component {
        id: quickMaker
        QuickAmounts {
            width: 500
            tokens: Theme.light
        }
    }
    Component {
        id: chipMaker
        ChoiceChip {
            width: 220
            tokens: Theme.light
            text: "Peanuts"
        }
    }
    Component {
        id: eitherMaker
        EitherBar {
            width: 400
            tokens: Theme.light
            current: false
            choices: [{ value: false, name: "byLine", text: "By line" },
                      { value: true, name: "byAmount", text: "By amount" }]
        }
    }
    Component {
        id: waitingMaker
        WaitingRow {
            width: 300
            tokens: Theme.light
            number: 156
            title: "Table 3"
            amount: "$43.50"
        }
    }

    Component {
        id: dueMaker
        DueRefunds {
            width: 640
            height: implicitHeight
            cash: test.app.cash
            tokens: Theme.light
            unit: 1
        }
    }

    Component {
        id: dueRowMaker
        DueRefundRow {
            height: implicitHeight
            tokens: Theme.light
            number: 98
            title: "Table 4"
            amountText: "$24.00"
            detail: "since 18:12, Mara T., cold"
            isSending: false
            canGive: true
            locked: false
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        rows = createTemporaryObject(listMaker, test);
    }

    // --- DueRefunds

    function test_whatHasToBeGivenBackSaysWhoseAndSinceWhen() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillCash();
        const due = make(dueMaker);
        for (const words of ["Give back in cash", "Table 4", "$24.00",
                             "since 18:12, Mara T., cold"])
            verify(says(due, words), words);
        compare(findChild(due, "dueOrder_98").Accessible.name,
                "Order 98, Table 4, $24.00, since 18:12, Mara T., cold");
        press(due, "giveBack_98");
        compare(app.cash.calls, ["giveBack r98"]);
        // A closed drawer gives nothing back; it says what waits for it.
        due.canGive = false;
        verify(says(due, "To give back in cash once the drawer is open"));
        verify(!findChild(due, "giveBack_98").visible);
    }
    function test_whatHasToBeGivenBackLeadsToItsOrderAndItsEntries_data() {
        return [{ tag: "open", canGive: true }, { tag: "closed", canGive: false }];
    }
    function test_whatHasToBeGivenBackLeadsToItsOrderAndItsEntries(row) {
        createTemporaryObject(pictureMaker, test, { app: app }).fillCash();
        const due = make(dueMaker, { canGive: row.canGive });
        watch(due, "orderWanted");
        press(due, "dueOrder_98");
        compare(told(0), ["o98"]);
        watch(due, "entriesWanted");
        press(due, "dueEntries_98");
        compare(spy.count, 0);
        compare(findChild(due, "dueWhy").text, "Only a manager sees the entries behind an amount.");
        app.cash.isManager = true;
        press(due, "dueEntries_98");
        compare(told(0), ["r98", "pay_98", "$24.00"]);
        compare(app.cash.calls, []);
    }
    function test_theKeysStandBeneathTheWordsWhereItIsNarrow() {
        const due = make(dueRowMaker, { width: 300 });
        const words = findChild(due, "dueOrder_98");
        for (const name of ["dueEntries_98", "giveBack_98"]) {
            const key = findChild(due, name);
            verify(key.mapToItem(words, 0, 0).y >= words.height, name);
            verify(key.width >= 56 && key.mapToItem(due, key.width, 0).x <= due.width, name);
        }
        // All of the reason is read.
        const lower = due.implicitHeight;
        due.detail = "since 18:12, Mara T., the soup was cold when it came";
        waitUntilLaidOut(due);
        verify(due.implicitHeight > lower);
        verify(!isCut(due));
        // Beside them where there is room.
        due.width = 640;
        waitUntilLaidOut(due);
        compare(due.implicitHeight, words.height);
        due.isSending = true;
        verify(!findChild(due, "giveBack_98").enabled);
    }
    function test_manyToGiveBackAreScrolledTo() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillCash();
        app.cash.refundsDue.rows = Array.from({ length: 20 }, (_, at) => (
            { key: "r" + at, orderId: "o" + at, paymentId: "p" + at, number: 100 + at,
              title: "Table 4", detail: "since 18:12", amountText: "$24.00", isSending: false }));
        const due = make(dueMaker, { most: 300 });
        compare(due.height, 300);
        const list = findChild(due, "refundsDue");
        verify(list.contentHeight > list.height);
    }

    // --- TillOrder

    function test_nobodyWaits() {
        app.cash.awaiting.rows = [];
        const order = make(orderMaker, { cash: app.cash });
        verify(!order.hasOrder);
        verify(says(order, "Nobody waits to pay"));
        verify(says(order, "An order whose diner pays at the counter appears here."));
        verify(order.need < 450);
    }
    function test_whoWaitsIsTakenUp() {
        app.cash.awaiting.rows = [{ key: "p156", orderId: "o156", number: 156, title: "Table 3",
                                    dueText: "$43.50", sinceMs: 0, selected: false }];
        const order = make(orderMaker, { cash: app.cash });
        verify(says(order, "Waiting to pay"));
        mouseClick(findChild(order, "waiting_156"));
        compare(app.cash.calls, ["takeUp p156"]);
    }
    function test_theOrderAtTheTill_data() {
        return [
            { tag: "entry", chip: "Not paid",
              words: "The kitchen gets this order when the cash is taken.", said: true },
            { tag: "taken", chip: "Paid",
              words: "The kitchen gets this order when the cash is taken.", said: false },
            { tag: "queued", chip: "Kept here",
              words: "The kitchen gets this order when the cash is taken.", said: false }
        ];
    }
    function test_theOrderAtTheTill(row) {
        createTemporaryObject(pictureMaker, test, { app: app }).fillCash();
        app.cash.till.stage = row.tag;
        const order = make(orderMaker, { cash: app.cash });
        verify(order.hasOrder);
        verify(says(order, "156"));
        verify(says(order, row.chip), row.chip);
        compare(says(order, row.words), row.said);
        verify(says(order, "$43.50"));
        verify(!findChild(order, "tillTip").visible);
        verify(!says(order, "Waiting to pay"));
    }
    function test_aTipIsChosenAtTheTill() {
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        picture.fillCash();
        const order = make(orderMaker, { cash: app.cash });
        const lower = order.need;
        picture.addTip();
        waitUntilLaidOut(order);
        verify(order.need > lower);
        compare(findChild(order, "tillTip").amount, "$6.53");
        mouseClick(findChild(order, "tip_20"));
        compare(app.cash.till.calls, ["tip 20"]);
    }
    function test_whoseDrawerItIs() {
        const order = make(orderMaker, { cash: app.cash });
        verify(says(order, "The drawer is open"));
        verify(says(order, "Priya N. since 15:02"));
        app.cash.isOpen = false;
        verify(says(order, "The drawer is closed"));
        verify(says(order, "Cash is taken when it is open."));
        app.cash.isKnown = false;
        verify(says(order, "The drawer is not known yet"));
    }

    // --- DrawerReport and the way to entries

    function test_theReportAsItIsKept() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillClosing();
        const report = make(reportMaker, { cash: app.cash });
        for (const words of ["Closing report Z 7", "Opened Sat 21 Nov 09:00 by Kim L.",
                             "Closed Sat 21 Nov 17:05 by Marta K.", "Cash sales, 74", "$2,522.40",
                             "$1,645.35", "$1,633.35", "$12.00 short",
                             "Counts before the close",
                             "Two notes were given as change too many",
                             app.cash.closings.shown.leftOpen[0]])
            verify(says(report, words), words);
        watch(report, "entriesWanted");
        mouseClick(findChild(report, "reportEntries"));
        compare(told(0), ["cash_drawer/drw_1|USD", 7]);
        mouseClick(findChild(report, "reportPdf"));
        compare(app.cash.closings.calls.slice(-1), ["pdf 7"]);
        const saved = findChild(report, "reportSaved");
        verify(saved.visible);
        verify(Qt.colorEqual(saved.color, Theme.light.go));
        app.cash.closings.file.failed = true;
        verify(Qt.colorEqual(saved.color, Theme.light.late));
        mouseClick(findChild(report, "reportDone"));
        compare(app.cash.closings.shown.number, undefined);
    }
    function test_theReportOfAnExactCountAtOnce() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillClosing();
        app.cash.isManager = false;
        app.cash.closings.shown = Object.assign({}, app.cash.closings.shown, {
            verdict: "exact", verdictText: "Exact", reason: "", countTries: 0, leftOpen: []
        });
        const report = make(reportMaker, { cash: app.cash });
        verify(says(report, "Exact"));
        verify(!says(report, "Counts before the close"));
        watch(report, "entriesWanted");
        mouseClick(findChild(report, "reportEntries"));
        compare(spy.count, 0);
        verify(says(report, "Only a manager sees the entries behind an amount."));
        // What is done next takes the sentence's place.
        mouseClick(findChild(report, "reportPdf"));
        verify(findChild(report, "reportSaved").text.endsWith("closing-z7.pdf"));
        verify(report.handleKey({ key: Qt.Key_Escape }));
        compare(app.cash.closings.shown.number, undefined);
        verify(!report.handleKey({ key: Qt.Key_7 }));
    }
    function test_aReportTallerThanItsWindowIsScrolled() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillClosing();
        const report = make(reportMaker, { cash: app.cash, unit: 1.5 });
        verify(!isCut(report));
        verify(report.need === undefined);
        const upright = make(reportMaker, { cash: app.cash, width: 900, height: 1000 });
        verify(!upright.wide);
        verify(says(upright, app.cash.closings.shown.leftOpen[0]));
    }
    function test_aMoveLeadsToItsEntries() {
        const move = make(moveMaker);
        watch(move, "clicked");
        mouseClick(move);
        move.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
        compare(move.Accessible.name, "18:40, To the safe, $40.00, Priya N.");
        verify(move.height >= 56);
        const still = make(moveMaker, { y: 100, causes: [], amountText: "",
                                        word: "Opened without a sale for a reason of some length",
                                        width: 260 });
        verify(!still.enabled);
        verify(!isCut(still));
        verify(still.height > move.height);
    }
    function test_whoMaySeeEntries_data() {
        return [
            { tag: "manager", locked: false, signal: "wanted", name: "Entries" },
            { tag: "others", locked: true, signal: "refused",
              name: "Entries, a manager sees them" }
        ];
    }
    function test_whoMaySeeEntries(row) {
        const button = make(entriesMaker, { locked: row.locked });
        watch(button, row.signal);
        mouseClick(button);
        compare(spy.count, 1);
        compare(button.Accessible.name, row.name);
        if (row.locked)
            compare(told(0), [button.why]);
    }

    // --- What is chosen and typed

    function test_tipsInTwoRowsWhereOneIsTooNarrow() {
        const choice = (key, text, detail) => ({
            key: key, text: text, detail: detail, isChosen: key === "15"
        });
        const tips = make(tipMaker, { choices: [
            choice("none", "No tip", ""), choice("10", "10%", "$4.35"),
            choice("15", "15%", "$6.53"), choice("20", "20%", "$8.70"), choice("other", "Other", "")
        ] });
        verify(tips.fitsOneRow);
        watch(tips, "chosen");
        mouseClick(findChild(tips, "tip_10"));
        compare(told(0), ["10"]);
        verify(findChild(tips, "tip_15").Accessible.checked);
        compare(findChild(tips, "tip_10").Accessible.name, "10%, $4.35");
        compare(findChild(tips, "tip_none").Accessible.name, "No tip");
        tips.width = 300;
        tips.unit = 1.5;
        waitUntilLaidOut(tips);
        verify(!tips.fitsOneRow);
        compare(tips.columns, 3);
        verify(findChild(tips, "tip_other").y > findChild(tips, "tip_none").y);
    }
    function test_quickAmountsSayWhichIsExact() {
        const quick = make(quickMaker, { amounts: [
            { cents: 4350, text: "$43.50", isExact: true, isChosen: false },
            { cents: 5000, text: "$50", isExact: false, isChosen: true }
        ] });
        watch(quick, "chosen");
        mouseClick(findChild(quick, "quick_0"));
        findChild(quick, "quick_1").forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(told(0), [4350]);
        compare(told(1), [5000]);
        compare(findChild(quick, "quick_0").Accessible.name, "$43.50, exact");
        verify(findChild(quick, "quick_1").Accessible.checked);
        quick.enabled = false;
        mouseClick(findChild(quick, "quick_0"));
        compare(spy.count, 2);
    }
    function test_aChipIsTakenOrNot() {
        const chip = make(chipMaker, { taken: false, detail: "$2.00" });
        watch(chip, "clicked");
        mouseClick(chip);
        compare(spy.count, 1);
        compare(chip.Accessible.name, "Peanuts, $2.00");
        verify(!chip.Accessible.checked);
        chip.taken = true;
        verify(chip.Accessible.checked);
        compare(chip.accent, Theme.light.go);
        chip.allergen = true;
        compare(chip.accent, Theme.light.allergen);
        compare(chip.foreground, Theme.light.fillText);
        chip.enabled = false;
        compare(chip.foreground, Theme.light.disabledText);
        verify(chip.height >= 56);
    }
    function test_oneOfTwoWays() {
        const bar = make(eitherMaker);
        watch(bar, "chosen");
        verify(findChild(bar, "byLine").Accessible.checked);
        mouseClick(findChild(bar, "byAmount"));
        const line = findChild(bar, "byLine");
        line.forceActiveFocus(Qt.TabFocusReason);
        verify(line.visualFocus);
        keyClick(Qt.Key_Enter);
        keyClick(Qt.Key_Return);
        compare([told(0), told(1), told(2)], [[true], [false], [false]]);
        bar.current = true;
        verify(!line.Accessible.checked);
        verify(Math.min(line.width, line.height) >= 56);
        // Where it is narrow the words are set smaller, never cut.
        bar.width = 180;
        waitUntilLaidOut(bar);
        verify(!isCut(bar));
    }
    function test_whoWaitsIsARow() {
        const row = make(waitingMaker);
        watch(row, "clicked");
        mouseClick(row);
        row.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
        compare(row.Accessible.name, "Order 156, Table 3, $43.50");
    }
}
