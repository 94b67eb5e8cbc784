import QtQuick
import Servery.App
import Servery.Shared

// Payouts: the rail of them, and the one that is open.
FocusScope {
    id: view

    required property PayoutBook payouts
    required property LedgerBooks books
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    readonly property real need: 420 * unit

    signal accountWanted(string key)
    signal causeWanted(string kind, string id)

    Component.onCompleted: payouts.refresh()

    Rectangle {
        id: rail
        width: view.portrait ? parent.width : Math.min(372 * view.unit, parent.width * 0.36)
        height: view.portrait ? parent.height * 0.34 : parent.height
        color: view.tokens.surface
        PlainText {
            x: 20 * view.unit
            y: 14 * view.unit
            text: qsTr("Payouts")
            size: 22 * view.unit
            weight: 700
            color: view.tokens.ink
        }
        ScrollList {
            id: list
            objectName: "payoutList"
            y: 52 * view.unit
            width: parent.width
            height: parent.height - y
            model: view.payouts.list
            delegate: PayoutRow {
                required property string key
                objectName: "payout_" + key
                width: list.width
                tokens: view.tokens
                unit: view.unit
                onClicked: {
                    view.books.closeEntry();
                    view.payouts.open(key);
                }
            }
        }
        PlainText {
            x: 20 * view.unit
            y: 64 * view.unit
            width: parent.width - 2 * x
            visible: list.count === 0
            text: view.payouts.state === "failed"
                  ? qsTr("Payouts cannot be read now.")
                  : view.payouts.state === "ready"
                    ? qsTr("No payouts yet. The first appears when the provider sends one.")
                    : qsTr("Payouts are being read.")
            size: 16 * view.unit
            color: view.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Rectangle {
        x: view.portrait ? 0 : rail.width
        y: view.portrait ? rail.height : 0
        width: view.portrait ? parent.width : Math.max(1, 2 * view.unit)
        height: view.portrait ? Math.max(1, 2 * view.unit) : parent.height
        color: view.tokens.line
    }
    PayoutPane {
        x: view.portrait ? 0 : rail.width + 2 * view.unit
        y: view.portrait ? rail.height + 2 * view.unit : 0
        width: parent.width - x
        height: parent.height - y
        visible: view.payouts.isOpen
        unit: view.unit
        payouts: view.payouts
        books: view.books
        onAccountWanted: key => view.accountWanted(key)
        onCauseWanted: (kind, id) => view.causeWanted(kind, id)
    }

    // Opens the payout above or below.
    function step(by: int) {
        let at = 0;
        for (let row = 0; row < list.count; ++row)
            if (list.itemAtIndex(row)?.selected)
                at = row;
        const next = Math.max(0, Math.min(list.count - 1, at + by));
        list.positionViewAtIndex(next, ListView.Contain);
        list.itemAtIndex(next)?.clicked();
    }
    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Up:
            step(-1);
            return true;
        case Qt.Key_Down:
            step(1);
            return true;
        case Qt.Key_Escape:
            books.closeEntry();
            return true;
        }
        return false;
    }
}
