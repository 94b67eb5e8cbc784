import QtQuick
import QtTest
import Servery.App
import Servery.Manager
import Servery.Shared

// The manager's views: what each figure says, the way down to an entry, and the decisions.
ScreenTestCase {
    id: test
    name: "Manager"
    width: 1366
    height: 768

    property Console app
    property ManagerScreen screen

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        ManagerPicture {}
    }
    Component {
        id: screenMaker
        ManagerScreen {
            width: 1366
            height: 768
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        createTemporaryObject(pictureMaker, test, { app: app }).fillManager();
        screen = screenMaker.createObject(test, { app: app });
        screen.forceActiveFocus();
    }
    function cleanup() {
        screen.destroy();
        screen = null;
        wait(1);
    }
    function show(view: string, name: string): var {
        screen.go(view);
        tryVerify(() => findChild(screen, name) !== null);
        waitUntilLaidOut(screen);
        return findChild(screen, name);
    }

    function test_viewsByKeyAndTouch() {
        keyClick(Qt.Key_F4);
        compare(screen.view, "payouts");
        keyClick(Qt.Key_F6);
        compare(screen.view, "ledger");
        keyClick(Qt.Key_F2);
        compare(screen.view, "today");
        compare(findChild(screen, "tab_payouts").Accessible.name, "Payouts, 1");
        mouseClick(findChild(screen, "tab_ledger"));
        compare(screen.view, "ledger");
    }
    function test_printsWhatIsInSight() {
        const print = () => keyClick(Qt.Key_P, Qt.ControlModifier);
        show("today", "hourChart");
        print();
        verify(app.today.calls.includes("pdf"));
        show("payouts", "payoutList");
        app.payouts.isOpen = true;
        print();
        verify(app.payouts.calls.includes("pdf"));
        app.payouts.calls = [];
        show("ledger", "accountList");
        print();
        compare(app.payouts.calls, []);
    }
    function test_theDayIsReadWhenLookedAt() {
        show("today", "hourChart");
        verify(app.today.calls.includes("refresh"));
    }
    function test_theChartIsATableBehindOneKey() {
        show("today", "hourChart");
        verify(!findChild(screen, "hourTable").visible);
        keyClick(Qt.Key_T);
        verify(findChild(screen, "hourTable").visible);
    }
    function test_needsLeadSomewhere() {
        show("today", "need_payout");
        mouseClick(findChild(screen, "need_message_not_delivered"));
        compare(app.desk.selectedOrderId, "o139");
        compare(app.screen, "counter");
        mouseClick(findChild(screen, "need_payout"));
        compare(screen.view, "payouts");
    }
    function test_nothingNeedsSomebody() {
        app.payouts.toReview = 0;
        app.today.needs.rows = [];
        show("today", "hourChart");
        verify(!findChild(screen, "need_payout").visible);
    }
    function test_filesOfTheDay() {
        mouseClick(show("today", "exportCsv"));
        mouseClick(findChild(screen, "exportPdf"));
        compare(app.today.calls.slice(-2), ["csv", "pdf"]);
    }
    function test_payoutsByTouchAndKey() {
        mouseClick(show("payouts", "payout_po_19"));
        compare(app.payouts.calls, ["open po_19"]);
        keyClick(Qt.Key_Down);
        compare(app.payouts.calls[1], "open po_17");
        verify(findChild(screen, "payout_po_18").Accessible.name.includes("$18.50 short"));
    }
    function test_onlyWhatDiffersIsTinted() {
        const line = show("payouts", "payoutLine_refund");
        const tint = findChild(screen, "payoutTint_refund");
        verify(tint.visible);
        compare(tint.color, Theme.light.lateTint);
        verify(line.parent.height >= 56);
        verify(!findChild(screen, "payoutTint_charge").visible);
        verify(findChild(screen, "payoutEquation").differs);
    }
    function test_aDifferenceIsAcceptedWithAReason() {
        const button = show("payouts", "accept_d1");
        mouseClick(button);
        compare(app.payouts.calls, []);
        waitUntilLaidOut(screen);
        verify(!button.enabled);
        mouseClick(findChild(screen, "reason_0"));
        verify(button.enabled);
        mouseClick(button);
        compare(app.payouts.calls, ["accept d1 Checked, is right"]);
    }
    function test_aDifferenceLeadsToItsEntry() {
        mouseClick(show("payouts", "entry_d1"));
        compare(app.books.calls, ["entry 20418"]);
        verify(!findChild(screen, "payoutEntry").visible);
        createTemporaryObject(pictureMaker, test, { app: app }).openEntry();
        verify(findChild(screen, "payoutEntry").visible);
        compare(findChild(screen, "payoutEntry").Accessible.name,
                "Entry L-20418, Refund asked for");
    }
    function test_downFromAnAccountToItsCause() {
        mouseClick(show("ledger", "account_sales|USD"));
        mouseClick(findChild(screen, "posting_20777"));
        compare(app.books.calls, ["account sales|USD", "entry 20777"]);
        createTemporaryObject(pictureMaker, test, { app: app }).openEntry();
        verify(findChild(screen, "entryCard").visible);
        keyClick(Qt.Key_Escape);
        verify(!findChild(screen, "entryCard").visible);
    }
    function test_moneyIsDecidedWithAReason() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillMoney();
        compare(findChild(screen, "tab_money").Accessible.name, "Money to decide, 3");
        keyClick(Qt.Key_F3);
        compare(screen.view, "money");
        const keep = show("money", "decide_write_off");
        const confirm = findChild(screen, "moneyConfirm");
        verify(!confirm.visible);
        mouseClick(keep);
        waitUntilLaidOut(screen);
        verify(confirm.visible);
        compare(confirm.text, "Keep it: $34.00");
        verify(!confirm.enabled);
        mouseClick(findChild(screen, "reason_1"));
        verify(confirm.enabled);
        mouseClick(confirm);
        compare(app.money.calls, ["decide write_off Checked with the provider"]);
        // Another sum: nothing is chosen for it yet.
        app.money.openId = "p3";
        app.money.payTo = "BE68 5390 0754 7034";
        verify(!confirm.visible);
        verify(findChild(screen, "moneyPayTo").visible);
    }
    function test_moneyLeadsToItsPostingsAndItsOrder() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillMoney();
        mouseClick(show("money", "moneyEntry_20790"));
        compare(app.books.calls, ["entry 20790"]);
        mouseClick(findChild(screen, "money_p3"));
        keyClick(Qt.Key_Up);
        compare(app.money.calls, ["open p3", "open p1"]);
        mouseClick(findChild(screen, "moneyOrder"));
        compare(app.desk.selectedOrderId, "o127");
        compare(app.screen, "counter");
    }
    function test_workThatStoppedIsTriedAgainOrLetBe() {
        createTemporaryObject(pictureMaker, test, { app: app }).stopWork();
        mouseClick(show("today", "need_job_parked"));
        mouseClick(findChild(screen, "let_job_parked"));
        compare(app.today.calls.slice(-2), ["retry j1", "dismiss j1"]);
        mouseClick(findChild(screen, "need_money"));
        compare(screen.view, "money");
    }
    function test_creditIsToldApart() {
        // What needs somebody comes first; without it the credit is in sight.
        app.today.needs.rows = [];
        const entries = show("today", "creditEntries");
        const credit = findChild(screen, "dayCredit");
        app.today.credit = [];
        verify(!credit.visible);
        app.today.credit = [{ key: "creditSold", label: "Sold", amount: "$50.00" }];
        verify(credit.visible);
        waitUntilLaidOut(screen);
        mouseClick(entries);
        compare(app.trail.calls, ["day 2026-11-21 creditSold"]);
    }
    function test_everyFigureLeadsToItsEntries() {
        mouseClick(show("today", "dayEntries"));
        compare(app.trail.calls, ["day 2026-11-21 sales"]);
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        picture.fillTrail(false);
        waitUntilLaidOut(screen);
        verify(findChild(screen, "trail").visible);
        compare(findChild(screen, "trailSum").text, "$3,620.00");
        mouseClick(findChild(screen, "choice_tips"));
        compare(app.trail.calls[1], "choose tips ");
        mouseClick(findChild(screen, "trail_20403"));
        compare(app.books.calls, ["entry 20403"]);
        picture.openEntry();
        waitUntilLaidOut(screen);
        const entry = findChild(screen, "trailEntry");
        mouseClick(findChild(entry, "entryLine_refunds|USD"));
        compare(app.books.calls[1], "account refunds|USD");
        compare(screen.view, "ledger");
        verify(!screen.trailOpen);
    }
    function test_backFromTheTrail() {
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        show("today", "hourChart");
        picture.fillTrail(true);
        picture.openEntry();
        waitUntilLaidOut(screen);
        verify(findChild(screen, "orderProfit").visible);
        keyClick(Qt.Key_Escape); // the entry first
        verify(screen.trailOpen);
        keyClick(Qt.Key_Escape);
        verify(!screen.trailOpen);
        picture.fillTrail(true);
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "trailOrder"));
        compare(app.desk.selectedOrderId, "ord_118");
        compare(app.screen, "counter");
    }
    function test_aFigureIsReachedByTheKeyboard() {
        const tips = show("today", "metric_tips");
        verify(tips.height >= 56);
        tips.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        mouseClick(findChild(screen, "metric_refunds"));
        compare(app.trail.calls, ["day 2026-11-21 tips", "day 2026-11-21 refunds"]);
        verify(!findChild(screen, "metric_2").enabled);
    }
    function test_theDrawersTrailLeadsBackToTheCounter() {
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        picture.fillDrawerTrail();
        app.trail.comeFrom("drawer");
        waitUntilLaidOut(screen);
        compare(findChild(screen, "trailSum").text, "$0.00");
        mouseClick(findChild(findChild(screen, "trailFigures"), "choice_dropped"));
        compare(app.trail.calls, ["choose dropped "]);
        mouseClick(findChild(screen, "trailBack"));
        compare(app.screen, "counter");
        compare(app.trail.place, "drawer");
        // An order of the trail is what the counter shows then.
        screen.openOrder("ord_118");
        compare(app.trail.place, "orders");
        // Another view was chosen: nothing leads back any more.
        app.screen = "manager";
        keyClick(Qt.Key_F6);
        compare(app.trail.place, "");
    }
    function test_moneyThatWaitsLeadsToItsEntries() {
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        picture.fillMoney();
        const entry = show("money", "moneyEntry_20790");
        mouseClick(entry);
        compare(app.books.calls, ["entry 20790"]);
        picture.openEntry();
        waitUntilLaidOut(screen);
        const card = findChild(screen, "moneyEntryCard");
        verify(card.visible);
        // Credit that was bought has no order.
        verify(findChild(screen, "moneyOrder").visible);
        app.money.isCredit = true;
        app.money.orderId = "";
        verify(!findChild(screen, "moneyOrder").visible);
        card.accountWanted("refunds|USD");
        compare(app.books.calls[1], "account refunds|USD");
        compare(screen.view, "ledger");
    }
    function test_anEntryLeadsToItsOrder() {
        createTemporaryObject(pictureMaker, test, { app: app }).openEntry();
        app.books.account = "sales|USD";
        const card = show("ledger", "entryCard");
        mouseClick(findChild(card, "entryCause"));
        compare(app.opened, ["ord_118"]);
        compare(app.screen, "counter");
    }
    function test_anEntryLeadsToItsCause_data() {
        return [
            { tag: "credit", id: "wal_1", words: "Open the credit", desk: "credit",
              call: "wallet wal_1", place: "credit" },
            { tag: "drawer", id: "drw_1", words: "Go to the drawer", desk: "cash",
              call: "session drw_1", place: "drawer" },
            { tag: "payout", id: "po_18", words: "Open the payout", desk: "payouts",
              call: "open po_18", view: "payouts" },
            { tag: "tips", id: "2026-11-20", words: "Open the tips", desk: "reports",
              call: "tips 2026-11-20", view: "reports" }
        ];
    }
    function test_anEntryLeadsToItsCause(row) {
        createTemporaryObject(pictureMaker, test, { app: app }).openEntry();
        app.books.account = "sales|USD";
        const card = show("ledger", "entryCard");
        app.books.entry = Object.assign({}, app.books.entry, {
            leadsTo: row.tag, target: row.id
        });
        const button = findChild(card, "entryCause");
        compare(button.text, row.words);
        waitUntilLaidOut(screen);
        mouseClick(button);
        verify(app[row.desk].calls.includes(row.call), app[row.desk].calls);
        compare(app.trail.place, row.place ?? "");
        compare(app.screen, row.place === undefined ? "manager" : "counter");
        if (row.view !== undefined)
            compare(screen.view, row.view);
    }
    function test_anHourLeadsToItsEntries() {
        const chart = show("today", "hourChart");
        mouseClick(findChild(chart, "hour_12"));
        compare(app.trail.calls, ["hour 2026-11-21 12"]);
        // Nothing was sold yet.
        verify(!findChild(chart, "hour_21").enabled);
    }
    function test_payoutLinesOpen() {
        mouseClick(show("payouts", "openLine_charge"));
        compare(app.payouts.calls, ["line charge"]);
    }
    function test_profitAndTips() {
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        picture.fillReports();
        mouseClick(show("reports", "report_o3"));
        verify(app.reports.calls.includes("line o3"));
        verify(!findChild(screen, "reportLater").enabled);
        mouseClick(findChild(screen, "reportEarlier"));
        compare(app.reports.calls.slice(-1), ["step -1"]);
        mouseClick(findChild(screen, "choice_tips"));
        compare(app.reports.kind, "tips");
        mouseClick(findChild(screen, "exportPdf"));
        mouseClick(findChild(screen, "exportCsv"));
        compare(app.reports.calls.slice(-2), ["pdf", "csv"]);
    }
    function test_whereTheFileWentIsSaid() {
        show("today", "hourChart");
        app.today.file.text = "Saved: /home/till/Documents/Servery/day-2026-11-21.pdf";
        waitUntilLaidOut(screen);
        const text = findChild(screen, "exportText");
        verify(text.visible);
        verify(Qt.colorEqual(text.color, Theme.light.go));
        app.today.file.failed = true;
        verify(Qt.colorEqual(text.color, Theme.light.late));
    }
    function test_anAccountAsATable() {
        app.books.account = "sales|USD";
        mouseClick(show("ledger", "exportCsv"));
        compare(app.books.calls.slice(-1), ["csv"]);
    }
    function test_targets() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillMoney();
        for (const [view, name] of [["today", "need_payout"], ["payouts", "payout_po_19"],
                                    ["payouts", "accept_d1"], ["ledger", "account_sales|USD"],
                                    ["ledger", "posting_20418"], ["money", "money_p1"],
                                    ["money", "decide_refund"], ["money", "moneyOrder"],
                                    ["money", "moneyEntry_20790"]])
            verify(show(view, name).height >= 56, name);
    }
}
