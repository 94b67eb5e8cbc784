import QtQuick
import QtTest
import Servery.App
import Servery.Manager
import Servery.Shared

// The manager's payouts and the money that waits, each by itself and in each of its states.
PartTestCase {
    id: test
    name: "MoneyViews"
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
        id: payoutsMaker
        PayoutsView {
            width: 1366
            height: 704
            payouts: test.app.payouts
            books: test.app.books
            portrait: false
            unit: 1
        }
    }
    Component {
        id: payoutMaker
        PayoutPane {
            width: 980
            height: 704
            payouts: test.app.payouts
            books: test.app.books
        }
    }
    Component {
        id: moneyMaker
        MoneyView {
            width: 1366
            height: 704
            money: test.app.money
            books: test.app.books
            portrait: false
            unit: 1
        }
    }
    Component {
        id: sumMaker
        MoneyPane {
            width: 980
            height: 900
            money: test.app.money
            books: test.app.books
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        picture = createTemporaryObject(pictureMaker, test, { app: app });
    }

    // --- PayoutsView and PayoutPane

    function test_payoutsSayWhyThereAreNone_data() {
        return [{ tag: "loading", words: "Payouts are being read." },
                { tag: "ready",
                  words: "No payouts yet. The first appears when the provider sends one." },
                { tag: "failed", words: "Payouts cannot be read now." }];
    }
    function test_payoutsSayWhyThereAreNone(row) {
        app.payouts.state = row.tag;
        const view = make(payoutsMaker);
        verify(says(view, row.words));
        verify(!findChild(view, "payoutEquation").visible);
        // With nothing there the arrows lead nowhere.
        verify(type(view, Qt.Key_Down));
        compare(app.payouts.calls, []);
    }
    function test_payoutsByArrowAndTouch() {
        picture.fillManager();
        picture.openEntry();
        const view = make(payoutsMaker);
        verify(type(view, Qt.Key_Up));
        verify(type(view, Qt.Key_Down));
        press(view, "payout_po_16");
        compare(app.payouts.calls, ["open po_19", "open po_17", "open po_16"]);
        // The entry of another payout does not stay.
        compare(app.books.entry.number, undefined);
        picture.openEntry();
        verify(type(view, Qt.Key_Escape));
        compare(app.books.entry.number, undefined);
        verify(!type(view, Qt.Key_5));
    }
    function test_aPayoutAsItStands_data() {
        return [{ tag: "differs", differs: true }, { tag: "failed", differs: true },
                { tag: "matches", differs: false }, { tag: "onItsWay", differs: false },
                { tag: "accepted", differs: false }];
    }
    function test_aPayoutAsItStands(row) {
        picture.fillManager();
        app.payouts.kind = row.tag;
        const pane = make(payoutMaker);
        compare(findChild(pane, "payoutEquation").differs, row.differs);
        verify(says(pane, "Payout of Wed 18 Nov"));
        verify(says(pane, "Arrived Fri 20 Nov"));
        verify(!isCut(pane));
    }
    function test_aDifferenceIsAcceptedOnlyWithAReason() {
        picture.fillManager();
        const pane = make(payoutMaker);
        press(pane, "entry_d1");
        compare(app.books.calls, ["entry 20418"]);
        const accept = findChild(pane, "accept_d1");
        compare(accept.text, "Accept");
        press(pane, "accept_d1");
        compare(accept.text, "Accept, post correction");
        verify(!accept.enabled);
        waitUntilLaidOut(pane);
        press(pane, "reason_0");
        press(pane, "accept_d1");
        compare(app.payouts.calls, ["accept d1 Checked, is right"]);
        app.payouts.accepting = true;
        compare(accept.text, "Sending");
        verify(!accept.enabled);
        app.payouts.problem = "Somebody accepted it before you.";
        verify(says(pane, app.payouts.problem));
        app.payouts.accepting = false;
        app.payouts.differences.set(0, "isOpen", false);
        app.payouts.differences.set(0, "decided", "Accepted by Marta K.: Checked, is right");
        verify(!accept.visible);
        verify(says(pane, "Accepted by Marta K.: Checked, is right"));
    }
    function test_aReasonBelongsToItsPayout() {
        picture.fillManager();
        const pane = make(payoutMaker);
        press(pane, "accept_d1");
        waitUntilLaidOut(pane);
        press(pane, "reason_1");
        app.payouts.title = "Payout of Thu 19 Nov";
        compare(pane.deciding, "");
    }
    function test_aPayoutLeadsToItsLinesAndFiles() {
        picture.fillManager();
        picture.openEntry();
        const pane = make(payoutMaker, { height: 1400 });
        press(pane, "openLine_refund");
        press(pane, "payoutEntries");
        press(pane, "exportCsv");
        press(pane, "exportPdf");
        compare(app.payouts.calls, ["line refund", "entries", "csv", "pdf"]);
        // Never by its colour alone.
        verify(says(pane, "Differs"));
        const name = findChild(pane, "openLine_refund").Accessible.name;
        verify(name.includes("Refunds") && name.includes("\u2212$18.50"), name);
        const card = findChild(pane, "payoutEntry");
        watch(pane, "causeWanted");
        press(card, "entryCause");
        compare(told(0), ["order", "ord_118"]);
        watch(pane, "accountWanted");
        press(card, "entryLine_refunds|USD");
        compare(told(0), ["refunds|USD"]);
    }
    function test_payoutsByTheirKeys() {
        verifyPressables(() => {
            picture.fillManager();
            picture.openEntry();
            return make(payoutsMaker);
        }, 5);
    }

    // --- MoneyView and MoneyPane

    function test_theMoneySaysWhyThereIsNone_data() {
        return [{ tag: "loading", words: "The list is being read." },
                { tag: "ready",
                  words: "No money waits. What came too late, twice or wrong appears here." },
                { tag: "failed", words: "The list cannot be read now." }];
    }
    function test_theMoneySaysWhyThereIsNone(row) {
        app.money.state = row.tag;
        const view = make(moneyMaker);
        verify(says(view, row.words));
        verify(!says(view, "What becomes of it?"));
        verify(type(view, Qt.Key_Up));
        compare(app.money.calls, []);
    }
    function test_moneyByArrowAndTouch() {
        picture.fillManager();
        picture.fillMoney();
        const view = make(moneyMaker);
        verify(type(view, Qt.Key_Up));
        verify(type(view, Qt.Key_Down));
        press(view, "money_p1");
        compare(app.money.calls, ["open p1", "open p3", "open p1"]);
        picture.openEntry();
        verify(type(view, Qt.Key_Escape));
        compare(app.books.entry.number, undefined);
        verify(!type(view, Qt.Key_5));
        watch(view, "orderWanted");
        press(view, "moneyOrder");
        compare(told(0), ["o127"]);
    }
    function test_aSumIsDecidedWithAReason() {
        picture.fillMoney();
        const pane = make(sumMaker);
        verify(says(pane, "Another amount than due, order 127"));
        compare(findChild(pane, "moneyAmount").Accessible.name,
                "Another amount than due, order 127, $34.00");
        verify(!findChild(pane, "moneyConfirm").visible);
        verify(!findChild(pane, "moneyPayTo").visible);
        press(pane, "decide_accept");
        waitUntilLaidOut(pane);
        verify(findChild(pane, "decide_accept").Accessible.checked);
        const confirm = findChild(pane, "moneyConfirm");
        verify(!confirm.enabled);
        press(pane, "reason_2");
        compare(confirm.text, "Take it for the order: $34.00");
        // The reason was for that.
        press(pane, "decide_write_off");
        verify(!confirm.enabled);
        press(pane, "reason_3");
        press(pane, "moneyConfirm");
        compare(app.money.calls, ["decide write_off Other"]);
        app.money.deciding = true;
        compare(confirm.text, "Sending");
        verify(!confirm.enabled);
        app.money.deciding = false;
        app.money.problem = "Somebody decided it before you.";
        verify(findChild(pane, "moneyProblem").visible);
        // Another sum begins anew.
        app.money.openId = "p1";
        compare(pane.deciding, "");
        verify(!confirm.visible);
    }
    function test_aSumOfCreditToBePaidOut() {
        picture.fillMoney();
        app.money.isCredit = true;
        app.money.orderId = "";
        app.money.payTo = "DE89 3704 0044 0532 0130 00, Jonas Okafor";
        const pane = make(sumMaker, { width: 560 });
        verify(!findChild(pane, "moneyOrder").visible);
        compare(findChild(pane, "moneyPayTo").text, "Send it to " + app.money.payTo);
        verify(says(pane, "What was posted for the credit"));
        verify(!isCut(pane));
    }
    function test_aSumLeadsToItsEntries() {
        picture.fillMoney();
        const pane = make(sumMaker, { height: 1200 });
        press(pane, "moneyEntry_20790");
        compare(app.books.calls, ["entry 20790"]);
        picture.openEntry();
        waitUntilLaidOut(pane);
        const card = findChild(pane, "moneyEntryCard");
        watch(pane, "accountWanted");
        press(card, "entryLine_refunds|USD");
        compare(told(0), ["refunds|USD"]);
    }
    function test_whatIsReachedComesIntoSight_data() {
        return [{ tag: "payout", maker: payoutMaker, name: "openLine_refund" },
                { tag: "money", maker: sumMaker, name: "moneyEntry_20790" }];
    }
    function test_whatIsReachedComesIntoSight(row) {
        picture.fillManager();
        picture.fillMoney();
        const pane = make(row.maker, { height: 420 });
        const last = findChild(pane, row.name);
        verify(last.mapToItem(pane, 0, last.height).y > 420);
        last.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => last.mapToItem(pane, 0, last.height).y <= 420);
    }
    function test_effectsAreNeverCut() {
        picture.fillMoney();
        app.money.decisions = [
            { name: "refund", text: "Zur\u00fcckgeben, so wie es gekommen ist",
              effect: "Es geht auf dem Weg zur\u00fcck, auf dem es gekommen ist; was nicht "
                      + "zur\u00fcckgehen kann, wartet hier von Neuem auf eine Entscheidung." }
        ];
        const pane = make(sumMaker, { width: 520 });
        verify(!isCut(pane));
    }
    function test_theMoneyByItsKeys() {
        verifyPressables(() => {
            picture.fillManager();
            picture.fillMoney();
            return make(moneyMaker);
        }, 4);
    }
}
