import QtQuick
import Servery.App
import Servery.Shared

// Where each dish is made and with which course it goes out: by a rule of its own, by its
// category's, or as the menu says. What a rule says is marked; the rest comes of other rules.
FocusScope {
    id: page

    required property KitchenPlanDesk desk
    required property ThemeTokens tokens
    required property real side
    property real unit: 1

    // The row that is asked about, and whether it is its course; empty: none.
    property string asked: ""
    property string askedName: ""
    property bool askedCourse: false
    property var askedRule

    function ask(key: string, name: string, course: bool, rule: var) {
        askedName = name;
        askedCourse = course;
        askedRule = rule;
        asked = key;
    }
    function stopAsking() {
        asked = "";
        page.forceActiveFocus();
    }

    ChoiceBar {
        id: dining
        objectName: "planDining"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        textSize: 22
        current: page.desk.dining
        choices: [
            { value: "", text: qsTr("All orders") },
            { value: "table", text: qsTr("Orders at a table") },
            { value: "pickup", text: qsTr("Pickup orders") }
        ]
        onChosen: value => page.desk.dining = value
    }
    // What the two columns of keys say.
    Item {
        id: heads
        y: dining.height + 10 * page.unit
        width: parent.width
        height: Math.max(hint.height, madeAt.height, goesWith.height) + 16 * page.unit
        PlainText {
            id: hint
            x: 12 * page.unit
            width: list.firstColumn - x - 16 * page.unit
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("A tick marks a rule of its own.")
            size: 21 * page.unit
            color: page.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PlainText {
            id: madeAt
            x: list.firstColumn
            width: list.keyWidth
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Made at")
            size: 21 * page.unit
            weight: 700
            color: page.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        PlainText {
            id: goesWith
            x: list.secondColumn
            width: list.keyWidth
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Goes out with")
            size: 21 * page.unit
            weight: 700
            color: page.tokens.ink2
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    ScrollList {
        id: list
        objectName: "planDishes"
        readonly property real keyWidth: Math.min(440 * page.unit, width * 0.27)
        readonly property real secondColumn: width - keyWidth - 12 * page.unit
        readonly property real firstColumn: secondColumn - keyWidth - 12 * page.unit
        y: heads.y + heads.height
        width: parent.width
        height: parent.height - y - (pad.visible ? pad.height : 0)
        model: page.desk.dishes
        Accessible.role: Accessible.List
        delegate: PlanRule {
            required property string key
            objectName: "rule_" + key
            width: list.width
            tokens: page.tokens
            unit: page.unit
            keyWidth: list.keyWidth
            canChange: page.desk.canChange
            onStationWanted: page.ask(key, name, false, station)
            onCourseWanted: page.ask(key, name, true, course)
        }
    }
    PlainText {
        anchors.centerIn: list
        width: Math.min(implicitWidth, list.width)
        visible: list.count === 0
        text: page.desk.trouble !== "" ? page.desk.trouble : qsTr("Nothing is on the menu.")
        size: 27 * page.unit
        color: page.tokens.ink2
    }
    PlanChoice {
        id: pad
        objectName: "planChoice"
        x: -page.side
        y: parent.height - height
        width: page.width + 2 * page.side
        visible: page.asked !== ""
        tokens: page.tokens
        unit: page.unit
        title: page.askedCourse ? qsTr("With which course does %1 go out?").arg(page.askedName)
                                : qsTr("Where is %1 made?").arg(page.askedName)
        choices: [{ value: page.askedCourse ? 0 : "", text: qsTr("No rule of its own") }]
                 .concat(page.askedCourse ? page.desk.courseChoices : page.desk.stationChoices)
        current: page.askedRule
        onChosen: value => {
            if (page.askedCourse)
                page.desk.setCourse(page.asked, value);
            else
                page.desk.setStation(page.asked, value);
            page.stopAsking();
        }
        onDismissed: page.stopAsking()
    }
}
