import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    id: queue

    property string state: "ready"
    property RowList awaiting: RowList {}
    property string openId: ""
    property string openText: ""
    property string dueText: ""
    property MoneyEntry seen: MoneyEntry {}
    property string difference: ""
    property string next: ""
    property bool canConfirm: openId !== "" && !busy && !seen.isEmpty
    property RowList lines: RowList {}
    property RowList returns: RowList {}
    property BankStatements statements: BankStatements {
        isManager: queue.isManager
        onAsked: call => queue.record(call)
    }
    property int toDo: 0
    property string noted: ""
    property string notedPaymentId: ""
    property string notedAmountText: ""
    property bool busy: false
    property bool isManager: true
    property string problem: ""
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function refresh() {}
    function openTransfer(paymentId: string) {
        const row = awaiting.rows.find(each => each.key === paymentId);
        openId = paymentId;
        openText = row?.orderText ?? "";
        dueText = row?.amountText ?? "";
        seen.cents = row === undefined ? 0 : Number(row.amountText.replace(/[^0-9]/g, ""));
    }
    function confirm() { record("confirm " + openId + " " + seen.cents); }
    function decide(lineId: string, decision: string, note: string) {
        record("decide " + lineId + " " + decision + " " + note);
    }
    function assign(lineId: string, paymentId: string) {
        record("assign " + lineId + " " + paymentId);
    }
    function sentBack(refundId: string) { record("sentBack " + refundId); }
}
