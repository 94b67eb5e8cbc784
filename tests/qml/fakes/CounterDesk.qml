import QtQuick
import Servery.App

QtObject {
    property RowList orders: RowList {}
    property string filter: "all"
    property string search: ""
    property int allCount: 0
    property int readyCount: 0
    property int paidCount: 0
    property int toPayCount: 0
    property string selectedOrderId: ""
    property OrderDetail selected: OrderDetail {}
    property CodeEntry code: CodeEntry {}
    property var calls: []

    function recall(orderId: string) { calls = calls.concat(["recall " + orderId]); }
    function fire(orderId: string) { calls = calls.concat(["fire " + orderId]); }
    function cancelOrder(orderId: string, reason: string) {
        calls = calls.concat(["cancel " + orderId + " " + reason]);
    }
}
