import QtQuick
import Servery.App

QtObject {
    property string menuState: "ready"
    property RowList categories: RowList {}
    property RowList items: RowList {}
    property RowList lines: RowList {}
    property DishChoice dish: DishChoice {}
    property string search: ""
    property string table: ""
    property bool dineIn: false
    property string customerName: ""
    property string phone: ""
    property int itemCount: 0
    property string totalText: "$0.00"
    property bool canPlace: false
    property bool placing: false
    property string problem: ""
    property var calls: []

    signal changed
    signal placed(string orderId)

    onSearchChanged: changed()
    function record(call: string) { calls = calls.concat([call]); }
    function fetchMenu() {}
    function chooseCategory(key: string) { record("category " + key); }
    function pick(key: string) { record("pick " + key); }
    function openItem(key: string) { record("open " + key); }
    function openLine(key: string) { record("openLine " + key); }
    function addDish() { record("add"); }
    function closeDish() { dish.isOpen = false; }
    function step(key: string, by: int) { record("step " + key + " " + by); }
    function startAnew() { record("startAnew"); }
    function place() { record("place"); }
}
