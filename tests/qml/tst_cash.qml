import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// The counter's cash: each part in each of its states, then the views with their keys.
ScreenTestCase {
    id: test
    name: "Cash"
    width: 1366
    height: 768

    property Console app
    property CounterScreen screen
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
        id: screenMaker
        CounterScreen {
            width: 1366
            height: 768
        }
    }
    SignalSpy {
        id: spy
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        cash = app.cash;
        createTemporaryObject(pictureMaker, test, { app: app }).fillCash();
        screen = screenMaker.createObject(test, { app: app });
        screen.forceActiveFocus();
        tryVerify(() => findChild(screen, "orderRow_145") !== null);
    }
    function cleanup() {
        screen.destroy();
        screen = null;
        spy.clear();
        spy.target = null;
        wait(1);
    }
    function show(view: string, name: string) {
        screen.go(view);
        tryVerify(() => findChild(screen, name) !== null);
        waitUntilLaidOut(screen);
    }
    function watch(item: var, signalName: string) {
        spy.target = item;
        spy.signalName = signalName;
        spy.clear();
    }

    Component {
        id: fieldMaker
        MoneyField {
            width: 400
            tokens: Theme.light
            label: "Cash given"
            amount: "$40.00"
        }
    }
    function test_moneyFieldSaysWhatIsWrong() {
        const field = createTemporaryObject(fieldMaker, test);
        compare(field.border.color, Theme.light.line);
        field.typing = true;
        compare(field.border.color, Theme.light.go);
        field.fault = "$3.50 short";
        compare(field.border.color, Theme.light.late);
        compare(field.Accessible.name, "Cash given $40.00. $3.50 short");
        // What it is about stays beside what is wrong.
        verify(says(field, "Cash given") && says(field, "$3.50 short"));
    }
    Component {
        id: holdMaker
        HoldButton {
            width: 300
            tokens: Theme.light
            text: "Hold to refund $24.00"
        }
    }
    function test_holdingConfirms() {
        const button = createTemporaryObject(holdMaker, test);
        watch(button, "confirmed");
        mousePress(button);
        tryVerify(() => button.filled > 0);
        mouseRelease(button);
        compare(button.filled, 0);
        compare(spy.count, 0);
        mousePress(button);
        tryCompare(spy, "count", 1, 20000);
        mouseRelease(button);
        compare(spy.count, 1);
    }
    function test_enterTwiceConfirms() {
        const button = createTemporaryObject(holdMaker, test);
        watch(button, "confirmed");
        button.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 0);
        verify(button.armed);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        verify(!button.armed);
        // Somebody who goes elsewhere in between starts again.
        keyClick(Qt.Key_Return);
        screen.forceActiveFocus();
        verify(!button.armed);
    }
    function test_lockedForOtherRoles() {
        const button = createTemporaryObject(holdMaker, test, { locked: true });
        watch(button, "confirmed");
        verify(!button.enabled);
        compare(button.Accessible.name, "Hold to refund $24.00. A manager does this.");
        mousePress(button);
        compare(button.filled, 0);
        mouseRelease(button);
        compare(spy.count, 0);
    }
    Component {
        id: resultMaker
        DrawerResult {
            width: 400
            tokens: Theme.light
            verdict: "short"
            text: "$4.50 short"
        }
    }
    function test_resultIsNeverColourAlone_data() {
        return [
            { tag: "short", color: Theme.light.late }, { tag: "over", color: Theme.light.late },
            { tag: "exact", color: Theme.light.go }
        ];
    }
    function test_resultIsNeverColourAlone(row) {
        const result = createTemporaryObject(resultMaker, test, { verdict: row.tag });
        compare(result.border.color, row.color);
        verify(result.Accessible.name.startsWith("$4.50 short"));
    }
    Component {
        id: reasonMaker
        ReasonChoice {
            width: 400
            tokens: Theme.light
            reasons: ["Wrong change", "Do not know"]
            chosen: ""
        }
    }
    function test_aReasonIsTouched() {
        const choice = createTemporaryObject(reasonMaker, test);
        watch(choice, "picked");
        mouseClick(findChild(choice, "reason_1"));
        compare(spy.signalArguments[0][0], "Do not know");
        choice.chosen = "Do not know";
        verify(findChild(choice, "reason_1").taken);
        verify(findChild(choice, "reason_1").height >= 56);
    }

    function test_tabsByKeyAndTouch() {
        compare(findChild(screen, "tab_cash").Accessible.name, "Take cash, 1");
        keyClick(Qt.Key_F4);
        compare(screen.view, "cash");
        keyClick(Qt.Key_F6);
        compare(screen.view, "drawer");
        keyClick(Qt.Key_F2);
        compare(screen.view, "orders");
        mouseClick(findChild(screen, "tab_drawer"));
        compare(screen.view, "drawer");
        keyClick(Qt.Key_Slash);
        compare(screen.view, "orders");
        verify(findChild(screen, "searchField").activeFocus);
    }
    function test_anUnpaidOrderGoesToTheTill() {
        app.desk.selected.state = "PAYMENT_PENDING";
        mouseClick(findChild(screen, "takeCash"));
        compare(cash.calls, ["takeUpOrder o145", "takeUpOnly"]);
        compare(screen.view, "cash");
    }
    function test_takesCash() {
        show("cash", "takeCashButton");
        const primary = findChild(screen, "takeCashButton");
        compare(primary.text, "Take $60.00, open drawer");
        // The largest figure on the screen.
        verify(findChild(screen, "changeFigure").size >= 100);
        cash.calls = [];
        keyClick(Qt.Key_Return);
        compare(cash.calls, ["take"]);
        mouseClick(primary);
        compare(cash.calls, ["take", "take"]);
    }
    function test_digitsFillTheAmount() {
        show("cash", "cashGiven");
        keyClick(Qt.Key_Escape);
        compare(cash.till.given.cents, 0);
        keyClick(Qt.Key_4);
        mouseClick(findChild(screen, "pad_00"));
        compare(cash.till.given.cents, 400);
        keyClick(Qt.Key_Backspace);
        compare(cash.till.given.cents, 40);
        mouseClick(findChild(screen, "quick_4"));
        compare(cash.till.given.cents, 10000);
        mouseClick(findChild(screen, "cashClear"));
        compare(cash.till.given.cents, 0);
    }
    function test_aTipIsChosenOrTyped() {
        createTemporaryObject(pictureMaker, test, { app: app }).addTip();
        show("cash", "tip_15");
        verify(findChild(screen, "tip_15").height >= 56);
        verify(findChild(screen, "tip_15").Accessible.checked);
        compare(findChild(screen, "tillTip").Accessible.name, "Tip $6.53");
        mouseClick(findChild(screen, "tip_20"));
        compare(cash.till.calls, ["tip 20"]);
        mouseClick(findChild(screen, "tip_other"));
        // The digits are the tip's now, and nothing is taken meanwhile.
        compare(findChild(screen, "cashGiven").label, "Tip");
        verify(!findChild(screen, "takeCashButton").enabled);
        keyClick(Qt.Key_5);
        compare(cash.till.tip.cents, 5);
        compare(cash.till.given.cents, 6000);
        cash.calls = [];
        keyClick(Qt.Key_Return);
        compare(cash.calls, []);
        verify(!cash.till.isTipping);
        compare(findChild(screen, "cashGiven").label, "Cash given");
        cash.till.tipFault = "$3.50 more than the dishes";
        compare(findChild(screen, "cashGiven").fault, "$3.50 more than the dishes");
    }
    function test_creditIsLookedUpByDigits() {
        const credit = app.credit;
        keyClick(Qt.Key_F8);
        compare(screen.view, "credit");
        tryVerify(() => findChild(screen, "creditNumber") !== null);
        keyClick(Qt.Key_6);
        mouseClick(findChild(screen, "pad_1"));
        compare(credit.number, "61");
        compare(findChild(screen, "creditNumber").text, "61");
        verify(!findChild(screen, "creditPrimary").enabled);
        keyClick(Qt.Key_Return); // too short so far
        credit.canLookUp = true;
        keyClick(Qt.Key_Return);
        compare(credit.calls, ["press 6", "press 1", "lookUp 61"]);
        credit.problem = "There is no credit with this code.";
        compare(findChild(screen, "creditNumber").fault, credit.problem);
        keyClick(Qt.Key_Escape);
        compare(credit.number, "");
        keyClick(Qt.Key_Escape);
        compare(screen.view, "orders");
    }
    function test_creditIsAddedForCash() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillCredit();
        show("credit", "creditPrimary");
        const credit = app.credit;
        const primary = findChild(screen, "creditPrimary");
        compare(primary.text, "Add $20.00, open drawer");
        compare(findChild(screen, "creditBalance").text, "$18.50");
        verify(findChild(screen, "creditGiven").typing);
        mouseClick(findChild(screen, "creditAmount"));
        verify(!credit.isGiving);
        keyClick(Qt.Key_Return);
        compare(credit.calls, ["add"]);
        cash.isOpen = false;
        compare(primary.text, "Open the drawer first");
        mouseClick(primary);
        compare(screen.view, "drawer");
        show("credit", "creditMove_5");
        mouseClick(findChild(screen, "creditMove_5"));
        compare(screen.view, "orders");
        compare(app.desk.selectedOrderId, "o145");
    }
    function test_creditPaysTheOrderThatIsOpen() {
        app.desk.selected.state = "PAYMENT_PENDING";
        mouseClick(findChild(screen, "payWithCredit"));
        compare(app.credit.calls, ["beginOrder o145"]);
        compare(screen.view, "credit");
        createTemporaryObject(pictureMaker, test, { app: app }).payWithCredit();
        const primary = findChild(screen, "creditPrimary");
        compare(primary.text, "Pay $18.50 with credit");
        app.credit.calls = [];
        keyClick(Qt.Key_Return);
        compare(app.credit.calls, ["pay"]);
        app.credit.stage = "done";
        app.credit.doneText = "Order 156 is paid. The kitchen has it.";
        compare(primary.text, "Done");
        keyClick(Qt.Key_Return);
        compare(app.credit.calls, ["pay", "leave"]);
    }
    function test_aScannedCodeOpensTheCredit() {
        app.creditScanned();
        compare(screen.view, "credit");
    }
    function test_aKeyLivesWhileItsAmountChanges() {
        show("cash", "quick_1");
        const key = findChild(screen, "quick_1");
        key.forceActiveFocus(Qt.TabFocusReason);
        cash.till.quickAmounts = cash.till.quickAmounts.map(each => Object.assign({}, each, {
            isChosen: each.cents === 4500
        }));
        compare(findChild(screen, "quick_1"), key);
        verify(key.activeFocus);
        verify(key.Accessible.checked);
        cash.till.quickAmounts = cash.till.quickAmounts.slice(0, 1);
        compare(findChild(screen, "quick_0").Accessible.name, "$43.50, exact");
        tryVerify(() => findChild(screen, "quick_1") === null);
    }
    function test_tooLittleIsNotTaken() {
        show("cash", "takeCashButton");
        cash.till.shortText = "$3.50 short";
        cash.till.canTake = false;
        verify(!findChild(screen, "takeCashButton").enabled);
        cash.calls = [];
        keyClick(Qt.Key_Return);
        compare(cash.calls, []);
    }
    function test_onlyInAnOpenDrawer() {
        show("cash", "takeCashButton");
        cash.isOpen = false;
        cash.calls = [];
        compare(findChild(screen, "takeCashButton").text, "Open the drawer first");
        keyClick(Qt.Key_Return);
        compare(cash.calls, []);
        compare(screen.view, "drawer");
    }
    function test_theChangeStaysUntilDone() {
        show("cash", "takeCashButton");
        cash.till.stage = "taken";
        compare(findChild(screen, "takeCashButton").text, "Done");
        compare(cash.till.changeText, "$16.50");
        keyClick(Qt.Key_Return);
        compare(cash.till.stage, "none");
    }
    function test_choosesAmongThoseWhoWait() {
        cash.till.stage = "none";
        show("cash", "waiting_156");
        cash.calls = [];
        mouseClick(findChild(screen, "waiting_156"));
        compare(cash.calls, ["takeUp p156"]);
    }
    function test_aClosedDrawerHasOneForm() {
        cash.form = "payOut";
        show("drawer", "drawerSubmit");
        failOnWarning(/Binding loop/);
        cash.isOpen = false;
        tryVerify(() => cash.form === "open");
        compare(findChild(screen, "drawerSubmit").text, "Open with $0.00");
    }
    function test_opensTheDrawer() {
        cash.isOpen = false;
        show("drawer", "drawerSubmit");
        compare(cash.form, "open");
        keyClick(Qt.Key_2);
        mouseClick(findChild(screen, "pad_00"));
        mouseClick(findChild(screen, "pad_00"));
        compare(findChild(screen, "drawerSubmit").text, "Open with $200.00");
        keyClick(Qt.Key_Return);
        compare(cash.calls[cash.calls.length - 1], "submit open 20000 ");
        cash.isConnected = false;
        verify(!findChild(screen, "drawerSubmit").enabled);
    }
    function test_aReasonBeforeCashGoesOut() {
        show("drawer", "drawer_payOut");
        mouseClick(findChild(screen, "drawer_payOut"));
        tryVerify(() => findChild(screen, "drawerSubmit") !== null);
        waitUntilLaidOut(screen);
        keyClick(Qt.Key_5);
        verify(!findChild(screen, "drawerSubmit").enabled);
        mouseClick(findChild(screen, "reason_0"));
        verify(findChild(screen, "drawerSubmit").enabled);
        mouseClick(findChild(screen, "drawerSubmit"));
        compare(cash.calls[cash.calls.length - 1], "submit payOut 5 Supplies");
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        compare(cash.form, "");
    }
    function test_givesCashBack() {
        show("drawer", "giveBack_98");
        mouseClick(findChild(screen, "giveBack_98"));
        compare(cash.calls[cash.calls.length - 1], "giveBack r98");
    }
    function test_expectedIsAManagersBeforeTheCount() {
        show("drawer", "drawerExpected");
        compare(findChild(screen, "drawerExpected").amount, "");
        cash.isManager = true;
        cash.expectedText = "$554.00";
        compare(findChild(screen, "drawerExpected").amount, "$554.00");
    }
    function test_countsByKeys() {
        show("drawer", "drawerClose");
        mouseClick(findChild(screen, "drawerClose"));
        tryVerify(() => findChild(screen, "countCompare") !== null);
        cash.count.linesLeft = 3;
        keyClick(Qt.Key_7);
        keyClick(Qt.Key_Plus);
        keyClick(Qt.Key_Minus);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Backspace);
        compare(cash.count.calls, ["press 7", "stepSelected 1", "stepSelected -1", "move 1",
                                   "move 1", "backspace"]);
        verify(!findChild(screen, "countCompare").enabled);
        cash.count.linesLeft = 0;
        keyClick(Qt.Key_Return);
        compare(cash.calls[cash.calls.length - 1], "compare");
    }
    function test_countsByTouch() {
        fillCount("counting");
        show("drawer", "more_5000");
        mouseClick(findChild(screen, "more_5000"));
        mouseClick(findChild(screen, "less_5000"));
        mouseClick(findChild(screen, "count_25"));
        compare(cash.count.calls, ["step 5000 1", "step 5000 -1", "select 25"]);
        for (const name of ["more_5000", "less_5000", "count_5000"])
            verify(findChild(screen, name).height >= 56);
    }
    function fillCount(stage: string) {
        createTemporaryObject(pictureMaker, test, { app: app }).fillCount();
        cash.count.stage = stage;
    }
    function test_closesWithAReason() {
        fillCount("compared");
        cash.count.reason = "";
        show("drawer", "closeDrawer");
        const button = findChild(screen, "closeDrawer");
        compare(button.text, "Close, $4.50 short");
        verify(!button.enabled);
        mouseClick(findChild(screen, "reason_0"));
        compare(cash.count.reason, "Wrong change");
        verify(button.enabled);
        keyClick(Qt.Key_Return);
        compare(cash.calls[cash.calls.length - 1], "close");
    }
    function test_pastTheLimitAManagerCloses() {
        fillCount("compared");
        cash.count.needsManager = true;
        show("drawer", "managerName");
        const button = findChild(screen, "closeDrawer");
        verify(!button.enabled);
        findChild(screen, "managerName").text = "marta";
        findChild(screen, "managerPin").text = "8642";
        verify(button.enabled);
        mouseClick(button);
        compare(cash.calls[cash.calls.length - 1], "closeAs marta 8642");
        compare(findChild(screen, "managerPin").text, "");
    }
    function test_theReportIsShownUntilDone() {
        cash.closings.shown = {
            number: 7, lines: [], verdict: "short", verdictText: "$4.50 short"
        };
        show("drawer", "reportTitle");
        compare(findChild(screen, "reportTitle").text, "Closing report Z 7");
        mouseClick(findChild(screen, "reportPdf"));
        compare(cash.closings.calls.slice(-1), ["pdf 7"]);
        waitUntilLaidOut(screen);
        verify(findChild(screen, "reportSaved").text.endsWith("closing-z7.pdf"));
        keyClick(Qt.Key_Return);
        compare(cash.closings.shown.number, undefined);
    }
    function test_anAlarmWaitsForSomebody() {
        cash.alarm = "Cash that was taken offline could not be booked.";
        verify(findChild(screen, "cashAlarm").visible);
        mouseClick(findChild(screen, "cashAlarmUnderstood"));
        verify(!findChild(screen, "cashAlarm").visible);
    }
}
