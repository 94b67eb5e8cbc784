import QtQuick
import QtTest
import Servery.App
import Servery.Service
import Servery.Shared

// The pages of the kitchen's plan, each by itself and in each of its states.
PartTestCase {
    id: test
    name: "PlanPages"
    width: 1200
    height: 900

    property Console app
    property KitchenPlanDesk plan
    property PanelPicture picture

    Component {
        id: consoleMaker
        Console {}
    }
    Component {
        id: pictureMaker
        PanelPicture {}
    }
    Component {
        id: stationsMaker
        PlanStations {
            width: 1200
            height: 900
            side: 24
            desk: test.plan
            tokens: Theme.dark
        }
    }
    Component {
        id: dishesMaker
        PlanDishes {
            width: 1200
            height: 900
            side: 24
            desk: test.plan
            tokens: Theme.dark
        }
    }
    Component {
        id: coursesMaker
        PlanCourses {
            width: 1200
            height: 900
            desk: test.plan
            tokens: Theme.dark
        }
    }

    function init() {
        app = createTemporaryObject(consoleMaker, test);
        plan = app.plan;
        picture = createTemporaryObject(pictureMaker, test, { app: app });
    }
    function makeFilled(maker: Component, name: string, given: var): var {
        picture.fillPlan();
        const page = make(maker, given);
        tryVerify(() => findChild(page, name) !== null);
        waitUntilLaidOut(page);
        return page;
    }
    // Fills a field in and presses its key.
    function name(page: var, field: string, words: string) {
        findChild(page, field + "_entry").text = words;
        press(page, field + "_take");
    }

    // --- PlanStations

    function test_noStations() {
        const page = make(stationsMaker);
        verify(says(page, "No stations: the whole kitchen is one."));
        verify(!findChild(page, "addStation_take").enabled);
        verify(!findChild(page, "removeStation").visible);
    }
    function test_aStationIsAdded() {
        const page = makeFilled(stationsMaker, "station_grill");
        plan.accepts = false;
        name(page, "addStation", "Grill");
        compare(findChild(page, "addStation_entry").text, "Grill");
        plan.accepts = true;
        press(page, "addStation_take");
        compare(findChild(page, "addStation_entry").text, "");
        compare(plan.calls, ["add Grill", "add Grill"]);
    }
    function test_aStationIsMovedAndRenamed() {
        const page = makeFilled(stationsMaker, "station_bar");
        verify(says(page, "Makes 7 dishes"));
        verify(says(page, "Makes nothing yet"));
        verify(!findChild(page, "station_grill_up").enabled);
        verify(!findChild(page, "station_bar_down").enabled);
        press(page, "station_fry_up");
        press(page, "station_fry_down");
        compare(plan.calls, ["move fry -1", "move fry 1"]);
        compare(findChild(page, "station_fry_up").Accessible.name, "Up, Fry");
        compare(findChild(page, "station_fry_rename").Accessible.name, "Rename Fry");
        press(page, "station_fry_rename");
        waitUntilLaidOut(page);
        const entry = findChild(page, "station_fry_name_entry");
        compare(entry.text, "Fry");
        verify(entry.activeFocus);
        plan.accepts = false;
        name(page, "station_fry_name", "Grill");
        compare(page.renamed, "fry");
        plan.accepts = true;
        name(page, "station_fry_name", "Fryer");
        compare(page.renamed, "");
        compare(plan.calls.slice(2), ["rename fry Grill", "rename fry Fryer"]);
    }
    function test_whatAStationMakesIsGivenToAnother() {
        const page = makeFilled(stationsMaker, "station_bar");
        press(page, "station_bar_remove");
        compare(plan.calls, ["remove bar "]);
        press(page, "station_grill_remove");
        const pad = findChild(page, "removeStation");
        verify(pad.visible);
        waitUntilLaidOut(page);
        verify(says(pad, "Who makes from now on what Grill makes?"));
        compare(findChild(pad, "choice_grill"), null);
        keyClick(Qt.Key_Escape);
        verify(!pad.visible);
        press(page, "station_grill_remove");
        waitUntilLaidOut(page);
        press(pad, "choice_cold");
        compare(plan.calls[1], "remove grill cold");
        verify(!pad.visible);
    }
    function test_theLastStationKeepsItsDishes() {
        picture.fillPlan();
        plan.stations.rows = plan.stations.rows.slice(0, 1);
        const page = make(stationsMaker);
        tryVerify(() => findChild(page, "station_grill_remove") !== null);
        verify(!findChild(page, "station_grill_remove").enabled);
        verify(!findChild(page, "station_grill_down").enabled);
    }

    // --- PlanDishes

    function test_noDishes_data() {
        return [{ tag: "none", trouble: "", words: "Nothing is on the menu." },
                { tag: "trouble", trouble: "The menu cannot be read now.",
                  words: "The menu cannot be read now." }];
    }
    function test_noDishes(row) {
        plan.trouble = row.trouble;
        const page = make(dishesMaker);
        verify(says(page, row.words));
    }
    function test_aDishIsRouted() {
        const page = makeFilled(dishesMaker, "rule_dish:b");
        press(page, "rule_dish:b_station");
        const pad = findChild(page, "planChoice");
        verify(pad.visible);
        waitUntilLaidOut(page);
        verify(says(pad, "Where is Smash burger made?"));
        verify(findChild(pad, "choice_").Accessible.checked);
        press(pad, "choice_fry");
        verify(!pad.visible);
        press(page, "rule_dish:b_course");
        waitUntilLaidOut(page);
        verify(says(pad, "With which course does Smash burger go out?"));
        press(pad, "choice_3");
        press(page, "rule_category:m_station");
        waitUntilLaidOut(page);
        verify(findChild(pad, "choice_grill").Accessible.checked);
        press(pad, "choice_");
        compare(plan.calls, ["station dish:b fry", "course dish:b 3", "station category:m "]);
        press(page, "rule_dish:b_course");
        waitUntilLaidOut(page);
        press(pad, "planChoice_back");
        verify(!pad.visible);
        compare(plan.calls.length, 3);
    }
    function test_ordersOfOneKindHaveRulesOfTheirOwn() {
        const page = makeFilled(dishesMaker, "rule_dish:b");
        for (const dining of ["table", "pickup", ""]) {
            press(findChild(page, "planDining"), "choice_" + dining);
            compare(plan.dining, dining);
        }
    }

    // --- PlanCourses

    function test_coursesAreAddedRenamedAndTheLastTakenAway() {
        const page = makeFilled(coursesMaker, "course_3");
        verify(says(page, "Made as soon as the order is there"));
        verify(says(page, "Waits until it is fired"));
        verify(!findChild(page, "course_1_remove").visible);
        verify(!findChild(page, "course_2_remove").visible);
        press(page, "course_3_remove");
        name(page, "addCourse", "Coffee");
        compare(findChild(page, "addCourse_entry").text, "");
        press(page, "course_2_rename");
        waitUntilLaidOut(page);
        plan.accepts = false;
        name(page, "course_2_name", "Sweets");
        compare(page.renamed, 2);
        plan.accepts = true;
        name(page, "course_2_name", "Main");
        compare(page.renamed, 0);
        compare(plan.calls, ["removeLastCourse", "addCourse Coffee", "renameCourse 2 Sweets",
                             "renameCourse 2 Main"]);
        plan.accepts = false;
        name(page, "addCourse", "Mains");
        compare(findChild(page, "addCourse_entry").text, "Mains");
    }
    function test_oneCourseIsNotTakenAway() {
        plan.courses.rows = [{ number: 1, name: "All" }];
        const page = make(coursesMaker);
        tryVerify(() => findChild(page, "course_1") !== null);
        verify(!findChild(page, "course_1_remove").visible);
    }
    function test_noCoursesAreSaidAsSuch() {
        const page = make(coursesMaker);
        verify(says(page, "No courses: everything goes out at once."));
    }

    // --- All of them

    function test_whoeverMayNotChangeOnlyLooks_data() {
        return [
            { tag: "stations", maker: stationsMaker, row: "station_grill",
              keys: ["station_fry_up", "station_fry_down", "station_fry_rename",
                     "station_fry_remove"], field: "addStation" },
            { tag: "courses", maker: coursesMaker, row: "course_3",
              keys: ["course_1_rename", "course_3_remove"], field: "addCourse" }
        ];
    }
    function test_whoeverMayNotChangeOnlyLooks(row) {
        plan.canChange = false;
        const page = makeFilled(row.maker, row.row);
        for (const key of row.keys) {
            verify(!findChild(page, key).enabled, key);
            mouseClick(findChild(page, key));
        }
        verify(!findChild(page, row.field).enabled);
        compare(plan.calls, []);
    }
    function test_whoeverMayNotRouteOnlyLooks() {
        plan.canChange = false;
        const page = makeFilled(dishesMaker, "rule_dish:b");
        mouseClick(findChild(page, "rule_dish:b_station"));
        verify(!findChild(page, "planChoice").visible);
    }
    function test_nothingIsCut_data() {
        const rows = [];
        for (const each of [["stations", stationsMaker, "station_bar"],
                            ["dishes", dishesMaker, "rule_dish:b"],
                            ["courses", coursesMaker, "course_3"]])
            for (const unit of [1, 1.5])
                rows.push({ tag: each[0] + " " + unit, maker: each[1], row: each[2], unit: unit });
        return rows;
    }
    function test_nothingIsCut(row) {
        const page = makeFilled(row.maker, row.row, { unit: row.unit, width: 1000 });
        verify(!isCut(page));
    }
    function test_thePagesByTheirKeys_data() {
        return [{ tag: "stations", maker: stationsMaker, row: "station_bar", least: 2 },
                { tag: "dishes", maker: dishesMaker, row: "rule_dish:b", least: 2 },
                { tag: "courses", maker: coursesMaker, row: "course_3", least: 1 }];
    }
    function test_thePagesByTheirKeys(row) {
        verifyPressables(() => makeFilled(row.maker, row.row), row.least);
    }
}
