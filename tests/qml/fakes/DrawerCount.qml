import QtQuick
import Servery.App

QtObject {
    property string stage: "idle"
    property RowList notes: RowList {}
    property RowList coins: RowList {}
    property string notesText: "$0.00"
    property string coinsText: "$0.00"
    property string coinsLabel: "$1 and coins"
    property int linesLeft: 0
    property string countedText: "$0.00"
    property string expectedText: ""
    property string verdict: ""
    property string verdictText: ""
    property string limitText: ""
    property bool needsReason: false
    property bool needsManager: false
    property string reason: ""
    property string problem: ""
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function select(key: string) { record("select " + key); }
    function move(by: int) { record("move " + by); }
    function step(key: string, by: int) { record("step " + key + " " + by); }
    function stepSelected(by: int) { record("stepSelected " + by); }
    function press(digit: string) { record("press " + digit); }
    function backspace() { record("backspace"); }
    function restIsNothing() { record("restIsNothing"); }
    function countAgain() { record("countAgain"); }
    function reset() { record("reset"); }
}
