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
        id: closed
        signalName: "closed"
    }

    function init() {
        stock = createTemporaryObject(stockMaker, test);
        service = createTemporaryObject(serviceMaker, test);
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
}
