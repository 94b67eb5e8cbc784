import QtQuick
import Servery.App

// Records what was asked of it; the script answers for the server.
QtObject {
    property RowList rows: RowList {}
    property var categories: [
        { id: "", name: "All", count: 3 },
        { id: "out", name: "Out or counted", count: 2 }
    ]
    property string category: ""
    property int outCount: 0
    property string trouble: ""
    property int opened: 0
    property var calls: []

    function record(call: string) {
        calls = calls.concat([call]);
    }
    function open() { opened += 1; }
    function soldOut(subject: string) { record("out " + subject); }
    function backInStock(subject: string) { record("back " + subject); }
    function setPortions(subject: string, portions: int) {
        record("count " + subject + " " + portions);
    }
}
