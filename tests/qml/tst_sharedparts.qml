import QtQuick
import QtTest
import Servery.App
import Servery.Board
import Servery.Shared
import Servery.Shell

// What all screens are made of, each in each of its states.
PartTestCase {
    id: test
    name: "SharedParts"
    width: 1300
    height: 900

    Component {
        id: pressMaker
        SecondPress {}
    }
    Component {
        id: pressableMaker
        Pressable {
            width: 100
            height: 60
            tokens: Theme.light
        }
    }
    Component {
        id: scrollListMaker
        ScrollList {
            width: 300
            height: 200
            cacheBuffer: 400
            model: 20
            delegate: SecondaryButton {
                required property int index
                objectName: "entry_" + index
                width: 120
                tokens: Theme.light
                text: "Row " + index
            }
        }
    }
    Component {
        id: secondMaker
        SecondaryButton {
            tokens: Theme.light
            text: "Ohne Verkauf öffnen"
        }
    }
    Component {
        id: choiceMaker
        ChoiceBar {
            width: 600
            tokens: Theme.light
            label: "Span"
            choices: [{ value: "day", text: "Day" }, { value: "week", text: "Week" }]
        }
    }
    Component {
        id: chipMaker
        AllergyChip {
            tokens: Theme.light
            text: "SESAME"
        }
    }
    Component {
        id: lineMaker
        AmountLine {
            width: 300
            tokens: Theme.light
            label: "Cash refunds, 1"
            amount: "$18.50"
        }
    }
    Component {
        id: keyMaker
        BigKey {
            tokens: Theme.light
            text: "7"
        }
    }
    Component {
        id: primaryMaker
        PrimaryButton {
            width: 300
            tokens: Theme.light
            text: "Take $60.00, open drawer"
        }
    }
    Component {
        id: pageMaker
        ScrollPage {
            id: page
            width: 400
            height: 300
            tokens: Theme.light
            SecondaryButton {
                objectName: "firstKey"
                tokens: Theme.light
                text: "First"
            }
            SecondaryButton {
                objectName: "lastKey"
                y: page.contentHeight - height
                tokens: Theme.light
                text: "Last"
            }
        }
    }
    Component {
        id: searchMaker
        SearchField {
            width: 300
            tokens: Theme.light
            placeholderText: "Number, name or table"
        }
    }
    Component {
        id: entriesMaker
        ServiceEntries {}
    }
    Component {
        id: toggleMaker
        ToggleSwitch {
            width: 420
            tokens: Theme.light
            text: "Flash"
            note: "For those who cannot hear."
        }
    }
    Component {
        id: barMaker
        TopBar {
            width: 1300
            venue: "Copper Lane"
            place: "Counter"
            tabs: [{ key: "orders", text: "Orders", count: 7 },
                   { key: "cash", text: "Take cash", count: 0 },
                   { key: "today", text: "Today", count: -1 }]
            current: "orders"
            linkStatus: "live"
            linkDetail: "up to date"
            staffName: "Priya N."
            clockText: "19:42"
        }
    }
    Component {
        id: menuMaker
        ScreenMenu {
            width: 220
            tokens: Theme.light
            venue: "Copper Lane"
            place: "Counter"
            entries: [{ name: "toKitchen", text: "Go to the kitchen" },
                      { name: "signOut", text: "Sign out" }]
        }
    }
    Component {
        id: pinMaker
        PinPad {
            width: 360
            height: 372
            tokens: Theme.light
        }
    }
    Component {
        id: listMaker
        RowList {}
    }
    Component {
        id: numbersMaker
        BoardNumbers {
            width: 900
            height: 500
            tokens: Theme.dark
        }
    }

    // --- SecondPress

    function test_theSecondPressDoesIt() {
        const press = createTemporaryObject(pressMaker, test, { againAfterMs: 0 });
        watch(press, "confirmed");
        press.take("a");
        compare(press.asked, "a");
        tryVerify(() => !press.isSettling);
        press.take("b"); // about another: asked anew
        compare(press.asked, "b");
        tryVerify(() => !press.isSettling);
        press.take("b");
        compare(told(0), ["b"]);
        compare(press.asked, "");
    }
    function test_aFingerThatTouchesTwiceIsOnePress() {
        const press = createTemporaryObject(pressMaker, test, { againAfterMs: 3600000 });
        watch(press, "confirmed");
        press.take("a");
        press.take("a");
        compare(spy.count, 0);
        compare(press.asked, "a");
        press.forget();
        compare(press.asked, "");
    }
    function test_theQuestionEnds() {
        const press = createTemporaryObject(pressMaker, test, { againAfterMs: 0, askMs: 1 });
        watch(press, "confirmed");
        press.take("a");
        tryCompare(press, "asked", "");
        press.take("a");
        compare(spy.count, 0);
    }

    // --- What is chosen

    function test_oneOfAFewIsChosen() {
        const bar = make(choiceMaker, { current: "day" });
        watch(bar, "chosen");
        mouseClick(findChild(bar, "choice_week"));
        findChild(bar, "choice_day").forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(told(0), ["week"]);
        compare(told(1), ["day"]);
        verify(findChild(bar, "choice_day").Accessible.checked);
        verify(!findChild(bar, "choice_week").Accessible.checked);
        verify(says(bar, "Span"));
        compare(bar.Accessible.name, "Span");
        // As wide as its row, it has one row; narrower, it has two.
        const row = findChild(bar, "choice_week");
        bar.width = bar.rowWidth;
        waitUntilLaidOut(bar);
        compare(row.y, 0);
        bar.width = bar.rowWidth - 4;
        waitUntilLaidOut(bar);
        verify(row.y > 0);
    }
    function test_onOrOffIsSaidByAWord() {
        const toggle = make(toggleMaker);
        verify(says(toggle, "Off"));
        watch(toggle, "toggled");
        mouseClick(toggle);
        verify(toggle.checked);
        verify(says(toggle, "On"));
        toggle.forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(!toggle.checked);
        compare(spy.count, 2);
        compare(toggle.Accessible.description, "For those who cannot hear.");
        verify(toggle.height >= 56);
    }
    function test_aButtonKeepsItsWordsInside() {
        const button = make(secondMaker, { keyText: "Esc", glyph: Icon.Undo });
        const natural = button.implicitWidth;
        verify(natural > 160);
        const label = button.contentItem.children[0].children[2];
        compare(label.width, label.implicitWidth);
        button.width = 0.8 * natural;
        waitUntilLaidOut(button);
        // Drawn smaller, and it still asks for as much.
        verify(label.contentWidth <= label.width + 1);
        verify(label.mapToItem(button, label.width, 0).x <= button.width);
        verify(!isCut(button));
        compare(button.implicitWidth, natural);
    }
    function test_aKeyForAThumb() {
        const key = make(keyMaker);
        watch(key, "clicked");
        mouseClick(key);
        key.forceActiveFocus();
        keyClick(Qt.Key_Enter);
        compare(spy.count, 2);
        compare(key.Accessible.name, "7");
        key.spokenName = "Seven";
        compare(key.Accessible.name, "Seven");
        key.enabled = false;
        mouseClick(key);
        compare(spy.count, 2);
    }
    function test_thePrimaryActionKeepsItsPlaceWhenItIsOff() {
        const button = make(primaryMaker, { glyph: Icon.Tick });
        watch(button, "clicked");
        mouseClick(button);
        button.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
        verify(Qt.colorEqual(button.background.color, Theme.light.go));
        button.enabled = false;
        verify(Qt.colorEqual(button.background.color, Theme.light.disabled));
        verify(says(button, "Take $60.00, open drawer"));
        // Long words are drawn smaller before they are cut.
        button.text = "Take $60.00, open the drawer now";
        waitUntilLaidOut(button);
        verify(!isCut(button));
    }

    // --- What is read

    function test_anAllergenIsFilledOrOutlined() {
        const chip = make(chipMaker);
        verify(Qt.colorEqual(chip.color, Theme.light.allergen));
        compare(chip.border.width, 0);
        chip.declared = false;
        verify(Qt.colorEqual(chip.color, "transparent"));
        verify(chip.border.width > 0);
        compare(chip.Accessible.name, "SESAME");
    }
    function test_anAmountKeepsItsWordsApart() {
        const line = make(lineMaker);
        compare(line.Accessible.name, "Cash refunds, 1 $18.50");
        const low = line.implicitHeight;
        line.strong = true;
        verify(line.implicitHeight > low);
        line.width = 200;
        waitUntilLaidOut(line);
        verify(!isCut(line));
    }
    function test_whatIsPressedByAnyKey_data() {
        return [{ tag: "Enter", key: Qt.Key_Enter }, { tag: "Return", key: Qt.Key_Return },
                { tag: "Space", key: Qt.Key_Space }];
    }
    function test_whatIsPressedByAnyKey(row) {
        const one = make(pressableMaker);
        watch(one, "clicked");
        verify(!hasRing(one, one));
        one.forceActiveFocus(Qt.TabFocusReason);
        verify(hasRing(one, one));
        keyClick(row.key);
        mouseClick(one);
        compare(spy.count, 2);
        one.enabled = false;
        mouseClick(one);
        compare(spy.count, 2);
    }
    function test_aListFollowsTheKeyboard_data() {
        return [{ tag: "down", orientation: ListView.Vertical },
                { tag: "along", orientation: ListView.Horizontal }];
    }
    function test_aListFollowsTheKeyboard(row) {
        const list = make(scrollListMaker, { orientation: row.orientation });
        const along = row.orientation === ListView.Horizontal;
        const isInSight = item => {
            const at = item.mapToItem(list, 0, 0);
            return along ? at.x >= -1 && at.x + item.width <= list.width + 1
                         : at.y >= -1 && at.y + item.height <= list.height + 1;
        };
        tryVerify(() => findChild(list, "entry_5") !== null);
        const sixth = findChild(list, "entry_5");
        verify(!isInSight(sixth));
        sixth.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => isInSight(sixth));
        const was = along ? list.contentX : list.contentY;
        const fifth = findChild(list, "entry_4");
        fifth.forceActiveFocus(Qt.BacktabFocusReason);
        // What is seen already does not move.
        if (isInSight(fifth))
            compare(along ? list.contentX : list.contentY, was);
        findChild(list, "entry_0").forceActiveFocus(Qt.BacktabFocusReason);
        tryCompare(list, along ? "contentX" : "contentY", 0);
    }
    function test_aPageScrollsToWhatTakesTheKeyboard() {
        const page = make(pageMaker, { need: 900 });
        verify(page.scrolls);
        const last = findChild(page, "lastKey");
        last.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => page.contentY > 0);
        verify(last.mapToItem(page, 0, last.height).y <= page.height);
        findChild(page, "firstKey").forceActiveFocus(Qt.TabFocusReason);
        tryCompare(page, "contentY", 0);
        page.need = 200;
        verify(!page.scrolls);
        verify(!page.interactive);
        compare(page.contentHeight, 300);
    }

    // --- Above and beside the screens

    function test_searchIsClearedThenLeft() {
        const field = make(searchMaker);
        field.forceActiveFocus();
        keyClick(Qt.Key_1);
        compare(field.text, "1");
        watch(field, "leaving");
        keyClick(Qt.Key_Escape);
        compare(field.text, "");
        compare(spy.count, 0);
        keyClick(Qt.Key_Escape);
        compare(spy.count, 1);
        verify(field.Accessible.searchEdit);
    }
    function test_panelsByRole() {
        const names = role => createTemporaryObject(entriesMaker, test, { role: role })
            .entries.map(each => each.name);
        compare(names("kitchen"), ["panel:stock", "panel:ordering"]);
        compare(names("counter"), ["panel:stock", "panel:ordering"]);
        compare(names("manager"), ["panel:stock", "panel:ordering", "panel:settings",
                                   "panel:plan"]);
    }
    function test_viewsWithTheirCounts() {
        const bar = make(barMaker);
        watch(bar, "tabChosen");
        mouseClick(findChild(bar, "tab_cash"));
        compare(told(0), ["cash"]);
        compare(findChild(bar, "tab_orders").Accessible.name, "Orders, 7");
        compare(findChild(bar, "tab_today").Accessible.name, "Today");
        verify(findChild(bar, "tab_orders").taken);
        verify(says(bar, "19:42"));
        verify(says(bar, "Priya N."));
        verify(!findChild(bar, "mutedMark").visible);
        bar.muted = true;
        verify(findChild(bar, "mutedMark").visible);
        verify(!bar.twoRows);
        const low = bar.implicitHeight;
        bar.width = 620;
        waitUntilLaidOut(bar);
        verify(bar.twoRows);
        verify(bar.implicitHeight > low);
        bar.staffName = "";
        verify(!says(bar, "Priya N."));
    }
    function test_theMenuOpensAndCloses() {
        const menu = make(menuMaker);
        compare(menu.Accessible.name, "Copper Lane, Counter. Menu");
        watch(menu, "chosen");
        // It lies over the whole window.
        let window = menu;
        while (window.parent !== null)
            window = window.parent;
        const isOpen = () => findChild(window, "signOut")?.visible === true;
        mouseClick(menu);
        tryVerify(isOpen);
        waitUntilLaidOut(findChild(window, "signOut").parent);
        mouseClick(findChild(window, "signOut"));
        compare(told(0), ["signOut"]);
        tryVerify(() => !isOpen());
        menu.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(isOpen);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !isOpen());
        compare(spy.count, 1);
    }
    function test_aPinIsDots() {
        const pad = make(pinMaker, { maximum: 5 });
        watch(pad, "edited");
        for (const digit of ["8", "6", "4", "2"])
            mouseClick(findChild(pad, "signInPin_" + digit));
        compare(pad.pin, "8642");
        compare(spy.count, 4);
        compare(findChild(pad, "signInPin").Accessible.name, "PIN, 4 digits");
        verify(!says(findChild(pad, "signInPin"), "8642"));
        mouseClick(findChild(pad, "signInPinBackspace"));
        compare(pad.pin, "864");
        for (const digit of [1, 2, 3])
            pad.press(digit);
        compare(pad.pin, "86412"); // no more than its most
        mouseClick(findChild(pad, "signInPinClear"));
        compare(pad.length, 0);
        pad.enabled = false;
        pad.press(1);
        compare(pad.length, 0);
    }
    function test_numbersFindRoomOrAreCounted() {
        const rows = createTemporaryObject(listMaker, test);
        const row = (number, isFresh) => ({ number: number, sinceMs: 0, isFresh: isFresh });
        rows.rows = [row(146, true), row(145, false)];
        const numbers = make(numbersMaker, { model: rows, filled: true });
        compare(numbers.shownCount, 2);
        const large = numbers.plan.cellHeight;
        verify(Qt.colorEqual(findChild(numbers, "boardNumber_146").color, Theme.dark.goText));
        const many = [];
        for (let number = 100; number < 160; ++number)
            many.push(row(number, false));
        rows.rows = many;
        tryCompare(numbers, "count", 60);
        verify(numbers.plan.cellHeight < large);
        compare(numbers.shownCount, numbers.capacity - 1);
        verify(says(numbers, (60 - numbers.shownCount) + " more"));
    }
}
