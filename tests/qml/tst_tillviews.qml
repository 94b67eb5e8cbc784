import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// The counter's views of cash and credit, each by itself and in each of its states.
PartTestCase {
    id: test
    name: "TillViews"
    width: 1366
    height: 704

    property Console app
    property CounterPicture picture

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        CounterPicture {}
    }
    Component {
        id: cashMaker
        TakeCashView {
            width: 1366
            height: 704
            cash: test.app.cash
            portrait: false
            narrow: false
            stacked: false
            nowMs: 0
            unit: 1
        }
    }
    Component {
        id: creditMaker
        CreditView {
            width: 1366
            height: 704
            credit: test.app.credit
            drawerOpen: true
            drawerKnown: true
            isManager: true
            portrait: false
            narrow: false
            stacked: false
            unit: 1
        }
    }
    Component {
        id: accountMaker
        CreditAccount {
            width: 340
            height: 704
            credit: test.app.credit
            isManager: true
            tokens: Theme.light
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        picture = createTemporaryObject(pictureMaker, test, { app: app });
        app.screen = "counter";
    }

    // --- TakeCashView

    function test_theTillSaysWhereItIs_data() {
        const due = { paymentId: "p156" };
        return [
            { tag: "no order", till: { stage: "none", canTake: false }, cash: {},
              primary: "Choose an order", enabled: false, message: "" },
            { tag: "entry", till: due, cash: {}, primary: "Take $60.00, open drawer",
              enabled: true, message: "" },
            { tag: "short", till: { canTake: false, shortText: "$3.50 short" }, cash: {},
              primary: "Take $60.00, open drawer", enabled: false, message: "$3.50 short" },
            { tag: "closed", till: due, cash: { isOpen: false }, primary: "Open the drawer first",
              enabled: true, message: "" },
            { tag: "sending", till: { stage: "sending", canTake: false }, cash: {},
              primary: "Sending", enabled: false, message: "" },
            { tag: "refused", till: { problem: "It was paid by card." }, cash: {},
              primary: "Take $60.00, open drawer", enabled: true,
              message: "Not taken. It was paid by card." },
            { tag: "the drawer's", till: due, cash: { problem: "The drawer is another's." },
              primary: "Take $60.00, open drawer", enabled: true,
              message: "The drawer is another's." },
            { tag: "taken", till: { stage: "taken" }, cash: {}, primary: "Done", enabled: true,
              message: "Order 156 is paid. The kitchen has it." },
            { tag: "queued", till: { stage: "queued" }, cash: {}, primary: "Done", enabled: true,
              message: "Cash is stored here and sent later." }
        ];
    }
    function test_theTillSaysWhereItIs(row) {
        picture.fillCash();
        Object.assign(app.cash.till, row.till);
        Object.assign(app.cash, row.cash);
        const view = make(cashMaker);
        const primary = findChild(view, "takeCashButton");
        compare(primary.text, row.primary);
        compare(primary.enabled, row.enabled);
        if (row.message !== "")
            verify(says(view, row.message), row.message);
        verify(!isCut(primary));
        compare(type(view, Qt.Key_5), ["entry", "short", "closed", "refused",
                                       "the drawer's"].includes(row.tag));
    }
    function test_theTillGoesBackStepByStep() {
        picture.fillCash();
        const view = make(cashMaker);
        watch(view, "leaving");
        app.cash.till.isTipping = true;
        verify(type(view, Qt.Key_Escape));
        compare(app.cash.till.calls, ["tip none"]);
        verify(type(view, Qt.Key_Escape));
        compare(app.cash.till.given.cents, 0);
        verify(type(view, Qt.Key_Escape));
        compare(app.cash.till.stage, "none");
        compare(spy.count, 0);
        verify(type(view, Qt.Key_Escape));
        compare(spy.count, 1);
        // What is on its way is not left by a key.
        app.cash.till.stage = "sending";
        app.cash.till.calls = [];
        verify(type(view, Qt.Key_Escape));
        compare(app.cash.till.calls, []);
    }
    function test_aClosedDrawerIsOpenedFirst() {
        picture.fillCash();
        app.cash.isOpen = false;
        const view = make(cashMaker);
        watch(view, "drawerWanted");
        press(view, "takeCashButton");
        verify(type(view, Qt.Key_Enter));
        compare(spy.count, 2);
        verify(!app.cash.calls.includes("take"));
        // A key that is held down takes nothing.
        app.cash.isOpen = true;
        verify(!type(view, Qt.Key_Enter, { isAutoRepeat: true }));
        verify(!app.cash.calls.includes("take"));
    }
    function test_theTillByItsKeys() {
        verifyPressables(() => {
            picture.fillCash();
            picture.addTip();
            return make(cashMaker);
        }, 5);
    }

    // --- CreditView and CreditAccount

    function test_theCreditSaysWhereItIs_data() {
        return [
            { tag: "find", fill: "findCredit", set: {}, drawer: true,
              primary: "Show the credit", enabled: true, hint: "Enter does the same" },
            { tag: "too short", fill: "findCredit", set: { canLookUp: false }, drawer: true,
              primary: "Show the credit", enabled: false, hint: "" },
            { tag: "looking", fill: "findCredit", set: { stage: "looking", canLookUp: false },
              drawer: true, primary: "Looking it up", enabled: false,
              hint: "" },
            { tag: "offline", fill: "findCredit", set: { isConnected: false, canLookUp: false },
              drawer: true, primary: "Show the credit", enabled: false,
              hint: "Credit needs the line to the server." },
            { tag: "add", fill: "fillCredit", set: {}, drawer: true,
              primary: "Add $20.00, open drawer", enabled: true, hint: "Enter does the same" },
            { tag: "a fault", fill: "fillCredit",
              set: { canAdd: false, fault: "$10.00 short" }, drawer: true,
              primary: "Add $20.00, open drawer", enabled: false, hint: "$10.00 short" },
            { tag: "closed", fill: "fillCredit", set: {}, drawer: false,
              primary: "Open the drawer first", enabled: true, hint: "Enter does the same" },
            { tag: "sending", fill: "fillCredit", set: { stage: "sending", canAdd: false },
              drawer: true, primary: "Sending", enabled: false, hint: "" },
            { tag: "refused", fill: "fillCredit", set: { problem: "It holds no more." },
              drawer: true, primary: "Add $20.00, open drawer", enabled: true,
              hint: "It holds no more." },
            { tag: "pay a part", fill: "payWithCredit", set: {}, drawer: false,
              primary: "Pay $18.50 with credit", enabled: true,
              hint: "The credit pays a part. The rest is taken another way." },
            { tag: "pay all", fill: "payWithCredit", set: { paysWhole: true }, drawer: true,
              primary: "Pay $18.50 with credit", enabled: true,
              hint: "The credit pays all of it." },
            { tag: "nothing to pay with", fill: "payWithCredit", set: { canPay: false },
              drawer: true, primary: "Pay $18.50 with credit", enabled: false,
              hint: "There is no credit to pay it with." },
            { tag: "done", fill: "fillCredit", set: { stage: "done", doneText: "$20.00 is there." },
              drawer: true, primary: "Done", enabled: true, hint: "$20.00 is there." }
        ];
    }
    function test_theCreditSaysWhereItIs(row) {
        picture[row.fill]();
        Object.assign(app.credit, row.set);
        const view = make(creditMaker, { drawerOpen: row.drawer });
        const primary = findChild(view, "creditPrimary");
        compare(primary.text, row.primary);
        compare(primary.enabled, row.enabled);
        verify(says(view, row.hint), row.hint);
        // Enter is offered only where it does something.
        compare(says(view, "Enter does the same"),
                row.enabled && app.credit.isConnected);
        compare(findChild(view, "creditNumber").visible, row.fill === "findCredit");
        compare(findChild(view, "creditAmount").visible, row.fill === "fillCredit");
        verify(!isCut(primary));
        app.credit.calls = [];
        compare(type(view, Qt.Key_Enter), row.enabled);
        compare(app.credit.calls.length, row.enabled && row.tag !== "closed" ? 1 : 0);
        verify(!type(view, Qt.Key_Enter, { isAutoRepeat: true }));
    }
    function test_theCreditLeadsToItsEntries() {
        picture.fillCredit();
        const view = make(creditMaker);
        let asked = [];
        view.entriesWanted.connect((account, phone) => asked.push(account + " " + phone));
        press(view, "creditEntries");
        compare(asked, ["wallet/wal_1|AUD +61491570156"]);
        // Others are told why not, and the next customer's pane does not say it.
        view.isManager = false;
        press(view, "creditEntries");
        compare(asked.length, 1);
        verify(says(view, "Only a manager sees the entries behind an amount."));
        app.credit.phone = "";
        verify(!findChild(view, "creditEntries").visible);
        app.credit.phone = "+61491570157";
        verify(!says(view, "Only a manager sees the entries behind an amount."));
        // Who never had any has no entries.
        app.credit.account = "";
        verify(!findChild(view, "creditEntries").visible);
    }
    function test_amountAndCashByTouch() {
        picture.fillCredit();
        const view = make(creditMaker);
        verify(findChild(view, "creditGiven").typing);
        press(view, "creditSwap");
        verify(findChild(view, "creditAmount").typing);
        press(view, "creditGiven");
        verify(app.credit.isGiving);
        press(view, "creditClear");
        compare(app.credit.given.cents, 0);
        press(view, "quick_1");
        press(view, "pad_7");
        press(view, "padBackspace");
        compare(app.credit.calls, ["choose 5000", "press 7", "backspace"]);
        verify(type(view, Qt.Key_8));
        compare(app.credit.calls[3], "press 8");
    }
    function test_theCreditGoesBackStepByStep() {
        picture.fillCredit();
        const view = make(creditMaker);
        watch(view, "leaving");
        app.credit.isGiving = false;
        verify(type(view, Qt.Key_Escape));
        compare(app.credit.amount.cents, 0);
        verify(type(view, Qt.Key_Escape));
        compare(app.credit.calls, ["leave"]);
        app.credit.number = "04";
        verify(type(view, Qt.Key_Escape));
        compare(app.credit.number, "");
        compare(spy.count, 0);
        verify(type(view, Qt.Key_Escape));
        compare(spy.count, 1);
        // Another way to pay leaves it as well.
        picture.payWithCredit();
        press(view, "creditClear");
        compare(spy.count, 2);
        verify(!type(view, Qt.Key_5));
    }
    function test_whoseCreditItIs() {
        const account = make(accountMaker);
        verify(says(account, "Whose credit?"));
        verify(!findChild(account, "creditLeave").visible);
        const low = account.need;
        picture.fillCredit();
        app.credit.hasMore = true;
        waitUntilLaidOut(account);
        verify(account.need > low);
        verify(says(account, app.credit.phone));
        compare(findChild(account, "creditBalance").text, "$18.50");
        compare(findChild(account, "creditBalance").Accessible.name,
                "Credit, +61491570156, $18.50");
        press(account, "creditMore");
        watch(account, "orderWanted");
        press(account, "creditMove_5");
        compare(told(0), ["o145"]);
        press(account, "creditLeave");
        compare(app.credit.calls, ["loadMore", "leave"]);
        picture.fillCredit();
        app.credit.moves.rows = [];
        verify(says(account, "No credit so far. The first is added here."));
    }
    function test_aLargeBalanceStaysWhole() {
        picture.fillCredit();
        app.credit.balanceText = "\u20ac1,234,567.00";
        app.credit.endsText = "$10.00 of it ends on 3 December, the rest on 14 June next year";
        const account = make(accountMaker);
        const balance = findChild(account, "creditBalance");
        verify(balance.width <= account.width - 40);
        verify(!isCut(account));
        verify(findChild(account, "creditMoves").y >= balance.y + balance.height);
    }
    function test_theCreditByItsKeys_data() {
        return [{ tag: "fillCredit", least: 5 }, { tag: "findCredit", least: 3 },
                { tag: "payWithCredit", least: 3 }];
    }
    function test_theCreditByItsKeys(row) {
        verifyPressables(() => {
            picture[row.tag]();
            app.credit.hasMore = true;
            return make(creditMaker);
        }, row.least);
    }
}
