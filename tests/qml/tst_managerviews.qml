import QtQuick
import QtTest
import Servery.App
import Servery.Manager
import Servery.Shared

// The manager's views, each by itself and in each of its states.
PartTestCase {
    id: test
    name: "ManagerViews"
    width: 1366
    height: 704

    property Console app
    property ManagerPicture picture

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        ManagerPicture {}
    }
    Component {
        id: todayMaker
        TodayView {
            width: 1366
            height: 704
            today: test.app.today
            payoutsToReview: 0
            moneyWaiting: 0
            portrait: false
            unit: 1
        }
    }
    Component {
        id: ledgerMaker
        LedgerView {
            width: 1366
            height: 704
            books: test.app.books
            portrait: false
            unit: 1
        }
    }
    Component {
        id: trailMaker
        TrailPane {
            width: 1366
            height: 704
            trail: test.app.trail
            books: test.app.books
            portrait: false
            unit: 1
        }
    }
    Component {
        id: reportsMaker
        ReportsView {
            width: 1366
            height: 704
            reports: test.app.reports
            portrait: false
            unit: 1
        }
    }
    Component {
        id: cellMaker
        Cell {
            width: 100
            height: 40
            tokens: Theme.light
            text: "$1,234,567.00"
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        picture = createTemporaryObject(pictureMaker, test, { app: app });
    }

    // --- TodayView

    function test_theDayIsReadAndSaysWhatItCannot_data() {
        return [{ tag: "ready", words: "Nothing waits for you." },
                { tag: "failed", words: "The day cannot be read now." },
                { tag: "loading", words: "The day is being read." }];
    }
    function test_theDayIsReadAndSaysWhatItCannot(row) {
        app.today.state = row.tag;
        const view = make(todayMaker);
        compare(app.today.calls, ["refresh"]);
        verify(says(view, row.words), row.words);
        verify(!findChild(view, "dayCredit").visible);
        verify(!isCut(view));
    }
    function test_whatNeedsSomebodyLeadsThere() {
        picture.fillManager();
        picture.stopWork();
        const view = make(todayMaker, { payoutsToReview: 2, moneyWaiting: 3 });
        verify(says(view, "2 payouts to review"));
        watch(view, "payoutsWanted");
        press(view, "need_payout");
        compare(spy.count, 1);
        const needs = findChild(view, "need_job_parked");
        verify(needs !== null);
        press(view, "need_job_parked");
        press(view, "let_job_parked");
        compare(app.today.calls.slice(-2), ["retry j1", "dismiss j1"]);
    }
    function test_everyFigureLeadsOn() {
        picture.fillManager();
        const view = make(todayMaker);
        watch(view, "entriesWanted");
        press(view, "metric_tips");
        press(view, "dayEntries");
        press(view, "creditEntries");
        compare([told(0), told(1), told(2)], [["tips"], ["sales"], ["creditSold"]]);
        press(view, "exportCsv");
        press(view, "exportPdf");
        compare(app.today.calls.slice(-2), ["csv", "pdf"]);
        verify(type(view, Qt.Key_T));
        verify(view.asTable);
        verify(type(view, Qt.Key_T));
        verify(!view.asTable);
        verify(!type(view, Qt.Key_Escape));
    }
    function test_theDayFindsItsRoom_data() {
        return [{ tag: "wide", width: 1366, portrait: false },
                { tag: "upright", width: 1080, portrait: true }];
    }
    function test_theDayFindsItsRoom(row) {
        picture.fillManager();
        picture.stopWork();
        const view = make(todayMaker, { width: row.width, portrait: row.portrait,
                                        moneyWaiting: 3 });
        view.height = Math.max(704, view.need);
        waitUntilLaidOut(view);
        verify(!isCut(view));
        const chart = findChild(view, "hourChart");
        const table = findChild(view, "method_Wallet");
        verify(chart.height > 150);
        verify(table.mapToItem(view, 0, table.height).y <= view.height);
        verify(table.mapToItem(view, 0, 0).y >= chart.y + chart.height);
    }
    function test_theDayByItsKeys() {
        verifyPressables(() => {
            picture.fillManager();
            picture.stopWork();
            return make(todayMaker, { payoutsToReview: 1 });
        }, 2);
    }

    // --- LedgerView

    function test_theBooksSayWhyTheyAreEmpty_data() {
        return [{ tag: "loading", words: "The books are being read." },
                { tag: "ready",
                  words: "Nothing is booked yet. The first payment opens the books." },
                { tag: "failed", words: "The line to the server is gone." }];
    }
    function test_theBooksSayWhyTheyAreEmpty(row) {
        app.books.state = row.tag;
        app.books.problem = "The line to the server is gone.";
        const view = make(ledgerMaker);
        verify(says(view, row.words));
        verify(says(view, "Choose an account"));
        verify(!findChild(view, "exportCsv").visible);
        verify(!findChild(view, "entryCard").visible);
    }
    function test_fromAnAccountToItsEntry() {
        picture.fillManager();
        const view = make(ledgerMaker);
        verify(!says(view, "Choose an account"));
        compare(findChild(view, "ledgerBalance").Accessible.name, "Refunds, $60.50");
        compare(findChild(view, "account_tips|USD").Accessible.name,
                "Tips to pay out, \u2212$386.20");
        verify(findChild(view, "account_refunds|USD").Accessible.selected);
        press(view, "account_tips|USD");
        press(view, "posting_20777");
        press(view, "exportCsv");
        compare(app.books.calls, ["account tips|USD", "entry 20777", "csv"]);
        picture.openEntry();
        waitUntilLaidOut(view);
        const card = findChild(view, "entryCard");
        verify(card.visible);
        watch(view, "causeWanted");
        press(card, "entryCause");
        compare(told(0), ["order", "ord_118"]);
        press(card, "entryLine_refunds_payable|USD");
        compare(app.books.calls[3], "account refunds_payable|USD");
        verify(type(view, Qt.Key_Escape));
        verify(!card.visible);
        verify(!type(view, Qt.Key_5));
    }
    function test_aPostingIsSpokenWithoutHoles() {
        picture.fillManager();
        const view = make(ledgerMaker);
        compare(findChild(view, "posting_20418").Accessible.name,
                "L-20418, Thu 19 Nov 00:01, Refund asked for, $18.50");
    }
    function test_threePostingsStandAboveTheEntry_data() {
        return [{ tag: "wide", width: 1366, portrait: false },
                { tag: "upright", width: 1080, portrait: true }];
    }
    function test_threePostingsStandAboveTheEntry(row) {
        picture.fillManager();
        picture.openEntry();
        const view = make(ledgerMaker, { width: row.width, portrait: row.portrait });
        view.height = view.need;
        waitUntilLaidOut(view);
        verify(findChild(view, "postingList").height >= 3 * 56);
        verify(!isCut(view));
    }
    function test_theBooksByTheirKeys() {
        verifyPressables(() => {
            picture.fillManager();
            picture.openEntry();
            return make(ledgerMaker);
        }, 4);
    }

    // --- TrailPane

    function test_theTrailSaysWhyItIsEmpty_data() {
        return [{ tag: "loading", words: "The entries are being read." },
                { tag: "ready", words: "There are no entries." },
                { tag: "failed", words: "The line to the server is gone." }];
    }
    function test_theTrailSaysWhyItIsEmpty(row) {
        app.trail.state = row.tag;
        app.trail.title = "Sales";
        app.trail.problem = "The line to the server is gone.";
        const pane = make(trailMaker);
        verify(says(pane, row.words));
        verify(says(pane, "Sales"));
        verify(!findChild(pane, "trailOrder").visible);
        verify(!findChild(pane, "trailFigures").visible);
        verify(!findChild(pane, "orderProfit").visible);
    }
    function test_theTrailOfAFigure() {
        picture.fillTrail(false);
        const pane = make(trailMaker);
        compare(findChild(pane, "trailSum").text, "$3,620.00");
        compare(findChild(pane, "trailSum").Accessible.name, "Sales, $3,620.00");
        press(findChild(pane, "trailFigures"), "choice_tips");
        press(pane, "choice_cash");
        compare(app.trail.calls, ["choose tips ", "choose sales cash"]);
        press(pane, "trail_20403");
        compare(app.books.calls, ["entry 20403"]);
        compare(findChild(pane, "trail_20403").Accessible.name,
                "L-20403, Sat 21 Nov 19:11, Payment received, Card, Order 111, $34.00");
    }
    function test_theTrailOfAnOrder() {
        picture.fillTrail(true);
        const pane = make(trailMaker);
        verify(findChild(pane, "orderProfit").visible);
        verify(says(pane, "$6.43"));
        watch(pane, "orderWanted");
        press(pane, "trailOrder");
        compare(told(0), ["ord_118"]);
        // A line without an entry of its own leads to its order.
        app.trail.lines.set(0, "number", 0);
        press(pane, "trail_20400");
        compare(app.trail.calls, ["order ord_118 "]);
    }
    function test_backFromTheTrailStepByStep() {
        picture.fillTrail(false);
        picture.openEntry();
        const pane = make(trailMaker);
        verify(findChild(pane, "trailEntry").visible);
        watch(pane, "leaving");
        verify(type(pane, Qt.Key_Escape));
        compare(app.books.entry.number, undefined);
        compare(spy.count, 0);
        verify(type(pane, Qt.Key_Escape));
        press(pane, "trailBack");
        compare(spy.count, 2);
        verify(!type(pane, Qt.Key_5));
    }
    function test_theEntryStandsBesideOrBeneath_data() {
        return [{ tag: "wide", width: 1366, height: 704, portrait: false },
                { tag: "upright", width: 1080, height: 1700, portrait: true }];
    }
    function test_theEntryStandsBesideOrBeneath(row) {
        picture.fillTrail(false);
        picture.openEntry();
        const pane = make(trailMaker, { width: row.width, height: row.height,
                                        portrait: row.portrait });
        verify(!isCut(pane));
        const lines = findChild(pane, "trailLines");
        const card = findChild(pane, "trailEntry");
        const at = card.mapToItem(pane, 0, 0);
        if (row.portrait)
            verify(at.y >= lines.y + lines.height);
        else
            verify(at.x >= lines.x + lines.width);
    }
    function test_theTrailByItsKeys() {
        verifyPressables(() => {
            picture.fillTrail(true);
            picture.openEntry();
            return make(trailMaker);
        }, 4);
    }

    // --- ReportsView

    function test_theReportSaysWhyItIsEmpty_data() {
        return [
            { tag: "loading", kind: "profit", words: "The report is being read." },
            { tag: "ready", kind: "profit", words: "Nothing was sold then." },
            { tag: "ready, tips", kind: "tips", words: "There are no tips to share." },
            { tag: "failed", kind: "tips", words: "The line to the server is gone." }
        ];
    }
    function test_theReportSaysWhyItIsEmpty(row) {
        app.reports.state = row.tag.split(",")[0];
        app.reports.kind = row.kind;
        app.reports.problem = "The line to the server is gone.";
        const view = make(reportsMaker);
        verify(says(view, row.words));
        verify(!findChild(view, "reportTotal").visible);
        compare(app.reports.calls, ["refresh"]);
    }
    function test_theReportIsChosen() {
        picture.fillReports();
        const view = make(reportsMaker);
        press(findChild(view, "reportKind"), "choice_tips");
        compare(app.reports.kind, "tips");
        press(findChild(view, "reportSpan"), "choice_week");
        compare(app.reports.span, "week");
        app.reports.calls = [];
        press(view, "reportEarlier");
        verify(!findChild(view, "reportLater").enabled);
        verify(type(view, Qt.Key_Plus));
        verify(type(view, Qt.Key_Minus));
        app.reports.isLatest = false;
        press(view, "reportLater");
        verify(type(view, Qt.Key_Plus));
        press(view, "exportCsv");
        press(view, "exportPdf");
        compare(app.reports.calls, ["step -1", "step -1", "step 1", "step 1", "csv", "pdf"]);
        verify(!type(view, Qt.Key_5));
    }
    function test_linesAndFiguresLeadToTheirEntries() {
        picture.fillReports();
        const view = make(reportsMaker);
        press(view, "report_o1");
        verify(says(view, app.reports.notes[0]));
        // The figures of profit are the sums of the lines.
        verify(!findChild(view, "metric_0").enabled);
        compare(app.reports.calls.slice(-1), ["line o1"]);
    }
    function test_tipsLeadToTheirEntries() {
        picture.fillTips();
        const view = make(reportsMaker);
        waitUntilLaidOut(view);
        press(view, "report_t1");
        press(view, "metric_stf_1");
        compare(app.reports.calls.slice(-2), ["line t1", "figure stf_1"]);
    }
    function test_theReportByItsKeys() {
        verifyPressables(() => {
            picture.fillReports();
            app.reports.isLatest = false;
            return make(reportsMaker);
        }, 3);
    }

    // --- Cell

    function test_aFigureIsFittedNeverCut() {
        const cell = make(cellMaker);
        verify(!isCut(cell));
        const drawn = Array.from(cell.children).filter(each => each.visible);
        compare(drawn.length, 1);
        verify(drawn[0].implicitWidth <= 100.5, String(drawn[0].implicitWidth));
        cell.width = 300;
        compare(drawn[0].size, 16);
        // At its end.
        fuzzyCompare(drawn[0].x + drawn[0].width, 300, 1);
    }
    function test_wordsAreShrunkAndThenShortened() {
        const cell = make(cellMaker, { figure: false, text: "Way to pay" });
        verify(says(cell, "Way to pay"));
        verify(!isCut(cell));
        cell.strong = true;
        cell.ink = Theme.light.late;
        const drawn = Array.from(cell.children).filter(each => each.visible)[0];
        verify(Qt.colorEqual(drawn.color, Theme.light.late));
        compare(drawn.font.weight, 700);
    }
}
