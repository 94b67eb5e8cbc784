import QtQuick
import Servery.App
import Servery.Shared

// Which key of the bump bar or keyboard does what: a preset, or learnt key by key by pressing it.
SettingsPage {
    id: page

    required property Console app

    readonly property KeyMap keys: page.app.device.keys

    title: qsTr("Keys and bump bar")
    onVisibleChanged: if (!visible) keys.stopLearning()
    Component.onDestruction: keys.stopLearning()

    ChoiceBar {
        objectName: "keyPreset"
        width: parent.width
        tokens: page.tokens
        unit: page.unit
        label: qsTr("The bar types")
        choices: [{ value: "keyboard", text: qsTr("1 to 9, R, U") },
                  { value: "functionKeys", text: qsTr("F1 to F12") },
                  { value: "letters", text: qsTr("A to L") }]
        current: page.keys.preset
        onChosen: name => page.keys.usePreset(name)
    }
    PlainText {
        objectName: "keysHint"
        width: parent.width
        text: page.keys.learning === ""
              ? qsTr("Choose an action, then press the key that should do it.")
              : qsTr("Press the key now. Touch the action again to leave it as it is.")
        size: 17 * page.unit
        weight: page.keys.learning === "" ? 500 : 700
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: page.tokens.ink
    }
    Grid {
        id: grid
        width: parent.width
        columns: width > 640 * page.unit ? 2 : 1
        columnSpacing: 12 * page.unit
        rowSpacing: 8 * page.unit
        Repeater {
            model: page.keys.actions
            Pressable {
                id: entry
                required property var modelData
                readonly property bool waits: page.keys.learning === modelData.id

                tokens: page.tokens
                unit: page.unit
                objectName: "key_" + modelData.id
                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                implicitHeight: Theme.reach(page.unit)
                text: modelData.name
                Accessible.role: Accessible.Button
                Accessible.name: waits ? qsTr("%1, press the key").arg(modelData.name)
                                       : qsTr("%1, key %2").arg(modelData.name)
                                                             .arg(modelData.keyText)
                onClicked: waits ? page.keys.stopLearning() : page.keys.learn(modelData.id)

                background: Rectangle {
                    radius: Theme.radiusPlate * page.unit
                    color: entry.waits ? page.tokens.goTint : page.tokens.surface
                    border.color: entry.waits ? page.tokens.go : page.tokens.line
                    border.width: Math.max(1, (entry.waits ? 3 : 1) * page.unit)
                }
                contentItem: Item {
                    PlainText {
                        x: 16 * page.unit
                        width: plate.x - x - 8 * page.unit
                        anchors.verticalCenter: parent.verticalCenter
                        text: entry.text
                        size: 17 * page.unit
                        weight: 600
                        color: page.tokens.ink
                        Accessible.ignored: true
                    }
                    Rectangle {
                        id: plate
                        anchors.right: parent.right
                        anchors.rightMargin: 10 * page.unit
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.max(56 * page.unit, name.implicitWidth + 24 * page.unit)
                        height: 38 * page.unit
                        radius: Theme.radiusPlate * page.unit
                        color: entry.modelData.isOwn ? page.tokens.raised : page.tokens.neutral
                        border.color: page.tokens.edge
                        border.width: Math.max(1, 2 * page.unit)
                        PlainText {
                            id: name
                            anchors.centerIn: parent
                            text: entry.waits ? "\u2026" : entry.modelData.keyText
                            size: 16 * page.unit
                            weight: 700
                            color: entry.modelData.isOwn ? page.tokens.ink
                                                         : page.tokens.neutralText
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
