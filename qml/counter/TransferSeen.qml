import QtQuick
import Servery.App
import Servery.Shared

// An awaited transfer that somebody sees on the bank's statement: how much it is, and what
// confirming it brings about.
FocusScope {
    id: pane

    required property BankQueue bank
    required property ThemeTokens tokens
    property real unit: 1

    readonly property bool differs: bank.difference !== ""

    signal closed

    ScrollPage {
        id: page
        // The mark at its side stands in the margin.
        readonly property real inner: pane.width - 14 * pane.unit
        width: inner + 14 * pane.unit
        height: below.y - 12 * pane.unit
        tokens: pane.tokens
        unit: pane.unit
        need: pad.y + pad.least + 4 * pane.unit

        PlainText {
            y: (back.height - height) / 2
            width: back.x - 12 * pane.unit
            text: pane.bank.openText
            size: 22 * pane.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(15 * pane.unit)
            weight: 700
            color: pane.tokens.ink
        }
        SecondaryButton {
            id: back
            objectName: "transferBack"
            x: page.inner - width
            tokens: pane.tokens
            unit: pane.unit
            fill: pane.tokens.surface
            text: qsTr("Back")
            onClicked: pane.closed()
        }
        MoneyField {
            id: due
            y: back.height + 12 * pane.unit
            width: page.inner
            tokens: pane.tokens
            unit: pane.unit
            label: qsTr("Asked for, not booked yet")
            amount: pane.bank.dueText
        }
        MoneyField {
            id: seen
            objectName: "transferSeen"
            y: due.y + due.height + 10 * pane.unit
            width: page.inner
            tokens: pane.tokens
            unit: pane.unit
            typing: true
            label: qsTr("On the statement")
            fault: pane.bank.difference
            amount: pane.bank.seen.text
        }
        NumberPad {
            id: pad
            readonly property real least: 4 * Theme.reach(pane.unit) + 3 * rowSpacing
            y: seen.y + seen.height + 12 * pane.unit
            width: page.inner
            height: parent.height - y - 4 * pane.unit
            tokens: pane.tokens
            unit: pane.unit
            onPressed: digits => pane.bank.seen.press(digits)
            onBackspaced: pane.bank.seen.backspace()
        }
    }
    // In sight wherever the pad is scrolled to.
    Column {
        id: below
        y: parent.height - height
        width: page.inner
        spacing: 10 * pane.unit
        bottomPadding: 16 * pane.unit
        Row {
            width: parent.width
            spacing: 10 * pane.unit
            StatusShape {
                y: 2 * pane.unit
                width: 22 * pane.unit
                height: width
                visible: pane.differs
                kind: StatusShape.Flag
                color: pane.tokens.late
            }
            PlainText {
                objectName: "transferNext"
                width: parent.width - (pane.differs ? 32 * pane.unit : 0)
                text: pane.bank.next
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
                size: 17 * pane.unit
                weight: 600
                color: pane.tokens.ink
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
        PlainText {
            objectName: "transferProblem"
            width: parent.width
            visible: text !== ""
            text: pane.bank.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
            size: 17 * pane.unit
            weight: 700
            color: pane.tokens.late
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PrimaryButton {
            objectName: "bankConfirm"
            width: parent.width
            enabled: pane.bank.canConfirm
            tokens: pane.tokens
            unit: pane.unit
            text: pane.bank.busy ? qsTr("Sending")
                                 : qsTr("%1 has arrived").arg(pane.bank.seen.text)
            onClicked: pane.bank.confirm()
        }
    }

    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (!event.isAutoRepeat && bank.canConfirm)
                bank.confirm();
            return true;
        case Qt.Key_Escape:
            closed();
            return true;
        }
        return pad.typed(event);
    }
}
