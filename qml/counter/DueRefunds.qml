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
    // Why entries are not shown; empty: nobody asked, or they are.
    property string why: ""

    signal orderWanted(string orderId)
    // What is booked for a refund; paymentId: whose money it gives back.
    signal entriesWanted(string refundId, string paymentId, string amountText)

    implicitHeight: list.y + list.height

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
    PlainText {
        id: whyText
        objectName: "dueWhy"
        y: title.height + 4 * due.unit
        width: parent.width
        visible: text !== ""
        text: due.why
        size: 16 * due.unit
        weight: 600
        color: due.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    ScrollList {
        id: list
        objectName: "refundsDue"
        y: whyText.visible ? whyText.y + whyText.height : title.height
        width: parent.width
        height: Math.max(0, Math.min(contentHeight, due.most - y))
        model: due.cash.refundsDue
        delegate: DueRefundRow {
            required property string key
            required property string orderId
            required property string paymentId
            width: ListView.view.width
            tokens: due.tokens
            unit: due.unit
            canGive: due.canGive
            locked: !due.cash.isManager
            onOrderWanted: due.orderWanted(orderId)
            onEntriesWanted: due.entriesWanted(key, paymentId, amountText)
            onGiveWanted: due.cash.giveBack(key)
            onRefused: why => due.why = why
        }
    }
}
