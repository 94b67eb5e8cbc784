import QtQuick
import Servery.App

// A Friday evening at the Copper Lane, as the design's pictures show it: fills a Console.
QtObject {
    id: picture

    required property Console app
    // 19:42:06 in the venue.
    readonly property double evening: Date.UTC(2026, 5, 12, 19, 42, 6)

    property Component listMaker: Component { RowList {} }

    function list(rows: var): RowList {
        return listMaker.createObject(picture, { rows: rows });
    }
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
        const sent = (number, label, age, collected) => ({
            orderId: "o" + number, number: number, label: label,
            sentAtMs: evening - age * 1000, collected: collected
        });
        board.sentOut.rows = [
            sent(146, "Table 2", 48, false), sent(145, "Pickup, Femi", 135, false),
            sent(144, "Table 7", 302, false), sent(143, "Pickup, Ines", 366, true),
            sent(142, "Table 11", 500, false), sent(141, "Pickup, Kai", 660, true)
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
    function fillCounter() {
        const desk = picture.app.desk;
        const now = Date.UTC(2026, 5, 12, 19, 44, 0);
        picture.app.time.nowMs = now;
        picture.app.link.asOfMs = now;
        picture.app.screen = "counter";
        const row = (number, title, kind, text, since, due, amount, items, more) => Object.assign({
            rush: false, notPaid: false, forText: "",
            orderId: "o" + number, number: number, title: title, chipKind: kind, chipText: text,
            sinceMs: now - since * 1000, dueAtMs: due === 0 ? 0 : now + due * 1000,
            amountText: amount, itemCountText: items, selected: number === 145
        }, more ?? {});
        desk.orders.rows = [
            row(142, "Table 11", "ready", "Ready", 607, 0, "$60.00", "6 items"),
            row(144, "Table 7", "ready", "Ready", 409, 0, "$79.50", "6 items"),
            row(145, "Pickup, Femi", "ready", "Ready", 242, 0, "$34.65", "2 items"),
            row(147, "Table 12", "late", "Preparing, late", 1100, -251, "$117.00", "8 items",
                { rush: true }),
            row(149, "Pickup, Dana", "due", "Preparing, due", 700, 81, "$31.50", "2 items",
                { notPaid: true, forText: "19:50" }),
            row(151, "Pickup, Omar", "preparing", "Preparing", 500, 400, "$50.00", "3 items"),
            row(148, "Pickup, Priya", "scheduled", "For 20:00", 0, 0, "$24.00", "2 items"),
            row(156, "Table 3", "notPaid", "Not paid", 90, 0, "$43.50", "3 items")
        ];
        desk.allCount = 8;
        desk.readyCount = 3;
        desk.paidCount = 4;
        desk.toPayCount = 1;
        desk.selectedOrderId = "o145";
        const order = desk.selected;
        order.isOpen = true;
        order.orderId = "o145";
        order.number = 145;
        order.title = "Pickup, Femi";
        order.phoneEnds = "42";
        order.state = "READY";
        order.chipKind = "ready";
        order.chipText = "Ready";
        order.steps = [
            { label: "Paid", timeText: "19:24", done: true },
            { label: "Started", timeText: "19:26", done: true },
            { label: "Ready", timeText: "19:40", done: true },
            { label: "Collected", timeText: "needs code", done: false }
        ];
        order.lines.rows = [
            { lineId: "a", quantity: 1, name: "Fish & chips", modifiers: ["+ tartare"], note: "",
              allergies: [], totalText: "$19.50" },
            { lineId: "b", quantity: 1, name: "Halloumi fries", modifiers: ["+ sweet chilli"],
              note: "", allergies: ["SESAME"], totalText: "$12.00" }
        ];
        order.itemsText = "$31.50";
        order.tipText = "$3.15";
        order.totalText = "$34.65";
        order.paidText = "Paid by card, 19:24";
        order.canRecall = true;
        order.canRefund = true;
        desk.code.sentText = "Texted 19:24 to phone ending 42, good until 20:24";
    }
    function fillCash() {
        fillCounter();
        const cash = picture.app.cash;
        cash.awaiting.rows = [
            { key: "p156", orderId: "o156", number: 156, title: "Table 3", dueText: "$43.50",
              sinceMs: 0, selected: true }
        ];
        cash.drawerLines = [
            { label: "Started with, 15:02", amount: "$200.00" },
            { label: "Cash sales, 23", amount: "" },
            { label: "Cash refunds, 1", amount: "\u2212$18.50" },
            { label: "To the safe", amount: "\u2212$40.00" }
        ];
        const move = (key, word, detail, at, amount) => ({
            key: key, word: word, detail: detail, timeText: at, amountText: amount
        });
        cash.moves.rows = [
            move("3", "To the safe", "Priya N.", "18:40", "\u2212$40.00"),
            move("2", "Cash given back", "Priya N., Prawns off", "18:12", ""),
            move("1", "Opened without a sale", "Priya N., Give change", "17:20", ""),
            move("0", "Opened", "Priya N.", "15:02", "$200.00")
        ];
        cash.refundsDue.rows = [
            { key: "r98", number: 98, amountText: "$24.00", isSending: false }
        ];
        const till = cash.till;
        till.stage = "entry";
        till.paymentId = "p156";
        till.orderId = "o156";
        till.number = 156;
        till.title = "Table 3";
        till.dueText = "$43.50";
        till.totalText = "$43.50";
        till.given.cents = 6000;
        till.changeText = "$16.50";
        till.canTake = true;
        till.quickAmounts = [4350, 4500, 5000, 6000, 10000].map((cents, at) => ({
            cents: cents, text: at === 0 ? "$43.50" : "$" + cents / 100, isExact: at === 0,
            isChosen: cents === 6000
        }));
        till.changeRows = [
            { text: "$10", count: 1 }, { text: "$5", count: 1 }, { text: "$1", count: 1 },
            { text: "25\u00a2", count: 2 }
        ];
        till.lines.rows = [
            { lineId: "a", quantity: 2, name: "Margherita", modifiers: [], note: "",
              allergies: [], totalText: "$34.00" },
            { lineId: "b", quantity: 1, name: "Chips", modifiers: ["+ aioli"], note: "",
              allergies: [], totalText: "$9.50" }
        ];
    }
    // A tip of 15 % is added to what is paid in cash.
    function addTip() {
        const till = picture.app.cash.till;
        const choice = (key, text, detail) => ({
            key: key, text: text, detail: detail, isChosen: key === "15"
        });
        till.takesTips = true;
        till.tipChoices = [
            choice("none", "No tip", ""), choice("10", "10%", "$4.35"),
            choice("15", "15%", "$6.53"), choice("20", "20%", "$8.70"), choice("other", "Other", "")
        ];
        till.tipText = "$6.53";
        till.totalText = "$50.03";
        till.dueText = "$50.03";
    }
    // Somebody's credit, with cash given for more of it.
    function fillCredit() {
        fillCash();
        const credit = picture.app.credit;
        credit.stage = "shown";
        credit.phone = "+61491570156";
        credit.balanceText = "$18.50";
        credit.endsText = "Good until Thu 26 Nov";
        credit.hasMore = true;
        const move = (key, word, detail, amount, balance, order) => ({
            key: key, word: word, detail: detail, amountText: amount, balanceText: balance,
            orderId: order
        });
        credit.moves.rows = [
            move("5", "Paid, order 131", "Wed 18 Nov 18:02", "\u2212$31.50", "$18.50", "o145"),
            move("4", "Given back, order 118", "Wed 18 Nov 12:40, Mara P.", "+$9.50", "$50.00",
                 "o145"),
            move("3", "Added", "Tue 17 Nov 19:20", "+$40.50", "$40.50", "")
        ];
        credit.amount.cents = 2000;
        credit.given.cents = 5000;
        credit.isGiving = true;
        credit.quickAmounts = [2000, 5000, 10000].map((cents, at) => ({
            cents: cents, text: at === 0 ? "$20.00" : "$" + cents / 100, isExact: at === 0,
            isChosen: cents === 5000
        }));
        credit.changeText = "$30.00";
        credit.changeRows = [{ text: "$20", count: 1 }, { text: "$10", count: 1 }];
        credit.canAdd = true;
    }
    function findCredit() {
        fillCredit();
        const credit = picture.app.credit;
        credit.stage = "find";
        credit.phone = "";
        credit.number = "614915701";
        credit.canLookUp = true;
    }
    function payWithCredit() {
        fillCredit();
        const credit = picture.app.credit;
        credit.orderNumber = 156;
        credit.orderDueText = "$43.50";
        credit.payText = "$18.50";
        credit.paysWhole = false;
        credit.canPay = true;
    }
    function fillCount() {
        fillCash();
        const count = picture.app.cash.count;
        const line = (value, text, number, sum) => ({
            key: String(value), valueText: text, countText: number, sumText: sum,
            selected: false
        });
        count.notes.rows = [
            line(10000, "$100", "1", "$100.00"), line(5000, "$50", "3", "$150.00"),
            line(2000, "$20", "9", "$180.00"), line(1000, "$10", "6", "$60.00"),
            line(500, "$5", "7", "$35.00")
        ];
        count.coins.rows = [
            line(100, "$1", "15", "$15.00"), line(25, "25\u00a2", "28", "$7.00"),
            line(10, "10\u00a2", "21", "$2.10"), line(5, "5\u00a2", "6", "$0.30"),
            line(1, "1\u00a2", "10", "$0.10")
        ];
        count.notesText = "$525.00";
        count.coinsText = "$24.50";
        count.countedText = "$549.50";
        count.stage = "compared";
        count.expectedText = "$554.00";
        count.verdict = "short";
        count.verdictText = "$4.50 short";
        count.limitText = "Within the $5.00 limit";
        count.needsReason = true;
        count.reason = "Wrong change";
        picture.app.cash.countLines = [
            { label: "Started with, 15:02", amount: "$200.00" },
            { label: "Cash sales, 31", amount: "$412.50" },
            { label: "Cash refunds, 1", amount: "\u2212$18.50" },
            { label: "To the safe", amount: "\u2212$40.00" }
        ];
        picture.app.cash.stillOpen = ["1 order still to be paid in cash"];
    }
    function fillEntry() {
        fillCash();
        const entry = picture.app.entry;
        const tab = (key, name) => ({ key: key, name: name, selected: key === "mains" });
        entry.categories.rows = [
            tab("starters", "Starters"), tab("mains", "Mains"), tab("pizza", "Pizza"),
            tab("sides", "Sides"), tab("sweets", "Sweets"), tab("drinks", "Drinks")
        ];
        const item = (name, price, more) => ({
            key: name, name: name, priceText: price, isAvailable: more?.there ?? true,
            hasChoices: true, contains: more?.contains ?? "", inCart: more?.inCart ?? 0
        });
        entry.items.rows = [
            item("Smash burger", "$17.00", { contains: "gluten, milk, sesame", inCart: 2 }),
            item("Chicken schnitzel", "$24.00", { contains: "gluten, eggs" }),
            item("Prawn linguine", "$27.50", { contains: "crustaceans, gluten" }),
            item("Fish & chips", "$19.50", { contains: "fish, gluten" }),
            item("Satay skewers", "$18.00", { contains: "peanuts, soybeans" }),
            item("Mushroom risotto", "$22.00", { contains: "milk" }),
            item("Lamb shoulder", "$34.00", { there: false }),
            item("Halloumi fries", "$12.00", { contains: "milk", inCart: 1 })
        ];
        entry.lines.rows = [
            { key: "0", quantity: 2, name: "Smash burger", modifiers: ["No onion", "Extra cheese"],
              note: "", allergies: ["SESAME"], totalText: "$38.00" },
            { key: "1", quantity: 1, name: "Halloumi fries", modifiers: [],
              note: "Sauce on the side", allergies: [], totalText: "$12.00" }
        ];
        entry.itemCount = 3;
        entry.totalText = "$50.00";
        entry.canPlace = true;
    }
    function openDish() {
        fillEntry();
        const dish = picture.app.entry.dish;
        const option = (name, price, chosen, there) => ({
            key: name, name: name, priceText: price, isAvailable: there ?? true,
            isChosen: chosen, count: chosen ? 1 : 0
        });
        dish.isOpen = true;
        dish.name = "Smash burger";
        dish.description = "Two patties, pickles, our own sauce.";
        dish.contains = ["gluten", "milk", "sesame"];
        dish.totalText = "$19.00";
        dish.groups = [
            { name: "How done", hint: "Choose 1", isMet: true, isSingle: true, options: [
                option("Medium", "", true), option("Well done", "", false)] },
            { name: "Extras", hint: "Up to 3", isMet: true, isSingle: false, options: [
                option("Extra cheese", "$2.00", true), option("Bacon", "$3.00", false),
                option("Avocado", "$3.50", false, false), option("No onion", "", false)] }
        ];
        dish.allergies = ["gluten", "crustaceans", "eggs", "fish", "peanuts", "soybeans", "milk",
                          "nuts", "celery", "mustard", "sesame", "sulphites", "lupin", "molluscs"]
            .map(code => ({ code: code, word: code, isDeclared: code === "peanuts",
                            isContained: false }));
    }
    function fillRefund() {
        fillCash();
        const refund = picture.app.refunds;
        refund.isOpen = true;
        refund.number = 145;
        refund.refundableText = "$34.65";
        refund.totalText = "$19.50";
        refund.lines.rows = [
            { key: "a", name: "Fish & chips", quantity: 1, remaining: 1, chosen: 1,
              amountText: "$19.50" },
            { key: "b", name: "Halloumi fries", quantity: 1, remaining: 0, chosen: 0,
              amountText: "$12.00" }
        ];
        refund.reason = "Item was off";
        refund.canRefund = true;
    }
    function fillClosing() {
        const line = (label, amount) => ({ label: label, amount: amount });
        picture.app.cash.isManager = true;
        picture.app.cash.closings.shown = {
            number: 7, account: "cash_drawer/drw_1|USD",
            lines: [line("Started with, 09:00", "$200.00"), line("Cash sales, 74", "$2,522.40"),
                    line("Cash refunds, 2", "\u2212$52.05"), line("Paid out", "\u2212$25.00"),
                    line("To the safe", "\u2212$1,000.00"), line("Opened without a sale, 1", "")],
            expectedText: "$1,645.35", countedText: "$1,633.35", verdict: "short",
            verdictText: "$12.00 short", reason: "Two notes were given as change too many",
            openedText: "Opened Sat 21 Nov 09:00 by Kim L.",
            closedText: "Closed Sat 21 Nov 17:05 by Marta K.", countTries: 1,
            leftOpen: ["Left open: 1 payment to be made in cash, $35.00. "
                       + "The next drawer takes it."]
        };
    }
    // The trail of a figure of the day, or of an order; and the reports.
    function fillTrail(order: bool) {
        const trail = picture.app.trail;
        const row = (number, time, cause, orderText, amount) => ({
            key: String(number), number: number, timeText: time, cause: cause,
            orderText: orderText, orderId: "ord_118", amountText: amount
        });
        trail.state = "ready";
        trail.title = order ? "Order 118" : "Sales";
        trail.sumText = order ? "" : "$3,620.00";
        trail.figure = order ? "" : "sales";
        trail.orderId = order ? "ord_118" : "";
        trail.methods = [{ key: "", text: "All" }, { key: "cash", text: "Cash" },
                         { key: "stripe", text: "Card" }, { key: "wallet", text: "Wallet" }];
        const figure = (label, amount, context = "") => ({
            key: "", label: label, figure: amount, context: context
        });
        trail.profit = !order ? [] : [
            figure("Margin", "$6.43"), figure("Sales", "$34.00"), figure("Refunds", "\u2212$12.00"),
            figure("Dishes", "\u2212$13.00", "1 without a cost"), figure("Fees", "\u2212$1.26"),
            figure("Messages and losses", "\u2212$1.31")
        ];
        const rows = [];
        for (let at = 0; at < 9; ++at)
            rows.push(row(20400 + 3 * at, "Sat 21 Nov 19:" + (10 + at), order
                          ? "Refund asked for" : "Payment received, Card",
                          order ? "" : "Order " + (110 + at), "$34.00"));
        trail.lines.rows = rows;
    }
    function fillReports() {
        const reports = picture.app.reports;
        const figure = (label, amount, context) => ({
            key: "", label: label, figure: amount, context: context
        });
        reports.periodText = "Sat 21 Nov 2026";
        reports.figures = [
            figure("Margin", "$1,702.11", "47% of sales"),
            figure("Sales", "$3,620.00", "131 orders"),
            figure("Refunds", "\u2212$42.00", "without tips"),
            figure("Dishes", "\u2212$1,741.00", "as they cost that day"),
            figure("Fees", "\u2212$123.07", "providers $104.07, Servery $19.00"),
            figure("Messages and losses", "\u2212$11.82", "disputes lost $7.76")
        ];
        reports.heading = ["Order", "Paid", "Sales", "Refunds", "Dishes", "Fees", "Other",
                           "Margin"];
        reports.notes = ["3 dishes have no cost in the menu: the margin is too high by what they "
                         + "cost."];
        const rows = [];
        for (let at = 0; at < 12; ++at)
            rows.push({ key: "o" + at, orderId: "ord_" + at, title: "Order " + (110 + at),
                        isLoss: at === 3,
                        cells: [String(110 + at), "Sat 21 Nov 19:" + (10 + at), "$34.00",
                                at === 3 ? "\u2212$34.00" : "$0.00", "\u2212$13.00",
                                "\u2212$1.26", "\u2212$0.09",
                                at === 3 ? "\u2212$14.35" : "$19.65"] });
        reports.lines.rows = rows;
        reports.total = ["All", "", "$3,620.00", "\u2212$42.00", "\u2212$1,741.00",
                         "\u2212$123.07", "\u2212$11.82", "$1,702.11"];
    }
    function fillTips() {
        const reports = picture.app.reports;
        reports.kind = "tips";
        reports.span = "week";
        reports.periodText = "Sun 15 Nov 2026 \u2013 Sat 21 Nov 2026";
        reports.figures = [
            { key: "", label: "Ann P.", figure: "$96.40",
              context: "owed; $312.10 earned, $215.70 paid" },
            { key: "", label: "Bob R.", figure: "$81.25",
              context: "owed; $290.00 earned, $208.75 paid" }
        ];
        reports.heading = ["Day", "Name", "Role", "State", "Hours", "Tips"];
        reports.notes = ["$4.20 of tips came when nobody was clocked in."];
        const rows = [];
        for (let at = 0; at < 6; ++at)
            rows.push({ key: "t" + at, orderId: "", title: "Ann", isLoss: false,
                        cells: ["Fri " + (15 + at) + " Nov 2026", at % 2 ? "Ann P." : "Bob R.",
                                at % 2 ? "Kitchen" : "Counter", "shared", "7:30", "$42.10"] });
        reports.lines.rows = rows;
        reports.total = ["All", "", "", "", "45:00", "$252.60"];
    }
    function fillManager() {
        const now = Date.UTC(2026, 10, 21, 19, 44, 0);
        picture.app.time.nowMs = now;
        picture.app.link.asOfMs = now;
        picture.app.screen = "manager";
        picture.app.canManage = true;
        picture.app.session.staffName = "Marta K.";
        const today = picture.app.today;
        const metric = (label, figure, context, key = "") => ({
            key: key, label: label, figure: figure, context: context
        });
        today.metrics = [
            metric("Sales, Saturday", "$3,620.00", "$329.00 over a usual Saturday by now",
                   "sales"),
            metric("Orders", "131", "7 open, 1 late", "sales"),
            metric("Average prep", "9:48", "goal 15:00, 94.0% on time"),
            metric("Tips", "$386.20", "10.7% of sales", "tips"),
            metric("Refunds", "$42.00", "2 orders", "refunds"),
            metric("Messages, each order", "$0.03", "$4.06 in all")
        ];
        const sold = [118, 486, 602, 338, 142, 96, 284, 742, 812, 0, 0, 0];
        const usual = [140, 455, 550, 312, 156, 120, 262, 640, 905, 720, 410, 160];
        today.hours = sold.map((value, at) => ({
            hour: at + 11, value: value, usual: usual[at], text: value === 0 ? "" : "$" + value,
            fullText: "$" + value + ".00", usualText: "$" + usual[at] + ".00", isNow: at === 8
        }));
        today.ticks = ["$0", "$250", "$500", "$750", "$1,000"];
        const row = (method, orders, sales, tips, refunds, fees) => ({
            key: method, method: method, orders: orders, sales: sales, tips: tips,
            refunds: refunds, fees: fees
        });
        today.methods.rows = [
            row("Card", 98, "$3,071.50", "$351.70", "\u2212$42.00", "\u2212$123.07"),
            row("Cash", 23, "$312.50", "$21.50", "$0.00", "$0.00"),
            row("Bank transfer", 7, "$176.00", "$13.00", "$0.00", "$0.00"),
            row("Wallet", 3, "$60.00", "$0.00", "$0.00", "$0.00")
        ];
        today.totals = { orders: 131, sales: "$3,620.00", tips: "$386.20",
                         refunds: "\u2212$42.00", fees: "\u2212$123.07" };
        today.needs.rows = [
            { key: "m", kind: "money_parked", title: "Money that waits for you",
              detail: "$24.00", orderId: "o98", jobId: "" },
            { key: "t", kind: "message_not_delivered", title: "Text did not arrive, order 139",
              detail: "Phone ending 07.", orderId: "o139", jobId: "" }
        ];
        today.messages = [
            { label: "Texts sent", count: 134, amount: "$2.68" },
            { label: "Calls when ready", count: 23, amount: "$1.38" },
            { label: "Not delivered", count: 1, amount: "" }
        ];
        const payouts = picture.app.payouts;
        payouts.toReview = 1;
        const payout = (key, date, amount, kind, words, orders) => ({
            key: key, dateText: date, amountText: amount, kind: kind, words: words,
            ordersText: orders + " orders", selected: key === "po_18"
        });
        payouts.list.rows = [
            payout("po_20", "Fri 20 Nov", "$1,912.40", "onItsWay", "On its way, due Mon 23 Nov",
                   95),
            payout("po_19", "Thu 19 Nov", "$2,204.18", "matches", "In the bank, matches", 104),
            payout("po_18", "Wed 18 Nov", "$1,847.52", "differs", "$18.50 short", 92),
            payout("po_17", "Tue 17 Nov", "$1,633.90", "matches", "In the bank, matches", 81),
            payout("po_16", "Mon 16 Nov", "$1,210.07", "accepted", "In the bank, accepted", 63),
            payout("po_14", "Sat 14 Nov", "$3,015.66", "failed", "Failed", 139)
        ];
        payouts.isOpen = true;
        payouts.title = "Payout of Wed 18 Nov";
        payouts.arrival = "Arrived Fri 20 Nov";
        payouts.kind = "differs";
        payouts.receivedText = "$1,847.52";
        payouts.expectedText = "$1,866.02";
        payouts.differenceText = "\u2212$18.50";
        payouts.differences.rows = [
            { key: "d1", title: "Booked on another day",
              sentence: "Order 118 was refunded at 23:58 on 18 Nov. Stripe took it from this "
                        + "payout; "
                        + "the ledger posted it at 00:01 and expects it in the next one.",
              amountText: "\u2212$18.50", isOpen: true, decided: "", entry: 20418 }
        ];
        const line = (key, name, count, provider, ledger, difference, differs) => ({
            key: key, name: name, count: count, provider: provider, ledger: ledger,
            difference: difference, differs: differs
        });
        payouts.lines.rows = [
            line("charge", "Card sales", 92, "$1,968.40", "$1,968.40", "$0.00", false),
            line("provider_fee", "Provider fees", 92, "\u2212$66.38", "\u2212$66.38",
                 "$0.00", false),
            line("platform_fee", "Servery fee", 92, "\u2212$36.00", "\u2212$36.00", "$0.00", false),
            line("refund", "Refunds", 1, "\u2212$18.50", "$0.00", "\u2212$18.50", true)
        ];
        const books = picture.app.books;
        const account = (key, name, balance) => ({
            key: key, name: name, balanceText: balance, selected: key === "refunds|USD"
        });
        books.accounts.rows = [
            account("bank|USD", "Bank", "$10,210.40"),
            account("card|USD", "Stripe balance", "$1,912.40"),
            account("drawer|USD", "Cash drawer 7Q2K9M", "$554.00"),
            account("refunds|USD", "Refunds", "$60.50"),
            account("sales|USD", "Sales", "\u2212$13,620.00"),
            account("tips|USD", "Tips to pay out", "\u2212$386.20")
        ];
        books.account = "refunds|USD";
        books.accountText = "Refunds";
        books.balanceText = "$60.50";
        const posting = (number, at, cause, debit) => ({
            key: String(number), number: number, timeText: at, cause: cause, debitText: debit,
            creditText: "", selected: number === 20418
        });
        books.postings.rows = [
            posting(20777, "Sat 21 Nov 18:12", "Refund asked for", "$42.00"),
            posting(20418, "Thu 19 Nov 00:01", "Refund asked for", "$18.50")
        ];
    }
    function stopWork() {
        const needs = picture.app.today.needs;
        needs.rows = [
            { key: "j", kind: "job_parked", title: "Refund not sent, order 127",
              detail: "$18.50. Try again: it never goes back twice.", orderId: "o127",
              jobId: "j1" }
        ].concat(needs.rows);
        picture.app.money.waiting = 3;
    }
    function fillMoney() {
        const money = picture.app.money;
        const row = (key, words, amount, order, since) => ({
            key: key, words: words, amountText: amount, orderText: "Order " + order,
            sinceText: since, selected: key === "p2"
        });
        money.list.rows = [
            row("p1", "Refund did not go through", "$18.50", 118, "Thu 19 Nov 18:40"),
            row("p2", "Another amount than due", "$34.00", 127, "Sat 21 Nov 12:06"),
            row("p3", "To send back by hand", "€12.00", 131, "Sat 21 Nov 18:31")
        ];
        money.waiting = 3;
        money.openId = "p2";
        money.title = "Another amount than due, order 127";
        money.why = "It is not the sum that was asked for. The order does not count as paid.";
        money.amountText = "$34.00";
        money.orderId = "o127";
        money.decisions = [
            { name: "refund", text: "Give it back", effect: "It goes back the way it came." },
            { name: "accept", text: "Take it for the order",
              effect: "Less leaves the rest due; what is over goes back." },
            { name: "write_off", text: "Keep it",
              effect: "It stays with the venue, for nothing." }
        ];
        money.entries.rows = [
            { key: "20790", number: 20790, timeText: "Sat 21 Nov 12:06",
              cause: "Payment received", sumText: "$34.00" }
        ];
    }
    function fillBank() {
        const bank = picture.app.bank;
        const awaited = (key, reference, amount, order, since) => ({
            key: key, reference: reference, amountText: amount, orderText: order,
            sinceText: since
        });
        bank.awaiting.rows = [
            awaited("y1", "K7M2 9QXA", "$43.50", "Order 151, table 4", "Sat 21 Nov 19:02"),
            awaited("y2", "H4T8 2WPC", "$18.00", "Order 152, Ines", "Sat 21 Nov 19:20"),
            awaited("y3", "R9D3 6NVE", "$127.40", "Order 154, Tobias", "Sat 21 Nov 19:33")
        ];
        bank.lines.rows = [
            { key: "l1", amountText: "$40.00", outcome: "partial", words: "Less than due",
              next: "Take it and ask for the rest, or give it back.",
              detail: "2026-11-21 · M. Costa · K7M2 9QXA",
              decisions: ["accept", "give_back"] },
            { key: "l2", amountText: "$18.00", outcome: "unknown", words: "Nobody's reference",
              next: "Find the order that waits for this sum, or set it aside.",
              detail: "2026-11-21 · Ines Moreau · lunch, thank you",
              decisions: ["assign", "dismiss"] }
        ];
        bank.returns.rows = [
            { key: "r1", amountText: "$12.00", orderText: "Order 139", payer: "J. Okafor",
              reason: "second_payment" }
        ];
        bank.toDo = 3;
        bank.taken = "12 lines: 9 matched, 1 less than due, 1 unknown, 1 outgoing";
        bank.files.rows = [
            { key: "/d/a.xml", name: "camt053-2026-11-21.xml", timeText: "Sat 21 Nov 19:40",
              isCsv: false },
            { key: "/d/b.csv", name: "export (3).csv", timeText: "Fri 20 Nov 20:12", isCsv: true }
        ];
    }
    function openEntry() {
        picture.app.books.entry = {
            number: 20418, timeText: "Thu 19 Nov 00:01", cause: "Refund asked for",
            causeId: "rfd_01JD0Q9S", orderId: "ord_118",
            memo: "Prawns off", hash: "8f31c02b77aa41d0", sumText: "$18.50",
            lines: [
                { key: "refunds|USD", account: "Refunds", debitText: "$18.50", creditText: "" },
                { key: "refunds_payable|USD", account: "Refunds on their way", debitText: "",
                  creditText: "$18.50" }
            ]
        };
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
    function fillService() {
        const stock = (name, dish, isAvailable, portionsLeft, pending, refusal) => ({
            subject: name, name: name, dish: dish, isAvailable: isAvailable,
            portionsLeft: portionsLeft, pending: pending ?? "none", refusal: refusal ?? ""
        });
        picture.app.stock.categories = [
            { id: "", name: "All", count: 12 }, { id: "out", name: "Out or counted", count: 4 },
            { id: "mains", name: "Mains", count: 7 }, { id: "sides", name: "Sides", count: 5 }
        ];
        picture.app.stock.rows.rows = [
            stock("Smash burger", "", true, -1), stock("Extra pickles", "Smash burger", true, -1),
            stock("Bacon", "Smash burger", false, -1), stock("Fish & chips", "", true, 7),
            stock("Prawn linguine", "", false, 0), stock("Satay skewers", "", true, -1, "queued"),
            stock("Margherita", "", true, -1), stock("Gluten-free base", "Margherita", true, 3),
            stock("Sticky date pudding", "", true, -1, "refused",
                  "This dish is not on the menu any more."),
            stock("Chips", "", true, -1), stock("Aioli", "Chips", true, -1)
        ];
        const service = picture.app.service;
        service.paused = true;
        service.resumesAtMs = evening + 1600000;
        service.busyMinutes = 15;
        service.busyUntilMs = evening + 1600000;
        service.promiseMinutes = 30;
        const setting = (name, label, explanation, kind, value, text, choices) => ({
            name: name, label: label, explanation: explanation, kind: kind, value: value,
            least: 0, most: 14400, step: 60, text: text, choices: choices ?? [], isUsual: true,
            pending: "none", refusal: ""
        });
        service.settings.rows = [
            setting("a", "Goal", "From the payment to ready. Diners are promised it.", "whole", 900,
                    "15 min"),
            setting("b", "Due soon", "A ticket turns amber after this long.", "whole", 0,
                    "Two thirds of the goal"),
            setting("c", "Order of the board",
                    "By when orders came, or by when they are promised.", "choice", 0, "",
                    ["By arrival", "By promise"]),
            setting("d", "Serve at tables", "Table orders may be handed over without a code.",
                    "switch", 1, "")
        ];
    }
    // Stations with their dishes, a rule or two, courses.
    function fillPlan() {
        const plan = picture.app.plan;
        const station = (key, dishCount) => ({
            key: key, name: key.charAt(0).toUpperCase() + key.slice(1), dishCount: dishCount,
            isListed: true
        });
        plan.stations.rows = [station("grill", 7), station("fry", 4), station("cold", 3),
                              station("sweet", 2), station("bar", 0)];
        const rule = (key, kind, name, stationText, courseText, station, course) => ({
            key: key, kind: kind, name: name, stationText: stationText, courseText: courseText,
            station: station ?? "", course: course ?? 0
        });
        plan.dishes.rows = [
            rule("category:s", "category", "Starters", "Fry, Cold", "Starters"),
            rule("dish:h", "dish", "Halloumi fries", "Fry", "Starters"),
            rule("dish:c", "dish", "Caesar salad", "Cold", "Starters", "cold"),
            rule("category:m", "category", "Mains", "Grill", "Mains", "grill", 2),
            rule("dish:b", "dish", "Smash burger", "Grill", "Mains"),
            rule("dish:f", "dish", "Fish & chips", "Fry", "Mains", "fry"),
            rule("category:d", "category", "Sweets", "Sweet", "Sweets", "sweet", 3),
            rule("dish:p", "dish", "Sticky date pudding", "Sweet", "Sweets")
        ];
        plan.courses.rows = ["Starters", "Mains", "Sweets"].map((name, at) => ({
            number: at + 1, name: name
        }));
        plan.stationChoices = plan.stations.rows.map(row => ({ value: row.key, text: row.name }));
        plan.courseChoices = plan.courses.rows.map(row => ({ value: row.number, text: row.name }));
    }
    // An order of which somebody takes one of two burgers off.
    function fillTakeOff() {
        const entry = picture.app.takeOff;
        entry.isOpen = true;
        entry.mayTakeOff = true;
        entry.number = 150;
        entry.title = "Table 4";
        const line = (key, left, name, detail, amount, chosen) => ({
            key: key, remaining: left, name: name, detail: detail, amountText: amount,
            chosen: chosen ?? false
        });
        entry.lines.rows = [
            line("a", 2, "Fish & chips", "+ tartare", "$19.50"),
            line("b", 2, "Smash burger", "+ well done, \u2212 onion", "$16.00", true),
            line("c", 0, "Halloumi fries", "", "$12.00")
        ];
        entry.chosenName = "Smash burger";
        entry.quantity = 1;
        entry.most = 2;
        entry.amountText = "$16.00";
        entry.refundText = "$16.00 goes back the way it was paid.";
        entry.reason = "Ordered by mistake";
        entry.canTakeOff = true;
    }
    // The order of the counter that is for later.
    function openLater() {
        const order = picture.app.desk.selected;
        const rows = picture.app.desk.orders.rows;
        picture.app.desk.orders.rows = rows.map(row => Object.assign({}, row, {
            selected: row.number === 148
        }));
        order.orderId = "o148";
        order.number = 148;
        order.title = "Pickup, Priya";
        order.state = "PAYMENT_SUCCEEDED";
        order.chipKind = "scheduled";
        order.chipText = "For 20:00";
        order.rush = true;
        order.notPaid = false;
        order.canRecall = false;
        order.canFire = true;
        order.canTakeOff = true;
        order.steps = order.steps.map((step, at) => ({
            label: step.label, timeText: at === 0 ? "19:24" : "", done: at === 0
        }));
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
