import QtQuick
import Servery.Shared

// What a diner may add for the staff: nothing, a share of the dishes, or an amount of their own. In
// two rows where one has no room for a finger.
Grid {
    id: tips

    required property ThemeTokens tokens
    // A list of objects with key, text, detail and isChosen.
    required property var choices
    property real unit: 1

    signal chosen(string key)

    readonly property int count: Math.max(1, choices.length)
    readonly property bool fitsOneRow: (width - (count - 1) * spacing) / count >= Theme.reach(unit)
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns

    columns: fitsOneRow ? count : Math.ceil(count / 2)
    spacing: 8 * unit
    layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tip")

    Repeater {
        model: tips.choices
        Pressable {
            id: choice

            required property var modelData
            readonly property color foreground: modelData.isChosen ? tips.tokens.neutralText
                                                                   : tips.tokens.ink

            tokens: tips.tokens
            unit: tips.unit
            ringInside: false
            objectName: "tip_" + modelData.key
            width: tips.keyWidth
            height: Theme.reach(tips.unit)
            Accessible.role: Accessible.RadioButton
            Accessible.checked: modelData.isChosen
            Accessible.name: modelData.detail === "" ? modelData.text
                                                     : modelData.text + ", " + modelData.detail
            onClicked: tips.chosen(modelData.key)
            background: Rectangle {
                radius: Theme.radiusControl * tips.unit
                color: choice.modelData.isChosen ? tips.tokens.neutral : tips.tokens.surface
                border.width: Math.max(1, Math.round(2 * tips.unit))
                border.color: choice.modelData.isChosen ? tips.tokens.neutral : tips.tokens.edge
                opacity: choice.down ? 0.8 : 1
            }
            contentItem: Item {
                PlainText {
                    x: 4 * tips.unit
                    y: (choice.modelData.detail === "" ? parent.height - height
                                                       : parent.height * 0.9 - 2 * height) / 2
                    width: parent.width - 2 * x
                    horizontalAlignment: Text.AlignHCenter
                    text: choice.modelData.text
                    size: 16 * tips.unit
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(9 * tips.unit)
                    weight: 700
                    color: choice.foreground
                }
                PlainText {
                    x: 2 * tips.unit
                    y: parent.height * 0.54
                    width: parent.width - 2 * x
                    horizontalAlignment: Text.AlignHCenter
                    visible: text !== ""
                    text: choice.modelData.detail
                    size: 14 * tips.unit
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(9 * tips.unit)
                    color: choice.foreground
                }
            }
        }
    }
}
