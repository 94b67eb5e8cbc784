import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// One choice of a SegmentedControl.
T.AbstractButton {
    id: segment

    required property ThemeTokens tokens
    required property int openCount
    property real unit: 1
    property real textSize: 16
    property real sidePadding: 12
    property color takenFill: tokens.neutral
    property color takenText: tokens.neutralText

    checkable: false
    focusPolicy: Qt.TabFocus
    implicitWidth: row.implicitWidth + 2 * sidePadding * unit
    implicitHeight: Theme.reach(unit)
    Accessible.role: Accessible.PageTab
    Accessible.name: qsTr("%1, %2").arg(text).arg(openCount)
    Accessible.checked: checked
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

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
    FocusRing {
        target: segment
        tokens: segment.tokens
        unit: segment.unit
        inside: true
        shown: segment.visualFocus
    }
}
