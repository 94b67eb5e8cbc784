import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property bool isKnown: true
    property bool isOpen: true
    property bool isConnected: true
    property bool isManager: false
    property string openedText: "Priya N. since 15:02"
    property string account: ""
    property string salesText: "23 cash sales"
    property RowList awaiting: RowList {}
    property RowList refundsDue: RowList {}
    property RowList moves: RowList {}
    property ClosingReports closings: ClosingReports {}
    property var drawerLines: []
    property string expectedText: ""
    property var countLines: []
    property var stillOpen: []
    property Till till: Till {}
    property DrawerCount count: DrawerCount {}
    property string form: ""
    property MoneyEntry amount: MoneyEntry {}
    property bool formBusy: false
    property string problem: ""
    property string alarm: ""
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function refresh() {}
    function takeUp(paymentId: string) { record("takeUp " + paymentId); }
    function takeUpOnly() { record("takeUpOnly"); }
    function takeUpOrder(orderId: string) { record("takeUpOrder " + orderId); }
    function take() { record("take"); }
    function showSession(sessionId: string) { record("session " + sessionId); }
    function openForm(name: string) { form = name; }
    function closeForm() { form = ""; }
    function submitForm(reason: string) {
        record("submit " + form + " " + amount.cents + " " + reason);
    }
    function giveBack(refundId: string) { record("giveBack " + refundId); }
    function beginClose() { count.stage = "counting"; }
    function compare() { record("compare"); }
    function closeDrawer() { record("close"); }
    function closeAsManager(username: string, pin: string) {
        record("closeAs " + username + " " + pin);
    }
    function alarmUnderstood() { alarm = ""; }
}
