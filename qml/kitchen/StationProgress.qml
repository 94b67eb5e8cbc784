import QtQuick
import Servery.Shared

// How far each station is with a ticket, in the place of its action, which comes when all are done:
// what is left at each, and a tick where nothing is. Those with something left come first; what
// finds no room is counted.
Rectangle {
    id: progress

    required property ThemeTokens tokens
    // A list of objects with name, left and total.
    required property var stations
    property real unit: 1

    readonly property var ordered: stations.filter(each => each.left > 0)
                                   .concat(stations.filter(each => each.left === 0))
    readonly property real side: 16 * unit
    property int shownCount: ordered.length

    // As many as fit, with room for telling how many do not.
    function arrange() {
        const room = width - 2 * side;
        let used = 0;
        let shown = 0;
        for (let at = 0; at < chips.count; ++at) {
            const chip = chips.itemAt(at);
            if (!chip)
                break;
            const last = at + 1 === chips.count;
            used += chip.width + row.spacing;
            if (used - row.spacing + (last ? 0 : more.implicitWidth + row.spacing) > room)
                break;
            shown = at + 1;
        }
        shownCount = shown;
    }

    implicitHeight: 72 * unit
    color: tokens.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: stations.map(each => each.left === 0
                                  ? qsTr("%1 done").arg(each.name)
                                  : qsTr("%1, %2 of %3 left").arg(each.name).arg(each.left)
                                    .arg(each.total)).join(", ")
    onWidthChanged: Qt.callLater(progress.arrange)
    onUnitChanged: Qt.callLater(progress.arrange)
    onOrderedChanged: Qt.callLater(progress.arrange)

    Rectangle {
        width: parent.width
        height: Math.max(2, Math.round(3 * progress.unit))
        color: progress.tokens.edge
    }
    Row {
        id: row
        x: progress.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8 * progress.unit

        Repeater {
            id: chips
            model: progress.ordered

            Rectangle {
                id: chip

                required property int index
                required property var modelData
                readonly property bool done: modelData.left === 0

                objectName: "stationProgress_" + modelData.name
                visible: index < progress.shownCount
                width: words.implicitWidth + 18 * progress.unit
                height: 44 * progress.unit
                radius: Theme.radiusChip * progress.unit
                color: done ? progress.tokens.goTint : "transparent"
                border.color: done ? progress.tokens.go : progress.tokens.edge
                border.width: Math.max(1, Math.round(2 * progress.unit))
                onWidthChanged: Qt.callLater(progress.arrange)

                Row {
                    id: words
                    anchors.centerIn: parent
                    spacing: 7 * progress.unit
                    StatusShape {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 22 * progress.unit
                        height: width
                        kind: chip.done ? StatusShape.TickSquare : StatusShape.Ring
                        color: chip.done ? progress.tokens.go : progress.tokens.ink2
                    }
                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.modelData.name
                        size: 22 * progress.unit
                        weight: 600
                        color: progress.tokens.ink
                        Accessible.ignored: true
                    }
                    Numeral {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: !chip.done
                        text: String(chip.modelData.left)
                        size: 22 * progress.unit
                        weight: 800
                        color: progress.tokens.ink
                    }
                }
            }
        }
        Numeral {
            id: more
            anchors.verticalCenter: parent.verticalCenter
            visible: progress.shownCount < progress.ordered.length
            text: qsTr("+%1").arg(Math.max(1, progress.ordered.length - progress.shownCount))
            size: 24 * progress.unit
            weight: 700
            color: progress.tokens.ink2
        }
    }
}
