import QtQuick
import Servery.Shared

// The key that does the same as the button beside it.
Item {
    id: hint

    required property string keyText
    required property color color
    property real unit: 1
    property real size: 46

    implicitWidth: Math.max(size * unit, label.implicitWidth + 18 * unit)
    implicitHeight: size * unit
    visible: keyText !== ""

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radiusPlate * hint.unit
        border.color: hint.color
        border.width: Math.max(1, Math.round(3 * hint.unit * Math.min(1, hint.size / 44)))
    }
    PlainText {
        id: label
        anchors.centerIn: parent
        text: hint.keyText
        size: (hint.keyText.length > 1 ? 0.48 : 0.62) * hint.size * hint.unit
        weight: 800
        color: hint.color
        Accessible.ignored: true
    }
}
