import QtQuick
import Servery.App
import Servery.Shared

// One thing that is done to the drawer: opened with its float, paid in or out, to the safe, or
// opened without a sale; with its amount and its reason.
FocusScope {
    id: form

    required property CashDesk cash
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    // A closed drawer can only be opened.
    readonly property string kind: cash.isOpen ? cash.form : "open"
    readonly property bool takesAmount: kind !== "noSale"
    readonly property var reasons: {
        switch (kind) {
        case "payIn": return [qsTr("More change"), qsTr("Cash from the safe"),
                              qsTr("Found in the till"), qsTr("Other")];
        case "payOut": return [qsTr("Supplies"), qsTr("Delivery"), qsTr("Tips paid out"),
                               qsTr("Other")];
        case "noSale": return [qsTr("Give change"), qsTr("Check the drawer"),
                               qsTr("Wrong key"), qsTr("Other")];
        default: return [];
        }
    }
    property string reason: ""
    readonly property bool complete: (kind === "open" || kind === "noSale" || !cash.amount.isEmpty)
                                     && (reasons.length === 0 || reason !== "")
    readonly property real side: 22 * unit

    // Of cash that has to be given back: its order, and its entries.
    signal orderWanted(string orderId)
    signal refundWanted(string refundId, string paymentId, string amountText)

    // The same object stands for every form. What is told of the new kind is told once the kind is
    // settled: it depends on the form that is opened here.
    onKindChanged: {
        reason = "";
        Qt.callLater(openClosed);
    }
    Component.onCompleted: openClosed()

    function openClosed() {
        if (kind === "open" && cash.form !== "open")
            cash.openForm("open");
    }

    function act(): bool {
        if (!primary.enabled)
            return false;
        cash.submitForm(reason);
        return true;
    }

    Item {
        id: page
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * form.side, (form.takesAmount ? 1040 : 560) * form.unit)
        height: parent.height

        PlainText {
            id: title
            y: 20 * form.unit
            width: parent.width
            text: {
                switch (form.kind) {
                case "payIn": return qsTr("Pay in");
                case "payOut": return qsTr("Pay out");
                case "drop": return qsTr("To the safe");
                case "noSale": return qsTr("Open without a sale");
                default: return qsTr("Open the drawer");
                }
            }
            size: 26 * form.unit
            weight: 700
            color: form.tokens.ink
        }
        PlainText {
            id: explanation
            y: title.y + title.height + 2 * form.unit
            width: parent.width
            text: {
                switch (form.kind) {
                case "payIn": return qsTr("Cash that comes in for something else than an order.");
                case "payOut": return qsTr("Cash that goes out for something else than a refund.");
                case "drop": return qsTr("Cash that leaves the drawer for the safe.");
                case "noSale": return qsTr("It is kept with your name and the time.");
                default: return qsTr("Count the float first. Cash can be taken once it is open.");
                }
            }
            size: 17 * form.unit
            color: form.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Item {
            id: left
            y: explanation.y + explanation.height + 18 * form.unit
            width: form.takesAmount ? Math.min(500 * form.unit, page.width * 0.62) : 0
            height: parent.height - y - 16 * form.unit
            visible: form.takesAmount
            MoneyField {
                id: field
                objectName: "drawerAmount"
                width: parent.width
                tokens: form.tokens
                unit: form.unit
                label: form.kind === "open" ? qsTr("Float") : qsTr("Amount")
                amount: form.cash.amount.text
                typing: true
            }
            NumberPad {
                id: pad
                y: field.height + 12 * form.unit
                width: parent.width
                height: parent.height - y
                tokens: form.tokens
                unit: form.unit
                enabled: !form.cash.formBusy
                onPressed: digits => form.cash.amount.press(digits)
                onBackspaced: form.cash.amount.backspace()
            }
        }
        Item {
            x: left.visible ? left.width + 40 * form.unit : 0
            y: left.y
            width: parent.width - x
            height: left.height
            PlainText {
                id: reasonTitle
                width: parent.width
                visible: form.reasons.length > 0
                text: qsTr("Why? Needed.")
                size: 17 * form.unit
                weight: 700
                color: form.tokens.ink
            }
            ReasonChoice {
                y: reasonTitle.height + 8 * form.unit
                width: parent.width
                visible: form.reasons.length > 0
                tokens: form.tokens
                unit: form.unit
                reasons: form.reasons
                chosen: form.reason
                onPicked: reason => form.reason = reason
            }
            Column {
                width: parent.width
                visible: form.kind === "open"
                spacing: 4 * form.unit
                DueRefunds {
                    id: due
                    width: parent.width
                    height: visible ? implicitHeight + 14 * form.unit : 0
                    visible: form.cash.refundsDue.count > 0
                    tokens: form.tokens
                    unit: form.unit
                    cash: form.cash
                    canGive: false
                    most: primary.y * 0.5
                    onOrderWanted: orderId => form.orderWanted(orderId)
                    onEntriesWanted: (refundId, paymentId, amountText) =>
                                     form.refundWanted(refundId, paymentId, amountText)
                }
                PlainText {
                    width: parent.width
                    text: form.cash.closings.list.count > 0 ? qsTr("Closed before")
                                                      : qsTr("Closing reports appear here")
                    size: 17 * form.unit
                    weight: 700
                    color: form.tokens.ink
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
                ScrollList {
                    id: reports
                    objectName: "reportList"
                    width: parent.width
                    height: Math.max(0, primary.y - 110 * form.unit - due.height)
                    model: form.cash.closings.list
                    delegate: ReportRow {
                        required property string key
                        width: reports.width
                        tokens: form.tokens
                        unit: form.unit
                        onClicked: form.cash.closings.open(key)
                        onPdfWanted: {
                            form.cash.closings.open(key);
                            form.cash.closings.savePdf(key);
                        }
                    }
                }
            }
            PlainText {
                y: primary.y - height - 12 * form.unit
                width: parent.width
                visible: text !== ""
                text: !form.cash.isConnected ? qsTr("The drawer needs the server. It is offline.")
                                             : form.cash.problem
                size: 16 * form.unit
                weight: 600
                color: form.cash.isConnected ? form.tokens.late : form.tokens.soon
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            PrimaryButton {
                id: primary
                objectName: "drawerSubmit"
                y: (back.visible ? back.y - 12 * form.unit : parent.height) - height
                width: parent.width
                height: 72 * form.unit
                tokens: form.tokens
                unit: form.unit
                enabled: form.complete && form.cash.isConnected && !form.cash.formBusy
                text: {
                    if (form.cash.formBusy)
                        return qsTr("Sending");
                    const amount = form.cash.amount.text;
                    switch (form.kind) {
                    case "payIn": return qsTr("Pay in %1").arg(amount);
                    case "payOut": return qsTr("Pay out %1").arg(amount);
                    case "drop": return qsTr("%1 to the safe").arg(amount);
                    case "noSale": return qsTr("Open the drawer");
                    default: return qsTr("Open with %1").arg(amount);
                    }
                }
                onClicked: form.act()
            }
            SecondaryButton {
                id: back
                objectName: "drawerBack"
                y: parent.height - height
                width: parent.width
                visible: form.cash.isOpen
                tokens: form.tokens
                unit: form.unit
                fill: form.tokens.surface
                text: qsTr("Back")
                onClicked: form.cash.closeForm()
            }
        }
    }

    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return !event.isAutoRepeat && act();
        case Qt.Key_Escape:
            if (!cash.amount.isEmpty) {
                cash.amount.clear();
                return true;
            }
            if (!cash.isOpen)
                return false;
            cash.closeForm();
            return true;
        }
        return takesAmount && pad.typed(event);
    }
}
