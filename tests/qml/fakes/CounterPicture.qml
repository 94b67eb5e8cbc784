import QtQuick
import Servery.App

// The counter of the Copper Lane on the same evening: orders, cash, credit, transfers, the drawer.
Picture {
    id: picture

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
        cash.account = "cash_drawer/drw_2|USD";
        const move = (key, word, detail, at, amount) => ({
            key: key, kind: "drop", word: word, detail: detail, timeText: at,
            amountText: amount, causes: amount === "" ? [] : ["drm_" + key]
        });
        cash.moves.rows = [
            move("3", "To the safe", "Priya N.", "18:40", "\u2212$40.00"),
            move("2", "Cash given back", "Priya N., Prawns off", "18:12", ""),
            move("1", "Opened without a sale", "Priya N., Give change", "17:20", ""),
            move("0", "Opened", "Priya N.", "15:02", "$200.00")
        ];
        cash.refundsDue.rows = [
            { key: "r98", orderId: "o98", paymentId: "pay_98", number: 98, title: "Table 4",
              detail: "since 18:12, Mara T., cold", amountText: "$24.00", isSending: false }
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
        credit.account = "wallet/wal_1|AUD";
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
        credit.number = "0491570156";
        credit.understood = "+61491570156";
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
    // One of another amount than asked for was just confirmed.
    function noteTransfer() {
        const bank = picture.app.bank;
        bank.noted = "$127.00 for Order 154, Tobias waits for a manager, under Money to decide.";
        bank.notedPaymentId = "y3";
        bank.notedAmountText = "$127.00";
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
              paymentId: "pay_l1", decisions: ["accept", "give_back"] },
            { key: "l2", amountText: "$18.00", outcome: "unknown", words: "Nobody's reference",
              next: "Find the order that waits for this sum, or set it aside.",
              detail: "2026-11-21 · Ines Moreau · lunch, thank you",
              paymentId: "", decisions: ["assign", "dismiss"] }
        ];
        bank.returns.rows = [
            { key: "r1", amountText: "$12.00", orderText: "Order 139", payer: "J. Okafor",
              reason: "second_payment", paymentId: "pay_r1" }
        ];
        bank.toDo = 3;
        bank.statements.taken = "12 lines: 9 matched, 1 less than due, 1 unknown, 1 outgoing";
        bank.statements.files.rows = [
            { key: "/d/a.xml", name: "camt053-2026-11-21.xml", timeText: "Sat 21 Nov 19:40",
              isCsv: false },
            { key: "/d/b.csv", name: "export (3).csv", timeText: "Fri 20 Nov 20:12", isCsv: true }
        ];
    }
}
