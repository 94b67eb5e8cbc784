import QtQuick
import Servery.App
import Servery.Shared

// The board that customers read: numbers alone, ready first, and an honest word when it is old.
FocusScope {
    id: screen

    required property Console app

    readonly property PickupBoard board: screen.app.pickup
    readonly property ServerLink link: screen.app.link
    readonly property ServerTime time: screen.app.time
    readonly property ThemeTokens tokens: Theme.dark
    readonly property bool portrait: height > width
    readonly property real unit: Math.max(0.6, Math.min(4, Math.min(width, height) / 1080))
                                 * screen.app.device.textScale
    // Nobody stands here to look after it: what is not fresh is said at once.
    readonly property bool isCurrent: screen.link.state === ServerLink.Live
                                      || screen.link.state === ServerLink.Slow
    readonly property real side: 40 * unit

    function formatTime(ms: double): string {
        return screen.time.formatTime(ms);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Pickup board")

    Rectangle {
        anchors.fill: parent
        color: screen.tokens.bg
    }
    Item {
        id: header
        width: parent.width
        height: 116 * screen.unit

        PlainText {
            x: screen.side
            anchors.verticalCenter: parent.verticalCenter
            width: clock.x - x - screen.side
            text: screen.app.venueName
            size: 52 * screen.unit
            weight: 700
            color: screen.tokens.ink
        }
        Numeral {
            id: clock
            anchors.right: parent.right
            anchors.rightMargin: screen.side
            anchors.verticalCenter: parent.verticalCenter
            text: screen.time.clockText
            size: 64 * screen.unit
            weight: 700
            color: screen.tokens.ink
        }
        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Math.max(1, Math.round(2 * screen.unit))
            color: screen.tokens.line
        }
    }
    Rectangle {
        id: stale
        objectName: "boardStale"
        y: header.height
        width: parent.width
        height: visible ? Math.max(108 * screen.unit, staleText.height + 20 * screen.unit) : 0
        visible: !screen.isCurrent
        color: screen.tokens.soon
        Accessible.role: Accessible.AlertMessage
        Accessible.name: staleText.text

        StatusShape {
            x: screen.side
            anchors.verticalCenter: parent.verticalCenter
            width: 60 * screen.unit
            height: width
            kind: StatusShape.Triangle
            color: screen.tokens.fillText
        }
        PlainText {
            id: staleText
            x: screen.side + 84 * screen.unit
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - screen.side
            text: screen.link.asOfMs > 0
                  ? qsTr("This board stopped at %1. Please ask at the counter.")
                    .arg(screen.formatTime(screen.link.asOfMs))
                  : qsTr("This board has no connection. Please ask at the counter.")
            size: 44 * screen.unit
            weight: 700
            color: screen.tokens.fillText
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Item {
        id: readyPart
        y: stale.y + stale.height
        width: screen.portrait ? parent.width : parent.width * 0.6
        height: screen.portrait ? (parent.height - y) * 0.56 : parent.height - y
        opacity: screen.isCurrent ? 1 : 0.6

        Row {
            id: readyTitle
            x: screen.side
            y: 28 * screen.unit
            spacing: 18 * screen.unit
            StatusShape {
                anchors.verticalCenter: parent.verticalCenter
                width: 52 * screen.unit
                height: width
                kind: StatusShape.TickSquare
                color: screen.tokens.go
            }
            PlainText {
                text: qsTr("Ready")
                size: 64 * screen.unit
                weight: 700
                color: screen.tokens.ink
            }
        }
        BoardNumbers {
            id: ready
            objectName: "boardReady"
            x: screen.side - 8 * screen.unit
            y: readyTitle.y + readyTitle.height + 20 * screen.unit
            width: parent.width - 2 * x
            height: parent.height - y - 16 * screen.unit
            tokens: screen.tokens
            unit: screen.unit
            model: screen.board.ready
            filled: true
            largest: 168
            smallest: 92
        }
        PlainText {
            x: screen.side
            y: ready.y + 12 * screen.unit
            width: parent.width - 2 * x
            visible: ready.count === 0
            text: qsTr("No order is ready yet.")
            size: 44 * screen.unit
            color: screen.tokens.ink2
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        x: screen.portrait ? 0 : readyPart.width
        y: screen.portrait ? readyPart.y + readyPart.height : readyPart.y
        width: parent.width - x
        height: parent.height - y
        color: screen.tokens.sunken
        opacity: screen.isCurrent ? 1 : 0.6

        PlainText {
            id: preparingTitle
            x: screen.side
            y: 28 * screen.unit
            text: qsTr("Preparing")
            size: 64 * screen.unit
            weight: 700
            color: screen.tokens.ink2
        }
        BoardNumbers {
            objectName: "boardPreparing"
            x: screen.side - 8 * screen.unit
            y: preparingTitle.y + preparingTitle.height + 20 * screen.unit
            width: parent.width - 2 * x
            height: parent.height - y - 16 * screen.unit
            tokens: screen.tokens
            unit: screen.unit
            model: screen.board.preparing
            largest: 112
            smallest: 84
            ink: screen.tokens.ink2
        }
    }
    // The way out, for staff: hidden from customers until a key is pressed or the clock is held.
    MouseArea {
        anchors.right: parent.right
        width: 200 * screen.unit
        height: header.height
        onPressAndHold: menu.open = true
    }
    Keys.onEscapePressed: menu.open = !menu.open
    Row {
        id: menu
        property bool open: false
        anchors.right: parent.right
        anchors.rightMargin: screen.side
        y: header.height + 12 * screen.unit
        spacing: 12 * screen.unit
        visible: open
        SecondaryButton {
            objectName: "boardLeave"
            tokens: screen.tokens
            unit: screen.unit
            fill: screen.tokens.surface
            text: qsTr("Leave the board")
            textSize: 26
            onClicked: screen.app.leaveBoard()
        }
        SecondaryButton {
            objectName: "boardSignOut"
            tokens: screen.tokens
            unit: screen.unit
            fill: screen.tokens.surface
            text: qsTr("Sign out")
            textSize: 26
            onClicked: screen.app.signOut()
        }
    }
}
