import QtQuick
import Servery.App
import Servery.Counter
import Servery.Kitchen
import Servery.Manager
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
        return window.app.screen === "counter" || window.app.screen === "manager"
               ? window.app.screen : "kitchen";
    }

    objectName: "mainWindow"
    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    title: window.app.venueName === "" ? qsTr("Servery")
                                           : qsTr("%1 \u2013 Servery").arg(window.app.venueName)
    color: shownScreen === "kitchen" ? Theme.dark.bg : Theme.light.bg

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
            default: return signIn;
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
    Component {
        id: kitchen
        KitchenScreen {
            app: window.app
            onSignInWanted: window.signInAsked = true
        }
    }
    Component {
        id: counter
        CounterScreen {
            app: window.app
        }
    }
    Component {
        id: manager
        ManagerScreen {
            app: window.app
        }
    }
    Component {
        id: signIn
        SignInScreen {
            session: window.session
            linkStatus: window.app.link.state === ServerLink.Live ? "live" : "signedOut"
            linkDetail: qsTr("no connection")
        }
    }
}
