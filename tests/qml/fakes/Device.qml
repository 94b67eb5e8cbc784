import QtQuick
import Servery.App

QtObject {
    property KeyMap keys: KeyMap {}
    property real kitchenScale: 1
    property real textScale: 1
    property bool kiosk: false
    property bool lockedIn: kiosk
    property bool flashes: false
    property bool speaks: false
    property bool canSpeak: true
}
