import QtQuick
import Servery.Shared

// The ring around what has the keyboard: 4 px in ink, 2 px away. Never removed, only not needed.
Outline {

    required property Item target
    required property ThemeTokens tokens
    property bool shown: false
    property real unit: 1
    property real cornerRadius: Theme.radiusControl

    // Towards the inside where the surroundings leave no room for it.
    property bool inside: false
    readonly property real reach: inside ? 0 : 6 * unit

    x: -reach
    y: -reach
    // Where nobody sees it there is nothing to draw.
    width: shown ? (target?.width ?? 0) + 2 * reach : 0
    height: (target?.height ?? 0) + 2 * reach
    z: 10
    stroke: 4 * unit
    radius: cornerRadius * unit + reach
    color: tokens.ink
    visible: shown
}
