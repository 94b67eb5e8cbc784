import QtQuick
import Servery.App
import Servery.Shared

// The settings of this device, over whatever is shown: they take effect at once and are kept here.
FocusScope {
    id: screen

    required property Console app
    property string page: "general"

    signal closed

    readonly property ThemeTokens tokens: Theme.light
    readonly property bool portrait: height > width
    // Its pages scroll, so it is as large as the device asks for.
    readonly property real unit: Math.max(0.8, portrait ? Math.min(width / 900, height / 1500)
                                                        : Math.min(width / 1366, height / 768))
                                 * screen.app.device.textScale
    readonly property var pages: [
        { name: "general", text: qsTr("General") }, { name: "sound", text: qsTr("Sound") },
        { name: "printers", text: qsTr("Printers") }, { name: "keys", text: qsTr("Keys") },
        { name: "scanner", text: qsTr("Scanner") }
    ]

    function open(name: string) {
        page = name;
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Device settings")
    Keys.onEscapePressed: closed()

    Rectangle {
        anchors.fill: parent
        color: screen.tokens.bg
        // What lies beneath is not touched.
        MouseArea {
            anchors.fill: parent
        }
    }
    Rectangle {
        id: bar
        width: parent.width
        height: 64 * screen.unit
        color: screen.tokens.bar
        PlainText {
            x: 24 * screen.unit
            width: close.x - x - 16 * screen.unit
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Device settings")
            size: 20 * screen.unit
            weight: 700
            color: Theme.dark.ink
        }
        SecondaryButton {
            id: close
            objectName: "deviceClose"
            anchors.right: parent.right
            anchors.rightMargin: 12 * screen.unit
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.reach(screen.unit)
            tokens: Theme.dark
            unit: screen.unit
            glyph: Icon.Cross
            text: qsTr("Close")
            onClicked: screen.closed()
        }
    }
    Flow {
        id: rail
        x: screen.portrait ? 16 * screen.unit : 0
        y: bar.height + 12 * screen.unit
        width: screen.portrait ? parent.width - 2 * x : 248 * screen.unit
        spacing: screen.portrait ? 8 * screen.unit : 0
        Repeater {
            model: screen.pages
            Pressable {
                id: tab
                required property var modelData
                readonly property bool taken: screen.page === modelData.name

                tokens: screen.tokens
                unit: screen.unit
                objectName: "devicePage_" + modelData.name
                text: modelData.text
                implicitWidth: screen.portrait ? name.implicitWidth + 40 * screen.unit : rail.width
                implicitHeight: 60 * screen.unit
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.checked: taken
                onClicked: screen.page = modelData.name

                background: Rectangle {
                    color: tab.taken ? screen.tokens.surface : "transparent"
                    Rectangle {
                        y: screen.portrait ? parent.height - height : 0
                        width: screen.portrait ? parent.width : 6 * screen.unit
                        height: screen.portrait ? 6 * screen.unit : parent.height
                        visible: tab.taken
                        color: screen.tokens.go
                    }
                }
                contentItem: Item {
                    PlainText {
                        id: name
                        x: 24 * screen.unit
                        width: screen.portrait ? implicitWidth : parent.width - x
                        anchors.verticalCenter: parent.verticalCenter
                        text: tab.text
                        size: 18 * screen.unit
                        weight: tab.taken ? 700 : 600
                        color: screen.tokens.ink
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Rectangle {
        x: screen.portrait ? 0 : rail.width
        y: screen.portrait ? rail.y + rail.height : bar.height
        width: screen.portrait ? parent.width : Math.max(1, 2 * screen.unit)
        height: screen.portrait ? Math.max(1, 2 * screen.unit) : parent.height - y
        color: screen.tokens.line
    }
    Loader {
        objectName: "devicePage"
        x: screen.portrait ? 0 : rail.width + 2 * screen.unit
        y: screen.portrait ? rail.y + rail.height + 2 * screen.unit : bar.height
        width: parent.width - x
        height: parent.height - y
        focus: true
        sourceComponent: {
            switch (screen.page) {
            case "sound": return sound;
            case "printers": return printers;
            case "keys": return keys;
            case "scanner": return scanner;
            default: return general;
            }
        }
    }
    Component {
        id: general
        GeneralPage { app: screen.app; tokens: screen.tokens; unit: screen.unit }
    }
    Component {
        id: sound
        SoundPage { app: screen.app; tokens: screen.tokens; unit: screen.unit }
    }
    Component {
        id: printers
        PrintersPage { app: screen.app; tokens: screen.tokens; unit: screen.unit }
    }
    Component {
        id: keys
        KeysPage { app: screen.app; tokens: screen.tokens; unit: screen.unit }
    }
    Component {
        id: scanner
        ScannerPage { app: screen.app; tokens: screen.tokens; unit: screen.unit }
    }
}
