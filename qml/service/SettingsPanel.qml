import QtQuick
import Servery.App
import Servery.Shared

// How the venue runs its service, for a manager: every change holds at once, on every screen.
PanelFrame {
    id: panel

    required property ServiceDesk desk

    title: qsTr("Settings of the venue")
    subtitle: qsTr("Every change holds at once, on every screen.")

    ScrollList {
        objectName: "settingsList"
        anchors.horizontalCenter: parent.horizontalCenter
        y: 8 * panel.unit
        width: Math.min(parent.width, 1240 * panel.unit)
        height: parent.height - y
        model: panel.desk.settings
        Accessible.role: Accessible.List

        delegate: SettingEntry {
            required property var model
            width: ListView.view.width
            tokens: panel.tokens
            unit: panel.unit
            name: model.name
            label: model.label
            explanation: model.explanation
            kind: model.kind
            value: model.value
            least: model.least
            most: model.most
            step: model.step
            text: model.text
            choices: model.choices
            pending: model.pending
            refusal: model.refusal
            onChanged: value => panel.desk.change(model.name, value)
        }
    }
}
