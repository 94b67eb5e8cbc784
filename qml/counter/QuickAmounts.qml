import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// The exact amount and the next notes up: one touch for what people hand over.
Row {
    id: quick

    required property ThemeTokens tokens
    // A list of objects with cents, text, isExact and isChosen.
    required property var amounts
    property real unit: 1

    signal chosen(double cents)

    spacing: 8 * unit
    height: 64 * unit

    Repeater {
        model: quick.amounts
        T.AbstractButton {
            id: amount

            required property var modelData
            required property int index
            readonly property color foreground: !enabled ? quick.tokens.disabledText
                                                : modelData.isChosen ? quick.tokens.neutralText
                                                                     : quick.tokens.ink

            objectName: "quick_" + index
            width: (quick.width - (quick.amounts.length - 1) * quick.spacing)
                   / Math.max(1, quick.amounts.length)
            height: quick.height
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.RadioButton
            Accessible.checked: modelData.isChosen
            Accessible.name: modelData.isExact ? qsTr("%1, exact").arg(modelData.text)
                                               : modelData.text
            onClicked: quick.chosen(modelData.cents)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()

            background: Rectangle {
                radius: Theme.radiusControl * quick.unit
                color: amount.modelData.isChosen ? quick.tokens.neutral : quick.tokens.surface
                border.width: Math.max(1, Math.round(2 * quick.unit))
                border.color: amount.modelData.isChosen ? quick.tokens.neutral : quick.tokens.edge
                opacity: amount.down ? 0.8 : 1
            }
            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    Numeral {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: amount.modelData.text
                        // Larger amounts have smaller digits.
                        size: (text.length > 8 ? 16 : 20) * quick.unit
                        weight: 700
                        color: amount.foreground
                    }
                    PlainText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        visible: amount.modelData.isExact
                        text: qsTr("exact")
                        size: 14 * quick.unit
                        weight: 600
                        color: amount.foreground
                    }
                }
            }
            FocusRing {
                target: amount
                tokens: quick.tokens
                unit: quick.unit
                shown: amount.visualFocus
            }
        }
    }
}
