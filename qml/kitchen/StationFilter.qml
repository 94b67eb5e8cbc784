import QtQuick
import Servery.Shared

// The stations with what is open at each. `current` is a name; the first row stands for all and
// has the empty name.
SegmentedControl {
    id: filter

    required property var stations
    required property string current
    // Segments share the width evenly.
    property bool spread: false

    signal chosen(string station)

    readonly property real evenWidth: spread && count > 0
                                      ? (width - 2 * inset * unit) / count : 0

    function next() {
        const taken = current === "" ? 0 : internal.rowOf(current);
        const row = count > 0 ? (taken + 1) % count : 0;
        chosen(row === 0 ? "" : internal.nameAt(row));
    }

    inset: 4
    color: "transparent"
    border.color: tokens.line
    border.width: Math.max(1, Math.round(2 * unit))
    model: stations
    Accessible.name: qsTr("Station")

    QtObject {
        id: internal
        property var names: ({})
        function rowOf(name: string): int {
            for (const row in names) {
                if (names[row] === name)
                    return Number(row);
            }
            return 0;
        }
        function nameAt(row: int): string {
            return names[row] ?? "";
        }
    }

    delegate: Segment {
        id: segment

        required property int index
        required property string name

        objectName: "station_" + index
        tokens: filter.tokens
        unit: filter.unit
        text: index === 0 ? qsTr("All") : name
        textSize: 24
        sidePadding: 14
        width: filter.spread ? filter.evenWidth : implicitWidth
        height: filter.height - 2 * filter.inset * filter.unit
        takenFill: filter.tokens.ink
        takenText: filter.tokens.bg
        checked: index === 0 ? filter.current === "" : filter.current === name
        onNameChanged: internal.names[index] = name
        Component.onCompleted: internal.names[index] = name
        onClicked: filter.chosen(index === 0 ? "" : name)
    }
}
