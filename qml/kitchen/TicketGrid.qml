import QtQuick
import Servery.App
import Servery.Shared

// The tickets of a kitchen, oldest first, down and then to the right. The place of a ticket is its
// key. Nothing moves under a finger: after a change the tickets move once, together, when nobody
// has touched anything for 1.2 s; until then a ticket that left leaves a gap. Only the tickets that
// the page may have room for are made; all others are counted.
FocusScope {
    id: grid

    required property ThemeTokens tokens
    // A model with the roles of TicketSlot.
    required property var tickets
    required property double nowMs
    property real unit: 1
    property real gap: 14 * unit
    property int columns: 4
    property int cells: 2
    // While something else owns the number keys.
    property bool keysBlank: false

    // Tickets that found no room on this page: how many, the first of their numbers, whether nobody
    // has started any of them.
    property int waitingCount: 0
    property list<int> waitingNumbers: []
    property bool waitingAllNew: false
    readonly property alias moving: movement.running
    // The next page is not made yet, or the last one not let go of.
    readonly property alias preparing: ahead.running
    readonly property int visibleCount: internal.visibleCount
    readonly property real cardWidth: Math.floor((width - gap * (columns + 1)) / columns)
    readonly property real cellHeight: Math.floor((height - gap * (cells + 1)) / cells)

    // The tickets that are made.
    readonly property RowWindow page: RowWindow {
        source: grid.tickets
        keyRole: "orderId"
        page: grid.columns * grid.cells
        onListChanged: {
            ahead.start();
            Qt.callLater(internal.countWaiting);
        }
    }

    signal acted(var orderId, string action, int number)
    signal undone(var orderId)
    signal understood(var orderId)
    signal refusalSeen(var orderId)
    signal itemToggled(var orderId, var lineId, bool done)
    signal menuWanted(var orderId, int number, bool rush, bool canHold)
    // Tickets came, went or were cancelled; each has its place or is among the waiting.
    signal ticketsChangedShape

    function touched() {
        settle.restart();
        if (grid.page.firstKey !== "")
            backToFirst.restart();
    }
    // The primary action of the ticket at that place; false when there is none.
    function actAt(key: int): bool {
        const slot = internal.find(candidate => candidate.placed && candidate.key === key);
        if (slot)
            slot.act();
        return slot !== undefined;
    }
    function actFocused(): bool {
        const slot = internal.slotOf(internal.cursorId);
        if (!slot || !grid.activeFocus)
            return false;
        slot.act();
        return true;
    }
    // The menu of the ticket that has the focus, or of the first.
    function wantMenu(): bool {
        const slot = internal.slotOf(internal.cursorId)
            ?? internal.find(candidate => candidate.placed);
        slot?.firstCard()?.menuWanted();
        return slot !== undefined;
    }
    function nextPage() {
        grid.page.firstKey = internal.nextKey();
        if (grid.page.firstKey !== "")
            backToFirst.restart();
        internal.cursorId = undefined;
        internal.place(false);
    }
    function flash(orderId: var) {
        const slot = internal.slotOf(orderId);
        if (slot && slot.placed)
            slot.flash();
    }
    // Moves the keyboard: dx over columns, dy over items and tickets of a column.
    function move(dx: int, dy: int) {
        internal.moveCursor(dx, dy);
    }
    function cancelledTickets(): var {
        return grid.page.rowsWith("cancelled", true, ["orderId", "number"]);
    }

    onWidthChanged: Qt.callLater(internal.placeNow)
    onHeightChanged: Qt.callLater(internal.placeNow)
    onColumnsChanged: Qt.callLater(internal.placeNow)
    onCellsChanged: Qt.callLater(internal.placeNow)
    onUnitChanged: Qt.callLater(internal.placeNow)
    Component.onCompleted: internal.placeNow()

    Timer {
        id: settle
        interval: Theme.settleMs
        onTriggered: if (internal.dirty) internal.place(true)
    }
    Timer {
        id: movement
        interval: Theme.drawerMs
    }
    // Waiting tickets are looked at, not lived on.
    Timer {
        id: backToFirst
        interval: 15000
        onTriggered: {
            grid.page.firstKey = "";
            internal.place(true);
        }
    }
    // While nothing happens, the cards of the next page are made where they will be, one by one, so
    // that they are drawn before they are seen, and those of the page before are let go of.
    Timer {
        id: ahead
        interval: 25
        repeat: true
        onTriggered: {
            const hasLeft = internal.hideOne();
            const hasChanged = internal.changeWindow();
            if (!internal.prepareNext() && !hasChanged && !hasLeft)
                stop();
        }
    }

    QtObject {
        id: internal

        property bool dirty: false
        property bool animating: false
        property bool placing: false
        property int visibleCount: 0
        property var cursorId: undefined
        property int cursorRow: -1

        function find(test: var): var {
            for (let row = 0; row < slots.count; ++row) {
                const slot = slots.itemAt(row);
                if (slot && test(slot))
                    return slot;
            }
            return undefined;
        }
        function slotOf(orderId: var): var {
            return orderId === undefined ? undefined : find(slot => slot.orderId === orderId);
        }
        function lastPlaced(): int {
            for (let row = slots.count - 1; row >= 0; --row) {
                const slot = slots.itemAt(row);
                if (slot && slot.placed)
                    return row;
            }
            return -1;
        }
        function spanHeight(span: int): real {
            return span * grid.cellHeight + (span - 1) * grid.gap;
        }
        // Cuts a ticket into parts and says how many cells each takes.
        function measure(card: var): var {
            const heights = card.rowHeights();
            const full = spanHeight(grid.cells);
            const parts = [];
            let first = 0;
            let used = card.chromeHeight + card.extraHeight;
            for (let row = 0; row < heights.length; ++row) {
                if (used + heights[row] > full && row > first) {
                    parts.push({ first: first, end: row, span: grid.cells });
                    first = row;
                    used = card.chromeHeight + card.extraHeight;
                }
                used += heights[row];
            }
            let span = 1;
            while (span < grid.cells && spanHeight(span) < used - 1)
                ++span;
            parts.push({ first: first, end: heights.length, span: span });
            return parts;
        }
        // Where `parts` go from a position on; undefined when the page has no room for all.
        // A ticket that is longer than a page shows what there is room for.
        function fit(parts: var, from: var): var {
            let column = from.column;
            let cell = from.cell;
            const boxes = [];
            for (const part of parts) {
                if (cell + part.span > grid.cells) {
                    ++column;
                    cell = 0;
                }
                if (column >= grid.columns)
                    break;
                boxes.push({
                    x: grid.gap + column * (grid.cardWidth + grid.gap),
                    y: grid.gap + cell * (grid.cellHeight + grid.gap),
                    height: spanHeight(part.span),
                    first: part.first,
                    end: part.end,
                    column: column
                });
                cell += part.span;
            }
            const whole = boxes.length === parts.length;
            const alone = from.column === 0 && from.cell === 0;
            if (!whole && !(alone && boxes.length > 0))
                return undefined;
            return { boxes: boxes, parts: parts.length, next: { column: column, cell: cell } };
        }
        // Gives the slot its boxes and its key from a position on; false when the page has no room
        // for it.
        function box(slot: var, from: var, key: int): bool {
            if (slot.isBoxedFor(from, key))
                return true;
            if (from.column >= grid.columns
                    || (from.column === grid.columns - 1 && from.cell >= grid.cells))
                return false;
            slot.loaded = true;
            const card = slot.firstCard();
            if (!card)
                return false;
            slot.spans = slot.spans ?? measure(card);
            const result = fit(slot.spans, from);
            if (!result)
                return false;
            slot.partCount = result.parts;
            slot.boxes = result.boxes;
            slot.begin = from;
            slot.end = result.next;
            slot.key = key;
            slot.boxed = true;
            return true;
        }
        function tryPlace(slot: var, from: var, key: int): var {
            if (!box(slot, from, key))
                return undefined;
            slot.placed = true;
            slot.prepared = false;
            return slot.end;
        }
        // Where the next page begins in the list; empty: with the list.
        function nextKey(): string {
            return grid.page.keyAfter(lastPlaced() + 1 - grid.page.leading);
        }
        // The next of those that the next page has room for; false when all are prepared.
        function prepareNext(): bool {
            const isFirst = nextKey() === "";
            const begin = isFirst ? 0 : lastPlaced() + 1;
            const end = !isFirst ? grid.page.leading + grid.page.following
                                 : grid.page.firstKey !== "" ? grid.page.leading : 0;
            let from = { column: 0, cell: 0 };
            let row = begin;
            for (; row < end; ++row) {
                const slot = slots.itemAt(row);
                const key = row - begin + 1;
                const isThere = slot?.prepared && slot.isBoxedFor(from, key);
                if (!slot || !box(slot, from, key))
                    break;
                if (!isThere) {
                    slot.prepared = true;
                    return true;
                }
                from = slot.end;
            }
            for (let other = 0; other < slots.count; ++other) {
                const slot = slots.itemAt(other);
                if (slot && (other < begin || other >= row))
                    slot.prepared = false;
            }
            return false;
        }
        // Of the page before.
        function hideOne(): bool {
            return find(slot => !slot.placed && slot.leave()) !== undefined;
        }
        // One row more in the window, and one less, where it lacks one or has one too many. Nothing
        // that is seen moves for it.
        function changeWindow(): bool {
            const wasPlacing = placing;
            placing = true;
            const isMore = grid.page.takeIn();
            const isLess = grid.page.letGo();
            placing = wasPlacing;
            return isMore || isLess;
        }
        // All of it anew: the room is another.
        function placeNow() {
            for (let row = 0; row < slots.count; ++row)
                (slots.itemAt(row) as TicketSlot)?.forgetMeasure();
            place(false);
        }
        function place(animated: bool) {
            if (placing || grid.width <= 0 || grid.height <= 0 || grid.cardWidth <= 0)
                return;
            placing = true;
            dirty = false;
            animating = animated && Theme.motion;
            if (animating)
                movement.restart();
            let from = { column: 0, cell: 0 };
            let key = 1;
            let open = true;
            for (let row = 0; row < slots.count; ++row) {
                const slot = slots.itemAt(row);
                if (!slot)
                    continue;
                const isBefore = row < grid.page.leading;
                open = open && row < grid.page.leading + grid.page.following;
                const next = open && !isBefore ? tryPlace(slot, from, key) : undefined;
                if (next) {
                    from = next;
                    ++key;
                } else {
                    open = open && isBefore;
                    slot.placed = false;
                }
            }
            placing = false;
            ahead.start();
            countWaiting();
        }
        // Newcomers at the end of the line take free room at once: nothing else moves for them.
        function appendNew() {
            const last = lastPlaced();
            const before = last < 0 ? undefined : slots.itemAt(last);
            let from = before ? before.end : { column: 0, cell: 0 };
            let key = before ? before.key + 1 : 1;
            const end = grid.page.leading + grid.page.following;
            let open = grid.page.firstKey === "" && grid.cardWidth > 0;
            for (let row = last + 1; row < end && open; ++row) {
                const slot = slots.itemAt(row);
                const next = slot ? tryPlace(slot, from, key) : undefined;
                if (next) {
                    from = next;
                    ++key;
                } else {
                    open = false;
                }
            }
            countWaiting();
        }
        function changed() {
            if (placing)
                return;
            dirty = true;
            if (!settle.running)
                Qt.callLater(internal.placeIfQuiet);
        }
        function placeIfQuiet() {
            if (dirty && !settle.running)
                place(true);
        }
        function countWaiting() {
            if (placing)
                return;
            let shown = 0;
            for (let row = 0; row < slots.count; ++row)
                shown += (slots.itemAt(row) as TicketSlot)?.placed ? 1 : 0;
            visibleCount = shown;
            grid.waitingCount = grid.page.total - visibleCount;
            grid.waitingNumbers = grid.page.outside("number", visibleCount, 8);
            grid.waitingAllNew = grid.page.allOutside("phase", visibleCount, "new");
            grid.ticketsChangedShape();
        }

        function focusCursor(slot: var) {
            const card = slot.lastCard();
            const row = cursorRow >= 0 ? slot.cardOfRow(cursorRow)?.rowItem(cursorRow) : undefined;
            if (row)
                row.forceActiveFocus(Qt.TabFocusReason);
            else if (card)
                card.focusAction();
        }
        function moveCursor(dx: int, dy: int) {
            let slot = slotOf(cursorId);
            if (!slot || !slot.placed) {
                slot = find(candidate => candidate.placed);
                if (!slot)
                    return;
                cursorId = slot.orderId;
                cursorRow = -1;
                focusCursor(slot);
                return;
            }
            const rows = slot.firstCard().rowCount;
            if (dy !== 0) {
                const at = cursorRow < 0 ? rows : cursorRow;
                const next = at + dy;
                if (next >= 0 && next <= rows) {
                    cursorRow = next === rows ? -1 : next;
                    focusCursor(slot);
                    return;
                }
            }
            const target = neighbour(slot, dx, dy);
            if (!target)
                return;
            cursorId = target.orderId;
            cursorRow = dy > 0 ? 0 : -1;
            focusCursor(target);
        }
        function neighbour(slot: var, dx: int, dy: int): var {
            const box = slot.boxes[dx < 0 ? 0 : slot.boxes.length - 1];
            let best = undefined;
            let bestDistance = Infinity;
            for (let row = 0; row < slots.count; ++row) {
                const other = slots.itemAt(row);
                if (!other || !other.placed || other === slot)
                    continue;
                for (const candidate of other.boxes) {
                    if (candidate.column !== box.column + dx)
                        continue;
                    const distance = candidate.y - box.y;
                    if (dy !== 0 && distance * dy <= 0)
                        continue;
                    if (Math.abs(distance) < bestDistance) {
                        bestDistance = Math.abs(distance);
                        best = other;
                    }
                }
            }
            return best;
        }
    }

    Repeater {
        id: slots
        model: grid.page
        onItemAdded: (index, item) => {
            if (index === slots.count - 1 && !internal.placing)
                Qt.callLater(internal.appendNew);
            else
                internal.changed();
        }
        // One that was not seen leaves no gap.
        onItemRemoved: (index, item) => {
            if ((item as TicketSlot)?.placed)
                internal.changed();
        }

        TicketSlot {
            owner: grid
            animating: internal.animating
            onMeasureChanged: {
                if (placed)
                    internal.changed();
                else
                    ahead.start();
            }
            onMoved: internal.changed()
            onCancelledChanged: Qt.callLater(grid.ticketsChangedShape)
        }
    }

    PlainText {
        anchors.centerIn: parent
        visible: grid.page.total === 0
        width: Math.min(implicitWidth, parent.width - 4 * grid.gap)
        text: qsTr("No orders. New ones appear here with a sound.")
        size: 34 * grid.unit
        weight: 600
        color: grid.tokens.ink2
    }
}
