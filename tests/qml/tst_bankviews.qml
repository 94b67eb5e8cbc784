import QtQuick
import QtTest
import Servery.App
import Servery.Counter
import Servery.Shared

// Bank transfers and the bank's statements, each part by itself and in each of its states.
PartTestCase {
    id: test
    name: "BankViews"
    width: 1366
    height: 704

    property Console app
    property CounterPicture picture
    property BankQueue bank

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        CounterPicture {}
    }
    Component {
        id: viewMaker
        BankView {
            width: 1366
            height: 704
            bank: test.bank
            lockedIn: false
            portrait: false
            unit: 1
        }
    }
    Component {
        id: noteMaker
        BankNote {
            width: 800
            tokens: Theme.light
            words: "$40.00 for Order 151 waits for a manager."
            locked: false
        }
    }
    Component {
        id: seenMaker
        TransferSeen {
            width: 800
            height: 690
            bank: test.bank
            tokens: Theme.light
        }
    }
    Component {
        id: panelMaker
        StatementPanel {
            width: 800
            statements: test.bank.statements
            busy: test.bank.busy
            tokens: Theme.light
            lockedIn: false
        }
    }
    Component {
        id: chooserMaker
        StatementChooser {
            width: 700
            tokens: Theme.light
            start: Qt.resolvedUrl("statements")
        }
    }
    Component {
        id: rowMaker
        FileRow {
            width: 500
            tokens: Theme.light
            name: "camt053.xml"
            timeText: "Sat 21 Nov"
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        picture = createTemporaryObject(pictureMaker, test, { app: app });
        bank = app.bank;
    }

    // --- BankView

    function test_theAwaitedSayWhyThereAreNone_data() {
        return [{ tag: "loading", words: "The transfers are being read.", none: false },
                { tag: "ready", words: "No transfer is awaited.", none: true },
                { tag: "failed", words: "The transfers cannot be read now.", none: false }];
    }
    function test_theAwaitedSayWhyThereAreNone(row) {
        bank.state = row.tag;
        const view = make(viewMaker);
        verify(says(view, row.words));
        // That nothing waits is known only when it was read.
        compare(says(view, "Nothing waits for you. What a statement has that fits nothing appears "
                           + "here."), row.none);
    }
    function test_whatNeedsSomebody() {
        picture.fillBank();
        bank.problem = "The line to the server is gone.";
        const view = make(viewMaker);
        verify(says(view, "Needs you, 3"));
        verify(says(view, bank.statements.taken));
        compare(findChild(view, "bankProblem").text, bank.problem);
        verify(findChild(view, "bankProblem").visible);
        bank.noted = "$40.00 for Order 151 waits for a manager.";
        compare(findChild(view, "bankNoted").text, bank.noted);
        verify(!findChild(view, "bankTaken").visible);
        // While one is sent, nothing else is begun.
        bank.busy = true;
        compare(findChild(view, "bankImport").text, "Sending");
        press(findChild(view, "bankLine_l1"), "bank_accept");
        press(findChild(view, "bankReturn_r1"), "bank_sent_back");
        compare(bank.calls, []);
        bank.busy = false;
        press(findChild(view, "bankLine_l1"), "bank_accept");
        press(findChild(view, "bankReturn_r1"), "bank_sent_back");
        compare(bank.calls, ["decide l1 accept ", "sentBack r1"]);
    }
    function test_whatWasConfirmedLeadsToItsEntries() {
        const note = make(noteMaker);
        const entries = findChild(note, "notedEntries");
        const words = findChild(note, "bankNoted");
        verify(words.width <= entries.x);
        watch(note, "entriesWanted");
        mouseClick(entries);
        compare(spy.count, 1);
        // Others are told why not, until something else is said.
        note.locked = true;
        mouseClick(entries);
        compare(spy.count, 1);
        verify(says(note, entries.why));
        note.words = "$12.00 for Order 9 waits for a manager.";
        verify(!says(note, entries.why));
        // Where both have no room the key stands beneath.
        note.width = 300;
        waitUntilLaidOut(note);
        verify(entries.y >= words.height);
        compare(entries.width, note.width);
        verify(entries.height >= 56);
    }
    function test_aLineFindsItsOrderOrIsLeft() {
        picture.fillBank();
        const view = make(viewMaker);
        const line = findChild(view, "bankLine_l2");
        press(line, "bank_assign");
        compare(view.assigning, "l2");
        verify(says(view, "Which order is it for?"));
        compare(findChild(line, "bank_assign").text, "Choose it in the list");
        press(view, "awaited_y2");
        compare(view.candidate, "y2");
        compare(bank.openId, "");
        verify(type(view, Qt.Key_Escape));
        compare(view.assigning, "");
        compare(view.candidate, "");
        compare(bank.calls, []);
        watch(view, "leaving");
        verify(type(view, Qt.Key_Escape));
        compare(spy.count, 1);
        verify(!type(view, Qt.Key_5));
    }
    function test_theTransferThatIsOpenTakesThePlace() {
        picture.fillBank();
        const view = make(viewMaker);
        const row = findChild(view, "awaited_y3");
        row.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Enter);
        compare(bank.openId, "y3");
        verify(findChild(view, "transferSeenPane").activeFocus);
        verify(type(view, Qt.Key_Backspace));
        compare(bank.seen.cents, 1274);
        // It is gone from the queue: what needs somebody is back.
        bank.openTransfer("");
        verify(!findChild(view, "transferSeenPane").visible);
        verify(findChild(view, "bankLine_l1").visible);
    }
    function test_nothingOfTheBankIsCut_data() {
        return [{ tag: "wide", width: 1366, height: 704, portrait: false },
                { tag: "upright", width: 1080, height: 1800, portrait: true }];
    }
    function test_nothingOfTheBankIsCut(row) {
        picture.fillBank();
        const view = make(viewMaker, { width: row.width, height: row.height,
                                       portrait: row.portrait });
        verify(!isCut(view));
        view.importing = true;
        waitUntilLaidOut(view);
        verify(!isCut(view));
    }
    function test_theBankByItsKeys_data() {
        return [{ tag: "queue", least: 4 }, { tag: "open", least: 3 }];
    }
    function test_theBankByItsKeys(row) {
        verifyPressables(() => {
            picture.fillBank();
            bank.openTransfer(row.tag === "open" ? "y1" : "");
            const view = make(viewMaker);
            view.importing = row.tag === "queue";
            tryVerify(() => findChild(view, "awaited_y1") !== null);
            waitUntilLaidOut(view);
            return view;
        }, row.least);
    }

    // --- TransferSeen

    function test_whatIsSeenOnTheStatement_data() {
        return [
            { tag: "as due", set: {}, primary: "$43.50 has arrived", enabled: true },
            { tag: "less", set: { difference: "$3.50 less",
                                  next: "The order stays unpaid." },
              primary: "$43.50 has arrived", enabled: true },
            { tag: "refused", set: { problem: "It was taken already." },
              primary: "$43.50 has arrived", enabled: true },
            { tag: "sending", set: { busy: true }, primary: "Sending", enabled: false }
        ];
    }
    function test_whatIsSeenOnTheStatement(row) {
        picture.fillBank();
        bank.openTransfer("y1");
        Object.assign(bank, row.set);
        const pane = make(seenMaker);
        verify(says(pane, "Order 151, table 4"));
        verify(says(pane, "$43.50"));
        const primary = findChild(pane, "bankConfirm");
        compare(primary.text, row.primary);
        compare(primary.enabled, row.enabled);
        compare(findChild(pane, "transferSeen").wrong, row.tag === "less");
        compare(findChild(pane, "transferProblem").visible, row.tag === "refused");
        if (row.tag === "less")
            compare(findChild(pane, "transferNext").text, "The order stays unpaid.");
        verify(!isCut(pane));
        // Nothing lies on the button, however many sentences stand above it.
        const problem = findChild(pane, "transferProblem");
        verify(problem.mapToItem(pane, 0, problem.height).y <= primary.mapToItem(pane, 0, 0).y);
        verify(type(pane, Qt.Key_Return));
        compare(bank.calls, row.enabled ? ["confirm y1 4350"] : []);
        verify(type(pane, Qt.Key_Return, { isAutoRepeat: true }));
        compare(bank.calls.length, row.enabled ? 1 : 0);
    }
    function test_theAmountIsTypedByTouchAndKey() {
        picture.fillBank();
        bank.openTransfer("y1");
        const pane = make(seenMaker);
        bank.seen.clear();
        verify(!findChild(pane, "bankConfirm").enabled);
        press(pane, "pad_4");
        press(pane, "pad_00");
        verify(type(pane, Qt.Key_1));
        press(pane, "padBackspace");
        compare(bank.seen.cents, 400);
        verify(!type(pane, Qt.Key_A));
        watch(pane, "closed");
        press(pane, "transferBack");
        verify(type(pane, Qt.Key_Escape));
        compare(spy.count, 2);
    }
    function test_itIsScrolledWhereThereIsLittleRoom() {
        picture.fillBank();
        bank.openTransfer("y1");
        bank.difference = "$3.50 less";
        bank.next = "The order stays unpaid. A manager takes it and the rest is asked for, or "
                    + "gives it back.";
        const pane = make(seenMaker, { height: 480, width: 420 });
        const primary = findChild(pane, "bankConfirm");
        const bottom = primary.mapToItem(pane, 0, primary.height).y;
        verify(bottom <= 480 && bottom > 400);
        verify(!isCut(primary));
        const key = findChild(pane, "pad_0");
        key.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => key.mapToItem(pane, 0, key.height).y
                        <= findChild(pane, "transferNext").mapToItem(pane, 0, 0).y);
    }
    function test_aTransferIsReadToWhoeverCannotSeeIt() {
        picture.fillBank();
        bank.openTransfer("y1");
        bank.difference = "$3.50 less";
        const pane = make(seenMaker);
        compare(findChild(pane, "transferSeen").Accessible.name,
                "On the statement $43.50. $3.50 less");
        compare(findChild(pane, "padBackspace").Accessible.name, "Delete the last digit");
        // Tab: back, the digits, then what confirms it.
        const chain = [];
        let at = findChild(pane, "transferBack");
        for (let step = 0; step < 30 && !chain.includes(at); ++step) {
            chain.push(at);
            at = at.nextItemInFocusChain(true);
        }
        const names = chain.map(each => each.objectName).filter(each => each !== "");
        verify(names.indexOf("transferBack") < names.indexOf("pad_1"));
        verify(names.indexOf("pad_1") < names.indexOf("padBackspace"));
        verify(names.indexOf("padBackspace") < names.indexOf("bankConfirm"));
    }

    // --- StatementPanel

    function test_theStatementsOfTheFolder() {
        const panel = make(panelMaker);
        verify(says(panel, "No statement in /home/cafe/Downloads. Export one at the bank: "
                           + "camt.053 or CSV."));
        picture.fillBank();
        waitUntilLaidOut(panel);
        verify(says(panel, "Statements in /home/cafe/Downloads, newest first"));
        press(panel, "statement_export (3).csv");
        compare(bank.calls, ["takeIn /d/b.csv"]);
        bank.busy = true;
        press(panel, "statement_export (3).csv");
        verify(!findChild(panel, "statementChoose").enabled);
        compare(bank.calls.length, 1);
    }
    function test_aKioskShowsOnlyTheFolder() {
        picture.fillBank();
        const panel = make(panelMaker, { lockedIn: true });
        verify(!findChild(panel, "statementChoose").visible);
        // Not even when it is asked to.
        panel.choosing = true;
        compare(findChild(panel, "statementChooser").item, null);
        verify(findChild(panel, "statement_camt053-2026-11-21.xml").visible);
    }
    function test_columnsAreNamedByAManager() {
        bank.statements.unmapped = "/d/b.csv";
        bank.statements.columns = ["Day", "Sum", "Who"];
        bank.isManager = false;
        const panel = make(panelMaker);
        verify(says(panel, "A manager says once which column of this bank's statements is which."));
        compare(findChild(panel, "column_date"), null);
        verify(!findChild(panel, "mappingKeep").enabled);
        bank.isManager = true;
        waitUntilLaidOut(panel);
        for (const each of [["date", "Day"], ["dateFormat", "dd.MM.yyyy"], ["amount", "Sum"],
                            ["decimalMark", ","], ["text", "Who"], ["payer", ""]]) {
            const bar = findChild(panel, "column_" + each[0]);
            press(bar, "choice_" + each[1]);
            compare(bank.statements.mapping[each[0]], each[1]);
            verify(findChild(bar, "choice_" + each[1]).Accessible.checked);
        }
        compare(findChild(panel, "column_date").Accessible.name, "Date");
        // How it is written is shown, not named.
        verify(says(panel, "1.234,50"));
        verify(says(panel, "31.12.2026"));
        verify(!findChild(panel, "mappingKeep").enabled);
        bank.statements.canMap = true;
        press(panel, "mappingKeep");
        compare(bank.calls, ["keepMapping"]);
        press(panel, "mappingBack");
        compare(bank.statements.unmapped, "");
        verify(findChild(panel, "statementChoose").visible);
    }
    function test_theStatementsByTheirKeys_data() {
        return [{ tag: "list", least: 2 }, { tag: "columns", least: 2 },
                { tag: "elsewhere", least: 2 }];
    }
    function test_theStatementsByTheirKeys(row) {
        verifyPressables(() => {
            picture.fillBank();
            bank.statements.folderUrl = Qt.resolvedUrl("statements");
            bank.statements.unmapped = row.tag === "columns" ? "/d/b.csv" : "";
            bank.statements.canMap = true;
            bank.statements.columns = ["Day", "Sum"];
            const panel = make(panelMaker);
            panel.choosing = row.tag === "elsewhere";
            if (panel.choosing)
                tryVerify(() => findChild(panel, "chooser_inner") !== null);
            waitUntilLaidOut(panel);
            return panel;
        }, row.least);
    }

    // --- StatementChooser and FileRow

    function test_aStatementElsewhereIsFound() {
        const chooser = make(chooserMaker);
        tryVerify(() => findChild(chooser, "chooser_inner") !== null);
        // Folders and what a bank exports, nothing else.
        tryCompare(findChild(chooser, "chooserFiles"), "count", 3);
        tryVerify(() => findChild(chooser, "chooser_november.CSV") !== null);
        waitUntilLaidOut(chooser);
        press(chooser, "chooser_inner");
        tryVerify(() => findChild(chooser, "chooser_week 47.xml") !== null);
        tryCompare(findChild(chooser, "chooserFolder"), "text",
                   String(Qt.resolvedUrl("statements/inner")).replace("file://", ""));
        waitUntilLaidOut(chooser);
        watch(chooser, "chosen");
        press(chooser, "chooser_week 47.xml");
        compare(String(told(0)[0]), String(Qt.resolvedUrl("statements/inner/week 47.xml")));
        press(chooser, "chooserUp");
        tryVerify(() => findChild(chooser, "chooser_november.CSV") !== null);
        watch(chooser, "dismissed");
        press(chooser, "chooserBack");
        compare(spy.count, 1);
    }
    function test_aFolderWithNothingInIt() {
        const chooser = make(chooserMaker, { start: Qt.resolvedUrl("statements/plain") });
        tryVerify(() => findChild(chooser, "chooserEmpty").visible);
        verify(!isCut(chooser));
    }
    function test_aFolderThatIsNotThere() {
        const chooser = make(chooserMaker, { start: Qt.resolvedUrl("statements/gone") });
        // What is listed is what is said to be.
        verify(!chooser.path.endsWith("gone"));
        verify(chooser.path.startsWith("/"));
        chooser.folder = Qt.resolvedUrl("statements");
        tryVerify(() => findChild(chooser, "chooser_november.CSV") !== null);
    }
    function test_aFolderIsNamedAsItIs_data() {
        return [{ tag: "plain", url: "file:///media/stick", path: "/media/stick" },
                { tag: "a space", url: "file:///media/bank%20A", path: "/media/bank A" },
                { tag: "a percent", url: "file:///media/100%25", path: "/media/100%" },
                { tag: "letters", url: "file:///home/Ausz%C3%BCge", path: "/home/Auszüge" },
                { tag: "the top", url: "file:///", path: "/" }];
    }
    function test_aFolderIsNamedAsItIs(row) {
        const chooser = make(chooserMaker);
        compare(chooser.pathOf(row.url), row.path);
    }
    function test_upEndsAtTheTop() {
        const chooser = make(chooserMaker, { start: "file:///" });
        verify(!findChild(chooser, "chooserUp").enabled);
        compare(findChild(chooser, "chooserFolder").text, "/");
        chooser.up();
        compare(findChild(chooser, "chooserFolder").text, "/");
    }
    function test_noFileIsTakenTwice() {
        const chooser = make(chooserMaker, { busy: true });
        tryVerify(() => findChild(chooser, "chooser_november.CSV") !== null);
        waitUntilLaidOut(chooser);
        watch(chooser, "chosen");
        press(chooser, "chooser_november.CSV");
        compare(spy.count, 0);
    }
    function test_aFileOrAFolder_data() {
        return [{ tag: "file", isFolder: false, name: "Take in camt053.xml" },
                { tag: "folder", isFolder: true, name: "Folder camt053.xml" }];
    }
    function test_aFileOrAFolder(row) {
        const made = make(rowMaker, { isFolder: row.isFolder });
        compare(made.Accessible.name, row.name);
        watch(made, "clicked");
        mouseClick(made);
        compare(spy.count, 1);
        made.enabled = false;
        mouseClick(made);
        compare(spy.count, 1);
        // Drawn small it is still hit.
        made.unit = 0.6;
        verify(made.implicitHeight >= 56);
    }
}
