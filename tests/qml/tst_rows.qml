import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Kitchen
import Servery.Shared

// The rows, flags and banners of the counter and the kitchen that no screen's test touches, each in
// each of its states.
ScreenTestCase {
    id: test
    name: "Rows"
    width: 900
    height: 900

    property PrintDesk printing: PrintDesk {}

    PrintBanner {
        id: printBanner
        width: 900
        height: 64
        tokens: Theme.light
        printing: test.printing
    }
    ReportRow {
        id: report
        y: 70
        width: 400
        tokens: Theme.light
        number: 12
        timeText: "Sat 21 Nov 23:10"
        closedBy: "Priya N."
        verdict: "short"
        verdictText: "$4.50 short"
    }
    DenominationRow {
        id: notes
        y: 160
        width: 400
        tokens: Theme.light
        key: "2000"
        valueText: "$20"
        countText: ""
        sumText: ""
        selected: false
    }
    OrderLine {
        id: line
        y: 260
        width: 400
        tokens: Theme.light
        quantity: 2
        name: "Smash burger with a name that takes more than one line of its place"
        modifiers: ["+ cheese", "\u2212 onion"]
        note: "Cut in half, please"
        allergies: ["SESAME", "MILK"]
        totalText: "$32.00"
    }
    OrderFlags {
        id: orderFlags
        y: 560
        tokens: Theme.light
        rush: false
        notPaid: false
        forText: ""
    }
    TicketFlags {
        id: ticketFlags
        y: 600
        width: 400
        tokens: Theme.dark
        rush: true
        notPaid: true
        course: "Mains"
    }
    ChangePanel {
        id: change
        x: 420
        y: 70
        width: 400
        height: 600
        heading: "Change due"
        change: "$16.50"
        rows: [{ text: "$10", count: 1 }, { text: "25\u00a2", count: 2 }]
    }
    TicketMenu {
        id: menu
        y: 660
        tokens: Theme.dark
        unit: 0.5
        number: 147
        rush: true
        canHold: false
    }
    SignalSpy {
        id: spy
    }

    function watch(target: var, signalName: string) {
        spy.signalName = "";
        spy.target = target;
        spy.signalName = signalName;
        spy.clear();
    }
    function init() {
        printing.calls = [];
        printing.unsure = [];
        printing.problem = "";
        waitUntilLaidOut(test);
    }

    function test_aPrintersTroubleIsSaidAndTriedAgain() {
        verify(!printBanner.visible);
        printing.problem = "Receipt printer is out of paper. 2 receipts waiting.";
        verify(printBanner.visible);
        compare(printBanner.headline, printing.problem);
        waitUntilLaidOut(printBanner);
        mouseClick(findChild(printBanner, "printBannerAction"));
        watch(printBanner, "settingsWanted");
        mouseClick(findChild(printBanner, "bannerSecond"));
        compare(spy.count, 1);
        // A slip that may not have come out goes before it.
        printing.unsure = [{ place: 7, text: "Receipt 147 may not have been printed." }];
        compare(printBanner.headline, "Receipt 147 may not have been printed.");
        compare(printBanner.more, "1 more");
        waitUntilLaidOut(printBanner);
        mouseClick(findChild(printBanner, "printBannerAction"));
        mouseClick(findChild(printBanner, "bannerSecond"));
        compare(printing.calls, ["try all", "again 7", "let go 7"]);
    }
    function test_aReportSaysItsVerdict() {
        compare(report.Accessible.name, "Closing report 12, Sat 21 Nov 23:10, $4.50 short");
        verify(report.height >= 56);
        watch(report, "clicked");
        mouseClick(report);
        report.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
    }
    function test_aDenominationIsSteppedUnlessItIsRead() {
        compare(notes.Accessible.name, "$20: not counted");
        watch(notes, "stepped");
        mouseClick(findChild(notes, "more_2000"));
        mouseClick(findChild(notes, "less_2000"));
        compare(spy.signalArguments.map(each => each[0]), [1, -1]);
        notes.readOnly = true;
        mouseClick(findChild(notes, "more_2000"));
        compare(spy.count, 2);
        notes.readOnly = false;
        notes.countText = "9";
        compare(notes.Accessible.name, "$20: 9");
    }
    function test_aLineIsToldInFull() {
        compare(line.Accessible.name, "2 " + line.name + ", $32.00");
        const cut = [];
        const look = item => {
            if (item.truncated === true)
                cut.push(item.text);
            for (let at = 0; at < item.children.length; ++at)
                look(item.children[at]);
        };
        look(line);
        compare(cut, []);
        const before = line.implicitHeight;
        line.note = "";
        line.allergies = [];
        tryVerify(() => line.implicitHeight < before);
    }
    function test_flagsAreWords_data() {
        return [
            { tag: "none", rush: false, notPaid: false, forText: "", spoken: "" },
            { tag: "rush", rush: true, notPaid: false, forText: "", spoken: "rush" },
            { tag: "all", rush: true, notPaid: true, forText: "19:50",
              spoken: "rush, not paid, for 19:50" }
        ];
    }
    function test_flagsAreWords(row) {
        orderFlags.rush = row.rush;
        orderFlags.notPaid = row.notPaid;
        orderFlags.forText = row.forText;
        compare(orderFlags.spoken, row.spoken);
        compare(orderFlags.visible, row.spoken !== "");
        for (const [name, shown] of [["rushFlag", row.rush], ["notPaidFlag", row.notPaid],
                                     ["forFlag", row.forText !== ""]])
            compare(findChild(orderFlags, name).visible, shown, name);
    }
    function test_ticketFlagsStandInOneRow() {
        const rush = findChild(ticketFlags, "rushChip");
        const unpaid = findChild(ticketFlags, "notPaidChip");
        tryVerify(() => unpaid.x >= rush.x + rush.width);
        compare(unpaid.text, "NOT PAID");
        ticketFlags.rush = false;
        tryVerify(() => unpaid.x === rush.x);
        ticketFlags.notPaid = false;
        verify(!unpaid.visible);
        ticketFlags.rush = true;
        ticketFlags.notPaid = true;
    }
    function test_theChangeIsTheLargestFigure() {
        const figure = findChild(change, "changeFigure");
        compare(figure.text, "16.50");
        verify(figure.size >= 100);
        // A long amount is drawn smaller, never cut.
        change.change = "$123,456,789.50";
        tryVerify(() => figure.size < 100);
        verify(figure.implicitWidth <= change.width);
        change.change = "$16.50";
    }
    function test_theMenuOffersWhatMayBeDone() {
        compare(menu.entries.map(each => each.name), ["unrush"]);
        menu.canHold = true;
        menu.canTakeOff = true;
        compare(menu.entries.map(each => each.name), ["unrush", "hold", "takeOff"]);
        watch(menu, "chosen");
        verify(menu.chooseAt(3));
        verify(!menu.chooseAt(4));
        compare(spy.signalArguments[0][0], "takeOff");
    }
}
