import QtQuick
import Servery.App
import Servery.Shared

// One dish on its way into the order: choices, note, allergies, how many.
FocusScope {
    id: sheet

    required property DishChoice dish
    required property real unit

    readonly property ThemeTokens tokens: Theme.light

    signal added
    signal closed

    function act(): bool {
        if (!dish.isComplete)
            return false;
        added();
        return true;
    }

    Rectangle {
        anchors.fill: parent
        color: sheet.tokens.surface
    }
    PlainText {
        id: title
        x: 22 * sheet.unit
        y: 14 * sheet.unit
        width: parent.width - 2 * x
        text: sheet.dish.name
        size: 26 * sheet.unit
        weight: 700
        color: sheet.tokens.ink
    }
    PlainText {
        id: description
        x: title.x
        y: title.y + title.height + 2 * sheet.unit
        width: title.width
        visible: text !== ""
        text: sheet.dish.description
        size: 16 * sheet.unit
        color: sheet.tokens.ink2
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }
    // The mark at its side stands in the margin.
    ScrollPage {
        id: area
        readonly property real inner: width - 12 * sheet.unit
        x: title.x
        y: description.y + (description.visible ? description.height : 0) + 10 * sheet.unit
        width: title.width + 12 * sheet.unit
        height: foot.y - y - 10 * sheet.unit
        tokens: sheet.tokens
        unit: sheet.unit
        need: column.height

        Column {
            id: column
            width: area.inner
            spacing: 12 * sheet.unit

            Repeater {
                model: sheet.dish.groups
                Column {
                    id: group
                    required property var modelData
                    width: column.width
                    spacing: 6 * sheet.unit
                    Row {
                        spacing: 10 * sheet.unit
                        PlainText {
                            text: group.modelData.name
                            size: 18 * sheet.unit
                            weight: 700
                            color: sheet.tokens.ink
                        }
                        PlainText {
                            anchors.verticalCenter: parent.verticalCenter
                            text: group.modelData.hint
                            size: 15 * sheet.unit
                            weight: 600
                            color: group.modelData.isMet ? sheet.tokens.ink2 : sheet.tokens.late
                        }
                    }
                    Grid {
                        id: options
                        width: parent.width
                        columns: width < 480 * sheet.unit ? 2 : 3
                        columnSpacing: 8 * sheet.unit
                        rowSpacing: 8 * sheet.unit
                        Repeater {
                            model: group.modelData.options
                            ChoiceChip {
                                required property var modelData
                                objectName: "option_" + modelData.name
                                width: (options.width - (options.columns - 1)
                                        * options.columnSpacing) / options.columns
                                tokens: sheet.tokens
                                unit: sheet.unit
                                enabled: modelData.isAvailable
                                text: modelData.name
                                detail: modelData.isAvailable ? modelData.priceText
                                                              : qsTr("Sold out")
                                taken: modelData.isChosen
                                onClicked: sheet.dish.choose(modelData.key)
                            }
                        }
                    }
                }
            }
            PlainText {
                text: qsTr("Allergies of the guest")
                size: 18 * sheet.unit
                weight: 700
                color: sheet.tokens.ink
            }
            PlainText {
                width: parent.width
                visible: sheet.dish.contains.length > 0
                text: qsTr("Dish contains %1").arg(sheet.dish.contains.join(", "))
                size: 15 * sheet.unit
                weight: 600
                color: sheet.tokens.allergen
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Grid {
                id: allergies
                width: parent.width
                columns: width < 480 * sheet.unit ? 3 : 5
                columnSpacing: 8 * sheet.unit
                rowSpacing: 8 * sheet.unit
                Repeater {
                    model: sheet.dish.allergies
                    ChoiceChip {
                        required property var modelData
                        objectName: "allergy_" + modelData.code
                        width: (allergies.width - (allergies.columns - 1)
                                * allergies.columnSpacing) / allergies.columns
                        tokens: sheet.tokens
                        unit: sheet.unit
                        text: modelData.word
                        taken: modelData.isDeclared
                        allergen: true
                        onClicked: sheet.dish.declare(modelData.code)
                    }
                }
            }
            TextEntry {
                objectName: "dishNote"
                width: parent.width
                tokens: sheet.tokens
                unit: sheet.unit
                label: qsTr("Note for the kitchen")
                text: sheet.dish.note
                maximumLength: 500
                onTextEdited: sheet.dish.note = text
            }
        }
    }
    Row {
        id: foot
        x: title.x
        y: parent.height - height - 14 * sheet.unit
        width: title.width
        height: 64 * sheet.unit
        spacing: 10 * sheet.unit
        SecondaryButton {
            id: back
            objectName: "dishBack"
            height: parent.height
            tokens: sheet.tokens
            unit: sheet.unit
            text: qsTr("Back")
            onClicked: sheet.closed()
        }
        Stepper {
            id: count
            objectName: "dishCount"
            height: parent.height
            tokens: sheet.tokens
            unit: sheet.unit
            text: String(sheet.dish.quantity)
            canLess: sheet.dish.quantity > 1
            onStepped: by => sheet.dish.quantity += by
        }
        PrimaryButton {
            objectName: "dishAdd"
            width: parent.width - back.width - count.width - 2 * parent.spacing
            tokens: sheet.tokens
            unit: sheet.unit
            enabled: sheet.dish.isComplete
            text: sheet.dish.isNew ? qsTr("Add, %1").arg(sheet.dish.totalText)
                                   : qsTr("Change, %1").arg(sheet.dish.totalText)
            onClicked: sheet.act()
        }
    }
}
