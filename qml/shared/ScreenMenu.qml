import QtQuick
import QtQuick.Templates as T
import Servery.Shared

// The venue's name in the corner of a screen, and behind it what belongs to the whole device.
Pressable {
    id: corner

    required property string venue
    required property string place
    // A list of objects with text and name (the object name of the entry).
    required property var entries
    property real venueSize: 26
    property real placeSize: 21

    signal chosen(string name)

    // It stands on the bar.
    ringColor: Theme.dark.ink
    objectName: "screenMenu"
    implicitWidth: words.implicitWidth + 16 * unit
    implicitHeight: Math.max(Theme.reach(unit), words.implicitHeight)
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("%1, %2. Menu").arg(venue).arg(place)
    onClicked: popup.visible ? popup.close() : popup.open()

    contentItem: Item {
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            PlainText {
                width: parent.width
                text: corner.venue
                size: corner.venueSize * corner.unit
                weight: 700
                color: Theme.dark.ink
            }
            PlainText {
                width: parent.width
                text: corner.place
                size: corner.placeSize * corner.unit
                color: Theme.dark.ink2
            }
        }
    }

    T.Popup {
        id: popup
        // It lies above the screen, so it is not turned with it.
        x: Theme.mirrored ? width : 0
        y: corner.height + 6 * corner.unit
        width: Math.max(300 * corner.unit, column.implicitWidth)
        // As far as the window goes; then it is scrolled.
        height: Math.min(column.implicitHeight + 2 * padding,
                         corner.Window.height - y - 20 * corner.unit)
        padding: 8 * corner.unit
        focus: true
        modal: false
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

        background: Rectangle {
            color: corner.tokens.surface
            radius: Theme.radiusControl * corner.unit
            border.color: corner.tokens.edge
            border.width: Math.max(1, 2 * corner.unit)
        }
        contentItem: ScrollPage {
            tokens: corner.tokens
            unit: corner.unit
            need: column.implicitHeight
            Column {
                id: column
                width: parent.width
                transform: Scale {
                    origin.x: column.width / 2
                    xScale: Theme.mirrored ? -1 : 1
                }
                spacing: 8 * corner.unit
                Repeater {
                    model: corner.entries
                    SecondaryButton {
                        required property var modelData
                        objectName: modelData.name
                        width: column.width
                        implicitHeight: 60 * corner.unit
                        alignLeft: true
                        tokens: corner.tokens
                        unit: corner.unit
                        text: modelData.text
                        textSize: Math.max(17, corner.placeSize)
                        onClicked: {
                            popup.close();
                            corner.chosen(modelData.name);
                        }
                    }
                }
            }
        }
    }
}
