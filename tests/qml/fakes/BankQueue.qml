import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property string state: "ready"
    property RowList awaiting: RowList {}
    property RowList lines: RowList {}
    property RowList returns: RowList {}
    property int toDo: 0
    property RowList files: RowList {}
    property string folder: "/home/cafe/Downloads"
    property string taken: ""
    property bool busy: false
    property bool isManager: true
    property string problem: ""
    property string unmapped: ""
    property var columns: []
    property var mapping: ({})
    property bool canMap: false
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function refresh() {}
    function lookForFiles() {}
    function takeIn(path: string) { record("takeIn " + path); }
    function map(what: string, value: string) {
        mapping = Object.assign({}, mapping, { [what]: value });
    }
    function keepMapping() { record("keepMapping"); }
    function leaveMapping() { unmapped = ""; }
    function confirm(paymentId: string) { record("confirm " + paymentId); }
    function decide(lineId: string, decision: string, note: string) {
        record("decide " + lineId + " " + decision + " " + note);
    }
    function assign(lineId: string, paymentId: string) {
        record("assign " + lineId + " " + paymentId);
    }
    function sentBack(refundId: string) { record("sentBack " + refundId); }
}
