import QtQuick
import Servery.Shared

// One page of the device's settings: its rows from above to below, scrolled where they need to be.
Flickable {
    id: page

    required property ThemeTokens tokens
    required property string title
    property real unit: 1
    default property alias rows: column.data

    contentHeight: column.height + 40 * unit
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    // What has the keyboard is in sight.
    function reveal(item: Item) {
        const at = column.y + item.mapToItem(column, 0, 0).y;
        if (at < contentY)
            contentY = Math.max(0, at - 12 * unit);
        else if (at + item.height > contentY + height)
            contentY = Math.min(Math.max(0, contentHeight - height),
                                at + item.height - height + 12 * unit);
    }
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        for (let item = focused; item !== null; item = item.parent)
            if (item === column) {
                reveal(focused);
                return;
            }
    }

    Column {
        id: column
        width: Math.min(page.width - 48 * page.unit, 860 * page.unit)
        x: 24 * page.unit
        y: 20 * page.unit
        spacing: 20 * page.unit

        PlainText {
            width: parent.width
            text: page.title
            size: 28 * page.unit
            weight: 700
            color: page.tokens.ink
        }
    }
    // Says that there is more below.
    Rectangle {
        parent: page
        y: parent.height - height
        width: parent.width
        height: Math.max(1, 2 * page.unit)
        visible: page.contentHeight > page.height + page.contentY + 1
        color: page.tokens.edge
    }
}
