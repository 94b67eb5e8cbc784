import QtQuick
import Servery.App
import Servery.Shared

// Giving back what was paid: which lines or how much, why, and then the button that is held.
Rectangle {
    id: pane

    required property RefundEntry refund
    property real unit: 1

    readonly property ThemeTokens tokens: Theme.light
    readonly property real side: 21 * unit
    readonly property string stage: refund.stage
    readonly property bool entering: stage === "entry"
    // Why the entries are not shown; empty: nobody asked, or they are.
    property string why: ""

    signal closed
    signal entriesWanted

    color: tokens.surface
    onStageChanged: why = ""

    PlainText {
        x: pane.side
        y: 16 * pane.unit
        width: parent.width - 2 * x
        text: qsTr("Refund, order %1").arg(pane.refund.number)
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
        minimumPixelSize: Math.round(11 * pane.unit)
        text: {
            switch (pane.refund.stage) {
            case "loading": return qsTr("Looking up what was paid");
            case "failed": return pane.refund.problem;
            default: return pane.refund.toCredit
                            ? qsTr("%1 can go back, as credit").arg(pane.refund.refundableText)
                            : pane.refund.method === "cash"
                            ? qsTr("%1 can go back, in cash").arg(pane.refund.refundableText)
                            : qsTr("%1 can go back, the way it was paid")
                              .arg(pane.refund.refundableText);
            }
        }
        size: 16 * pane.unit
        color: pane.refund.stage === "failed" ? pane.tokens.late : pane.tokens.ink2
    }
    EitherBar {
        id: how
        x: pane.side
        y: 76 * pane.unit
        width: parent.width - 2 * x
        visible: pane.entering
        tokens: pane.tokens
        unit: pane.unit
        Accessible.name: qsTr("How it is given back")
        current: pane.refund.byAmount
        choices: [
            { value: false, name: "refundByLine", text: qsTr("By line") },
            { value: true, name: "refundByAmount", text: qsTr("By amount") }
        ]
        onChosen: value => pane.refund.byAmount = value
    }
    // Where all of it has no room, it is moved with a finger; the buttons stay. The mark at its
    // side stands in the margin.
    ScrollPage {
        id: area
        readonly property real inner: width - 12 * pane.unit
        x: pane.side
        y: how.y + how.height + 10 * pane.unit
        width: parent.width - 2 * x + 12 * pane.unit
        height: (message.text === "" ? hold.y : message.y) - y - 10 * pane.unit
        visible: pane.entering
        tokens: pane.tokens
        unit: pane.unit
        need: form.height

        Column {
            id: form
            width: area.inner

            Item {
                readonly property real wanted: pane.refund.byAmount
                                               ? amount.height + 10 * pane.unit + pad.least
                                               : lines.contentHeight
                width: parent.width
                height: Math.max(wanted, area.height - rest.height)

                ScrollList {
                    id: lines
                    objectName: "refundLines"
                    anchors.fill: parent
                    visible: !pane.refund.byAmount
                    interactive: false
                    model: pane.refund.lines
                    delegate: Item {
                        id: line
                        required property string key
                        required property string name
                        required property int quantity
                        required property int remaining
                        required property int chosen
                        required property string amountText
                        width: ListView.view.width
                        height: 70 * pane.unit
                        PlainText {
                            y: 12 * pane.unit
                            width: stepper.x - 10 * pane.unit
                            text: line.name
                            size: 17 * pane.unit
                            weight: 600
                            color: line.remaining > 0 ? pane.tokens.ink : pane.tokens.done
                        }
                        PlainText {
                            y: 36 * pane.unit
                            width: stepper.x - 10 * pane.unit
                            text: line.remaining === line.quantity
                                  ? qsTr("%1 × %2").arg(line.quantity).arg(line.amountText)
                                  : line.remaining === 0 ? qsTr("given back")
                                  : qsTr("%1 of %2 left").arg(line.remaining).arg(line.quantity)
                            size: 15 * pane.unit
                            color: pane.tokens.ink2
                        }
                        Stepper {
                            id: stepper
                            objectName: "refundLine_" + line.key
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            visible: line.remaining > 0
                            tokens: pane.tokens
                            unit: pane.unit
                            text: String(line.chosen)
                            canLess: line.chosen > 0
                            canMore: line.chosen < line.remaining
                            onStepped: by => pane.refund.step(line.key, by)
                        }
                        Rectangle {
                            y: parent.height - 1
                            width: parent.width
                            height: 1
                            color: pane.tokens.line
                        }
                    }
                }
                MoneyField {
                    id: amount
                    objectName: "refundAmount"
                    width: parent.width
                    visible: pane.refund.byAmount
                    tokens: pane.tokens
                    unit: pane.unit
                    typing: true
                    label: qsTr("Amount")
                    fault: pane.refund.fault
                    amount: pane.refund.amount.text
                    amountSize: 36
                }
                NumberPad {
                    id: pad
                    readonly property real least: 4 * Theme.reach(pane.unit) + 3 * rowSpacing
                    y: amount.height + 10 * pane.unit
                    width: parent.width
                    height: parent.height - y
                    visible: pane.refund.byAmount
                    tokens: pane.tokens
                    unit: pane.unit
                    onPressed: digits => pane.refund.amount.press(digits)
                    onBackspaced: pane.refund.amount.backspace()
                }
            }
            Column {
                id: rest
                width: parent.width
                spacing: 6 * pane.unit
                topPadding: 12 * pane.unit
                PlainText {
                    width: parent.width
                    visible: whereTo.visible
                    text: qsTr("Where to?")
                    size: 17 * pane.unit
                    weight: 700
                    color: pane.tokens.ink
                }
                Row {
                    id: whereTo
                    width: parent.width
                    visible: pane.refund.creditPhoneEnds !== ""
                    spacing: 8 * pane.unit
                    ChoiceChip {
                        objectName: "refundToOriginal"
                        width: (parent.width - parent.spacing) / 2
                        tokens: pane.tokens
                        unit: pane.unit
                        taken: !pane.refund.toCredit
                        text: pane.refund.method === "cash" ? qsTr("In cash")
                                                            : qsTr("As it was paid")
                        onClicked: pane.refund.toCredit = false
                    }
                    ChoiceChip {
                        objectName: "refundToCredit"
                        width: (parent.width - parent.spacing) / 2
                        tokens: pane.tokens
                        unit: pane.unit
                        taken: pane.refund.toCredit
                        text: qsTr("Credit of …%1").arg(pane.refund.creditPhoneEnds)
                        onClicked: pane.refund.toCredit = true
                    }
                }
                PlainText {
                    width: parent.width
                    text: qsTr("Why? Needed.")
                    size: 17 * pane.unit
                    weight: 700
                    color: pane.tokens.ink
                }
                ReasonChoice {
                    width: parent.width
                    tokens: pane.tokens
                    unit: pane.unit
                    reasons: [qsTr("Item was off"), qsTr("Wrong item"), qsTr("Too late"),
                              qsTr("Ordered twice")]
                    chosen: pane.refund.reason
                    onPicked: reason => pane.refund.reason = reason
                }
            }
        }
    }
    PlainText {
        id: message
        x: pane.side
        y: hold.y - height - 8 * pane.unit
        width: parent.width - 2 * x
        text: pane.why !== "" ? pane.why
              : pane.refund.stage === "done" ? pane.refund.doneText
              : pane.entering && pane.refund.problem !== "" ? pane.refund.problem
              : pane.entering && !pane.refund.byAmount ? pane.refund.fault : ""
        size: 16 * pane.unit
        weight: 600
        color: pane.why !== "" ? pane.tokens.ink2
               : pane.refund.stage === "done" ? pane.tokens.go : pane.tokens.late
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    HoldButton {
        id: hold
        objectName: "refundHold"
        x: pane.side
        y: back.y - height - 10 * pane.unit
        width: parent.width - 2 * x
        tokens: pane.tokens
        unit: pane.unit
        visible: pane.refund.stage !== "done" && pane.refund.stage !== "failed"
        locked: !pane.refund.mayRefund
        enabled: !locked && pane.refund.canRefund
        text: pane.refund.stage === "sending" ? qsTr("Sending")
              : pane.refund.reason === "" ? qsTr("Choose a reason to refund %1")
                                            .arg(pane.refund.totalText)
              : qsTr("Hold to refund %1").arg(pane.refund.totalText)
        onConfirmed: pane.refund.refund()
    }
    SecondaryButton {
        id: back
        objectName: "refundBack"
        x: pane.side
        y: parent.height - height - 14 * pane.unit
        width: (parent.width - 2 * x - 10 * pane.unit) / 2
        tokens: pane.tokens
        unit: pane.unit
        text: pane.refund.stage === "done" ? qsTr("Done") : qsTr("Back")
        onClicked: pane.closed()
    }
    EntriesButton {
        objectName: "refundEntries"
        x: back.x + back.width + 10 * pane.unit
        y: back.y
        width: back.width
        tokens: pane.tokens
        unit: pane.unit
        fill: "transparent"
        locked: !pane.refund.mayRefund
        onWanted: pane.entriesWanted()
        onRefused: why => pane.why = why
    }

    function handleKey(event: var): bool {
        if (event.key === Qt.Key_Escape) {
            if (refund.byAmount && !refund.amount.isEmpty)
                refund.amount.clear();
            else
                closed();
            return true;
        }
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat) {
            if (refund.stage === "done")
                closed();
            else
                hold.forceActiveFocus(Qt.ShortcutFocusReason);
            return true;
        }
        return entering && refund.byAmount && pad.typed(event);
    }
}
