import QtQuick
import Servery.Shared

// The exact amount and the next notes up: one touch for what people hand over.
Row {
    id: quick

    required property ThemeTokens tokens
    // A list of objects with cents, text, isExact and isChosen.
    required property var amounts
    property real unit: 1
    readonly property var nothing: ({ cents: 0, text: "", isExact: false, isChosen: false })

    signal chosen(double cents)

    spacing: 8 * unit
    height: 64 * unit

    Repeater {
        // By row: a key lives on while its amount changes.
        model: quick.amounts.length
        Pressable {
            id: amount

            required property int index
            readonly property var quickAmount: quick.amounts[index] ?? quick.nothing
            readonly property color foreground: !enabled ? quick.tokens.disabledText
                                                : quickAmount.isChosen ? quick.tokens.neutralText
                                                                     : quick.tokens.ink

            tokens: quick.tokens
            unit: quick.unit
            ringInside: false
            objectName: "quick_" + index
            width: (quick.width - (quick.amounts.length - 1) * quick.spacing)
                   / Math.max(1, quick.amounts.length)
            height: quick.height
            Accessible.role: Accessible.RadioButton
            Accessible.checked: quickAmount.isChosen
            Accessible.name: quickAmount.isExact ? qsTr("%1, exact").arg(quickAmount.text)
                                               : quickAmount.text
            onClicked: quick.chosen(quickAmount.cents)

            background: Rectangle {
                radius: Theme.radiusControl * quick.unit
                color: amount.quickAmount.isChosen ? quick.tokens.neutral : quick.tokens.surface
                border.width: Math.max(1, Math.round(2 * quick.unit))
                border.color: amount.quickAmount.isChosen ? quick.tokens.neutral : quick.tokens.edge
                opacity: amount.down ? 0.8 : 1
            }
            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    Numeral {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: amount.quickAmount.text
                        // Larger amounts have smaller digits.
                        size: (text.length > 8 ? 16 : 20) * quick.unit
                        weight: 700
                        color: amount.foreground
                    }
                    PlainText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        visible: amount.quickAmount.isExact
                        text: qsTr("exact")
                        size: 14 * quick.unit
                        weight: 600
                        color: amount.foreground
                    }
                }
            }
        }
    }
}
