import QtQuick
import Servery.App

QtObject {
    property bool isOpen: false
    property string stage: "entry"
    property int number: 0
    property string method: "stripe"
    property bool mayRefund: true
    property bool byAmount: false
    property RowList lines: RowList {}
    property MoneyEntry amount: MoneyEntry {}
    property RowList earlier: RowList {}
    property string refundableText: ""
    property string totalText: ""
    property string fault: ""
    property string reason: ""
    property string creditPhoneEnds: ""
    property bool toCredit: false
    property bool canRefund: false
    property string problem: ""
    property string doneText: ""
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function open(orderId: string) {
        record("open " + orderId);
        isOpen = true;
    }
    function close() { isOpen = false; }
    function step(key: string, by: int) { record("step " + key + " " + by); }
    function refund() { record("refund"); }
}
