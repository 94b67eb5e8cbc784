import QtQuick
import Servery.App
import Servery.Shared

// The cash that has to be given back: whose, how much, since when, and who asked for it. With a
// closed drawer it is only shown.
Item {
    id: due

    required property CashDesk cash
    required property ThemeTokens tokens
    required property real unit
    property bool canGive: true
    // No taller than this; the rest is scrolled to.
    property real most: Infinity
    readonly property real rowHeight: 92 * unit

    implicitHeight: title.height + list.height

    PlainText {
        id: title
        width: parent.width
        text: {
            if (due.cash.refundsDue.count === 0)
                return qsTr("Nothing to give back");
            return due.canGive ? qsTr("Give back in cash")
                               : qsTr("To give back in cash once the drawer is open");
        }
        size: 20 * due.unit
        weight: 700
        color: due.tokens.ink
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    ScrollList {
        id: list
        objectName: "refundsDue"
        y: title.height
        width: parent.width
        height: Math.max(0, Math.min(count * due.rowHeight, due.most - title.height))
        model: due.cash.refundsDue
        delegate: WaitingRow {
            required property string key
            required property string amountText
            required property bool isSending
            required detail
            objectName: "giveBack_" + number
            width: ListView.view.width
            height: due.rowHeight
            tokens: due.tokens
            unit: due.unit
            enabled: due.canGive
            amount: amountText
            actionText: !due.canGive ? "" : isSending ? qsTr("Sending") : qsTr("Give back")
            onClicked: if (!isSending) due.cash.giveBack(key)
        }
    }
}
