import QtQuick
import Servery.Shared

// What happened, what is safe, and what can be done: it replaces a fixed strip, so nothing moves.
// `kind`: offline (white with a hazard edge), alarm (late fill), trouble (of a thing), calm.
Rectangle {
    id: banner

    required property ThemeTokens tokens
    required property string kind
    required property string headline
    property string detail: ""
    property string more: ""
    property real unit: 1
    property string actionText: ""
    property string actionObjectName: ""
    property string secondText: ""
    property string secondKey: ""

    signal acted
    signal secondActed

    // Buttons that would leave the words less than half of the room stand below them.
    readonly property bool below: actions.width > width * 0.45
    // The least height that shows all of it; more than the strip's only where buttons are below.
    readonly property real need: below ? words.height + actions.height + 44 * unit : 0
    readonly property color paper: "#F5F7F8"
    readonly property color paperText: "#0A0D0F"

    color: kind === "alarm" ? tokens.late : paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline + " " + detail

    Hatch {
        width: parent.width
        height: 10 * banner.unit
        visible: banner.kind === "offline"
        color: banner.tokens.soon
        ground: banner.tokens.bg
        unit: banner.unit
    }
    Icon {
        x: 22 * banner.unit
        anchors.verticalCenter: words.verticalCenter
        width: 50 * banner.unit
        height: width
        visible: banner.kind === "offline"
        glyph: Icon.NoSignal
        color: banner.paperText
    }
    StatusShape {
        x: 26 * banner.unit
        anchors.verticalCenter: words.verticalCenter
        width: 42 * banner.unit
        height: width
        visible: banner.kind !== "offline"
        kind: banner.kind === "alarm" ? StatusShape.Octagon
              : banner.kind === "trouble" ? StatusShape.Triangle : StatusShape.TickSquare
        color: banner.paperText
    }
    Column {
        id: words
        x: 88 * banner.unit
        y: banner.below ? 20 * banner.unit
                        : (parent.height - height) / 2 + (banner.kind === "offline"
                                                          ? 5 * banner.unit : 0)
        width: Math.max(0, (banner.below ? parent.width : actions.x) - x - 16 * banner.unit)

        // One line as large as it goes; what would get too small to be read takes two.
        PlainText {
            id: sentence

            readonly property bool wraps: whole.advanceWidth * 2 > width * 3

            width: parent.width
            text: banner.more === "" ? banner.headline : banner.headline + "  " + banner.more
            size: (wraps ? 21 : 30) * banner.unit
            weight: 700
            wrapMode: wraps ? Text.Wrap : Text.NoWrap
            maximumLineCount: wraps ? 3 : 1
            lineHeight: wraps ? 0.95 : 1
            fontSizeMode: wraps ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Math.round(17 * banner.unit)
            color: banner.paperText

            TextMetrics {
                id: whole
                font.family: Theme.family
                font.weight: 700
                font.pixelSize: Math.round(30 * banner.unit)
                text: sentence.text
            }
        }
        PlainText {
            width: parent.width
            visible: banner.detail !== ""
            text: banner.detail
            size: 23 * banner.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(13 * banner.unit)
            color: banner.paperText
        }
    }
    Row {
        id: actions
        anchors.right: parent.right
        anchors.rightMargin: 20 * banner.unit
        y: banner.below ? words.y + words.height + 12 * banner.unit
                        : words.y + (words.height - height) / 2
        spacing: 16 * banner.unit

        SecondaryButton {
            visible: banner.secondText !== ""
            tokens: banner.tokens
            unit: banner.unit
            objectName: "bannerSecond"
            text: banner.secondText
            keyText: banner.secondKey
            textSize: 25
            foreground: banner.paperText
            outline: banner.paperText
            onClicked: banner.secondActed()
        }
        SecondaryButton {
            visible: banner.actionText !== ""
            objectName: banner.actionObjectName
            tokens: banner.tokens
            unit: banner.unit
            text: banner.actionText
            textSize: 25
            foreground: banner.paperText
            outline: banner.paperText
            onClicked: banner.acted()
        }
    }
}
