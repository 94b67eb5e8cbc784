import QtQuick
import Servery.Shared

// Search, segments and the orders of the counter, in the order in which someone must act.
Rectangle {
    id: list

    required property ThemeTokens tokens
    // A model with the roles of OrderRow and orderId.
    required property var orders
    required property string filter
    required property string search
    required property int allCount
    required property int readyCount
    required property int paidCount
    required property int toPayCount
    required property double nowMs
    property real unit: 1

    signal filterChosen(string filter)
    signal searchTyped(string text)
    signal chosen(var orderId)
    signal leaving

    function focusSearch() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }
    // Opens the order above or below the one that is open.
    function step(by: int) {
        let at = -1;
        for (let row = 0; row < view.count; ++row) {
            const item = view.itemAtIndex(row);
            if (item && item.selected)
                at = row;
        }
        const next = Math.max(0, Math.min(view.count - 1, at + by));
        view.positionViewAtIndex(next, ListView.Contain);
        const item = view.itemAtIndex(next);
        if (item)
            chosen(item.orderId);
    }

    color: tokens.surface
    clip: true
    onSearchChanged: if (field.text !== search) field.text = search
    Component.onCompleted: field.text = search

    SearchField {
        id: field
        objectName: "searchField"
        x: 12 * list.unit
        y: 12 * list.unit
        width: parent.width - 2 * x
        tokens: list.tokens
        unit: list.unit
        placeholderText: qsTr("Number, name or table")
        onTextChanged: if (text !== list.search) list.searchTyped(text)
        onLeaving: list.leaving()
        onAccepted: {
            const first = view.itemAtIndex(0);
            if (first)
                list.chosen(first.orderId);
            list.leaving();
        }
    }
    SegmentedControl {
        id: segments
        x: 12 * list.unit
        y: field.y + field.height + 10 * list.unit
        width: parent.width - 2 * x
        tokens: list.tokens
        unit: list.unit
        inset: 3
        Accessible.name: qsTr("Which orders")
        model: [
            { key: "all", text: qsTr("All"), count: list.allCount },
            { key: "ready", text: qsTr("Ready"), count: list.readyCount },
            { key: "paid", text: qsTr("Paid"), count: list.paidCount },
            { key: "toPay", text: qsTr("To pay"), count: list.toPayCount }
        ]
        delegate: Segment {
            required property var modelData
            objectName: "filter_" + modelData.key
            tokens: list.tokens
            unit: list.unit
            width: (segments.width - 6 * list.unit) / 4
            height: segments.height - 6 * list.unit
            text: modelData.text
            openCount: modelData.count
            checked: list.filter === modelData.key
            onClicked: list.filterChosen(modelData.key)
        }
    }
    ScrollList {
        id: view
        objectName: "orderList"
        y: segments.y + segments.height + 10 * list.unit
        width: parent.width
        height: parent.height - y
        model: list.orders
        reuseItems: false
        activeFocusOnTab: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Orders")

        delegate: OrderRow {
            required property var orderId
            width: view.width
            tokens: list.tokens
            unit: list.unit
            nowMs: list.nowMs
            onClicked: list.chosen(orderId)
        }
        move: Transition {
            enabled: Theme.motion
            NumberAnimation {
                property: "y"
                duration: Theme.ticketMs
                easing.type: Easing.OutCubic
            }
        }
        displaced: Transition {
            enabled: Theme.motion
            NumberAnimation {
                property: "y"
                duration: Theme.ticketMs
                easing.type: Easing.OutCubic
            }
        }
    }
    Column {
        x: 20 * list.unit
        y: view.y + 24 * list.unit
        width: parent.width - 2 * x
        spacing: 6 * list.unit
        visible: view.count === 0
        PlainText {
            width: parent.width
            text: list.search !== "" ? qsTr("No order matches")
                  : list.filter === "ready" ? qsTr("Nothing is ready")
                  : list.filter === "toPay" ? qsTr("Nothing to pay") : qsTr("No orders")
            size: 18 * list.unit
            weight: 700
            color: list.tokens.ink
        }
        PlainText {
            width: parent.width
            text: list.search !== "" ? qsTr("Search by number, name or table.")
                                     : qsTr("Orders appear here as they are paid.")
            size: 16 * list.unit
            color: list.tokens.ink2
            wrapMode: Text.Wrap
        }
    }
}
