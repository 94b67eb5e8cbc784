import QtQuick
import Servery.App
import Servery.Shared

// An order for somebody at the counter: categories, dishes, and the order as it grows.
FocusScope {
    id: view

    required property OrderEntry entry
    required property bool isConnected
    required property bool portrait
    required property real unit

    readonly property ThemeTokens tokens: Theme.light
    // The dishes keep two columns, or one of their own.
    readonly property real cartWidth: Math.min(432 * unit, Math.max(360 * unit, width - 500 * unit))
    // A dish that is being chosen has the whole width where half of it is too little.
    readonly property bool sheetAlone: entry.dish.isOpen && width - cartWidth < 400 * unit

    signal leaving

    Component.onCompleted: entry.fetchMenu()

    Item {
        id: menu
        width: parent.width - view.cartWidth
        height: parent.height
        visible: !view.entry.dish.isOpen

        SearchField {
            id: search
            objectName: "menuSearch"
            x: 16 * view.unit
            y: 12 * view.unit
            width: parent.width - 2 * x
            tokens: view.tokens
            unit: view.unit
            placeholderText: qsTr("Find a dish")
            onTextChanged: if (text !== view.entry.search) view.entry.search = text
            onLeaving: rest.forceActiveFocus()
        }
        Connections {
            target: view.entry
            function onChanged() {
                if (search.text !== view.entry.search)
                    search.text = view.entry.search;
            }
        }
        ScrollList {
            id: categories
            objectName: "categories"
            x: 16 * view.unit
            y: search.y + search.height + 10 * view.unit
            width: parent.width - 2 * x
            height: Theme.reach(view.unit)
            orientation: ListView.Horizontal
            spacing: 8 * view.unit
            model: view.entry.categories
            delegate: Pressable {
                id: category
                required property string key
                required property string name
                required property bool selected
                tokens: view.tokens
                unit: view.unit
                objectName: "category_" + name
                width: word.implicitWidth + 36 * view.unit
                height: categories.height
                Accessible.role: Accessible.PageTab
                Accessible.name: name
                Accessible.checked: selected
                onClicked: view.entry.chooseCategory(key)
                background: Rectangle {
                    radius: Theme.radiusControl * view.unit
                    color: category.selected ? view.tokens.neutral : view.tokens.sunken
                }
                contentItem: Item {
                    PlainText {
                        id: word
                        anchors.centerIn: parent
                        text: category.name
                        size: 17 * view.unit
                        weight: 700
                        color: category.selected ? view.tokens.neutralText : view.tokens.ink
                    }
                }
            }
        }
        GridView {
            id: dishes
            objectName: "dishes"
            x: 16 * view.unit
            y: categories.y + categories.height + 12 * view.unit
            width: parent.width - 2 * x + 10 * view.unit
            height: parent.height - y
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            readonly property int columns: Math.max(width < 400 * view.unit ? 1 : 2,
                                                    Math.floor(width / (230 * view.unit)))
            cellWidth: width / columns
            // All are as tall as the one that has most to say of what it contains.
            cellHeight: tallest.implicitHeight + 10 * view.unit
            model: view.entry.items
            delegate: Item {
                id: cell
                required property string key
                required property string name
                required property string priceText
                required property bool isAvailable
                required property bool hasChoices
                required property string contains
                required property int inCart
                width: dishes.cellWidth
                height: dishes.cellHeight
                MenuItemTile {
                    width: parent.width - 10 * view.unit
                    height: parent.height - 10 * view.unit
                    tokens: view.tokens
                    unit: view.unit
                    key: cell.key
                    name: cell.name
                    priceText: cell.priceText
                    isAvailable: cell.isAvailable
                    hasChoices: cell.hasChoices
                    contains: cell.contains
                    inCart: cell.inCart
                    onClicked: view.entry.pick(cell.key)
                    onPressAndHold: view.entry.openItem(cell.key)
                }
            }
        }
        Instantiator {
            id: contents
            property string longest: ""
            function measure() {
                let found = "";
                for (let at = 0; at < count; ++at) {
                    const each = objectAt(at)?.contains ?? "";
                    found = each.length > found.length ? each : found;
                }
                longest = found;
            }
            model: view.entry.items
            delegate: QtObject {
                required property string contains
                onContainsChanged: Qt.callLater(contents.measure)
            }
            onObjectAdded: Qt.callLater(measure)
            onObjectRemoved: Qt.callLater(measure)
        }
        MenuItemTile {
            id: tallest
            visible: false
            width: dishes.cellWidth - 10 * view.unit
            tokens: view.tokens
            unit: view.unit
            key: ""
            name: ""
            priceText: ""
            isAvailable: true
            hasChoices: false
            contains: contents.longest
            inCart: 0
        }
        PlainText {
            anchors.centerIn: dishes
            visible: dishes.count === 0
            text: view.entry.menuState === "failed" ? qsTr("The menu cannot be read now")
                  : view.entry.menuState === "ready" ? qsTr("No dish matches")
                                                     : qsTr("The menu is being read")
            size: 20 * view.unit
            weight: 700
            color: view.tokens.ink2
        }
    }
    DishSheet {
        objectName: "dishSheet"
        width: view.sheetAlone ? parent.width : menu.width
        height: parent.height
        visible: view.entry.dish.isOpen
        dish: view.entry.dish
        unit: view.unit
        onAdded: view.entry.addDish()
        onClosed: view.entry.closeDish()
    }
    CartPane {
        x: parent.width - width
        width: view.cartWidth
        height: parent.height
        visible: !view.sheetAlone
        unit: view.unit
        entry: view.entry
        isConnected: view.isConnected
        onPlaced: view.entry.place()
        Rectangle {
            width: Math.max(1, 2 * view.unit)
            height: parent.height
            color: view.tokens.line
        }
    }
    // Where the keyboard rests.
    Item {
        id: rest
        focus: true
    }

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }
    function handleKey(event: var): bool {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (event.isAutoRepeat)
                return true;
            if (entry.dish.isOpen)
                entry.addDish();
            else if (entry.canPlace)
                entry.place();
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Minus:
            if (!entry.dish.isOpen)
                return false;
            entry.dish.quantity += event.key === Qt.Key_Plus ? 1 : -1;
            return true;
        case Qt.Key_Escape:
            if (entry.dish.isOpen)
                entry.closeDish();
            else if (entry.search !== "")
                entry.search = "";
            else
                leaving();
            return true;
        }
        return false;
    }
}
