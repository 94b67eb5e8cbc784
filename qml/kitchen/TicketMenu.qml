import QtQuick
import Servery.Shared

// What else can be done with one ticket: put it before all others, hold it back, take something
// off it. While it is open the number keys are its.
Rectangle {
    id: menu

    required property ThemeTokens tokens
    required property int number
    required property bool rush
    // Only what nobody has started can be held.
    required property bool canHold
    // A manager may.
    property bool canTakeOff: false
    property real unit: 1

    signal chosen(string action)
    signal closed

    readonly property var entries: {
        const list = [rush ? { name: "unrush", text: qsTr("Back to its place in the line") }
                           : { name: "rush", text: qsTr("Rush: before all others") }];
        if (canHold)
            list.push({ name: "hold", text: qsTr("Hold until fired") });
        if (canTakeOff)
            list.push({ name: "takeOff", text: qsTr("Take an item off") });
        return list;
    }

    function chooseAt(key: int): bool {
        if (key < 1 || key > entries.length)
            return false;
        chosen(entries[key - 1].name);
        return true;
    }

    implicitWidth: 560 * unit
    implicitHeight: column.implicitHeight + 48 * unit
    radius: Theme.radiusSheet * unit
    color: tokens.surface
    border.color: tokens.edge
    border.width: Math.max(2, Math.round(3 * unit))
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    // Touches stop here.
    MouseArea {
        anchors.fill: parent
    }
    Column {
        id: column
        x: 24 * menu.unit
        y: 24 * menu.unit
        width: parent.width - 2 * x
        spacing: 12 * menu.unit

        PlainText {
            id: title
            width: parent.width
            text: qsTr("Order %1").arg(menu.number)
            size: 38 * menu.unit
            weight: 700
            color: menu.tokens.ink
        }
        Repeater {
            model: menu.entries
            SecondaryButton {
                required property int index
                required property var modelData
                objectName: "ticketMenu_" + modelData.name
                width: column.width
                height: 72 * menu.unit
                alignLeft: true
                tokens: menu.tokens
                unit: menu.unit
                keyText: String(index + 1)
                text: modelData.text
                textSize: 27
                onClicked: menu.chosen(modelData.name)
            }
        }
        SecondaryButton {
            objectName: "ticketMenuClose"
            width: column.width
            height: 72 * menu.unit
            alignLeft: true
            tokens: menu.tokens
            unit: menu.unit
            keyText: qsTr("Esc")
            text: qsTr("Close")
            textSize: 27
            onClicked: menu.closed()
        }
    }
}
