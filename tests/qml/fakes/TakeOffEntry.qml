import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property bool isOpen: false
    property string stage: "entry"
    property string orderId: ""
    property int number: 0
    property string title: ""
    property bool mayTakeOff: false
    property RowList lines: RowList {}
    property string chosenName: ""
    property int quantity: 0
    property int most: 0
    property string amountText: ""
    property string refundText: ""
    property string reason: ""
    property string fault: ""
    property bool canTakeOff: false
    property string problem: ""
    property string doneText: ""
    property bool gaveBack: false
    property var calls: []

    function record(call: string) {
        calls = calls.concat([call]);
    }
    function open(orderId: string) {
        record("open " + orderId);
        isOpen = true;
    }
    function close() { record("close"); }
    function choose(key: string) { record("choose " + key); }
    function step(by: int) { record("step " + by); }
    function takeOff() { record("takeOff"); }
}
