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

    // The keys stand below the words where they would leave them no room.
    readonly property bool stacked: keyRow.width > width * 0.55

    implicitHeight: stacked && !renaming ? words.height + keyRow.height + 34 * unit : 96 * unit
    radius: Theme.radiusControl * unit
    color: tokens.surface
    border.width: Math.max(1, Math.round(unit))
    border.color: tokens.line
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([name, detail])
    onRenamingChanged: if (renaming) field.begin(name)
    Component.onCompleted: if (renaming) field.begin(name)

    Column {
        id: words
        x: 18 * row.unit
        y: row.stacked ? 12 * row.unit : (row.height - height) / 2
        width: Math.max(0, (row.stacked ? row.width : keyRow.x) - x - 16 * row.unit)
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
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Row {
        id: keyRow
        anchors.right: parent.right
        anchors.rightMargin: 12 * row.unit
        y: row.stacked ? words.y + words.height + 10 * row.unit : (row.height - height) / 2
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
