import QtQuick
import Servery.App
import Servery.Shared

// Language, sizes, the kitchen's station, filling the screen.
SettingsPage {
    id: page

    required property Console app

    title: qsTr("General")

    ChoiceBar {
        objectName: "deviceLanguage"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        label: qsTr("Language")
        choices: page.app.languages.all.map(each => ({ value: each.code, text: each.name }))
        current: page.app.languages.current
        onChosen: code => page.app.languages.choose(code)
    }
    StepperRow {
        objectName: "deviceKitchenScale"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        label: qsTr("Size of the kitchen's screen")
        note: qsTr("For reading from where the cooks stand")
        value: Math.round(page.app.device.kitchenScale * 100)
        valueText: qsTr("%1 %").arg(value)
        least: 80
        most: 160
        step: 5
        onStepped: value => page.app.device.kitchenScale = value / 100
    }
    ChoiceBar {
        objectName: "deviceTextScale"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        label: qsTr("Size of the other screens")
        choices: [100, 110, 125, 150].map(each => ({ value: each, text: qsTr("%1 %").arg(each) }))
        current: Math.round(page.app.device.textScale * 100)
        onChosen: value => page.app.device.textScale = value / 100
    }
    ChoiceBar {
        objectName: "deviceStation"
        width: parent.width
        visible: stations.count > 0
        tokens: page.tokens
        unit: page.unit
        label: qsTr("Station of this kitchen's screen when it starts")
        choices: stations.choices
        current: page.app.startStation
        onChosen: station => page.app.startStation = station
    }
    ToggleSwitch {
        objectName: "deviceKiosk"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        text: qsTr("Fill the screen and keep it awake")
        note: qsTr("For a screen that shows nothing else")
        checked: page.app.device.kiosk
        onToggled: page.app.device.kiosk = checked
    }

    Instantiator {
        id: stations
        property var choices: []
        model: page.app.board.stations
        delegate: QtObject {
            required property string name
            required property string station
        }
        onObjectAdded: Qt.callLater(gather)
        onObjectRemoved: Qt.callLater(gather)
        function gather() {
            const found = [];
            for (let at = 0; at < count; ++at) {
                const row = objectAt(at);
                if (row)
                    found.push({ value: row.station, text: row.name });
            }
            choices = found;
        }
    }
}
