import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

ScreenTestCase {
    id: test
    name: "CounterScreen"
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

    SignalSpy {
        id: wanted
        target: test.screen
        signalName: "panelWanted"
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        createTemporaryObject(pictureMaker, test, { app: app }).fillCounter();
        screen = screenMaker.createObject(test, { app: app });
        screen.forceActiveFocus();
        tryVerify(() => findChild(screen, "orderRow_145") !== null);
        waitUntilLaidOut(screen);
    }

    function cleanup() {
        screen.destroy();
        screen = null;
        wait(1);
    }

    function test_rowTellsNumberPlaceAndAge() {
        const row = findChild(screen, "orderRow_145");
        compare(row.height, 82);
        compare(row.Accessible.name, "Order 145, Pickup, Femi, Ready 4:02, $34.65");
        compare(findChild(screen, "orderRow_147").agedText, "Preparing, late 4:11");
        compare(findChild(screen, "orderRow_149").agedText, "Preparing, due 1:21");
        findChild(screen, "orderList").positionViewAtEnd();
        tryVerify(() => findChild(screen, "orderRow_156") !== null);
        compare(findChild(screen, "orderRow_156").agedText, "Not paid");
    }
    function test_rowMarksRushLaterAndNotPaid() {
        const rush = findChild(screen, "orderRow_147");
        verify(findChild(rush, "rushFlag").visible);
        verify(!findChild(rush, "forFlag").visible);
        compare(rush.Accessible.name,
                "Order 147, Table 12, Preparing, late 4:11, $117.00, rush");
        verify(rush.height > findChild(screen, "orderRow_145").height);
        const dana = findChild(screen, "orderRow_149");
        compare(findChild(dana, "forFlag").text, "For 19:50");
        compare(findChild(dana, "notPaidFlag").text, "Not paid");
        compare(findChild(screen, "orderRow_148").agedText, "For 20:00");
    }
    function test_whatWaitsIsFired() {
        verify(!findChild(screen, "counterFire").visible);
        createTemporaryObject(pictureMaker, test, { app: app }).openLater();
        waitUntilLaidOut(screen);
        const fire = findChild(screen, "counterFire");
        const press = findChild(screen, "firePress");
        press.againAfterMs = 0;
        const width = fire.width;
        mouseClick(fire);
        compare(app.desk.calls, []);
        compare(fire.text, "Press again to fire");
        compare(fire.Accessible.name, "For 20:00. Press again to fire");
        compare(fire.width, width);
        tryVerify(() => !press.isSettling);
        mouseClick(fire);
        compare(app.desk.calls, ["fire o148"]);
        // What is held is fired at once.
        app.desk.selected.chipKind = "held";
        mouseClick(fire);
        compare(app.desk.calls, ["fire o148", "fire o148"]);
        app.desk.selected.pending = "sending";
        verify(!fire.enabled);
        compare(findChild(screen, "counterPending").text, "Sending");
        verify(findChild(findChild(screen, "orderFlags"), "rushFlag").visible);
    }
    function test_aLineIsTakenOffOverTheScreen() {
        verify(!findChild(screen, "counterTakeOff").visible);
        app.desk.selected.canTakeOff = true;
        waitUntilLaidOut(screen);
        wanted.clear();
        mouseClick(findChild(screen, "counterTakeOff"));
        compare(app.takeOff.calls, ["open o145"]);
        compare(wanted.signalArguments[0][0], "takeOff");
    }
    function test_panelsByRole_data() {
        return [{ tag: "counter", panels: ["stock", "ordering"] },
                { tag: "manager", panels: ["stock", "ordering", "settings", "plan"] }];
    }
    function test_panelsByRole(row) {
        app.session.role = row.tag;
        const menu = findChild(screen, "screenMenu");
        const offered = menu.entries.map(each => each.name)
                            .filter(name => name.startsWith("panel:"));
        compare(offered, row.panels.map(name => "panel:" + name));
        wanted.clear();
        for (const name of offered)
            menu.chosen(name);
        compare(wanted.signalArguments.map(each => each[0]), row.panels);
    }
    function test_printsTheReceiptInSight() {
        const print = () => keyClick(Qt.Key_P, Qt.ControlModifier);
        // Without a printer there is no key and no button.
        print();
        verify(!findChild(screen, "counterPrint").visible);
        compare(app.printing.calls, []);
        app.printing.canPrint = true;
        print();
        const open = app.desk.selected.orderId;
        compare(app.printing.calls, ["receipt " + open]);
        waitUntilLaidOut(screen);
        mouseClick(findChild(screen, "counterPrint"));
        compare(app.printing.calls, ["receipt " + open, "receipt " + open]);
        // Not what another view has open: only what was just paid there.
        app.printing.calls = [];
        screen.go("cash");
        print();
        app.cash.till.orderId = "o156";
        app.cash.till.stage = "entry";
        print();
        compare(app.printing.calls, []);
        app.cash.till.stage = "taken";
        print();
        compare(app.printing.calls, ["receipt o156"]);
        // While a code is typed it does not type.
        screen.go("orders");
        print();
        compare(app.desk.code.digits, "");
        compare(app.printing.calls.length, 2);
    }
    function test_touchOpensAnOrder() {
        mouseClick(findChild(screen, "orderRow_144"));
        compare(app.desk.selectedOrderId, "o144");
    }
    function test_arrowsOpenTheNext() {
        keyClick(Qt.Key_Down);
        compare(app.desk.selectedOrderId, "o147");
    }
    function test_filters() {
        mouseClick(findChild(screen, "filter_ready"));
        compare(app.desk.filter, "ready");
        verify(findChild(screen, "filter_ready").checked);
        keyClick(Qt.Key_F2);
        compare(app.desk.filter, "all");
    }
    function test_searchByKey() {
        keyClick(Qt.Key_Slash);
        const field = findChild(screen, "searchField");
        verify(field.activeFocus);
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_4);
        compare(app.desk.search, "14");
        compare(app.desk.code.digits, "");
        keyClick(Qt.Key_Escape);
        compare(app.desk.search, "");
        keyClick(Qt.Key_Escape);
        verify(!field.activeFocus);
        keyClick(Qt.Key_7);
        compare(app.desk.code.digits, "7");
    }
    function test_digitsGoToThePad() {
        keyClick(Qt.Key_4);
        keyClick(Qt.Key_1);
        compare(app.desk.code.digits, "41");
        mouseClick(findChild(screen, "key_9"));
        compare(app.desk.code.digits, "419");
        keyClick(Qt.Key_Backspace);
        compare(app.desk.code.digits, "41");
        keyClick(Qt.Key_Escape);
        compare(app.desk.code.digits, "");
    }
    function test_handOverOnlyWhenRight() {
        const button = findChild(screen, "handOver");
        verify(button.visible);
        verify(!button.enabled);
        mouseClick(button);
        compare(app.desk.code.calls, []);
        app.desk.code.status = "right";
        app.desk.selected.state = "COMPLETED";
        verify(button.enabled);
        tryVerify(() => button.activeFocus);
        keyClick(Qt.Key_Return);
        compare(app.desk.code.calls, ["handOver"]);
    }
    function test_newCodeTakesOverWhenLocked() {
        const button = findChild(screen, "sendNewCode");
        app.desk.code.status = "locked";
        compare(button.fill, Theme.light.go);
        keyClick(Qt.Key_Return);
        compare(app.desk.code.calls, ["sendNewCode"]);
        app.desk.code.canSendNewCode = false;
        verify(!button.enabled);
    }
    function test_tableOrderIsHandedOverAtItsTable() {
        app.desk.selected.title = "Table 7";
        app.desk.selected.servesTable = true;
        const button = findChild(screen, "handOverAtTable");
        verify(button.visible);
        compare(button.text, "Hand over at table 7");
        verify(!findChild(screen, "codePad").visible);
        mouseClick(button);
        compare(app.desk.code.calls, ["handOverAtTable"]);
        mouseClick(findChild(screen, "codeInstead"));
        verify(findChild(screen, "codePad").visible);
    }
    function test_notReadyOffersNoPad_data() {
        return ["PREPARING", "PAYMENT_SUCCEEDED", "CREATED", "COMPLETED", "CANCELLED", "EXPIRED"]
            .map(state => ({ tag: state }));
    }
    function test_notReadyOffersNoPad(row) {
        app.desk.selected.state = row.tag;
        verify(!findChild(screen, "codePad").visible);
        verify(!findChild(screen, "handOver").visible);
        verify(!findChild(screen, "sendNewCode").visible);
        keyClick(Qt.Key_4);
        compare(app.desk.code.digits, "");
    }
    function test_recall() {
        mouseClick(findChild(screen, "counterRecall"));
        compare(app.desk.calls, ["recall o145"]);
        app.desk.selected.canRecall = false;
        verify(!findChild(screen, "counterRecall").visible);
    }
    function test_touchTargets() {
        for (const name of ["orderRow_145", "filter_all", "key_1", "handOver", "sendNewCode",
                            "counterRecall", "searchField", "screenMenu"]) {
            const item = findChild(screen, name);
            verify(item, name);
            verify(item.height >= 56, name + " " + item.height);
        }
    }
    function test_widths_data() {
        return [
            { tag: "1366", width: 1366, height: 768, unit: 1, list: 392 },
            { tag: "1280", width: 1280, height: 800, unit: 1, list: 352 },
            { tag: "1920", width: 1920, height: 1080, unit: 1.25, list: 490 }
        ];
    }
    function test_widths(row) {
        screen.width = row.width;
        screen.height = row.height;
        compare(screen.unit, row.unit);
        compare(screen.listWidth, row.list);
    }
}
