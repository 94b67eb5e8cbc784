import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property RowList tickets: RowList {}
    property RowList stations: RowList {}
    property RowList allDay: RowList {}
    property RowList sentOut: RowList {}
    property RowList later: RowList {}
    property int newCount: 0
    property int cookingCount: 0
    property int lateCount: 0
    property int averageSeconds: 0
    property string station: ""
    property string undoText: ""
    property var calls: []
    property int layouts: 0

    signal newOrder(string orderId, bool allergy)
    signal becameLate(string orderId)
    signal cancelled(string orderId)

    function record(call: string) {
        calls = calls.concat([call]);
    }
    function start(orderId: string) { record("start " + orderId); }
    function ready(orderId: string) { record("ready " + orderId); }
    function recall(orderId: string) { record("recall " + orderId); }
    function setLineDone(orderId: string, lineId: string, done: bool) {
        record("line " + orderId + " " + lineId + " " + done);
    }
    function hold(orderId: string) { record("hold " + orderId); }
    function fire(orderId: string) { record("fire " + orderId); }
    function fireLater(orderId: string, course: int) {
        record("fireLater " + orderId + " " + course);
    }
    function setRush(orderId: string, rush: bool) { record("rush " + orderId + " " + rush); }
    function recallLast() { record("recallLast"); }
    function fireFirstHeld() { record("fireFirstHeld"); }
    function understood(orderId: string) { record("understood " + orderId); }
    function undo(orderId: string) { record("undo " + orderId); }
    function undoLast() { record("undoLast"); }
    function dismissRefusal(orderId: string) { record("dismiss " + orderId); }
    property var conflicts: []
    function conflictUnderstood(orderId: string) { conflicts = conflicts.slice(1); }
    function laidOut() { ++layouts; }
}
