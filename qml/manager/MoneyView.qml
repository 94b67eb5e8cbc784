import QtQuick
import Servery.App
import Servery.Shared

// The money that waits for a manager: the list of it, and the sum that is open.
FocusScope {
    id: view

    required property MoneyQueue money
    required property LedgerBooks books
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light

    signal orderWanted(string orderId)
    signal accountWanted(string key)
    signal causeWanted(string kind, string id)

    Component.onCompleted: money.refresh()

    Rectangle {
        id: rail
        width: view.portrait ? parent.width : 372 * view.unit
        height: view.portrait ? parent.height * 0.3 : parent.height
        color: view.tokens.surface
        PlainText {
            x: 20 * view.unit
            y: 14 * view.unit
            text: qsTr("Waits for you")
            size: 22 * view.unit
            weight: 700
            color: view.tokens.ink
        }
        ScrollList {
            id: list
            objectName: "moneyList"
            y: 52 * view.unit
            width: parent.width
            height: parent.height - y
            model: view.money.list
            delegate: MoneyRow {
                required property string key
                objectName: "money_" + key
                width: list.width
                tokens: view.tokens
                unit: view.unit
                onClicked: {
                    view.books.closeEntry();
                    view.money.open(key);
                }
            }
        }
        PlainText {
            x: 20 * view.unit
            y: 64 * view.unit
            width: parent.width - 2 * x
            visible: list.count === 0
            text: view.money.state === "failed"
                  ? qsTr("The list cannot be read now.")
                  : view.money.state === "ready"
                    ? qsTr("No money waits. What came too late, twice or wrong appears here.")
                    : qsTr("The list is being read.")
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
    MoneyPane {
        x: view.portrait ? 0 : rail.width + 2 * view.unit
        y: view.portrait ? rail.height + 2 * view.unit : 0
        width: parent.width - x
        height: parent.height - y
        visible: view.money.title !== ""
        unit: view.unit
        money: view.money
        books: view.books
        onOrderWanted: orderId => view.orderWanted(orderId)
        onAccountWanted: key => view.accountWanted(key)
        onCauseWanted: (kind, id) => view.causeWanted(kind, id)
    }

    // Opens the sum above or below.
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
