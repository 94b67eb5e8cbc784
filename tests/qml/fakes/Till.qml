import QtQuick
import Servery.App

QtObject {
    property string stage: "none"
    property string paymentId: ""
    property string orderId: ""
    property int number: 0
    property string title: ""
    property RowList lines: RowList {}
    property string totalText: ""
    property string tipText: ""
    property string dueText: ""
    property MoneyEntry given: MoneyEntry {}
    property bool takesTips: false
    property var tipChoices: []
    property MoneyEntry tip: MoneyEntry {}
    property bool isTipping: false
    property string tipFault: ""
    property var quickAmounts: []
    property string shortText: ""
    property string changeText: ""
    property var changeRows: []
    property bool canTake: false
    property string problem: ""
    property var calls: []

    function chooseTip(key: string) {
        calls = calls.concat(["tip " + key]);
        isTipping = key === "other";
    }
    function choose(cents: real) { given.cents = cents; }
    function close() {
        calls = calls.concat(["close"]);
        stage = "none";
    }
}
