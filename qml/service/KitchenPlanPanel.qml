import QtQuick
import Servery.App
import Servery.Shared

// The kitchen's plan, for a manager: its stations, what each of them makes, and the courses.
PanelFrame {
    id: panel

    required property KitchenPlanDesk desk

    // stations, dishes or courses
    property string page: "stations"

    title: qsTr("Kitchen plan")
    subtitle: {
        switch (desk.pending) {
        case "sending": return qsTr("Sending");
        case "queued": return qsTr("Queued until the line is back");
        case "refused": return desk.problem;
        }
        if (desk.trouble !== "")
            return desk.trouble;
        return desk.canChange ? qsTr("Every change holds for the orders that come from now on.")
                              : qsTr("This needs the server. It is offline.");
    }
    Component.onCompleted: panel.desk.open()

    ChoiceBar {
        id: tabs
        objectName: "planPages"
        y: 14 * panel.unit
        width: parent.width
        tokens: panel.tokens
        unit: panel.unit
        textSize: 24
        current: panel.page
        choices: [
            { value: "stations", text: qsTr("Stations") },
            { value: "dishes", text: qsTr("What is made where") },
            { value: "courses", text: qsTr("Courses") }
        ]
        onChosen: value => panel.page = value
    }
    Loader {
        objectName: "planPage"
        y: tabs.y + tabs.height + 14 * panel.unit
        width: parent.width
        height: parent.height - y
        focus: true
        sourceComponent: panel.page === "dishes" ? dishes
                         : panel.page === "courses" ? courses : stations
    }
    Component {
        id: stations
        PlanStations {
            desk: panel.desk
            tokens: panel.tokens
            unit: panel.unit
            side: panel.side
        }
    }
    Component {
        id: dishes
        PlanDishes {
            desk: panel.desk
            tokens: panel.tokens
            unit: panel.unit
            side: panel.side
        }
    }
    Component {
        id: courses
        PlanCourses {
            desk: panel.desk
            tokens: panel.tokens
            unit: panel.unit
        }
    }
}
