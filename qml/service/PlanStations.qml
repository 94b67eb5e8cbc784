import QtQuick
import Servery.App
import Servery.Shared

// The stations in the order in which the screens show them: added, renamed, moved and removed.
FocusScope {
    id: page

    required property KitchenPlanDesk desk
    required property ThemeTokens tokens
    required property real side
    property real unit: 1

    // The station that is renamed, or the one that is to go; empty: none.
    property string renamed: ""
    property string leaving: ""
    property string leavingName: ""

    function remove(station: string, name: string, dishCount: int) {
        if (dishCount === 0) {
            desk.removeStation(station, "");
            return;
        }
        leavingName = name;
        leaving = station;
    }
    function stopRemoving() {
        leaving = "";
        page.forceActiveFocus();
    }

    PlanNameField {
        id: adding
        objectName: "addStation"
        width: Math.min(parent.width, 900 * page.unit)
        enabled: page.desk.canChange
        tokens: page.tokens
        unit: page.unit
        placeholder: qsTr("A new station")
        verb: qsTr("Add")
        onTaken: name => {
            if (page.desk.addStation(name))
                text = "";
        }
    }
    ScrollList {
        id: list
        objectName: "stationList"
        y: adding.height + 14 * page.unit
        width: parent.width
        height: parent.height - y - (pad.visible ? pad.height : 0)
        spacing: 12 * page.unit
        model: page.desk.stations
        Accessible.role: Accessible.List

        delegate: PlanRow {
            id: station
            required property string key
            required property int dishCount
            required property int index

            objectName: "station_" + key
            width: list.width
            tokens: page.tokens
            unit: page.unit
            detail: dishCount > 0 ? qsTr("Makes %n dish(es)", "", dishCount)
                                  : qsTr("Makes nothing yet")
            renaming: page.renamed === key
            canChange: page.desk.canChange
            onRenamed: name => {
                if (page.desk.renameStation(key, name))
                    page.renamed = "";
            }
            onRenamingEnded: page.renamed = ""

            BigKey {
                objectName: station.objectName + "_up"
                width: 72 * page.unit
                tokens: page.tokens
                unit: page.unit
                text: "\u2191"
                spokenName: qsTr("Up, %1").arg(station.name)
                enabled: page.desk.canChange && station.index > 0
                onClicked: page.desk.moveStation(station.key, -1)
            }
            BigKey {
                objectName: station.objectName + "_down"
                width: 72 * page.unit
                tokens: page.tokens
                unit: page.unit
                text: "\u2193"
                spokenName: qsTr("Down, %1").arg(station.name)
                enabled: page.desk.canChange && station.index < list.count - 1
                onClicked: page.desk.moveStation(station.key, 1)
            }
            SecondaryButton {
                objectName: station.objectName + "_rename"
                height: 72 * page.unit
                tokens: page.tokens
                unit: page.unit
                text: qsTr("Rename")
                textSize: 24
                enabled: page.desk.canChange
                Accessible.name: qsTr("Rename %1").arg(station.name)
                onClicked: page.renamed = station.key
            }
            SecondaryButton {
                objectName: station.objectName + "_remove"
                height: 72 * page.unit
                tokens: page.tokens
                unit: page.unit
                text: qsTr("Remove")
                textSize: 24
                // What the last one makes has nowhere else to go.
                enabled: page.desk.canChange && (station.dishCount === 0 || list.count > 1)
                Accessible.name: qsTr("Remove %1").arg(station.name)
                onClicked: page.remove(station.key, station.name, station.dishCount)
            }
        }
    }
    PlainText {
        anchors.centerIn: list
        width: Math.min(implicitWidth, list.width)
        visible: list.count === 0
        text: qsTr("No stations: the whole kitchen is one.")
        size: 27 * page.unit
        color: page.tokens.ink2
    }
    PlanChoice {
        id: pad
        objectName: "removeStation"
        x: -page.side
        y: parent.height - height
        width: page.width + 2 * page.side
        visible: page.leaving !== ""
        tokens: page.tokens
        unit: page.unit
        title: qsTr("Who makes from now on what %1 makes?").arg(page.leavingName)
        choices: page.desk.stationChoices.filter(each => each.value !== page.leaving)
        onChosen: value => {
            page.desk.removeStation(page.leaving, value);
            page.stopRemoving();
        }
        onDismissed: page.stopRemoving()
    }
}
