import QtQuick
import Servery.Shared

// What can be done with the order that is open: its pickup code, or handing over at a table.
Rectangle {
    id: pane

    required property ThemeTokens tokens
    required property bool isOpen
    required property int number
    required property string title
    // As on the wire: "READY".
    required property string orderState
    required property bool servesTable
    required property string pending

    required property string digits
    required property string codeStatus
    required property int attemptsLeft
    required property string codeMessage
    required property int secondsLeft
    required property string sentText
    required property bool canSendNewCode
    property string totalText: ""
    property real unit: 1

    signal pressed(int digit)
    signal backspaced
    signal cleared
    signal handedOver
    signal handedOverAtTable
    signal newCodeWanted
    signal cashWanted
    signal creditWanted

    readonly property bool ready: isOpen && orderState === "READY"
    readonly property bool matched: isOpen && codeStatus === "right"
    // The code pad lies behind the table's button.
    property bool codeAsked: false
    readonly property bool tableFirst: ready && servesTable && !codeAsked && !matched
    readonly property bool unpaid: isOpen && (orderState === "CREATED"
                                              || orderState === "PAYMENT_PENDING")
    readonly property bool padShown: (ready && !tableFirst) || matched
    readonly property bool canAct: padShown || tableFirst || unpaid
    readonly property bool newCodeFirst: codeStatus === "locked" || codeStatus === "expired"
    readonly property string tableWords: title.charAt(0).toLowerCase() + title.slice(1)
    readonly property real side: 21 * unit
    // The least height that shows all of it.
    readonly property real need: padShown ? pad.y + pad.need + 170 * unit
                                 : tableFirst ? codeInstead.y + codeInstead.height + 14 * unit
                                 : unpaid ? tableButton.y + 86 * unit
                                 : words.y + words.height + 20 * unit

    // The primary action of the pane, for Enter.
    function act(): bool {
        if (tableFirst && tableButton.enabled) {
            handedOverAtTable();
            return true;
        }
        if (matched) {
            handedOver();
            return true;
        }
        if (unpaid) {
            cashWanted();
            return true;
        }
        if (padShown && newCodeFirst && canSendNewCode) {
            newCodeWanted();
            return true;
        }
        return false;
    }
    function typed(event: var): bool {
        return padShown && pad.typed(event);
    }

    color: tokens.surface
    onNumberChanged: codeAsked = false
    onMatchedChanged: if (matched) handOver.forceActiveFocus(Qt.OtherFocusReason)

    PlainText {
        x: pane.side
        y: 16 * pane.unit
        width: parent.width - 2 * x
        text: {
            if (!pane.isOpen)
                return qsTr("Choose an order");
            if (pane.tableFirst)
                return qsTr("Hand over at %1").arg(pane.tableWords);
            if (pane.padShown)
                return qsTr("Pickup code, order %1").arg(pane.number);
            switch (pane.orderState) {
            case "COMPLETED": return qsTr("Order %1 was handed over").arg(pane.number);
            case "CANCELLED": return qsTr("Order %1 was cancelled").arg(pane.number);
            case "EXPIRED": return qsTr("Order %1 was never paid").arg(pane.number);
            default: return qsTr("Order %1 is not ready").arg(pane.number);
            }
        }
        size: 23 * pane.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(17 * pane.unit)
        weight: 700
        color: pane.tokens.ink
    }
    PlainText {
        x: pane.side
        y: 46 * pane.unit
        width: parent.width - 2 * x
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(12 * pane.unit)
        visible: pane.padShown && text !== ""
        text: pane.sentText
        size: 16 * pane.unit
        color: pane.tokens.ink2
    }
    PlainText {
        id: words
        x: pane.side
        y: 52 * pane.unit
        width: parent.width - 2 * x
        visible: !pane.padShown
        text: {
            if (!pane.isOpen)
                return qsTr("Touch one in the list, or type / to search.");
            if (pane.tableFirst)
                return qsTr("Take it to %1. No code is needed there.").arg(pane.tableWords);
            switch (pane.orderState) {
            case "COMPLETED": return qsTr("Nothing is left to do.");
            case "CANCELLED": return qsTr("Do not hand it over.");
            case "CREATED":
            case "PAYMENT_PENDING":
            case "EXPIRED": return qsTr("The kitchen has not been told of it.");
            case "PAYMENT_SUCCEEDED": return qsTr("It is paid, and the kitchen has not started.");
            default: return qsTr("The kitchen is making it. Its code can be checked when it is "
                                 + "ready.");
            }
        }
        size: 17 * pane.unit
        color: pane.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    CodePad {
        id: pad
        objectName: "codePad"
        x: pane.side
        y: 78 * pane.unit
        width: parent.width - 2 * x
        height: handOver.y - y - 12 * pane.unit
        visible: pane.padShown
        tokens: pane.tokens
        unit: pane.unit
        digits: pane.digits
        status: pane.codeStatus
        attemptsLeft: pane.attemptsLeft
        message: pane.codeMessage
        secondsLeft: pane.secondsLeft
        onPressed: digit => pane.pressed(digit)
        onBackspaced: pane.backspaced()
        onCleared: pane.cleared()
    }
    PrimaryButton {
        id: tableButton
        objectName: "handOverAtTable"
        x: pane.side
        y: 140 * pane.unit
        width: parent.width - 2 * x
        height: 72 * pane.unit
        visible: pane.tableFirst
        enabled: pane.pending !== "sending" && pane.pending !== "queued"
        tokens: pane.tokens
        unit: pane.unit
        text: pane.pending === "sending" ? qsTr("Sending")
              : pane.pending === "queued" ? qsTr("Queued until the line is back")
              : qsTr("Hand over at %1").arg(pane.tableWords)
        onClicked: pane.handedOverAtTable()
    }
    PrimaryButton {
        objectName: "takeCash"
        x: pane.side
        y: tableButton.y
        width: parent.width - 2 * x
        height: 72 * pane.unit
        visible: pane.unpaid
        tokens: pane.tokens
        unit: pane.unit
        glyph: Icon.Banknote
        text: qsTr("Take %1 in cash").arg(pane.totalText)
        onClicked: pane.cashWanted()
    }
    SecondaryButton {
        objectName: "payWithCredit"
        x: pane.side
        y: tableButton.y + tableButton.height + 12 * pane.unit
        width: parent.width - 2 * x
        visible: pane.unpaid
        tokens: pane.tokens
        unit: pane.unit
        text: qsTr("Pay with the customer's credit")
        onClicked: pane.creditWanted()
    }
    SecondaryButton {
        id: codeInstead
        objectName: "codeInstead"
        x: pane.side
        y: tableButton.y + tableButton.height + 12 * pane.unit
        width: parent.width - 2 * x
        visible: pane.tableFirst
        tokens: pane.tokens
        unit: pane.unit
        text: qsTr("Enter a code instead")
        onClicked: pane.codeAsked = true
    }
    PrimaryButton {
        id: handOver
        objectName: "handOver"
        x: pane.side
        y: newCode.y - height - 10 * pane.unit
        width: parent.width - 2 * x
        visible: pane.padShown
        enabled: pane.matched
        tokens: pane.tokens
        unit: pane.unit
        text: qsTr("Hand over")
        onClicked: pane.handedOver()
    }
    SecondaryButton {
        id: newCode
        objectName: "sendNewCode"
        x: pane.side
        y: parent.height - height - 14 * pane.unit
        width: parent.width - 2 * x
        visible: pane.padShown && !pane.matched
        enabled: pane.canSendNewCode
        tokens: pane.tokens
        unit: pane.unit
        glyph: Icon.Message
        text: qsTr("Text a new code")
        // It takes over where a code can no longer be entered.
        fill: pane.newCodeFirst && enabled ? pane.tokens.go : "transparent"
        outline: pane.newCodeFirst && enabled ? pane.tokens.go
                 : enabled ? pane.tokens.edge : pane.tokens.line
        foreground: pane.newCodeFirst && enabled ? pane.tokens.goText
                    : enabled ? pane.tokens.ink : pane.tokens.disabledText
        onClicked: pane.newCodeWanted()
    }
}
