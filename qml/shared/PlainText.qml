import QtQuick
import Servery.Shared

// Text in the house type, never interpreted as markup: the diners' words pass through here.
Text {
    required property real size
    property int weight: 500

    font.family: size >= Theme.displayFrom ? Theme.displayFamily : Theme.family
    font.pixelSize: Math.max(1, Math.round(size))
    font.weight: weight
    textFormat: Text.PlainText
    horizontalAlignment: Theme.mirrored ? Text.AlignRight : Text.AlignLeft
    // A mirrored screen turns everything; words are turned back.
    transform: Scale {
        origin.x: width / 2
        xScale: Theme.mirrored ? -1 : 1
    }
    elide: Text.ElideRight
}
