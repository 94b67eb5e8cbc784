import QtQuick
import Servery.App

QtObject {
    property string state: "none"
    property string title: ""
    property string sumText: ""
    property string orderId: ""
    property RowList lines: RowList {}
    property string problem: ""
    property string figure: ""
    property var figures: []
    property string place: ""
    property string method: ""
    property var methods: []
    property var profit: []
    property var calls: []

    function record(call: string) { calls = calls.concat([call]); }
    function ofDay(day: string, figure: string, method: string) {
        record(["day", day, figure, method].join(" ").trim());
    }
    function ofOrder(orderId: string, title: string) { record("order " + orderId + " " + title); }
    function choose(figure: string, method: string) { record("choose " + figure + " " + method); }
    function ofHour(day: string, hour: int) { record(["hour", day, hour].join(" ")); }
    function ofDrawer(account: string, zNumber: int) {
        record(["drawer", account, zNumber].join(" "));
        state = "ready";
    }
    function ofCredit(account: string, phone: string) {
        record(["credit", account, phone].join(" "));
        state = "ready";
    }
    function ofMove(account: string, causes: var, kind: string, timeText: string) {
        record(["move", account, causes.join("+"), kind, timeText].join(" "));
        state = "ready";
    }
    function ofPayment(paymentId: string, amountText: string) {
        record(["payment", paymentId, amountText].join(" "));
        state = "ready";
    }
    function ofCashRefund(refundId: string, paymentId: string, amountText: string) {
        record(["cashRefund", refundId, paymentId, amountText].join(" "));
        state = "ready";
    }
    function comeFrom(where: string) { place = where; }
    function hasPlace(): bool { return place !== ""; }
    function takePlace(): string {
        const was = place;
        place = "";
        return was;
    }
    function close() { state = "none"; }
}
