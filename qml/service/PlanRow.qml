import QtQuick
import Servery.Shared

// A station or a course: its name, what is said of it, and its keys; or the field that renames it.
Rectangle {
    id: row

    required property ThemeTokens tokens
    required property string name
    property string detail: ""
    property bool renaming: false
    property bool canChange: true
    property real unit: 1
    default property alias keys: keyRow.data

    signal renamed(string name)
    signal renamingEnded

    implicitHeight: 96 * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: Math.max(1, Math.round(unit))
    border.color: tokens.line
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, detail].filter(word => word !== "").join(", ")
    onRenamingChanged: if (renaming) field.begin(name)
    Component.onCompleted: if (renaming) field.begin(name)

    Column {
        x: 18 * row.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, keyRow.x - x - 16 * row.unit)
        visible: !row.renaming
        PlainText {
            width: parent.width
            text: row.name
            size: 29 * row.unit
            weight: 600
            color: row.tokens.ink
        }
        PlainText {
            width: parent.width
            visible: row.detail !== ""
            text: row.detail
            size: 21 * row.unit
            color: row.tokens.ink2
        }
    }
    Row {
        id: keyRow
        anchors.right: parent.right
        anchors.rightMargin: 12 * row.unit
        anchors.verticalCenter: parent.verticalCenter
        visible: !row.renaming
        spacing: 12 * row.unit
    }
    PlanNameField {
        id: field
        objectName: row.objectName + "_name"
        x: 12 * row.unit
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x
        visible: row.renaming
        enabled: row.canChange
        tokens: row.tokens
        unit: row.unit
        verb: qsTr("Save")
        canCancel: true
        onTaken: name => row.renamed(name)
        onCancelled: row.renamingEnded()
    }
}
