import QtQuick
import Servery.App

// A Friday evening in the kitchen of the Copper Lane, as the design's pictures show it, and the
// customers' board: fills a Console.
Picture {
    id: picture

    function dish(quantity: int, name: string, more: var): var {
        const given = more ?? {};
        return {
            lineId: (given.id ?? name.toLowerCase().replace(/[^a-z]/g, "")),
            quantity: quantity,
            name: name,
            modifiers: (given.mods ?? []).map(text => ({
                text: text.replace(/^- /, ""), removal: text.startsWith("- ")
            })),
            note: given.note ?? "",
            allergies: given.allergies ?? [],
            contains: given.contains ?? [],
            done: given.done ?? false,
            ofStation: given.ofStation ?? true,
            gone: given.gone ?? false,
            takenOff: given.takenOff ?? "",
            changeOpen: given.changeOpen ?? false
        };
    }
    function ticket(number: int, place: string, name: string, age: int, dishes: var,
                    more: var): var {
        const given = more ?? {};
        return {
            orderId: "o" + number,
            number: number,
            place: place,
            customerName: name,
            phase: given.phase ?? "cooking",
            baseMs: evening - age * 1000,
            dueSoonSeconds: 600,
            lateSeconds: 900,
            items: list(dishes),
            itemsLeft: dishes.filter(entry => !entry.done).length,
            itemsTotal: dishes.length,
            elsewhere: given.elsewhere ?? 0,
            laterCount: given.laterCount ?? 0,
            course: given.course ?? "",
            rush: given.rush ?? false,
            notPaid: given.notPaid ?? false,
            stations: given.stations ?? [],
            waitsForStations: given.waitsForStations ?? false,
            hasAllergy: dishes.some(entry => entry.allergies.length > 0),
            recalled: given.recalled ?? false,
            cancelled: given.cancelled ?? false,
            changed: given.changed ?? false,
            action: given.phase === "new" ? "start" : "ready",
            pending: given.pending ?? "none",
            pendingAction: given.pendingAction ?? "",
            canUndo: given.canUndo ?? false,
            refusal: given.refusal ?? "",
            seq: number
        };
    }
    function tickets(): var {
        return [
            ticket(147, "TABLE 12", "", 17 * 60 + 24, [
                dish(2, "Smash burger", { mods: ["extra pickles", "- NO onion"], done: true }),
                dish(1, "Kids\u2019 pasta", { mods: ["- NO parmesan"], done: true }),
                dish(3, "Chips", { mods: ["aioli \u00d7 2"] }),
                dish(1, "Prawn linguine", { mods: ["- NO chilli"] }),
                dish(1, "Chicken schnitzel", { mods: ["mash, not chips"],
                                               note: "Sauce on the side please" })
            ]),
            ticket(149, "PICKUP", "Dana", 11 * 60 + 52, [
                dish(1, "Satay skewers", { allergies: ["SESAME"], contains: ["sesame"] }),
                dish(1, "Caesar salad", { mods: ["- NO anchovy"] })
            ]),
            ticket(150, "TABLE 4", "", 10 * 60 + 15, [
                dish(2, "Fish & chips", { done: true }),
                dish(1, "Halloumi fries", { done: true }),
                dish(2, "Smash burger", { mods: ["well done"], done: true })
            ]),
            ticket(151, "PICKUP", "Omar", 7 * 60 + 40, [
                dish(2, "Margherita", { mods: ["gluten-free base"] }),
                dish(1, "Caesar salad", { done: true })
            ]),
            ticket(152, "TABLE 7", "", 4 * 60 + 31, [
                dish(1, "Chicken schnitzel", { done: true }),
                dish(1, "Chips", { note: "Chips were missed" })
            ], { recalled: true }),
            ticket(153, "TABLE 9", "", 72, [
                dish(1, "Prawn linguine"),
                dish(2, "Sticky date pudding", { mods: ["ice cream, 2 spoons"] })
            ], { phase: "new" }),
            ticket(154, "PICKUP", "Lena", 6, [
                dish(2, "Smash burger", { mods: ["- NO cheese"] }),
                dish(1, "Chips")
            ], { phase: "new", notPaid: true })
        ];
    }
    function fillKitchen() {
        const board = picture.app.board;
        picture.app.time.nowMs = evening;
        picture.app.link.asOfMs = evening;
        const station = (name, openCount, averageSeconds) => ({
            name: name, station: name === "All" ? "" : name.toLowerCase(), openCount: openCount,
            averageSeconds: averageSeconds
        });
        board.stations.rows = [
            station("All", 7, 588), station("Grill", 5, 512), station("Fry", 4, 431),
            station("Cold", 3, 245), station("Sweet", 1, 390)
        ];
        board.newCount = 2;
        board.cookingCount = 5;
        board.lateCount = 1;
        board.averageSeconds = 9 * 60 + 48;
        board.tickets.rows = tickets();
        const make = (count, name, choices, allergy) => ({
            name: name, count: count, choices: choices ?? [], hasAllergy: allergy ?? false
        });
        board.allDay.rows = [
            make(5, "Chips", ["aioli 2"]), make(2, "Smash burger", ["\u2212 NO cheese 2"]),
            make(2, "Prawn linguine"),
            make(2, "Margherita", ["GF 2"]), make(2, "Sticky date"), make(1, "Schnitzel"),
            make(1, "Satay skewers", [], true), make(1, "Caesar salad")
        ];
        const sent = (number, label, age, collected, dishes) => ({
            orderId: "o" + number, number: number, label: label,
            sentAtMs: evening - age * 1000, collected: collected, dishes: dishes
        });
        board.sentOut.rows = [
            sent(146, "Table 2", 48, false, "2 Margherita, 1 Chips"),
            sent(145, "Pickup, Femi", 135, false, "1 Fish & chips, 1 Halloumi fries"),
            sent(144, "Table 7", 302, false, "3 Smash burger, 3 Chips"),
            sent(143, "Pickup, Ines", 366, true, "1 Prawn linguine"),
            sent(142, "Table 11", 500, false, "4 Kids\u2019 pasta, 2 Chips"),
            sent(141, "Pickup, Kai", 660, true, "1 Satay skewers, 1 Chips")
        ];
        const at = (hours, minutes) => Date.UTC(2026, 5, 12, hours, minutes);
        board.later.rows = [
            { orderId: "o150", course: 2, number: 150, label: "Table 4, sweets", kind: "held",
              timeMs: at(19, 32), startMs: 0 },
            { orderId: "o148", course: 0, number: 148, label: "Pickup, Priya", kind: "scheduled",
              timeMs: at(20, 0), startMs: at(19, 46) },
            { orderId: "o139", course: 0, number: 139, label: "Pickup, Sol", kind: "scheduled",
              timeMs: at(20, 15), startMs: at(20, 5) },
            { orderId: "o155", course: 0, number: 155, label: "Table 14", kind: "scheduled",
              timeMs: at(20, 30), startMs: at(20, 15) }
        ];
    }
    function goOffline() {
        const board = picture.app.board;
        const later = 54;
        picture.app.time.nowMs = evening + later * 1000;
        picture.app.link.state = ServerLink.Offline;
        picture.app.link.cause = ServerLink.Unreachable;
        picture.app.link.asOfMs = evening;
        picture.app.link.downSinceMs = evening;
        picture.app.link.queuedCount = 3;
        const finish = dish => Object.assign({}, dish, { done: true });
        const rows = tickets();
        for (const row of rows) {
            if (row.number !== 147 && row.number !== 149 && row.number !== 153)
                continue;
            row.pending = "queued";
            row.canUndo = true;
            row.pendingAction = row.number === 153 ? "start" : "ready";
            if (row.number !== 153)
                row.items = list(row.items.rows.map(finish));
        }
        board.newCount = 1;
        board.cookingCount = 4;
        board.lateCount = 0;
        board.tickets.rows = rows;
        board.allDay.rows = board.allDay.rows.slice(0, 5);
    }
    // A line that staff took off, a ticket that was cancelled, and a venue that is busy.
    function change() {
        const rows = tickets();
        rows[3].changed = true;
        rows[3].items = list([
            dish(2, "Margherita", { mods: ["gluten-free base"], takenOff: "1 taken off, 19:41",
                                    changeOpen: true }),
            dish(2, "Chips", { id: "gone", gone: true, done: true, changeOpen: true,
                               takenOff: "Taken off, 19:40" }),
            dish(1, "Caesar salad", { done: true })
        ]);
        rows[4].cancelled = true;
        rows[5].baseMs -= 1000000;
        picture.app.board.tickets.rows = rows;
        picture.app.service.busyMinutes = 15;
        picture.app.stock.outCount = 2;
    }
    function fillBoard() {
        picture.app.time.nowMs = evening;
        const rows = list => list.map((number, at) => ({
            number: number, sinceMs: 0, isFresh: at === 0
        }));
        picture.app.pickup.ready.rows = rows([146, 145, 143, 141, 138]);
        picture.app.pickup.preparing.rows = rows([147, 149, 151, 154, 155, 157, 158, 160]);
    }
}
