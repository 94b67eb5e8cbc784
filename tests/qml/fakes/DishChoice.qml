import QtQuick

QtObject {
    property bool isOpen: false
    property bool isNew: true
    property string name: ""
    property string description: ""
    property var contains: []
    property var groups: []
    property var allergies: []
    property int quantity: 1
    property string note: ""
    property string totalText: ""
    property bool isComplete: true
    property var calls: []

    function choose(key: string) { calls = calls.concat(["choose " + key]); }
    function declare(code: string) { calls = calls.concat(["declare " + code]); }
}
