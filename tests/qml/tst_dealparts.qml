import QtQuick
import QtTest
import Servery.Counter
import Servery.Shared

// The parts of a deal at the counter: its panes, a customer's credit, and bank transfers.
PartTestCase {
    id: test
    name: "DealParts"
    width: 1400
    height: 1000

    Component {
        id: numberMaker
        NumberField {
            width: 500
            tokens: Theme.light
        }
    }
    Component {
        id: creditMoveMaker
        CreditMove {
            width: 320
            tokens: Theme.light
            word: "Paid, order 131"
            detail: "Wed 18 Nov 18:02"
            amountText: "$31.50"
            balanceText: "$18.50"
        }
    }
    Component {
        id: awaitedMaker
        AwaitedRow {
            width: 460
            tokens: Theme.light
            reference: "K7M2 9QXA"
            amountText: "$43.50"
            orderText: "Order 151, table 4"
            sinceText: "19:02"
        }
    }
    Component {
        id: cardMaker
        BankCard {
            width: 600
            tokens: Theme.light
            title: "Less than due, $40.00"
            next: "Take it and ask for the rest, or give it back."
            detail: ""
            isManager: true
        }
    }
    Component {
        id: panelMaker
        DealPanel {
            width: 400
            height: 700
        }
    }
    Component {
        id: panesMaker
        DealPanes {
            id: panes
            width: 1366
            height: 700
            portrait: false
            narrow: false
            stacked: false
            tokens: Theme.light
            unit: 1
            aboutNeed: 300
            entryNeed: 500
            about: SecondaryButton {
                objectName: "aboutKey"
                tokens: Theme.light
            }
            entry: SecondaryButton {
                objectName: "entryKey"
                tokens: Theme.light
            }
            panel: SecondaryButton {
                objectName: "panelKey"
                tokens: Theme.light
            }
        }
    }

    function test_aNumberSaysHowItIsUnderstood() {
        const field = make(numberMaker, { text: "0491" });
        compare(field.Accessible.name, "Mobile number 0491");
        field.text = "0491570156";
        field.understood = "+61491570156";
        compare(field.Accessible.name, "Mobile number, +61491570156 0491570156");
        field.fault = "Nobody has this number.";
        verify(field.wrong);
        verify(says(field, "Nobody has this number."));
    }
    function test_aMoveOfCreditLeadsToItsOrder() {
        const move = make(creditMoveMaker, { orderId: "o131" });
        watch(move, "clicked");
        mouseClick(move);
        compare(spy.count, 1);
        const added = make(creditMoveMaker, { y: 100, orderId: "" });
        verify(!added.enabled);
        compare(added.focusPolicy, Qt.NoFocus);
        compare(move.Accessible.name, "Paid, order 131, $31.50, Wed 18 Nov 18:02");
    }
    function test_anAwaitedTransferAsksOnlyForALine() {
        const row = make(awaitedMaker);
        watch(row, "clicked");
        mouseClick(row);
        compare(spy.count, 1);
        const low = row.height;
        row.open = true;
        compare(row.implicitHeight, low);
        verify(!findChild(row, "bankAssign").visible);
        row.assigning = true;
        verify(row.implicitHeight > low);
        waitUntilLaidOut(row);
        watch(row, "confirmed");
        mouseClick(findChild(row, "bankAssign"));
        compare(spy.count, 1);
        row.busy = true;
        verify(!findChild(row, "bankAssign").enabled);
    }
    function test_theWaysStandBesideTheWordsOrBeneath_data() {
        return [{ tag: "beside", width: 860, beside: true },
                { tag: "beneath", width: 520, beside: false }];
    }
    function test_theWaysStandBesideTheWordsOrBeneath(row) {
        const card = make(cardMaker, { width: row.width, actions: [
            { name: "accept", text: "Take it" }, { name: "give_back", text: "Give it back" }
        ] });
        compare(card.beside, row.beside);
        // Nothing is read out that is not there.
        compare(card.Accessible.name,
                "Less than due, $40.00. Take it and ask for the rest, or give it back.");
        verify(!isCut(card));
        const accept = findChild(card, "bank_accept").mapToItem(card, 0, 0);
        const back = findChild(card, "bank_give_back").mapToItem(card, 0, 0);
        compare(accept.y === back.y, !row.beside);
        compare(accept.x > row.width / 2, row.beside);
        verify(back.y + 56 <= card.implicitHeight);
    }
    function test_aTransferLeadsToItsEntries() {
        const card = make(cardMaker, { actions: [{ name: "accept", text: "Take it" }] });
        watch(card, "entriesWanted");
        const entries = findChild(card, "bankEntries");
        mouseClick(entries);
        compare(spy.count, 1);
        // What is not booked says so, and who may not see it is told why.
        card.unbooked = "Nothing is booked for it.";
        mouseClick(entries);
        verify(says(card, "Nothing is booked for it."));
        card.isManager = false;
        verify(entries.Accessible.name.includes("manager"));
        mouseClick(entries);
        verify(says(card, "Only a manager sees the entries behind an amount."));
        compare(spy.count, 1);
    }
    function test_aLineAsksForItsReason() {
        const card = make(cardMaker, { actions: [
            { name: "accept", text: "Take it" },
            { name: "give_back", text: "Give it back", reasons: ["Agreed", "Other"] }
        ] });
        watch(card, "acted");
        mouseClick(findChild(card, "bank_accept"));
        compare(told(0), ["accept", ""]);
        verify(!says(card, "Why? Needed."));
        const low = card.height;
        mouseClick(findChild(card, "bank_give_back"));
        compare(spy.count, 1);
        verify(says(card, "Why? Needed."));
        waitUntilLaidOut(card);
        verify(card.implicitHeight > low);
        // Touched again, it asks no more.
        mouseClick(findChild(card, "bank_give_back"));
        verify(!says(card, "Why? Needed."));
        mouseClick(findChild(card, "bank_give_back"));
        waitUntilLaidOut(card);
        mouseClick(findChild(card, "reason_1"));
        compare(told(1), ["give_back", "Other"]);
        compare(card.asking, "");
        card.busy = true;
        verify(!findChild(card, "bank_accept").enabled);
    }
    function test_thePanelSaysWhatComesOfIt() {
        const panel = make(panelMaker, {
            primaryName: "act", changeName: "change", primaryText: "Take $60.00, open drawer",
            change: "$16.50", changeRows: [{ text: "$10", count: 1 }, { text: "$5", count: 1 }],
            hint: "Enter does the same"
        });
        verify(says(panel, "Change due"));
        verify(says(panel, "$10"));
        watch(panel, "acted");
        const act = findChild(panel, "act");
        mouseClick(act);
        compare(spy.count, 0);
        panel.primaryEnabled = true;
        mouseClick(act);
        compare(spy.count, 1);
        panel.changeShown = false;
        verify(!findChild(panel, "change").visible);
        panel.message = "Not taken. The drawer is closed.";
        verify(says(panel, "Not taken. The drawer is closed."));
    }
    function chainFrom(item: var): var {
        const names = [];
        for (let at = item, step = 0; step < 4; ++step) {
            names.push(at.objectName);
            at = at.nextItemInFocusChain(true);
            if (at === null || names.includes(at.objectName))
                break;
        }
        return names;
    }
    function test_panesFindTheirPlaces_data() {
        return [
            { tag: "beside one another", given: {}, order: ["aboutKey", "entryKey", "panelKey"],
              aboutBelow: false, panelBelow: false },
            { tag: "in a column", given: { width: 1280, height: 600, stacked: true, unit: 1.5 },
              order: ["entryKey", "aboutKey", "panelKey"], aboutBelow: true, panelBelow: false },
            { tag: "in a column, about first",
              given: { width: 1280, height: 600, stacked: true, unit: 1.5, entryFirst: false },
              order: ["aboutKey", "entryKey", "panelKey"], aboutBelow: false, panelBelow: false },
            { tag: "upright", given: { width: 1000, height: 1000, portrait: true },
              order: ["aboutKey", "entryKey", "panelKey"], aboutBelow: false, panelBelow: true },
            { tag: "upright, large", order: ["aboutKey", "entryKey", "panelKey"],
              given: { width: 1000, height: 1000, portrait: true, stacked: true, unit: 1.5 },
              aboutBelow: false, panelBelow: false }
        ];
    }
    function test_panesFindTheirPlaces(row) {
        const panes = make(panesMaker, row.given);
        const about = findChild(panes, "aboutKey");
        const entry = findChild(panes, "entryKey");
        const panel = findChild(panes, "panelKey");
        // Tab follows what stands first.
        compare(chainFrom(findChild(panes, row.order[0])), row.order);
        const at = item => item.mapToItem(panes, 0, 0);
        compare(at(about).y > at(entry).y, row.aboutBelow);
        compare(at(panel).y > at(about).y, row.panelBelow);
        verify(at(panel).x >= at(about).x);
    }
}
