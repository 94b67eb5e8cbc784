import QtQuick
import Servery.Shared

// One of a few reasons, to be touched: a reason is always one of the venue's words.
Grid {
    id: choice

    required property ThemeTokens tokens
    // A list of texts.
    required property var reasons
    required property string chosen
    property real unit: 1

    signal picked(string reason)

    columns: width < 320 * unit ? 1 : 2
    columnSpacing: 8 * unit
    rowSpacing: 8 * unit
    Accessible.role: Accessible.Grouping

    Repeater {
        model: choice.reasons
        Pressable {
            id: option

            required property string modelData
            required property int index
            readonly property bool taken: modelData === choice.chosen

            tokens: choice.tokens
            unit: choice.unit
            objectName: "reason_" + index
            width: (choice.width - (choice.columns - 1) * choice.columnSpacing) / choice.columns
            height: Theme.reach(choice.unit)
            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData
            Accessible.checked: taken
            onClicked: choice.picked(modelData)

            background: Rectangle {
                radius: Theme.radiusControl * choice.unit
                color: option.taken ? choice.tokens.goTint : choice.tokens.surface
                border.width: Math.max(1, Math.round((option.taken ? 3 : 2) * choice.unit))
                border.color: option.taken ? choice.tokens.go : choice.tokens.edge
            }
            contentItem: Item {
                Rectangle {
                    x: 12 * choice.unit
                    anchors.verticalCenter: parent.verticalCenter
                    width: 24 * choice.unit
                    height: width
                    radius: width / 2
                    color: "transparent"
                    border.width: (option.taken ? 7 : 2) * choice.unit
                    border.color: option.taken ? choice.tokens.go : choice.tokens.edge
                }
                PlainText {
                    x: 46 * choice.unit
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - 8 * choice.unit
                    text: option.modelData
                    size: 16 * choice.unit
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(11 * choice.unit)
                    weight: 600
                    color: choice.tokens.ink
                }
            }
        }
    }
}
