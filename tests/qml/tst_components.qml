import QtQuick
import QtTest
import Servery.Shared

ScreenTestCase {
    id: test
    name: "Components"
    width: 500
    height: 600

    ActionButton {
        id: action
        width: 380
        height: 72
        tokens: Theme.dark
        verb: "Ready"
        keyText: "3"
    }
    StatusChip {
        id: chip
        y: 80
        tokens: Theme.light
        kind: "ready"
        text: "Ready 4:02"
    }
    ConnectionIndicator {
        id: connection
        y: 120
        tokens: Theme.dark
        status: "live"
        detail: "up to date"
    }
    AllergyBand {
        id: band
        y: 200
        width: 360
        tokens: Theme.dark
        words: ["SESAME"]
        contained: []
    }
    Note {
        id: note
        y: 300
        width: 200
        tokens: Theme.dark
        words: "short"
    }
    Notice {
        id: notice
        y: 400
        tokens: Theme.dark
    }
    SecondaryButton {
        id: button
        y: 480
        tokens: Theme.light
        text: "Recall"
    }
    SignalSpy {
        id: clicks
        target: action
        signalName: "clicked"
    }
    SignalSpy {
        id: undos
        target: action
        signalName: "undo"
    }
    SignalSpy {
        id: noticeUndos
        target: notice
        signalName: "undo"
    }

    function init() {
        clicks.clear();
        undos.clear();
        action.mode = "ready";
        action.itemsLeft = 0;
    }
    function test_durations_data() {
        return [
            { tag: "0:00", seconds: -4, text: "0:00" },
            { tag: "0:06", seconds: 6, text: "0:06" },
            { tag: "17:24", seconds: 1044, text: "17:24" },
            { tag: "59:59", seconds: 3599, text: "59:59" },
            { tag: "1 h 04", seconds: 3840, text: "1 h 04" }
        ];
    }
    function test_durations(row) {
        compare(Theme.duration(row.seconds), row.text);
    }
    function test_actionSaysWhatItDoes_data() {
        return [
            { tag: "ready, all done", mode: "ready", left: 0, name: "Ready" },
            { tag: "one left", mode: "ready", left: 1, name: "Ready, 1 item left" },
            { tag: "three left", mode: "ready", left: 3, name: "Ready, 3 items left" },
            { tag: "refused", mode: "refused", left: 0, name: "Not sent. Cancelled at 19:41" }
        ];
    }
    function test_actionSaysWhatItDoes(row) {
        action.mode = row.mode;
        action.itemsLeft = row.left;
        action.reason = "Cancelled at 19:41";
        compare(action.Accessible.name, row.name);
    }
    function test_readyWithItemsLeftIsOnePress() {
        action.itemsLeft = 2;
        mouseClick(action);
        compare(clicks.count, 1);
    }
    function test_onlyTheLastStepIsFilled() {
        action.itemsLeft = 2;
        verify(!action.filled);
        action.itemsLeft = 0;
        verify(action.filled);
        action.mode = "queued";
        verify(!action.filled);
    }
    function test_queuedOffersUndo() {
        action.mode = "queued";
        action.undoObjectName = "undoKey";
        const undo = findChild(action, "undoKey");
        verify(undo.visible);
        verify(undo.height >= 56);
        mouseClick(undo);
        compare(undos.count, 1);
        compare(clicks.count, 0);
    }
    function test_chipNeverSpeaksByColourAlone_data() {
        return ["ready", "late", "due", "preparing", "new", "notPaid", "completed",
                "cancelled"].map(kind => ({ tag: kind }));
    }
    function test_chipNeverSpeaksByColourAlone(row) {
        chip.kind = row.tag;
        let drawn = 0;
        for (let at = 0; at < chip.children.length; ++at) {
            const child = chip.children[at];
            if (typeof child.kind === "number" && child.kind !== StatusShape.None)
                ++drawn;
            if (typeof child.glyph === "number" && child.glyph !== Icon.None)
                ++drawn;
        }
        compare(drawn, 1);
        compare(chip.Accessible.name, "Ready 4:02");
    }
    function test_connectionSaysItsWord_data() {
        return [
            { tag: "live", word: "Live" }, { tag: "slow", word: "Slow" },
            { tag: "stale", word: "Stale" }, { tag: "offline", word: "Offline" },
            { tag: "signedOut", word: "Signed out" }
        ];
    }
    function test_connectionSaysItsWord(row) {
        connection.status = row.tag;
        compare(connection.word, row.word);
        verify(connection.Accessible.name.includes(row.word));
    }
    function test_bandGrowsWithItsWords() {
        const one = band.implicitHeight;
        band.contained = ["sesame"];
        const two = band.implicitHeight;
        verify(two > one);
        band.words = ["SESAME", "PEANUT", "TREE NUTS", "CRUSTACEANS", "MILK"];
        verify(band.implicitHeight > two);
        compare(band.color, Theme.dark.allergen);
    }
    function test_noteIsNeverShortened() {
        const before = note.implicitHeight;
        note.words = "please no nuts at all, and the sauce on the side, and <b>two</b> spoons";
        verify(note.implicitHeight > before);
        verify(note.Accessible.name.includes("<b>two</b>"));
    }
    function test_noticeUndoes() {
        verify(!notice.visible);
        notice.show("Order 147 is ready", true);
        verify(notice.visible);
        mouseClick(findChild(notice, "noticeUndo"));
        compare(noticeUndos.count, 1);
        verify(!notice.visible);
    }
    function test_enterPressesAButton() {
        const spy = createTemporaryQmlObject('import QtTest; SignalSpy { signalName: "clicked" }',
                                             test);
        spy.target = button;
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(button.visualFocus);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Space);
        compare(spy.count, 2);
        verify(button.implicitHeight >= 56);
    }
}
