import QtQuick
import Servery.App
import Servery.Shared

// Who works here: server, venue, name, PIN. What is wrong is one sentence.
FocusScope {
    id: screen

    required property StaffSession session
    // As ConnectionIndicator shows it.
    required property string linkStatus
    required property string linkDetail

    signal deviceWanted

    readonly property ThemeTokens tokens: Theme.light
    // How large the device asks for its text.
    property real textScale: 1
    readonly property bool portrait: height > width
    readonly property real unit: Math.max(0.8, portrait
                                               ? Math.min(width / 620, height / 1100, 1.4)
                                               : Math.min(width / 1366, height / 768)) * textScale
    readonly property bool sideBySide: !portrait && width >= 900 * unit
    readonly property bool complete: session.serverUrl.trim() !== ""
                                     && session.venueSlug.trim() !== ""
                                     && session.username.trim() !== "" && pad.length >= 4

    function signIn() {
        if (!complete || session.busy)
            return;
        const pin = pad.pin;
        pad.clear();
        session.signIn(pin);
    }
    // A device that knows its place asks for the PIN at once.
    function takeKeys() {
        if (session.serverUrl === "")
            address.forceActiveFocus();
        else if (session.venueSlug === "")
            venue.forceActiveFocus();
        else if (session.username === "")
            name.forceActiveFocus();
        else
            rest.forceActiveFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sign in")
    Component.onCompleted: takeKeys()

    Rectangle {
        anchors.fill: parent
        color: screen.tokens.bg
    }
    Rectangle {
        id: bar
        width: parent.width
        height: 64 * screen.unit
        color: screen.tokens.bar
        PlainText {
            x: 24 * screen.unit
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Servery")
            size: 20 * screen.unit
            weight: 700
            color: Theme.dark.ink
        }
        SecondaryButton {
            id: device
            objectName: "signInDevice"
            anchors.right: parent.right
            anchors.rightMargin: 12 * screen.unit
            anchors.verticalCenter: parent.verticalCenter
            tokens: Theme.dark
            unit: screen.unit
            text: qsTr("Device settings")
            textSize: 16
            onClicked: screen.deviceWanted()
        }
        ConnectionIndicator {
            anchors.right: device.left
            anchors.rightMargin: 24 * screen.unit
            anchors.verticalCenter: parent.verticalCenter
            tokens: Theme.dark
            unit: screen.unit
            inline: true
            wordSize: 16
            detailSize: 16
            status: screen.linkStatus
            detail: screen.linkDetail
        }
    }
    Item {
        id: rest
        focus: true
    }
    ScrollPage {
        id: page
        y: bar.height
        width: parent.width
        height: parent.height - y
        tokens: screen.tokens
        unit: screen.unit
        need: sheet.height + 24 * screen.unit

        Rectangle {
            id: sheet
            width: Math.min((screen.sideBySide ? 880 : 560) * screen.unit,
                            parent.width - 24 * screen.unit)
            height: !screen.sideBySide ? 940 * screen.unit
                : Math.max(form.height + 2 * margin, 470 * screen.unit,
                           Math.min(600 * screen.unit, page.height - 24 * screen.unit))
            anchors.centerIn: parent
            radius: Theme.radiusSheet * screen.unit
            color: screen.tokens.surface
            border.color: screen.tokens.line
            border.width: 1

            readonly property real margin: 32 * screen.unit
            readonly property real column: screen.sideBySide ? (width - 3 * margin) / 2
                                                               : width - 2 * margin

            Column {
                id: form
                x: sheet.margin
                y: sheet.margin
                width: sheet.column
                spacing: 14 * screen.unit

                PlainText {
                    text: qsTr("Sign in")
                    size: 32 * screen.unit
                    weight: 700
                    color: screen.tokens.ink
                }
                TextEntry {
                    id: address
                    objectName: "signInServer"
                    width: parent.width
                    tokens: screen.tokens
                    unit: screen.unit
                    label: qsTr("Server address")
                    placeholderText: qsTr("https://orders.example.com")
                    inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                    maximumLength: 200
                    onTextEdited: screen.session.serverUrl = text
                    Binding on text {
                        value: screen.session.serverUrl
                        restoreMode: Binding.RestoreNone
                    }
                    KeyNavigation.tab: venue
                    onAccepted: venue.forceActiveFocus(Qt.TabFocusReason)
                }
                TextEntry {
                    id: venue
                    objectName: "signInVenue"
                    width: parent.width
                    tokens: screen.tokens
                    unit: screen.unit
                    label: qsTr("Venue")
                    placeholderText: qsTr("copper-lane")
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    maximumLength: 80
                    onTextEdited: screen.session.venueSlug = text
                    Binding on text {
                        value: screen.session.venueSlug
                        restoreMode: Binding.RestoreNone
                    }
                    onAccepted: name.forceActiveFocus(Qt.TabFocusReason)
                }
                TextEntry {
                    id: name
                    objectName: "signInUsername"
                    width: parent.width
                    tokens: screen.tokens
                    unit: screen.unit
                    label: qsTr("User name")
                    placeholderText: qsTr("priya")
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    maximumLength: 80
                    onTextEdited: screen.session.username = text
                    Binding on text {
                        value: screen.session.username
                        restoreMode: Binding.RestoreNone
                    }
                    onAccepted: rest.forceActiveFocus()
                }
                Rectangle {
                    objectName: "signInError"
                    width: parent.width
                    height: errorText.implicitHeight + 24 * screen.unit
                    visible: screen.session.errorText !== "" && !screen.session.busy
                    radius: Theme.radiusPlate * screen.unit
                    color: screen.tokens.lateTint
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: screen.session.errorText
                    StatusShape {
                        x: 14 * screen.unit
                        anchors.verticalCenter: parent.verticalCenter
                        width: 28 * screen.unit
                        height: width
                        kind: StatusShape.Octagon
                        color: screen.tokens.late
                    }
                    PlainText {
                        id: errorText
                        x: 54 * screen.unit
                        width: parent.width - x - 12 * screen.unit
                        anchors.verticalCenter: parent.verticalCenter
                        text: screen.session.errorText
                        size: 16 * screen.unit
                        weight: 600
                        color: screen.tokens.late
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        Accessible.ignored: true
                    }
                }
            }
            PinPad {
                id: pad
                x: screen.sideBySide ? 2 * sheet.margin + sheet.column : sheet.margin
                y: screen.sideBySide ? sheet.margin
                                     : form.y + form.height + 20 * screen.unit
                width: sheet.column
                height: Math.max(300 * screen.unit, signIn.y - y - 14 * screen.unit)
                tokens: screen.tokens
                unit: screen.unit
                enabled: !screen.session.busy
                onEdited: rest.forceActiveFocus()
            }
            PrimaryButton {
                id: signIn
                objectName: "signInButton"
                x: pad.x
                y: parent.height - height - sheet.margin
                width: pad.width
                tokens: screen.tokens
                unit: screen.unit
                enabled: screen.complete && !screen.session.busy
                text: screen.session.busy ? qsTr("Signing in") : qsTr("Sign in")
                onClicked: screen.signIn()
            }
        }
    }

    Keys.onPressed: event => {
        if (event.isAutoRepeat || event.modifiers & ~(Qt.KeypadModifier | Qt.ShiftModifier))
            return;
        event.accepted = true;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            pad.press(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            pad.backspace();
        else if (event.key === Qt.Key_Escape)
            pad.clear();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            screen.signIn();
        else
            event.accepted = false;
    }
}
