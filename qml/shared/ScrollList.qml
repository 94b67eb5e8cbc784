import QtQuick

// A list that is moved with a finger and follows the keyboard: the row that is reached by Tab
// comes into sight.
ListView {

    readonly property Item focused: Window.activeFocusItem

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: reveal(focused)

    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === contentItem)
                return true;
        return false;
    }
    // Where the list has to stand for all of a row to be seen; as it does, where it is.
    function kept(now: real, start: real, size: real, room: real, origin: real,
                  whole: real): real {
        if (start < now)
            return Math.max(origin, start);
        if (start + size > now + room)
            return Math.min(origin + Math.max(0, whole - room), start + size - room);
        return now;
    }
    function reveal(item: Item) {
        if (item === null || !holds(item))
            return;
        const at = contentItem.mapFromItem(item, 0, 0);
        if (orientation === ListView.Horizontal)
            contentX = kept(contentX, at.x, item.width, width, originX, contentWidth);
        else
            contentY = kept(contentY, at.y, item.height, height, originY, contentHeight);
    }
}
