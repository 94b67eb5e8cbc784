import QtQuick
import Servery.App

// The manager's day: figures, payouts, the ledger, reports, and the money that waits.
Picture {
    id: picture

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
        today.credit = [
            { key: "creditSold", label: "Sold", amount: "$50.00" },
            { key: "creditSpent", label: "Spent", amount: "\u2212$31.50" },
            { key: "", label: "Owed to customers now", amount: "$118.50" }
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
              cause: "Payment received", sumText: "$34.00", isOwn: true }
        ];
    }
    // A refund that may or may not have been given, in the words and languages of the app itself.
    function fillUnsure() {
        const money = picture.app.money;
        const words = text => qsTranslate("MoneyQueueText", text);
        money.openId = "p4";
        money.orderId = "o127";
        money.amountText = "$34.00";
        money.title = Qt.binding(() => words("Refund nobody is sure of") + ", "
                                       + words("Order %1").arg(127));
        money.why = Qt.binding(() => words("The provider never said whether it was given. Look for "
            + "this payment in the provider's own pages, then say so here:")
            + " pay_01JD0Q9SF4Z3N8V1T7K2");
        money.decisions = Qt.binding(() => [
            { name: "refund", text: words("It did go back"), effect: words("The refund is done.") },
            { name: "accept", text: words("It did not go back"),
              effect: words("It waits here, to be tried again.") }
        ]);
        money.list.set(1, "words", words("Refund nobody is sure of"));
    }
    function openEntry() {
        picture.app.books.entry = {
            number: 20418, timeText: "Thu 19 Nov 00:01", cause: "Refund asked for",
            causeId: "rfd_01JD0Q9S", leadsTo: "order", target: "ord_118",
            memo: "Prawns off", hash: "8f31c02b77aa41d0", sumText: "$18.50",
            lines: [
                { key: "refunds|USD", account: "Refunds", debitText: "$18.50", creditText: "" },
                { key: "refunds_payable|USD", account: "Refunds on their way", debitText: "",
                  creditText: "$18.50" }
            ]
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
        trail.figures = order ? [] : ["Sales", "Tips", "Refunds", "Fees"].map(word => ({
            value: word.toLowerCase(), text: word
        }));
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
    // The postings of a drawer that was closed.
    function fillDrawerTrail() {
        fillTrail(false);
        const trail = picture.app.trail;
        const row = (number, time, cause, amount) => ({
            key: number + ".1", number: number, timeText: time, cause: cause, orderText: "",
            orderId: "", amountText: amount
        });
        trail.title = "Closing report Z 7";
        trail.sumText = "$0.00";
        trail.figure = "";
        trail.methods = [];
        const figure = (value, text) => ({ value: value, text: text });
        trail.figures = [
            figure("", "All"), figure("float", "Started with"), figure("sales", "Cash sales"),
            figure("refunds", "Cash refunds"), figure("paidOut", "Paid out"),
            figure("dropped", "To the safe"), figure("closing", "Closed")
        ];
        trail.lines.rows = [
            row(20102, "Sat 21 Nov 09:00", "Drawer opened", "$200.00"),
            row(20140, "Sat 21 Nov 11:04", "Payment received", "$34.00"),
            row(20188, "Sat 21 Nov 12:31", "Payment received", "$18.40"),
            row(20240, "Sat 21 Nov 13:12", "Paid out of the drawer", "\u2212$25.00"),
            row(20301, "Sat 21 Nov 15:40", "Drawer to the safe", "\u2212$1,000.00"),
            row(20377, "Sat 21 Nov 17:05", "Drawer closed", "\u2212$1,645.35")
        ];
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
            rows.push({ key: "o" + at, isLoss: at === 3,
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
            { key: "stf_1", label: "Ann P.", figure: "$96.40",
              context: "owed; $312.10 earned, $215.70 paid" },
            { key: "stf_2", label: "Bob R.", figure: "$81.25",
              context: "owed; $290.00 earned, $208.75 paid" }
        ];
        reports.heading = ["Day", "Name", "Role", "State", "Hours", "Tips"];
        reports.notes = [];
        const rows = [];
        for (let at = 0; at < 6; ++at)
            rows.push({ key: "t" + at, isLoss: false,
                        cells: ["Fri " + (15 + at) + " Nov 2026", at % 2 ? "Ann P." : "Bob R.",
                                at % 2 ? "Kitchen" : "Counter", "shared", "7:30", "$42.10"] });
        rows.push({ key: "t6", isLoss: false,
                    cells: ["Sat 21 Nov 2026", "Nobody was clocked in", "", "not shared", "",
                            "$4.20"] });
        reports.lines.rows = rows;
        reports.total = ["All", "", "", "", "45:00", "$256.80"];
    }
}
