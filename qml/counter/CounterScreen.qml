import QtQuick
import Servery.App
import Servery.Shared

// The counter: the list of orders, the one that is open, and what can be done with it.
FocusScope {
    id: screen

    required property Console app

    readonly property CounterDesk desk: screen.app.desk
    readonly property OrderDetail order: screen.desk.selected
    readonly property CodeEntry code: screen.desk.code
    readonly property ServerLink link: screen.app.link
    readonly property ServerTime time: screen.app.time
    readonly property ThemeTokens tokens: Theme.light

    readonly property bool portrait: height > width
    // 1 at 1366, 1.25 at 1920, 2.5 at 3840.
    readonly property real unit: portrait ? Math.max(1, width / 1080)
                                          : Math.max(1, Math.min(width / 1536, height / 864))
    readonly property bool narrow: width < 1340 * unit
    readonly property real listWidth: (narrow ? 352 : 392) * unit
    readonly property real workWidth: (narrow ? 400 : 432) * unit

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

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Counter")

    function takeKeys() {
        rest.forceActiveFocus();
    }

    Binding {
        target: Theme
        property: "counterScale"
        value: screen.unit
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
    CounterBar {
        id: bar
        width: parent.width
        height: implicitHeight
        z: 3
        unit: screen.unit
        venue: screen.app.venueName
        orderCount: screen.desk.allCount
        linkStatus: screen.linkStatus
        linkDetail: words.detail
        staffName: screen.app.session.staffName
        clockText: screen.time.clockText
        menuEntries: {
            const entries = [];
            if (screen.app.canSwitchScreen)
                entries.push({ name: "toKitchen", text: qsTr("Go to the kitchen") });
            for (const language of screen.app.languages.all)
                if (language.code !== screen.app.languages.current)
                    entries.push({ name: "language:" + language.code, text: language.name });
            entries.push({ name: "signOut", text: qsTr("Sign out") });
            return entries;
        }
        onMenuChosen: name => {
            if (name === "toKitchen")
                screen.app.screen = "kitchen";
            else if (name.startsWith("language:"))
                screen.app.languages.choose(name.slice(9));
            else
                screen.app.signOut();
        }
    }
    OrderList {
        id: list
        y: bar.height
        width: screen.portrait ? parent.width : screen.listWidth
        height: screen.portrait ? Math.round((parent.height - y) * 0.42) : parent.height - y
        tokens: screen.tokens
        unit: screen.unit
        orders: screen.desk.orders
        filter: screen.desk.filter
        search: screen.desk.search
        allCount: screen.desk.allCount
        readyCount: screen.desk.readyCount
        paidCount: screen.desk.paidCount
        toPayCount: screen.desk.toPayCount
        nowMs: screen.time.nowMs
        onFilterChosen: filter => screen.desk.filter = filter
        onSearchTyped: text => screen.desk.search = text
        onChosen: orderId => {
            screen.desk.selectedOrderId = orderId;
            screen.takeKeys();
        }
        onLeaving: screen.takeKeys()
    }
    Rectangle {
        x: screen.portrait ? 0 : list.width
        y: screen.portrait ? list.y + list.height : bar.height
        width: screen.portrait ? parent.width : Math.max(1, 2 * screen.unit)
        height: screen.portrait ? Math.max(1, 2 * screen.unit) : parent.height - y
        color: screen.tokens.line
    }
    OrderDetailPane {
        id: detail
        x: screen.portrait ? 0 : list.width
        y: screen.portrait ? list.y + list.height + 2 * screen.unit : bar.height
        width: work.x - x
        height: parent.height - y
        visible: screen.order.isOpen
        tokens: screen.tokens
        unit: screen.unit
        number: screen.order.number
        title: screen.order.title
        phoneEnds: screen.order.phoneEnds
        chipKind: screen.order.chipKind
        chipText: screen.order.chipText
        steps: screen.order.steps
        lines: screen.order.lines
        itemsText: screen.order.itemsText
        tipText: screen.order.tipText
        totalText: screen.order.totalText
        paidText: screen.order.paidText
        canRecall: screen.order.canRecall
        pending: screen.order.pending
        refusal: screen.order.refusal
        onRecalled: screen.desk.recall(screen.order.orderId)
    }
    PlainText {
        anchors.centerIn: detail
        visible: !screen.order.isOpen
        text: screen.desk.readyCount > 0
              ? qsTr("%n order(s) ready", "", screen.desk.readyCount)
              : qsTr("Nothing is ready")
        size: 24 * screen.unit
        weight: 700
        color: screen.tokens.ink2
    }
    Rectangle {
        x: work.x
        y: detail.y
        z: 1
        width: Math.max(1, 2 * screen.unit)
        height: parent.height - y
        color: screen.tokens.line
    }
    // Where the keyboard rests: digits go to the code pad.
    Item {
        id: rest
        focus: true
    }
    WorkPane {
        id: work
        x: parent.width - width
        y: detail.y
        width: screen.workWidth
        height: parent.height - y
        tokens: screen.tokens
        unit: screen.unit
        isOpen: screen.order.isOpen
        number: screen.order.number
        title: screen.order.title
        orderState: screen.order.state
        servesTable: screen.order.servesTable
        pending: screen.order.pending
        digits: screen.code.digits
        codeStatus: screen.code.status
        attemptsLeft: screen.code.attemptsLeft
        codeMessage: screen.code.message
        secondsLeft: screen.code.secondsLeft
        sentText: screen.code.sentText
        canSendNewCode: screen.code.canSendNewCode
        onPressed: digit => screen.code.press(String(digit))
        onBackspaced: screen.code.backspace()
        onCleared: screen.code.clear()
        onHandedOver: screen.code.handOver()
        onHandedOverAtTable: screen.code.handOverAtTable()
        onNewCodeWanted: screen.code.sendNewCode()
    }

    // What the venue's other screens fail to show, over the foot of this one: nothing moves for it.
    Banner {
        objectName: "venueAlarm"
        y: parent.height - height
        z: 4
        width: parent.width
        height: 84 * screen.unit
        visible: screen.app.alarms.kind !== ""
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

    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = screen.handleKey(event);
    }
    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Slash:
        case Qt.Key_F3:
            list.focusSearch();
            return true;
        case Qt.Key_F2:
            desk.filter = "all";
            desk.search = "";
            return true;
        case Qt.Key_Up:
            list.step(-1);
            return true;
        case Qt.Key_Down:
            list.step(1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return !event.isAutoRepeat && work.act();
        case Qt.Key_Escape:
            if (code.digits !== "")
                code.clear();
            else if (desk.search !== "")
                desk.search = "";
            else
                desk.selectedOrderId = "";
            return true;
        }
        return work.typed(event);
    }
}
