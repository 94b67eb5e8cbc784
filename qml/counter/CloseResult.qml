import QtQuick
import Servery.App
import Servery.Shared

// What the count came to: the two sides, the difference, its reason, who closes, and what is still
// open.
Item {
    id: result

    required property CashDesk cash
    required property ThemeTokens tokens
    property real unit: 1

    readonly property DrawerCount count: result.cash.count
    readonly property bool asksManager: count.needsManager && !cash.isManager
    // The least height that shows all of it.
    readonly property real need: verdict.y + verdict.height + 12 * unit + reason.height
                                 + 12 * unit + open.height + 12 * unit + closeButton.height
    readonly property bool canClose: count.stage === "compared" && cash.isConnected
                                     && (!count.needsReason || count.reason !== "")
                                     && (!asksManager || (name.text !== "" && pin.text.length >= 4))

    function act() {
        if (!canClose)
            return;
        if (asksManager) {
            const secret = pin.text;
            pin.clear();
            cash.closeAsManager(name.text, secret);
        } else {
            cash.closeDrawer();
        }
    }

    Column {
        id: sums
        width: parent.width
        Repeater {
            model: result.cash.countLines
            AmountLine {
                required property var modelData
                width: sums.width
                implicitHeight: 32 * result.unit
                tokens: result.tokens
                unit: result.unit
                label: modelData.label
                amount: modelData.amount
            }
        }
        Rectangle {
            width: parent.width
            height: Math.max(1, 2 * result.unit)
            color: result.tokens.ink
        }
        AmountLine {
            objectName: "countExpected"
            width: parent.width
            tokens: result.tokens
            unit: result.unit
            strong: true
            label: qsTr("Expected")
            amount: result.count.expectedText
        }
        Rectangle {
            width: parent.width
            height: 1
            color: result.tokens.line
        }
        AmountLine {
            width: parent.width
            tokens: result.tokens
            unit: result.unit
            strong: true
            label: qsTr("Counted")
            amount: result.count.countedText
        }
    }
    DrawerResult {
        id: verdict
        objectName: "drawerResult"
        y: sums.height + 8 * result.unit
        width: parent.width
        tokens: result.tokens
        unit: result.unit
        verdict: result.count.verdict
        text: result.count.verdictText
        detail: result.count.limitText
    }
    Column {
        id: reason
        y: verdict.y + verdict.height + 12 * result.unit
        width: parent.width
        spacing: 8 * result.unit

        PlainText {
            width: parent.width
            visible: result.count.needsReason
            text: qsTr("What happened? Needed to close.")
            size: 17 * result.unit
            weight: 700
            color: result.tokens.ink
        }
        ReasonChoice {
            width: parent.width
            visible: result.count.needsReason
            tokens: result.tokens
            unit: result.unit
            reasons: [qsTr("Wrong change"), qsTr("Float was off"), qsTr("Not recorded"),
                      qsTr("Do not know")]
            chosen: result.count.reason
            onPicked: reason => result.count.reason = reason
        }
        Row {
            width: parent.width
            visible: result.asksManager
            spacing: 8 * result.unit
            TextEntry {
                id: name
                objectName: "managerName"
                width: (parent.width - parent.spacing) * 0.58
                tokens: result.tokens
                unit: result.unit
                placeholderText: qsTr("Manager")
                maximumLength: 80
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                onAccepted: pin.forceActiveFocus(Qt.TabFocusReason)
            }
            TextEntry {
                id: pin
                objectName: "managerPin"
                width: (parent.width - parent.spacing) * 0.42
                tokens: result.tokens
                unit: result.unit
                placeholderText: qsTr("PIN")
                maximumLength: 12
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
                onAccepted: result.act()
            }
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: result.count.problem
            size: 16 * result.unit
            weight: 600
            color: result.tokens.late
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Column {
        id: open
        y: closeButton.y - height - 12 * result.unit
        width: parent.width
        spacing: 2 * result.unit
        Repeater {
            model: result.cash.stillOpen
            Row {
                id: entry
                required property string modelData
                spacing: 8 * result.unit
                StatusShape {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 18 * result.unit
                    height: width
                    kind: StatusShape.Triangle
                    color: result.tokens.soon
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, result.width - 26 * result.unit)
                    text: entry.modelData
                    size: 15 * result.unit
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(10 * result.unit)
                    weight: 600
                    color: result.tokens.soon
                }
            }
        }
    }
    PrimaryButton {
        id: closeButton
        objectName: "closeDrawer"
        y: parent.height - height
        width: parent.width
        height: 68 * result.unit
        tokens: result.tokens
        unit: result.unit
        glyph: Icon.Lock
        enabled: result.canClose
        text: result.count.stage === "closing" ? qsTr("Closing")
              : result.count.verdict === "exact" ? qsTr("Close, exact")
              : qsTr("Close, %1").arg(result.count.verdictText)
        onClicked: result.act()
    }
}
