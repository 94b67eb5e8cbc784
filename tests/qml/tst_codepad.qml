import QtQuick
import QtTest
import Servery.Shared

ScreenTestCase {
    id: test
    name: "CodePad"
    width: 420
    height: 560

    property var typed: []

    CodePad {
        id: pad
        width: 390
        height: 540
        tokens: Theme.light
        digits: ""
        status: "entry"
        onPressed: digit => test.typed = test.typed.concat([digit])
        onBackspaced: test.typed = test.typed.concat(["back"])
        onCleared: test.typed = test.typed.concat(["clear"])
    }

    function init() {
        typed = [];
        pad.status = "entry";
        pad.digits = "";
        waitUntilLaidOut(pad);
    }
    function test_keysAreLargeAndNamed_data() {
        return ["key_0", "key_1", "key_5", "key_9", "keyBackspace", "keyClear"]
            .map(name => ({ tag: name }));
    }
    function test_keysAreLargeAndNamed(row) {
        const key = findChild(pad, row.tag);
        verify(key);
        verify(key.width >= 56);
        verify(key.height >= 56);
        verify(key.Accessible.name !== "");
    }
    function test_everyDigitCanBePressed() {
        for (let digit = 0; digit <= 9; ++digit)
            mouseClick(findChild(pad, "key_" + digit));
        mouseClick(findChild(pad, "keyBackspace"));
        mouseClick(findChild(pad, "keyClear"));
        compare(typed, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "back", "clear"]);
    }
    function test_keysByState_data() {
        return [
            { tag: "entry", on: true }, { tag: "wrong", on: true },
            { tag: "checking", on: false }, { tag: "locked", on: false },
            { tag: "expired", on: false }, { tag: "rateLimited", on: false },
            { tag: "right", on: false }, { tag: "offline", on: false }
        ];
    }
    function test_keysByState(row) {
        pad.status = row.tag;
        compare(findChild(pad, "key_4").enabled, row.on);
        mouseClick(findChild(pad, "key_4"));
        compare(typed.length, row.on ? 1 : 0);
        compare(pad.typed({ key: Qt.Key_4, isAutoRepeat: false }), row.on);
    }
    function test_autoRepeatTypesNothing() {
        verify(!pad.typed({ key: Qt.Key_4, isAutoRepeat: true }));
        compare(typed, []);
    }
    function test_messages_data() {
        return [
            { tag: "wrong", left: 3, seconds: 0, head: "Code does not match",
              detail: "3 attempts left, then locked" },
            { tag: "wrong", left: 1, seconds: 0, head: "Code does not match",
              detail: "1 attempt left, then locked" },
            { tag: "locked", left: 0, seconds: 0, head: "Locked after 5 attempts",
              detail: "Text a new code" },
            { tag: "expired", left: 5, seconds: 0, head: "This code ran out",
              detail: "Text a new code" },
            { tag: "rateLimited", left: 5, seconds: 42, head: "Too many tries on this device",
              detail: "Try again in 0:42" },
            { tag: "right", left: 5, seconds: 0, head: "Code matches. Hand it over.", detail: "" },
            { tag: "offline", left: 5, seconds: 0, head: "Offline. Codes cannot be checked.",
              detail: "The order stays here until the line is back." }
        ];
    }
    function test_messages(row) {
        pad.status = row.tag;
        pad.attemptsLeft = row.left;
        pad.secondsLeft = row.seconds;
        compare(pad.headline, row.head);
        compare(pad.detail, row.detail);
        verify(pad.messageShown);
    }
    function test_digitsAreNotSpoken() {
        pad.digits = "419037";
        const said = [];
        const listen = item => {
            if (item.Accessible)
                said.push(item.Accessible.name);
            for (let at = 0; at < item.children.length; ++at)
                listen(item.children[at]);
        };
        listen(pad);
        verify(!said.join("|").includes("419"));
        verify(said.join("|").includes("6 of 6"));
    }
}
