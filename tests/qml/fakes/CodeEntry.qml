import QtQuick

QtObject {
    property string digits: ""
    property string status: "entry"
    property int attemptsLeft: 5
    property string message: ""
    property int secondsLeft: 0
    property string sentText: ""
    property bool canSendNewCode: true
    property var calls: []

    function press(digit: string) {
        digits += digit;
    }
    function backspace() {
        digits = digits.slice(0, -1);
    }
    function clear() {
        digits = "";
    }
    function handOver() { calls = calls.concat(["handOver"]); }
    function handOverAtTable() { calls = calls.concat(["handOverAtTable"]); }
    function sendNewCode() { calls = calls.concat(["sendNewCode"]); }
}
