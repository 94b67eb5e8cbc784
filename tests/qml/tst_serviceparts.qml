import QtQuick
import QtTest
import Servery.Service
import Servery.Shared

// The parts of the panels over a screen, each in each of its states.
PartTestCase {
    id: test
    name: "ServiceParts"
    width: 1300
    height: 900

    Component {
        id: padMaker
        CountPad {
            width: 1000
            tokens: Theme.dark
            name: "Fish & chips"
        }
    }
    Component {
        id: stepperMaker
        CountStepper {
            objectName: "count"
            tokens: Theme.dark
            text: "7"
            what: "Fish & chips"
        }
    }
    Component {
        id: settingMaker
        SettingEntry {
            width: 1000
            tokens: Theme.light
            name: "goal"
            label: "Goal"
            explanation: "From the payment to ready."
            value: 900
            least: 60
            most: 930
            step: 60
            text: "15 min"
            choices: []
            pending: "none"
            refusal: ""
        }
    }
    Component {
        id: stockMaker
        StockEntry {
            width: 1000
            tokens: Theme.dark
            name: "Bacon"
            dish: ""
            pending: "none"
            refusal: ""
        }
    }
    Component {
        id: frameMaker
        PanelFrame {
            width: 1000
            height: 600
            tokens: Theme.dark
            title: "Sold out"
        }
    }
    Component {
        id: choiceMaker
        PlanChoice {
            objectName: "pad"
            width: 1000
            tokens: Theme.dark
            title: "Where is Smash burger made?"
            choices: [{ value: "", text: "No rule of its own" }, { value: "grill", text: "Grill" }]
        }
    }
    Component {
        id: nameMaker
        PlanNameField {
            objectName: "field"
            width: 900
            tokens: Theme.dark
            verb: "Add"
            placeholder: "A new station"
        }
    }
    Component {
        id: rowMaker
        PlanRow {
            objectName: "row"
            width: 1000
            tokens: Theme.dark
            name: "Grill"
            detail: "Makes 7 dishes"
            SecondaryButton {
                objectName: "rename"
                tokens: Theme.dark
                text: "Umbenennen"
                textSize: 24
            }
            SecondaryButton {
                objectName: "remove"
                tokens: Theme.dark
                text: "Entfernen"
                textSize: 24
            }
        }
    }
    Component {
        id: ruleMaker
        PlanRule {
            objectName: "rule"
            width: 1000
            keyWidth: 260
            tokens: Theme.dark
            kind: "dish"
            name: "Caesar salad"
            stationText: "Cold"
            courseText: "Starters"
        }
    }
    Component {
        id: lineMaker
        TakeOffLine {
            width: 600
            tokens: Theme.dark
            name: "Smash burger"
            detail: "+ well done"
            amountText: "$16.00"
            chosen: false
        }
    }

    function test_aCountIsOneTouch() {
        const pad = make(padMaker);
        verify(says(pad, "How many are left of Fish & chips?"));
        watch(pad, "chosen");
        mouseClick(findChild(pad, "count_12"));
        compare(told(0), [12]);
        watch(pad, "notCounted");
        mouseClick(findChild(pad, "notCounted"));
        compare(spy.count, 1);
        watch(pad, "dismissed");
        mouseClick(findChild(pad, "countDismiss"));
        compare(spy.count, 1);
        compare(pad.Accessible.name, "How many are left of Fish & chips?");
    }
    function test_aNumberBetweenTwoKeys() {
        const stepper = make(stepperMaker);
        watch(stepper, "less");
        mouseClick(findChild(stepper, "count_less"));
        compare(spy.count, 1);
        watch(stepper, "more");
        mouseClick(findChild(stepper, "count_more"));
        compare(spy.count, 1);
        stepper.canMore = false;
        verify(!findChild(stepper, "count_more").enabled);
        compare(findChild(stepper, "count_less").Accessible.name, "Less, Fish & chips");
        verify(findChild(stepper, "count_less").height >= 56);
    }
    function test_aSettingByItsKind() {
        const number = make(settingMaker, { kind: "whole" });
        watch(number, "changed");
        mouseClick(findChild(number, "setting_goal_more"));
        compare(told(0), [930]); // no further than its most
        mouseClick(findChild(number, "setting_goal_less"));
        compare(told(1), [840]);
        number.value = 60;
        verify(!findChild(number, "setting_goal_less").enabled);
        const onOff = make(settingMaker, { kind: "switch", value: 1, y: 200 });
        watch(onOff, "changed");
        mouseClick(findChild(onOff, "setting_goal_1"));
        compare(spy.count, 0);
        mouseClick(findChild(onOff, "setting_goal_0"));
        compare(told(0), [0]);
        const choice = make(settingMaker, { kind: "choice", value: 0, y: 400,
                                            choices: ["By arrival", "By promise"] });
        watch(choice, "changed");
        mouseClick(findChild(choice, "setting_goal_1"));
        compare(told(0), [1]);
        verify(findChild(choice, "setting_goal_0").Accessible.checked);
        compare(findChild(choice, "setting_goal_1").Accessible.name, "Goal, By promise");
    }
    function test_aSettingThatWaitsOrWasRefused() {
        const setting = make(settingMaker, { kind: "whole" });
        verify(says(setting, "From the payment to ready."));
        setting.pending = "queued";
        verify(says(setting, "Queued until the line is back"));
        setting.pending = "refused";
        setting.refusal = "This needs a manager.";
        verify(says(setting, "This needs a manager."));
    }
    function test_aDishIsSoldOutCountedOrBack() {
        const entry = make(stockMaker, { isAvailable: true, portionsLeft: -1 });
        watch(entry, "soldOut");
        mouseClick(findChild(entry, "stockButton"));
        compare(spy.count, 1);
        watch(entry, "countWanted");
        mouseClick(findChild(entry, "countButton"));
        compare(spy.count, 1);
        verify(!findChild(entry, "portions").visible);
        entry.portionsLeft = 3;
        waitUntilLaidOut(entry);
        verify(says(entry, "3 left"));
        watch(entry, "portionsSet");
        mouseClick(findChild(entry, "portions_less"));
        mouseClick(findChild(entry, "portions_more"));
        compare(told(0), [2]);
        compare(told(1), [4]);
        entry.isAvailable = false;
        waitUntilLaidOut(entry);
        watch(entry, "backInStock");
        mouseClick(findChild(entry, "stockButton"));
        compare(spy.count, 1);
        compare(findChild(entry, "stockButton").Accessible.name, "Back in stock, Bacon");
        entry.dish = "Smash burger";
        compare(entry.Accessible.name, "Bacon, Smash burger, Sold out");
        entry.pending = "queued";
        verify(says(entry, "Queued until the line is back"));
        entry.pending = "refused";
        entry.refusal = "This dish is not on the menu any more.";
        verify(says(entry, entry.refusal));
    }
    function test_aPanelIsClosed() {
        const frame = make(frameMaker, { subtitle: "Diners see it at once." });
        verify(says(frame, "Diners see it at once."));
        watch(frame, "closed");
        mouseClick(findChild(frame, "panelClose"));
        frame.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(spy.count, 2);
        compare(frame.Accessible.name, "Sold out");
        const wordy = make(frameMaker, { width: 1080, unit: 1.5,
                                         title: "Etwas von Bestellung 150 streichen" });
        verify(!isCut(wordy));
    }
    function test_aQuestionOfThePlanIsAnswered() {
        const pad = make(choiceMaker, { current: "" });
        watch(pad, "chosen");
        mouseClick(findChild(pad, "choice_grill"));
        compare(told(0), ["grill"]);
        watch(pad, "dismissed");
        mouseClick(findChild(pad, "pad_back"));
        pad.visible = false;
        pad.visible = true;
        // It takes the keyboard as it appears.
        tryVerify(() => findChild(pad, "pad_back").activeFocus);
        keyClick(Qt.Key_Escape);
        compare(spy.count, 2);
    }
    function test_aNameIsFilledInAndTaken() {
        const field = make(nameMaker);
        const take = findChild(field, "field_take");
        verify(!take.enabled);
        verify(!findChild(field, "field_back").visible);
        field.begin("Bar");
        verify(take.enabled);
        watch(field, "taken");
        mouseClick(take);
        keyClick(Qt.Key_Return);
        compare(told(0), ["Bar"]);
        compare(spy.count, 2);
        field.text = "  ";
        verify(!take.enabled);
        field.canCancel = true;
        waitUntilLaidOut(field);
        watch(field, "cancelled");
        mouseClick(findChild(field, "field_back"));
        field.begin("Bar");
        keyClick(Qt.Key_Escape);
        compare(spy.count, 2);
        verify(take.height >= 56);
    }
    function test_aRowGivesItsWordsRoom() {
        const row = make(rowMaker);
        verify(!row.stacked);
        compare(row.height, 96);
        compare(row.Accessible.name, "Grill, Makes 7 dishes");
        // With no room beside the keys, the words stand above them.
        row.width = 400;
        waitUntilLaidOut(row);
        verify(row.stacked);
        verify(row.implicitHeight > 96);
        verify(!isCut(row));
        const keys = findChild(row, "rename");
        verify(keys.mapToItem(row, 0, 0).y > 50);
        // Renamed, it is one field.
        row.renaming = true;
        compare(row.implicitHeight, 96);
        const field = findChild(row, "row_name");
        verify(field.visible);
        compare(field.text, "Grill");
        watch(row, "renamed");
        keyClick(Qt.Key_Return);
        compare(told(0), ["Grill"]);
        watch(row, "renamingEnded");
        keyClick(Qt.Key_Escape);
        compare(spy.count, 1);
    }
    function test_aRuleOfItsOwnIsMarked() {
        const rule = make(ruleMaker, { station: "", course: 0 });
        compare(findChild(rule, "rule_station").Accessible.name, "Caesar salad is made at Cold");
        rule.station = "cold";
        compare(findChild(rule, "rule_station").Accessible.name,
                "Caesar salad is made at Cold, by its own rule");
        rule.course = 1;
        compare(findChild(rule, "rule_course").Accessible.name,
                "Caesar salad goes out with Starters, by its own rule");
        watch(rule, "stationWanted");
        mouseClick(findChild(rule, "rule_station"));
        compare(spy.count, 1);
        watch(rule, "courseWanted");
        mouseClick(findChild(rule, "rule_course"));
        compare(spy.count, 1);
        rule.canChange = false;
        mouseClick(findChild(rule, "rule_course"));
        compare(spy.count, 1);
        rule.kind = "category";
        verify(rule.isGroup);
    }
    function test_aLineIsChosenOrIsOffAlready() {
        const line = make(lineMaker, { remaining: 2 });
        watch(line, "clicked");
        mouseClick(line);
        line.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
        compare(line.Accessible.name, "2 Smash burger, + well done, $16.00");
        line.chosen = true;
        verify(line.Accessible.checked);
        line.remaining = 0;
        verify(!line.enabled);
        verify(says(line, "Taken off"));
        compare(line.Accessible.name, "0 Smash burger, + well done, Taken off");
    }
}
