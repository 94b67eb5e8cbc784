import QtQuick
import Servery.Shared

// The six digits of a pickup code in two groups of three.
// `status` as in CodePad. The digits are not spoken.
Row {
    id: boxes

    required property ThemeTokens tokens
    required property string digits
    required property string status
    property real unit: 1
    property real gap: 8
    property real groupGap: 14

    readonly property bool off: status === "locked" || status === "expired"
                                || status === "offline"
    readonly property real boxWidth: (width - (4 * gap + groupGap) * unit) / 6

    // Codes are read from the left everywhere.
    layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
    height: 74 * unit
    spacing: gap * unit
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Code, %1 of 6 digits").arg(digits.length)

    Repeater {
        model: 6
        Item {
            id: cell

            required property int index
            readonly property bool next: boxes.status === "entry" && index === boxes.digits.length
            readonly property color foreground: {
                switch (boxes.status) {
                case "wrong": return boxes.tokens.late;
                case "right": return boxes.tokens.go;
                default: return boxes.tokens.ink;
                }
            }

            width: boxes.boxWidth + (index === 2 ? (boxes.groupGap - boxes.gap) * boxes.unit : 0)
            height: boxes.height

            Rectangle {
                width: boxes.boxWidth
                height: parent.height
                radius: Theme.radiusControl * boxes.unit
                color: {
                    switch (boxes.status) {
                    case "wrong": return boxes.tokens.lateTint;
                    case "right": return boxes.tokens.goTint;
                    default: return boxes.off || boxes.status === "rateLimited"
                                    ? boxes.tokens.sunken : boxes.tokens.surface;
                    }
                }
                Outline {
                    anchors.fill: parent
                    dashed: boxes.off || boxes.status === "rateLimited"
                    radius: Theme.radiusControl * boxes.unit
                    stroke: (boxes.status === "wrong" || cell.next ? 3 : 2) * boxes.unit
                    color: {
                        if (boxes.status === "wrong")
                            return boxes.tokens.late;
                        if (boxes.status === "right" || cell.next)
                            return boxes.tokens.go;
                        return boxes.tokens.edge;
                    }
                }
                // The next box is marked with a thick foot.
                Rectangle {
                    x: 3 * boxes.unit
                    y: parent.height - height - 3 * boxes.unit
                    width: parent.width - 6 * boxes.unit
                    height: 6 * boxes.unit
                    visible: cell.next
                    color: boxes.tokens.go
                }
                Numeral {
                    anchors.centerIn: parent
                    visible: !boxes.off
                    text: boxes.digits.charAt(cell.index)
                    size: 44 * boxes.unit
                    weight: 800
                    color: cell.foreground
                    opacity: boxes.status === "checking" ? 0.6 : 1
                }
            }
        }
    }
}
