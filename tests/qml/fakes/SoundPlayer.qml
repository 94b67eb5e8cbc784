import QtQuick

QtObject {
    property bool muted: false
    property real volume: 1
}
