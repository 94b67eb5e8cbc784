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
        Picture {}
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
        mouseClick(findChild(screen, "need_text_failed"));
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
        compare(line.parent.color, Theme.light.lateTint);
        verify(line.parent.height >= 56);
        verify(Qt.colorEqual(findChild(screen, "payoutLine_charge").parent.color, "transparent"));
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
    function test_targets() {
        for (const [view, name] of [["today", "need_payout"], ["payouts", "payout_po_19"],
                                    ["payouts", "accept_d1"], ["ledger", "account_sales|USD"],
                                    ["ledger", "posting_20418"]])
            verify(show(view, name).height >= 56, name);
    }
}
