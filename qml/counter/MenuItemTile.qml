import QtQuick
import Servery.Shared

// One dish on the counter's menu: its name, what it contains, its price, and how many are in the
// order. A touch takes it; held, it opens with its note and allergies.
Pressable {
    id: tile

    required property string key
    required property string name
    required property string priceText
    required property bool isAvailable
    required property bool hasChoices
    required property string contains
    required property int inCart
    readonly property bool tells: isAvailable && contains !== ""

    ringInside: false
    objectName: "dish_" + name
    // Room for a name of two lines, and for all that the dish contains.
    implicitHeight: Math.max(104 * unit, 66 * unit + words.contentHeight)
    enabled: isAvailable
    Accessible.role: Accessible.Button
    Accessible.name: Theme.spoken([name, priceText, isAvailable ? "" : qsTr("sold out"),
                                   contains === "" ? "" : qsTr("contains %1").arg(contains)])

    background: Rectangle {
        radius: Theme.radiusControl * tile.unit
        color: !tile.enabled ? tile.tokens.sunken : tile.inCart > 0 ? tile.tokens.goTint
                                                                    : tile.tokens.surface
        border.width: Math.max(1, Math.round((tile.inCart > 0 ? 3 : 2) * tile.unit))
        border.color: tile.inCart > 0 ? tile.tokens.go
                      : tile.enabled ? tile.tokens.edge : tile.tokens.line
        opacity: tile.down ? 0.8 : 1
    }
    contentItem: Item {
        PlainText {
            x: 14 * tile.unit
            y: 10 * tile.unit
            width: price.x - x - 8 * tile.unit
            text: tile.name
            size: 18 * tile.unit
            weight: 600
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: tile.enabled ? tile.tokens.ink : tile.tokens.disabledText
        }
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: 12 * tile.unit
            y: 36 * tile.unit
            width: Math.max(30 * tile.unit, number.implicitWidth + 14 * tile.unit)
            height: 28 * tile.unit
            radius: Theme.radiusChip * tile.unit
            visible: tile.inCart > 0
            color: tile.tokens.go
            Numeral {
                id: number
                anchors.centerIn: parent
                text: String(tile.inCart)
                size: 18 * tile.unit
                weight: 800
                color: tile.tokens.goText
            }
        }
        StatusShape {
            x: 14 * tile.unit
            y: words.y
            width: 18 * tile.unit
            height: width
            visible: tile.tells
            kind: StatusShape.Diamond
            color: tile.tokens.allergen
        }
        // What a dish contains is never cut: the tile is as tall as it takes.
        PlainText {
            id: words
            objectName: "containsText"
            x: (tile.tells ? 38 : 14) * tile.unit
            y: parent.height - height - 10 * tile.unit
            width: parent.width - x - 14 * tile.unit
            text: tile.isAvailable ? tile.contains : qsTr("Sold out")
            size: 14 * tile.unit
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: tile.isAvailable ? tile.tokens.allergen : tile.tokens.disabledText
        }
        Numeral {
            id: price
            anchors.right: parent.right
            anchors.rightMargin: 14 * tile.unit
            y: 10 * tile.unit
            text: tile.priceText
            size: 18 * tile.unit
            weight: 700
            color: tile.enabled ? tile.tokens.ink : tile.tokens.disabledText
        }
    }
}
