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
    readonly property int visibleCount: internal.visibleCount
    readonly property real cardWidth: Math.floor((width - gap * (columns + 1)) / columns)
    readonly property real cellHeight: Math.floor((height - gap * (cells + 1)) / cells)

    // The tickets that are made.
    readonly property RowWindow page: RowWindow {
        source: grid.tickets
        keyRole: "orderId"
        // Two pages and the ticket that is measured and waits: the next page is there at once, and
        // while the tickets stand still, others may come before them and none falls out.
        most: 2 * grid.columns * grid.cells + 1
        onListChanged: Qt.callLater(internal.countWaiting)
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
        const shown = internal.lastPlaced() + 1 - grid.page.leading;
        const next = grid.page.keyAfter(shown);
        grid.page.kept = next === "" ? 0 : shown;
        grid.page.firstKey = next;
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
    function relayout() {
        internal.place(false);
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
    // While nothing happens, the cards of the page before are let go of one by one, and those of
    // the next page are made where they will be, so that they are drawn before they are seen.
    Timer {
        id: ahead
        interval: 25
        repeat: true
        onTriggered: {
            const isBefore = grid.page.leading > 0;
            if (isBefore)
                internal.letGo();
            if (!internal.prepareNext() && !isBefore)
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
        // Gives the slot its boxes from a position on; false when the page has no room for it.
        function box(slot: var, from: var): bool {
            slot.loaded = true;
            const card = slot.firstCard();
            const result = card && from.column < grid.columns ? fit(measure(card), from)
                                                              : undefined;
            if (!result)
                return false;
            slot.partCount = result.parts;
            slot.boxes = result.boxes;
            slot.end = result.next;
            return true;
        }
        function tryPlace(slot: var, from: var, key: int): var {
            if (!box(slot, from))
                return undefined;
            slot.key = key;
            slot.placed = true;
            return slot.end;
        }
        // The next of those that the next page has room for; false when all are prepared.
        function prepareNext(): bool {
            let from = { column: 0, cell: 0 };
            for (let row = lastPlaced() + 1; row < slots.count; ++row) {
                const slot = slots.itemAt(row);
                if (!slot || (!slot.prepared && !box(slot, from)))
                    return false;
                if (!slot.prepared) {
                    slot.prepared = true;
                    return true;
                }
                from = slot.end;
            }
            return false;
        }
        // Of the first one that was kept; nothing that is seen moves for it.
        function letGo() {
            const wasPlacing = placing;
            placing = true;
            grid.page.kept = grid.page.leading - 1;
            placing = wasPlacing;
        }
        function placeNow() {
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
                const next = open && !isBefore ? tryPlace(slot, from, key) : undefined;
                if (next) {
                    from = next;
                    ++key;
                } else {
                    open = open && isBefore;
                    slot.setAside();
                }
            }
            placing = false;
            ahead.restart();
            countWaiting();
        }
        // Newcomers at the end of the line take free room at once: nothing else moves for them.
        function appendNew() {
            const last = lastPlaced();
            const before = last < 0 ? undefined : slots.itemAt(last);
            let from = before ? before.end : { column: 0, cell: 0 };
            let key = before ? before.key + 1 : 1;
            let open = grid.page.firstKey === "" && grid.cardWidth > 0;
            for (let row = last + 1; row < slots.count && open; ++row) {
                const slot = slots.itemAt(row);
                const next = slot ? tryPlace(slot, from, key) : undefined;
                if (next) {
                    from = next;
                    ++key;
                } else {
                    slot?.setAside();
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
        onItemRemoved: internal.changed()

        TicketSlot {
            owner: grid
            animating: internal.animating
            onMeasureChanged: if (placed) internal.changed()
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
