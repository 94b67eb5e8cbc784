import QtQuick
import Servery.App
import Servery.Shared

// The courses in the order in which they go out: named, added, and the last taken away.
FocusScope {
    id: page

    required property KitchenPlanDesk desk
    required property ThemeTokens tokens
    property real unit: 1

    // The course that is renamed; 0: none.
    property int renamed: 0

    PlanNameField {
        id: adding
        objectName: "addCourse"
        width: Math.min(parent.width, 900 * page.unit)
        enabled: page.desk.canChange
        tokens: page.tokens
        unit: page.unit
        placeholder: qsTr("A new course")
        verb: qsTr("Add")
        onTaken: name => {
            if (page.desk.addCourse(name))
                text = "";
        }
    }
    ScrollList {
        id: list
        objectName: "courseList"
        y: adding.height + 14 * page.unit
        width: parent.width
        height: parent.height - y
        spacing: 12 * page.unit
        model: page.desk.courses
        Accessible.role: Accessible.List

        delegate: PlanRow {
            id: course
            required property int number
            required property int index

            objectName: "course_" + number
            width: list.width
            tokens: page.tokens
            unit: page.unit
            detail: number === 1 ? qsTr("Made as soon as the order is there")
                                 : qsTr("Waits until it is fired")
            renaming: page.renamed === number
            canChange: page.desk.canChange
            onRenamed: name => {
                if (page.desk.renameCourse(number, name))
                    page.renamed = 0;
            }
            onRenamingEnded: page.renamed = 0

            SecondaryButton {
                objectName: course.objectName + "_rename"
                height: 72 * page.unit
                tokens: page.tokens
                unit: page.unit
                text: qsTr("Rename")
                textSize: 24
                enabled: page.desk.canChange
                Accessible.name: qsTr("Rename %1").arg(course.name)
                onClicked: page.renamed = course.number
            }
            SecondaryButton {
                objectName: course.objectName + "_remove"
                height: 72 * page.unit
                visible: course.index > 0 && course.index === list.count - 1
                tokens: page.tokens
                unit: page.unit
                text: qsTr("Remove")
                textSize: 24
                enabled: page.desk.canChange
                Accessible.name: qsTr("Remove %1").arg(course.name)
                onClicked: page.desk.removeLastCourse()
            }
        }
    }
    PlainText {
        anchors.centerIn: list
        width: Math.min(implicitWidth, list.width)
        visible: list.count === 0
        text: qsTr("No courses: everything goes out at once.")
        size: 27 * page.unit
        color: page.tokens.ink2
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
