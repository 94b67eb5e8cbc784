import QtQuick

QtObject {
    property string text: ""
    property bool failed: false
}
