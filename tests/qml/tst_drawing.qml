import QtQuick
import QtTest
import Servery.App
import Servery.Kitchen
import Servery.Shared

// The small types that everything is drawn with, and the place of one ticket.
PartTestCase {
    id: test
    name: "Drawing"
    width: 800
    height: 700

    property KitchenPicture picture

    Component {
        id: dashMaker
        DashLine {
            width: 120
            color: "black"
        }
    }
    Component {
        id: hintMaker
        KeyHint {
            keyText: "7"
            color: "black"
        }
    }
    Component {
        id: textMaker
        PlainText {
            size: 18
        }
    }
    Component {
        id: figureMaker
        FittedNumeral {
            text: "\u2212$1,741.00"
            wanted: 36
            room: 160
        }
    }
    Component {
        id: targetMaker
        Item {
            id: target
            x: 40
            y: 40
            width: 200
            height: 60
            property alias ring: ring
            FocusRing {
                id: ring
                target: target
                tokens: Theme.light
            }
        }
    }
    Component {
        id: tokensMaker
        ThemeTokens {
            bg: "#000000"; surface: "#000000"; raised: "#000000"; sunken: "#000000"; bar: "#000000"
            line: "#000000"; edge: "#000000"; ink: "#FFFFFF"; ink2: "#FFFFFF"; done: "#FFFFFF"
            go: "#FFFFFF"; goText: "#000000"; goTint: "#000000"; soon: "#FFFFFF"
            soonTint: "#000000"; late: "#FFFFFF"; lateTint: "#000000"; allergen: "#FFFFFF"
            allergenTint: "#000000"; info: "#FFFFFF"; infoTint: "#000000"; neutral: "#FFFFFF"
            neutralText: "#000000"; fillText: "#000000"; disabled: "#000000"
            disabledText: "#FFFFFF"
        }
    }
    Component {
        id: pictureMaker
        KitchenPicture {
            app: null
        }
    }
    // What a slot asks of the grid that has it.
    Component {
        id: ownerMaker
        QtObject {
            property ThemeTokens tokens: Theme.dark
            property real unit: 0.8
            property real cardWidth: 360
            property bool keysBlank: false
            property double nowMs: Date.UTC(2026, 5, 12, 19, 42, 6)
            property var calls: []
            function record(call: var) { calls = calls.concat([call]); }
            function menuWanted(orderId: string, number: int, rush: bool, isNew: bool) {
                record(["menu", orderId, number, rush, isNew]);
            }
            function acted(orderId: string, action: string, number: int) {
                record(["act", orderId, action, number]);
            }
            function undone(orderId: string) { record(["undo", orderId]); }
            function understood(orderId: string) { record(["understood", orderId]); }
            function refusalSeen(orderId: string) { record(["seen", orderId]); }
            function itemToggled(orderId: string, lineId: string, done: bool) {
                record(["item", orderId, lineId, done]);
            }
        }
    }
    Component {
        id: slotMaker
        TicketSlot {
            index: 0
            animating: false
        }
    }

    // --- DashLine

    function test_dashesFillTheirLengthAndNoMore() {
        const line = make(dashMaker);
        const dashes = item => Array.from(item.children[0].children)
            .filter(each => each.color !== undefined).length;
        compare(dashes(line), 10);
        compare(line.height, 2);
        verify(line.clip);
        line.width = 0;
        compare(dashes(line), 0);
        line.unit = 2;
        line.width = 120;
        compare(dashes(line), 5);
        compare(line.height, 4);
    }

    // --- KeyHint

    function test_aKeyIsShownAsLargeAsItNeeds() {
        const hint = make(hintMaker);
        verify(hint.visible);
        compare(hint.implicitWidth, 46);
        const narrow = hint.implicitWidth;
        hint.keyText = "Enter";
        verify(hint.implicitWidth > narrow);
        compare(hint.implicitHeight, 46);
        hint.unit = 2;
        compare(hint.implicitHeight, 92);
        // No key, no plate.
        hint.keyText = "";
        verify(!hint.visible);
    }

    // --- PlainText

    function test_wordsAreNeverMarkup() {
        const text = make(textMaker, { text: "<b>No onion</b> & <img src='http://x/'>" });
        compare(text.textFormat, Text.PlainText);
        compare(text.text, "<b>No onion</b> & <img src='http://x/'>");
        compare(text.font.weight, 500);
    }
    function test_largeWordsAreSetInTheDisplayCut() {
        const text = make(textMaker, { text: "147" });
        compare(text.font.family, "Inter");
        text.size = 32;
        compare(text.font.family, "Inter Display");
        compare(text.font.pixelSize, 32);
        text.size = 0.2;
        compare(text.font.pixelSize, 1);
    }
    function test_wordsAreTurnedBackOnAMirroredScreen() {
        const text = make(textMaker, { text: "Mains", width: 200 });
        compare(text.horizontalAlignment, Text.AlignLeft);
        compare(text.transform[0].xScale, 1);
        const was = Theme.mirrored;
        Theme.mirrored = true;
        compare(text.transform[0].xScale, -1);
        compare(text.transform[0].origin.x, 100);
        compare(text.horizontalAlignment, Text.AlignRight);
        Theme.mirrored = was;
    }

    // --- FittedNumeral

    function test_aNumberIsNeverWiderThanItsRoom() {
        const figure = make(figureMaker);
        // Just below where the letters become wider it still fits.
        for (let room = 240; room > 60; room -= 4) {
            figure.room = room;
            verify(figure.implicitWidth <= room + 1, room + ": " + figure.implicitWidth);
        }
        verify(figure.size < 20);
        figure.room = 500;
        compare(figure.size, 36);
        figure.wanted = 54;
        compare(figure.size, 54);
        figure.room = 0;
        verify(figure.size >= 1);
    }

    // --- FocusRing

    function test_theRingStandsAroundItsTarget_data() {
        return [{ tag: "outside", inside: false, x: -6, width: 212, radius: 14 },
                { tag: "inside", inside: true, x: 0, width: 200, radius: 8 }];
    }
    function test_theRingStandsAroundItsTarget(row) {
        const target = make(targetMaker);
        const ring = target.ring;
        verify(!ring.visible);
        ring.inside = row.inside;
        ring.shown = true;
        verify(ring.visible);
        compare(ring.x, row.x);
        compare(ring.y, row.x);
        compare(ring.width, row.width);
        compare(ring.radius, row.radius);
        compare(ring.stroke, 4);
        verify(Qt.colorEqual(ring.color, Theme.light.ink));
        ring.unit = 2;
        compare(ring.stroke, 8);
        target.width = 300;
        compare(ring.width, 300 + (row.inside ? 0 : 24));
        ring.target = null;
        compare(ring.width, row.inside ? 0 : 24);
    }

    // --- Theme and ThemeTokens

    function test_durations_data() {
        return [{ tag: "below nothing", seconds: -5, words: "0:00" },
                { tag: "seconds", seconds: 9, words: "0:09" },
                { tag: "minutes", seconds: 3599, words: "59:59" },
                { tag: "an hour", seconds: 3840, words: "1 h 04" },
                { tag: "half a day", seconds: 43200, words: "12 h 00" }];
    }
    function test_durations(row) {
        compare(Theme.duration(row.seconds), row.words);
    }
    function test_whatIsReadOutHasNoHoles() {
        compare(Theme.spoken(["18:40", "", "To the safe", undefined, "$40.00"]),
                "18:40, To the safe, $40.00");
        compare(Theme.spoken([]), "");
        compare(Theme.spoken([131, "orders"]), "131, orders");
    }
    function test_aTargetIsNeverSmallerThanAFinger() {
        compare(Theme.reach(0.6), 56);
        compare(Theme.reach(1), 56);
        compare(Theme.reach(1.5), 84);
    }
    function test_motionIsAsked() {
        const was = Theme.reducedMotion;
        const glides = Theme.glides;
        Theme.glides = true;
        Theme.reducedMotion = false;
        verify(Theme.motion);
        Theme.reducedMotion = true;
        verify(!Theme.motion);
        Theme.reducedMotion = false;
        Theme.glides = false;
        verify(!Theme.motion);
        Theme.glides = glides;
        Theme.reducedMotion = was;
    }
    function test_aFaceNamesAllOfItsColours() {
        const made = createTemporaryObject(tokensMaker, test);
        const names = Object.keys(made).filter(name => !name.endsWith("Changed")
                                                       && name !== "objectName");
        verify(names.length >= 25, names.length);
        for (const face of [Theme.dark, Theme.light])
            for (const name of names)
                verify(face[name] !== undefined && face[name].a === 1, name);
    }

    // --- TicketSlot

    function slot(more: var, boxes: int): var {
        picture = createTemporaryObject(pictureMaker, test);
        const row = picture.tickets()[0];
        const owner = createTemporaryObject(ownerMaker, test);
        const given = { owner: owner };
        for (const name of ["orderId", "number", "place", "customerName", "phase", "baseMs",
                            "dueSoonSeconds", "lateSeconds", "items", "itemsLeft", "elsewhere",
                            "laterCount", "course", "rush", "notPaid", "stations",
                            "waitsForStations", "hasAllergy", "recalled", "cancelled", "changed",
                            "action", "pending", "pendingAction", "canUndo", "refusal"])
            given[name] = row[name];
        const made = make(slotMaker, Object.assign(given, more));
        made.partCount = boxes;
        made.boxes = Array.from({ length: boxes }, (_, at) => ({
            x: at * 370, y: 0, height: 600, first: at * 2, end: at * 2 + 2, column: at
        }));
        made.loaded = true;
        made.placed = true;
        waitUntilLaidOut(made);
        return made;
    }
    function test_cardsAreMadeWhenTheyAreNeeded() {
        const made = slot({}, 1);
        const card = made.firstCard();
        verify(card.visible);
        compare(card.objectName, "ticket_" + made.number);
        compare(made.lastCard(), card);
        made.placed = false;
        tryCompare(card, "opacity", 0);
        // Out of the scene when there is time.
        verify(made.leave());
        verify(!card.visible);
        verify(!made.leave());
        // The cards stay for when there is room.
        compare(made.firstCard(), card);
        // What nobody sees does not count the seconds, but what will be seen next does.
        const seen = card.nowMs;
        made.owner.nowMs += 1000;
        compare(card.nowMs, seen);
        made.prepared = true;
        compare(card.nowMs, seen + 1000);
        verify(!card.visible);
        made.placed = true;
        verify(card.visible);
        compare(card.nowMs, made.owner.nowMs);
        made.loaded = false;
        compare(made.firstCard(), null);
    }
    function test_oneTicketOnTwoCards() {
        const made = slot({}, 2);
        const first = made.firstCard();
        const last = made.lastCard();
        verify(first !== last);
        compare(last.objectName, "ticket_" + made.number + "_2");
        compare([first.part, first.parts, last.part], [1, 2, 2]);
        compare(made.cardOfRow(0), first);
        compare(made.cardOfRow(3), last);
        compare(made.cardOfRow(9), null);
        // The action stands on the last of them.
        made.act();
        compare(made.owner.calls, [["act", made.orderId, made.action, made.number]]);
    }
    function test_theKeyIsBlankWhileAnotherHasTheDigits() {
        const made = slot({}, 1);
        made.key = 4;
        compare(made.keyText, "4");
        made.owner.keysBlank = true;
        compare(made.keyText, "");
        made.owner.keysBlank = false;
        made.key = 10;
        compare(made.keyText, "");
    }
    function test_whatHappensOnACardIsPassedOnWithItsOrder() {
        const made = slot({}, 1);
        const card = made.firstCard();
        card.menuWanted();
        card.undone();
        card.understood();
        card.refusalSeen();
        card.itemToggled("l1", true);
        compare(made.owner.calls, [["menu", made.orderId, made.number, made.rush,
                                    made.phase === "new"],
                                   ["undo", made.orderId], ["understood", made.orderId],
                                   ["seen", made.orderId], ["item", made.orderId, "l1", true]]);
        watch(made, "measureChanged");
        card.heightsChanged();
        compare(spy.count, 1);
        watch(made, "moved");
        made.index = 3;
        compare(spy.count, 1);
    }
}
