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
        const row = findChild(screen, "awaited_y1");
        mouseClick(row, row.width / 2, 20);
        compare(app.bank.calls, []);
        waitUntilLaidOut(screen);
        const confirm = findChild(row, "bankConfirm");
        compare(confirm.text, "$43.50 has arrived");
        mouseClick(confirm);
        compare(app.bank.calls, ["confirm y1"]);
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
        compare(findChild(row, "bankConfirm").text, "It is for this one");
        mouseClick(findChild(row, "bankConfirm"));
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
        app.bank.unmapped = "/d/b.csv";
        app.bank.columns = ["Day", "Sum"];
        tryVerify(() => findChild(screen, "column_date") !== null);
        waitUntilLaidOut(screen);
        verify(!findChild(screen, "mappingKeep").enabled);
        mouseClick(findChild(screen, "column_date"));
        mouseClick(findChild(screen, "column_date"));
        compare(app.bank.mapping.date, "Sum");
        app.bank.canMap = true;
        mouseClick(findChild(screen, "mappingKeep"));
        compare(app.bank.calls[1], "keepMapping");
        keyClick(Qt.Key_Escape);
        verify(!screen.shown.importing);
        keyClick(Qt.Key_Escape);
        compare(screen.view, "orders");
    }
    function test_bankTargets() {
        showBank();
        for (const name of ["awaited_y1", "bank_accept", "bank_sent_back", "bankImport"])
            verify(findChild(screen, name).height >= 56, name);
    }
}
