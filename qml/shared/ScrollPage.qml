import QtQuick
import Servery.Shared

// Room for what may need more height than its window has: then it is scrolled, and otherwise it
// stands still. What takes the keyboard is brought into sight, and a mark at the side says that
// there is more.
Flickable {
    id: page

    required property ThemeTokens tokens
    // The least height at which nothing is cut off.
    property real need: 0
    property real unit: 1
    default property alias content: room.data

    readonly property bool scrolls: contentHeight > height + 1
    readonly property Item focused: Window.activeFocusItem

    contentWidth: width
    contentHeight: Math.max(height, need)
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    interactive: scrolls
    clip: scrolls
    onFocusedChanged: reveal(focused)

    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === room)
                return true;
        return false;
    }
    function reveal(item: Item) {
        if (!scrolls || item === null || !holds(item) || item.height <= 0)
            return;
        const top = room.mapFromItem(item, 0, 0).y;
        const margin = 12 * unit;
        if (top - margin < contentY)
            contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > contentY + height)
            contentY = Math.min(contentHeight - height, top + item.height + margin - height);
    }

    Item {
        id: room
        width: page.width
        height: page.contentHeight
    }
    Rectangle {
        parent: page
        anchors.right: parent.right
        y: page.visibleArea.yPosition * page.height
        z: 1
        width: 6 * page.unit
        height: page.visibleArea.heightRatio * page.height
        radius: width / 2
        visible: page.scrolls
        color: page.tokens.edge
    }
}
