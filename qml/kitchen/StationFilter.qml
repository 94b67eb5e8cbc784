import QtQuick
import Servery.Shared

// The stations with what is open at each. `current` is a station's key; the first row stands for
// all and has the empty key.
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
        let row = 0;
        while (row < count && itemAt(row).station !== current)
            ++row;
        // What is not among them counts as the first.
        const next = row < count ? (row + 1) % count : 1;
        chosen(itemAt(next)?.station ?? "");
    }

    inset: 4
    color: "transparent"
    border.color: tokens.line
    border.width: Math.max(1, Math.round(2 * unit))
    model: stations
    Accessible.name: qsTr("Station")

    delegate: Segment {
        id: segment

        required property int index
        required property string name
        required property string station
        required property int averageSeconds

        objectName: "station_" + index
        tokens: filter.tokens
        unit: filter.unit
        text: name
        textSize: 24
        sidePadding: 14
        width: filter.spread ? filter.evenWidth : implicitWidth
        height: filter.height - 2 * filter.inset * filter.unit
        takenFill: filter.tokens.ink
        takenText: filter.tokens.bg
        checked: filter.current === station
        Accessible.description: averageSeconds > 0
                                ? qsTr("average %1").arg(Theme.duration(averageSeconds)) : ""
        onClicked: filter.chosen(station)
    }
}
