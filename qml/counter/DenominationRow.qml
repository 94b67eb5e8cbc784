import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// One note or coin of the count: its value, how many, and what they come to. The count takes the
// digits when it is touched.
Item {
    id: row

    required property ThemeTokens tokens
    required property string key
    required property string valueText
    // Empty: not counted yet.
    required property string countText
    required property string sumText
    required property bool selected
    property bool readOnly: false
    property real unit: 1

    signal stepped(int by)
    signal chosen

    implicitHeight: 96 * unit
    objectName: "denomination_" + key
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(valueText)
                     .arg(countText === "" ? qsTr("not counted") : countText)

    component Step: T.AbstractButton {
        id: step
        required property string sign
        required property int by
        width: 56 * row.unit
        height: 56 * row.unit
        focusPolicy: Qt.NoFocus
        autoRepeat: true
        enabled: !row.readOnly
        Accessible.role: Accessible.Button
        Accessible.name: by > 0 ? qsTr("One more") : qsTr("One less")
        onClicked: row.stepped(by)
        contentItem: Item {
            PlainText {
                anchors.centerIn: parent
                text: step.sign
                size: 28 * row.unit
                weight: 600
                color: step.enabled ? row.tokens.ink : row.tokens.disabledText
            }
        }
        background: Rectangle {
            color: step.down ? row.tokens.sunken : row.tokens.raised
            radius: Theme.radiusControl * row.unit
        }
    }

    Numeral {
        anchors.verticalCenter: parent.verticalCenter
        text: row.valueText
        size: 26 * row.unit
        weight: 700
        color: row.tokens.ink
    }
    Rectangle {
        x: 82 * row.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 184 * row.unit
        height: 56 * row.unit
        radius: Theme.radiusControl * row.unit
        color: row.tokens.raised

        Step {
            objectName: "less_" + row.key
            sign: "\u2212"
            by: -1
        }
        T.AbstractButton {
            id: figure
            x: 56 * row.unit
            width: parent.width - 112 * row.unit
            height: parent.height
            // Arrows move in the count and + and − step it, so that one stop is enough.
            focusPolicy: row.selected ? Qt.TabFocus : Qt.NoFocus
            enabled: !row.readOnly
            objectName: "count_" + row.key
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Type the count")
            onClicked: row.chosen()
            background: Rectangle {
                color: row.selected ? row.tokens.goTint : row.tokens.surface
                Rectangle {
                    width: Math.max(1, 2 * row.unit)
                    height: parent.height
                    color: row.tokens.edge
                }
                Rectangle {
                    x: parent.width - width
                    width: Math.max(1, 2 * row.unit)
                    height: parent.height
                    color: row.tokens.edge
                }
            }
            contentItem: Item {
                Numeral {
                    anchors.centerIn: parent
                    text: row.countText === "" ? "\u2013" : row.countText
                    size: (row.countText.length > 4 ? 20 : 26) * row.unit
                    weight: 700
                    color: row.countText === "" ? row.tokens.done : row.tokens.ink
                }
            }
            FocusRing {
                target: figure
                tokens: row.tokens
                unit: row.unit
                inside: true
                shown: figure.visualFocus
            }
        }
        Step {
            objectName: "more_" + row.key
            x: parent.width - width
            sign: "+"
            by: 1
        }
        Outline {
            anchors.fill: parent
            radius: Theme.radiusControl * row.unit
            stroke: (row.selected ? 3 : 2) * row.unit
            color: row.selected ? row.tokens.go : row.tokens.edge
        }
    }
    Numeral {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.sumText
        size: 18 * row.unit
        weight: 600
        color: row.tokens.ink
    }
}
