import QtQuick
import Servery.Shared

// A dish, a category or all dishes: where it is made and when it goes out, each to be touched.
Item {
    id: rule

    required property ThemeTokens tokens
    // "all", "category" or "dish".
    required property string kind
    required property string name
    // What a rule for exactly this says; empty and 0: none does.
    required property string station
    required property int course
    required property string stationText
    required property string courseText
    property bool canChange: true
    property real unit: 1

    readonly property bool isGroup: kind !== "dish"
    required property real keyWidth

    signal stationWanted
    signal courseWanted

    implicitHeight: 84 * unit
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.spoken([name, stationText, courseText])

    Rectangle {
        anchors.fill: parent
        visible: rule.isGroup
        color: rule.tokens.sunken
    }
    PlainText {
        x: (rule.isGroup ? 12 : 36) * rule.unit
        anchors.verticalCenter: parent.verticalCenter
        width: stationKey.x - x - 16 * rule.unit
        text: rule.name
        size: (rule.isGroup ? 27 : 25) * rule.unit
        weight: rule.isGroup ? 700 : 600
        color: rule.tokens.ink
    }

    component RuleKey: Pressable {
        id: key
        // A rule for exactly this says so.
        required property bool isRule
        tokens: rule.tokens
        unit: rule.unit
        width: rule.keyWidth
        height: Math.max(64 * rule.unit, Theme.target)
        enabled: rule.canChange
        Accessible.role: Accessible.Button
        background: Rectangle {
            radius: Theme.radiusPlate * rule.unit
            color: key.down ? rule.tokens.raised : rule.tokens.surface
            border.width: Math.max(1, Math.round((key.isRule ? 3 : 1) * rule.unit))
            border.color: key.isRule ? rule.tokens.ink : rule.tokens.edge
        }
        contentItem: Item {
            Icon {
                id: tick
                x: 14 * rule.unit
                anchors.verticalCenter: parent.verticalCenter
                width: 22 * rule.unit
                height: width
                visible: key.isRule
                glyph: Icon.Tick
                color: rule.tokens.ink
            }
            PlainText {
                x: key.isRule ? tick.x + tick.width + 8 * rule.unit : 14 * rule.unit
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - 10 * rule.unit
                text: key.text
                size: 22 * rule.unit
                weight: key.isRule ? 700 : 500
                color: key.isRule ? rule.tokens.ink : rule.tokens.ink2
                Accessible.ignored: true
            }
        }
    }
    RuleKey {
        id: stationKey
        objectName: rule.objectName + "_station"
        x: courseKey.x - width - 12 * rule.unit
        anchors.verticalCenter: parent.verticalCenter
        isRule: rule.station !== ""
        text: rule.stationText
        Accessible.name: isRule ? qsTr("%1 is made at %2, by its own rule").arg(rule.name).arg(text)
                                : qsTr("%1 is made at %2").arg(rule.name).arg(text)
        onClicked: rule.stationWanted()
    }
    RuleKey {
        id: courseKey
        objectName: rule.objectName + "_course"
        x: parent.width - width - 12 * rule.unit
        anchors.verticalCenter: parent.verticalCenter
        isRule: rule.course > 0
        text: rule.courseText
        Accessible.name: isRule
                         ? qsTr("%1 goes out with %2, by its own rule").arg(rule.name).arg(text)
                         : qsTr("%1 goes out with %2").arg(rule.name).arg(text)
        onClicked: rule.courseWanted()
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: 1
        color: rule.tokens.line
    }
}
