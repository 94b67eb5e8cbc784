import QtQuick
import Servery.App

QtObject {
    property bool isOpen: false
    property string orderId: ""
    property int number: 0
    property string title: ""
    property string phoneEnds: ""
    property string state: ""
    property string chipKind: ""
    property string chipText: ""
    property RowList lines: RowList {}
    property string itemsText: ""
    property string tipText: ""
    property string totalText: ""
    property string paidText: ""
    property var steps: []
    property string forText: ""
    property bool rush: false
    property bool notPaid: false
    property bool canRecall: false
    property bool canFire: false
    property bool canTakeOff: false
    property bool canCancel: false
    property bool canRefund: false
    property bool servesTable: false
    property string pending: "none"
    property string refusal: ""
}
