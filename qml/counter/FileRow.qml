import QtQuick
import Servery.Shared

// A statement among files, with its time, or a folder that leads to others.
Pressable {
    id: row

    required property string name
    required property string timeText
    property bool isFolder: false

    implicitHeight: Math.max(60 * unit, Theme.target)
    Accessible.role: Accessible.Button
    Accessible.name: isFolder ? qsTr("Folder %1").arg(name) : qsTr("Take in %1").arg(name)

    background: Rectangle {
        radius: Theme.radiusControl * row.unit
        color: row.down ? row.tokens.sunken : row.tokens.surface
        border.width: Math.max(1, 2 * row.unit)
        border.color: row.enabled ? row.tokens.edge : row.tokens.line
    }
    contentItem: Item {
        Icon {
            id: mark
            x: 14 * row.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 24 * row.unit
            height: width
            visible: row.isFolder
            glyph: Icon.Folder
            color: row.tokens.ink2
        }
        PlainText {
            x: mark.visible ? mark.x + mark.width + 12 * row.unit : mark.x
            anchors.verticalCenter: parent.verticalCenter
            width: when.x - x - 10 * row.unit
            text: row.name
            size: 17 * row.unit
            weight: 600
            color: row.enabled ? row.tokens.ink : row.tokens.disabledText
        }
        PlainText {
            id: when
            anchors.right: parent.right
            anchors.rightMargin: 14 * row.unit
            anchors.verticalCenter: parent.verticalCenter
            text: row.timeText
            size: 15 * row.unit
            color: row.enabled ? row.tokens.ink2 : row.tokens.disabledText
        }
    }
}
