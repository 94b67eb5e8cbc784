import QtQuick
import Servery.Shared

// The counter's top bar: venue, what is open, freshness, who works here, the clock.
Rectangle {
    id: bar

    required property string venue
    required property int orderCount
    required property string linkStatus
    required property string linkDetail
    required property string staffName
    required property string clockText
    property var menuEntries: []
    property real unit: 1

    signal menuChosen(string name)

    readonly property ThemeTokens tokens: Theme.dark

    implicitHeight: 64 * unit
    color: Theme.light.bar

    ScreenMenu {
        id: corner
        x: 16 * bar.unit
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, 158 * bar.unit)
        tokens: Theme.light
        unit: bar.unit
        venue: bar.venue
        place: qsTr("Counter")
        venueSize: 18
        placeSize: 14
        entries: bar.menuEntries
        onChosen: name => bar.menuChosen(name)
    }
    Item {
        x: 174 * bar.unit
        width: tab.implicitWidth + 36 * bar.unit
        height: parent.height
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Orders, %1").arg(bar.orderCount)
        Row {
            id: tab
            anchors.centerIn: parent
            spacing: 8 * bar.unit
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Orders")
                size: 17 * bar.unit
                weight: 600
                color: bar.tokens.ink
                Accessible.ignored: true
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(24 * bar.unit, count.implicitWidth + 14 * bar.unit)
                height: 20 * bar.unit
                radius: Theme.radiusChip * bar.unit
                color: bar.tokens.line
                Numeral {
                    id: count
                    anchors.centerIn: parent
                    text: String(bar.orderCount)
                    size: 14 * bar.unit
                    weight: 700
                    color: bar.tokens.ink
                }
            }
        }
        Rectangle {
            y: parent.height - height
            width: parent.width
            height: 4 * bar.unit
            color: bar.tokens.go
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 16 * bar.unit
        height: parent.height
        spacing: 20 * bar.unit

        ConnectionIndicator {
            anchors.verticalCenter: parent.verticalCenter
            tokens: bar.tokens
            unit: bar.unit
            inline: true
            wordSize: 16
            detailSize: 16
            status: bar.linkStatus
            detail: bar.linkDetail
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 1
            height: 36 * bar.unit
            color: bar.tokens.line
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.staffName !== ""
            width: Math.min(implicitWidth, 180 * bar.unit)
            text: bar.staffName
            size: 15 * bar.unit
            weight: 600
            color: bar.tokens.ink
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.staffName !== ""
            width: 1
            height: 36 * bar.unit
            color: bar.tokens.line
        }
        Numeral {
            anchors.verticalCenter: parent.verticalCenter
            text: bar.clockText
            size: 26 * bar.unit
            weight: 700
            color: bar.tokens.ink
        }
    }
}
