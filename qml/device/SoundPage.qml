import QtQuick
import Servery.App
import Servery.Shared

// How loud, what is heard for what, and what is seen or said besides.
SettingsPage {
    id: page

    required property Console app

    readonly property SoundPlayer sounds: page.app.sounds

    title: qsTr("Sound")

    ToggleSwitch {
        objectName: "soundOn"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        text: qsTr("Sound")
        note: qsTr("When it is off, the header says so")
        checked: !page.sounds.muted
        onToggled: page.sounds.muted = !checked
    }
    StepperRow {
        objectName: "soundVolume"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        label: qsTr("Volume")
        value: Math.round(page.sounds.volume * 100)
        valueText: qsTr("%1 %").arg(value)
        least: 0
        most: 100
        step: 10
        onStepped: value => page.sounds.volume = value / 100
    }
    ToggleSwitch {
        objectName: "soundFlash"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        text: qsTr("Flash the edge of the screen")
        note: qsTr("For those who cannot hear the sounds")
        checked: page.app.device.flashes
        onToggled: page.app.device.flashes = checked
    }
    ToggleSwitch {
        objectName: "soundSpeech"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        enabled: page.app.device.canSpeak
        text: qsTr("Say order numbers")
        note: page.app.device.canSpeak ? qsTr("New ones in the kitchen, ready ones at the counter")
                                       : qsTr("Install espeak-ng on this device to use it")
        checked: page.app.device.speaks
        onToggled: page.app.device.speaks = checked
    }
    ToggleSwitch {
        objectName: "soundKeys"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        text: qsTr("Tick with each key")
        checked: page.sounds.keySounds
        onToggled: page.sounds.keySounds = checked
    }
    Repeater {
        model: page.sounds.cues
        Row {
            id: cue
            required property var modelData
            objectName: "cue_" + modelData.cue
            width: parent.width
            spacing: 12 * page.unit
            ChoiceBar {
                width: parent.width - listen.width - parent.spacing
                tokens: page.tokens
                unit: page.unit
                label: cue.modelData.name
                current: cue.modelData.style
                choices: [{ value: "off", text: qsTr("Off") },
                          { value: "standard", text: qsTr("Standard") },
                          { value: "soft", text: qsTr("Soft") },
                          { value: "urgent", text: qsTr("Urgent") }]
                onChosen: style => page.sounds.setStyle(cue.modelData.cue, style)
            }
            SecondaryButton {
                id: listen
                objectName: "listen"
                anchors.bottom: parent.bottom
                tokens: page.tokens
                unit: page.unit
                fill: page.tokens.surface
                glyph: Icon.Play
                text: qsTr("Listen")
                Accessible.name: qsTr("Listen: %1").arg(cue.modelData.name)
                onClicked: page.sounds.tryOut(cue.modelData.cue)
            }
        }
    }
}
