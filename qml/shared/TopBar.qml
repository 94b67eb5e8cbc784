import QtQuick
import Servery.Shared

// The top bar of the counter and the manager: venue, the views with their counts, freshness, who
// works here, the clock.
Rectangle {
    id: bar

    required property string venue
    required property string place
    // A list of objects with key, text and count (below 0: none is shown).
    required property var tabs
    required property string current
    required property string linkStatus
    required property string linkDetail
    required property string staffName
    property string staffDetail: ""
    property bool muted: false
    required property string clockText
    property var menuEntries: []
    property real unit: 1

    signal menuChosen(string name)
    signal tabChosen(string key)

    readonly property ThemeTokens tokens: Theme.dark
    // Long words take the room that the gaps leave; then the views have a row of their own.
    readonly property real leastTabs: row.words + 12 * unit * tabs.length
    readonly property bool twoRows: (174 + 12 + 16) * unit + leastTabs + right.width > width
    readonly property real tabRoom: Math.max(0, (twoRows ? width - 8 * unit : right.x) - row.x
                                                - 12 * unit)

    implicitHeight: (twoRows ? 120 : 64) * unit
    color: Theme.light.bar

    ScreenMenu {
        x: 16 * bar.unit
        y: (right.height - height) / 2
        width: Math.min(implicitWidth, 158 * bar.unit)
        tokens: Theme.light
        unit: bar.unit
        venue: bar.venue
        place: bar.place
        venueSize: 18
        placeSize: 14
        entries: bar.menuEntries
        onChosen: name => bar.menuChosen(name)
    }
    Row {
        id: row
        x: (bar.twoRows ? 8 : 174) * bar.unit
        y: bar.twoRows ? right.height : 0
        height: bar.height - y
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Views")

        readonly property real words: {
            let sum = 0;
            for (let at = 0; at < repeater.count; ++at)
                sum += repeater.itemAt(at)?.wordWidth ?? 0;
            return sum;
        }
        readonly property real pad: Math.max(6 * bar.unit,
                                             Math.min(18 * bar.unit, (bar.tabRoom - words)
                                                      / (2 * Math.max(1, repeater.count))))

        Repeater {
            id: repeater
            model: bar.tabs
            Pressable {
                id: tab

                required property var modelData
                readonly property real wordWidth: content.implicitWidth
                readonly property bool taken: modelData.key === bar.current

                tokens: bar.tokens
                unit: bar.unit
                objectName: "tab_" + modelData.key
                width: Math.max(Theme.reach(bar.unit), wordWidth + 2 * row.pad)
                height: row.height
                Accessible.role: Accessible.PageTab
                Accessible.checked: taken
                Accessible.name: modelData.count < 0
                                 ? modelData.text
                                 : qsTr("%1, %2").arg(modelData.text).arg(modelData.count)
                onClicked: bar.tabChosen(modelData.key)

                contentItem: Item {
                    Row {
                        id: content
                        anchors.centerIn: parent
                        spacing: 8 * bar.unit
                        PlainText {
                            anchors.verticalCenter: parent.verticalCenter
                            text: tab.modelData.text
                            size: 17 * bar.unit
                            weight: 600
                            color: tab.taken ? bar.tokens.ink : bar.tokens.ink2
                            Accessible.ignored: true
                        }
                        Rectangle {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: tab.modelData.count > 0
                            width: Math.max(24 * bar.unit, count.implicitWidth + 14 * bar.unit)
                            height: 20 * bar.unit
                            radius: Theme.radiusChip * bar.unit
                            color: bar.tokens.line
                            Numeral {
                                id: count
                                anchors.centerIn: parent
                                text: String(tab.modelData.count)
                                size: 14 * bar.unit
                                weight: 700
                                color: bar.tokens.ink
                            }
                        }
                    }
                }
                Rectangle {
                    y: parent.height - height
                    width: parent.width
                    height: 4 * bar.unit
                    visible: tab.taken
                    color: bar.tokens.go
                }
            }
        }
    }
    Row {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: 16 * bar.unit
        height: 64 * bar.unit
        spacing: 18 * bar.unit

        Icon {
            objectName: "mutedMark"
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.muted
            width: 28 * bar.unit
            height: width
            glyph: Icon.Muted
            color: bar.tokens.soon
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Muted")
        }
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
        Column {
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.staffName !== ""
            width: Math.min(Math.max(name.implicitWidth, detail.implicitWidth), 150 * bar.unit)
            PlainText {
                id: name
                width: parent.width
                text: bar.staffName
                size: 15 * bar.unit
                weight: 600
                color: bar.tokens.ink
            }
            PlainText {
                id: detail
                width: parent.width
                visible: text !== ""
                text: bar.staffDetail
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(10 * bar.unit)
                size: 13 * bar.unit
                color: bar.tokens.ink2
            }
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
