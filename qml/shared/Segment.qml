import QtQuick
import Servery.Shared

// One choice of a SegmentedControl.
Pressable {
    id: segment

    required property int openCount
    property real textSize: 16
    property real sidePadding: 12
    property color takenFill: tokens.neutral
    property color takenText: tokens.neutralText

    checkable: false
    implicitWidth: row.implicitWidth + 2 * sidePadding * unit
    implicitHeight: Theme.reach(unit)
    Accessible.role: Accessible.PageTab
    Accessible.name: qsTr("%1, %2").arg(text).arg(openCount)
    Accessible.checked: checked

    background: Rectangle {
        radius: Theme.radiusPlate * segment.unit
        color: segment.checked ? segment.takenFill : "transparent"
        opacity: segment.down ? 0.8 : 1
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: segment.textSize * 0.45 * segment.unit
            PlainText {
                anchors.baseline: parent.top
                anchors.baselineOffset: number.baselineOffset
                text: segment.text
                size: segment.textSize * segment.unit
                weight: segment.checked ? 700 : 600
                color: segment.checked ? segment.takenText : segment.tokens.ink2
            }
            Numeral {
                id: number
                text: segment.openCount
                size: segment.textSize * segment.unit
                weight: 800
                color: segment.checked ? segment.takenText : segment.tokens.ink
            }
        }
    }
}
