import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// The counter's bank transfers: what is awaited, what came, and the statement that says so.
ScreenTestCase {
    id: test
    name: "Bank"
    width: 1366
    height: 768

    property Console app
    property CounterScreen screen

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

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        createTemporaryObject(pictureMaker, test, { app: app }).fillCash();
        screen = screenMaker.createObject(test, { app: app });
        screen.forceActiveFocus();
        tryVerify(() => findChild(screen, "orderRow_145") !== null);
    }
    function cleanup() {
        screen.destroy();
        screen = null;
        wait(1);
    }

    function showBank() {
        createTemporaryObject(pictureMaker, test, { app: app }).fillBank();
        keyClick(Qt.Key_F7);
        compare(screen.view, "bank");
        tryVerify(() => findChild(screen, "awaited_y1") !== null);
        waitUntilLaidOut(screen);
    }
    function test_aTransferIsConfirmedInTwoSteps() {
        showBank();
        compare(findChild(screen, "tab_bank").Accessible.name, "Bank, 3");
        mouseClick(findChild(screen, "awaited_y1"));
        compare(app.bank.calls, []);
        waitUntilLaidOut(screen);
        const confirm = findChild(screen, "bankConfirm");
        compare(confirm.text, "$43.50 has arrived");
        mouseClick(confirm);
        compare(app.bank.calls, ["confirm y1 4350"]);
    }
    function test_anotherAmountIsTypedAndWhatComesNextIsSaid() {
        showBank();
        mouseClick(findChild(screen, "awaited_y1"));
        app.bank.seen.clear();
        verify(!findChild(screen, "bankConfirm").enabled);
        for (const key of [Qt.Key_4, Qt.Key_0, Qt.Key_0, Qt.Key_1])
            keyClick(key);
        keyClick(Qt.Key_Backspace);
        mouseClick(findChild(findChild(screen, "transferSeenPane"), "pad_0"));
        compare(app.bank.seen.cents, 4000);
        app.bank.difference = "$3.50 less";
        app.bank.next = "The order stays unpaid.";
        const field = findChild(screen, "transferSeen");
        verify(field.wrong);
        compare(field.Accessible.name, "On the statement $40.00. $3.50 less");
        compare(findChild(screen, "transferNext").text, "The order stays unpaid.");
        keyClick(Qt.Key_Return);
        compare(app.bank.calls, ["confirm y1 4000"]);
        app.bank.busy = true;
        keyClick(Qt.Key_Return);
        compare(app.bank.calls.length, 1);
        compare(findChild(screen, "bankConfirm").text, "Sending");
        app.bank.busy = false;
        app.bank.problem = "The line to the server is gone.";
        compare(findChild(screen, "transferProblem").text, app.bank.problem);
        // It is over: the view says what became of it.
        app.bank.openTransfer("");
        app.bank.problem = "";
        app.bank.noted = "$40.00 for Order 151 waits for a manager.";
        compare(findChild(screen, "bankNoted").text, app.bank.noted);
    }
    function test_aTransferIsLeftAgain() {
        showBank();
        const row = findChild(screen, "awaited_y1");
        mouseClick(row);
        verify(findChild(screen, "transferSeenPane").visible);
        keyClick(Qt.Key_Escape);
        compare(app.bank.openId, "");
        compare(screen.view, "bank");
        mouseClick(row);
        mouseClick(findChild(screen, "transferBack"));
        compare(app.bank.openId, "");
        mouseClick(row);
        mouseClick(row);
        compare(app.bank.openId, "");
        compare(app.bank.calls, []);
    }
    function test_linesSayWhatToDoNext() {
        showBank();
        const partial = findChild(screen, "bankLine_l1");
        verify(partial.Accessible.name.startsWith("Less than due, $40.00"));
        verify(partial.Accessible.name.includes("Take it and ask for the rest"));
        mouseClick(findChild(partial, "bank_accept"));
        mouseClick(findChild(partial, "bank_give_back"));
        compare(app.bank.calls, ["decide l1 accept "]);
        waitUntilLaidOut(screen);
        mouseClick(findChild(partial, "reason_0"));
        compare(app.bank.calls[1], "decide l1 give_back Agreed with the customer");
    }
    function test_anUnknownLineFindsItsOrder() {
        showBank();
        mouseClick(findChild(findChild(screen, "bankLine_l2"), "bank_assign"));
        const row = findChild(screen, "awaited_y2");
        mouseClick(row, row.width / 2, 20);
        waitUntilLaidOut(screen);
        compare(findChild(row, "bankAssign").text, "It is for this one");
        mouseClick(findChild(row, "bankAssign"));
        compare(app.bank.calls, ["assign l2 y2"]);
        compare(screen.shown.assigning, "");
    }
    function test_whatGoesBackIsSaidDone() {
        showBank();
        mouseClick(findChild(findChild(screen, "bankReturn_r1"), "bank_sent_back"));
        compare(app.bank.calls, ["sentBack r1"]);
    }
    function test_aStatementIsTakenIn() {
        showBank();
        mouseClick(findChild(screen, "bankImport"));
        tryVerify(() => findChild(screen, "statement_camt053-2026-11-21.xml") !== null);
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "statement_camt053-2026-11-21.xml"));
        compare(app.bank.calls, ["takeIn /d/a.xml"]);
        // A table whose columns nobody has named.
        app.bank.statements.unmapped = "/d/b.csv";
        app.bank.statements.columns = ["Day", "Sum"];
        tryVerify(() => findChild(screen, "column_date") !== null);
        waitUntilLaidOut(screen);
        verify(!findChild(screen, "mappingKeep").enabled);
        mouseClick(findChild(findChild(screen, "column_date"), "choice_Sum"));
        compare(app.bank.statements.mapping.date, "Sum");
        app.bank.statements.canMap = true;
        // Below the window's edge: what takes the keyboard comes into sight.
        const keep = findChild(screen, "mappingKeep");
        keep.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => keep.mapToItem(screen, 0, keep.height).y <= screen.height);
        mouseClick(keep);
        compare(app.bank.calls[1], "keepMapping");
        keyClick(Qt.Key_Escape);
        verify(!screen.shown.importing);
        keyClick(Qt.Key_Escape);
        compare(screen.view, "orders");
    }
    function test_aStatementIsChosenElsewhere() {
        app.bank.statements.folderUrl = Qt.resolvedUrl("fakes");
        showBank();
        mouseClick(findChild(screen, "bankImport"));
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "statementChoose"));
        tryVerify(() => findChild(screen, "chooserUp") !== null);
        // Back is a step, not all of them, and the keyboard stays.
        keyClick(Qt.Key_Escape);
        verify(screen.shown.importing);
        tryVerify(() => findChild(screen, "chooserUp") === null);
        keyClick(Qt.Key_Escape);
        verify(!screen.shown.importing);
        mouseClick(findChild(screen, "bankImport"));
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "statementChoose"));
        tryVerify(() => findChild(screen, "chooserUp") !== null);
        // A kiosk lets nobody out into the file system.
        app.device.kiosk = true;
        tryVerify(() => findChild(screen, "chooserUp") === null);
        verify(!findChild(screen, "statementChoose").visible);
    }
    function test_bankTargets() {
        showBank();
        for (const name of ["awaited_y1", "bank_accept", "bank_sent_back", "bankImport"])
            verify(findChild(screen, name).height >= 56, name);
    }
}
