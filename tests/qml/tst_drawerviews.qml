import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// The drawer's pages, each by itself and in each of its states.
PartTestCase {
    id: test
    name: "DrawerViews"
    width: 1366
    height: 704

    property Console app
    property CounterPicture picture
    property CashDesk cash

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        CounterPicture {}
    }
    Component {
        id: viewMaker
        DrawerView {
            width: 1366
            height: 704
            cash: test.cash
            portrait: false
            unit: 1
        }
    }
    Component {
        id: homeMaker
        DrawerHome {
            width: 1366
            height: 704
            cash: test.cash
            portrait: false
            unit: 1
        }
    }
    Component {
        id: formMaker
        DrawerForm {
            width: 1366
            height: 704
            cash: test.cash
            unit: 1
        }
    }
    Component {
        id: closeMaker
        DrawerClose {
            width: 1366
            height: 704
            cash: test.cash
            unit: 1
        }
    }
    Component {
        id: resultMaker
        CloseResult {
            width: 410
            height: 660
            cash: test.cash
            tokens: Theme.light
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        picture = createTemporaryObject(pictureMaker, test, { app: app });
        cash = app.cash;
    }

    // --- DrawerView

    function test_eachStateHasItsPage_data() {
        return [
            { tag: "unknown", set: { isKnown: false }, page: "unknown",
              words: "The drawer is being looked up" },
            { tag: "offline", set: { isKnown: false, isConnected: false }, page: "unknown",
              words: "The drawer is shown when the line is back" },
            { tag: "closed", set: { isOpen: false }, page: "form",
              words: "Count the float first. Cash can be taken once it is open." },
            { tag: "open", set: {}, page: "home", words: "The drawer is open" },
            { tag: "a form", set: { form: "drop" }, page: "form",
              words: "Cash that leaves the drawer for the safe." }
        ];
    }
    function test_eachStateHasItsPage(row) {
        Object.assign(cash, row.set);
        const view = make(viewMaker);
        compare(view.page, row.page);
        tryVerify(() => says(view, row.words));
        compare(cash.closings.calls, ["fetch"]);
    }
    function test_thePagesFollowWhatHappens() {
        picture.fillCash();
        const view = make(viewMaker);
        watch(view, "leaving");
        verify(type(view, Qt.Key_Escape));
        compare(spy.count, 1);
        verify(type(view, Qt.Key_Return));
        compare(view.page, "close");
        picture.fillClosing();
        compare(view.page, "report");
        tryVerify(() => findChild(view, "reportDone") !== null);
        verify(type(view, Qt.Key_Escape));
        compare(view.page, "close");
        cash.count.stage = "idle";
        compare(view.page, "home");
        waitUntilLaidOut(view);
        cash.isManager = true;
        watch(view, "entriesWanted");
        press(view, "drawerEntries");
        compare(told(0), ["cash_drawer/drw_2|USD", 0]);
        watch(view, "moveWanted");
        press(view, "drawerMove_3");
        compare(told(0), ["cash_drawer/drw_2|USD", ["drm_3"], "drop", "18:40"]);
    }

    function test_aClosedDrawerSaysWhatHasToBeGivenBack() {
        picture.fillCash();
        cash.isOpen = false;
        const form = make(formMaker);
        verify(says(form, "To give back in cash once the drawer is open"));
        verify(findChild(form, "reportList").height > 72);
    }

    // --- DrawerHome

    function test_whatCanBeDoneWithTheDrawer() {
        picture.fillCash();
        const home = make(homeMaker);
        for (const form of ["payIn", "payOut", "drop", "noSale"]) {
            press(home, "drawer_" + form);
            compare(cash.form, form);
        }
        press(home, "giveBack_98");
        compare(cash.calls, ["giveBack r98"]);
        cash.refundsDue.set(0, "isSending", true);
        press(home, "giveBack_98");
        compare(cash.calls.length, 1);
        verify(says(home, "Sending"));
        press(home, "drawerClose");
        compare(cash.count.stage, "counting");
        cash.refundsDue.rows = [];
        verify(says(home, "Nothing to give back"));
        cash.problem = "The drawer is not yours.";
        verify(says(home, "The drawer is not yours."));
    }
    function test_offlineTheDrawerIsOnlyShown() {
        picture.fillCash();
        cash.isConnected = false;
        const home = make(homeMaker);
        for (const name of ["drawer_payIn", "drawer_noSale", "drawerClose"])
            verify(!findChild(home, name).enabled, name);
        verify(!type(home, Qt.Key_Return));
        compare(cash.count.stage, "idle");
    }
    function test_whatOnlyAManagerSees() {
        picture.fillCash();
        const home = make(homeMaker);
        verify(says(home, "What should be there is shown after the count"));
        watch(home, "entriesWanted");
        press(home, "drawerEntries");
        compare(spy.count, 0);
        verify(findChild(home, "drawerWhy").visible);
        watch(home, "moveWanted");
        press(home, "drawerMove_3");
        compare(spy.count, 0);
        verify(findChild(home, "moveWhy").visible);
        cash.isManager = true;
        cash.expectedText = "$554.00";
        verify(says(home, "Expected"));
        verify(says(home, "$554.00"));
        press(home, "drawerMove_3");
        compare(told(0), [["drm_3"], "drop", "18:40"]);
    }
    function test_nothingOfTheDrawerIsCut_data() {
        return [{ tag: "wide", width: 1366, height: 704, portrait: false },
                { tag: "upright", width: 1080, height: 1800, portrait: true },
                { tag: "low", width: 1280, height: 560, portrait: false }];
    }
    function test_nothingOfTheDrawerIsCut(row) {
        picture.fillCash();
        const home = make(homeMaker, { width: row.width, height: row.height,
                                       portrait: row.portrait });
        verify(!isCut(home));
        const close = findChild(home, "drawerClose");
        verify(close.width > 0 && close.x >= 0);
    }
    function test_theHomeByItsKeys() {
        verifyPressables(() => {
            picture.fillCash();
            cash.count.stage = "idle";
            return make(homeMaker);
        }, 4);
    }

    // --- DrawerForm

    function test_eachForm_data() {
        return [
            { tag: "open", title: "Open the drawer", primary: "Open with $2.00", reasons: 0,
              amount: true, empty: true },
            { tag: "payIn", title: "Pay in", primary: "Pay in $2.00", reasons: 4, amount: true,
              empty: false },
            { tag: "payOut", title: "Pay out", primary: "Pay out $2.00", reasons: 4, amount: true,
              empty: false },
            { tag: "drop", title: "To the safe", primary: "$2.00 to the safe", reasons: 0,
              amount: true, empty: false },
            { tag: "noSale", title: "Open without a sale", primary: "Open the drawer", reasons: 4,
              amount: false, empty: true }
        ];
    }
    function test_eachForm(row) {
        if (row.tag === "open")
            cash.isOpen = false;
        else
            cash.form = row.tag;
        const form = make(formMaker);
        compare(cash.form, row.tag);
        verify(says(form, row.title));
        compare(findChild(form, "drawerAmount").visible, row.amount);
        compare(findChild(form, "drawerBack").visible, row.tag !== "open");
        const primary = findChild(form, "drawerSubmit");
        compare(primary.enabled, row.empty && row.reasons === 0);
        compare(type(form, Qt.Key_2), row.amount);
        if (row.amount) {
            press(form, "pad_00");
            compare(cash.amount.cents, 200);
        }
        if (row.reasons > 0) {
            verify(!primary.enabled);
            press(form, "reason_3");
        }
        verify(primary.enabled);
        compare(primary.text, row.primary);
        verify(type(form, Qt.Key_Enter));
        press(form, "drawerSubmit");
        const call = "submit " + row.tag + " " + (row.amount ? 200 : 0) + " "
                     + (row.reasons > 0 ? "Other" : "");
        compare(cash.calls, [call, call]);
        // While it is sent it is asked for once.
        cash.formBusy = true;
        compare(primary.text, "Sending");
        verify(!type(form, Qt.Key_Enter));
        verify(!findChild(form, "pad_1").enabled);
    }
    function test_aFormGoesBackStepByStep() {
        cash.form = "payIn";
        const form = make(formMaker);
        cash.amount.cents = 400;
        verify(type(form, Qt.Key_Escape));
        compare(cash.amount.cents, 0);
        verify(type(form, Qt.Key_Escape));
        compare(cash.form, "");
        cash.form = "drop";
        press(form, "drawerBack");
        compare(cash.form, "");
        // The reason of one form is not another's.
        cash.form = "payOut";
        press(form, "reason_0");
        verify(form.reason !== "");
        cash.form = "payIn";
        compare(form.reason, "");
        // A closed drawer has only this.
        cash.isOpen = false;
        verify(!type(form, Qt.Key_Escape));
    }
    function test_whyAFormIsNotTaken() {
        cash.form = "drop";
        cash.problem = "There is less in the drawer.";
        const form = make(formMaker);
        verify(says(form, "There is less in the drawer."));
        cash.isConnected = false;
        verify(says(form, "The drawer needs the server. It is offline."));
        cash.amount.cents = 100;
        verify(!findChild(form, "drawerSubmit").enabled);
    }
    function test_reportsAreAtHandWhereTheDrawerIsOpened() {
        cash.isOpen = false;
        const form = make(formMaker);
        verify(says(form, "Closing reports appear here"));
        cash.closings.list.rows = [
            { key: "7", number: 7, timeText: "Sat 21 Nov 17:05", closedBy: "Marta K.",
              verdict: "short", verdictText: "$12.00 short" }
        ];
        tryVerify(() => findChild(form, "report_7") !== null);
        verify(says(form, "Closed before"));
        waitUntilLaidOut(form);
        press(form, "report_7");
        press(form, "reportPdf_7");
        compare(cash.closings.calls, ["open 7", "open 7", "pdf 7"]);
    }
    function test_theFormByItsKeys() {
        verifyPressables(() => {
            cash.form = "payIn";
            return make(formMaker);
        }, 3);
    }

    // --- DrawerClose and CloseResult

    function test_theComparisonLeadsToItsEntries() {
        picture.fillCount();
        const close = make(closeMaker);
        watch(close, "entriesWanted");
        press(close, "closeEntries");
        compare(spy.count, 0);
        verify(says(close, "Only a manager sees the entries behind an amount."));
        cash.isManager = true;
        press(close, "closeEntries");
        compare(spy.count, 1);
    }

    function test_theCountGoesThroughItsSteps() {
        picture.fillCount();
        const count = cash.count;
        count.stage = "counting";
        count.linesLeft = 2;
        const close = make(closeMaker);
        verify(says(close, "2 lines to count"));
        const compareButton = findChild(close, "countCompare");
        verify(!compareButton.enabled);
        verify(type(close, Qt.Key_Enter));
        verify(type(close, Qt.Key_Plus));
        verify(type(close, Qt.Key_Minus));
        verify(type(close, Qt.Key_Up));
        verify(type(close, Qt.Key_Down));
        verify(type(close, Qt.Key_7));
        verify(type(close, Qt.Key_Backspace));
        press(close, "restIsNothing");
        compare(count.calls, ["move 1", "stepSelected 1", "stepSelected -1", "move -1", "move 1",
                              "press 7", "backspace", "restIsNothing"]);
        count.linesLeft = 0;
        verify(!findChild(close, "restIsNothing").visible);
        verify(compareButton.enabled);
        press(close, "countCompare");
        verify(type(close, Qt.Key_Return));
        compare(cash.calls, ["compare", "compare"]);
        cash.isConnected = false;
        verify(!compareButton.enabled);
        count.problem = "Count it again.";
        cash.isConnected = true;
        count.calls = [];
        count.stage = "comparing";
        compare(compareButton.text, "Comparing");
        verify(!compareButton.enabled);
        // What is being compared does not change.
        verify(!type(close, Qt.Key_7));
        compare(count.calls, []);
    }
    function test_whyTheCountIsNotCompared() {
        picture.fillCount();
        cash.count.stage = "counting";
        const close = make(closeMaker);
        cash.count.problem = "The drawer was closed elsewhere.";
        verify(says(close, "The drawer was closed elsewhere."));
        cash.isConnected = false;
        verify(says(close, "The drawer needs the server. It is offline."));
    }
    function test_whatWasCountedIsCountedAgain() {
        picture.fillCount();
        const close = make(closeMaker);
        verify(says(close, "Expected stayed hidden until every line was counted"));
        press(close, "countAgain");
        verify(type(close, Qt.Key_Escape));
        compare(cash.count.calls, ["countAgain", "countAgain"]);
        verify(!type(close, Qt.Key_7));
        cash.count.stage = "counting";
        press(close, "countCancel");
        verify(type(close, Qt.Key_Escape));
        compare(cash.count.calls.slice(2), ["reset", "reset"]);
    }
    function test_theResultFindsItsPlace_data() {
        return [{ tag: "beside", width: 1366, height: 704 },
                { tag: "beneath", width: 800, height: 1200 },
                { tag: "low", width: 1280, height: 520 }];
    }
    function test_theResultFindsItsPlace(row) {
        picture.fillCount();
        const close = make(closeMaker, { width: row.width, height: row.height });
        compare(close.beside, row.tag !== "beneath");
        verify(!isCut(close));
        const button = findChild(close, "closeDrawer");
        verify(button.visible && button.height >= 56);
    }
    function test_theCountByItsKeys_data() {
        return [{ tag: "counting", least: 2 }, { tag: "compared", least: 2 }];
    }
    function test_theCountByItsKeys(row) {
        verifyPressables(() => {
            picture.fillCount();
            cash.count.stage = row.tag;
            cash.count.linesLeft = 2;
            return make(closeMaker);
        }, row.least);
    }
    function test_whatTheCountCameTo_data() {
        return [
            { tag: "exact", text: "Exact", primary: "Close, exact", reason: false },
            { tag: "short", text: "$4.50 short", primary: "Close, $4.50 short", reason: true },
            { tag: "over", text: "$2.00 over", primary: "Close, $2.00 over", reason: true }
        ];
    }
    function test_whatTheCountCameTo(row) {
        picture.fillCount();
        const count = cash.count;
        count.verdict = row.tag;
        count.verdictText = row.text;
        count.needsReason = row.reason;
        count.reason = "";
        const result = make(resultMaker);
        const button = findChild(result, "closeDrawer");
        compare(button.text, row.primary);
        compare(button.enabled, !row.reason);
        verify(says(result, "1 order still to be paid in cash"));
        if (row.reason) {
            result.act();
            compare(cash.calls, []);
            press(result, "reason_2");
            compare(count.reason, "Not recorded");
        }
        press(result, "closeDrawer");
        compare(cash.calls, ["close"]);
        count.stage = "closing";
        compare(button.text, "Closing");
        verify(!button.enabled);
        count.stage = "compared";
        cash.isConnected = false;
        verify(!button.enabled);
    }
    function test_pastTheLimitAManagersPinIsForgottenAtOnce() {
        picture.fillCount();
        cash.count.needsManager = true;
        cash.count.problem = "That name and PIN do not match.";
        const result = make(resultMaker);
        verify(says(result, "That name and PIN do not match."));
        const button = findChild(result, "closeDrawer");
        verify(!button.enabled);
        findChild(result, "managerName").text = "marta";
        findChild(result, "managerPin").text = "123";
        verify(!button.enabled);
        findChild(result, "managerPin").text = "1234";
        press(result, "closeDrawer");
        compare(cash.calls, ["closeAs marta 1234"]);
        compare(findChild(result, "managerPin").text, "");
        verify(!button.enabled);
        // A manager closes without another's PIN.
        cash.isManager = true;
        verify(!findChild(result, "managerPin").visible);
        press(result, "closeDrawer");
        compare(cash.calls[1], "close");
    }
    function test_nothingOfTheResultLiesOnAnother() {
        picture.fillCount();
        cash.count.needsManager = true;
        cash.stillOpen = ["1 order still to be paid in cash", "2 refunds still to be given back"];
        const result = make(resultMaker);
        result.height = result.need;
        waitUntilLaidOut(result);
        const button = findChild(result, "closeDrawer");
        const pin = findChild(result, "managerPin");
        const bottom = pin.mapToItem(result, 0, pin.height).y;
        verify(bottom < button.y - 40, bottom + " " + button.y);
    }
}
