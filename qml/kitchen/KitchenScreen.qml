import QtQuick
import Servery.App
import Servery.Shared

// The kitchen's display: header, tickets, rail, strip; keys and bump bar.
FocusScope {
    id: screen

    required property Console app

    readonly property KitchenBoard board: screen.app.board
    readonly property ServerLink link: screen.app.link
    readonly property ServerTime time: screen.app.time
    readonly property ThemeTokens tokens: Theme.dark

    readonly property bool portrait: height > width
    // The shorter side decides: 0.8 up to 1000 px, 1 for full HD, 2 for 2160.
    readonly property real fitted: Math.max(0.8, Math.min(3, Math.min(width, height) < 1000
                                                             ? 0.8 : Math.min(width, height)
                                                               / 1080))
    readonly property real unit: Math.max(0.6, Math.min(4, fitted * screen.app.kitchenScale))

    readonly property real columnWidth: (portrait ? 480 : 360) * Math.max(1, unit)
    readonly property real railWidth: 324 * unit
    readonly property int columnsWithRail: Math.floor((width - railWidth) / columnWidth)
    // With a rail at least three columns are left, or the rail hides behind its key.
    readonly property bool railFits: !portrait && columnsWithRail >= 3
    property bool railToggled: false
    readonly property bool railBeside: railFits && !railToggled
    readonly property bool railOver: !portrait && !railFits && railToggled
    readonly property bool bandShown: portrait && !railToggled

    property bool recallOpen: false
    // The ticket whose menu is open; null when none is.
    property var menuTicket: null
    // While a banner holds the strip's place, the strip can be looked at for a while.
    readonly property bool stripPeeking: peek.running

    readonly property string linkStatus: {
        switch (screen.link.state) {
        case ServerLink.Live: return "live";
        case ServerLink.Slow: return "slow";
        case ServerLink.Stale: return "stale";
        case ServerLink.SignedOut: return "signedOut";
        default: return "offline";
        }
    }
    readonly property bool isAnswered: linkStatus === "live" || linkStatus === "slow"
    readonly property string linkCause: {
        switch (screen.link.cause) {
        case ServerLink.NoNetwork: return "noNetwork";
        case ServerLink.Unreachable: return "unreachable";
        case ServerLink.ClockWrong: return "clockWrong";
        case ServerLink.SignedOut: return "signedOut";
        default: return "none";
        }
    }

    signal signInWanted
    // A panel over this screen: "stock", "ordering", "settings", "plan" or "takeOff".
    signal panelWanted(string name)
    signal deviceWanted

    function formatTime(ms: double): string {
        return screen.time.formatTime(ms);
    }
    function openRecall() {
        recallOpen = true;
        screen.forceActiveFocus();
    }
    function openMenu(orderId: var, number: int, rush: bool, canHold: bool) {
        recallOpen = false;
        menuTicket = { orderId: orderId, number: number, rush: rush, canHold: canHold };
        screen.forceActiveFocus();
    }
    function closeMenu() {
        menuTicket = null;
    }
    function chooseOfMenu(action: string) {
        const ticket = menuTicket;
        closeMenu();
        if (action === "takeOff") {
            screen.app.takeOff.open(ticket.orderId);
            screen.panelWanted("takeOff");
            return;
        }
        if (action === "hold") {
            board.hold(ticket.orderId);
            return;
        }
        const rush = action === "rush";
        board.setRush(ticket.orderId, rush);
        if (isAnswered)
            notice.show(rush ? qsTr("Order %1 goes first").arg(ticket.number)
                             : qsTr("Order %1 is back in its place").arg(ticket.number), true);
    }
    function closeRecall() {
        recallOpen = false;
    }
    function act(orderId: var, action: string, number: int) {
        if (action === "start") {
            board.start(orderId);
            return;
        }
        board.ready(orderId);
        // Offline the ticket itself says that it waits, with an Undo of its own.
        if (isAnswered)
            notice.show(qsTr("Order %1 is ready").arg(number), true);
    }
    function recall(orderId: var, number: int) {
        board.recall(orderId);
        recallOpen = false;
        if (isAnswered)
            notice.show(qsTr("Order %1 is back in the line").arg(number), true);
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Kitchen")

    Binding {
        target: Theme
        property: "kitchenScale"
        value: screen.unit
    }
    LinkWords {
        id: words
        status: screen.linkStatus
        cause: screen.linkCause
        nowMs: screen.time.nowMs
        asOfMs: screen.link.asOfMs
        downSinceMs: screen.link.downSinceMs
        formatTime: screen.formatTime
    }
    Connections {
        target: screen.board
        function onNewOrder(orderId: string, allergy: bool) {
            Qt.callLater(screen.announceNew, orderId);
        }
        function onCancelled(orderId: string) {
            Qt.callLater(alarms.refresh);
        }
    }
    function announceNew(orderId: var) {
        grid.flash(orderId);
        if (grid.waitingCount > 0)
            strip.flash();
    }
    QtObject {
        id: alarms
        property var list: []
        function refresh() {
            list = grid.cancelledTickets();
        }
    }
    KitchenMenu {
        id: screenMenu
        app: screen.app
        onSignInWanted: screen.signInWanted()
        onPanelWanted: name => screen.panelWanted(name)
        onDeviceWanted: screen.deviceWanted()
    }
    Timer {
        id: peek
        interval: 8000
    }

    Rectangle {
        anchors.fill: parent
        color: screen.tokens.bg
    }
    KitchenHeader {
        id: header
        width: parent.width
        height: implicitHeight
        z: 3
        tokens: screen.tokens
        unit: screen.unit
        twoRows: screen.portrait
        venue: screen.app.venueName
        stations: screen.board.stations
        station: screen.board.station
        newCount: screen.board.newCount
        cookingCount: screen.board.cookingCount
        lateCount: screen.board.lateCount
        averageSeconds: screen.board.averageSeconds
        linkStatus: screen.linkStatus
        linkDetail: words.detail
        clockText: screen.time.clockText
        muted: screen.app.sounds.muted
        paused: screen.app.service.paused
        resumesAt: screen.formatTime(screen.app.service.resumesAtMs)
        busyMinutes: screen.app.service.busyMinutes
        onServiceTouched: screen.panelWanted("ordering")
        menuEntries: screenMenu.entries
        onStationChosen: station => screen.board.station = station
        onUnmuted: screen.app.sounds.muted = false
        onMenuChosen: name => screenMenu.choose(name)
    }
    TicketGrid {
        id: grid
        objectName: "ticketGrid"
        y: header.height
        width: parent.width - (screen.railBeside ? rail.width : 0)
        height: strip.y - y - (screen.bandShown ? rail.height : 0)
        focus: true
        tokens: screen.tokens
        unit: screen.unit
        gap: Math.round(14 * screen.unit)
        columns: Math.max(1, screen.railBeside ? screen.columnsWithRail
                                               : Math.floor(width / screen.columnWidth))
        cells: Math.max(1, Math.floor(height / (380 * screen.unit)))
        keysBlank: screen.recallOpen || screen.menuTicket !== null
        tickets: screen.board.tickets
        nowMs: screen.time.nowMs
        onActed: (orderId, action, number) => screen.act(orderId, action, number)
        onUndone: orderId => screen.board.undo(orderId)
        onUnderstood: orderId => screen.board.understood(orderId)
        onRefusalSeen: orderId => screen.board.dismissRefusal(orderId)
        onItemToggled: (orderId, lineId, done) => screen.board.setLineDone(orderId, lineId, done)
        onMenuWanted: (orderId, number, rush, canHold) => screen.openMenu(orderId, number, rush,
                                                                        canHold)
        onTicketsChangedShape: {
            alarms.refresh();
            screen.board.laidOut();
        }
    }
    Rectangle {
        anchors.fill: rail
        visible: screen.railOver
        color: screen.tokens.sunken
    }
    AllDayRail {
        id: rail
        objectName: "allDayRail"
        x: band ? 0 : parent.width - width
        y: band ? strip.y - height : header.height
        width: band ? parent.width : screen.railWidth
        height: band ? implicitHeight : strip.y - y
        visible: screen.railBeside || screen.railOver || screen.bandShown
        z: 1
        tokens: screen.tokens
        unit: screen.unit
        band: screen.portrait
        allDay: screen.board.allDay
        sentOut: screen.board.sentOut
        nowMs: screen.time.nowMs
        outCount: screen.app.stock.outCount
        onRecallWanted: screen.openRecall()
        onStockWanted: screen.panelWanted("stock")
    }
    LaterStrip {
        id: strip
        objectName: "laterStrip"
        y: parent.height - height
        width: parent.width
        height: implicitHeight
        tokens: screen.tokens
        unit: screen.unit
        later: screen.board.later
        waitingCount: grid.waitingCount
        waitingNumbers: grid.waitingNumbers
        waitingAllNew: grid.waitingAllNew
        formatTime: ms => screen.time.formatWhen(ms)
        recallShown: !screen.railBeside && !screen.bandShown
        keysBlank: screen.recallOpen
        onFired: (orderId, course) => screen.board.fireLater(orderId, course)
        onPageWanted: grid.nextPage()
        onRecallWanted: screen.openRecall()
    }
    KitchenBanner {
        id: banner
        objectName: "kitchenBanner"
        anchors.left: strip.left
        anchors.right: strip.right
        anchors.bottom: strip.bottom
        height: Math.max(strip.height, need)
        z: 2
        visible: wanted && !(screen.stripPeeking && !alarm)
        tokens: screen.tokens
        unit: screen.unit
        linkStatus: screen.linkStatus
        linkCause: screen.linkCause
        asOfText: screen.link.asOfMs > 0 ? screen.formatTime(screen.link.asOfMs) : ""
        queuedCount: screen.link.queuedCount
        laterCount: strip.laterCount
        waitingCount: grid.waitingCount
        cancelledTickets: alarms.list
        conflicts: screen.board.conflicts
        printProblem: screen.app.printing.problem
        unsurePrints: screen.app.printing.unsure
        onPrintTryWanted: screen.app.printing.tryAll()
        onPrintAgainWanted: place => screen.app.printing.printAgain(place)
        onConflictUnderstood: orderId => screen.board.conflictUnderstood(orderId)
        onUnderstood: orderId => screen.board.understood(orderId)
        onTryWanted: screen.link.tryNow()
        onSignInWanted: screen.signInWanted()
        onLaterWanted: peek.restart()
        onPageWanted: grid.nextPage()
        MouseArea {
            anchors.fill: parent
            z: -1
        }
    }
    // Tickets that wait stay reachable while the banner holds the strip.
    Notice {
        id: notice
        objectName: "notice"
        x: 16 * screen.unit
        y: strip.y + (strip.height - height) / 2
        z: 3
        height: 72 * screen.unit
        tokens: screen.tokens
        unit: screen.unit
        textSize: 24
        keyText: qsTr("U")
        onUndo: screen.board.undoLast()
    }
    Notice {
        id: backNotice
        objectName: "sentAgain"
        anchors.right: parent.right
        anchors.rightMargin: 16 * screen.unit
        y: notice.y
        z: 3
        height: 72 * screen.unit
        tokens: screen.tokens
        unit: screen.unit
        textSize: 24
        text: qsTr("%1 sent").arg(screen.link.sentAgainCount)
        visible: screen.link.sentAgainCount > 0
    }

    // The drawer lies over the rail and one column; the rest steps back.
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: header.height
        z: 4
        visible: screen.recallOpen || screen.menuTicket !== null
        color: "#0A0D0F"
        opacity: 0.5
        MouseArea {
            anchors.fill: parent
            onClicked: {
                screen.closeRecall();
                screen.closeMenu();
            }
        }
    }
    Loader {
        id: menu
        objectName: "ticketMenu"
        anchors.centerIn: parent
        z: 5
        active: screen.menuTicket !== null
        sourceComponent: TicketMenu {
            tokens: screen.tokens
            unit: screen.unit
            number: screen.menuTicket.number
            rush: screen.menuTicket.rush
            canHold: screen.menuTicket.canHold
            canTakeOff: screen.app.takeOff.mayTakeOff
            onChosen: action => screen.chooseOfMenu(action)
            onClosed: screen.closeMenu()
        }
    }
    Loader {
        id: drawer
        objectName: "recallDrawer"
        y: header.height
        z: 5
        width: Math.min(parent.width, (screen.portrait ? 0 : screen.railWidth) + grid.cardWidth
                                      + grid.gap)
        height: parent.height - y
        x: parent.width - width * openness
        active: openness > 0

        property real openness: screen.recallOpen ? 1 : 0
        Behavior on openness {
            enabled: Theme.motion
            NumberAnimation { duration: Theme.drawerMs; easing.type: Easing.OutCubic }
        }
        sourceComponent: RecallDrawer {
            tokens: screen.tokens
            unit: screen.unit
            sentOut: screen.board.sentOut
            nowMs: screen.time.nowMs
            formatTime: screen.formatTime
            onRecalled: (orderId, number) => screen.recall(orderId, number)
            onClosed: screen.closeRecall()
        }
    }
    // Any touch anywhere holds the tickets still.
    PointHandler {
        onActiveChanged: grid.touched()
    }

    // Auto-repeat is ignored, and the same key counts again only after a while.
    Keys.onPressed: event => {
        const plain = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier
                      || event.modifiers === Qt.ShiftModifier;
        if (!plain || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            return;
        if (event.isAutoRepeat || grid.moving) {
            event.accepted = true;
            return;
        }
        if (!screen.app.keyPace.counts(event.key)) {
            event.accepted = true;
            return;
        }
        grid.touched();
        event.accepted = screen.handleKey(event.key);
    }
    function handleKey(key: int): bool {
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            const place = key - Qt.Key_0;
            if (menuTicket !== null)
                (menu.item as TicketMenu).chooseAt(place);
            else if (recallOpen)
                (drawer.item as RecallDrawer).recallAt(place);
            else
                grid.actAt(place);
            return true;
        }
        switch (key) {
        case Qt.Key_0:
            if (!recallOpen)
                grid.nextPage();
            return true;
        case Qt.Key_R:
            recallOpen ? closeRecall() : openRecall();
            return true;
        case Qt.Key_Escape:
            closeRecall();
            closeMenu();
            notice.hide();
            return true;
        case Qt.Key_M:
            menuTicket === null ? grid.wantMenu() : closeMenu();
            return true;
        case Qt.Key_L:
            board.recallLast();
            return true;
        case Qt.Key_H:
            board.fireFirstHeld();
            return true;
        case Qt.Key_U:
            board.undoLast();
            notice.hide();
            return true;
        case Qt.Key_S:
            header.nextStation();
            return true;
        case Qt.Key_X:
            screen.panelWanted("stock");
            return true;
        case Qt.Key_A:
            railToggled = !railToggled;
            return true;
        case Qt.Key_Left:
            grid.move(-1, 0);
            return true;
        case Qt.Key_Right:
            grid.move(1, 0);
            return true;
        case Qt.Key_Up:
            grid.move(0, -1);
            return true;
        case Qt.Key_Down:
            grid.move(0, 1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return grid.actFocused();
        }
        return false;
    }
}
