import QtQuick
import Servery.Shared

// How fresh this screen is: shape, word and age, in the same corner on every screen.
// `status`: live, slow, stale, offline, signedOut.
Item {
    id: indicator

    required property ThemeTokens tokens
    required property string status
    // "up to date", "as of 19:41:40", "for 0:54".
    required property string detail
    property real unit: 1
    // Word and detail beside one another rather than on two lines.
    property bool inline: false
    property real wordSize: 24
    property real detailSize: 20

    readonly property string word: {
        switch (status) {
        case "live": return qsTr("Live");
        case "slow": return qsTr("Slow");
        case "stale": return qsTr("Stale");
        case "signedOut": return qsTr("Signed out");
        default: return qsTr("Offline");
        }
    }
    readonly property bool isOut: status === "offline" || status === "signedOut"
    readonly property color foreground: {
        if (status === "live")
            return tokens.go;
        return status === "slow" ? tokens.ink : tokens.soon;
    }

    objectName: "connectionIndicator"
    implicitWidth: words.x + words.width
    implicitHeight: words.height
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Connection: %1, %2").arg(word).arg(detail)

    StatusShape {
        anchors.verticalCenter: parent.verticalCenter
        width: indicator.wordSize * 1.3 * indicator.unit
        height: width
        visible: !indicator.isOut
        color: indicator.foreground
        kind: {
            switch (indicator.status) {
            case "live": return StatusShape.RingDot;
            case "slow": return StatusShape.Ring;
            default: return StatusShape.Triangle;
            }
        }
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        width: indicator.wordSize * 1.5 * indicator.unit
        height: width
        visible: indicator.isOut
        glyph: indicator.status === "signedOut" ? Icon.Lock : Icon.NoSignal
        color: indicator.foreground
    }
    Grid {
        id: words
        x: indicator.wordSize * (indicator.isOut ? 2 : 1.75) * indicator.unit
        columns: indicator.inline ? 2 : 1
        columnSpacing: 9 * indicator.unit
        verticalItemAlignment: Grid.AlignVCenter

        PlainText {
            text: indicator.word
            size: indicator.wordSize * indicator.unit
            weight: 700
            color: indicator.foreground
            Accessible.ignored: true
        }
        Numeral {
            text: indicator.detail
            size: indicator.detailSize * indicator.unit
            weight: 500
            color: indicator.tokens.ink2
        }
    }
}
