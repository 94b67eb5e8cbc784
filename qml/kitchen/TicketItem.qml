import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// One dish of a ticket; the whole row is the target. Nothing about a note or an allergy is ever
// dimmed, struck or shortened.
T.AbstractButton {
    id: dish

    required property ThemeTokens tokens
    required property int quantity
    required property string name
    // A list of objects with text and removal.
    required property var modifiers
    required property string note
    // Words in capitals.
    required property var allergies
    // Of the declared allergens, those that the dish lists.
    property var contained: []
    required property bool done
    required property bool ofStation
    // Staff took all of it off.
    property bool gone: false
    // "Taken off, 19:40"; empty: nothing was.
    property string takenOff: ""
    // Which nobody of the kitchen has confirmed yet.
    property bool changeOpen: false
    // Finished but not yet acknowledged: its tick is not green.
    property bool queued: false
    // The whole ticket waits to be started elsewhere: the text steps back.
    property bool dimmed: false
    property bool dividerShown: true
    property real unit: 1
    property real sideRoom: 16
    property real rightRoom: 16

    readonly property bool struck: done || gone
    readonly property color foreground: struck || dimmed ? tokens.done
                                        : ofStation ? tokens.ink : tokens.done

    // Below the plate, whatever the words beside it take.
    readonly property real bandTop: Math.max(53 * unit, body.y + bandPlace.y + 2 * unit)

    focusPolicy: Qt.TabFocus
    implicitHeight: Math.ceil(Math.max(Theme.reach(unit),
                                       body.y + body.height
                                       + (band.active ? 5 : 9) * unit) + divider.height)
    padding: 0
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: done
    Accessible.name: {
        const words = [quantity + " " + name];
        for (const modifier of modifiers)
            words.push(modifier.text);
        if (allergies.length > 0)
            words.push(qsTr("allergy %1").arg(allergies.join(", ")));
        if (note !== "")
            words.push(qsTr("note %1").arg(note));
        if (takenOff !== "")
            words.push(takenOff.toLowerCase());
        if (!gone)
            words.push(done ? qsTr("done") : qsTr("to do"));
        return words.join(", ");
    }

    // The height with all the words in place, without waiting for the next frame.
    function measured(): real {
        body.forceLayout();
        return implicitHeight;
    }

    background: Rectangle {
        // What nobody has confirmed stands out until somebody has.
        color: dish.changeOpen ? dish.tokens.lateTint : dish.tokens.raised
        opacity: dish.down || dish.changeOpen ? 1 : 0

        Rectangle {
            width: 6 * dish.unit
            height: parent.height
            visible: dish.changeOpen
            color: dish.tokens.late
        }
    }

    contentItem: Item {
        // Plate: outlined to do, filled with a tick when done, dashed with a cross when taken off.
        Rectangle {
            x: dish.sideRoom * dish.unit
            y: 5 * dish.unit
            width: Math.max(48 * dish.unit, count.implicitWidth + 14 * dish.unit)
            height: 46 * dish.unit
            radius: Theme.radiusPlate * dish.unit
            color: dish.done && !dish.gone ? dish.tokens.raised : "transparent"
            border.width: dish.struck ? 0 : Math.max(1, Math.round(3 * dish.unit))
            border.color: dish.tokens.edge

            Loader {
                anchors.fill: parent
                active: dish.gone
                sourceComponent: Outline {
                    objectName: "gonePlate"
                    dashed: true
                    color: dish.tokens.edge
                    stroke: Math.max(1, Math.round(3 * dish.unit))
                    radius: Theme.radiusPlate * dish.unit
                }
            }

            Numeral {
                id: count
                anchors.centerIn: parent
                visible: !dish.struck
                text: String(dish.quantity)
                // Two digits keep to the plate, and off the name.
                size: (dish.quantity > 9 ? 27 : 32) * dish.unit
                weight: 800
                color: dish.foreground
            }
            Icon {
                anchors.centerIn: parent
                width: 30 * dish.unit
                height: width
                visible: dish.struck
                glyph: dish.gone ? Icon.Cross : Icon.Tick
                color: dish.gone ? dish.tokens.ink : dish.queued ? dish.tokens.ink2 : dish.tokens.go
            }
        }

        Column {
            id: body
            x: (dish.sideRoom + 60) * dish.unit
            y: 9 * dish.unit
            width: Math.max(0, dish.width - x - dish.rightRoom * dish.unit)

            PlainText {
                width: parent.width
                text: dish.struck && dish.quantity > 1 ? dish.quantity + " " + dish.name : dish.name
                size: 30 * dish.unit
                weight: dish.struck ? 500 : 600
                color: dish.foreground
                font.strikeout: dish.struck
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.98
            }
            PlainText {
                objectName: "takenOff"
                width: parent.width
                visible: dish.takenOff !== ""
                text: dish.takenOff
                size: 25 * dish.unit
                weight: 700
                color: dish.tokens.ink
                wrapMode: Text.Wrap
            }
            Repeater {
                model: dish.modifiers
                Item {
                    id: modifier

                    required property var modelData
                    readonly property bool removal: modelData.removal
                    width: body.width
                    height: words.height + 1 * dish.unit

                    PlainText {
                        x: 4 * dish.unit
                        text: modifier.removal ? "\u2212" : "+"
                        size: 25 * dish.unit
                        weight: modifier.removal ? 700 : 500
                        color: dish.foreground
                    }
                    PlainText {
                        id: words
                        x: 32 * dish.unit
                        width: parent.width - x
                        text: modifier.modelData.text
                        size: 25 * dish.unit
                        weight: modifier.removal ? 700 : 500
                        color: dish.foreground
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
            }
            Item {
                width: 1
                height: 3 * dish.unit
                visible: dish.note !== ""
            }
            Loader {
                width: parent.width
                active: dish.note !== ""
                visible: active
                sourceComponent: Note {
                    tokens: dish.tokens
                    unit: dish.unit
                    words: dish.note
                }
            }
            // The band spans the card, so only its place is kept here.
            Item {
                id: bandPlace
                width: 1
                height: band.active ? dish.bandTop - body.y - y + band.height : 0
                visible: band.active
            }
        }
        Loader {
            id: band
            x: dish.sideRoom * dish.unit
            y: dish.bandTop
            width: dish.width - x - 8 * dish.unit
            active: dish.allergies.length > 0
            sourceComponent: AllergyBand {
                tokens: dish.tokens
                unit: dish.unit
                words: dish.allergies
                contained: dish.contained
            }
        }
    }

    Rectangle {
        id: divider
        x: dish.sideRoom * dish.unit
        y: dish.height - height
        width: dish.width - x - dish.rightRoom * dish.unit
        height: 1
        color: dish.tokens.line
        visible: dish.dividerShown && dish.allergies.length === 0
    }
    FocusRing {
        target: dish
        tokens: dish.tokens
        unit: dish.unit
        inside: true
        shown: dish.visualFocus
    }
}
