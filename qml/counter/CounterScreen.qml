import QtQuick
import Servery.App
import Servery.Shared

// The counter: its views beneath one bar, and what concerns them all.
FocusScope {
    id: screen

    required property Console app

    readonly property CashDesk cash: screen.app.cash
    readonly property CreditDesk credit: screen.app.credit
    readonly property ServerLink link: screen.app.link
    readonly property ServerTime time: screen.app.time
    readonly property ThemeTokens tokens: Theme.light

    readonly property bool portrait: height > width
    // 1 at 1366, 1.25 at 1920, 2.5 at 3840.
    readonly property real fitted: portrait ? Math.max(1, width / 1080)
                                            : Math.max(1, Math.min(width / 1536, height / 864))
    // As large as the device asks for; where the panes then find no room beside one another they
    // are stacked, and scrolled.
    readonly property real unit: fitted * screen.app.device.textScale
    readonly property bool narrow: width < 1340 * unit
    readonly property bool stacked: width < (portrait ? 880 : 1130) * unit
    readonly property real listWidth: orders.listWidth

    // orders, entry, cash, bank, credit or drawer
    property string view: "orders"
    // A printer's trouble may last: it takes room, and lies over nothing.
    readonly property real foot: printBanner.visible ? printBanner.height : 0
    readonly property Item shown: view === "orders" ? orders : other.item

    readonly property string linkStatus: {
        switch (screen.link.state) {
        case ServerLink.Live: return "live";
        case ServerLink.Slow: return "slow";
        case ServerLink.Stale: return "stale";
        case ServerLink.SignedOut: return "signedOut";
        default: return "offline";
        }
    }

    readonly property string linkCause: {
        switch (screen.link.cause) {
        case ServerLink.NoNetwork: return "noNetwork";
        case ServerLink.Unreachable: return "unreachable";
        case ServerLink.ClockWrong: return "clockWrong";
        default: return "none";
        }
    }

    signal deviceWanted
    // A panel over this screen, by its name.
    signal panelWanted(string name)

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Counter")

    function go(name: string) {
        view = name;
        if (shown)
            shown.forceActiveFocus();
    }
    function openOrder(orderId: string) {
        app.openOrder(orderId);
        go("orders");
    }
    function takeCash(orderId: string) {
        cash.takeUpOrder(orderId);
        go("cash");
    }

    // The entries behind an amount are the manager's: from there the way leads back to this view.
    function showTrail(place: string) {
        app.trail.comeFrom(place);
        app.screen = "manager";
    }
    Component.onCompleted: {
        const place = app.trail.takePlace();
        if (place === "")
            return;
        app.trail.close();
        go(place);
    }

    function takeCredit(orderId: string) {
        credit.beginOrder(orderId);
        go("credit");
    }

    Binding {
        target: Theme
        property: "counterScale"
        value: screen.unit
    }
    ServiceEntries {
        id: service
        role: screen.app.session.role
    }
    LinkWords {
        id: words
        status: screen.linkStatus
        cause: screen.linkCause
        nowMs: screen.time.nowMs
        asOfMs: screen.link.asOfMs
        downSinceMs: screen.link.downSinceMs
        formatTime: ms => screen.time.formatTime(ms)
    }
    Rectangle {
        anchors.fill: parent
        color: screen.tokens.bg
    }
    TopBar {
        id: bar
        width: parent.width
        height: implicitHeight
        z: 3
        unit: screen.unit
        venue: screen.app.venueName
        place: qsTr("Counter")
        tabs: [
            { key: "orders", text: qsTr("Orders"), count: screen.app.desk.allCount },
            { key: "entry", text: qsTr("New order"), count: screen.app.entry.itemCount },
            { key: "cash", text: qsTr("Take cash"), count: screen.cash.awaiting.count },
            { key: "bank", text: qsTr("Bank"), count: screen.app.bank.toDo },
            { key: "credit", text: qsTr("Credit"), count: 0 },
            { key: "drawer", text: qsTr("Drawer"), count: screen.cash.refundsDue.count }
        ]
        current: screen.view
        linkStatus: screen.linkStatus
        linkDetail: words.detail
        muted: screen.app.sounds.muted
        staffName: screen.app.session.staffName
        staffDetail: !screen.cash.isKnown ? ""
                     : !screen.cash.isOpen ? qsTr("Drawer closed")
                     : screen.cash.count.stage === "idle" ? qsTr("Drawer open")
                                                          : qsTr("Drawer closing")
        clockText: screen.time.clockText
        menuEntries: {
            const entries = [];
            if (screen.app.canSwitchScreen)
                entries.push({ name: "toKitchen", text: qsTr("Go to the kitchen") });
            if (screen.app.canManage)
                entries.push({ name: "toManager", text: qsTr("Go to the manager") });
            entries.push(...service.entries);
            for (const language of screen.app.languages.all)
                if (language.code !== screen.app.languages.current)
                    entries.push({ name: "language:" + language.code, text: language.name });
            entries.push({ name: "device", text: qsTr("Device settings") });
            entries.push({ name: "signOut", text: qsTr("Sign out") });
            return entries;
        }
        onTabChosen: key => screen.go(key)
        onMenuChosen: name => {
            if (name === "toKitchen")
                screen.app.screen = "kitchen";
            else if (name === "toManager")
                screen.app.screen = "manager";
            else if (name.startsWith("panel:"))
                screen.panelWanted(name.slice(6));
            else if (name.startsWith("language:"))
                screen.app.languages.choose(name.slice(9));
            else if (name === "device")
                screen.deviceWanted();
            else
                screen.app.signOut();
        }
    }
    OrdersView {
        id: orders
        y: bar.height
        width: parent.width
        height: parent.height - y - screen.foot
        visible: screen.view === "orders"
        focus: visible
        app: screen.app
        portrait: screen.portrait
        narrow: screen.narrow
        stacked: screen.stacked
        unit: screen.unit
        onEntriesWanted: (orderId, title) => {
            screen.app.trail.ofOrder(orderId, title);
            screen.showTrail("orders");
        }
        onCashWanted: orderId => screen.takeCash(orderId)
        onCreditWanted: orderId => screen.takeCredit(orderId)
        onTakeOffWanted: orderId => {
            screen.app.takeOff.open(orderId);
            screen.panelWanted("takeOff");
        }
    }
    Loader {
        id: other
        y: bar.height
        width: parent.width
        height: parent.height - y - screen.foot
        focus: !orders.visible
        sourceComponent: screen.view === "cash" ? takeCashView
                         : screen.view === "credit" ? creditView
                         : screen.view === "drawer" ? drawerView
                         : screen.view === "bank" ? bankView
                         : screen.view === "entry" ? entryView : null
    }
    Component {
        id: takeCashView
        TakeCashView {
            cash: screen.cash
            portrait: screen.portrait
            narrow: screen.narrow
            stacked: screen.stacked
            unit: screen.unit
            nowMs: screen.time.nowMs
            onDrawerWanted: screen.go("drawer")
            onEntriesWanted: (orderId, title) => {
                screen.app.trail.ofOrder(orderId, title);
                screen.showTrail("cash");
            }
            onLeaving: screen.go("orders")
        }
    }
    Component {
        id: creditView
        CreditView {
            credit: screen.credit
            drawerOpen: screen.cash.isOpen
            drawerKnown: screen.cash.isKnown
            isManager: screen.cash.isManager
            portrait: screen.portrait
            narrow: screen.narrow
            stacked: screen.stacked
            unit: screen.unit
            onDrawerWanted: screen.go("drawer")
            onOrderWanted: orderId => screen.openOrder(orderId)
            onEntriesWanted: (account, phone) => {
                screen.app.trail.ofCredit(account, phone);
                screen.showTrail("credit");
            }
            onLeaving: screen.go("orders")
        }
    }
    Connections {
        target: screen.app
        function onCreditScanned() {
            screen.go("credit");
        }
    }
    Component {
        id: drawerView
        DrawerView {
            cash: screen.cash
            portrait: screen.portrait
            unit: screen.unit
            onLeaving: screen.go("orders")
            onEntriesWanted: (account, zNumber) => {
                screen.app.trail.ofDrawer(account, zNumber);
                screen.showTrail("drawer");
            }
            onMoveWanted: (account, causes, kind, timeText) => {
                screen.app.trail.ofMove(account, causes, kind, timeText);
                screen.showTrail("drawer");
            }
            onRefundWanted: (refundId, paymentId, amountText) => {
                screen.app.trail.ofCashRefund(refundId, paymentId, amountText);
                screen.showTrail("drawer");
            }
            onOrderWanted: orderId => screen.openOrder(orderId)
        }
    }
    Component {
        id: bankView
        BankView {
            bank: screen.app.bank
            lockedIn: screen.app.device.lockedIn
            portrait: screen.portrait
            unit: screen.unit
            onLeaving: screen.go("orders")
            onEntriesWanted: (paymentId, amountText) => {
                screen.app.trail.ofPayment(paymentId, amountText);
                screen.showTrail("bank");
            }
        }
    }
    Component {
        id: entryView
        OrderEntryView {
            entry: screen.app.entry
            isConnected: screen.cash.isConnected
            portrait: screen.portrait
            unit: screen.unit
            onLeaving: screen.go("orders")
        }
    }
    // An order that staff took down is paid next.
    Connections {
        target: screen.app.entry
        function onPlaced() {
            screen.go("cash");
        }
    }

    PrintBanner {
        id: printBanner
        objectName: "printBanner"
        y: parent.height - height
        z: 3
        width: parent.width
        height: Math.max(64 * screen.unit, need)
        tokens: screen.tokens
        unit: screen.unit * 0.72
        printing: screen.app.printing
        onSettingsWanted: screen.deviceWanted()
    }
    // What the venue's other screens fail to show, over the foot of this one: nothing moves for it.
    Banner {
        objectName: "venueAlarm"
        y: parent.height - height
        z: 4
        width: parent.width
        height: Math.max(84 * screen.unit, need)
        visible: screen.app.alarms.kind !== "" && !cashAlarm.visible
        tokens: screen.tokens
        unit: screen.unit * 0.72
        kind: screen.app.alarms.kind === "ticket" ? "alarm" : "offline"
        headline: screen.app.alarms.headline
        detail: screen.app.alarms.detail
        more: screen.app.alarms.count > 1 ? qsTr("%1 more").arg(screen.app.alarms.count - 1) : ""
        actionText: qsTr("Understood")
        actionObjectName: "venueAlarmUnderstood"
        onActed: screen.app.alarms.understood()
    }
    Banner {
        id: cashAlarm
        objectName: "cashAlarm"
        y: parent.height - height
        z: 4
        width: parent.width
        height: Math.max(84 * screen.unit, need)
        visible: screen.cash.alarm !== ""
        tokens: screen.tokens
        unit: screen.unit * 0.72
        kind: "alarm"
        headline: screen.cash.alarm
        actionText: qsTr("Understood")
        actionObjectName: "cashAlarmUnderstood"
        onActed: screen.cash.alarmUnderstood()
    }

    // The receipt of what is in sight: the order that is open, or the one that was just paid.
    readonly property string receiptOf: view === "orders" && app.desk.selected.isOpen
                                        ? app.desk.selected.orderId
                                        : view === "cash" && cash.till.stage === "taken"
                                          ? cash.till.orderId : ""
    Shortcut {
        sequence: "Ctrl+P"
        enabled: screen.receiptOf !== "" && screen.app.printing.canPrint
        onActivated: screen.app.printing.printReceipt(screen.receiptOf)
    }
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = screen.handleKey(event);
    }
    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Slash:
        case Qt.Key_F3:
            if (view !== "entry")
                go("orders");
            shown.focusSearch();
            return true;
        case Qt.Key_F2:
            app.desk.filter = "all";
            app.desk.search = "";
            go("orders");
            return true;
        case Qt.Key_F4:
            go("cash");
            return true;
        case Qt.Key_F5:
            go("entry");
            return true;
        case Qt.Key_F7:
            go("bank");
            return true;
        case Qt.Key_F8:
            go("credit");
            return true;
        case Qt.Key_F6:
            go("drawer");
            return true;
        }
        return shown !== null && shown.handleKey(event);
    }
}
