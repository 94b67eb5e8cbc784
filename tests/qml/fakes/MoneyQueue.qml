import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property string state: "ready"
    property RowList list: RowList {}
    property int waiting: 0
    property string openId: ""
    property string title: ""
    property string why: ""
    property string amountText: ""
    property string payTo: ""
    property string orderId: ""
    property bool isCredit: false
    property var decisions: []
    property RowList entries: RowList {}
    property bool deciding: false
    property string problem: ""
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function refresh() {}
    function open(parkedId: string) { record("open " + parkedId); }
    function decide(decision: string, reason: string) {
        record("decide " + decision + " " + reason);
    }
}
