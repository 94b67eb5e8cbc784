import QtQuick
import Servery.Shared

// A row of choices of which one is taken, each with its count.
Rectangle {
    id: control

    required property ThemeTokens tokens
    // A list of objects with text and count, or a model with the roles named below.
    property alias model: repeater.model
    property alias delegate: repeater.delegate
    property real unit: 1
    property real inset: 3
    readonly property alias count: repeater.count
    // What all choices take with all their words, however wide they are made here.
    property real naturalWidth: 0

    function itemAt(index: int): Item {
        return repeater.itemAt(index);
    }
    function measure() {
        let width = 2 * inset * unit;
        for (let index = 0; index < repeater.count; ++index)
            width += repeater.itemAt(index)?.implicitWidth ?? 0;
        naturalWidth = width;
    }

    radius: Theme.radiusControl * unit
    color: tokens.sunken
    implicitHeight: Theme.reach(unit) + 2 * inset * unit
    implicitWidth: row.implicitWidth + 2 * inset * unit
    Accessible.role: Accessible.PageTabList

    Row {
        id: row
        x: control.inset * control.unit
        y: x
        height: parent.height - 2 * y
        Repeater {
            id: repeater
            onItemAdded: (index, item) => {
                item.implicitWidthChanged.connect(control.measure);
                control.measure();
            }
            onItemRemoved: Qt.callLater(control.measure)
        }
    }
}
