import QtQuick
import Servery.Shared

// Something that is chosen or not: an extra with its price, or an allergy of the guest.
Pressable {
    id: chip

    required property bool taken
    property string detail: ""
    property bool allergen: false

    readonly property color accent: allergen ? tokens.allergen : tokens.go
    readonly property color foreground: !enabled ? tokens.disabledText
                                        : taken && allergen ? tokens.fillText : tokens.ink

    ringInside: false
    implicitHeight: Theme.reach(unit)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: taken
    Accessible.name: detail === "" ? text : text + ", " + detail

    background: Rectangle {
        radius: Theme.radiusControl * chip.unit
        color: !chip.taken ? (chip.enabled ? chip.tokens.surface : chip.tokens.sunken)
               : chip.allergen ? chip.tokens.allergen : chip.tokens.goTint
        border.width: Math.max(1, Math.round((chip.taken ? 3 : 2) * chip.unit))
        border.color: chip.taken ? chip.accent : chip.enabled ? chip.tokens.edge
                                                              : chip.tokens.line
    }
    contentItem: Item {
        Icon {
            x: 10 * chip.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 20 * chip.unit
            height: width
            visible: chip.taken
            glyph: Icon.Tick
            color: chip.allergen ? chip.tokens.fillText : chip.accent
        }
        PlainText {
            x: (chip.taken ? 36 : 12) * chip.unit
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, (price.visible ? price.x : parent.width) - x - 6 * chip.unit)
            text: chip.text
            size: 16 * chip.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(10 * chip.unit)
            weight: 600
            color: chip.foreground
        }
        Numeral {
            id: price
            anchors.right: parent.right
            anchors.rightMargin: 10 * chip.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.detail !== ""
            text: chip.detail
            size: 15 * chip.unit
            weight: 600
            color: chip.foreground
        }
    }
}
