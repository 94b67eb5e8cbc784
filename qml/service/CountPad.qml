import QtQuick
import Servery.Shared

// How many portions are left of one dish: one touch on a number.
Rectangle {
    id: pad

    required property ThemeTokens tokens
    required property string name
    property real unit: 1

    signal chosen(int portions)
    signal notCounted
    signal dismissed

    readonly property var numbers: [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30]

    implicitHeight: column.implicitHeight + 32 * unit
    color: tokens.raised
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    Column {
        id: column
        x: 24 * pad.unit
        y: 16 * pad.unit
        width: parent.width - 2 * x
        spacing: 14 * pad.unit

        PlainText {
            id: title
            width: parent.width
            text: qsTr("How many are left of %1?").arg(pad.name)
            size: 27 * pad.unit
            weight: 700
            color: pad.tokens.ink
        }
        Flow {
            width: parent.width
            spacing: 12 * pad.unit
            Repeater {
                model: pad.numbers
                BigKey {
                    required property int modelData
                    objectName: "count_" + modelData
                    width: 96 * pad.unit
                    tokens: pad.tokens
                    unit: pad.unit
                    text: modelData
                    onClicked: pad.chosen(modelData)
                }
            }
            SecondaryButton {
                objectName: "notCounted"
                height: 72 * pad.unit
                tokens: pad.tokens
                unit: pad.unit
                text: qsTr("Not counted")
                textSize: 24
                onClicked: pad.notCounted()
            }
            SecondaryButton {
                objectName: "countDismiss"
                height: 72 * pad.unit
                tokens: pad.tokens
                unit: pad.unit
                text: qsTr("Back")
                textSize: 24
                onClicked: pad.dismissed()
            }
        }
    }
}
