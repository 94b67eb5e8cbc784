import QtQuick
import Servery.Shared

// A status in a list: shape, word and age on a tint. Never colour alone.
// `kind`: ready, late, due, preparing, new, notPaid, completed, cancelled.
Rectangle {
    id: chip

    required property ThemeTokens tokens
    required property string kind
    required property string text
    property real unit: 1
    property real textSize: 14
    // On a ground that already has the tint.
    property bool bare: false

    readonly property color foreground: {
        switch (kind) {
        case "ready": return tokens.go;
        case "late": return tokens.late;
        case "due": return tokens.soon;
        case "notPaid": return tokens.info;
        case "completed":
        case "cancelled": return tokens.done;
        default: return tokens.ink;
        }
    }
    readonly property bool outlined: kind === "completed" || kind === "cancelled"

    implicitWidth: label.x + label.implicitWidth + 9 * unit
    implicitHeight: textSize * 1.72 * unit
    radius: Theme.radiusChip * unit
    color: {
        if (bare || outlined)
            return "transparent";
        switch (kind) {
        case "ready": return tokens.goTint;
        case "late": return tokens.lateTint;
        case "due": return tokens.soonTint;
        case "notPaid": return tokens.infoTint;
        default: return tokens.sunken;
        }
    }
    border.width: outlined ? Math.max(1, 2 * unit) : 0
    border.color: tokens.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    StatusShape {
        x: 7 * chip.unit
        anchors.verticalCenter: parent.verticalCenter
        width: chip.textSize * 1.15 * chip.unit
        height: width
        color: chip.foreground
        kind: {
            switch (chip.kind) {
            case "ready": return StatusShape.TickSquare;
            case "late": return StatusShape.Octagon;
            case "due": return StatusShape.Triangle;
            case "new": return StatusShape.RingDot;
            case "preparing": return StatusShape.Ring;
            case "scheduled": return StatusShape.Clock;
            case "held": return StatusShape.Bars;
            default: return StatusShape.None;
            }
        }
    }
    Icon {
        x: 7 * chip.unit
        anchors.verticalCenter: parent.verticalCenter
        width: chip.textSize * 1.15 * chip.unit
        height: width
        color: chip.foreground
        glyph: {
            switch (chip.kind) {
            case "notPaid": return Icon.Banknote;
            case "completed": return Icon.Tick;
            case "cancelled": return Icon.Cross;
            default: return Icon.None;
            }
        }
    }
    Numeral {
        id: label
        x: (chip.textSize * 1.15 + 14) * chip.unit
        anchors.verticalCenter: parent.verticalCenter
        text: chip.text
        size: chip.textSize * chip.unit
        weight: 700
        color: chip.foreground
        struck: chip.kind === "cancelled"
    }
}
