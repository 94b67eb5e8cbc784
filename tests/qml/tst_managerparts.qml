import QtQuick
import QtTest
import Servery.App
import Servery.Manager
import Servery.Shared

// The parts of the manager's screens, each in each of its states.
PartTestCase {
    id: test
    name: "ManagerParts"
    width: 1400
    height: 900

    Component {
        id: exportMaker
        ReportExport {}
    }
    Component {
        id: stripMaker
        MetricStrip {
            width: 1366
            height: implicitHeight
            tokens: Theme.light
        }
    }
    Component {
        id: tableMaker
        DataTable {
            width: 500
            tokens: Theme.light
            weights: [2, 1, 1]
        }
    }
    Component {
        id: entryMaker
        EntryCard {
            width: 500
            tokens: Theme.light
        }
    }
    Component {
        id: equationMaker
        Equation {
            width: 900
            tokens: Theme.light
            received: "$1,847.52"
        }
    }
    Component {
        id: buttonsMaker
        ExportButtons {
            tokens: Theme.light
        }
    }
    Component {
        id: chartMaker
        HourChart {
            width: 800
            height: 400
            tokens: Theme.light
            ticks: ["$0", "$500", "$1,000"]
            weekday: "Saturday"
        }
    }
    Component {
        id: moneyMaker
        MoneyRow {
            width: 372
            tokens: Theme.light
            words: "Paid twice"
            amountText: "$18.50"
            orderText: "Order 118"
            sinceText: "Thu 19 Nov 18:40"
            selected: false
        }
    }
    Component {
        id: needMaker
        NeedRow {
            width: 400
            height: implicitHeight
            tokens: Theme.light
            title: "Text did not arrive, order 139"
            detail: "Phone ending 07."
        }
    }
    Component {
        id: payoutMaker
        PayoutRow {
            width: 372
            tokens: Theme.light
            dateText: "Wed 18 Nov"
            amountText: "$1,847.52"
            words: "$18.50 short"
            ordersText: "92 orders"
            selected: false
        }
    }

    // --- MetricStrip

    function metrics(): var {
        const metric = (key, label, figure, context) => ({
            key: key, label: label, figure: figure, context: context
        });
        return [
            metric("sales", "Ventas, s\u00e1bado", "$3,620.00",
                   "$329.00 m\u00e1s que un s\u00e1bado habitual a esta hora"),
            metric("sales2", "Pedidos", "131", "7 abiertos, 1 con retraso"),
            metric("", "Preparaci\u00f3n media", "9:48", "objetivo 15:00, 94,0 % a tiempo"),
            metric("tips", "Propinas", "$386.20", "10,7 % de las ventas"),
            metric("refunds", "Devoluciones", "$1,042,118.00", "2 pedidos"),
            metric("", "Mensajes, por cada pedido", "$0.03", "$4.06 en total")
        ];
    }
    function test_noWordOfAFigureIsCut_data() {
        return [
            { tag: "1366", width: 1366, unit: 1, rows: 1 },
            { tag: "1280", width: 1280, unit: 1, rows: 1 },
            { tag: "1280 at 150 %", width: 1280, unit: 1.5, rows: 2 },
            { tag: "upright at 150 %", width: 1080, unit: 1.5, rows: 2 },
            { tag: "a third of a window", width: 420, unit: 1, rows: 3 }
        ];
    }
    function test_noWordOfAFigureIsCut(row) {
        const strip = make(stripMaker, { width: row.width, unit: row.unit, metrics: metrics() });
        compare(strip.rowCount, row.rows);
        verify(!isCut(strip));
        for (const name of ["metric_sales", "metric_refunds", "metric_5"]) {
            const metric = findChild(strip, name);
            // All of its words stand on it.
            verify(metric.need <= metric.height + 0.5, name);
            verify(metric.x + metric.width <= strip.width + 1, name);
        }
        verify(says(strip, "$1,042,118.00"));
        compare(strip.implicitHeight, strip.rowCount * strip.rowHeight);
    }
    function test_aFigureWithAKeyLeadsOn() {
        const strip = make(stripMaker, { metrics: metrics() });
        watch(strip, "picked");
        mouseClick(findChild(strip, "metric_tips"));
        findChild(strip, "metric_refunds").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        mouseClick(findChild(strip, "metric_2"));
        compare(spy.count, 2);
        compare(told(0), ["tips"]);
        compare(told(1), ["refunds"]);
        compare(findChild(strip, "metric_5").Accessible.name,
                "Mensajes, por cada pedido, $0.03, $4.06 en total");
    }
    function test_theStripFollowsItsFigures() {
        const strip = make(stripMaker, { metrics: metrics().slice(1, 2) });
        const low = strip.implicitHeight;
        strip.metrics = metrics().slice(0, 1).map(each => Object.assign({}, each, {
            context: "a sentence that is so long that it takes several lines of this figure's room"
        }));
        tryVerify(() => strip.implicitHeight > low);
        strip.metrics = [];
        compare(strip.implicitHeight, 0);
    }

    // --- DataTable and Cell

    function test_figuresStandAtTheEndOfTheirColumns() {
        const table = make(tableMaker, { cells: ["Cash", "23", "$1,234,312,500.00"] });
        compare(table.Accessible.name, "Cash, 23, $1,234,312,500.00");
        verify(says(table, "Cash"));
        verify(says(table, "$1,234,312,500.00"));
        const strong = make(tableMaker, { y: 50, cells: ["All", "", ""], strong: true,
                                          lineAbove: true, heading: true });
        compare(strong.ink, Theme.light.ink2);
    }
    function test_aLossIsToned() {
        const table = make(tableMaker, { cells: ["113", "$34.00", "$14.35"], toned: 2 });
        const late = [];
        const collect = item => {
            if (item.visible && item.text !== undefined && item.color !== undefined
                    && Qt.colorEqual(item.color, Theme.light.late))
                late.push(item.text);
            for (let at = 0; at < item.children.length; ++at)
                collect(item.children[at]);
        };
        collect(table);
        compare(late, ["$14.35"]);
    }

    // --- EntryCard

    function entry(more: var): var {
        return Object.assign({
            number: 20418, timeText: "Thu 19 Nov 00:01", cause: "Refund asked for",
            causeId: "rfd_1", leadsTo: "order", target: "ord_118", memo: "Prawns off",
            hash: "8f31c02b", sumText: "$18.50",
            lines: [{ key: "refunds|USD", account: "Refunds", debitText: "$18.50", creditText: "" },
                    { key: "payable|USD", account: "On their way", debitText: "",
                      creditText: "$18.50" }]
        }, more);
    }
    function test_anEntryLeadsToItsAccountsAndItsOrder() {
        const card = make(entryMaker, { entry: entry({}) });
        for (const words of ["L-20418  Refund asked for", "Thu 19 Nov 00:01, Prawns off",
                             "Cause rfd_1", "Sealed as 8f31c02b\u2026", "Sum is zero"])
            verify(says(card, words), words);
        watch(card, "accountWanted");
        mouseClick(findChild(card, "entryLine_payable|USD"));
        compare(told(0), ["payable|USD"]);
        watch(card, "causeWanted");
        mouseClick(findChild(card, "entryCause"));
        compare(told(0), ["order", "ord_118"]);
        card.entry = entry({ leadsTo: "", memo: "", causeId: "", hash: "" });
        verify(!findChild(card, "entryCause").visible);
        verify(says(card, "Thu 19 Nov 00:01"));
        verify(!says(card, "Cause rfd_1"));
        card.entry = {};
        compare(card.Accessible.name, "Entry L-, ");
    }

    // --- Equation, ExportButtons, HourChart

    function test_theEquationSaysBothSides_data() {
        return [
            { tag: "differs", expected: "$1,866.02", difference: "$18.50", differs: true,
              name: "Bank received $1,847.52, ledger expected $1,866.02, difference $18.50" },
            { tag: "not compared", expected: "", difference: "", differs: false,
              name: "Bank received $1,847.52, ledger expected , difference " }
        ];
    }
    function test_theEquationSaysBothSides(row) {
        const equation = make(equationMaker, {
            expected: row.expected, difference: row.difference, differs: row.differs
        });
        compare(equation.Accessible.name, row.name);
        verify(says(equation, row.expected === "" ? "\u2013" : row.expected));
        verify(!isCut(equation));
    }
    function test_filesAreAskedForAndToldOf() {
        const file = createTemporaryObject(exportMaker, test);
        const buttons = make(buttonsMaker, { file: file });
        watch(buttons, "csvWanted");
        mouseClick(findChild(buttons, "exportCsv"));
        compare(spy.count, 1);
        watch(buttons, "pdfWanted");
        mouseClick(findChild(buttons, "exportPdf"));
        compare(spy.count, 1);
        verify(!findChild(buttons, "exportText").visible);
        file.text = "Saved: /home/till/Documents/Servery/day-2026-11-21.pdf";
        verify(findChild(buttons, "exportText").visible);
        buttons.csv = false;
        verify(!findChild(buttons, "exportCsv").visible);
        buttons.pdf = false;
        verify(!findChild(buttons, "exportPdf").visible);
    }
    function test_hoursAsBarsAndAsATable() {
        const chart = make(chartMaker, { hours: [] });
        verify(says(chart, "Nothing is sold yet today"));
        chart.hours = [
            { hour: 18, value: 742, usual: 640, text: "$742", fullText: "$742.00",
              usualText: "$640.00", isNow: false },
            { hour: 19, value: 812, usual: -1, text: "$812", fullText: "$812.00", usualText: "",
              isNow: true },
            { hour: 20, value: 0, usual: -1, text: "$0", fullText: "$0.30", usualText: "",
              isNow: false }
        ];
        waitUntilLaidOut(chart);
        verify(!says(chart, "Nothing is sold yet today"));
        verify(says(chart, "$812"));
        verify(says(chart, "Usual Saturday"));
        watch(chart, "picked");
        const bar = findChild(chart, "hour_19");
        compare(bar.Accessible.name, "19:00, $812.00");
        // However low its bar is.
        verify(findChild(chart, "hour_20").enabled);
        mouseClick(bar);
        bar.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare([told(0), told(1)], [[19], [19]]);
        const table = findChild(chart, "hourTable");
        verify(!table.visible);
        chart.asTable = true;
        waitUntilLaidOut(chart);
        verify(table.visible);
        verify(says(table, "$742.00"));
        verify(says(table, "usually $640.00"));
        mouseClick(findChild(table, "hourLine_18"));
        compare(told(2), [18]);
        chart.weekday = "";
        verify(!says(chart, "Usual Saturday"));
    }

    // --- Rows

    function test_moneyThatWaitsIsARow() {
        const row = make(moneyMaker);
        watch(row, "clicked");
        mouseClick(row);
        row.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
        compare(row.Accessible.name, "Paid twice, $18.50, Order 118, Thu 19 Nov 18:40");
        row.selected = true;
        verify(row.Accessible.selected);
        verify(row.height >= 56);
    }
    function test_whatNeedsSomebody_data() {
        return [
            { tag: "message_not_delivered", other: "" },
            { tag: "payout", other: "" },
            { tag: "job_parked", other: "Let it be" }
        ];
    }
    function test_whatNeedsSomebody(row) {
        const need = make(needMaker, { kind: row.tag, actionText: "Open", otherText: row.other });
        watch(need, "opened");
        mouseClick(findChild(need, "need_" + row.tag));
        compare(spy.count, 1);
        const other = findChild(need, "let_" + row.tag);
        compare(other.visible, row.other !== "");
        compare(need.Accessible.name, "Text did not arrive, order 139. Phone ending 07.");
        if (row.other === "")
            return;
        watch(need, "letBe");
        mouseClick(other);
        compare(spy.count, 1);
    }
    function test_whatNeedsSomebodyIsNeverCut() {
        const words = { title: "Eine Arbeit des Servers ist stehen geblieben, Bestellung 127",
                        detail: "Versuchen Sie es noch einmal; bleibt es wieder stehen, sagen Sie "
                                + "es Ihrer Betreuung: Erstattung an der Karte" };
        for (const other of ["", "Auf sich beruhen lassen"]) {
            const need = make(needMaker, Object.assign({
                kind: "job_parked", actionText: "Noch einmal versuchen", otherText: other,
                y: other === "" ? 0 : 400
            }, words));
            verify(!isCut(need));
            const button = findChild(need, "need_job_parked");
            verify(button.y >= 0 && button.y + button.height <= need.height);
            verify(need.implicitHeight > (other === "" ? 80 : 146));
        }
    }
    function test_aPayoutSaysHowItStands_data() {
        return ["onItsWay", "matches", "accepted", "differs", "failed", "waiting"]
            .map(kind => ({ tag: kind, bad: kind === "differs" || kind === "failed" }));
    }
    function test_aPayoutSaysHowItStands(row) {
        const payout = make(payoutMaker, { kind: row.tag });
        compare(payout.bad, row.bad);
        watch(payout, "clicked");
        mouseClick(payout);
        compare(spy.count, 1);
        compare(payout.Accessible.name, "Wed 18 Nov, $1,847.52, $18.50 short, 92 orders");
    }
}
