import QtQuick
import Servery.Shared

// Venue, stations, counts, freshness and the clock: one row of 88, or two in portrait.
Rectangle {
    id: header

    required property ThemeTokens tokens
    required property string venue
    required property var stations
    required property string station
    required property int newCount
    required property int cookingCount
    required property int lateCount
    required property int averageSeconds
    required property string linkStatus
    required property string linkDetail
    required property string clockText
    required property bool muted
    // Whether new orders are taken, when they are again ("19:40"), and how busy it is.
    property bool paused: false
    property string resumesAt: ""
    property int busyMinutes: 0
    readonly property string serviceText: {
        if (!paused)
            return busyMinutes > 0 ? qsTr("Busy, +%1 min").arg(busyMinutes) : "";
        return resumesAt === "" ? qsTr("Paused") : qsTr("Paused until %1").arg(resumesAt);
    }
    property var menuEntries: []
    property bool twoRows: false
    property real unit: 1
    // Stations that find no room in the row get one of their own rather than be cut off.
    readonly property bool stacked: twoRows
                                    || 252 * unit + filter.naturalWidth > width - leading.width

    signal stationChosen(string station)
    signal menuChosen(string name)
    signal unmuted
    signal serviceTouched

    function nextStation() {
        filter.next();
    }

    implicitHeight: (stacked ? 164 : 88) * unit
    color: tokens.bg

    ScreenMenu {
        id: corner
        x: 20 * header.unit
        y: 88 * header.unit / 2 - height / 2
        width: Math.min(implicitWidth, 210 * header.unit, leading.x - x - 12 * header.unit)
        tokens: header.tokens
        unit: header.unit
        venue: header.venue
        place: qsTr("Kitchen")
        entries: header.menuEntries
        onChosen: name => header.menuChosen(name)
    }
    // The stations come in the order of the screen: in the row, or in their own below it.
    Item {
        id: inRow
    }
    StationFilter {
        id: filter
        objectName: "stationFilter"
        parent: header.stacked ? below : inRow
        x: header.stacked ? 18 * header.unit : 240 * header.unit
        y: header.stacked ? 82 * header.unit : (88 * header.unit - height) / 2
        width: header.stacked ? header.width - 36 * header.unit
                              : Math.min(naturalWidth, Math.max(0, figures.x - x))
        clip: true
        spread: header.stacked
        tokens: header.tokens
        unit: header.unit
        stations: header.stations
        current: header.station
        onChosen: station => header.stationChosen(station)
    }
    Row {
        id: figures
        anchors.right: leading.left
        y: (88 * header.unit - height) / 2

        readonly property real room: header.width - leading.width
                                     - (header.stacked ? corner.x + corner.width
                                                       : filter.x + filter.naturalWidth)
                                     - 12 * header.unit

        Metric {
            visible: figures.room > 340 * header.unit
            tokens: header.tokens
            unit: header.unit
            label: qsTr("New")
            figure: String(header.newCount)
        }
        Metric {
            visible: figures.room > 255 * header.unit
            tokens: header.tokens
            unit: header.unit
            label: qsTr("Cooking")
            figure: String(header.cookingCount)
        }
        Metric {
            visible: figures.room > 95 * header.unit
            tokens: header.tokens
            unit: header.unit
            label: qsTr("Late")
            figure: String(header.lateCount)
            alarming: header.lateCount > 0
        }
        Metric {
            visible: figures.room > 420 * header.unit
            tokens: header.tokens
            unit: header.unit
            label: header.station === "" ? qsTr("Average") : qsTr("Average here")
            figure: header.averageSeconds > 0 ? Theme.duration(header.averageSeconds) : "\u2013"
        }
    }
    Row {
        id: leading
        anchors.right: parent.right
        height: 88 * header.unit

        SecondaryButton {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "serviceState"
            visible: header.serviceText !== ""
            tokens: header.tokens
            unit: header.unit
            text: header.serviceText
            textSize: 22
            fill: header.tokens.soon
            foreground: header.tokens.fillText
            outline: header.tokens.soon
            onClicked: header.serviceTouched()
        }
        Item {
            width: 20 * header.unit
            height: 1
            visible: header.serviceText !== ""
        }
        SecondaryButton {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "unmuteButton"
            visible: header.muted
            tokens: header.tokens
            unit: header.unit
            glyph: Icon.Muted
            text: qsTr("Muted")
            textSize: 20
            onClicked: header.unmuted()
        }
        Item {
            width: 20 * header.unit
            height: 1
            visible: header.muted
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 1
            height: 56 * header.unit
            color: header.tokens.line
        }
        Item {
            width: 20 * header.unit
            height: 1
        }
        ConnectionIndicator {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(180 * header.unit, implicitWidth + 20 * header.unit)
            tokens: header.tokens
            unit: header.unit
            status: header.linkStatus
            detail: header.linkDetail
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 1
            height: 56 * header.unit
            color: header.tokens.line
        }
        Item {
            width: 20 * header.unit
            height: 1
        }
        Numeral {
            anchors.verticalCenter: parent.verticalCenter
            text: header.clockText
            size: 52 * header.unit
            weight: 700
            color: header.tokens.ink
        }
        Item {
            width: 20 * header.unit
            height: 1
        }
    }
    Item {
        id: below
    }
    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: Math.max(1, Math.round(header.unit))
        color: header.tokens.line
    }
}
