import QtQuick
import QtQuick.Window
import Servery.App
import Servery.Board
import Servery.Counter
import Servery.Device
import Servery.Kitchen
import Servery.Manager
import Servery.Service
import Servery.Shared
import Servery.Shell

// One screen in one state, to be photographed.
Item {
    id: scene

    required property string name
    // The text's size as the device's setting has it.
    property real textScale: 1

    property Console app: Console {}
    property KitchenPicture kitchenPicture: KitchenPicture {
        app: scene.app
    }
    property CounterPicture counterPicture: CounterPicture {
        app: scene.app
    }
    property ManagerPicture managerPicture: ManagerPicture {
        app: scene.app
    }
    property PanelPicture panelPicture: PanelPicture {
        app: scene.app
    }
    property bool prepared: false

    Component.onCompleted: {
        Theme.reducedMotion = true;
        app.kitchenScale = textScale;
        app.device.textScale = textScale;
        if (name.startsWith("kitchen"))
            kitchenPicture.fillKitchen();
        if (name === "kitchen-offline")
            kitchenPicture.goOffline();
        if (name === "kitchen-states")
            states();
        if (name === "kitchen-expo")
            expo();
        if (name === "kitchen-changed")
            kitchenPicture.change();
        if (name.startsWith("panel"))
            panelPicture.fillService();
        if (name.startsWith("panel-plan"))
            panelPicture.fillPlan();
        if (name.startsWith("panel-takeoff"))
            panelPicture.fillTakeOff();
        if (name === "panel-takeoff-done") {
            app.takeOff.stage = "done";
            app.takeOff.gaveBack = true;
            app.takeOff.doneText = "1 \u00d7 Smash burger is off order 150. $16.00 is on its way "
                                   + "back.";
        }
        if (name === "panel-takeoff-refused")
            app.takeOff.problem = "The order is to be paid first.";
        if (name.startsWith("board"))
            kitchenPicture.fillBoard();
        if (name === "board-old") {
            app.link.asOfMs = kitchenPicture.evening - 95000;
            app.link.state = ServerLink.Stale;
        }
        if (name === "kitchen-long")
            longOrders();
        if (name === "kitchen-empty") {
            for (const model of ["tickets", "allDay", "sentOut", "later"])
                app.board[model].rows = [];
        }
        if (name.startsWith("counter"))
            counterPicture.fillCounter();
        if (name === "counter-later")
            counterPicture.openLater();
        if (name.startsWith("manager"))
            managerPicture.fillManager();
        if (name === "manager-stopped")
            managerPicture.stopWork();
        if (name.startsWith("manager-money"))
            managerPicture.fillMoney();
        if (name === "manager-money-unsure")
            managerPicture.fillUnsure();
        if (name.startsWith("counter-bank"))
            counterPicture.fillBank();
        if (name === "counter-bank-seen") {
            app.bank.openTransfer("y1");
            app.bank.seen.cents = 4000;
            app.bank.difference = "$3.50 less";
            app.bank.next = "The order stays unpaid. A manager takes it and the rest is asked for, "
                            + "or gives it back.";
        }
        if (name === "counter-bank-noted")
            counterPicture.noteTransfer();
        if (name === "counter-bank-elsewhere")
            app.bank.statements.folderUrl = "file:///usr/share";
        if (name === "counter-bank-columns") {
            const statements = app.bank.statements;
            statements.unmapped = "/d/b.csv";
            statements.columns = ["Booking date", "Amount", "Name", "Description"];
            statements.mapping = { date: "Booking date", amount: "Amount", text: "Description",
                                   payer: "", dateFormat: "dd/MM/yyyy", decimalMark: "." };
            statements.canMap = true;
        }
        if (["manager-ledger", "manager-entry", "manager-trail"].includes(name))
            managerPicture.openEntry();
        if (name === "manager-drawer")
            managerPicture.fillDrawerTrail();
        if (name === "manager-trail" || name === "manager-order")
            managerPicture.fillTrail(name === "manager-order");
        if (name === "manager-profit" || name === "manager-tips")
            managerPicture.fillReports();
        if (name === "manager-tips")
            managerPicture.fillTips();
        if (name === "manager-today" || name === "manager-profit")
            app.today.file.text = app.reports.file.text =
                "Saved: /home/till/Documents/Servery/day-2026-11-21.pdf";
        if (name.startsWith("counter-cash"))
            counterPicture.fillCash();
        if (name === "counter-cash-tip")
            counterPicture.addTip();
        if (name === "counter-cash-taken")
            app.cash.till.stage = "taken";
        if (name === "counter-credit" || name === "counter-credit-done")
            counterPicture.fillCredit();
        if (name === "counter-credit-done") {
            app.credit.stage = "done";
            app.credit.doneText = "$20.00 was added. Put the cash into the drawer.";
        }
        if (name === "counter-credit-find")
            counterPicture.findCredit();
        if (name === "counter-credit-pay")
            counterPicture.payWithCredit();
        if (name.startsWith("counter-drawer"))
            name === "counter-drawer" ? counterPicture.fillCount() : counterPicture.fillCash();
        if (name === "counter-drawer-count") {
            counterPicture.fillCount();
            app.cash.count.stage = "counting";
            app.cash.count.linesLeft = 4;
            app.cash.count.notes.set(1, "selected", true);
            for (const row of [2, 3, 4])
                app.cash.count.coins.set(row, "countText", "");
        }
        if (name === "counter-drawer-report")
            counterPicture.fillClosing();
        if (name === "counter-drawer-open" || name === "counter-drawer-closed")
            app.cash.isOpen = false;
        if (name === "counter-drawer-closed")
            app.cash.closings.list.rows = [
                { key: "7", number: 7, timeText: "Sat 21 Nov 17:05", closedBy: "Marta K.",
                  verdict: "short", verdictText: "$12.00 short" }
            ];
        if (name === "counter-drawer-payout")
            app.cash.openForm("payOut");
        if (name.startsWith("counter-new"))
            name === "counter-new" ? counterPicture.fillEntry() : counterPicture.openDish();
        if (name.startsWith("counter-refund"))
            counterPicture.fillRefund();
        if (name === "counter-refund-credit") {
            app.refunds.creditPhoneEnds = "56";
            app.refunds.toCredit = true;
        }
        if (name === "counter-refund-locked") {
            app.refunds.mayRefund = false;
            app.refunds.canRefund = false;
        }
        if (name === "counter-refund-amount") {
            app.refunds.byAmount = true;
            app.refunds.amount.cents = 1000;
        }
        if (name === "counter-cash-short") {
            app.cash.till.given.cents = 4000;
            app.cash.till.shortText = "$3.50 short";
            app.cash.till.canTake = false;
            app.cash.till.changeText = "";
            app.cash.till.changeRows = [];
        }
        const code = app.desk.code;
        if (name === "counter-code") {
            code.digits = "419037";
            code.status = "wrong";
            code.attemptsLeft = 3;
        } else if (name === "counter-entry") {
            code.digits = "419";
        } else if (name === "counter-right") {
            code.digits = "419073";
            code.status = "right";
        } else if (name === "counter-locked") {
            code.status = "locked";
        } else if (name === "counter-table") {
            app.desk.selected.title = "Table 7";
            app.desk.selected.number = 144;
            app.desk.selected.phoneEnds = "";
            app.desk.selected.servesTable = true;
        }
        if (name.startsWith("signin")) {
            app.session.signedIn = false;
            app.session.serverUrl = "https://orders.example.com";
            app.session.venueSlug = "copper-lane";
            app.session.username = "priya";
            app.session.errorText = "That name and PIN do not match. Nothing was changed.";
        }
        if (name.startsWith("device"))
            fillDevice();
        if (name === "counter-printer") {
            app.printing.canPrint = true;
            app.printing.problem = "Receipt printer is out of paper. 2 receipts waiting.";
        }
        if (name === "kitchen-printer")
            app.printing.problem = "Kitchen printer cannot be reached. 3 tickets waiting.";
        prepared = true;
    }
    function fillDevice() {
        const printer = (more) => Object.assign({
            id: "1", name: "Kitchen printer", kind: "network", address: "192.168.1.50", port: 9100,
            baudRate: 38400, columns: 48, codePage: "CP437", drawsAll: false, cuts: true,
            tellsStatus: true, hasDrawer: false, drawerPin: 2, tickets: "newOrder",
            receipts: "never", stations: [], cancelSlips: true, state: "ready", stateText: "",
            waitingText: "", expiredText: "" }, more);
        app.printing.unsure = [{ place: 7, text: "Receipt 147 may not have been printed." }];
        app.printing.printers = [
            printer({}),
            printer({ id: "2", name: "Receipt printer", kind: "usb", address: "/dev/usb/lp0",
                      tickets: "never", receipts: "paid", hasDrawer: true, state: "trouble",
                      stateText: "Receipt printer is out of paper.",
                      waitingText: "2 receipts waiting." }),
            printer({ id: "3", name: "Office", kind: "pdf", address: "/home/cafe/Receipts",
                      expiredText: "3 slips came too late and were not printed." })
        ];
        app.board.stations.rows = [{ key: "", station: "", name: "All", openCount: 7 },
                                   { key: "grill", station: "grill", name: "Grill", openCount: 5 },
                                   { key: "fry", station: "fry", name: "Fry", openCount: 4 }];
        app.device.keys.scannerOn = true;
        app.device.keys.lastScan = "ORDER.01JD8ZK3M4N5P6Q7R8S9T0VWXY";
        if (name === "device-keys") {
            app.device.keys.preset = "functionKeys";
            app.device.keys.learning = "ticket3";
        }
    }
    function states() {
        const p = kitchenPicture;
        const rows = p.tickets();
        rows[0].refusal = "Cancelled at 19:41";
        rows[0].pending = "refused";
        rows[3].cancelled = true;
        rows[4].elsewhere = 2;
        rows[5].phase = "new";
        rows[5].baseMs -= 1000000;
        rows.push(p.ticket(155, "PICKUP", "Maximiliana-Theodora", 4000, [
            p.dish(12, "Extraordinary long dish name of the house", {
                allergies: ["PEANUT", "TREE NUTS", "SESAME"], contains: ["peanut", "sesame"],
                note: "I carry an EpiPen. Please use a clean pan and do not fry near nuts." })
        ]));
        app.board.tickets.rows = rows;
        app.sounds.muted = true;
    }
    function expo() {
        const p = kitchenPicture;
        const rows = p.tickets();
        const at = (name, left, total) => ({ name: name, left: left, total: total });
        const progress = [
            [at("Grill", 1, 2), at("Fry", 1, 1), at("Cold", 0, 1)], [at("Grill", 1, 1),
            at("Cold", 1, 1)], [at("Grill", 0, 1), at("Fry", 0, 2)], [at("Fry", 1, 1),
            at("Cold", 0, 1)], [at("Grill", 0, 1), at("Fry", 1, 1)], [at("Grill", 1, 1),
            at("Sweet", 1, 1)], [at("Grill", 1, 1), at("Fry", 1, 1)]
        ];
        rows.forEach((row, index) => {
            row.stations = progress[index];
            row.waitsForStations = row.phase !== "new" && row.itemsLeft > 0;
        });
        rows[0].rush = true;
        rows[1].rush = true;
        rows[2].course = "Mains";
        rows[2].laterCount = 1;
        rows[5].rush = true;
        rows[5].course = "Starters";
        rows[5].laterCount = 2;
        app.board.stations.rows = [
            Object.assign({}, app.board.stations.rows[0], { name: "Expo" })
        ].concat(app.board.stations.rows.slice(1));
        app.board.tickets.rows = rows;
    }
    function longOrders() {
        const p = kitchenPicture;
        const many = [];
        for (let at = 0; at < 19; ++at)
            many.push(p.dish(at + 1, "Dish " + (at + 1), { mods: ["with something"] }));
        const rows = p.tickets();
        rows.unshift(p.ticket(140, "TABLE 1", "", 300, many));
        app.board.tickets.rows = rows;
    }

    Loader {
        id: content
        anchors.fill: parent
        // As in the shell.
        transform: Scale {
            origin.x: content.width / 2
            xScale: Theme.mirrored ? -1 : 1
        }
        active: scene.prepared
        focus: true
        sourceComponent: scene.name.startsWith("panel-stock") ? stockPanel
                         : scene.name.startsWith("panel-ordering") ? orderingPanel
                         : scene.name.startsWith("panel-settings") ? settingsPanel
                         : scene.name.startsWith("panel-plan") ? planPanel
                         : scene.name.startsWith("panel-takeoff") ? takeOffPanel
                         : scene.name.startsWith("board") ? board
                         : scene.name.startsWith("kitchen") ? kitchen
                         : scene.name.startsWith("counter") ? counter
                         : scene.name.startsWith("manager") ? manager
                         : scene.name.startsWith("device") ? device : signIn
        onLoaded: {
            if (scene.name.startsWith("panel-plan-"))
                item.page = scene.name.split("-")[2];
            if (scene.name === "panel-plan-dishes-ask")
                scene.find(item, "planPage").item.ask("dish:b", "Smash burger", false, "");
            if (scene.name === "kitchen-recall")
                item.openRecall();
            if (scene.name.startsWith("counter-cash"))
                item.go("cash");
            if (scene.name.startsWith("counter-credit"))
                item.go("credit");
            if (scene.name.startsWith("counter-drawer"))
                item.go("drawer");
            if (scene.name.startsWith("counter-new"))
                item.go("entry");
            // A menu needs its window, which comes later.
            if (scene.name === "counter-menu")
                Qt.callLater(() => scene.find(item, "screenMenu").clicked());
            if (scene.name === "kitchen-menu")
                item.openMenu("o153", 153, false, true);
            if (scene.name === "manager-payouts" || scene.name === "manager-entry")
                item.go("payouts");
            if (scene.name === "manager-ledger")
                item.go("ledger");
            if (scene.name.startsWith("manager-money"))
                item.go("money");
            if (scene.name.startsWith("counter-bank"))
                item.go("bank");
            if (["counter-bank-files", "counter-bank-columns", "counter-bank-elsewhere"]
                    .includes(scene.name))
                item.shown.importing = true;
            if (scene.name === "counter-bank-elsewhere")
                scene.find(item, "statementPanel").choosing = true;
            if (scene.name === "kitchen-fire")
                scene.find(item, "fire_148").clicked();
            if (scene.name === "manager-profit" || scene.name === "manager-tips")
                item.go("reports");
            if (scene.name.startsWith("device-"))
                item.open(scene.name.split("-")[1]);
            if (scene.name === "device-printers-form")
                scene.find(item, "devicePage").item.editing = scene.app.printing.printers[1];
        }
    }
    Component {
        id: kitchen
        KitchenScreen {
            app: scene.app
        }
    }
    Component {
        id: counter
        CounterScreen {
            app: scene.app
        }
    }
    function find(item, name) {
        if (item.objectName === name)
            return item;
        for (let at = 0; at < item.children.length; ++at) {
            const found = find(item.children[at], name);
            if (found)
                return found;
        }
        return null;
    }
    // As the screen beneath has it: the kitchen's, or the counter's.
    readonly property ThemeTokens panelTokens: name.endsWith("-light") ? Theme.light : Theme.dark
    readonly property real panelUnit: Math.max(0.8, Math.min(width, height) / 1080) * textScale
    Component {
        id: stockPanel
        StockPanel {
            desk: scene.app.stock
            tokens: scene.panelTokens
            unit: scene.panelUnit
        }
    }
    Component {
        id: orderingPanel
        OrderingPanel {
            desk: scene.app.service
            formatTime: ms => "20:10"
            tokens: scene.panelTokens
            unit: scene.panelUnit
        }
    }
    Component {
        id: settingsPanel
        SettingsPanel {
            desk: scene.app.service
            tokens: Theme.light
            unit: scene.panelUnit
        }
    }
    Component {
        id: planPanel
        KitchenPlanPanel {
            desk: scene.app.plan
            tokens: scene.name === "panel-plan" ? Theme.dark : Theme.light
            unit: scene.panelUnit
        }
    }
    Component {
        id: takeOffPanel
        TakeOffPanel {
            entry: scene.app.takeOff
            isManager: scene.app.cash.isManager
            onEntriesWanted: (orderId, title) => scene.app.trail.ofOrder(orderId, title)
            tokens: scene.name === "panel-takeoff" ? Theme.dark : Theme.light
            unit: scene.panelUnit
        }
    }
    Component {
        id: board
        BoardScreen {
            app: scene.app
        }
    }
    Component {
        id: manager
        ManagerScreen {
            app: scene.app
        }
    }
    Component {
        id: device
        DeviceScreen {
            app: scene.app
        }
    }
    Component {
        id: signIn
        SignInScreen {
            session: scene.app.session
            textScale: scene.app.device.textScale
            linkStatus: "offline"
            linkDetail: "no connection"
        }
    }
}
