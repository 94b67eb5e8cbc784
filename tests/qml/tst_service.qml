import QtQuick
import QtTest
import Servery.App
import Servery.Service
import Servery.Shared

ScreenTestCase {
    id: test
    name: "Service"
    width: 1280
    height: 800

    property StockDesk stock
    property ServiceDesk service
    property KitchenPlanDesk plan
    property TakeOffEntry takeOff
    property var shownPanel: null

    Component {
        id: stockMaker
        StockDesk {}
    }
    Component {
        id: serviceMaker
        ServiceDesk {}
    }
    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        PanelPicture {}
    }
    Component {
        id: planPanel
        KitchenPlanPanel {
            width: 1280
            height: 800
            tokens: Theme.dark
            unit: 0.8
            desk: test.plan
        }
    }
    Component {
        id: takeOffPanel
        TakeOffPanel {
            width: 1280
            height: 800
            tokens: Theme.light
            unit: 0.8
            entry: test.takeOff
            isManager: false
        }
    }
    Component {
        id: stockPanel
        StockPanel {
            width: 1280
            height: 800
            tokens: Theme.dark
            unit: 0.8
            desk: test.stock
        }
    }
    Component {
        id: orderingPanel
        OrderingPanel {
            width: 1280
            height: 800
            tokens: Theme.dark
            unit: 0.8
            desk: test.service
            formatTime: ms => "19:40"
        }
    }
    Component {
        id: settingsPanel
        SettingsPanel {
            width: 1280
            height: 800
            tokens: Theme.light
            unit: 0.8
            desk: test.service
        }
    }
    SignalSpy {
        id: wanted
        signalName: "entriesWanted"
    }
    SignalSpy {
        id: closed
        signalName: "closed"
    }

    function init() {
        stock = createTemporaryObject(stockMaker, test);
        service = createTemporaryObject(serviceMaker, test);
        const app = createTemporaryObject(consoleMaker, test);
        const picture = createTemporaryObject(pictureMaker, test, { app: app });
        picture.fillPlan();
        picture.fillTakeOff();
        plan = app.plan;
        takeOff = app.takeOff;
    }
    function cleanup() {
        closed.target = null;
        shownPanel.destroy();
        shownPanel = null;
        wait(1);
    }
    function show(maker: Component): var {
        shownPanel = maker.createObject(test);
        shownPanel.forceActiveFocus();
        closed.target = shownPanel;
        closed.clear();
        waitUntilLaidOut(shownPanel);
        return shownPanel;
    }
    function row(subject: string, name: string, isAvailable: bool, portionsLeft: int): var {
        return {
            subject: subject, name: name, dish: subject.startsWith("m") ? "Smash burger" : "",
            isAvailable: isAvailable, portionsLeft: portionsLeft, pending: "none", refusal: ""
        };
    }
    function fillStock() {
        stock.rows.rows = [row("i1", "Smash burger", true, -1), row("m1", "Bacon", false, -1),
                           row("i2", "Soup", true, 3)];
    }
    function entry(panel: var, subject: string): var {
        return findChild(panel, "stock_" + subject);
    }

    function test_oneTouchSellsOutAndBringsBack() {
        fillStock();
        const panel = show(stockPanel);
        compare(stock.opened, 1);
        mouseClick(findChild(entry(panel, "i1"), "stockButton"));
        mouseClick(findChild(entry(panel, "m1"), "stockButton"));
        compare(stock.calls, ["out i1", "back m1"]);
        compare(entry(panel, "m1").Accessible.name, "Bacon, Smash burger, Sold out");
        compare(entry(panel, "i2").Accessible.name, "Soup, 3 left");
    }
    function test_portionsAreCountedByTouch() {
        fillStock();
        const panel = show(stockPanel);
        mouseClick(findChild(entry(panel, "i2"), "portions_more"));
        mouseClick(findChild(entry(panel, "i2"), "portions_less"));
        compare(stock.calls, ["count i2 4", "count i2 2"]);
        const pad = findChild(panel, "countPad");
        verify(!pad.visible);
        mouseClick(findChild(entry(panel, "i1"), "countButton"));
        verify(pad.visible);
        waitUntilLaidOut(panel);
        mouseClick(findChild(pad, "count_12"));
        verify(!pad.visible);
        compare(stock.calls[2], "count i1 12");
    }
    function test_aRefusalIsSaid() {
        fillStock();
        stock.rows.set(0, "pending", "refused");
        stock.rows.set(0, "refusal", "This dish is not on the menu any more.");
        const panel = show(stockPanel);
        verify(entry(panel, "i1").Accessible.name.indexOf("not on the menu any more") > 0);
        stock.rows.set(0, "pending", "queued");
        verify(entry(panel, "i1").Accessible.name.indexOf("Queued") > 0);
    }
    function test_categoriesFilter() {
        fillStock();
        const panel = show(stockPanel);
        mouseClick(findChild(panel, "category_out"));
        compare(stock.category, "out");
    }
    function test_pausing() {
        const panel = show(orderingPanel);
        compare(findChild(panel, "pauseState").text, "Being taken");
        verify(!findChild(panel, "resumeButton").visible);
        mouseClick(findChild(panel, "pause_20"));
        mouseClick(findChild(panel, "pause_0"));
        compare(service.calls, ["pause 20", "pause 0"]);
        service.paused = true;
        service.resumesAtMs = 1;
        compare(findChild(panel, "pauseState").text, "Paused until 19:40");
        waitUntilLaidOut(panel);
        mouseClick(findChild(panel, "resumeButton"));
        compare(service.calls[2], "resume");
    }
    function test_busyForAWhile() {
        const panel = show(orderingPanel);
        compare(findChild(panel, "busyState").text, "Not busy");
        mouseClick(findChild(panel, "busyFor_60"));
        mouseClick(findChild(panel, "busy_15"));
        compare(service.calls, ["busy 15 60"]);
        service.busyMinutes = 15;
        service.busyUntilMs = 1;
        compare(findChild(panel, "busyState").text, "15 more minutes, until 19:40");
        mouseClick(findChild(panel, "busy_0"));
        compare(service.calls[1], "busy 0 60");
    }
    function test_settingsBySteppersAndChoices() {
        const setting = (name, kind, value, text, choices) => ({
            name: name, label: name, explanation: "", kind: kind, value: value, least: 60,
            most: 14400, step: 60, text: text, choices: choices, isUsual: true, pending: "none",
            refusal: ""
        });
        service.settings.rows = [setting("prepGoalSeconds", "whole", 900, "15 min", []),
                                 setting("boardOrder", "choice", 0, "",
                                         ["By arrival", "By promise"]),
                                 setting("servesTables", "switch", 1, "", [])];
        const panel = show(settingsPanel);
        mouseClick(findChild(panel, "setting_prepGoalSeconds_more"));
        mouseClick(findChild(panel, "setting_prepGoalSeconds_less"));
        mouseClick(findChild(panel, "setting_boardOrder_1"));
        mouseClick(findChild(panel, "setting_boardOrder_0"));
        mouseClick(findChild(panel, "setting_servesTables_0"));
        compare(service.calls, ["change prepGoalSeconds 960", "change prepGoalSeconds 840",
                                "change boardOrder 1", "change servesTables 0"]);
    }
    function test_escapeAndTheKeyClose() {
        const panel = show(settingsPanel);
        keyClick(Qt.Key_Escape);
        compare(closed.count, 1);
        mouseClick(findChild(panel, "panelClose"));
        compare(closed.count, 2);
    }
    function type(word: string) {
        for (const letter of word)
            keyClick(letter);
    }
    function test_stationsAreAddedMovedAndRenamed() {
        const panel = show(planPanel);
        compare(plan.opened, 1);
        const adding = findChild(panel, "addStation_entry");
        verify(!findChild(panel, "addStation_take").enabled);
        adding.forceActiveFocus();
        type("pass");
        plan.accepts = false;
        keyClick(Qt.Key_Return);
        compare(adding.text, "pass"); // refused: what was typed is not lost
        plan.accepts = true;
        mouseClick(findChild(panel, "addStation_take"));
        compare(adding.text, "");
        verify(!findChild(panel, "station_grill_up").enabled);
        mouseClick(findChild(panel, "station_fry_up"));
        mouseClick(findChild(panel, "station_fry_down"));
        compare(plan.calls, ["add pass", "add pass", "move fry -1", "move fry 1"]);
        plan.calls = [];
        mouseClick(findChild(panel, "station_grill_rename"));
        const name = findChild(panel, "station_grill_name_entry");
        tryVerify(() => name.activeFocus);
        compare(name.text, "Grill");
        type("fire");
        keyClick(Qt.Key_Return);
        compare(plan.calls, ["rename grill fire"]);
        tryVerify(() => !name.visible);
    }
    function test_escapeEndsARenameAlone() {
        const panel = show(planPanel);
        mouseClick(findChild(panel, "station_grill_rename"));
        const name = findChild(panel, "station_grill_name_entry");
        tryVerify(() => name.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !name.visible);
        compare(closed.count, 0);
        compare(plan.calls, []);
    }
    function test_whatAStationMadeIsGivenToAnother() {
        const panel = show(planPanel);
        mouseClick(findChild(panel, "station_bar_remove"));
        compare(plan.calls, ["remove bar "]);
        const pad = findChild(panel, "removeStation");
        verify(!pad.visible);
        mouseClick(findChild(panel, "station_fry_remove"));
        verify(pad.visible);
        waitUntilLaidOut(panel);
        compare(findChild(pad, "choice_fry"), null);
        mouseClick(findChild(pad, "choice_grill"));
        compare(plan.calls[1], "remove fry grill");
        verify(!pad.visible);
    }
    function test_dishesAreRoutedByTouch() {
        const panel = show(planPanel);
        mouseClick(findChild(panel, "choice_dishes"));
        tryVerify(() => findChild(panel, "rule_dish:b") !== null);
        waitUntilLaidOut(panel);
        mouseClick(findChild(panel, "choice_table"));
        compare(plan.dining, "table");
        compare(findChild(panel, "rule_dish:f_station").Accessible.name,
                "Fish & chips is made at Fry, by its own rule");
        mouseClick(findChild(panel, "rule_dish:b_station"));
        const pad = findChild(panel, "planChoice");
        verify(pad.visible);
        compare(pad.title, "Where is Smash burger made?");
        waitUntilLaidOut(panel);
        mouseClick(findChild(pad, "choice_bar"));
        verify(!pad.visible);
        mouseClick(findChild(panel, "rule_category:m_course"));
        waitUntilLaidOut(panel);
        compare(pad.title, "With which course does Mains go out?");
        verify(findChild(pad, "choice_2").taken);
        mouseClick(findChild(pad, "choice_0"));
        compare(plan.calls, ["station dish:b bar", "course category:m 0"]);
    }
    function test_coursesAreNamedAndTheLastTakenAway() {
        const panel = show(planPanel);
        mouseClick(findChild(panel, "choice_courses"));
        tryVerify(() => findChild(panel, "course_3") !== null);
        waitUntilLaidOut(panel);
        verify(!findChild(panel, "course_2_remove").visible);
        mouseClick(findChild(panel, "course_3_remove"));
        mouseClick(findChild(panel, "course_1_rename"));
        const name = findChild(panel, "course_1_name_entry");
        tryVerify(() => name.activeFocus);
        type("first");
        keyClick(Qt.Key_Return);
        compare(plan.calls, ["removeLastCourse", "renameCourse 1 first"]);
    }
    function test_thePlanSaysHowItStands_data() {
        return [
            { tag: "sending", pending: "sending", text: "Sending" },
            { tag: "refused", pending: "refused", text: "There is a station of that name." },
            { tag: "offline", pending: "none", canChange: false,
              text: "This needs the server. It is offline." }
        ];
    }
    function test_thePlanSaysHowItStands(row) {
        plan.pending = row.pending;
        plan.problem = "There is a station of that name.";
        plan.canChange = row.canChange ?? true;
        const panel = show(planPanel);
        compare(panel.subtitle, row.text);
        compare(findChild(panel, "station_grill_rename").enabled, plan.canChange);
        compare(findChild(panel, "addStation_entry").enabled, plan.canChange);
    }
    function test_aLineIsChosenCountedAndTakenOff() {
        const panel = show(takeOffPanel);
        compare(panel.title, "Take an item off order 150");
        verify(!findChild(panel, "takeOff_c").enabled);
        mouseClick(findChild(panel, "takeOff_a"));
        mouseClick(findChild(panel, "takeOffCount_more"));
        compare(takeOff.calls, ["choose a", "step 1"]);
        mouseClick(findChild(panel, "reason_0"));
        compare(takeOff.reason, "Sold out");
        compare(findChild(panel, "takeOffRefund").text, "$16.00 goes back the way it was paid.");
        const hold = findChild(panel, "takeOffHold");
        compare(hold.text, "Hold to take off and refund $16.00");
        keyClick(Qt.Key_Return);
        verify(hold.activeFocus);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Return);
        compare(takeOff.calls[2], "takeOff");
        takeOff.stage = "done";
        takeOff.doneText = "1 of it is off.";
        verify(findChild(panel, "takeOffDone").visible);
        const entries = findChild(panel, "takeOffEntries");
        verify(!entries.visible);
        takeOff.gaveBack = true;
        takeOff.orderId = "o150";
        entries.clicked();
        compare(findChild(panel, "takeOffWhy").text, entries.why);
        verify(!hold.visible);
        tryVerify(() => findChild(panel, "takeOffClose").activeFocus);
        keyClick(Qt.Key_Return);
        compare(closed.count, 1);
        compare(takeOff.calls[3], "close");
        panel.isManager = true;
        wanted.target = panel;
        entries.clicked();
        compare(wanted.signalArguments[0][0], "o150");
        compare(closed.count, 2);
        wanted.target = null;
    }
    function test_whatStandsInTheWayIsSaid() {
        takeOff.canTakeOff = false;
        takeOff.fault = "It is all that is left: cancel the order.";
        const panel = show(takeOffPanel);
        const wrong = findChild(panel, "takeOffWrong");
        compare(wrong.text, takeOff.fault);
        verify(!findChild(panel, "takeOffHold").enabled);
        takeOff.problem = "The order is to be paid first.";
        compare(wrong.text, "Not taken off. The order is to be paid first.");
        takeOff.mayTakeOff = false;
        verify(findChild(panel, "takeOffHold").locked);
    }
}
