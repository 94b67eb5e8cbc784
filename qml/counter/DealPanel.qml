import QtQuick
import Servery.Shared

// What comes of a deal: the change, what happened or went wrong, and the one button that does it.
Item {
    id: panel

    property real unit: 1
    property bool changeShown: true
    property string change: ""
    property var changeRows: []
    property string message: ""
    property color messageColor: Theme.dark.late
    property string hint: ""
    property string primaryText: ""
    property int primaryGlyph: Icon.None
    property bool primaryEnabled: false
    property alias primaryName: act.objectName
    property alias changeName: changePanel.objectName
    readonly property real side: 24 * unit

    signal acted

    ScrollPage {
        width: parent.width
        height: said.y - 8 * panel.unit
        visible: panel.changeShown
        tokens: Theme.dark
        unit: panel.unit
        need: changePanel.need
        ChangePanel {
            id: changePanel
            anchors.fill: parent
            unit: panel.unit
            heading: qsTr("Change due")
            change: panel.change
            rows: panel.changeRows
        }
    }
    PlainText {
        id: said
        x: panel.side
        y: act.y - height - 14 * panel.unit
        width: parent.width - 2 * x
        text: panel.message
        size: 17 * panel.unit
        weight: 600
        color: panel.messageColor
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    PrimaryButton {
        id: act
        x: panel.side
        y: parent.height - height - 50 * panel.unit
        width: parent.width - 2 * x
        height: 84 * panel.unit
        tokens: Theme.dark
        unit: panel.unit
        textSize: 24
        glyph: panel.primaryGlyph
        enabled: panel.primaryEnabled
        text: panel.primaryText
        onClicked: panel.acted()
    }
    PlainText {
        x: panel.side
        y: act.y + act.height + 12 * panel.unit
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        text: panel.hint
        size: 16 * panel.unit
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(11 * panel.unit)
        color: Theme.dark.ink2
    }
}
