import QtQuick
import Servery.App
import Servery.Board
import Servery.Counter
import Servery.Device
import Servery.Kitchen
import Servery.Manager
import Servery.Service
import Servery.Shared

// The console's window: signing in, then the screen of the role. A kitchen that is signed out by
// the server keeps its tickets on the wall until someone chooses to sign in.
Window {
    id: window

    required property Console app

    readonly property StaffSession session: window.app.session
    // Once somebody was signed in, a lost session does not take the tickets away.
    property bool wasSignedIn: false
    property bool signInAsked: false
    readonly property bool keepsTickets: !signInAsked && window.app.screen === "kitchen"
                                         && (window.app.lastKnownShown
                                             || (wasSignedIn && window.app.link.state
                                                                === ServerLink.SignedOut))
    readonly property string shownScreen: {
        if (!session.signedIn && !keepsTickets)
            return "signIn";
        const known = ["counter", "manager", "board"];
        return known.includes(window.app.screen) ? window.app.screen : "kitchen";
    }
    // Over the screen: "stock", "ordering", "settings", "plan" or "takeOff"; empty: none.
    property string panel: ""
    readonly property ThemeTokens panelTokens: shownScreen === "kitchen" ? Theme.dark : Theme.light
    readonly property real panelUnit: shownScreen === "kitchen" ? Theme.kitchenScale
                                      : shownScreen === "counter" ? Theme.counterScale * 0.8
                                      : Math.max(0.8, Math.min(width, height) / 1080)
                                        * window.app.device.textScale

    onShownScreenChanged: panel = ""
    onPanelChanged: if (panel === "" && content.item) content.item.forceActiveFocus()

    objectName: "mainWindow"
    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    title: window.app.venueName === "" ? qsTr("Servery")
                                           : qsTr("%1 \u2013 Servery").arg(window.app.venueName)
    color: shownScreen === "kitchen" || shownScreen === "board" ? Theme.dark.bg : Theme.light.bg

    Connections {
        target: window.session
        function onSignedInChanged() {
            if (!window.session.signedIn)
                return;
            window.wasSignedIn = true;
            window.signInAsked = false;
        }
    }
    Component.onCompleted: wasSignedIn = session.signedIn

    Binding {
        target: Theme
        property: "glides"
        value: content.GraphicsInfo.api !== GraphicsInfo.Software
    }
    Binding {
        target: window.app
        property: "covered"
        value: window.panel !== "" || deviceSettings.active
               || window.visibility === Window.Minimized || window.visibility === Window.Hidden
    }
    Loader {
        id: content
        anchors.fill: parent
        transform: Scale {
            origin.x: content.width / 2
            xScale: Theme.mirrored ? -1 : 1
        }
        focus: true
        sourceComponent: {
            switch (window.shownScreen) {
            case "kitchen": return kitchen;
            case "counter": return counter;
            case "manager": return manager;
            case "board": return board;
            default: return signIn;
            }
        }
        onLoaded: item.forceActiveFocus()
    }
    Loader {
        id: panelPlace
        objectName: "panel"
        anchors.fill: parent
        transform: Scale {
            origin.x: panelPlace.width / 2
            xScale: Theme.mirrored ? -1 : 1
        }
        sourceComponent: {
            switch (window.panel) {
            case "stock": return stockPanel;
            case "ordering": return orderingPanel;
            case "settings": return settingsPanel;
            case "plan": return planPanel;
            case "takeOff": return takeOffPanel;
            default: return null;
            }
        }
        onLoaded: item.forceActiveFocus()
    }
    // What changes without a touch is spoken: an alert that appears anew with each sentence.
    Item {
        id: spoken
        objectName: "announcement"
        width: 1
        height: 1
        visible: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: window.app.link.announcement

        Connections {
            target: window.app.link
            function onAnnouncementChanged() {
                spoken.visible = false;
                spoken.visible = window.app.link.announcement !== "";
            }
        }
    }
    Loader {
        id: deviceSettings
        objectName: "deviceSettings"
        anchors.fill: parent
        z: 2
        transform: Scale {
            origin.x: deviceSettings.width / 2
            xScale: Theme.mirrored ? -1 : 1
        }
        active: false
        sourceComponent: DeviceScreen {
            app: window.app
            onClosed: {
                deviceSettings.active = false;
                content.item.forceActiveFocus();
            }
        }
        onLoaded: item.forceActiveFocus()
    }
    FlashFrame {
        id: flashFrame
        objectName: "flashFrame"
        anchors.fill: parent
        z: 3
        unit: Math.max(0.6, Math.min(width, height) / 1080)
    }
    Connections {
        target: window.app.sounds
        enabled: window.app.device.flashes
        function onPlayed(cue: int) {
            const word = window.wordOf(cue);
            if (word !== "")
                flashFrame.flash(word);
        }
    }
    // What belongs to no order and no screen: a scanner's or a drawer's trouble.
    Notice {
        id: notice
        objectName: "deviceNotice"
        x: 16
        y: parent.height - height - 16
        z: 4
        unit: Math.max(0.8, Math.min(window.width, window.height) / 768)
              * window.app.device.textScale
        tokens: window.shownScreen === "kitchen" ? Theme.dark : Theme.light
    }
    Connections {
        target: window.app
        function onNoticed(text: string) {
            notice.show(text, false);
        }
    }
    function wordOf(cue: int): string {
        switch (cue) {
        case SoundPlayer.NewOrder: return qsTr("NEW ORDER");
        case SoundPlayer.NewOrderAllergy: return qsTr("NEW ORDER, ALLERGY");
        case SoundPlayer.Late: return qsTr("LATE");
        case SoundPlayer.Cancelled: return qsTr("CANCELLED");
        case SoundPlayer.CodeWrong: return qsTr("CODE DOES NOT MATCH");
        case SoundPlayer.Offline: return qsTr("OFFLINE");
        default: return "";
        }
    }
    Component {
        id: kitchen
        KitchenScreen {
            app: window.app
            onSignInWanted: window.signInAsked = true
            onDeviceWanted: deviceSettings.active = true
            onPanelWanted: name => window.panel = name
        }
    }
    Component {
        id: board
        BoardScreen {
            app: window.app
        }
    }
    Component {
        id: stockPanel
        StockPanel {
            desk: window.app.stock
            tokens: window.panelTokens
            unit: window.panelUnit
            onClosed: window.panel = ""
        }
    }
    Component {
        id: orderingPanel
        OrderingPanel {
            desk: window.app.service
            formatTime: ms => window.app.time.formatTime(ms)
            tokens: window.panelTokens
            unit: window.panelUnit
            onClosed: window.panel = ""
        }
    }
    Component {
        id: settingsPanel
        SettingsPanel {
            desk: window.app.service
            tokens: window.panelTokens
            unit: window.panelUnit
            onClosed: window.panel = ""
        }
    }
    Component {
        id: planPanel
        KitchenPlanPanel {
            desk: window.app.plan
            tokens: window.panelTokens
            unit: window.panelUnit
            onClosed: window.panel = ""
        }
    }
    Component {
        id: takeOffPanel
        TakeOffPanel {
            entry: window.app.takeOff
            isManager: window.app.canManage
            tokens: window.panelTokens
            unit: window.panelUnit
            onClosed: window.panel = ""
            onEntriesWanted: (orderId, title) => {
                window.app.trail.ofOrder(orderId, title);
                if (window.app.screen === "counter")
                    window.app.trail.comeFrom("orders");
                window.app.screen = "manager";
            }
        }
    }
    Component {
        id: counter
        CounterScreen {
            app: window.app
            onDeviceWanted: deviceSettings.active = true
            onPanelWanted: name => window.panel = name
        }
    }
    Component {
        id: manager
        ManagerScreen {
            app: window.app
            onPanelWanted: name => window.panel = name
        }
    }
    Component {
        id: signIn
        SignInScreen {
            session: window.session
            textScale: window.app.device.textScale
            linkStatus: window.app.link.state === ServerLink.Live ? "live" : "signedOut"
            linkDetail: qsTr("no connection")
            onDeviceWanted: deviceSettings.active = true
        }
    }
}
