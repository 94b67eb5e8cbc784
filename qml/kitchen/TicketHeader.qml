import QtQuick
import Servery.Shared

// Number, timer, place and word of a ticket, on the colour that says the same.
// `look`: new, onTime, due, late, queued, cancelled.
Rectangle {
    id: header

    required property ThemeTokens tokens
    required property string look
    required property int number
    required property string place
    required property string customerName
    required property string timeText
    required property string word
    property bool recalled: false
    property string partText: ""
    property real unit: 1

    readonly property color foreground: look === "new" || look === "due" || look === "late"
                                        ? tokens.fillText : tokens.ink
    readonly property real edge: 18 * unit

    implicitHeight: 121 * unit
    color: {
        switch (look) {
        case "new": return tokens.ink;
        case "due": return tokens.soon;
        case "late": return tokens.late;
        case "cancelled": return tokens.surface;
        default: return tokens.raised;
        }
    }

    Numeral {
        id: figure
        x: header.edge
        y: 71 * header.unit - baselineOffset
        text: String(header.number)
        size: 76 * header.unit
        weight: 800
        color: header.foreground
        struck: header.look === "cancelled"
    }
    Numeral {
        id: timer
        anchors.right: parent.right
        anchors.rightMargin: header.edge
        y: 62 * header.unit - baselineOffset
        text: header.timeText
        size: 50 * header.unit
        weight: 700
        color: header.foreground
    }
    StatusShape {
        anchors.right: timer.left
        anchors.rightMargin: 10 * header.unit
        y: 44 * header.unit - height / 2
        width: 42 * header.unit
        height: width
        visible: header.look !== "cancelled" && x > figure.x + figure.width
        color: header.foreground
        kind: {
            switch (header.look) {
            case "new": return StatusShape.RingDot;
            case "due": return StatusShape.Triangle;
            case "late": return StatusShape.Octagon;
            case "queued": return StatusShape.Hourglass;
            default: return StatusShape.Ring;
            }
        }
    }
    Icon {
        anchors.right: timer.left
        anchors.rightMargin: 10 * header.unit
        y: 44 * header.unit - height / 2
        width: 42 * header.unit
        height: width
        visible: header.look === "cancelled"
        glyph: Icon.Cross
        color: header.foreground
    }

    PlainText {
        id: placeText
        x: header.edge
        y: 94 * header.unit - height / 2
        text: header.place
        size: 26 * header.unit
        weight: 700
        color: header.foreground
        font.strikeout: header.look === "cancelled"
    }
    PlainText {
        anchors.left: placeText.right
        anchors.leftMargin: header.partText === "" ? 8 * header.unit : 0
        y: placeText.y
        width: Math.max(0, Math.min(implicitWidth, state.x - x - 8 * header.unit))
        text: header.partText === "" ? header.customerName : header.partText
        size: 26 * header.unit
        color: header.foreground
        font.strikeout: header.look === "cancelled"
    }
    Item {
        id: state
        anchors.right: parent.right
        anchors.rightMargin: header.edge
        y: 94 * header.unit - height / 2
        width: header.recalled ? chip.width : wordText.implicitWidth
        height: 32 * header.unit

        Numeral {
            id: wordText
            anchors.verticalCenter: parent.verticalCenter
            visible: !header.recalled
            text: header.word
            size: 26 * header.unit
            weight: 700
            color: header.foreground
        }
        Rectangle {
            id: chip
            width: chipText.implicitWidth + 20 * header.unit
            height: parent.height
            visible: header.recalled
            color: "transparent"
            radius: Theme.radiusChip * header.unit
            border.color: header.foreground
            border.width: Math.max(1, Math.round(3 * header.unit))
            PlainText {
                id: chipText
                anchors.centerIn: parent
                text: qsTr("RECALLED")
                size: 22 * header.unit
                weight: 700
                color: header.foreground
            }
        }
    }
}
