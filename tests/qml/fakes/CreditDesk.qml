import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property string stage: "find"
    property string number: ""
    property string understood: ""
    property bool canLookUp: false
    property bool isConnected: true
    property string phone: ""
    property string balanceText: ""
    property string endsText: ""
    property string account: ""
    property RowList moves: RowList {}
    property bool hasMore: false
    property MoneyEntry amount: MoneyEntry {}
    property MoneyEntry given: MoneyEntry {}
    property bool isGiving: false
    property var quickAmounts: []
    property string fault: ""
    property string changeText: ""
    property var changeRows: []
    property bool canAdd: false
    property int orderNumber: 0
    property string orderDueText: ""
    property string payText: ""
    property bool paysWhole: true
    property bool canPay: false
    property string problem: ""
    property string doneText: ""
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function press(digits: string) {
        if (stage === "find")
            number += digits;
        record("press " + digits);
    }
    function backspace() { record("backspace"); }
    function choose(cents: real) { record("choose " + cents); }
    function lookUp() { record("lookUp " + number); }
    function showWallet(walletId: string) { record("wallet " + walletId); }
    function loadMore() { record("loadMore"); }
    function add() { record("add"); }
    function beginOrder(orderId: string) { record("beginOrder " + orderId); }
    function pay() { record("pay"); }
    function leave() {
        record("leave");
        stage = "find";
        phone = "";
    }
}
