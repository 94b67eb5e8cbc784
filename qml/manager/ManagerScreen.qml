import QtQuick
import Servery.App
import Servery.Shared

// The manager: the day, the payouts and the books beneath one bar, live.
FocusScope {
    id: screen

    required property Console app

    readonly property ServerLink link: screen.app.link
    readonly property ServerTime time: screen.app.time
    readonly property ThemeTokens tokens: Theme.light
    readonly property bool portrait: height > width
    // 1 at 1366, 1.25 at 1920, 2.5 at 3840; and as large as the device asks for.
    readonly property real unit: (portrait ? Math.max(1, width / 1080)
                                           : Math.max(1, Math.min(width / 1536, height / 864)))
                                 * screen.app.device.textScale
    // No room for two columns.
    readonly property bool stacked: portrait || width < 1130 * unit
    readonly property bool trailOpen: screen.app.trail.state !== "none"
    // today, money, payouts, reports or ledger
    property string view: "today"

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

    // A panel over this screen, by its name.
    signal panelWanted(string name)

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Manager")

    function openOrder(orderId: string) {
        app.openOrder(orderId);
        // The order is what is wanted now, wherever its trail was asked for.
        app.trail.comeFrom("orders");
        app.screen = "counter";
    }
    // What an entry of the books is about.
    function openCause(kind: string, id: string) {
        switch (kind) {
        case "order":
            openOrder(id);
            break;
        case "credit":
            app.credit.showWallet(id);
            app.trail.comeFrom("credit");
            app.screen = "counter";
            break;
        case "drawer":
            app.cash.showSession(id);
            app.trail.comeFrom("drawer");
            app.screen = "counter";
            break;
        case "payout":
            app.payouts.open(id);
            go("payouts");
            break;
        case "tips":
            go("reports");
            app.reports.showTips(id);
            break;
        }
    }
    function go(name: string) {
        screen.app.trail.comeFrom("");
        screen.app.trail.close();
        view = name;
        content.forceActiveFocus();
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
        place: qsTr("Manager")
        tabs: [
            { key: "today", text: qsTr("Today"), count: -1 },
            { key: "money", text: qsTr("Money to decide"), count: screen.app.money.waiting },
            { key: "payouts", text: qsTr("Payouts"), count: screen.app.payouts.toReview },
            { key: "reports", text: qsTr("Reports"), count: -1 },
            { key: "ledger", text: qsTr("Ledger"), count: -1 }
        ]
        current: screen.view
        linkStatus: screen.linkStatus
        linkDetail: words.detail
        staffName: screen.app.session.staffName
        staffDetail: qsTr("Manager")
        clockText: screen.time.clockText
        menuEntries: {
            const entries = [
                { name: "toCounter", text: qsTr("Go to the counter") },
                { name: "toKitchen", text: qsTr("Go to the kitchen") }
            ];
            entries.push(...service.entries);
            for (const language of screen.app.languages.all)
                if (language.code !== screen.app.languages.current)
                    entries.push({ name: "language:" + language.code, text: language.name });
            entries.push({ name: "signOut", text: qsTr("Sign out") });
            return entries;
        }
        onTabChosen: key => screen.go(key)
        onMenuChosen: name => {
            if (name === "toKitchen") {
                // Nobody waits at the counter for the way back any more.
                screen.app.trail.comeFrom("");
                screen.app.screen = "kitchen";
            } else if (name === "toCounter")
                screen.app.screen = "counter";
            else if (name.startsWith("panel:"))
                screen.panelWanted(name.slice(6));
            else if (name.startsWith("language:"))
                screen.app.languages.choose(name.slice(9));
            else
                screen.app.signOut();
        }
    }
    ScrollPage {
        id: page
        y: bar.height
        width: parent.width
        height: parent.height - y
        tokens: screen.tokens
        unit: screen.unit
        need: content.item?.need ?? 0
        Loader {
            id: content
            anchors.fill: parent
            focus: true
            sourceComponent: {
                switch (screen.view) {
                case "money": return money;
                case "payouts": return payouts;
                case "reports": return reports;
                case "ledger": return ledger;
                default: return today;
                }
            }
            onLoaded: item.forceActiveFocus()
        }
    }
    Component {
        id: today
        TodayView {
            today: screen.app.today
            payoutsToReview: screen.app.payouts.toReview
            portrait: screen.stacked
            unit: screen.unit
            moneyWaiting: screen.app.money.waiting
            onPayoutsWanted: screen.go("payouts")
            onMoneyWanted: screen.go("money")
            onOrderWanted: orderId => screen.openOrder(orderId)
            onEntriesWanted: figure => screen.app.trail.ofDay(screen.app.today.day, figure, "")
            onHourWanted: hour => screen.app.trail.ofHour(screen.app.today.day, hour)
        }
    }
    Component {
        id: money
        MoneyView {
            money: screen.app.money
            books: screen.app.books
            portrait: screen.stacked
            unit: screen.unit
            onOrderWanted: orderId => screen.openOrder(orderId)
            onAccountWanted: key => screen.openAccount(key)
            onCauseWanted: (kind, id) => screen.openCause(kind, id)
        }
    }
    Component {
        id: payouts
        PayoutsView {
            payouts: screen.app.payouts
            books: screen.app.books
            portrait: screen.stacked
            unit: screen.unit
            onAccountWanted: key => screen.openAccount(key)
            onCauseWanted: (kind, id) => screen.openCause(kind, id)
        }
    }
    Component {
        id: reports
        ReportsView {
            reports: screen.app.reports
            portrait: screen.stacked
            unit: screen.unit
        }
    }
    Component {
        id: ledger
        LedgerView {
            books: screen.app.books
            portrait: screen.stacked
            unit: screen.unit
            onCauseWanted: (kind, id) => screen.openCause(kind, id)
        }
    }
    TrailPane {
        id: trail
        objectName: "trail"
        anchors.fill: page
        visible: screen.trailOpen
        enabled: visible
        trail: screen.app.trail
        books: screen.app.books
        portrait: screen.stacked
        unit: screen.unit
        onLeaving: {
            screen.app.books.closeEntry();
            // The counter takes it up where it was asked for.
            if (screen.app.trail.hasPlace()) {
                screen.app.screen = "counter";
                return;
            }
            screen.app.trail.close();
            content.forceActiveFocus();
        }
        onOrderWanted: orderId => screen.openOrder(orderId)
        onAccountWanted: key => screen.openAccount(key)
        onCauseWanted: (kind, id) => screen.openCause(kind, id)
        onVisibleChanged: if (visible) forceActiveFocus()
        Component.onCompleted: if (visible) forceActiveFocus()
    }

    function openAccount(key: string) {
        screen.app.books.openAccount(key);
        go("ledger");
    }

    // What is in sight as pages: the day, or the payout that is open.
    Shortcut {
        sequence: "Ctrl+P"
        enabled: screen.view === "today"
                 || (screen.view === "payouts" && screen.app.payouts.isOpen)
        onActivated: screen.view === "today" ? screen.app.today.savePdf()
                                             : screen.app.payouts.savePdf()
    }
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = screen.handleKey(event);
    }
    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_F2:
            go("today");
            return true;
        case Qt.Key_F3:
            go("money");
            return true;
        case Qt.Key_F4:
            go("payouts");
            return true;
        case Qt.Key_F5:
            go("reports");
            return true;
        case Qt.Key_F6:
            go("ledger");
            return true;
        }
        if (screen.trailOpen)
            return trail.handleKey(event);
        return content.item !== null && content.item.handleKey(event);
    }
}
